"""How many steps an expression takes on texts made to be hard for it, as they grow.

Steps are counted by a small backtracking matcher, so that the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extractor.rulebook.checks.syntax import (
    ANY,
    ASSERT,
    ASSERT_NOT,
    AT,
    ATOMIC,
    BRANCH,
    FOREVER,
    GREEDY,
    IN,
    LAZY,
    LITERAL,
    NOT_LITERAL,
    POSSESSIVE,
    REPEATS,
    SINGLE,
    STAND_INS,
    SUBPATTERN,
    Item,
    chars,
    inner,
    named,
    parse,
    parts,
    shortest,
    takes,
)

_TIMES = 16
_MOST = 100_000  # steps after which a text counts as too hard
_PUMPS = 4  # characters tried for each repeat
_FACTOR = (
    3.0  # a text of twice the length takes twice the steps where all is well, four times where two repeats overlap
)
_END = "\x00"
_Then = Callable[[int], bool]
_Memo = dict[tuple[int, str], bool]  # whether a part, known by its id, takes a character


class Growth(NamedTuple):
    """A text that is hard for an expression: ``text`` told ``times`` times takes ``steps``, twice as often ``more``."""

    text: str
    times: int
    steps: int
    more: int


@lru_cache(maxsize=4096)
def growth(pattern: str) -> Growth | None:
    """A text that is hard for an expression whose steps grow faster than their text, None where none is found."""
    items = parse(pattern)
    if _repeats(items) < 2:
        return None
    memo: _Memo = {}
    for before, pump in dict.fromkeys(_attacks(items, "", _alphabet(items))):
        low = _steps(items, before, pump * _TIMES + _END, memo)
        high = _steps(items, before, pump * 2 * _TIMES + _END, memo)
        if high > _FACTOR * low or low == _MOST:
            return Growth(pump, _TIMES, low, high)
    return None


def _repeats(items: Sequence[Item], within: int = 1) -> int:
    """How many repeats without end may take turns; one inside another, or of more than one character, counts as many."""
    count = 0
    for item in items:
        inside = within
        if item[0] in REPEATS and item[1][1] > 1:
            body = inner(item)[0]
            simple = len(body) == 1 and body[0][0] in SINGLE
            count += (within if simple else 2) if item[1][1] == FOREVER else 0
            inside = 2
        count += sum(_repeats(body, inside) for body in inner(item))
    return count


def _alphabet(items: Sequence[Item]) -> str:
    """One character of each kind that the repeats of the expression tell apart, those first that most of them take."""
    bodies = [part for repeat in parts(items) if repeat[0] in REPEATS for part in parts(inner(repeat)[0])]
    single = [body for body in bodies if body[0] in SINGLE]
    kinds: dict[tuple[bool, ...], str] = {}
    for char in named(items) + STAND_INS:
        kinds.setdefault(tuple(takes(body, char) for body in single), char)
    return "".join(kinds[kind] for kind in sorted(kinds, key=sum, reverse=True))


def _attacks(items: Sequence[Item], before: str, alphabet: str) -> Iterator[tuple[str, str]]:
    """Texts to lead up to each repeat, and texts for it to repeat."""
    for item in items:
        bodies = inner(item)
        if item[0] in REPEATS and item[1][1] == FOREVER:
            (body,) = bodies
            if len(body) == 1 and body[0][0] in SINGLE:
                yield from ((before, char) for char in chars(body[0], alphabet)[:_PUMPS])
            else:
                yield before, shortest(body) or "x"
                for branch in (inside for part in body for inside in inner(part)):
                    yield before, shortest(branch) or "x"
        for body in bodies:
            yield from _attacks(body, before, alphabet)
        before += shortest([item])


def _steps(items: Sequence[Item], before: str, text: str, memo: _Memo) -> int:
    """The steps of the hardest attempt: from the start, from behind what a look-behind asks for, or from the repeat on."""
    attempt = _Attempt(before + text, memo)
    return max(attempt.steps(items, start) for start in {0, min(1, len(before)), len(before)})


class _TooManyError(Exception):
    """An attempt has taken more steps than are worth counting."""


class _Attempt:
    """One attempt to match a text."""

    def __init__(self, text: str, memo: _Memo) -> None:
        self._text, self._memo = text, memo
        self._count = 0

    def steps(self, items: Sequence[Item], start: int) -> int:
        """The steps of an attempt from ``start`` on."""
        self._count = 0
        try:
            self._match(items, 0, start, lambda _: True)
        except (_TooManyError, RecursionError):
            return _MOST
        return self._count

    def _match(self, items: Sequence[Item], index: int, at: int, then: _Then) -> bool:
        while True:
            if index == len(items):
                return then(at)
            self._count += 1
            if self._count > _MOST:
                raise _TooManyError
            item = items[index]
            if item[0] not in (LITERAL, NOT_LITERAL, ANY, IN):
                break
            if at >= len(self._text) or not self._takes(item, self._text[at]):
                return False
            index, at = index + 1, at + 1
        return self._part(item, at, lambda end: self._match(items, index + 1, end, then))

    def _takes(self, item: Item, char: str) -> bool:
        known = self._memo.get((id(item), char))
        if known is None:
            known = self._memo[id(item), char] = takes(item, char)
        return known

    def _part(self, item: Item, at: int, then: _Then) -> bool:
        """A part that is no single character, and what stands behind it."""
        kind, value = item
        bodies = inner(item)
        if kind in (BRANCH, SUBPATTERN):
            return any(self._match(body, 0, at, then) for body in bodies)
        if kind is ATOMIC:
            end = self._first_end(bodies[0], at)
            return end is not None and then(end)
        if kind in (GREEDY, LAZY):
            return self._repeat(bodies[0], value[0], value[1], 0, at, then, greedy=kind is GREEDY)
        if kind is POSSESSIVE:
            return self._possessive(bodies[0], value[0], value[1], at, then)
        if kind in (ASSERT, ASSERT_NOT):
            return self._looks(bodies[0], at, behind=value[0] < 0) == (kind is ASSERT) and then(at)
        if kind is AT and "BEGINNING" in str(value) and at > 0:
            return False
        return then(at)  # ends and references count as met: the text goes on being tried

    def _repeat(
        self, body: Sequence[Item], least: int, most: int, count: int, at: int, then: _Then, *, greedy: bool
    ) -> bool:
        def again(end: int) -> bool:
            moved = end > at or count < least
            return moved and self._repeat(body, least, most, count + 1, end, then, greedy=greedy)

        if not greedy and count >= least and then(at):
            return True
        if count < most and self._match(body, 0, at, again):
            return True
        return greedy and count >= least and then(at)

    def _possessive(self, body: Sequence[Item], least: int, most: int, at: int, then: _Then) -> bool:
        count = 0
        while count < most:
            end = self._first_end(body, at)
            if end is None or end == at:
                break
            count, at = count + 1, end
        return count >= least and then(at)

    def _first_end(self, body: Sequence[Item], at: int) -> int | None:
        ends: list[int] = []

        def keep(end: int) -> bool:
            ends.append(end)
            return True

        return ends[0] if self._match(body, 0, at, keep) else None

    def _looks(self, body: Sequence[Item], at: int, *, behind: bool) -> bool:
        if not behind:
            return self._match(body, 0, at, lambda _: True)
        return any(self._match(body, 0, start, lambda end: end == at) for start in range(max(0, at - 8), at + 1))
