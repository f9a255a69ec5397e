"""Expressions of time: found by one regular expression, resolved to years against the year of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.beginnings import Finder, first_chars
from extractor.rulebook.compiling import compiled
from extractor.rulebook.numbers import Numbers
from extractor.rulebook.words import LazyPattern, any_of, optional, without_groups

LEADING_SLOT = re.compile(r"\(\?P<\w+>\{\w+\}\)|\{\w+\}")
_YEAR = 4  # digits
_TERM = re.compile(r"([+-]?)\s*(\w+)")


@dataclass(frozen=True, slots=True, eq=False)
class TimeRule:
    """A period rule: its patterns as one expression each, those that start with a numeral apart from the others."""

    id: str
    role: str
    numeral: tuple[LazyPattern, ...]
    literal: tuple[LazyPattern, ...]
    lead: tuple[str, ...]
    lead_not_after: LazyPattern | None
    only_after: LazyPattern | None
    not_after: LazyPattern | None
    start: str | None
    end: str | None
    tense: str | None
    until: bool
    local: bool
    annual: bool
    multiple: bool

    def begins(self, text: str, start: int, floor: int) -> int | None:
        """Where the expression that stands at ``start`` begins with the words that lead into it; None where it may not stand."""
        before = text[start - 1] if start > floor else ""
        if self.only_after is not None and not self.only_after.fullmatch(before):
            return None
        if self.not_after is not None and self.not_after.fullmatch(before):
            return None
        if self.lead and before and text.endswith(self.lead, floor, start):
            word = next(w for w in self.lead if text.endswith(w, floor, start))
            begin = start - len(word)
            if self.lead_not_after is None or begin == floor or not self.lead_not_after.fullmatch(text[begin - 1]):
                return begin
        return start


class Years(NamedTuple):
    """Years an expression means, both included; None where the report's year is needed but not known."""

    start: int | None
    end: int | None


class TimeMatch(NamedTuple):
    """A period expression where it stands."""

    start: int
    end: int
    rule: TimeRule
    match: re.Match[str]


