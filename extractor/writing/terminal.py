"""A report for the terminal: header, targets and facts by section, summary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import get_args

from rich.cells import cell_len
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from extractor.models import Kind, Measure, Record, Report, Trace
from extractor.writing import figures, goals
from extractor.writing.excerpt import Hedge, clean, excerpt, no_hedge
from extractor.writing.explaining import record_lines
from extractor.writing.labels import Labels, warned
from extractor.writing.layout import GUTTER, Widths, beside, print_lines, widths, wrap
from extractor.writing.leftout import left_out

LIMIT = 2000
KINDS: tuple[Kind, ...] = get_args(Kind)
MEASURES: tuple[Measure, ...] = get_args(Measure)

_KIND_STYLE: dict[Kind, str] = {"target": "magenta", "fact": "green"}
_QUANTITY, _HEDGE, _SENTENCE = "bold yellow", "bold cyan", "dim"
_CELL_LINES = 3
_SENTENCE_LINES = 2
_WIDEST = 160
_Row = tuple[Record, Trace | None]


@dataclass(frozen=True, slots=True)
class View:
    """How to show a report.

    Attributes:
        words: the language of labels.
        hedge: finds the hedges to highlight beside a quantity.
        explain: whether to show the rule and the clause behind each record (needs ``Report.traces``).
        total: records before filtering, where a filter was applied.
        limit: records shown at most; 0 shows all.
        match: an expression to underline in subjects and sentences.
        places: where rules stand, by their ids, to be shown in explanations.
        compact: whether to have one line for a header and no summary, as for one of several reports.
    """

    words: Labels
    hedge: Hedge = no_hedge
    explain: bool = False
    total: int | None = None
    limit: int = LIMIT
    match: re.Pattern[str] | None = None
    compact: bool = False
    places: Mapping[str, str] = field(default_factory=dict)


def show(console: Console, report: Report, view: View) -> None:
    """Print a report: who and when, its targets and facts by section, and a summary."""
    width = min(console.width, _WIDEST)
    console.print(_line(report, view, width) if view.compact else _header(report, view.words, width))
    if report.records:
        rows = sorted(_rows(report, view.explain), key=lambda row: KINDS.index(row[0].kind))
        shown = rows[: view.limit] if view.limit else rows
        columns = _columns(shown, view.words, width)
        for kind, group in groupby(shown, key=lambda row: row[0].kind):
            count = sum(record.kind == kind for record in report.records)
            print_lines(console, _part(report, kind, count, list(group), columns, width, view))
        if len(shown) < len(rows):
            console.print(Text("  … " + view.words.more.format(count=f"{len(rows) - len(shown):,}"), "yellow"))
            console.print()
    print_lines(console, goals.lines(report, view.words, width))
    if view.explain:
        print_lines(console, left_out(report, view.words, width))
    if not view.compact:
        console.print(_summary(report, view))


def _rows(report: Report, explain: bool) -> Iterator[_Row]:
    traces = {o.record: trace for trace in report.traces for w in trace.windows for o in w.outcomes} if explain else {}
    return ((record, traces.get(record.id)) for record in report.records)


def _header(report: Report, words: Labels, width: int) -> Panel:
    document = report.document
    facts = [
        (words.region, clean(figures.place(document, words))),
        (words.year, str(document.year or words.unknown)),
        *([(words.delivered, document.delivered)] if document.delivered else []),
    ]
    about = Text("   ").join(Text.assemble((f"{label} ", "dim"), (text, "bold")) for label, text in facts)
    counts = Counter(record.kind for record in report.records)
    numbers = Text("   ").join(
        Text.assemble((f"{words.kinds[kind]} ", "dim"), (f"{counts[kind]:,}", f"bold {_KIND_STYLE[kind]}"))
        for kind in KINDS
    )
    characters = words.characters.format(count=f"{document.characters:,}")
    source = f"{words.source} {clean(document.source)} · {characters} · {document.encoding}"
    title = wrap(Text(clean(document.title or words.untitled), "bold"), max(20, width - 4), 2)
    body = [*title, about, numbers, *wrap(Text(source, "dim"), max(20, width - 4), 2)]
    return Panel(Text("\n").join(body), border_style="blue", padding=(0, 1), width=width)


def _line(report: Report, view: View, width: int) -> Text:
    """The header of one report among several, in a line."""
    document, words = report.document, view.words
    known = [clean(document.region or ""), str(document.year or ""), clean(document.title or "")]
    parts = [f" {clean(document.source)} ", *(text for text in known if text)]
    if view.total is not None and view.total > len(report.records):
        parts.append(words.shown.format(shown=f"{len(report.records):,}", total=f"{view.total:,}"))
    line = Text.assemble((parts[0], "bold reverse blue"), ("  " + " · ".join(parts[1:]), ""))
    return wrap(line, width, 1)[0]


def _columns(rows: Sequence[_Row], words: Labels, width: int) -> Widths:
    records = [record for record, _ in rows]
    values = [text for record in records for text in _values(record, words)]
    needs = Widths(
        subject=_widest([words.subject, *(record.subject for record in records)]),
        action=_widest([words.action, *(record.action or "" for record in records)]),
        value=_widest([words.value, *values]),
        period=_widest([words.period, *(figures.period(record.period) for record in records)]),
        sentence=0,
    )
    return widths(needs, width)


def _widest(texts: Sequence[str]) -> int:
    return max(map(cell_len, texts))


def _values(record: Record, words: Labels) -> list[str]:
    """The quantity and, on a line of its own, the level that it started from."""
    start = [figures.baseline(record.baseline, words)] if record.baseline else []
    return [figures.value(record, words), *start]


def _part(
    report: Report, kind: Kind, count: int, rows: list[_Row], columns: Widths, width: int, view: View
) -> Iterator[Text]:
    """Targets or facts: a heading, the names of the columns, and sections with their rows."""
    words, style = view.words, _KIND_STYLE[kind]
    title = f"━━ {words.kinds[kind]} {count:,} "
    yield Text(title + "━" * max(0, width - cell_len(title)), f"bold {style}")
    heads = [words.subject, words.action, f"  {words.value}", words.period, words.sentence if columns.sentence else ""]
    yield from beside([[Text(head, "dim")] for head in heads], columns)
    for section, group in groupby(rows, key=lambda row: row[0].section):
        name = " › ".join(map(clean, section)) or words.no_section
        yield from wrap(Text(f"▌ {name}", f"bold {style}"), width, 2)
        for row in group:
            yield from _lines(report.text, row, columns, width, view)
    yield Text()


def _lines(text: str, row: _Row, columns: Widths, width: int, view: View) -> Iterator[Text]:
    """One record: its cells side by side, the sentence in the last of them or below, and the explanation under it."""
    record, trace = row
    words = view.words
    inline = columns.sentence > 0
    room = columns.sentence if inline else width - 2 * GUTTER
    sentence = wrap(_sentence(text, record, room * _SENTENCE_LINES - 2, view), room, _SENTENCE_LINES)
    subject = Text(clean(record.subject), "bold")
    if view.match is not None:
        subject.highlight_regex(view.match, "underline")
    values = [Text(clean(text), style) for text, style in zip(_values(record, words), (_QUANTITY, "dim"), strict=False)]
    dated = "dim" if record.period.inferred else ""
    cells = [
        wrap(subject, columns.subject, _CELL_LINES),
        wrap(Text(clean(record.action or ""), "blue"), columns.action, _CELL_LINES),
        [line for text in values for line in wrap(text, columns.value, _CELL_LINES)],
        wrap(Text(figures.period(record.period), dated), columns.period, 1),
    ]
    yield from beside([*cells, sentence if inline else []], columns)
    if not inline:
        yield from beside([sentence], [room], indent=2 * GUTTER)
    if trace is not None:
        yield from record_lines(trace, record, words, width, view.places.get(record.rule, ""))


def _sentence(text: str, record: Record, cells: int, view: View) -> Text:
    part = excerpt(text, record, cells, view.hedge)
    sentence = Text.assemble(
        (part.left, _SENTENCE),
        (part.before, _HEDGE),
        (part.quantity, _QUANTITY),
        (part.after, _HEDGE),
        (part.right, _SENTENCE),
    )
    if view.match is not None:
        sentence.highlight_regex(view.match, "underline")
    return sentence


def _summary(report: Report, view: View) -> Panel:
    """Records by kind and measure, those without a period, and the warnings."""
    words = view.words
    notes = [Text(clean(warned(notice, words)), "yellow") for notice in report.warnings]
    if view.total is not None and view.total > len(report.records):
        form = words.shown if report.records else words.no_match
        notes.append(Text(form.format(shown=f"{len(report.records):,}", total=f"{view.total:,}"), "cyan"))
    elif not report.records:
        notes.append(Text(words.empty, "yellow"))
    body = Table.grid(padding=(0, 0))
    if report.records:
        body.add_row(_counts(report, words))
        unknown = sum(record.period.start is None and record.period.end is None for record in report.records)
        counts = [words.no_period.format(count=f"{unknown:,}"), words.warnings.format(count=len(report.warnings))]
        body.add_row(Text(" · ".join(counts), "dim"))
    for note in notes:
        body.add_row(note)
    return Panel(body, title=words.summary, title_align="left", border_style="blue", padding=(0, 1), expand=False)


def _counts(report: Report, words: Labels) -> Table:
    counts = Counter((record.kind, record.measure) for record in report.records)
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column()
    for _ in (*MEASURES, None):
        table.add_column(justify="right")
    table.add_row("", *(Text(words.measures[measure], "dim") for measure in MEASURES), Text(words.total, "dim"))
    for kind in KINDS:
        row = [counts[kind, measure] for measure in MEASURES]
        numbers = (Text(f"{number:,}") for number in row)
        table.add_row(Text(words.kinds[kind], _KIND_STYLE[kind]), *numbers, Text(f"{sum(row):,}", "bold"))
    every = [sum(counts[kind, measure] for kind in KINDS) for measure in MEASURES]
    totals = (Text(f"{number:,}", "bold") for number in (*every, sum(every)))
    table.add_row(Text(words.total, "bold"), *totals)
    return table
