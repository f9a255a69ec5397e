"""Reports of records become something to read: the JSON export, and a report for the terminal."""

from __future__ import annotations