class TimeGrammar:
    """Slots, plans and sums shared by period rules and section rules."""

    def __init__(self, numbers: Numbers, plans: dict[str, int]) -> None:
        self._numbers = numbers
        self._plans = plans
        digits = numbers.rules.digits
        digit = "[" + "".join(char for char in digits) + "]"
        one, nine = _char_of(digits, "1"), _char_of(digits, "9")
        two, zero = _char_of(digits, "2"), _char_of(digits, "0")
        self._slots = {
            "{year}": rf"(?:(?:19|20)\d\d(?!\d)|(?:[{one}][{nine}]|[{two}][{zero}]){digit}{{2}})",
            "{n}": numbers.small,
            "{plan}": any_of(plans),
        }

    def expand(self, pattern: str) -> str:
        """``pattern`` with its slots replaced by regular expressions."""
        for slot, regex in self._slots.items():
            pattern = pattern.replace(slot, regex)
        return pattern

    def values(self, match: re.Match[str], report: int | None) -> dict[str, int]:
        """Names that a sum may use, from the groups of a match."""
        names = {} if report is None else {"report": report, "century": -(-report // 100) * 100}
        for group, text in match.groupdict().items():
            name = group.rstrip("0123456789")
            if text is None:
                continue
            if name == "plan":
                names[name] = self._plans[text]
            elif name == "n":
                pair = self._numbers.adjacent_digits(text)  # 二三年内: three at the most
                names[name] = int(pair[1] if pair else self._numbers.value(text))
            elif len(text) == _YEAR and all(char.isdigit() or char in self._numbers.rules.digits for char in text):
                names[name] = self._year(text)
        return names

    def numbers_of(self, match: re.Match[str]) -> dict[str, int]:
        """Each group of a match as a number: years digit by digit, others as numerals."""
        return {
            name: self._year(text) if name.startswith("year") else int(self._numbers.value(text))
            for name, text in match.groupdict().items()
            if text is not None
        }

    def _year(self, text: str) -> int:
        return int("".join(self._numbers.rules.digits.get(char, char) for char in text))


def _char_of(digits: dict[str, str], value: str) -> str:
    return "".join(char for char, digit in digits.items() if digit == value)


def years_sum(expression: str | None, names: dict[str, int]) -> int | None:
    """The year that a sum such as ``report-n`` means; None where it needs a name that is not known."""
    if expression is None:
        return None
    total = 0
    for sign, term in _terms(expression):
        value = int(term) if term.isdigit() else names.get(term)
        if value is None:
            return None
        total += -value if sign == "-" else value
    return total


@lru_cache(maxsize=256)
def _terms(expression: str) -> list[tuple[str, str]]:
    return _TERM.findall(expression)


class _Choice:
    """Expressions in the order in which they are tried, with one expression that tells which is the first to match."""

    def __init__(self, rules: list[tuple[TimeRule, LazyPattern]]) -> None:
        self._rules = rules
        # the empty group behind each alternative numbers it, by its name, for a pattern may have groups of its own
        self.pattern = "|".join(f"(?:{without_groups(regex.pattern)})(?P<_{n}>)" for n, (_, regex) in enumerate(rules))

    def first(self, which: re.Match[str], floor: int, end: int) -> TimeMatch | None:
        """The first expression that matches where ``pattern`` did, and may stand there."""
        assert which.lastgroup is not None
        text, start = which.string, which.start()
        for rule, regex in self._rules[int(which.lastgroup[1:]) :]:
            match = regex.match(text, start, end)
            if match:
                begin = rule.begins(text, start, floor)
                if begin is not None:
                    return TimeMatch(begin, match.end(), rule, match)
        return None


class Periods:
    """Compiled period rules.

    Attributes:
        followers: the characters that can stand behind the numeral with which an expression begins; None where any can.
        attributive: matches behind a time that only tells which thing is meant (去年|签约的 30 projects).
    """

    def __init__(self, grammar: TimeGrammar, rules: schema.Periods) -> None:
        self._grammar = grammar
        self.rules = [self._rule(rule) for rule in rules.periods]
        self._numeral = _Choice([(rule, regex) for rule in self.rules for regex in rule.numeral])
        self._words = _Choice([(rule, regex) for rule in self.rules for regex in rule.literal])
        self._at_numeral, self._at_words = LazyPattern(self._numeral.pattern), Finder(self._words.pattern)
        self.attributive = compiled(rules.attributive)
        self._part, self._whole = compiled(rules.part_of_year), compiled(rules.whole_year)
        self._so_far, self._average = compiled(rules.total_so_far), compiled(rules.yearly_average)
        self._plans = {first: (first, first + rules.plan_years - 1) for first in rules.plans.values()}
        # what follows the numeral in the patterns that begin with one
        tails = [LEADING_SLOT.sub("", p, count=1) for r in rules.periods for p in r.patterns if LEADING_SLOT.match(p)]
        self.followers = first_chars(without_groups(grammar.expand("|".join(f"(?:{tail})" for tail in tails))))

    def is_partial(self, before: str) -> bool:
        """Whether the words of a sentence before a figure tell of a part of the year: 前三季度, but not 上半年…，全年."""
        ends = [part.end() for part in self._part.finditer(before)]
        return bool(ends) and self._whole.search(before, ends[-1]) is None

    def is_average(self, before: str) -> bool:
        """Whether the words of a clause before a figure say that it is the average of several years: 年均增长."""
        return self._average.search(before) is not None

    def is_total(self, before: str) -> bool:
        """Whether the words before a figure say that it is a total that may be of several years: 累计, but not 全年累计."""
        return self._so_far.search(before) is not None and self._whole.search(before) is None

    def _rule(self, rule: schema.PeriodRule) -> TimeRule:
        expanded = [(LEADING_SLOT.match(p), self._grammar.expand(p)) for p in rule.patterns]
        return TimeRule(
            id=rule.id,
            role=rule.role,
            numeral=tuple(LazyPattern(p) for numeral, p in expanded if numeral),
            literal=tuple(LazyPattern(p) for numeral, p in expanded if not numeral),
            lead=tuple(sorted(rule.lead, key=lambda w: -len(w))),
            lead_not_after=optional(rule.lead_not_after),
            only_after=optional(rule.only_after),
            not_after=optional(rule.not_after),
            start=rule.start,
            end=rule.end,
            tense=rule.tense,
            until=rule.until,
            local=rule.local,
            annual=rule.annual,
            multiple=rule.multiple,
        )

    def at_numeral(self, text: str, start: int, floor: int, end: int) -> TimeMatch | None:
        """The expression that begins with the numeral at ``start``, its leading words not before ``floor``."""
        which = self._at_numeral.match(text, start, end)
        return self._numeral.first(which, floor, end) if which else None

    def words(self, text: str, start: int, end: int) -> Iterator[TimeMatch]:
        """The expressions in ``text[start:end]`` that begin with a word."""
        for which in self._at_words.finditer(text, start, end):
            found = self._words.first(which, start, end)
            if found is not None:
                yield found

    def plan_from(self, year: int) -> tuple[int, int] | None:
        """The first and last year of the five-year plan that begins in a year, None where none does."""
        return self._plans.get(year)

    def years(self, found: TimeMatch, report: int | None) -> Years:
        """The years that an expression means in a report of a given year; a year to come alone, since which is nothing yet."""
        rule = found.rule
        if rule.start is None:
            return Years(None, None)
        names = self._grammar.values(found.match, report)
        start, end = years_sum(rule.start, names), years_sum(rule.end, names)
        return Years(start, start if start is not None and end is not None and end < start else end)
