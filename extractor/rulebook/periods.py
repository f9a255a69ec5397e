"""Expressions of time: found by one regular expression, resolved to years against the year of the report."""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.numbers import Numbers
from extractor.rulebook.words import any_of, without_groups

_TERM = re.compile(r"([+-]?)\s*(\w+)")


class TimeRule(NamedTuple):
    id: str
    role: str
    regex: re.Pattern[str]
    start: str | None
    end: str | None
    tense: str | None
    until: bool


class Years(NamedTuple):
    """Years an expression means, both included; None where the report's year is needed but not known."""

    start: int | None
    end: int | None


class TimeGrammar:
    """Slots, plans and sums shared by period rules and section rules."""

    def __init__(self, numbers: Numbers, plans: dict[str, int]) -> None:
        self._numbers = numbers
        self._plans = plans
        digits = numbers.rules.digits
        digit = "[" + "".join(char for char in digits) + "]"
        one, nine = _char_of(digits, "1"), _char_of(digits, "9")
        two, zero = _char_of(digits, "2"), _char_of(digits, "0")
        self.small = numbers.small
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
        names = {} if report is None else {"report": report}
        for group, text in match.groupdict().items():
            name = group.rstrip("0123456789")
            if text is None:
                continue
            if name == "plan":
                names[name] = self._plans[text]
            elif name == "n":
                names[name] = int(self._numbers.value(text))
            else:
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
    for sign, term in _TERM.findall(expression):
        value = int(term) if term.isdigit() else names.get(term)
        if value is None:
            return None
        total += -value if sign == "-" else value
    return total


class Periods:
    """Compiled period rules.

    Attributes:
        expression: finds any period expression; ``lastgroup`` names the rule by its position.
    """

    def __init__(self, grammar: TimeGrammar, rules: schema.Periods) -> None:
        self._grammar = grammar
        self.rules = [
            TimeRule(r.id, r.role, re.compile(grammar.expand(r.pattern)), r.start, r.end, r.tense, r.until)
            for r in rules.periods
        ]
        parts = [
            f"(?P<r{i}>{without_groups(grammar.expand(r.pattern))})" for i, r in enumerate(rules.periods)
        ]
        self.expression = re.compile("|".join(parts))

    def rule_of(self, match: re.Match[str]) -> TimeRule:
        return self.rules[int((match.lastgroup or "r0")[1:])]

    def years(self, rule: TimeRule, text: str, start: int, report: int | None) -> Years:
        """The years that ``rule`` reads in ``text`` at ``start``."""
        match = rule.regex.match(text, start)
        if match is None:
            return Years(None, None)
        names = self._grammar.values(match, report)
        return Years(years_sum(rule.start, names), years_sum(rule.end, names))
