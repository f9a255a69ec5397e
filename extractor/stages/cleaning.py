"""Cleaning: noise is found and blanked out, character for character, so that no offset shifts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from extractor.rulebook.lexer import NOTHING
from extractor.rulebook.noise import NoiseFound, NoiseRules

REPEATED = "repeated"
SPLICED = "spliced-number"
_JOIN = "\f"  # normalising makes NOTHING of it
_FILLS = {"break": "\n", "blank": " ", "join": _JOIN}
_SPLICED = re.compile(f"{NOTHING}+")
_ROW = re.compile(r"^[ \t]*\|[^\n]*\|[ \t\r]*$", re.M)  # of a table in Markdown
# a cell of a table with a number in it is not told by a next one without: 新增 and 6300个 belong together, the office
# that is in charge of them stands apart
_CELL_END = re.compile(r"(?<=[^\t\n])\t(?=[^\t\n\d]+(?:\t|\n|\Z))")
_NUMBER_CELL = re.compile(r"\d[^\t\n]*\Z")
_WIDEST_CELL = 60


def clean(text: str, rules: NoiseRules) -> tuple[str, list[NoiseFound]]:
    """A text with its noise blanked out, as long as it was, and the noise in order; what overlaps is told once."""
    found = list(_apart(rules.find(text)))
    text = _blanked(text, found)
    repeated = list(_repeated(text, rules.repeated))
    text = _blanked(text, repeated)
    text = _ROW.sub(lambda row: row[0].replace("|", "\t"), text) if "|" in text else text
    return (_CELL_END.sub(_cell, text) if "\t" in text else text), list(_apart([*repeated, *found]))


def _blanked(text: str, found: list[NoiseFound]) -> str:
    if not found:
        return text
    parts: list[str] = []
    at = 0
    for noise in found:
        parts += [text[at : noise.start], _left(text, noise)]
        at = noise.end
    return "".join([*parts, text[at:]])


def entity_ends(found: Iterable[NoiseFound]) -> dict[int, int]:
    """For each entity that stands for its character: where that character ends, and where the entity does."""
    return {noise.start + 1: noise.end for noise in found if noise.leaves == "character"}


def spliced(text: str, norm: str) -> Iterator[NoiseFound]:
    """The numbers, of pages and notes, that normalising took out of the middle of sentences."""
    for match in _SPLICED.finditer(norm):
        if any(char.isdigit() for char in text[match.start() : match.end()]):
            yield NoiseFound(*match.span(), SPLICED, "join")


def _apart(found: Iterable[NoiseFound]) -> Iterator[NoiseFound]:
    """Noise in order, without that which begins inside other noise."""
    end = 0
    for noise in sorted(found, key=lambda noise: (noise.start, -noise.end)):
        if noise.start >= end:
            yield noise
            end = noise.end


def _left(text: str, noise: NoiseFound) -> str:
    length = noise.end - noise.start
    if noise.leaves != "character":
        return _FILLS[noise.leaves] * length
    shown = noise.shows or html.unescape(text[noise.start : noise.end])
    return (shown if len(shown) == 1 and not shown.isspace() else " ") + _JOIN * (length - 1)


def _cell(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - _WIDEST_CELL) : match.start()]
    return "," if _NUMBER_CELL.search(before) else "\t"


def _repeated(text: str, least: int) -> Iterator[NoiseFound]:
    """Passages that were printed before: whole lines that follow one another as they did the first time."""
    first: dict[str, int] = {}
    start = end = at = length = 0
    expected = -1
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if content:
            number = len(first)
            before = first.setdefault(content, number)
            if before == number or before != expected or not length:
                if length >= least:
                    yield NoiseFound(start, end, REPEATED, "break")
                start, length = at, 0
            if before != number:
                end, length = at + len(line), length + len(content)
            expected = before + 1
        at += len(line)
    if length >= least:
        yield NoiseFound(start, end, REPEATED, "break")
