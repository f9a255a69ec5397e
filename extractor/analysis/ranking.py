"""Ranks, marks and medians of a row."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from extractor.models import Number
from extractor.models.base import exact, plain
from extractor.results import Cell, Figure, Heading, Mark


def ranked(cells: Sequence[Cell], heading: Heading) -> tuple[tuple[Cell, ...], Number | None]:
    """The cells with their ranks and marks, and the median of the ranked ones.

    The better end comes first, the larger one where the indicator has no better end (and then no cell is marked). Equal
    figures share a rank. Ranges stand at their middle. What holds for several years together, or is told in a unit that
    the heading's cannot be had from, has no rank.
    """
    values = [_place(cell.figure, heading) for cell in cells]
    known = sorted((value for value in values if value is not None), reverse=heading.better != "down")
    if not known:
        return tuple(cells), None
    told_apart = heading.better is not None and known[0] != known[-1]
    made = tuple(
        cell if value is None else cell.model_copy(update=_placed(value, known, told_apart))
        for cell, value in zip(cells, values, strict=True)
    )
    middle = len(known) // 2
    median = known[middle] if len(known) % 2 else (known[middle - 1] + known[middle]) / 2
    return made, plain(median)


def ranked_within(
    years: Sequence[int | None], cells: Sequence[Cell], heading: Heading
) -> tuple[tuple[Cell, ...], Number | None]:
    """The same with ranks and marks among the cells of one year; the median where only those of one year are ranked.

    Where there are several years, a figure that is alone in its own has no rank.
    """
    if len(set(years)) == 1:
        return ranked(cells, heading)
    placed, medians = list(cells), []
    for year in dict.fromkeys(years):
        places = [place for place, of in enumerate(years) if of == year]
        made, median = ranked([cells[place] for place in places], heading)
        if sum(cell.rank is not None for cell in made) > 1:
            medians.append(median)
            for place, cell in zip(places, made, strict=True):
                placed[place] = cell
    return tuple(placed), medians[0] if len(medians) == 1 else None


def _place(figure: Figure | None, heading: Heading) -> Fraction | None:
    if figure is None or figure.unit != heading.unit or figure.spans_years:
        return None
    low = exact(figure.value)
    return low if figure.value_high is None else (low + exact(figure.value_high)) / 2


def _placed(value: Fraction, known: Sequence[Fraction], told_apart: bool) -> dict[str, int | Mark | None]:
    mark: Mark | None = None
    if told_apart and value in (known[0], known[-1]):
        mark = "best" if value == known[0] else "worst"
    return {"rank": known.index(value) + 1, "mark": mark}
