"""Manifests: what the user knows of many reports, in one file of CSV, TSV, YAML or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from extractor.cli.jobs import Job
from extractor.errors import ExtractorError
from extractor.reading import read

YEARS = range(1900, 2101)
_TABLES = (".csv", ".tsv")
_FORM = "a table with the columns source, region and year (the last two may be empty), or the same as YAML or JSON"


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
        return next((self._rows[name] for name in _names(job) if name in self._rows), None)

    def unmet(self, jobs: Iterable[Job]) -> list[str]:
        """The sources that none of the reports has, in the order of the file."""
        met = {name for job in jobs for name in _names(job)}
        return [source for source in self._rows if source not in met]


def _names(job: Job) -> tuple[str, ...]:
    return job.name, job.place, job.input.path.name if job.input else job.name


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


def _table(path: Path, text: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The rows of a table with the place of each."""
    delimiter = "\t" if path.suffix.lower() == ".tsv" else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, strict=True)  # strict: a quote left open is told
    try:
        columns = set(reader.fieldnames or ())
        rows = [(f"{path}:{reader.line_num}", row) for row in reader]
    except csv.Error as error:
        raise ManifestError(
            f"{path}:{reader.reader.line_num}", f"is no table: {error}", "check the quotes in it"
        ) from None
    if "source" not in columns or not columns & {"region", "year"}:
        raise ManifestError(f"{path}:1", "has no column source, or none of region and year", _FORM)
    return rows


def _tree(path: Path, text: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The entries of YAML or JSON: a list of mappings, or a mapping from the source to what is known of it."""
    kind, parse = ("JSON", json.loads) if path.suffix.lower() == ".json" else ("YAML", yaml.safe_load)
    try:
        data = parse(text)
    except (yaml.YAMLError, ValueError) as error:
        raise ManifestError(f"{path}:{_line(error)}", f"is no {kind}", _FORM) from None
    except RecursionError:
        raise ManifestError(str(path), "is nested too deeply", _FORM) from None
    if isinstance(data, dict):
        data = [{"source": source, **row} if isinstance(row, dict) else row for source, row in data.items()]
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        raise ManifestError(str(path), "holds no entries with a source, a region and a year", _FORM)
    return [(f"{path} entry {number}", row) for number, row in enumerate(data, 1)]


def _line(error: Exception) -> int:
    """The line that a parser found fault with, the first where it tells none."""
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else getattr(error, "lineno", 1)


def _year(place: str, value: object) -> int | None:
    text = str(value if value is not None else "").strip()
    if not text:
        return None
    if not (text.isdecimal() and int(text) in YEARS):
        raise ManifestError(
            place, f"has the year {text!r}, which is none from {YEARS[0]} to {YEARS[-1]}", "years have four digits"
        )
    return int(text)
