"""What a number counts where its noun also says what is done to it: 200个行政村生活污水治理 counts 行政村."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled

_CLOSING = "”)）》"
# dimensions in which things such as roads are measured as often as counted
_MEASURED = frozenset(("length", "area"))


class Counted:
    """Compiled knowledge of the things that are counted, whatever is done to them."""

    def __init__(self, rules: schema.Nouns) -> None:
        entries, self._deeds = rules.counted, frozenset(rules.deed_units)
        self._plain = _expression(entry for entry in entries if not entry.units)
        self._measured = _expression(entry for entry in entries if entry.measured)
        self._of_unit = {
            unit: _expression(e for e in entries if unit in e.units or not (e.units or unit in self._deeds))
            for unit in {unit for entry in entries for unit in entry.units}
        }

    def thing(self, subject: str, unit: str, dimension: str) -> str:
        """The thing that a number of a unit counts in ``subject``, or all of it where that names the thing alone."""
        if dimension in _MEASURED:
            told = self._measured.fullmatch(subject)
        elif unit in self._of_unit:
            told = self._of_unit[unit].fullmatch(subject)
        else:
            told = self._plain.fullmatch(subject) if unit not in self._deeds else None
        return told["thing"] if told else subject


def _expression(entries: Iterable[schema.Counted]) -> re.Pattern[str]:
    """An expression for what is counted, as group ``thing``, and what is told of it."""
    kinds = [f"(?:{entry.before})(?:{'|'.join(entry.things)})[{_CLOSING}]?(?=(?:{entry.told})$)" for entry in entries]
    return compiled(f"(?P<thing>{'|'.join(kinds) or '(?!)'}).*")
