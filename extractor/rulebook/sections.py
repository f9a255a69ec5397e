"""Headings, openings and cues that tell review from plan, compiled."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.models import Kind
from extractor.rulebook import schema
from extractor.rulebook.beginnings import Finder, first_chars, first_pairs
from extractor.rulebook.compiling import compiled
from extractor.rulebook.periods import TimeGrammar, years_sum
from extractor.rulebook.words import LazyPattern, any_of, shielded, trie_pattern, without_groups


class Meaning(NamedTuple):
    """What a heading or opening says: review or plan, and of which years, which may be ``assumed`` for want of others."""

    kind: Kind
    start: int | None
    end: int | None
    assumed: bool = False

    @property
    def years(self) -> tuple[int | None, int | None]:
        return self.start, self.end


class Sections:
    """Compiled section rules.

    Attributes:
        headings: one expression for each kind of heading, the outermost first, for a whole line.
        heading_starts: the characters that a heading can begin with; None where it may be any.
        term: how many years a government serves.
        target, fact: expressions for the cues that settle a sentence.
    """

    def __init__(self, rules: schema.Sections, grammar: TimeGrammar) -> None:
        self._grammar = grammar
        self.headings = [compiled(pattern) for pattern in rules.headings]
        starts = [first_chars(pattern) for pattern in rules.headings]
        self.heading_starts = None if None in starts else frozenset[str]().union(*filter(None, starts))
        self._headings: list[tuple[LazyPattern, schema.Section]] = []
        self._openings: list[tuple[LazyPattern, schema.Section]] = []
        self._paragraphs: list[tuple[LazyPattern, schema.Section]] = []
        self._turns: list[tuple[LazyPattern, schema.Section]] = []
        for rule in rules.sections:
            pattern = grammar.expand(rule.pattern)
            if rule.where == "heading":
                self._headings.append((LazyPattern(pattern), rule))
            else:
                opening = LazyPattern(f"(?:{rules.address})?(?:{pattern})")
                places = {"opening": self._openings, "turn": self._turns}
                places.get(rule.where, self._paragraphs).append((opening, rule))
        self.term = rules.term
        self._address, self._goes_on = compiled(rules.address), compiled(rules.enumerated)
        self._closing = LazyPattern(f"(?:{rules.address})?(?:{rules.closing.opens})")
        self._spans = LazyPattern(f"[^\n]*?(?:{rules.closing.spans})")
        self._announces = LazyPattern(rf"(?:{rules.address})?(?:{rules.announces}) *(?:\n|\Z)")
        # most sentences begin with two characters with which no opening does, most headings say nothing of review or plan
        openings = _any([grammar.expand(rule.pattern) for _, rule in self._openings])
        self._opens = LazyPattern(f"(?:{rules.address})?(?:{openings})")
        self._opening_with = _beginnings(self._opens.pattern)
        self._dating_with = _beginnings(_any([regex.pattern for regex, _ in (*self._paragraphs, *self._turns)]))
        self._speaks = Finder(_any([regex.pattern for regex, _ in self._headings]))
        self._say = [(kind, compiled(any_of(words))) for kind, words in rules.headings_say.items()]
        cues = rules.cues
        near = rf"|{_cue(cues.near, cues.unless)}(?=[^,;:]*\Z)" if cues.near else ""
        self.target = compiled(_cue(cues.target, cues.unless))
        self.fact = compiled(_cue(cues.fact, cues.unless) + near)
        self._weights = rules.leaning
        self._leaning = compiled(trie_pattern(rules.leaning))

    def heading(self, text: str, report: int | None) -> Meaning | None:
        """What a heading says, or None where it says nothing of review, plan or years."""
        if self._speaks.search(text) is None:
            return None
        matches = ((match, rule) for regex, rule in self._headings if (match := regex.search(text)))
        best = min(matches, key=lambda found: found[0].start(), default=None)
        if best is None:
            return None
        match, rule = best
        meaning = self._meaning(match, rule, report)
        said = next((kind for kind, words in self._say if words.search(text)), None)
        return meaning._replace(kind=said) if said and meaning.start is not None else meaning

    def may_open(self, text: str, start: int) -> bool:
        """Whether a sentence that begins at ``start`` may have an opening that says something, by its first characters."""
        return _begins(text, start, self._opening_with)

    def may_date(self, text: str, start: int) -> bool:
        """Whether a paragraph that begins at ``start`` may say something there of all of it, by its first characters."""
        return _begins(text, start, self._dating_with)

    def opens(self, text: str, start: int, end: int, report: int | None) -> Meaning | None:
        """What the opening of the sentence ``text[start:end]`` says, or None."""
        if self._opens.match(text, start, end) is None:
            return None
        for regex, rule in self._openings:
            match = regex.match(text, start, end)
            if match:
                return self._meaning(match, rule, report)
        return None

    def addresses(self, text: str, start: int, end: int) -> bool:
        """Whether the sentence ``text[start:end]`` only addresses who listens, so that the next one opens the paragraph."""
        return self._address.fullmatch(text, start, end) is not None

    def goes_on(self, text: str, marks: int, start: int, end: int) -> bool:
        """Whether a paragraph is an item of what the one before it says (一是, ——), or announces such items.

        Args:
            marks: where its line begins, with blanks and dashes, before the words from ``start`` to ``end``.
        """
        return (self._goes_on.match(text, marks, end) or self._announces.match(text, start)) is not None

    def closes(self, text: str, start: int) -> bool:
        """Whether the paragraph at ``start`` begins as one of the last year behind those of several: 去年，…"""
        return self._closing.match(text, start) is not None

    def spans(self, text: str, start: int) -> bool:
        """Whether the words of the paragraph at ``start`` span several years: 五年累计新增企业100家."""
        return self._spans.match(text, start) is not None

    def dates(self, text: str, start: int, end: int, report: int | None) -> tuple[Meaning, bool] | None:
        """What the start of a paragraph says of the whole paragraph, and whether it leads in what follows; or None."""
        if report is None:
            return None
        matches = ((regex.match(text, start, end), rule) for regex, rule in self._paragraphs)
        told = ((self._meaning(match, rule, report), rule.where == "lead") for match, rule in matches if match)
        return next(told, None)

    def turns(self, text: str, start: int, end: int, report: int | None) -> Meaning | None:
        """What the start of a paragraph says to which a plan of several years may turn there, or None."""
        if report is None:
            return None
        matches = ((regex.match(text, start, end), rule) for regex, rule in self._turns)
        return next((self._meaning(match, rule, report) for match, rule in matches if match), None)

    def _meaning(self, match: re.Match[str], rule: schema.Section, report: int | None) -> Meaning:
        names = self._grammar.values(match, report)
        start, end = years_sum(rule.start, names), years_sum(rule.end, names)
        if rule.kind != "dated":
            return Meaning(rule.kind, start, end, rule.assumed)
        over = end is not None and report is not None and end < report
        return Meaning("fact" if over else "target", start, end)

    def leaning(self, text: str, start: int, end: int) -> int:
        """How far the words of ``text[start:end]`` lean to review (positive) or plan (negative), in tenths of log-odds."""
        weights = self._weights
        return sum(weights[word] for word in set(self._leaning.findall(text, start, end)))

    def presumed(self, text: str, report: int | None) -> Meaning:
        """What holds before any heading or opening: review or plan, by which words the text is fuller of."""
        weights = self._weights
        total = sum(weights[word] for word in self._leaning.findall(text))
        return self.leaning_to("target" if total < 0 else "fact", report)

    def leaning_to(self, kind: Kind, report: int | None) -> Meaning:
        """What a text without headings says that leans to review or plan: of the year before the report, or of its own."""
        year = report if kind == "target" or report is None else report - 1
        return Meaning(kind, year, year)


def _any(patterns: list[str]) -> str:
    """One expression that matches where any of ``patterns`` does."""
    return "|".join(f"(?:{without_groups(pattern)})" for pattern in patterns) or "(?!)"


def _beginnings(pattern: str) -> frozenset[str] | None:
    """The characters that a match of ``pattern`` can begin with: single ones behind which any can follow, and pairs."""
    pairs = first_pairs(pattern)
    if pairs is None:
        return None
    single = [first for first, seconds in pairs.items() if seconds is None]
    return frozenset(single).union(first + second for first, seconds in pairs.items() for second in seconds or ())


def _begins(text: str, start: int, beginnings: frozenset[str] | None) -> bool:
    """Whether ``text`` goes on at ``start`` with one of ``beginnings``, or None tells that anything may stand there."""
    return beginnings is None or text[start : start + 2] in beginnings or text[start] in beginnings


def _cue(words: list[str], unless: list[str]) -> str:
    """An expression for ``words``, each no cue inside a word of ``unless``."""
    return shielded(words, [shield for shield in unless if any(word in shield for word in words)])
