"""Units of quantities: what each is, and units made of two (元/人)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from extractor.rulebook import schema
from extractor.rulebook.asked import FOREIGN_MONEY, MONEY

_MONEY = frozenset((MONEY, FOREIGN_MONEY))


@dataclass(frozen=True, slots=True)
class UnitInfo:
    """What a way to write a unit means, by units.yaml.

    ``written`` is how the text has it, ``name`` how records write it, ``symbol`` its letter in a window, ``nature`` what it
    does to what follows, ``threshold`` whether 以上 and a noun behind it state a class; one of it is ``factor`` of ``base``.
    """

    written: str
    name: str
    dimension: str
    symbol: str
    nature: str
    threshold: bool
    base: str
    factor: int | Fraction

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money, of whatever currency."""
        return self.dimension in _MONEY


BARE = UnitInfo("", "", "number", "b", "rate", False, "", 1)


def unit_of(text: str, units: Mapping[str, UnitInfo]) -> UnitInfo:
    """The unit written as ``text``, compound units included."""
    known = units.get(text)
    if known:
        return known
    for length in range(len(text) - 1, 0, -1):
        head = units.get(text[:length])
        if head:
            return (
                replace(
                    head,
                    name=head.name + text[length:],
                    dimension="ratio",
                    base=head.name + text[length:],
                    factor=1,
                )
                if "/" in text
                else replace(head, name=head.name + text[length:])
            )
    return replace(BARE, name=text)


def unit_table(units: schema.Units) -> list[tuple[str, UnitInfo]]:
    """Every way to write a unit, with what it is."""
    table = []
    for dimension, rule in units.dimensions.items():
        entries = rule.units.items() if isinstance(rule.units, dict) else [(name, "1") for name in rule.units]
        for name, entry in entries:
            alone, shown = (entry, name) if isinstance(entry, str) else (entry.factor, entry.name or name)
            base, factor = (rule.base, _factor(alone)) if rule.base and alone else (shown, 1)
            table.append(
                (name, UnitInfo(name, shown, dimension, rule.symbol, rule.nature, rule.threshold, base, factor))
            )
    return table


@cache
def _factor(text: str) -> int | Fraction:
    factor = Fraction(text)
    return factor.numerator if factor.denominator == 1 else factor
