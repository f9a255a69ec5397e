"""Characters of a page become lines, and lines come into reading order, column by column.

Measures are points, with y growing upwards as PDF has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_GAP = 1.6  # widths of a character that set parts of a line apart
_ACROSS = 0.5  # likewise where two columns part
_OVERLAP = 0.8  # widths of a character that the next one may reach back, as between marks set close
_WORDS = 0.25  # widths of a character between two words that are written without a blank
_BLANK = 0.45  # widths of a character that tell of a blank between any two
_SAME_LINE = 0.4  # of its height that a character may stand off the line
_LATIN_EM = 0.88  # of the height of its box: the width of a character beside a Latin one
_STEPS = 80
_MIN_LINES = 5  # lines that a column has at least
_MAX_CROSSING = 0.15  # of the lines of a page that may run over both columns
_MIN_FILL = 0.8  # of the width of a column that its longer lines fill, the longest quarter


class Char(NamedTuple):
    """A character with its box."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def em(self) -> float:
        """The width of a full character of this size."""
        return self.right - self.left if self.text > "\u2e7f" else (self.top - self.bottom) * _LATIN_EM


class Page(NamedTuple):
    """A page, counted from 1, with its characters in the order of the file."""

    number: int
    chars: list[Char]


class Line(NamedTuple):
    """A run of text on one line; ``em`` is the width of a character.

    ``column`` is 1 for the left of two columns, 2 for the right, and 0 for what runs over the page.

    ``cells`` are the parts of the line that wide gaps set apart, one where there are none.
    """

    page: int
    column: int
    left: float
    right: float
    middle: float
    em: float
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.cells)


def lines(page: Page) -> list[Line]:
    """The lines of a page without their order: a wide gap ends one, also where the text goes on at the same height.

    Where the page has two columns a narrow gap between them is enough, as marks at the end of a line reach into it.
    """
    found = _lines(page, float("inf"))
    gutter = _gutter(found)
    return found if gutter is None else _lines(page, gutter)


def _lines(page: Page, gutter: float) -> list[Line]:
    found = [line for run in _runs(page.chars, gutter) if (line := _line(page.number, run))]
    found.sort(key=lambda line: (-round(line.middle, 1), line.left))
    whole: list[Line] = []
    for line in found:  # a run of another font or size may go on where one ended
        before = whole[-1] if whole else None
        on_one = before is not None and abs(before.middle - line.middle) < _SAME_LINE * line.em
        if before and on_one and _near(before.right, line.left, max(before.em, line.em), gutter):
            whole[-1] = before._replace(right=line.right, cells=(before.text + _between(before, line) + line.text,))
        else:
            whole.append(line)
    return whole


def _runs(chars: Iterable[Char], gutter: float) -> Iterator[list[Char]]:
    run: list[Char] = []
    for char in chars:
        if run and not _follows(run[-1], char, gutter):
            yield run
            run = []
        run.append(char)
    if run:
        yield run


def _follows(before: Char, char: Char, gutter: float) -> bool:
    height = max(before.top - before.bottom, char.top - char.bottom)
    if abs(before.top + before.bottom - char.top - char.bottom) > 2 * _SAME_LINE * height:
        return False
    return _near(before.right, char.left, max(before.em, char.em), gutter)


def _near(right: float, left: float, em: float, gutter: float) -> bool:
    """Whether what begins at ``left`` goes on with what ends at ``right`` on the same line."""
    widest = _ACROSS if right - _OVERLAP * em < gutter <= left else _GAP
    return -_OVERLAP * em <= left - right <= widest * em


