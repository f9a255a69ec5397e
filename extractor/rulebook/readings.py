"""What a quantity expression says, apart from where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.models import Modifier
from extractor.rulebook.units import UnitInfo


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
