"""Manifests: what the user knows of many reports, in one file of CSV or YAML."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from extractor.cli.jobs import Job
from extractor.errors import ExtractorError
from extractor.reading import read

YEARS = range(1900, 2101)
_TABLES = (".csv", ".tsv")
_FORM = "a table with the columns source, region and year (the last two may be empty), or the same as YAML"


class ManifestError(ExtractorError):
    """A manifest that is no table of reports."""

    code = "E-MANIFEST"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one report; None for what is not."""

    region: str | None
    year: int | None


class Manifest:
    """What is known of reports, by the names that the export or the command line has for them."""

    def __init__(self, rows: Mapping[str, Known]) -> None:
        self._rows = rows

    def of(self, job: Job) -> Known | None:
        """What is known of a report: by its name in the export, by its path, or by the name of its file alone."""
        names = (job.name, job.place, job.input.path.name if job.input else job.name)
        return next((self._rows[name] for name in names if name in self._rows), None)


def load(path: Path) -> Manifest:
    """Read a manifest.

    Raises:
        SourceError, DecodingError: the file cannot be read as text.
        ManifestError: it holds no entries, or one without a source, with a year that is none, or with a source told before.
    """
    text = read(path).text
    rows = _table(path, text) if path.suffix.lower() in _TABLES else _tree(path, text)
    known: dict[str, Known] = {}
    for place, row in rows:
        source = str(row.get("source") or "").strip().removeprefix("./")
        if not source:
            raise ManifestError(place, "has no source", _FORM)
        if source in known:
            raise ManifestError(place, f"has the source {source} a second time", "leave one of them out")
        region = str(row.get("region") or "").strip()
        known[source] = Known(region or None, _year(place, row.get("year")))
    return Manifest(known)


def _table(path: Path, text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The rows of a table with the place of each."""
    reader = csv.DictReader(io.StringIO(text), delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
    columns = set(reader.fieldnames or ())
    if "source" not in columns or not columns & {"region", "year"}:
        raise ManifestError(f"{path}:1", "has no column source, or none of region and year", _FORM)
    for row in reader:
        yield f"{path}:{reader.line_num}", row


def _tree(path: Path, text: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The entries of YAML: a list of mappings, or a mapping from the source to what is known of it."""
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        raise ManifestError(f"{path}:{mark.line + 1 if mark else 1}", "is no YAML", _FORM) from None
    if isinstance(data, dict):
        data = [{"source": source, **row} if isinstance(row, dict) else row for source, row in data.items()]
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        raise ManifestError(str(path), "holds no entries with a source, a region and a year", _FORM)
    return [(f"{path} entry {number}", row) for number, row in enumerate(data, 1)]


def _year(place: str, value: object) -> int | None:
    text = str(value if value is not None else "").strip()
    if not text:
        return None
    if not (text.isdecimal() and int(text) in YEARS):
        raise ManifestError(
            place, f"has the year {text!r}, which is none from {YEARS[0]} to {YEARS[-1]}", "years have four digits"
        )
    return int(text)
