"""What a quantity expression says, apart from where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractor.models import Modifier
from extractor.rulebook.units import BARE, UnitInfo

# what shares add up to, and by how much they miss it where each is rounded
_WHOLES = (10, 100)
_ROUNDED = 0.11


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of an expression such as 近2000家.

    ``start`` and ``end`` bound the numeral and unit inside the expression (hedges outside). ``symbol`` is that of its class,
    empty where a numeral without a unit is no quantity. ``parts`` holds the further values of a proportion such as
    22.7:30.3:47 with their spans.
    """

    start: int
    end: int
    value: int | float
    value_high: int | float | None
    unit: UnitInfo
    symbol: str
    modifier: Modifier
    parts: tuple[tuple[int, int, int | float], ...]

    @property
    def is_single(self) -> bool:
        """Whether it is one value, no range and no proportion."""
        return self.value_high is None and not self.parts


def proportion(text: str, value: Callable[[str], int | float], modifier: Modifier) -> Reading | None:
    """One value against one (2.5:1, 1:13), or each share of a whole (23:30:47, 6:4); None where whole numbers are neither.

    Args:
        value: the value of a numeral.
    """
    parts = [(m.start(), m.end(), value(m.group())) for m in re.finditer(r"\d+(?:\.\d+)?", text)]
    (start, stop, first), *rest = parts
    total = sum(part for *_, part in parts)
    shares = len(rest) > 1 or any(abs(total - whole) <= _ROUNDED for whole in _WHOLES)
    if not shares and first == 1 and rest[0][2] > 1:  # 1:13 is 13 against one, as 13:1 is
        return Reading(start, rest[0][1], rest[0][2], None, BARE, BARE.symbol, modifier, ())
    if not shares and "." not in text:
        return None
    return Reading(start, stop, first, None, BARE, BARE.symbol, modifier, tuple(rest) if shares else ())