def _line(page: int, run: Sequence[Char]) -> Line | None:
    """The characters of a run as a line without the blanks at its ends, None where nothing is left."""
    inked = [index for index, char in enumerate(run) if not char.text.isspace()]
    if not inked:
        return None
    run = run[inked[0] : inked[-1] + 1]
    # a line that is spread to fill its column has gaps everywhere
    spread = max(0.0, median(char.left - before.right for before, char in pairwise(run))) if len(run) > 1 else 0.0
    text = run[0].text
    for before, char in pairwise(run):
        text += _blank(before, char, spread) + char.text
    middle = median((char.top + char.bottom) / 2 for char in run)
    return Line(page, 0, run[0].left, run[-1].right, middle, max(1.0, median(char.em for char in run)), (text,))


def _blank(before: Char, char: Char, spread: float) -> str:
    """A blank that two characters stand apart by without one being written."""
    words = before.text.isascii() and before.text.isalpha() and char.text.isascii() and char.text.isalpha()
    gap = char.left - before.right - spread
    written = before.text.isspace() or char.text.isspace()
    return " " if not written and gap > (_WORDS if words else _BLANK) * char.em else ""


def _between(before: Line, line: Line) -> str:
    words = line.left - before.right > _WORDS * line.em
    return " " if words and before.text[-1].isascii() and line.text[0].isascii() else ""


def rows(found: Iterable[Line]) -> list[list[Line]]:
    """Lines grouped by height from the top down, those of a group from the left."""
    grouped: list[list[Line]] = []
    for line in sorted(found, key=lambda line: -line.middle):
        if grouped and grouped[-1][0].middle - line.middle < 0.5 * min(grouped[-1][0].em, line.em):
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return [sorted(row, key=lambda line: line.left) for row in grouped]


def in_reading_order(found: Sequence[Line]) -> list[Line]:
    """Lines in the order of reading: the left column before the right, both below a line that runs over them.

    Lines at the same height in no column are parts of one line: the cells of a table, or text with wide gaps in it.
    """
    gutter = _gutter(found)
    if gutter is None:
        return [_joined(row) for row in rows(found)]
    ordered: list[Line] = []
    crossing = [line for line in found if line.left < gutter < line.right]
    for top, bottom in _bands(crossing):
        inside = [line for line in found if bottom < line.middle < top and line not in crossing]
        for column in (1, 2):
            part = [line for line in inside if (line.left >= gutter) == (column == 2)]
            ordered += [_joined(row, column) for row in rows(part)]
        ordered += [_joined(row) for row in rows(line for line in crossing if line.middle == bottom)]
    return ordered


def _bands(crossing: Iterable[Line]) -> Iterator[tuple[float, float]]:
    """The heights between lines that run over both columns, from the top of the page down."""
    top = float("inf")
    for middle in sorted({line.middle for line in crossing}, reverse=True):
        yield top, middle
        top = middle
    yield top, float("-inf")


def _joined(row: Sequence[Line], column: int = 0) -> Line:
    first, last = row[0], row[-1]
    return first._replace(column=column, right=last.right, cells=tuple(line.text for line in row))


def _gutter(found: Sequence[Line]) -> float | None:
    """Where two columns part, None where the page has one, or a table."""
    if len(found) < 2 * _MIN_LINES:
        return None
    low, high = min(line.left for line in found), max(line.right for line in found)
    best: tuple[int, float] | None = None
    for step in range(_STEPS * 3 // 10, _STEPS * 7 // 10):
        at = low + (high - low) * step / _STEPS
        left = [line for line in found if line.right <= at]
        right = [line for line in found if line.left >= at]
        crossing = len(found) - len(left) - len(right)
        if min(len(left), len(right)) < _MIN_LINES or crossing > _MAX_CROSSING * len(found):
            continue
        if min(_fill(left), _fill(right)) >= _MIN_FILL and (best is None or crossing < best[0]):
            best = crossing, at
    return best[1] if best else None


def _fill(column: Sequence[Line]) -> float:
    """How much of the width of a column its longer lines fill; the cells of a table are mostly short."""
    width = max(line.right for line in column) - min(line.left for line in column)
    longer = sorted(line.right - line.left for line in column)[len(column) * 3 // 4]
    return longer / width if width else 0.0
