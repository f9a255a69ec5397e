"""Quantitative facts and targets from Chinese government reports, as validated records grounded in their source."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.analysis import compare, track
    from extractor.models import Record, Report
    from extractor.pipeline import extract, quantities

__all__ = ["Record", "Report", "compare", "extract", "quantities", "track"]
__version__ = "0.1.0"

_HOMES = {
    "Record": "models",
    "Report": "models",
    "compare": "analysis",
    "extract": "pipeline",
    "quantities": "pipeline",
    "track": "analysis",
}


def __getattr__(name: str) -> Any:
    """Load what is offered when it is first asked for: the command starts at once, and many programs need little of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
