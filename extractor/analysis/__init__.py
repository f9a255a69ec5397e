"""Comparing and tracking: what several reports say of the same indicators, from their records alone."""

from __future__ import annotations

from extractor.analysis.comparing import compare
from extractor.analysis.tracking import track

__all__ = ["compare", "track"]
