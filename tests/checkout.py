"""The folder of this checkout, in which tests find its package, its rules, its guides and its samples."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
