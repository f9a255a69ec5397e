"""Goals stated in words alone, which have no number for the tables of records: as lines for the terminal and as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.text import Text

from extractor.models import Document, Goal, Report
from extractor.writing import figures
from extractor.writing.excerpt import clean, place
from extractor.writing.exportlabels import COLUMNS
from extractor.writing.labels import Labels, Language, labels
from extractor.writing.layout import GUTTER, beside, wrap
from extractor.writing.recordtables import IndicatorNames, Names
from extractor.writing.tables import Entry, Head, Table
from extractor.writing.tables.table import Value, entry

_Get = Callable[[Document, Goal], Value]
# the columns by their names in the contract, those that are shown in another form than they are kept in apart
_COLUMNS: Mapping[str, _Get] = {
    "source": lambda d, _g: d.source,
    "region": lambda d, _g: d.region,
    "region_code": lambda d, _g: d.region_code,
    "year": lambda d, _g: d.year,
    "field": lambda _d, _g: None,
    "indicator": lambda _d, g: g.indicator,
    "subject": lambda _d, g: g.subject,
    "text": lambda _d, g: g.text,
    "period_start": lambda _d, g: g.period.start,
    "period_end": lambda _d, g: g.period.end,
    "section": lambda _d, g: " / ".join(g.section),
    "sentence": lambda _d, g: g.sentence,
    "start": lambda _d, g: g.start,
    "end": lambda _d, g: g.end,
    "rule": lambda _d, g: g.rule,
    "id": lambda _d, g: g.id,
}
_NUMBERS = frozenset(["year", "period_start", "period_end", "start", "end"])
_PERIOD_CELLS = 11
_CELL_LINES = 2


def lines(report: Report, words: Labels, width: int) -> Iterator[Text]:
    """A heading, and for each goal its subject, its words, its period and its section; nothing where there are none."""
    if not report.goals:
        return
    title = f"━━ {words.goals} {len(report.goals):,} "
    yield Text(title + "━" * max(0, width - cell_len(title)), "bold magenta")
    room = max(8, (width - _PERIOD_CELLS - 4 * GUTTER) // 3)
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
    called = {**COLUMNS, "text": labels(language).goals} if language == "zh" else {}
    heads = [Head(called.get(key, key), key in _NUMBERS, key == "sentence") for key in _COLUMNS]
    rows = [
        [_entry(key, report, goal, names.get(goal.indicator), language, links) for key in _COLUMNS]
        for report in reports
        for goal in report.goals
    ]
    return Table(title, title, heads, rows, fixed=0)


def _entry(
    key: str, report: Report, goal: Goal, called: IndicatorNames | None, language: Language, links: Mapping[str, str]
) -> Entry:
    value = _COLUMNS[key](report.document, goal)
    if key == "source":
        return Entry(report.document.source, link=links.get(report.document.sha256, ""))
    if key == "sentence":
        return Entry(goal.sentence, marked=place(report.text, goal))
    if key == "field":
        value = called.field if called else None
    elif key == "indicator" and called and language == "zh":
        value = called.name
    return entry(value)
