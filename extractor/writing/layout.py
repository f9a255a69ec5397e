"""Columns of text for the terminal, with characters one or two cells wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size
from rich.console import Console
from rich.text import Text

GUTTER = 2
_NOT_FIRST = frozenset({"Pe", "Pf", "Po", "Pd"})  # closing brackets and quotes, commas, stops, dashes
_NOT_LAST = frozenset({"Ps", "Pi"})  # opening brackets and quotes


class Widths(NamedTuple):
    """Cells of each column of a report; without a ``sentence`` column the sentence stands on a line of its own."""

    subject: int
    action: int
    value: int
    period: int
    sentence: int


_LEAST = Widths(subject=16, action=6, value=8, period=6, sentence=0)
_MOST = Widths(subject=44, action=12, value=28, period=11, sentence=0)
_NARROWEST_SENTENCE = 34
_SUBJECT_SHARE = 0.42


def widths(cells: Widths, available: int) -> Widths:
    """Columns for contents that need ``cells`` at most, within ``available`` cells.

    Action, value and period get what they need, within bounds; subject and sentence share the rest. Where that would
    leave too little for a sentence there is no such column.
    """
    action, value, period = (
        min(max(need, least), most) for need, least, most in zip(cells[1:4], _LEAST[1:4], _MOST[1:4], strict=True)
    )
    rest = available - (action + value + period) - GUTTER * len(cells)
    subject = max(_LEAST.subject, min(cells.subject, int(rest * _SUBJECT_SHARE), _MOST.subject))
    sentence = rest - subject
    if sentence < _NARROWEST_SENTENCE:
        subject, sentence = max(_LEAST.subject, min(cells.subject, rest + GUTTER, _MOST.subject)), 0
    return Widths(subject, action, value, period, sentence)


def print_lines(console: Console, lines: Iterator[Text]) -> None:
    """Print lines in batches: one call for each would be slow, one for all would take all the memory."""
    while batch := list(islice(lines, 200)):
        console.print(*batch, sep="\n", soft_wrap=True)


def beside(cells: Sequence[Sequence[Text]], columns: Sequence[int], indent: int = GUTTER) -> Iterator[Text]:
    """Cells of one or more lines each, laid side by side in columns; yields the lines."""
    for parts in zip_longest(*cells):
        line = Text(" " * indent)
        for part, width in zip(parts, columns, strict=True):
            content = part if part is not None else Text()
            line.append_text(content)
            line.append(" " * (width - content.cell_len + GUTTER))
        line.rstrip()
        yield line


def wrap(text: Text, width: int, most: int) -> list[Text]:
    """Text in at most ``most`` lines of ``width`` cells, the last one cut with ``…`` where it is too long.

    Breaks fall between any two characters, as Chinese is set, but not inside a number or a Latin word, nor before a
    closing or after an opening mark where that can be helped.
    """
    if text.cell_len <= width:
        return [text]
    offsets = _breaks(text.plain, width, most)
    lines = list(text.divide(offsets))[:most]
    if len(offsets) >= most:
        lines[-1].truncate(max(1, width - 1))
        lines[-1].append("…")
    return lines


def _breaks(plain: str, width: int, most: int) -> list[int]:
    """Offsets to divide a text at, into lines of ``width`` cells; no more of them than lines are wanted."""
    offsets: list[int] = []
    begin = used = 0
    for index, character in enumerate(plain):
        size = get_character_cell_size(character)
        if used + size > width and index > begin:
            at = _good_break(plain, begin, index)
            offsets.append(at)
            if len(offsets) == most:
                break
            begin, used = at, cell_len(plain[at:index])
        used += size
    return offsets


def _good_break(plain: str, begin: int, index: int) -> int:
    """The last offset up to ``index`` where a line may break, not before the middle of the line; else ``index``."""
    for at in range(index, (begin + index) // 2, -1):
        if _may_break(plain[at - 1], plain[at]):
            return at
    return index


def _may_break(last: str, first: str) -> bool:
    if last == " ":
        return True
    if _in_word(last) and _in_word(first):
        return False
    return unicodedata.category(first) not in _NOT_FIRST and unicodedata.category(last) not in _NOT_LAST


def _in_word(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in ".,%+-/")
