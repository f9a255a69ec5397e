"""Figures of comparisons and of promises as dot plots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.models import Modifier
from extractor.results import Comparison, Figure, Promise, Row, Tracking, Verdict
from extractor.writing import amounts
from extractor.writing.amounts import Scale
from extractor.writing.comparing import labels, row_scale
from extractor.writing.plots import Dot, Line, Plot
from extractor.writing.plots.dots import Colour, Shape
from extractor.writing.tablelabels import TableLabels

_SHAPES: dict[Modifier, Shape] = {
    "exact": "full", "range": "full", "about": "hollow", "at_least": "above", "more_than": "above",
    "at_most": "below", "less_than": "below",
}  # fmt: skip
_COLOURS: dict[Verdict, Colour] = {"met": "good", "missed": "bad", "not_reported": "quiet", "unclear": "quiet"}
_MARKS: dict[str | None, Colour] = {"best": "good", "worst": "bad", None: ""}


def compared(comparison: Comparison, words: TableLabels) -> list[Plot]:
    """A plot for each indicator of which a number can be shown: regions by rank, or years in their order."""
    names = labels(comparison, words)
    return [plot for row in comparison.rows if (plot := _compared(row, names, comparison.by == "year", words)).lines]


def tracked(tracking: Tracking, words: TableLabels) -> list[Plot]:
    """A plot for each indicator: how far above or below its promises each region came, a dot for each year."""
    plots = []
    for tally in tracking.indicators:
        promises = [p for p in tracking.promises if p.heading.id == tally.key and p.difference is not None]
        if promises:
            plots.append(_tracked(promises, words))
    return plots


def _compared(row: Row, names: Sequence[str], in_order: bool, words: TableLabels) -> Plot:
    scale = row_scale(row, words)
    shown = [
        (cell.rank or len(names) + 1, name, cell, cell.figure) for name, cell in zip(names, row.cells, strict=True)
    ]
    if not in_order:
        shown.sort(key=lambda item: item[0])
    lines = []
    for _, name, cell, figure in shown:
        if figure is not None and figure.unit == row.heading.unit:
            text = amounts.figure(figure, scale, words)
            colour = "quiet" if cell.rank is None else _MARKS[cell.mark]
            lines.append(Line(name, [_dot(figure, scale, colour, f"{name} {text}\n{figure.sentence}")], text))
    guide = None
    if row.median is not None:
        guide = float(amounts.scaled(row.median, scale)), f"{words.median} {amounts.number(row.median, scale)}"
    return Plot(words.name(row.heading), scale.name + scale.unit, lines, guide)


def _dot(figure: Figure, scale: Scale, colour: Colour, tip: str) -> Dot:
    high = None if figure.value_high is None else float(amounts.scaled(figure.value_high, scale))
    return Dot(float(amounts.scaled(figure.value, scale)), high, _SHAPES[figure.modifier], colour, tip)


def _tracked(promises: Sequence[Promise], words: TableLabels) -> Plot:
    heading = promises[0].heading
    scale = amounts.scale((p.difference for p in promises if p.difference is not None), heading.unit, words)
    scale = amounts.of_difference(scale, words)
    lines = [
        Line(region, list(_differences([p for p in promises if p.region == region], scale, words)))
        for region in dict.fromkeys(promise.region for promise in promises)
    ]
    title = words.titled.format(title=words.name(heading), rest=words.difference)
    return Plot(title, (scale.name + scale.unit).strip(), lines, (0.0, words.promised))


def _differences(promises: Sequence[Promise], scale: Scale, words: TableLabels) -> Iterator[Dot]:
    for promise in promises:
        assert promise.difference is not None
        tip = f"{promise.region} {promise.year} {amounts.number(promise.difference, scale)} {words.verdicts[promise.verdict]}"
        yield Dot(float(amounts.scaled(promise.difference, scale)), None, "full", _COLOURS[promise.verdict], tip)
