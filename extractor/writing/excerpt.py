"""The part of a sentence around its quantity, cut to fit, with the quantity and its hedge told apart.

A sentence may be megabytes long: only what is within reach of the quantity is ever looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size

from extractor.models import Goal, Record

_BLANKS = re.compile(r"\s+")
_WORD_END = re.compile(r"[0-9A-Za-z.,%]+\Z")
_PROBE = 16
_GAP = "…"


# Takes a text and the span of a quantity in it, gives the lengths of the hedges directly before and after the span.
Hedge = Callable[[str, int, int], tuple[int, int]]


def no_hedge(_text: str, _start: int, _end: int) -> tuple[int, int]:
    """A ``Hedge`` that knows none."""
    return 0, 0


class Excerpt(NamedTuple):
    """A sentence around its quantity, in five parts; ``…`` marks an end that is cut."""

    left: str
    before: str
    quantity: str
    after: str
    right: str


def clean(text: str) -> str:
    """Text for one line of a terminal: blanks as one space, nothing unprintable (escapes, bidi marks)."""
    if text.isprintable():
        return text
    return "".join(character for character in _BLANKS.sub(" ", text) if character.isprintable())


def excerpt(text: str, record: Record, cells: int, hedge: Hedge = no_hedge) -> Excerpt:
    """What of ``record.sentence`` fits in so many terminal cells, from ``text``, the source that the record is of."""
    low, high = _reach(text, record, cells)
    hedged = record.quantity.modifier not in ("exact", "range")
    before, after = hedge(text, record.start, record.end) if hedged else (0, 0)
    start, end = max(low, record.start - before), min(high, record.end + after)
    middle = clean(text[start : record.start]), clean(text[record.start : record.end]), clean(text[record.end : end])
    left, right = clean(text[low:start]).lstrip(), clean(text[end:high]).rstrip()
    left, right = balance(left, right, cells - sum(map(cell_len, middle)))
    return Excerpt(left, *middle, right)


def place(text: str, record: Record | Goal) -> tuple[int, int] | None:
    """Where the quantity of a record, or the words of a goal, stand in its sentence; None where ``text`` does not hold them so.

    Args:
        text: the source that the record is of, empty where it is not at hand.
    """
    sentence = record.sentence
    at = text.rfind(sentence, 0, record.start + len(sentence))
    if at < 0 or record.end > at + len(sentence):
        return None
    return record.start - at, record.end - at


def _reach(text: str, record: Record, cells: int) -> tuple[int, int]:
    """The span of the sentence in its source, no further than ``cells`` characters from the quantity.

    A sentence is a slice of its source, found again by its beginning, or else by its end, checked up to the quantity.
    """
    sentence, start, end = record.sentence, record.start, record.end
    low, high = max(0, start - cells), min(len(text), end + cells)
    head, tail = sentence[:_PROBE], sentence[-_PROBE:]
    at = text.find(head, low, start + len(head))
    while at >= 0 and not sentence.startswith(text[at:end]):
        at = text.find(head, at + 1, start + len(head))
    if at >= 0:
        return at, min(high, at + len(sentence))
    close = text.rfind(tail, end - len(tail), high)
    while close >= 0 and not sentence.endswith(text[start : close + len(tail)]):
        close = text.rfind(tail, end - len(tail), close + len(tail) - 1)
    return low, close + len(tail) if close >= 0 else high


def balance(left: str, right: str, cells: int) -> tuple[str, str]:
    """Cut both sides to ``cells`` together; what one side does not need goes to the other."""
    cells = max(0, cells)
    half = cells // 2
    have, want = cell_len(left), cell_len(right)
    for_left = max(half, cells - want)
    for_right = max(cells - half, cells - have)
    if have > for_left:
        left = _GAP + _last(left, for_left - 1)
    if want > for_right:
        right = _first(right, for_right - 1) + _GAP
    return left, right


def _first(text: str, cells: int) -> str:
    """As many characters from the beginning as fit; a number or a Latin word is left out rather than cut in two."""
    used = 0
    for index, character in enumerate(text):
        used += get_character_cell_size(character)
        if used > cells:
            return _WORD_END.sub("", text[:index]) if _in_word(character) else text[:index]
    return text


def _last(text: str, cells: int) -> str:
    """As many characters from the end as fit, likewise."""
    return _first(text[::-1], cells)[::-1]


def _in_word(character: str) -> bool:
    return _WORD_END.match(character) is not None
