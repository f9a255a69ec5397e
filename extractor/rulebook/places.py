"""Where a text names the place that reports, compiled."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.periods import TimeGrammar
from extractor.rulebook.regions import Division, Regions
from extractor.rulebook.words import any_of

_REACH = 40  # characters before a sign, more than any name with those of its parents
_OFTEN, _MORE = 3, 3  # times that a text names the place it speaks of, and times more than any other
_CLEARLY = 2  # times more that it calls itself by one kind than by another
_SCANNED = 50_000  # characters
_SURE = 3  # characters of a full name that is taken for one whatever stands before it

Chain = tuple[str, ...]  # names that stand one behind the other, the last first: 徐水区, 保定市


class Places:
    """Signs of the place that reports, over the table of divisions.

    Attributes:
        table: the divisions.
    """

    def __init__(self, rules: schema.RegionSigns, grammar: TimeGrammar, table: Regions) -> None:
        self.table = table
        self._nation: Chain = (rules.nation.name,)
        nation = "|".join(rules.nation.signs)
        self._signs = [
            compiled(grammar.expand(f"(?P<nation>{nation})|{signs}" if index == 0 else signs))
            for index, signs in enumerate(rules.signs)
        ]
        self._lead = compiled(rf"(?:^|[^\u4e00-\u9fff]|{any_of(rules.lead)})$")
        self._spoken_of = rules.spoken_of
        self._larger = compiled(any_of(rules.larger_areas))
        self._ordinary = frozenset(rules.ordinary)
        self._own = compiled(f"{any_of(rules.own.words)}({any_of(rules.own.kinds)})")

    def signed(self, opening: str) -> Iterator[tuple[Chain, bool]]:
        """The names in an opening, without blanks, that a sign stands behind, and whether it is one of the surest."""
        for rank, signs in enumerate(self._signs):
            for match in signs.finditer(opening):
                before = opening[max(0, match.start() - _REACH) : match.start()]
                chain = self._nation if match.groupdict().get("nation") else self.chain(before)
                if chain:
                    yield chain, rank == 0

    def chain(self, text: str, *, whole: bool = False) -> Chain:
        """The names that a text ends with; none where they may be part of other words.

        Args:
            text: without blanks.
            whole: whether nothing else may stand before them.
        """
        names: list[str] = []
        while name := self.table.ending(text):
            names.append(name)
            text = text[: -len(name)]
        if not names or (whole and text):
            return ()
        sure = len(names) > 1 or (
            len(names[0]) >= _SURE and any(row.name == names[0] for row in self.table.named(names[0]))
        )
        return tuple(names) if sure or self._lead.search(text) else ()

    def spoken_of(self, text: str, year: int | None) -> str | None:
        """The name that a text uses for the place that it speaks of, judging by how often it does; None where that is open."""
        kind = self.own_kind(text, clearly=True)
        if kind is None:
            return None
        text = self._larger.sub("", text[:_SCANNED])
        rows = [row for row in self.table.in_force(year) if row.name.endswith(kind)]
        counts = self._counts(text, rows)
        first, second, *_ = [*sorted(counts, key=lambda name: (-counts[name], name)), "", ""]
        if counts.get(first, 0) < max(_OFTEN, _MORE * counts.get(second, 0)):
            return None
        above = tuple(row.prefix for row in rows if first in (row.name, *row.short))
        below = [row for row in self.table.in_force(year) if row.code.startswith(above) and row not in rows]
        if max(self._counts(text, below).values(), default=0) > counts[first]:
            return None
        said = any(re.search(pattern.replace("{name}", first), text) for pattern in self._spoken_of)
        return first if said else None

    def _counts(self, text: str, rows: Iterable[Division]) -> dict[str, int]:
        """How often a text names places by their shortest names, those apart that are ordinary words."""
        names = {min((*row.short, row.name), key=len) for row in rows} - self._ordinary
        # most names are of characters that stand side by side nowhere in a text, which is faster told than counted
        pairs = set(map("".join, pairwise(text)))
        named = (name for name in names if all(map(pairs.__contains__, map("".join, pairwise(name)))))
        return {name: count for name in named if (count := text.count(name))}

    def titled(self, text: str) -> Chain:
        """The names that a text consists of, as the name of a file or a folder may; an ordinary word is no name."""
        return () if text in self._ordinary else self.chain(text, whole=True)

    def own_kind(self, text: str, *, clearly: bool = False) -> str | None:
        """What a text calls the place that it speaks of most often (市 of 全市, 我市).

        None where it does not, or where ``clearly`` is asked for and it calls another place so half as often.
        """
        counts = Counter(self._own.findall(text, 0, _SCANNED))
        first, second, *_ = [*counts.most_common(2), ("", 0), ("", 0)]
        return first[0] if first[1] > (_CLEARLY * second[1] if clearly else 0) else None
