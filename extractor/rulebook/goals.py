"""Goals stated in words alone, compiled: the words, and the indicators that are named before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.indicators import Indicator, Indicators
from extractor.rulebook.words import LazyPattern, any_of

_END = "(?=[,。;:、!?)\n]|$)"
# ways of measuring by how much a thing moves
_MOVING = frozenset(("growth", "points"))


class GoalRule(NamedTuple):
    """A way to state a goal in words, with its expression."""

    rule: schema.Goal
    expression: LazyPattern


class Goals:
    """Compiled rules of goals in words.

    Attributes:
        signs: finds the words without one of which no clause states such a goal.
        rules: the ways to state one, in the order in which they are tried.
    """

    def __init__(self, rules: schema.Goals, indicators: Indicators) -> None:
        self._indicators = indicators
        self._short = rules.short
        self.rules = tuple(GoalRule(rule, LazyPattern(rule.pattern.replace("{end}", _END))) for rule in rules.goals)
        self.signs = compiled(any_of(sign for rule in rules.goals for sign in rule.signs))
        self._leads = compiled(f"{any_of(rules.leads)}*")
        self._links = compiled(f"{any_of([*rules.moves, *rules.links])}\\Z")
        self._moves = compiled(any_of(rules.moves))
        self._shares = tuple(rules.shares)
        self._joins = compiled(any_of(rules.joins))

    def named(self, text: str, rule: schema.Goal) -> Iterator[tuple[Indicator, str]]:
        """The indicators that a clause names up to the words of a goal, each with its name, the last one first.

        Of names that are joined those count that the catalogue has. A part may lack what the last one says for both
        (城镇和农村居民收入). Where their shares are spoken of, only the last names one.
        """
        bare = self._unlinked(text)
        moving = self._moves.search(text, len(bare)) is not None
        if whole := self._name(bare, rule, moving):
            yield whole
            return
        last = ""
        for part in reversed(self._joins.split(text)):
            own = self._unlinked(part)
            moves = moving or self._moves.search(part, len(own)) is not None
            found = self._name(own, rule, moves)
            if found is None and last:
                tails = (part + last[index:] for index in range(1, len(last)))
                found = next((name for tail in tails if (name := self._name(tail, rule, moves))), None)
            if found is not None:
                last = last or found[1]
                yield found
            if bare.endswith(self._shares):
                return

    def _unlinked(self, text: str) -> str:
        """A text without the links at its end, as far as they can be taken off without a name being lost."""
        while text not in self._short and not self._indicators.named(text):
            match = self._links.search(text)
            if match is None or match.start() == 0:
                return text
            text = text[: match.start()]
        return text

    def _name(self, text: str, rule: schema.Goal, moving: bool) -> tuple[Indicator, str] | None:
        """The indicator that a text names, leads left out; of its movement where it is ``moving``, and there is one."""
        lead = self._leads.match(text)
        # the longest name comes first: a lead may be the beginning of a name (城镇登记失业率)
        ends = [0] if lead is None else sorted({0, *self._lead_ends(text, lead.end())})
        for start in ends:
            name = text[start:]
            indicator = self._measured(self._indicators.named(self._short.get(name, name)), rule, moving)
            if indicator is not None:
                return indicator, name
        return None

    def _lead_ends(self, text: str, furthest: int) -> Iterator[int]:
        return (end for end in range(1, furthest + 1) if self._leads.fullmatch(text, 0, end))

    def _measured(self, candidates: tuple[Indicator, ...], rule: schema.Goal, moving: bool) -> Indicator | None:
        """Of the indicators of one name, the first measured in a way that the words can mean."""
        meant = [candidate for candidate in candidates if candidate.entry["measure"] in rule.measures]
        moves = (candidate for candidate in meant if moving and candidate.entry["measure"] in _MOVING)
        return next(moves, meant[0] if meant else None)
