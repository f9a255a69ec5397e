"""Tables of typed cells, and what they can be written as."""

from __future__ import annotations

from extractor.writing.tables.table import Entry, Head, Style, Table

__all__ = ["Entry", "Head", "Style", "Table"]
