"""A report as Markdown: what is known of it, and its records in a table for each kind and section."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from extractor.models import Record, Report
from extractor.writing import figures
from extractor.writing.excerpt import place
from extractor.writing.labels import Labels, Language, labels

# what Markdown would read as its own signs
_SIGN = re.compile(r"([\\`*_{}\[\]<>#|])")


def dumps(report: Report, language: Language = "zh") -> str:
    """The report as Markdown text; the quantity is bold in its sentence."""
    return "\n".join(_lines(report, labels(language))) + "\n"


def _lines(report: Report, words: Labels) -> Iterator[str]:
    document = report.document
    yield f"# {_plain(document.title or words.untitled)}"
    yield ""
    yield f"- {words.region}: {_plain(document.region or words.unknown)}"
    yield f"- {words.year}: {document.year or words.unknown}"
    if document.delivered:
        yield f"- {words.delivered}: {document.delivered}"
    yield f"- {words.source}: {_plain(document.source)}"
    for kind, name in words.kinds.items():
        records = [record for record in report.records if record.kind == kind]
        yield from ("", f"## {name} ({len(records)})")
        for section, group in groupby(records, key=lambda record: record.section):
            yield from ("", f"### {_plain(' / '.join(section) or words.no_section)}", "")
            heads = words.subject, words.action, words.value, words.period, words.sentence
            yield f"| {' | '.join(heads)} |"
            yield "| --- | --- | ---: | --- | --- |"
            for record in group:
                yield f"| {' | '.join(_cells(report.text, record, words))} |"


def _cells(text: str, record: Record, words: Labels) -> Iterator[str]:
    yield _plain(record.subject)
    yield _plain(record.action or "")
    value = figures.value(record, words).strip()
    yield _plain(value if record.baseline is None else f"{value} {figures.baseline(record.baseline, words)}")
    yield figures.period(record.period)
    start, end = place(text, record) or (0, 0)
    before, quantity, after = record.sentence[:start], record.sentence[start:end], record.sentence[end:]
    yield f"{_plain(before)}**{_plain(quantity)}**{_plain(after)}" if quantity else _plain(after)


def _plain(text: str) -> str:
    return _SIGN.sub(r"\\\1", " ".join(text.split()))
