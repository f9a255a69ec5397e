"""Exports read back: the JSON that ``extractor extract`` wrote becomes reports again, without their text."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from extractor.errors import SourceError
from extractor.models import Report
from extractor.reading.decoding import decode
from extractor.reading.source import read_bytes

EXPORT_SUFFIXES = (".json", ".jsonl")
_TABLE = ".csv"  # of records too, but nothing is read back from it
_HINT = "give what extractor extract wrote with -o FOLDER/, -o FILE.json or --json, or the reports themselves"
_RECORD = frozenset(["source", "kind", "quantity", "sentence", "id"])


class NoExportError(SourceError):
    """JSON that is whole, but of something else than a report."""


def is_export(path: Path) -> bool:
    """Whether a file is named as what ``extractor extract`` writes, not as a report."""
    return path.suffix.lower() in (*EXPORT_SUFFIXES, _TABLE)


def exported(path: Path) -> list[Report]:
    """The reports in an export: one in a ``.json`` file, one a line in a ``.jsonl`` file. ``Report.text`` is empty.

    Raises:
        SourceError: the file cannot be read, is a table, or is no export of this version.
        NoExportError: it is JSON of something else.
        DecodingError: it is no text.
    """
    if path.suffix.lower() == _TABLE:
        raise SourceError(str(path), "is a table, not a report", _HINT)
    text, _ = decode(read_bytes(path), str(path))  # of any number of reports: the bounds of one do not hold
    if not text.strip():
        raise SourceError(str(path), "is empty", _HINT)
    parts = text.split("\n") if path.suffix.lower() == ".jsonl" else [text]  # JSON may hold all other ends of lines
    return [_report(path, number, part) for number, part in enumerate(parts, 1) if part.strip()]


def _report(path: Path, number: int, text: str) -> Report:
    place = f"{path}:{number}" if path.suffix.lower() == ".jsonl" else str(path)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SourceError(place, f"is no JSON: {error}", _HINT) from None
    if not isinstance(data, dict) or "records" not in data:
        one = isinstance(data, dict) and data.keys() >= _RECORD
        told = "holds a record a line (extract -o FILE.jsonl), not a report a line (extract --json)" if one else ""
        raise NoExportError(place, told or "is JSON, but no export of a report", _HINT)
    try:
        report = Report.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SourceError(place, f"is no export of this version: {where}: {first['msg']}", _HINT) from None
    return report.model_copy(update={"text": ""})
