"""Lines of pages become paragraphs: running heads and page numbers go, line breaks are joined back into sentences."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Literal, NamedTuple

from extractor.reading.pdflines import Line, Page, in_reading_order, lines, rows

_INDENT = 0.8  # widths of a character by which a line begins a paragraph
_SHORT = 2.2  # widths of a character that a line lacks at its end where its paragraph ends
_LEADING = 1.4  # times the usual distance of lines that sets paragraphs apart
_SIZES = 1.15  # ratio of sizes that sets paragraphs apart
_MEASURED = 4  # characters by which the size of a line is known
_FULL = 0.9  # of the lines are no longer than the width of their column
_NOTE = 0.88  # times the size of the text below which lines at the foot of a page are notes
_EDGE = 3  # lines at the head and foot of a page that may be running ones
_SHARE = 0.3  # of the pages that a running line stands on, so that those of left and right pages count
_FULL_WIDTH = "\u2e7f"  # characters above it are as wide as high
_DIGITS = re.compile(r"\d+")
_BESIDE = "[^\\w%‰、。，；]*"  # a line of 15%。 is the end of a sentence
_PAGE_NUMBER = re.compile(rf"{_BESIDE}\d{{1,4}}{_BESIDE}(?:\d{{1,4}}{_BESIDE})?")
_LATIN = re.compile(r"[A-Za-z0-9]")


class Piece(NamedTuple):
    """The part of a paragraph that stands on one page."""

    page: int
    text: str


@dataclass(slots=True)
class Paragraph:
    """A paragraph, or a row of a table with its cells set apart by tabs."""

    pieces: list[Piece] = field(default_factory=list)
    in_table: bool = False

    def add(self, line: Line) -> None:
        """Add a line: behind a blank where two Latin words meet, else as it stands."""
        text = "\t".join(line.cells) if self.in_table else line.text
        if self.pieces:
            last = self.pieces[-1].text[-1:]
            text = (" " if _LATIN.match(last) and text[:1].isalpha() and text[:1].isascii() else "") + text
        if self.pieces and self.pieces[-1].page == line.page:
            self.pieces[-1] = Piece(line.page, self.pieces[-1].text + text)
        else:
            self.pieces.append(Piece(line.page, text))


def paragraphs(pages: Iterable[Page]) -> Iterator[Paragraph]:
    """The paragraphs of a document in reading order."""
    found = [lines(page) for page in pages]
    running = _running(found)
    ordered = [in_reading_order(_without(page, running)) for page in found]
    every = [line for page in ordered for line in page]
    if not every:
        return
    joiner = _Joiner(every)
    text: list[Line] = []
    notes: dict[int, list[Line]] = {}
    for page in ordered:
        body = _body(page, joiner.em)
        text += page[:body]
        if page[body:]:
            notes[page[0].page] = page[body:]
    yield from joiner.join(text, notes)


_Key = tuple[bool, int, str]


def _running(pages: Sequence[list[Line]]) -> set[_Key]:
    """The running lines of a document: whether at the head, how many lines from it, and the text, its numbers masked."""
    counts = Counter(key for page in pages for key, _ in _edges(page))
    least = max(2.0, _SHARE * len(pages))
    return {key for key, count in counts.items() if count >= least}


def _edges(page: list[Line]) -> Iterator[tuple[_Key, list[Line]]]:
    """The lines at the head of a page from the top down, then those at its foot from the bottom up."""
    found = rows(page)
    for head, ordered in ((True, found), (False, found[::-1])):
        for index, row in enumerate(ordered[:_EDGE]):
            yield (head, index, _DIGITS.sub("#", "|".join(line.text for line in row))), row


def _without(page: list[Line], running: set[_Key]) -> list[Line]:
    """A page without its running lines and page numbers, looked for from the edges inwards."""
    dropped: set[Line] = set()
    inside = {True: False, False: False}
    for key, row in _edges(page):
        number = _PAGE_NUMBER.fullmatch("".join(line.text for line in row))
        inside[key[0]] = inside[key[0]] or not (number or key in running)
        dropped |= set() if inside[key[0]] else set(row)
    return [line for line in page if line not in dropped]


def _body(page: list[Line], em: float) -> int:
    """How many lines of a page are text, those behind them being notes at its foot."""
    end = len(page)
    while end and page[end - 1].em < _NOTE * em and _script(page[end - 1]):
        end -= 1
    return end or len(page)


class _Joiner:
    """Joins lines to paragraphs by what is usual in their document.

    Attributes:
        em: the usual width of a character.
    """

    def __init__(self, every: Sequence[Line]) -> None:
        self.em = median(line.em for line in every for _ in range(max(1, len(line.text) // 8)))
        columns: dict[tuple[int, int], list[Line]] = defaultdict(list)
        for line in every:
            columns[line.page, line.column].append(line)
        own = {key: min(line.left for line in part) for key, part in columns.items()}
        usual = {column: median(left for (_, of), left in own.items() if of == column) for _, column in own}
        # a page with nothing but first lines of paragraphs has the left edge of the others
        near = 3 * self.em
        self._left = {key: usual[key[1]] if abs(usual[key[1]] - left) < near else left for key, left in own.items()}
        widths: dict[int, list[float]] = defaultdict(list)
        for line in every:
            if line.em >= _NOTE * self.em:
                widths[line.column].append(line.right - self._left[line.page, line.column])
        self._width = {column: sorted(found)[int(len(found) * _FULL)] for column, found in widths.items()}
        steps = [a.middle - b.middle for a, b in pairwise(every) if _same_column(a, b) and a.middle > b.middle]
        self._leading = median(steps) if steps else 0.0

    def join(self, text: Sequence[Line], notes: dict[int, list[Line]]) -> Iterator[Paragraph]:
        """The paragraphs of the text; the notes of a page come behind the paragraph that runs over its end."""
        tables = _tables(text)
        paragraph = Paragraph()
        for index, line in enumerate(text):
            before = text[index - 1] if index else None
            if before is not None and not self._goes_on(before, line, tables):
                yield paragraph
                for page in [page for page in notes if page < line.page or (page == before.page < line.page)]:
                    yield from self._notes(notes.pop(page))
                paragraph = Paragraph()
            paragraph.in_table = line in tables
            paragraph.add(line)
        if paragraph.pieces:
            yield paragraph
        for rest in notes.values():
            yield from self._notes(rest)

    def _notes(self, part: Sequence[Line]) -> Iterator[Paragraph]:
        paragraph = Paragraph()
        for before, line in zip([None, *part], part, strict=False):
            if before is not None and not self._goes_on(before, line, frozenset()):
                yield paragraph
                paragraph = Paragraph()
            paragraph.add(line)
        yield paragraph

    def _goes_on(self, before: Line, line: Line, tables: frozenset[Line]) -> bool:
        """Whether a line goes on with the paragraph of the line before it."""
        if before in tables or line in tables:
            return False
        script = _script(before)
        if script and script == _script(line) and not 1 / _SIZES < before.em / line.em < _SIZES:
            return False
        if line.left > self._left[line.page, line.column] + _INDENT * line.em:
            return False
        if (
            before.right
            < self._left[before.page, before.column] + self._width.get(before.column, 0) - _SHORT * before.em
        ):
            return False
        return not _same_column(before, line) or before.middle - line.middle <= _LEADING * self._leading


def _script(line: Line) -> Literal["full", "latin", ""]:
    """What a line is set in, where that is enough to know its size by; nothing of 15%。, as fonts differ in their boxes."""
    full = sum(char > _FULL_WIDTH for char in line.text)
    if full >= _MEASURED:
        return "full"
    return "latin" if not full and len(line.text) >= _MEASURED else ""


def _same_column(before: Line, line: Line) -> bool:
    return (before.page, before.column) == (line.page, line.column)


def _tables(text: Sequence[Line]) -> frozenset[Line]:
    """The lines that are rows of tables: of several cells, directly below or above another such line."""
    found: set[Line] = set()
    for before, line in pairwise(text):
        if len(before.cells) > 1 and len(line.cells) > 1 and before.page == line.page:
            found |= {before, line}
    return frozenset(found)
