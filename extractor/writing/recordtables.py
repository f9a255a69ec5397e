"""Records as tables, a row each: what CSV, spreadsheets and data frames are written from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from extractor.models import Document, Kind, Record, Report
from extractor.writing.excerpt import place
from extractor.writing.exportlabels import COLUMNS, FIELD
from extractor.writing.labels import ARROWS, Labels, Language, labels
from extractor.writing.tables import Entry, Head, Table
from extractor.writing.tables.table import Value, entry


class IndicatorNames(NamedTuple):
    """How an indicator and its field are called, and the id of the field."""

    name: str
    field: str
    field_id: str


Names = Mapping[str, IndicatorNames]
_Get = Callable[[Document, Record, Names], Value]


class _Column(NamedTuple):
    """A column: the contract's name of it, what it holds, and whether that is a number or long."""

    key: str
    get: _Get
    number: bool = False
    long: bool = False


def _signed(record: Record) -> Value:
    """The value, negative where it tells of a fall."""
    value = record.quantity.value
    return -value if record.measure == "change" and record.direction == "down" else value


_COLUMNS = (
    _Column("source", lambda d, _r, _n: d.source),
    _Column("region", lambda d, _r, _n: d.region),
    _Column("region_code", lambda d, _r, _n: d.region_code),
    _Column("year", lambda d, _r, _n: d.year, True),
    _Column("kind", lambda _d, r, _n: r.kind),
    _Column("field", lambda _d, r, n: called.field_id if (called := n.get(r.indicator or "")) else None),
    _Column("indicator", lambda _d, r, _n: r.indicator),
    _Column("subject", lambda _d, r, _n: r.subject),
    _Column("action", lambda _d, r, _n: r.action),
    _Column("measure", lambda _d, r, _n: r.measure),
    _Column("direction", lambda _d, r, _n: r.direction),
    _Column("modifier", lambda _d, r, _n: r.quantity.modifier),
    _Column("value", lambda _d, r, _n: r.quantity.value, True),
    _Column("value_high", lambda _d, r, _n: r.quantity.value_high, True),
    _Column("signed_value", lambda _d, r, _n: _signed(r), True),
    _Column("unit", lambda _d, r, _n: r.quantity.unit),
    _Column("base_value", lambda _d, r, _n: r.quantity.base_value, True),
    _Column("base_unit", lambda _d, r, _n: r.quantity.base_unit),
    _Column("baseline_value", lambda _d, r, _n: r.baseline.value if r.baseline else None, True),
    _Column("baseline_unit", lambda _d, r, _n: r.baseline.unit if r.baseline else None),
    _Column("baseline_year", lambda _d, r, _n: r.baseline.year if r.baseline else None, True),
    _Column("period_start", lambda _d, r, _n: r.period.start, True),
    _Column("period_end", lambda _d, r, _n: r.period.end, True),
    _Column("quantity", lambda _d, r, _n: r.quantity.text),
    _Column("section", lambda _d, r, _n: " / ".join(r.section)),
    _Column("sentence", lambda _d, r, _n: r.sentence, False, True),
    _Column("start", lambda _d, r, _n: r.start, True),
    _Column("end", lambda _d, r, _n: r.end, True),
    _Column("rule", lambda _d, r, _n: r.rule),
    _Column("id", lambda _d, r, _n: r.id),
)
KEYS = tuple(column.key for column in _COLUMNS)
NUMBERS = frozenset(column.key for column in _COLUMNS if column.number)


def rows(reports: Iterable[Report], names: Names) -> Iterator[dict[str, Value]]:
    """Each record as a flat row with the contract's names and values, the document's columns in front.

    ``field`` is added, the id of the indicator's field, and ``signed_value``: what programs read is the same in every
    language.
    """
    for report in reports:
        for record in report.records:
            yield {column.key: column.get(report.document, record, names) for column in _COLUMNS}


def table(
    reports: Sequence[Report],
    names: Names,
    language: Language,
    kind: Kind | None = None,
    *,
    title: str = "",
    links: Mapping[str, str] | None = None,
) -> Table:
    """Records as a table, those of one kind only where it is given; in Chinese with Chinese names of fields and values.

    ``links`` lead to the files of reports, by their sha256.
    """
    words = labels(language)
    heads = [Head(COLUMNS[c.key] if language == "zh" else c.key, c.number, c.long) for c in _COLUMNS]
    made = [
        [_entry(column, report, record, names, language, words, links or {}) for column in _COLUMNS]
        for report in reports
        for record in report.records
        if kind is None or record.kind == kind
    ]
    return Table(title, title, heads, made, fixed=0)


def _entry(
    column: _Column,
    report: Report,
    record: Record,
    names: Names,
    language: Language,
    words: Labels,
    links: Mapping[str, str],
) -> Entry:
    value = column.get(report.document, record, names)
    if column.key == "field":
        value = _field(record, names)
    if language == "zh":
        value = _in_chinese(column.key, value, names, words)
    if column.key == "source":
        return Entry(report.document.source, link=links.get(report.document.sha256, ""))
    if column.key == "sentence":
        return Entry(record.sentence, marked=place(report.text, record))
    return entry(value)


def _field(record: Record, names: Names) -> str | None:
    """What the field of a record's indicator is called."""
    called = names.get(record.indicator or "")
    return called.field if called else None


def _in_chinese(key: str, value: Value, names: Names, words: Labels) -> Value:
    """A value of the contract as people read it."""
    shown: Mapping[str, Mapping[Any, str]] = {
        "kind": words.kinds,
        "measure": words.measures,
        "modifier": words.modifiers,
        "direction": ARROWS,
    }
    if key == "indicator" and value in names:
        return names[str(value)].name
    return shown[key].get(value, value) if key in shown and value is not None else value


def summary(reports: Sequence[Report], names: Names, language: Language, title: str) -> Table:
    """How many targets and facts each report has in each field."""
    words = labels(language)
    field, no_field = FIELD[language]
    counted: dict[tuple[str, int | None, str], dict[Kind, int]] = {}
    places: dict[str | None, set[str | None]] = {}  # of a name
    for report in reports:
        places.setdefault(report.document.region, set()).add(report.document.full_name)
    for report in reports:
        document = report.document
        where = (document.full_name if len(places[document.region]) > 1 else document.region) or document.source
        for record in report.records:
            key = where, document.year, _field(record, names) or no_field
            counts = counted.setdefault(key, {"target": 0, "fact": 0})
            counts[record.kind] += 1
    heads = [
        Head(words.region),
        Head(words.year, True),
        Head(field),
        *(Head(words.kinds[k], True) for k in words.kinds),
    ]
    made = [[*map(entry, key), *(entry(counts[kind]) for kind in words.kinds)] for key, counts in counted.items()]
    return Table(title, title, heads, made, fixed=0)
