"""Manifests: what the user knows of many reports, in one file of CSV, TSV, YAML or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Final

import yaml
from rich.console import Console

from extractor.cli.jobs import Job
from extractor.cli.messages import UsageError, print_warning
from extractor.errors import ExtractorError
from extractor.models import YEARS
from extractor.reading import read
from extractor.writing.exportlabels import COLUMNS
from extractor.writing.labels import EN, ZH

MANIFEST_HELP: Final = "region and year of each report: CSV, TSV, YAML or JSON with source, region, year"
_TABLES = (".csv", ".tsv")
_DELIMITERS = ",;\t"  # of a .csv file, as the spreadsheets of different places write it
_YEAR_DIGITS = 4
_SHOWN = 5  # sources in a warning
_KEYS = ("source", "region", "year")
# the keys by what exports and reports call them in either language
_HEADS = {
    str(called).casefold(): key for key in _KEYS for called in (key, COLUMNS[key], getattr(ZH, key), getattr(EN, key))
}
_FORM = "a table with the columns source, region and year (the last two may be empty), or the same as YAML or JSON"


class ManifestError(ExtractorError):
    """A manifest that is no table of reports."""

    code = "E-MANIFEST"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one report; None for what is not."""

    region: str | None = None
    year: int | None = None


class Manifest:
    """What is known of reports, by the names that the export or the command line has for them."""

    def __init__(self, path: Path, rows: Mapping[str, Known]) -> None:
        self._path = path
        self._rows = rows

    def match(self, jobs: Sequence[Job], err: Console | None) -> dict[str, Known]:
        """What is known of reports, by their places; sources that no report has are told to ``err``, if there is one.

        A source is the name of a report in the export, its path, or the name of its file where no other has that.

        Raises:
            UsageError: the manifest tells of none of the reports, or of a name that several of them have.
        """
        rows = {job.place: source for job in jobs for source in (job.place, job.name) if source in self._rows}
        alone = self._alone([job for job in jobs if job.place not in rows], set(rows.values()))
        rows |= {job.place: source for source, job in alone.items()}
        if not rows:
            names = "its sources are names as in the export" + "".join(f": {job.name}" for job in jobs[:1])
            raise UsageError(f"--manifest {self._path} tells of none of the reports", names)
        met = set(rows.values())
        unmet = [source for source in self._rows if source not in met]
        if unmet and err is not None:
            told = f"warning: --manifest {self._path}: no report is called {_listed(unmet)}"
            print_warning(told, err)
        return {place: self._rows[source] for place, source in rows.items()}

    def _alone(self, jobs: Iterable[Job], taken: set[str]) -> dict[str, Job]:
        """The reports that are told of by the names of their files alone, by these."""
        found: dict[str, list[Job]] = {}
        for job in jobs:
            name = PurePath(job.name).name
            if name in self._rows and name not in taken:
                found.setdefault(name, []).append(job)
        for name, fitting in found.items():
            if len(fitting) > 1:
                message = f"--manifest {self._path}: {name} may be any of {_listed([job.name for job in fitting])}"
                raise UsageError(message, "write their names in full as its sources")
        return {name: job for name, (job,) in found.items()}


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def load(path: Path) -> Manifest:
    """Read a manifest.

    Raises:
        SourceError, DecodingError: the file cannot be read as text.
        ManifestError: it holds no entries, or one without a source, with a year that is none, or with a source told before.
    """
    text = read(path).text
    rows = _table(path, text) if path.suffix.lower() in _TABLES else _tree(path, text)
    known: dict[str, Known] = {}
    for place, told in rows:
        row = {_key(name): value for name, value in told.items()} | dict(told)
        source = _text(place, row, "source").removeprefix("./")
        if not source:
            raise ManifestError(place, "has no source", _FORM)
        if source in known:
            raise ManifestError(place, f"has the source {source} a second time", "leave one of them out")
        known[source] = Known(_text(place, row, "region") or None, _year(place, _text(place, row, "year")))
    return Manifest(path, known)


def _text(place: str, row: Mapping[str, Any], key: str) -> str:
    """What an entry says of source, region or year, empty where it says nothing."""
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | None):
        raise ManifestError(place, f"has a {key} that is neither text nor a number: {value!r:.60}", _FORM)
    return str(value if value is not None else "").strip()


def _key(name: object) -> str:
    """What a column or an entry is of: ``source``, ``region`` or ``year``, or its own name where it is of none of them."""
    return _HEADS.get(str(name).strip().casefold(), str(name))


def _table(path: Path, text: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The rows of a table with the place of each."""
    head = text.partition("\n")[0]
    delimiter = "\t" if path.suffix.lower() == ".tsv" else max(_DELIMITERS, key=head.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, strict=True)  # strict: a quote left open is told
    try:
        columns = {_key(name) for name in reader.fieldnames or ()}
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
        said = str(error).partition("\n")[0]
        raise ManifestError(f"{path}:{_line(error)}", f"is no {kind}: {said}", _FORM) from None
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


def _year(place: str, text: str) -> int | None:
    if not text:
        return None
    if not (text.isdecimal() and len(text) == _YEAR_DIGITS and int(text) in YEARS):
        raise ManifestError(
            place, f"has the year {text!r:.60}, which is none from {YEARS[0]} to {YEARS[-1]}", "years have four digits"
        )
    return int(text)
