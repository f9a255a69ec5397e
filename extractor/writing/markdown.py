"""A report as Markdown: what is known of it, its records in a table for each kind and section, and its goals in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from extractor.models import Goal, Record, Report
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
    if report.goals:
        yield from ("", f"## {words.goals} ({len(report.goals)})", "")
        yield f"| {words.subject} | {words.goals} | {words.period} | {words.sentence} |"
        yield "| --- | --- | --- | --- |"
        for goal in report.goals:
            told = _sentence(report.text, goal)
            yield f"| {_plain(goal.subject)} | {_plain(goal.text)} | {figures.period(goal.period)} | {told} |"


def _cells(text: str, record: Record, words: Labels) -> Iterator[str]:
    yield _plain(record.subject)
    yield _plain(record.action or "")
    value = figures.value(record, words).strip()
    yield _plain(value if record.baseline is None else f"{value} {figures.baseline(record.baseline, words)}")
    yield figures.period(record.period)
    yield _sentence(text, record)


def _sentence(text: str, said: Record | Goal) -> str:
    """A sentence with its quantity, or the words of its goal, in bold."""
    start, end = place(text, said) or (0, 0)
    before, marked, after = said.sentence[:start], said.sentence[start:end], said.sentence[end:]
    return f"{_plain(before)}**{_plain(marked)}**{_plain(after)}" if marked else _plain(after)


def _plain(text: str) -> str:
    return _SIGN.sub(r"\\\1", " ".join(text.split()))
