"""Quantitative facts and targets from Chinese government reports, as validated records grounded in their source."""

from extractor.models import Record, Report
from extractor.pipeline import extract, quantities

__all__ = ["Record", "Report", "extract", "quantities"]
__version__ = "0.1.0"
