"""Indicators: what a record measures, by the names that rule files give it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, product
from typing import Any, NamedTuple

from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.quantities import Quantities
from extractor.rulebook.units import UnitInfo, unit_of

_CHOICE = re.compile(r"\[([^\[\]{}]*)\]|\{([^\[\]{}]*)\}")
# names are the same with and without quotation marks, and with either width of brackets
_SIGNS = str.maketrans("（）", "()", "“”‘’\"'「」《》")
FITTING: dict[schema.IndicatorMeasure, tuple[Measure, ...]] = {
    "growth": ("change",),
    "points": ("change",),
    "level": ("level",),
    "amount": ("amount",),
    "total": ("level", "amount"),
}


class Indicator(NamedTuple):
    """An indicator with its field and what a record must have to be one.

    ``entry`` and ``owner`` are the indicator and its thing as the rule file has them; ``bases`` are the base units that a
    record may be in.
    """

    id: str
    field: str
    entry: Mapping[str, Any]
    owner: Mapping[str, Any]
    measures: tuple[Measure, ...]
    bases: frozenset[str]
    actions: tuple[str, ...]
    direction: Direction | None

    @property
    def rule(self) -> schema.Indicator:
        """What the rule file says of the indicator."""
        return schema.Indicator.model_construct(**self.entry)

    @property
    def thing(self) -> schema.Thing:
        """What the rule file says of the thing that is measured, apart from the ways to measure it."""
        return schema.Thing.model_construct(**{**self.owner, "competing": self.owner.get("not", [])})

    def fits(self, action: str, measure: Measure, direction: Direction | None, base: str) -> bool:
        """Whether a record of one of the indicator's names is measured as the indicator is."""
        if measure not in self.measures or base not in self.bases:
            return False
        if self.direction is not None and direction != self.direction:
            return False
        return not self.actions or any(word in action for word in self.actions)


class Indicators:
    """All indicators, found by name.

    Attributes:
        by_id: every indicator, in the order of the files.
        fields: Chinese and English name of each field.
    """

    def __init__(self, files: Iterable[Mapping[str, Any]], quantities: Quantities) -> None:
        """Take files of indicators as YAML has them, each fit for ``schema.IndicatorFile``."""
        self.by_id: dict[str, Indicator] = {}
        self.fields: dict[str, tuple[str, str]] = {}
        self._by_name: dict[str, tuple[Indicator, ...]] = {}
        self._same_name = lru_cache(maxsize=65536)(same_name)
        bases: dict[str, str] = {}
        for file in files:
            self.fields[file["field"]] = file["name"], file["english"]
            for thing in file["things"]:
                made = tuple(
                    _indicator(entry, thing, file["field"], bases, quantities) for entry in thing["indicators"]
                )
                self.by_id.update((indicator.id, indicator) for indicator in made)
                for name in names(thing["aliases"]):
                    before = self._by_name.get(name)
                    self._by_name[name] = before + made if before else made

    def named(self, name: str) -> tuple[Indicator, ...]:
        """The indicators of the thing that a name is of, however measured; none where it is no name."""
        return self._by_name.get(same_name(name), ())

    def find(
        self, subject: str, action: str | None, measure: Measure, direction: Direction | None, base: str
    ) -> Indicator | None:
        """The indicator that a record is of, None where it is of none.

        The name must be one of the catalogue's from end to end: a longer subject is another thing (人均地区生产总值). The
        action may be part of the name, before the subject (新增 + 城镇就业) or after it (老旧小区 + 改造).

        Args:
            base: the base unit of the quantity.
        """
        subject, action = self._same_name(subject), action or ""
        named = self._by_name
        for name in (subject, action + subject, subject + action) if action else (subject,):
            for indicator in named.get(name, ()):
                if indicator.fits(action, measure, direction, base):
                    return indicator
        return None


def _indicator(
    entry: Mapping[str, Any], thing: Mapping[str, Any], field: str, bases: dict[str, str], quantities: Quantities
) -> Indicator:
    units = (entry["unit"], *entry.get("units", ()))
    for unit in units:
        if unit not in bases:
            bases[unit] = base_unit(unit, quantities.units, quantities.numbers.rules.magnitudes)
    return Indicator(
        entry["id"],
        field,
        entry,
        thing,
        FITTING[entry["measure"]],
        frozenset([bases[unit] for unit in units]),
        tuple(entry.get("actions", ())),
        entry.get("direction"),
    )


def without_magnitude(unit: str, units: Container[str], magnitudes: Container[str]) -> str:
    """A unit without the magnitude before it: 亿元 is 元, but 千瓦 is a unit of its own."""
    start = 0
    while unit[start:] not in units and unit[start : start + 1] in magnitudes and start < len(unit):
        start += 1
    return unit[start:]


def base_unit(unit: str, units: Mapping[str, UnitInfo], magnitudes: Container[str]) -> str:
    """The base of a unit that may have a magnitude before it."""
    return unit_of(without_magnitude(unit, units, magnitudes), units).base


def same_name(name: str) -> str:
    """A name without what makes no difference between names."""
    return name.translate(_SIGNS)


def names(aliases: Iterable[str]) -> dict[str, None]:
    """Every name that aliases stand for once, in their order."""
    return dict.fromkeys(chain.from_iterable(spelled_out(same_name(alias)) for alias in aliases))


def spelled_out(alias: str) -> Iterator[str]:
    """Every name that an alias with its options stands for.

    Example:
        >>> list(spelled_out("[城镇]登记{失业率|率}"))
        ['城镇登记失业率', '城镇登记率', '登记失业率', '登记率']
    """
    if "[" not in alias and "{" not in alias:
        return iter((alias,))
    parts: list[tuple[str, ...]] = []
    position = 0
    for match in _CHOICE.finditer(alias):
        parts.append((alias[position : match.start()],))
        parts.append((*match[1].split("|"), "") if match[1] is not None else tuple(match[2].split("|")))
        position = match.end()
    parts.append((alias[position:],))
    return map("".join, product(*parts))
