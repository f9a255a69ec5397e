"""Goals stated in words alone, which have no number for the tables of records: as lines for the terminal and as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.text import Text

from extractor.models import Document, Goal, Report
from extractor.writing import figures
from extractor.writing.excerpt import clean, place
from extractor.writing.exportlabels import COLUMNS, WORDING
from extractor.writing.labels import Labels, Language
from extractor.writing.layout import beside, wrap
from extractor.writing.recordtables import Names
from extractor.writing.tables import Entry, Head, Table
from extractor.writing.tables.table import entry

_KEYS = (
    "source", "region", "region_code", "year", "field", "indicator", "subject", "text", "period_start", "period_end",
    "section", "sentence", "start", "end", "rule", "id",
)  # fmt: skip
_NUMBERS = frozenset(["year", "period_start", "period_end", "start", "end"])
_PERIOD_CELLS = 11
_CELL_LINES = 2


def lines(report: Report, words: Labels, width: int) -> Iterator[Text]:
    """A heading, and for each goal its subject, its words, its period and its section; nothing where there are none."""
    if not report.goals:
        return
    title = f"━━ {words.goals} {len(report.goals):,} "
    yield Text(title + "━" * max(0, width - cell_len(title)), "bold magenta")
    room = max(16, (width - _PERIOD_CELLS) // 4)
    columns = (room, room, _PERIOD_CELLS, room)
    for goal in report.goals:
        cells = (
            Text(clean(goal.subject), "bold"),
            Text(clean(goal.text), "bold yellow"),
            Text(figures.period(goal.period), "dim" if goal.period.inferred else ""),
            Text(clean(goal.section[-1]) if goal.section else words.no_section, "dim"),
        )
        yield from beside(
            [wrap(cell, cells_wide, _CELL_LINES) for cell, cells_wide in zip(cells, columns, strict=True)], columns
        )
    yield Text()


def table(reports: Sequence[Report], names: Names, language: Language, title: str, links: Mapping[str, str]) -> Table:
    """Goals as a table, a row each, its columns as those of records; ``links`` lead to the files of reports."""
    chinese = {**COLUMNS, "text": WORDING}
    heads = [Head(chinese[key] if language == "zh" else key, key in _NUMBERS, key == "sentence") for key in _KEYS]
    rows = [
        [_entry(key, report, goal, names, language, links) for key in _KEYS]
        for report in reports
        for goal in report.goals
    ]
    return Table(title, title, heads, rows, fixed=0)


def _entry(key: str, report: Report, goal: Goal, names: Names, language: Language, links: Mapping[str, str]) -> Entry:
    called = names.get(goal.indicator)
    match key:
        case "source":
            return Entry(report.document.source, link=links.get(report.document.sha256, ""))
        case "field":
            return entry(called.field if called else None)
        case "indicator":
            return entry(called.name if called and language == "zh" else goal.indicator)
        case "sentence":
            return Entry(goal.sentence, marked=place(report.text, goal))
        case "section":
            return entry(" / ".join(goal.section))
        case "period_start" | "period_end":
            return entry(getattr(goal.period, key.removeprefix("period_")))
        case _:
            return entry(getattr(report.document if key in Document.model_fields else goal, key))
