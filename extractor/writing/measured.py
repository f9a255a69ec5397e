"""Figures as columns for programs: the number itself, its upper end, its hedge and its unit, a cell each."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.results import Figure, Heading
from extractor.writing.labels import labels
from extractor.writing.tablelabels import TableLabels
from extractor.writing.tables import Entry, Head
from extractor.writing.tables.table import entry


def figure_heads(words: TableLabels, side: str = "") -> list[Head]:
    """The columns of ``figure_entries``, those of one of two sides where ``side`` names it."""
    parts = (words.value, words.value_high, words.hedge, words.unit)
    names = [words.of_side.format(side=side, part=part.lower()) for part in parts] if side else parts
    return [Head(name, number=index < 2, data=True) for index, name in enumerate(names)]


def figure_entries(figure: Figure | None, words: TableLabels) -> list[Entry]:
    """A figure in the unit of its indicator, without a magnitude; empty cells where there is none."""
    if figure is None:
        return [Entry("")] * 4
    modifier = labels(words.language).modifiers[figure.modifier]
    return [entry(figure.value), entry(figure.value_high), Entry(modifier), Entry(figure.unit)]


def identity_heads(words: TableLabels) -> Sequence[Head]:
    """The columns of ``identity_entries``."""
    return [Head(words.indicator_id, data=True), Head(words.region_code, data=True)]


def identity_entries(heading: Heading, region_code: str | None) -> list[Entry]:
    """What tells an indicator and a place apart from all others, whatever they are called."""
    return [Entry(heading.id), Entry(region_code or "")]
