"""Indicators: what a record measures, by the names that rule files give it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.quantities import Quantities

_CHOICE = re.compile(r"\[([^\[\]{}]*)\]|\{([^\[\]{}]*)\}")
_FITTING: dict[schema.IndicatorMeasure, tuple[Measure, ...]] = {
    "growth": ("change",),
    "points": ("change",),
    "level": ("level", "amount"),
    "amount": ("amount", "level"),
}


class Indicator(NamedTuple):
    """An indicator with its field and what a record must have to be one; see ``schema.Indicator``."""

    id: str
    field: str
    rule: schema.Indicator
    measures: tuple[Measure, ...]
    dimensions: frozenset[str]

    def fits(self, action: str | None, measure: Measure, direction: Direction | None, dimension: str) -> bool:
        """Whether a record of one of the indicator's names is measured as the indicator is."""
        rule = self.rule
        if measure not in self.measures or dimension not in self.dimensions:
            return False
        if rule.direction is not None and direction != rule.direction:
            return False
        return not rule.actions or (action is not None and any(word in action for word in rule.actions))


class Indicators:
    """All indicators, found by name.

    Attributes:
        by_id: every indicator, in the order of the files.
        fields: Chinese and English name of each field.
    """

    def __init__(self, files: Iterable[schema.IndicatorFile], quantities: Quantities) -> None:
        self.by_id: dict[str, Indicator] = {}
        self.fields: dict[str, tuple[str, str]] = {}
        self._by_name: dict[str, tuple[Indicator, ...]] = {}
        for file in files:
            self.fields[file.field] = file.name, file.english
            for thing in file.things:
                made = tuple(_indicator(rule, file.field, quantities) for rule in thing.indicators)
                self.by_id.update((indicator.id, indicator) for indicator in made)
                for alias in thing.aliases:
                    for name in spelled_out(alias):
                        self._by_name[name] = self._by_name.get(name, ()) + made

    def named(self, name: str) -> tuple[Indicator, ...]:
        """The indicators of the thing that a name is of, however measured; none where it is no name."""
        return self._by_name.get(name, ())

    def find(
        self, subject: str, action: str | None, measure: Measure, direction: Direction | None, dimension: str
    ) -> Indicator | None:
        """The indicator that a record is of, None where it is of none.

        The name must be one of the catalogue's from end to end: a longer subject is another thing (人均地区生产总值). Of
        several that fit, the one whose own measure the record has comes first.
        """
        candidates = self._by_name.get(subject)
        if candidates is None and action:
            candidates = self._by_name.get(action + subject)
        fitting = [c for c in candidates or () if c.fits(action, measure, direction, dimension)]
        return min(fitting, key=lambda c: c.measures.index(measure)) if fitting else None


def _indicator(rule: schema.Indicator, field: str, quantities: Quantities) -> Indicator:
    dimensions = frozenset(_dimension(unit, quantities) for unit in (rule.unit, *rule.units))
    return Indicator(rule.id, field, rule, _FITTING[rule.measure], dimensions)


def _dimension(unit: str, quantities: Quantities) -> str:
    """The dimension of a unit that may have a magnitude before it: 亿元 is money, but 千瓦 is a unit of its own."""
    plain = unit if unit in quantities.units else unit.lstrip("".join(quantities.numbers.rules.magnitudes))
    return quantities.unit(plain).dimension


def spelled_out(alias: str) -> Iterator[str]:
    """Every name that an alias with its options stands for.

    Example:
        >>> list(spelled_out("[城镇]登记{失业率|率}"))
        ['城镇登记失业率', '城镇登记率', '登记失业率', '登记率']
    """
    parts: list[tuple[str, ...]] = []
    position = 0
    for match in _CHOICE.finditer(alias):
        parts.append((alias[position : match.start()],))
        parts.append((*match[1].split("|"), "") if match[1] is not None else tuple(match[2].split("|")))
        position = match.end()
    for pieces in product(*parts, (alias[position:],)):
        yield "".join(pieces)
