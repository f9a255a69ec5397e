"""With which characters a match of a regular expression can begin, read from the expression without compiling it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from extractor.rulebook.compiling import compiled
from extractor.rulebook.words import LazyPattern, char_class

_PROBES = "“（ω一甲龘"  # stand for characters beyond ASCII that a pattern does not name
_ASCII = frozenset(map(chr, range(128)))
_LITERAL = re.compile(r"\\u([0-9a-f]{4})|\\.|(.)", re.DOTALL)
_PLAIN = re.compile(r"\[[^\^\\\[\]-]+\]|\\[^\w\[\]\\]")  # a class of characters, or one that would mean something else
_GROUP = re.compile(r"\((?:\?(?P<around><?[=!])|\?(?::|>|P<\w+>)|(?!\?))")
_ATOM = re.compile(r"\{[a-z]+\}|\[\^?\]?(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|[^()|]", re.DOTALL)
_REPEAT = re.compile(r"(?P<optional>[?*]|\{0?,\d*\}|\{0\})[?+]?|(?:\+|\{\d+(?:,\d*)?\})[?+]?")
_PLAIN_PAIR = re.compile(r"([^\\.^$*+?{}\[\]|()])([^\\.^$*+?{}\[\]|()])(?![*?{])")  # how most alternatives begin
_RUN = re.compile(r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^()|\\\[])*", re.DOTALL)  # all that is no bracket or bar
_NO_WIDTH = frozenset(["^", "$", r"\b", r"\B", r"\A", r"\Z"])


Opening = tuple[str, ...]  # the first one or two of the expressions of one character that match in turn


def first_chars(pattern: str) -> frozenset[str] | None:
    """The characters that a match of ``pattern`` can begin with, or None where it may begin with any.

    Look-arounds are left aside, so that there may be some characters too many, but none is missing.
    """
    pairs = first_pairs(pattern)
    return None if pairs is None else frozenset(pairs)


def openings_of(words: Iterable[str]) -> set[Opening]:
    """How a match of any of ``words`` can begin."""
    return {tuple(map(re.escape, word[:2])) for word in words}


def first_pairs(pattern: str, slots: Mapping[str, set[Opening]] | None = None) -> dict[str, set[str] | None] | None:
    """The characters that a match of ``pattern`` can begin with, each with those that can follow it, None for any.

    Args:
        slots: how what stands for a slot such as ``{unit}`` can begin.
    """
    try:
        openings = _Reader(pattern, slots or {}).branches()
    except ValueError:
        return None
    pairs: dict[str, set[str] | None] = {}
    for opening in openings:
        firsts = _chars(opening[0]) if opening else None
        if firsts is None:
            return None
        seconds = _chars(opening[1]) if len(opening) > 1 else None
        for char in firsts:
            known = pairs.setdefault(char, set())
            if seconds is None:
                pairs[char] = None
            elif known is not None:
                known |= seconds
    return pairs or None


@lru_cache(maxsize=4096)
def _chars(head: str) -> frozenset[str] | None:
    """The characters that an expression of one character matches; None where they are too many to name."""
    if len(head) == 1 and head != ".":
        return frozenset(head)
    if _PLAIN.fullmatch(head):
        return frozenset(head.strip("[]\\"))
    stands = compiled(head).match
    named = {chr(int(m[1], 16)) if m[1] else m[2] for m in _LITERAL.finditer(head) if m[1] or m[2]}
    if any(stands(probe) for probe in _PROBES if probe not in named):
        return None
    return frozenset(char for char in named | _ASCII if stands(char))


class Finder:
    """An expression that is found fast: tried only at the two characters with which a match can begin."""

    def __init__(self, pattern: str) -> None:
        self._text, self._pattern = pattern, LazyPattern(pattern)

    @cached_property
    def _seek(self) -> re.Pattern[str]:
        pairs = first_pairs(self._text) or {}
        heads = [re.escape(a) + (f"(?={char_class(b)})" if b else "") for a, b in sorted(pairs.items())]
        return compiled("|".join(heads) or r"(?=[\s\S])")

    def match(self, text: str) -> re.Match[str] | None:
        """The match that ``text`` begins with."""
        return self._pattern.match(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in ``text``."""
        return next(self.finditer(text), None)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches in ``text[start:end]`` from the left, none of which begins inside another."""
        place = start
        for head in self._seek.finditer(text, start, end):
            begin = head.start()
            if begin >= place:
                found = self._pattern.match(text, begin, end)
                if found:
                    place = found.end()
                    yield found


class _Reader:
    """Reads an expression from the left; each method returns how what was read can begin."""

    def __init__(self, pattern: str, slots: Mapping[str, set[Opening]]) -> None:
        self._pattern, self._slots = pattern, slots
        self._at = 0

    def branches(self) -> set[Opening]:
        """Alternatives up to a closing bracket or the end."""
        openings = self._sequence()
        while self._next() == "|":
            self._at += 1
            openings |= self._sequence()
        return openings

    def _sequence(self) -> set[Opening]:
        if plain := _PLAIN_PAIR.match(self._pattern, self._at):
            self._at = plain.end()
            self._skip()
            return {plain.groups()}
        openings: set[Opening] = {()}
        while self._next() not in ("", "|", ")"):
            openings = _joined(openings, self._item())
            if all(len(opening) == 2 for opening in openings):  # the rest changes nothing
                self._skip()
        return openings

    def _skip(self) -> None:
        """Go to the end of an alternative."""
        depth = 0
        while (char := self._next()) and (depth or char not in ("|", ")")):
            depth += (char == "(") - (char == ")")
            run = _RUN.match(self._pattern, self._at + 1 if char in ("(", ")", "|") else self._at)
            self._at = run.end() if run else len(self._pattern)

    def _item(self) -> set[Opening]:
        """An atom or a group with what tells how often it stands."""
        once = self._group() if self._next() == "(" else self._atom()
        repeat = _REPEAT.match(self._pattern, self._at)
        if repeat is None:
            return once
        self._at = repeat.end()
        several = once if repeat.group() == "?" else once | _joined(once, once)
        return several | {()} if repeat["optional"] else several

    def _group(self) -> set[Opening]:
        opening = self._take(_GROUP)
        openings = self.branches()
        if self._next() != ")":
            raise ValueError(self._pattern)
        self._at += 1
        return {()} if opening["around"] else openings

    def _atom(self) -> set[Opening]:
        atom = self._take(_ATOM).group()
        if atom[0] == "\\" and atom[1:].isdigit():
            raise ValueError(f"{self._pattern}: a group told again may begin with anything")
        if atom in _NO_WIDTH:
            return {()}
        return self._slots.get(atom) or {(atom,)}

    def _take(self, expression: re.Pattern[str]) -> re.Match[str]:
        match = expression.match(self._pattern, self._at)
        if match is None:
            raise ValueError(self._pattern)
        self._at = match.end()
        return match

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]


def _joined(openings: set[Opening], more: set[Opening]) -> set[Opening]:
    """Openings, gone on with by more of them where they are short."""
    short = [opening for opening in openings if len(opening) < 2]
    return openings.difference(short) | {(*opening, *behind)[:2] for opening in short for behind in more}
