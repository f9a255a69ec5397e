"""Regular expressions as trees: which characters a part takes, and short texts that a part matches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_names: Any = import_module("re._constants")

Item = tuple[Any, Any]

LITERAL, NOT_LITERAL, ANY, IN = _names.LITERAL, _names.NOT_LITERAL, _names.ANY, _names.IN
BRANCH, SUBPATTERN, ATOMIC = _names.BRANCH, _names.SUBPATTERN, _names.ATOMIC_GROUP
GREEDY, LAZY, POSSESSIVE = _names.MAX_REPEAT, _names.MIN_REPEAT, _names.POSSESSIVE_REPEAT
ASSERT, ASSERT_NOT, AT = _names.ASSERT, _names.ASSERT_NOT, _names.AT
SINGLE = (LITERAL, NOT_LITERAL, ANY, IN)
REPEATS = (GREEDY, LAZY, POSSESSIVE)
FOREVER: int = int(_names.MAXREPEAT)
_CATEGORIES = {
    _names.CATEGORY_DIGIT: r"\d",
    _names.CATEGORY_NOT_DIGIT: r"\D",
    _names.CATEGORY_SPACE: r"\s",
    _names.CATEGORY_NOT_SPACE: r"\S",
    _names.CATEGORY_WORD: r"\w",
    _names.CATEGORY_NOT_WORD: r"\W",
}
STAND_INS = "一x1 ,"  # for parts that name no character


def parse(pattern: str) -> list[Item]:
    """The parts of an expression in order; raises ``re.error`` where it is none."""
    return list(_parser.parse(pattern))


def inner(item: Item) -> list[list[Item]]:
    """The expressions inside a part: the branches of an alternative, the body of a group or of a repeat."""
    kind, value = item
    if kind is BRANCH:
        return [list(branch) for branch in value[1]]
    if kind is SUBPATTERN:
        return [list(value[3])]
    if kind in REPEATS:
        return [list(value[2])]
    if kind in (ASSERT, ASSERT_NOT):
        return [list(value[1])]
    return [list(value)] if kind is ATOMIC else []


def parts(items: Sequence[Item]) -> Iterator[Item]:
    """Every part of an expression, those inside others included."""
    for item in items:
        yield item
        for body in inner(item):
            yield from parts(body)


def holds_possessive_group(pattern: str) -> bool:
    """Whether an expression repeats more than a character or a class possessively, which Python matches wrongly up to 3.11.4.

    https://github.com/python/cpython/issues/106052 tells of it.
    """
    repeated = (list(value[2]) for kind, value in parts(parse(pattern)) if kind is POSSESSIVE)
    return any(len(body) > 1 or body[0][0] not in SINGLE for body in repeated)


def takes(item: Item, char: str) -> bool:
    """Whether a part of one character matches a character."""
    kind, value = item
    if kind is LITERAL:
        return ord(char) == int(value)
    if kind is NOT_LITERAL:
        return ord(char) != int(value)
    if kind is ANY:
        return char != "\n"
    negated = value[0][0] is _names.NEGATE
    return any(_in_set(member, char) for member in value) != negated


def _in_set(member: Item, char: str) -> bool:
    kind, value = member
    if kind is LITERAL:
        return ord(char) == int(value)
    if kind is _names.RANGE:
        return int(value[0]) <= ord(char) <= int(value[1])
    return kind is _names.CATEGORY and bool(_category(_CATEGORIES[value]).match(char))


@lru_cache(maxsize=16)
def _category(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def named(items: Sequence[Item]) -> str:
    """The characters that an expression names, in the order of the alphabet; the first one of each range."""
    found: set[str] = set()
    for kind, value in parts(items):
        if kind in (LITERAL, NOT_LITERAL):
            found.add(chr(value))
        elif kind is IN:
            for member, content in value:
                if member is LITERAL:
                    found.add(chr(content))
                elif member is _names.RANGE:
                    found.add(chr(content[0]))
    return "".join(sorted(found))


def chars(item: Item, alphabet: str = "") -> str:
    """Characters of an alphabet that a part of one character takes; where it takes none of them, one that it does."""
    found = "".join(char for char in alphabet if takes(item, char))
    return found or next((char for char in named([item]) + STAND_INS if takes(item, char)), "\u4e02")


def shortest(items: Sequence[Item]) -> str:
    """A short text that an expression matches, as far as look-arounds allow."""
    text = ""
    for item in items:
        kind, value = item
        if kind in SINGLE:
            text += chars(item)
        elif kind is BRANCH:
            text += min((shortest(branch) for branch in inner(item)), key=len)
        elif kind in REPEATS:
            text += shortest(inner(item)[0]) * int(value[0])
        elif kind in (SUBPATTERN, ATOMIC) or (kind is ASSERT and value[0] < 0):
            text += shortest(inner(item)[0])
    return text
