"""A comparison as tables: indicators by reports, and the detail with the sentence of every figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from extractor.results import Cell, Column, Comparison, Figure, Row, Wording
from extractor.writing import amounts, figures
from extractor.writing.amounts import Scale
from extractor.writing.measured import figure_entries, figure_heads, identity_entries, identity_heads
from extractor.writing.tablelabels import TableLabels
from extractor.writing.tables import Entry, Head, Table
from extractor.writing.tables.table import entry


def overview(comparison: Comparison, words: TableLabels) -> Table:
    """Indicators down, reports across, the median at the end. Cells lead to their line of the detail."""
    heads = [
        Head(words.indicator),
        *(Head(label) for label in labels(comparison, words)),
        Head(words.median, number=True),
    ]
    rows = [list(_row(index, row, words)) for index, row in enumerate(comparison.rows)]
    cells = [cell for row in comparison.rows for cell in row.cells]
    notes = [] if rows else [words.empty]
    notes += [words.marks_note] if any(cell.mark for cell in cells) else []
    notes += [words.years_note] if comparison.by == "region" and _several_years(comparison) else []
    notes += [words.facts_note] if comparison.kind == "fact" and _told_years(comparison) else []
    notes += [words.other_years_note] if any(_elsewhere(cell) for cell in cells) else []
    counts = words.reports.format(count=len(comparison.columns), rows=len(rows))
    notes += [words.warning(notice) for notice in comparison.warnings]
    name = words.compared[comparison.kind]
    return Table(name, words.titled.format(title=name, rest=counts), heads, rows, 1, notes)


def detail(comparison: Comparison, words: TableLabels) -> Table:
    """A line for each figure and wording, those that fill no cell among them, with its sentence and its place."""
    heads = [
        Head(words.indicator),
        Head(words.region),
        Head(words.year, number=True),
        Head(words.figure, number=True),
        *figure_heads(words),
        Head(words.period),
        Head(words.average, data=True),
        Head(words.use),
        Head(words.rank, number=True),
        Head(words.source),
        Head(words.place),
        Head(words.sentence, long=True),
        *identity_heads(words),
    ]
    rows = [
        line
        for index, row in enumerate(comparison.rows)
        for place, (column, cell) in enumerate(zip(comparison.columns, row.cells, strict=True))
        for line in _lines(row, column, cell, anchor(index, place), words)
    ]
    return Table(words.details, "", heads, rows, 2)


def labels(comparison: Comparison, words: TableLabels) -> list[str]:
    """What tells the columns apart: regions, with their years where those differ, or years alone, and sources at last."""
    columns, several = comparison.columns, _several_years(comparison)
    made = [_label(column, comparison.by == "year", several, words) for column in columns]
    counts = Counter(made)
    return [
        f"{label} ({column.source})" if counts[label] > 1 else label
        for label, column in zip(made, columns, strict=True)
    ]


def row_scale(row: Row, words: TableLabels) -> Scale:
    """The magnitude that a row is shown in."""
    unit = row.heading.unit
    stated = [cell.figure for cell in row.cells if cell.figure is not None]
    return amounts.scale((figure.value for figure in stated if figure.unit == unit), unit, words)


def anchor(row: int, column: int) -> str:
    """The name of a cell as a place to jump to."""
    return f"d{row}-{column}"


def _several_years(comparison: Comparison) -> bool:
    return len({column.year for column in comparison.columns}) > 1


def _told_years(comparison: Comparison) -> bool:
    """Whether the columns are headed with years."""
    return comparison.by == "year" or _several_years(comparison)


def _label(column: Column, by_year: bool, several: bool, words: TableLabels) -> str:
    year = str(column.year or words.unknown)
    if by_year:
        return year
    region = column.region or column.source
    return f"{region} {year}" if several else region


def _row(index: int, row: Row, words: TableLabels) -> Iterator[Entry]:
    scale = row_scale(row, words)
    yield Entry(words.name(row.heading), style="head", note=row.heading.id)
    for place, cell in enumerate(row.cells):
        yield _cell(cell, scale, anchor(index, place), words)
    if row.median is None:
        yield Entry("")
    else:
        form = amounts.number_pattern(row.median, scale)
        yield Entry(amounts.number(row.median, scale), amounts.scaled(row.median, scale), "dim", pattern=form)


def _cell(cell: Cell, scale: Scale, target: str, words: TableLabels) -> Entry:
    if cell.figure is not None:
        text = amounts.figure(cell.figure, scale, words)
        form = amounts.pattern(cell.figure, scale, words)
        value = amounts.scaled(cell.figure.value, scale) if form else None
        rank = f"#{cell.rank}" if cell.rank is not None else ""
        return Entry(text, value, cell.mark or "", rank, cell.figure.sentence, form, target=target)
    if cell.wording is not None:
        return Entry(
            amounts.dated(cell.wording.text, cell.wording), style="words", note=cell.wording.sentence, target=target
        )
    if _elsewhere(cell):
        return Entry(words.other_years, style="dim", target=target)
    return Entry(words.nothing, style="dim")


def _elsewhere(cell: Cell) -> bool:
    return cell.state == "none" and bool(cell.alternatives)


def _lines(row: Row, column: Column, cell: Cell, name: str, words: TableLabels) -> Iterator[list[Entry]]:
    said: list[Figure | Wording] = [part for part in (cell.figure, cell.wording) if part is not None]
    for number, part in enumerate((*said, *cell.alternatives)):
        figure = part if isinstance(part, Figure) else None
        fills = part is cell.figure or part is cell.wording
        scale = row_scale(row, words)
        yield [
            Entry(words.name(row.heading), anchor=name if number == 0 else ""),
            Entry(column.region or column.source),
            entry(column.year),
            Entry(amounts.figure(figure, scale, words) if figure else part.text),
            *figure_entries(figure, words),
            Entry(figures.period(part.period)),
            Entry(words.average if figure and figure.average else ""),
            Entry((words.used if figure else words.words_only) if fills else words.kept),
            entry(cell.rank if fills and figure else None),
            Entry(part.source),
            Entry(f"{part.start}–{part.end}"),
            Entry(part.sentence),
            *identity_entries(row.heading, column.region_code),
        ]
