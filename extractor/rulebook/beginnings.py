"""With which characters a match of a regular expression can begin, read from the expression without compiling it."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.rulebook.words import char_class

_PROBES = "“（ω一甲龘"  # stand for characters beyond ASCII that a pattern does not name
_ASCII = frozenset(map(chr, range(128)))
_LITERAL = re.compile(r"\\u([0-9a-f]{4})|\\.|(.)", re.DOTALL)
_GROUP = re.compile(r"\((?:\?(?P<around><?[=!])|\?(?::|>|P<\w+>)|(?!\?))")
_ATOM = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|[^()|]", re.DOTALL)
_REPEAT = re.compile(r"(?P<optional>[?*]|\{0?,\d*\}|\{0\})[?+]?|(?:\+|\{\d+(?:,\d*)?\})[?+]?")
_NO_WIDTH = frozenset(["^", "$", r"\b", r"\B", r"\A", r"\Z"])


def first_chars(pattern: str) -> frozenset[str] | None:
    """The characters that a match of ``pattern`` can begin with, or None where it may begin with any.

    Look-arounds are left aside, so that there may be some characters too many, but none is missing.
    """
    try:
        heads, empty = _Reader(pattern).branches()
    except ValueError:
        return None
    sets = [_chars(head) for head in heads]
    if empty or not sets or None in sets:
        return None
    return frozenset().union(*(chars for chars in sets if chars is not None))


@lru_cache(maxsize=256)
def _chars(head: str) -> frozenset[str] | None:
    """The characters that an expression of one character matches; None where they are too many to name."""
    if len(head) == 1 and head != ".":
        return frozenset(head)
    stands = re.compile(head).match
    named = {chr(int(m[1], 16)) if m[1] else m[2] for m in _LITERAL.finditer(head) if m[1] or m[2]}
    if any(stands(probe) for probe in _PROBES if probe not in named):
        return None
    return frozenset(char for char in named | _ASCII if stands(char))


def searchable(pattern: str) -> str:
    """``pattern`` behind a look at its first character, so that a search skips fast over text where none can begin."""
    chars = first_chars(pattern)
    return f"(?={char_class(chars)})(?:{pattern})" if chars else pattern


class _Reader:
    """Reads an expression from the left; each method returns expressions of one character for all that can stand first,
    and whether what was read can be empty."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def branches(self) -> tuple[set[str], bool]:
        """Alternatives up to a closing bracket or the end."""
        heads, empty = self._sequence()
        while self._next() == "|":
            self._at += 1
            more, also = self._sequence()
            heads, empty = heads | more, empty or also
        return heads, empty

    def _sequence(self) -> tuple[set[str], bool]:
        heads: set[str] = set()
        empty = True
        while self._next() not in ("", "|", ")"):
            more, may_miss = self._item()
            if empty:
                heads |= more
            empty = empty and may_miss
        return heads, empty

    def _item(self) -> tuple[set[str], bool]:
        """An atom or a group with what tells how often it stands."""
        heads, empty = self._group() if self._next() == "(" else self._atom()
        repeat = _REPEAT.match(self._pattern, self._at)
        if repeat:
            self._at = repeat.end()
        return heads, empty or bool(repeat and repeat["optional"])

    def _group(self) -> tuple[set[str], bool]:
        opening = self._take(_GROUP)
        heads, empty = self.branches()
        if self._next() != ")":
            raise ValueError(self._pattern)
        self._at += 1
        return (set(), True) if opening["around"] else (heads, empty)

    def _atom(self) -> tuple[set[str], bool]:
        atom = self._take(_ATOM).group()
        if atom[0] == "\\" and atom[1:].isdigit():
            raise ValueError(f"{self._pattern}: a group told again may begin with anything")
        return (set(), True) if atom in _NO_WIDTH else ({atom}, False)

    def _take(self, expression: re.Pattern[str]) -> re.Match[str]:
        match = expression.match(self._pattern, self._at)
        if match is None:
            raise ValueError(self._pattern)
        self._at = match.end()
        return match

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]
