"""Exports read back: the JSON that ``extractor extract`` wrote becomes reports again, without their text."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from extractor.errors import SourceError
from extractor.models import Report
from extractor.reading.source import read

EXPORT_SUFFIXES = (".json", ".jsonl")


def exported(path: Path) -> list[Report]:
    """The reports in an export: one in a ``.json`` file, one a line in a ``.jsonl`` file. ``Report.text`` is empty.

    Raises:
        SourceError: the file cannot be read, or is no export.
    """
    text = read(path).text
    parts = text.splitlines() if path.suffix.lower() == ".jsonl" else [text]
    return [_report(path, number, part) for number, part in enumerate(parts, 1) if part.strip()]


def _report(path: Path, number: int, text: str) -> Report:
    place = f"{path}:{number}" if path.suffix.lower() == ".jsonl" else str(path)
    hint = "give what extractor extract -o or --json wrote, or the reports themselves"
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SourceError(place, f"is no JSON: {error}", hint) from None
    if not isinstance(data, dict) or "records" not in data:
        raise SourceError(place, "is JSON, but no export of a report", hint)
    try:
        return Report.model_validate_json(json.dumps(data | {"text": ""}))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SourceError(place, f"is no export of this version: {where}: {first['msg']}", hint) from None
