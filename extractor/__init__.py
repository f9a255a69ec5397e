"""Quantitative facts and targets from Chinese government reports, as validated records grounded in their source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.models import Record, Report
from extractor.pipeline import extract, quantities

if TYPE_CHECKING:
    from extractor.analysis import compare, track

__all__ = ["Record", "Report", "compare", "extract", "quantities", "track"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Load what few programs need when it is first asked for."""
    if name in ("compare", "track"):
        from extractor import analysis

        return getattr(analysis, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
