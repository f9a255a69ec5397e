"""The records of the export contract: frozen, strict Pydantic types.

Offsets count characters (Unicode code points) of the source text as decoded, before any normalisation, and
``source[start:end] == quantity.text`` holds for every record.
"""

from __future__ import annotations

from extractor.models.base import YEARS, Direction, Kind, Level, Measure, Model, Modifier, Number
from extractor.models.notices import ENGLISH, Notice, NoticeCode
from extractor.models.records import Baseline, Goal, LocatedQuantity, Period, Place, Quantity, Record
from extractor.models.reports import SCHEMA_VERSION, Document, GroundedReport, Noise, Report
from extractor.models.traces import (
    Attempt,
    Clause,
    Note,
    NoteCode,
    Outcome,
    Part,
    Passed,
    PassedReason,
    PeriodFound,
    Token,
    Trace,
    WindowTrace,
)

__all__ = [
    "ENGLISH",
    "SCHEMA_VERSION",
    "YEARS",
    "Attempt",
    "Baseline",
    "Clause",
    "Direction",
    "Document",
    "Goal",
    "GroundedReport",
    "Kind",
    "Level",
    "LocatedQuantity",
    "Measure",
    "Model",
    "Modifier",
    "Noise",
    "Note",
    "NoteCode",
    "Notice",
    "NoticeCode",
    "Number",
    "Outcome",
    "Part",
    "Passed",
    "PassedReason",
    "Period",
    "PeriodFound",
    "Place",
    "Quantity",
    "Record",
    "Report",
    "Token",
    "Trace",
    "WindowTrace",
]
