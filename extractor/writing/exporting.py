"""Reports as files of every kind, chosen by suffix: one report a file, or the records of all of them in one."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath
from urllib.parse import quote

from extractor.models import Report
from extractor.results.frames import package
from extractor.writing import goals, markdown
from extractor.writing import json as plain_json
from extractor.writing.exportlabels import NOTES, SHEETS
from extractor.writing.files import write
from extractor.writing.labels import Language
from extractor.writing.page import page
from extractor.writing.recordtables import KEYS, NUMBERS, IndicatorNames, Names, rows, summary, table
from extractor.writing.tables import Head, Table, csv, xlsx
from extractor.writing.tables.table import entry

_OneReport = Callable[[Report, Names, Language, bool], str]
_Links = Mapping[str, str]
_AllRecords = Callable[[Sequence[Report], Names, Language, _Links], str | bytes]

# what JSON lets stand in a string, and many a reader takes for the end of a line
_LINE_ENDS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}
_FLOATS = frozenset(["value", "value_high", "signed_value", "base_value", "baseline_value"])


def _jsonl(reports: Sequence[Report], names: Names, _language: Language, _links: _Links) -> str:
    lines = (json.dumps(row, ensure_ascii=False, allow_nan=False) for row in rows(reports, names))
    return "".join(line.translate(_LINE_ENDS) + "\n" for line in lines)


def _csv(reports: Sequence[Report], names: Names, language: Language, _links: _Links) -> str:
    return csv.dumps(table(reports, names, language))


def _xlsx(reports: Sequence[Report], names: Names, language: Language, links: _Links) -> bytes:
    targets, facts, in_words, counts, notes = SHEETS[language]
    return xlsx.dumps(
        [
            table(reports, names, language, "target", title=targets, links=links),
            table(reports, names, language, "fact", title=facts, links=links),
            goals.table(reports, names, language, in_words, links),
            summary(reports, names, language, counts),
            Table(notes, notes, [Head(notes, long=True)], [[entry(note)] for note in NOTES[language]], fixed=0),
        ]
    )


def _parquet(reports: Sequence[Report], names: Names, _language: Language, _links: _Links) -> bytes:
    arrow, parquet = package("pyarrow", ".parquet"), package("pyarrow.parquet", ".parquet")
    # a column has one type, whatever is in it, so that files of different reports can be read as one
    types = {key: arrow.int64() if key in NUMBERS else arrow.string() for key in KEYS} | dict.fromkeys(
        _FLOATS, arrow.float64()
    )
    made = [
        {key: float(value) if key in _FLOATS and isinstance(value, int) else value for key, value in row.items()}
        for row in rows(reports, names)
    ]
    stream = io.BytesIO()
    parquet.write_table(arrow.Table.from_pylist(made, schema=arrow.schema(types.items())), stream)
    return stream.getvalue()


ONE_REPORT: Mapping[str, _OneReport] = {
    ".json": lambda report, _names, _language, with_text: plain_json.dumps(report, with_text=with_text),
    ".md": lambda report, _names, language, _with_text: markdown.dumps(report, language),
    ".html": lambda report, names, language, _with_text: page(report, language, names),
}
ALL_RECORDS: Mapping[str, _AllRecords] = {".jsonl": _jsonl, ".csv": _csv, ".xlsx": _xlsx, ".parquet": _parquet}
SUFFIXES = (*ONE_REPORT, *ALL_RECORDS)
_PACKAGES = {".xlsx": "openpyxl", ".parquet": "pyarrow"}


def check(path: Path) -> None:
    """Make sure that what a file of this suffix is written with is there.

    Raises:
        MissingPackageError: the suffix needs a package that is not installed.
    """
    suffix = path.suffix.lower()
    if suffix in _PACKAGES:
        package(_PACKAGES[suffix], suffix)


def export(
    path: Path,
    reports: Sequence[Report],
    names: Mapping[str, IndicatorNames],
    language: Language,
    *,
    with_text: bool = False,
    files: Mapping[str, Path] | None = None,
) -> None:
    """Write reports as what the suffix of ``path`` says, one of ``SUFFIXES``; those of ``ONE_REPORT`` take one report.

    ``with_text`` puts the text that offsets refer to into JSON, too. ``files`` are those that reports were read from, by
    their sha256; a workbook links to them.

    Raises:
        OutputError: the file cannot be written.
        MissingPackageError: the suffix needs a package that is not installed.
    """
    suffix = path.suffix.lower()
    if suffix in ALL_RECORDS:
        write(path, ALL_RECORDS[suffix](reports, names, language, _links(path, files or {})))
    else:
        (report,) = reports
        write(path, ONE_REPORT[suffix](report, names, language, with_text))


def _links(path: Path, files: Mapping[str, Path]) -> dict[str, str]:
    """Links to files as they are reached from the folder of ``path``."""
    return {key: _link(file, path.parent) for key, file in files.items()}


def _link(file: Path, folder: Path) -> str:
    try:
        way = os.path.relpath(file, folder)
    except ValueError:  # it lies on another drive
        return file.absolute().as_uri()
    return quote(os.fsencode(PurePath(way).as_posix()))
