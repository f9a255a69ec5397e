"""The page of one report put together. Whatever comes from the document is escaped, in the text as in attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from importlib.resources import files
from string import Template
from typing import NamedTuple

from extractor.models import Record, Report
from extractor.writing import figures
from extractor.writing.labels import Labels, Language, labels
from extractor.writing.page.words import PageWords, page_words
from extractor.writing.recordtables import IndicatorNames

_MOST_BARS = 14
# the columns of the table: (key of the words, how its cells sort)
_COLUMNS = ("subject", "action", "value", "period", "indicator", "section")
_NUMERIC = frozenset(["value", "period"])


def page(report: Report, language: Language = "zh", indicators: Mapping[str, IndicatorNames] | None = None) -> str:
    """The page of a report as HTML text.

    Args:
        report: with its text, as ``extract`` returns it.
        language: of the labels; what the document says stays as it is.
        indicators: the names of the indicators that records may have, by id.

    Returns:
        A document that asks for nothing from outside. Without scripts it still shows the text and the whole table.
    """
    words, own = labels(language), page_words(language)
    known = indicators or {}
    rows = [_Row(record, known.get(record.indicator or "")) for record in report.records]
    return Template(_asset("page.html")).substitute(
        language=own.language,
        title=escape(report.document.title or report.document.source),
        style=_asset("page.css"),
        script=_asset("page.js"),
        about=_about(report, words),
        plots=_plots(rows, words, own),
        controls=_controls(rows, words, own),
        table=_table(rows, words, own),
        goals=_goals(report, words),
        text=_marked(report.text, report.records),
        keys=escape(own.keys),
        made=escape(own.made),
        none=escape(own.none),
        count=escape(own.count),
        text_label=escape(own.text),
        table_label=escape(own.table),
    )


class _Row(NamedTuple):
    record: Record
    names: IndicatorNames | None

    @property
    def section(self) -> str:
        return self.record.section[0] if self.record.section else ""

    @property
    def field(self) -> str:
        return self.names.field if self.names else ""


def _asset(name: str) -> str:
    return (files("extractor.writing.page") / name).read_text(encoding="utf-8")


def _about(report: Report, words: Labels) -> str:
    """Title and what is known of the document."""
    document = report.document
    kinds = Counter(record.kind for record in report.records)
    facts: list[tuple[str, str]] = [
        (words.region, figures.place(document, words)),
        (words.year, str(document.year or words.unknown)),
        *((words.kinds[kind], f"{kinds[kind]:,}") for kind in words.kinds),
        (words.source, document.source),
    ]
    if document.delivered:
        facts.insert(2, (words.delivered, document.delivered))
    items = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts)
    return f"<h1>{escape(document.title or words.untitled)}</h1><dl>{items}</dl>"


def _plots(rows: Sequence[_Row], words: Labels, own: PageWords) -> str:
    """How many targets and facts each section and each field has, as bars."""
    if not rows:
        return ""
    parts = [
        _bars(own.by_section, [(row.section or words.no_section, row.record.kind) for row in rows], words),
        _bars(own.by_field, [(row.field or own.no_field, row.record.kind) for row in rows], words),
    ]
    return "".join(parts)


def _bars(title: str, pairs: Iterable[tuple[str, str]], words: Labels) -> str:
    counts: dict[str, Counter[str]] = {}
    for name, kind in pairs:
        counts.setdefault(name, Counter())[kind] += 1
    most = max(sum(count.values()) for count in counts.values())
    largest = sorted(counts, key=lambda name: -sum(counts[name].values()))[:_MOST_BARS]
    lines = []
    for name in (name for name in counts if name in largest):
        bars = "".join(
            f'<i class="{kind}" style="width:{100 * counts[name][kind] / most:.2f}%"'
            f' title="{escape(label)} {counts[name][kind]}"></i>'
            for kind, label in words.kinds.items()
        )
        total = sum(counts[name].values())
        lines.append(f'<li><span title="{escape(name)}">{escape(name)}</span><b>{bars}</b><em>{total}</em></li>')
    return f"<figure><figcaption>{escape(title)}</figcaption><ul>{''.join(lines)}</ul></figure>"


def _controls(rows: Sequence[_Row], words: Labels, own: PageWords) -> str:
    sections = dict.fromkeys(row.section for row in rows if row.section)
    fields = dict.fromkeys(row.field for row in rows if row.field)
    return (
        f'<input type="search" id="search" placeholder="{escape(own.search)}" aria-label="{escape(own.search)}">'
        + _choice("kind", own.kind, own.all_kinds, words.kinds.items())
        + _choice("section", own.section, own.all_sections, ((name, name) for name in sections))
        + _choice("field", own.field, own.all_fields, ((name, name) for name in fields))
        + '<output id="count" aria-live="polite"></output>'
    )


def _choice(name: str, label: str, every: str, options: Iterable[tuple[str, str]]) -> str:
    shown = "".join(f'<option value="{escape(value)}">{escape(text)}</option>' for value, text in options)
    return f'<select id="{name}" aria-label="{escape(label)}"><option value="">{escape(every)}</option>{shown}</select>'


def _table(rows: Sequence[_Row], words: Labels, own: PageWords) -> str:
    heads = {
        "subject": words.subject,
        "action": words.action,
        "value": words.value,
        "period": words.period,
        "indicator": own.indicator,
        "section": own.section,
    }
    head = "".join(
        f'<th scope="col" class="{key}" aria-sort="none"><button type="button">{escape(heads[key])}</button></th>'
        for key in _COLUMNS
    )
    body = "".join(_line(place, row, words) for place, row in enumerate(rows))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _line(place: int, row: _Row, words: Labels) -> str:
    record = row.record
    value = figures.value(record, words).strip()
    if record.baseline is not None:
        value += " " + figures.baseline(record.baseline, words)
    period = figures.period(record.period)
    cells = {
        "subject": record.subject,
        "action": record.action or "",
        "value": value,
        "period": period,
        "indicator": row.names.name if row.names else "",
        "section": row.section,
    }
    sorts = {"value": record.quantity.base_value, "period": record.period.end or 0}
    made = "".join(
        f'<td class="{key}"' + (f' data-sort="{sorts[key]}"' if key in _NUMERIC else "") + f">{escape(text)}</td>"
        for key, text in cells.items()
    )
    hidden = escape(record.sentence)
    return (
        f'<tr id="r{place}" class="{record.kind}" tabindex="-1" data-kind="{record.kind}"'
        f' data-section="{escape(row.section)}" data-field="{escape(row.field)}" data-sentence="{hidden}"'
        f' title="{escape(words.kind[record.kind])} · {escape(record.rule)}">{made}</tr>'
    )


def _goals(report: Report, words: Labels) -> str:
    """The goals in words as a list under the table; nothing where there are none."""
    if not report.goals:
        return ""
    items = "".join(
        f'<li title="{escape(goal.sentence)}"><b>{escape(goal.subject)}</b> {escape(goal.text)}'
        f" <em>{figures.period(goal.period)}</em></li>"
        for goal in report.goals
    )
    heading = f"{escape(words.goals)} {len(report.goals):,}"
    return f'<details class="goals" open><summary>{heading}</summary><ul>{items}</ul></details>\n'


def _marked(text: str, records: Sequence[Record]) -> str:
    """The text with each quantity marked by the places of its records in the table."""
    pieces: list[str] = []
    position = 0
    for start, end, places in _spans(records):
        kinds = {records[place].kind for place in places}
        kind = kinds.pop() if len(kinds) == 1 else "both"
        told = " ".join(str(place) for place in places)
        mark = (
            f'<mark id="m{places[0]}" class="{kind}" data-rows="{told}" tabindex="-1">{escape(text[start:end])}</mark>'
        )
        pieces += (escape(text[position:start]), mark)
        position = end
    return "".join(pieces) + escape(text[position:])


def _spans(records: Sequence[Record]) -> Iterator[tuple[int, int, list[int]]]:
    """Spans in order that do not overlap, each with the places of its records."""
    spans: list[tuple[int, int, list[int]]] = []
    for place in sorted(range(len(records)), key=lambda place: (records[place].start, records[place].end)):
        start, end = records[place].start, records[place].end
        if spans and start < spans[-1][1]:
            first, last, places = spans[-1]
            spans[-1] = first, max(last, end), [*places, place]
        else:
            spans.append((start, end, [place]))
    yield from spans
