"""How large a plant or project is: which quantities tell it, and of which things."""

from __future__ import annotations

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.units import UnitInfo


class Plants:
    """Compiled knowledge of the sizes that name a plant: 同光10万吨铝材项目, 长城100万辆整车项目."""

    def __init__(self, rules: schema.Plants) -> None:
        self._measured, self._ended = rules.measured, tuple(rules.ended)
        self._units, self._least = frozenset(rules.made.units), rules.made.least
        self._not_made, self._moved = compiled(rules.made.excluded), compiled(rules.moved)

    def measures(self, unit: UnitInfo, number: float) -> bool:
        """Whether so much of a unit can be the size of a plant."""
        least = self._measured.get(unit.dimension)
        return least is not None and number >= least

    def makes(self, unit: str, number: float, project: str) -> bool:
        """Whether so many of a unit can be what a project makes in a year: 100万辆整车项目, but no 2万套安置房项目."""
        return unit in self._units and number >= self._least and self._not_made.search(project) is None

    def ends(self, verb: str) -> bool:
        """Whether a verb does away with a plant, so that its size is how much was done away with (淘汰关停)."""
        return verb.endswith(self._ended)

    def is_moved(self, thing: str) -> bool:
        """Whether a noun says that its amount is only moved or worked off (积存污泥)."""
        return self._moved.search(thing) is not None
