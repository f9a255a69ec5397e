"""Layout: the text normalised character for character, cut into sentences, with headings and what they say.

Nothing here shifts an offset: every normalised text has the length of its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOTHING
from extractor.rulebook.sections import Meaning, Sections
from extractor.stages.types import Sentence

_TABLE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {
    "\u3000": " ",
    "\xa0": " ",
    "\ufe6a": "%",
    "\u2028": "\n",
    "\u2029": "\n",
    "\x0b": " ",
    "\r": "\n",
    "\f": NOTHING,
}
_TABLE |= {chr(code): " " for code in range(0x2460, 0x249C)}  # list numbers in circles and brackets
_TABLE |= {chr(code): " " for code in (*range(0x2000, 0x200B), 0x202F)}  # blanks of other widths, such as the em space
_TABLE |= dict.fromkeys("\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", NOTHING)  # characters that nobody sees
_WIDTHS = {char: plain for char, plain in _TABLE.items() if char > "\uff00"}
# the signs that every report holds are replaced one by one, which is faster than to look at every character
_USUAL = {char: _TABLE.pop(char) for char in "，：；（）！？％\u3000"}
_UNUSUAL = re.compile(f"[{re.escape(''.join(_TABLE))}\ue000-\uf8ff]")
# expressions that begin with a character or a class, which the engine seeks faster than a repetition
_PARAGRAPH_SPACE = re.compile("[\u3000\xa0][\u3000\xa0]+")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n.{0,20000}?\r?\n---[ \t]*\r?(?:\n|\Z)", re.S)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_FOOTNOTE_MARK = re.compile(r"\[\^?\d{1,3}\]")
# a page number on a line of its own, in the middle of a sentence
_PAGE = re.compile(r"\n\s{0,9}[-—–]? ?\d{1,3} ?[-—–]?[ \t]{0,9}\n\s{0,9}(?![^\n]{1,3}[、.])(?=[^\n]{10})")
_UNENDED = re.compile(r"[^\n]{15}(?<=[\u4e00-\u9fff])[ \t]*$")
# a break before a line that goes on: behind a comma, or where a page number is spliced into a line that does not end
_BREAK = re.compile(r"\n(?<=[,、]\n)\n{0,39}(?=[^\n#—*·])|\n(?<=[^。!?;:\n”\")]\n)\n{0,39} {0,9}\d{1,3}、(?=[^\n]{40})")
# a blank before a sign, one inside a year, and one inside a proportion
_SPACED = re.compile(r" (?: {0,19}(?=[、,;:。])|(?=年)(?<=[12]\d\d\d )|(?<=\d: )(?=\d))")
# what runs on without an end is cut, so that no step meets more than some thousand characters at a time
_SENTENCE = re.compile(r"[^。!?\n]{1,1200}+[^。!?\n,;、]{0,100}+[。!?]*+[”’\"』」)]*+")
_LINE_MARKS = " \t—-·*•"


def normalise(text: str) -> str:
    """``text`` in half-width forms, line breaks told as such, of the same length.

    Front matter and comments become line breaks; a page number spliced into a sentence and a line break after a comma
    become the character NOTHING, which is no part of the flow. Noise is blanked out before, by ``cleaning``.
    """
    if text.startswith("---"):
        text = _FRONT_MATTER.sub(_lines, text)
    if "<!--" in text:
        # no comment ends behind the last of its ends, and to seek one at each beginning there takes quadratic time
        end = text.rfind("-->") + 3
        text = _COMMENT.sub(_lines, text[:end]) + text[end:]
    if "\u3000" in text or "\xa0" in text:
        text = _PARAGRAPH_SPACE.sub(_lines, text)
    text = _UNUSUAL.sub(_plain, text)
    for char, plain in _USUAL.items():
        text = text.replace(char, plain)
    if "[" in text:
        text = _FOOTNOTE_MARK.sub(_nothing, text)
    if "**" in text:
        text = text.replace("**", NOTHING * 2)
    text = _SPACED.sub(_nothing, text)
    return _BREAK.sub(_break, _PAGE.sub(_page, text))


def _plain(match: re.Match[str]) -> str:
    return _TABLE.get(match.group(), "\ufffd")


def _nothing(match: re.Match[str]) -> str:
    return NOTHING * len(match.group())


def _page(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 24) : match.start()]
    return _nothing(match) if _UNENDED.search(before) else match.group()


def _break(match: re.Match[str]) -> str:
    """What a break becomes: nothing, but for one before an item such as 1、 behind a line that begins as a heading, (二)."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    headed = match.string[start] == "(" or "、" in match.string[start : start + 3]
    return match.group() if headed and match.group()[-1] == "、" else _nothing(match)


def _lines(match: re.Match[str]) -> str:
    return "\n" * len(match.group())


def sentences(norm: str, text: str, book: Rulebook, report: int | None) -> Iterator[Sentence]:
    """The sentences of a normalised text in order.

    Args:
        text: the flow of the source, in whose words headings are told.
        report: the year the report is given in, where known.
    """
    rules = book.sections
    scope = _Scope(rules, report)
    addressed = False
    for match in _SENTENCE.finditer(norm):
        start, end = match.span()
        starts = start == 0 or norm[start - 1] == "\n" or addressed
        while start < end and norm[start] in _LINE_MARKS:
            start += 1
        if start == end:
            continue
        addressed, level = False, None
        if starts:
            addressed = rules.addresses(norm, start, end)
            if rules.heading_starts is None or norm[start] in rules.heading_starts:
                level = _heading_level(norm, start, end, book)
            if level is not None:
                title = norm[start:end].strip("# 。;")
                scope.head(level, title, _as_written(norm, text, start, end))
            scope.begin(norm, match.start(), start, end)
        if level is None and rules.may_open(norm, start):
            scope.open(norm, start, end, starts)
        yield Sentence(start, end, scope.titles, scope.paragraph or scope.meaning)


class _Scope:
    """What holds at a place: the headings above it, and what they, openings and its paragraph say of fact or target.

    Attributes:
        titles: the headings.
        meaning: what the section says.
        paragraph: what the paragraph says, for itself alone.
    """

    def __init__(self, rules: Sections, report: int | None) -> None:
        self._rules, self._report = rules, report
        self._path: list[tuple[int, str]] = []
        self.titles: tuple[str, ...] = ()
        self.meaning: Meaning | None = None
        self.paragraph: Meaning | None = None
        self._lead: Meaning | None = None  # what the paragraph before said, where it leads in what follows
        # the last of the years of a review, once a paragraph begins to tell of it alone
        self._closing: Meaning | None = None
        # the level of the part that an opening holds to the end of, and what held above it
        self._above: tuple[int, Meaning] | None = None

    def head(self, level: int, title: str, written: str) -> None:
        """Enter what a heading stands over."""
        self._closing = None
        if self._above is not None and level <= self._above[0]:
            self.meaning, self._above = self._above[1], None
        # 2016年，全市上下奋力拼搏。and then （一）, （二）: all of them tell of that year
        if self._lead is not None and (not self._path or level > self._path[-1][0]):
            self.meaning = self._lead
        self._path = [*(item for item in self._path if item[0] < level), (level, written)]
        self.titles = tuple(heading for _, heading in self._path)
        said = self._rules.heading(title, self._report)
        if said and (level == self._path[0][0] or self.meaning is None):
            self.meaning = said

    def begin(self, norm: str, marks: int, start: int, end: int) -> None:
        """Enter the paragraph that begins with the sentence ``norm[start:end]``, the marks of its line from ``marks`` on."""
        rules = self._rules
        told, leads = None, False
        if rules.may_date(norm, start):
            turned = rules.turns(norm, start, end, self._report)
            if turned is not None and self.meaning is not None and _is_first(turned, self.meaning):
                self.meaning = turned
            told, leads = rules.dates(norm, start, end, self._report) or (None, False)
        if told is None and self._lead is not None and rules.goes_on(norm, marks, start, end):
            told, leads = self._lead, True
        elif told is not None and self.meaning is not None and told.years == self.meaning.years:
            told = None
        if self._closing is not None and (rules.goes_on(norm, marks, start, end) or rules.spans(norm, start)):
            self._closing = None
        if told is not None and self.meaning is not None and rules.closes(norm, start):
            self._closing = told if self._is_last(told, self.meaning) else None
        self.paragraph = told or self._closing
        self._lead = told if leads and told is not None and told.kind == "fact" else None

    def open(self, norm: str, start: int, end: int, starts: bool) -> None:
        """Take in what the opening of the sentence ``norm[start:end]`` says, which ``starts`` its paragraph or does not."""
        opened = self._rules.opens(norm, start, end, self._report)
        if opened is None:
            return
        if opened.assumed and self.meaning is not None and _is_first(opened, self.meaning):
            return
        if self._closing is not None and self.paragraph == self._closing:
            self.paragraph = None
        self._closing = None
        if self.meaning is None:
            self.meaning = opened
        elif self._is_aside(opened, self.meaning, starts):
            self.paragraph = opened
        else:
            part = self._path[-1][0] if len(self._path) > 1 and self._is_passing(opened) else None
            self._above = None if part is None else self._above or (part, self.meaning)
            self.meaning = opened

    def _is_aside(self, opened: Meaning, meaning: Meaning, starts: bool) -> bool:
        """Whether an opening holds for its paragraph alone: it speaks of some of the years of its section (两年来), or, inside
        a paragraph, of several that are less than a term."""
        if meaning.start is None or meaning.end is None or opened.start is None or opened.end is None:
            return False
        if self._report is not None and meaning.start == meaning.end == self._report < opened.start:
            return True  # what the year does for the plan that begins after it
        if opened.kind != meaning.kind or opened.years == meaning.years or opened.start == opened.end:
            return False
        if starts and meaning.assumed:
            return False
        if meaning.start <= opened.start and opened.end <= meaning.end:
            return True
        return self._is_passing(opened) and not starts

    def _is_passing(self, opened: Meaning) -> bool:
        """Whether an opening looks back on several years that are less than a term."""
        if opened.start is None or opened.end is None or opened.kind != "fact":
            return False
        return 0 < opened.end - opened.start < self._rules.term - 1

    def _is_last(self, told: Meaning, meaning: Meaning) -> bool:
        """Whether a paragraph tells of the last year alone in a review of several."""
        if meaning.start is None or meaning.end is None or meaning.kind != told.kind:
            return False
        return told.kind == "fact" and told.start == told.end == meaning.end > meaning.start


def _is_first(told: Meaning, meaning: Meaning) -> bool:
    """Whether a paragraph speaks of the first year alone in a plan of several."""
    if meaning.start is None or meaning.end is None or not meaning.kind == told.kind == "target":
        return False
    return told.start == told.end == meaning.start < meaning.end


def _as_written(norm: str, text: str, start: int, end: int) -> str:
    """A heading in the characters of the source, without the marks around it and what normalising took out of it."""
    pairs = zip(norm[start:end], text[start:end], strict=True)
    told = (char if _WIDTHS.get(char) == plain else plain for plain, char in pairs)
    return "".join(told).strip("# 。；;　")


def _heading_level(norm: str, start: int, end: int, book: Rulebook) -> int | None:
    text = norm[start:end].rstrip("。; ")
    for level, regex in enumerate(book.sections.headings):
        if regex.fullmatch(text):
            return level
    return None
