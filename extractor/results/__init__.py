"""What analysis gives: comparisons of reports and promises tracked, as frozen types with their ways out to data frames."""

from __future__ import annotations

from extractor.results.cells import Cell, Figure, Heading, Mark, State, Wording
from extractor.results.comparison import Column, Comparison, Row
from extractor.results.tracking import Promise, Tally, Tracking, Verdict

__all__ = [
    "Cell",
    "Column",
    "Comparison",
    "Figure",
    "Heading",
    "Mark",
    "Promise",
    "Row",
    "State",
    "Tally",
    "Tracking",
    "Verdict",
    "Wording",
]
