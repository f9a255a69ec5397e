"""Layout: the text normalised character for character, cut into sentences, with headings and what they say.

Nothing here shifts an offset: every normalised text has the length of its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOTHING
from extractor.rulebook.sections import Meaning

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_TABLE = {**_HALF_WIDTH, 0x3000: 0x20, 0xA0: 0x20, 0xFE6A: 0x25, 0x2028: 0x0A, 0x2029: 0x0A, 0x0B: 0x20, 0x0D: 0x0A}
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_ESCAPED_BREAK = re.compile(r"\\r\\n|\\n|\\r")
_ENTITY = re.compile(r"&nbsp;|&#160;|\?{2,}")
_PARAGRAPH_SPACE = re.compile("[\u3000\xa0]{2,}")
_FRONT_MATTER = re.compile(r"\A\ufeff?---\n.*?\n---\n", re.S)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
# a page number spliced into a sentence: a long line without an end, then a line that starts with a number
_SPLICE = re.compile(r"(?<=[^。!?;:\n”\")])(?<!\n.)\n+ *\d{1,3}、(?=[^\n]{40})")
_WRAP = re.compile(r"(?<=[,、])\n+(?=[^\n#—*·])")
_SPACED = re.compile(r" +(?=[、,;:。])")
_SENTENCE = re.compile(r"[^。!?\n]+[。!?]*[”’\"』」)]*")
_LINE_MARKS = " \t—-·“\"*•\u200b" + NOTHING


class Sentence(NamedTuple):
    """A sentence as a span of the source, with the headings above it and what they say of fact or target and of years."""

    start: int
    end: int
    path: tuple[str, ...]
    meaning: Meaning | None


def normalise(text: str) -> str:
    """``text`` in half-width forms, line breaks told as such, of the same length.

    Front matter, comments, entities and literal escapes become blanks; a page number spliced into a sentence and a line
    break after a comma become the character NOTHING, which stages skip.
    """
    text = _PRIVATE.sub("\ufffd", text)
    for noise in (_FRONT_MATTER, _COMMENT):
        text = noise.sub(lambda m: "\n" * len(m.group()), text)
    if "\\" in text:
        text = _ESCAPED_BREAK.sub(lambda m: "\n" * len(m.group()), text)
    text = _PARAGRAPH_SPACE.sub(lambda m: "\n" * len(m.group()), text)
    text = text.translate(_TABLE)
    if "&" in text or "??" in text:
        text = _ENTITY.sub(lambda m: " " * len(m.group()), text)
    text = _SPLICE.sub(lambda m: NOTHING * len(m.group()), text)
    text = _SPACED.sub(lambda m: NOTHING * len(m.group()), text)
    return _WRAP.sub(lambda m: NOTHING * len(m.group()), text)


def sentences(norm: str, book: Rulebook, report: int | None, initial: Meaning | None) -> Iterator[Sentence]:
    """The sentences of a normalised text in order.

    Args:
        report: the year the report is given in, where known.
        initial: what holds before the first heading or opening.
    """
    rules = book.sections
    path: list[tuple[int, str]] = []
    titles: tuple[str, ...] = ()
    meaning, paragraph = initial, None
    for match in _SENTENCE.finditer(norm):
        start, end = match.span()
        while start < end and norm[start] in _LINE_MARKS:
            start += 1
        if start == end:
            continue
        starts = _starts_line(norm, start)
        level = _heading_level(norm, start, end, book) if starts else None
        if level is not None:
            title = norm[start:end].strip("# 。;").replace(NOTHING, "")
            path = [*(item for item in path if item[0] < level), (level, title)]
            titles = tuple(text for _, text in path)
            said = rules.heading(title, report)
            if said and (level == path[0][0] or meaning is initial):
                meaning = said
        else:
            meaning = rules.opens(norm, start, end, report) or meaning
        if starts:
            paragraph = _dated(norm, start, end, book, report)
        yield Sentence(start, end, titles, paragraph or meaning)


def _dated(norm: str, start: int, end: int, book: Rulebook, report: int | None) -> Meaning | None:
    """What a year at the start of a paragraph says of the whole paragraph, or None."""
    match = book.periods.expression.match(norm, start, end)
    if match is None or report is None or norm[match.end() - 1 : match.end() + 1].find(",") < 0:
        return None
    years = book.periods.years(book.periods.rule_of(match), norm, start, report)
    if years.start is None or years.start != years.end:
        return None
    return Meaning("fact" if years.start < report else "target", years.start, years.end)


def _starts_line(norm: str, start: int) -> bool:
    position = start - 1
    while position >= 0 and norm[position] in _LINE_MARKS:
        position -= 1
    return position < 0 or norm[position] == "\n"


def _heading_level(norm: str, start: int, end: int, book: Rulebook) -> int | None:
    if end - start > 70:
        return None
    text = norm[start:end].rstrip("。; ")
    for level, regex in enumerate(book.sections.headings):
        if regex.fullmatch(text):
            return level
    return None
