"""What the program asks for by name: classes of verbs and dimensions of units. Rule files must have each of them."""

from __future__ import annotations

from typing import Final

# classes of verbs
COMPARE: Final = "compare"
COMPLETE: Final = "complete"
EXCEED: Final = "exceed"
MOVE: Final = "move"
RISE: Final = "rise"
SHARE: Final = "share"
STEP: Final = "step"
WORK: Final = "work"
WORD_CLASSES: Final = frozenset((COMPARE, COMPLETE, EXCEED, MOVE, RISE, SHARE, STEP, WORK))

# dimensions of units
AREA: Final = "area"
COUNT: Final = "count"
FOREIGN_MONEY: Final = "foreign_money"
HOUSEHOLDS: Final = "households"
LENGTH: Final = "length"
MONEY: Final = "money"
PEOPLE: Final = "people"
PERCENT: Final = "percent"
POINTS: Final = "points"
TIMES: Final = "times"
DIMENSIONS: Final = frozenset((AREA, COUNT, FOREIGN_MONEY, HOUSEHOLDS, LENGTH, MONEY, PEOPLE, PERCENT, POINTS, TIMES))
