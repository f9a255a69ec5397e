"""Texts that an expression matches, made up from the expression: the same ones on every run."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from extractor.rulebook.checks.syntax import (
    ASSERT,
    ATOMIC,
    BRANCH,
    REPEATS,
    SINGLE,
    SUBPATTERN,
    Item,
    chars,
    inner,
    named,
    parse,
)
from extractor.rulebook.lexer import QUANTITY_CLASSES

_TRIES = 600
_MORE = 2  # how often a repeat goes on beyond what it must
_QUANTITY = f"[{QUANTITY_CLASSES}b]"
_OTHER = rf"[^{QUANTITY_CLASSES}b^<>$]"
_WINDOW = re.compile(rf"[\^<]{_OTHER}*{_QUANTITY}{_OTHER}*[>$]")
# what may stand around a match that itself holds neither end of its window
_BEFORE = ("^", "<", "^n", "<L", "<n", "^M", "^B", "<J")
_AFTER = ("$", ">", "n$", "L>", "n>", "M$", "J$", "Jn$")


def texts(pattern: str) -> Iterator[str]:
    """Texts that an expression is likely to match; look-arounds may forbid some of them."""
    items = parse(pattern)
    alphabet = named(items)
    chance = random.Random(0)
    for _ in range(_TRIES):
        yield _made(items, alphabet, chance)


def windows(pattern: str) -> Iterator[str]:
    """Windows of a folded clause that a sentence pattern matches, each once."""
    regex = re.compile(pattern)
    chance = random.Random(1)
    seen: set[str] = set()
    for text in texts(pattern):
        before = "" if text[:1] in ("^", "<") else chance.choice(_BEFORE)
        after = "" if text[-1:] in ("$", ">") else chance.choice(_AFTER)
        window = before + text + after
        if window not in seen and _WINDOW.fullmatch(window) and regex.search(window):
            yield window
        seen.add(window)


def _made(items: Sequence[Item], alphabet: str, chance: random.Random) -> str:
    text = ""
    for place, item in enumerate(items):
        kind, value = item
        if kind in SINGLE:
            text += chance.choice(chars(item, alphabet))
        elif kind is BRANCH:
            text += _made(chance.choice(inner(item)), alphabet, chance)
        elif kind in REPEATS:
            least, most = int(value[0]), int(value[1])
            for _ in range(chance.randint(least, min(most, least + _MORE))):
                text += _made(inner(item)[0], alphabet, chance)
        elif kind in (SUBPATTERN, ATOMIC) or (kind is ASSERT and _stands(value[0], text, place, items)):
            text += _made(inner(item)[0], alphabet, chance)
    return text


def _stands(direction: int, text: str, place: int, items: Sequence[Item]) -> bool:
    """Whether what a look-around asks for has to be put there: nothing else stands before it, or behind it."""
    return not text if direction < 0 else place == len(items) - 1
