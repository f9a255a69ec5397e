"""Records as tables, a row each: what CSV, spreadsheets and data frames are written from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from extractor.models import Document, Kind, Record, Report
from extractor.writing.excerpt import place
from extractor.writing.labels import ARROWS, Labels, Language, labels
from extractor.writing.tables import Entry, Head, Table
from extractor.writing.tables.table import Value, entry


class IndicatorNames(NamedTuple):
    """How an indicator and its field are called."""

    name: str
    field: str


Names = Mapping[str, IndicatorNames]
_Get = Callable[[Document, Record], Value]


class _Column(NamedTuple):
    """A column: the contract's name of it, its Chinese heading, what it holds, and whether that is a number or long."""

    key: str
    chinese: str
    get: _Get
    number: bool = False
    long: bool = False


_COLUMNS = (
    _Column("source", "来源", lambda d, _: d.source),
    _Column("region", "地区", lambda d, _: d.region),
    _Column("region_code", "行政区划代码", lambda d, _: d.region_code),
    _Column("year", "报告年份", lambda d, _: d.year, True),
    _Column("kind", "类别", lambda _, r: r.kind),
    _Column("field", "领域", lambda _, r: r.indicator),
    _Column("indicator", "标准指标", lambda _, r: r.indicator),
    _Column("subject", "指标", lambda _, r: r.subject),
    _Column("action", "动作", lambda _, r: r.action),
    _Column("measure", "度量", lambda _, r: r.measure),
    _Column("direction", "方向", lambda _, r: r.direction),
    _Column("modifier", "限定", lambda _, r: r.quantity.modifier),
    _Column("value", "数值", lambda _, r: r.quantity.value, True),
    _Column("value_high", "数值上限", lambda _, r: r.quantity.value_high, True),
    _Column("unit", "单位", lambda _, r: r.quantity.unit),
    _Column("base_value", "折算数值", lambda _, r: r.quantity.base_value, True),
    _Column("base_unit", "折算单位", lambda _, r: r.quantity.base_unit),
    _Column("baseline_value", "基期值", lambda _, r: r.baseline.value if r.baseline else None, True),
    _Column("baseline_unit", "基期单位", lambda _, r: r.baseline.unit if r.baseline else None),
    _Column("baseline_year", "基期年份", lambda _, r: r.baseline.year if r.baseline else None, True),
    _Column("period_start", "起始年", lambda _, r: r.period.start, True),
    _Column("period_end", "截止年", lambda _, r: r.period.end, True),
    _Column("quantity", "原文数量", lambda _, r: r.quantity.text),
    _Column("section", "章节", lambda _, r: " / ".join(r.section)),
    _Column("sentence", "原文", lambda _, r: r.sentence, False, True),
    _Column("start", "起始位置", lambda _, r: r.start, True),
    _Column("end", "结束位置", lambda _, r: r.end, True),
    _Column("rule", "规则", lambda _, r: r.rule),
    _Column("id", "记录号", lambda _, r: r.id),
)


def rows(reports: Iterable[Report], names: Names) -> Iterator[dict[str, Value]]:
    """Each record as a flat row with the contract's names and values, ``field`` added, the document's columns in front."""
    for report in reports:
        for record in report.records:
            row = {column.key: column.get(report.document, record) for column in _COLUMNS}
            row["field"] = _field(record, names)
            yield row


def table(
    reports: Sequence[Report], names: Names, language: Language, kind: Kind | None = None, *, title: str = ""
) -> Table:
    """Records as a table, those of one kind only where it is given; in Chinese with Chinese names of fields and values."""
    words = labels(language)
    heads = [Head(c.chinese if language == "zh" else c.key, c.number, c.long) for c in _COLUMNS]
    made = [
        [_entry(column, report, record, names, language, words) for column in _COLUMNS]
        for report in reports
        for record in report.records
        if kind is None or record.kind == kind
    ]
    return Table(title, title, heads, made, fixed=0)


def _entry(column: _Column, report: Report, record: Record, names: Names, language: Language, words: Labels) -> Entry:
    value = column.get(report.document, record)
    if column.key == "field":
        value = _field(record, names)
    elif language == "zh":
        value = _in_chinese(column.key, value, names, words)
    if column.key == "source" and not report.document.source.startswith("<"):
        return Entry(report.document.source, link=quote(report.document.source))
    if column.key == "sentence":
        return Entry(record.sentence, marked=place(report.text, record))
    return entry(value)


def _field(record: Record, names: Names) -> str | None:
    called = names.get(record.indicator or "")
    return called.field if called else None


def _in_chinese(key: str, value: Value, names: Names, words: Labels) -> Value:
    """A value of the contract as people read it."""
    shown: Mapping[str, Mapping[Any, str]] = {
        "kind": words.kinds,
        "measure": words.measures,
        "modifier": words.modifiers,
        "direction": ARROWS,
        "indicator": {name: called.name for name, called in names.items() if name == value},
    }
    return shown[key].get(value, value) if key in shown and value is not None else value


def summary(reports: Sequence[Report], names: Names, language: Language, title: str) -> Table:
    """How many targets and facts each report has in each field."""
    words = labels(language)
    counted: dict[tuple[str, str, str], dict[Kind, int]] = {}
    for report in reports:
        for record in report.records:
            where = report.document.region or report.document.source
            key = where, str(report.document.year or ""), _field(record, names) or ""
            counts = counted.setdefault(key, {"target": 0, "fact": 0})
            counts[record.kind] += 1
    field_head = "领域" if language == "zh" else "field"
    heads = [Head(words.region), Head(words.year), Head(field_head), *(Head(words.kinds[k], True) for k in words.kinds)]
    made = [[*map(entry, key), *(entry(counts[kind]) for kind in words.kinds)] for key, counts in counted.items()]
    return Table(title, title, heads, made, fixed=0)
