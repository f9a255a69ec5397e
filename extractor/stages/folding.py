"""Folding: quantities and periods of a sentence found and put in symbols of the same length.

The folded sentence reads like the sentence with ``6300个`` as one symbol and fillers, so that patterns stay short and an
offset in it is an offset in the source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import COMPARISON, FILL, NOTHING, PERIOD, SYMBOL_OF
from extractor.rulebook.periods import TimeRule, Years
from extractor.rulebook.quantities import UnitInfo


class Found(NamedTuple):
    """A quantity where it stands: ``start`` and ``end`` bound numeral and unit, hedges outside.

    ``fold`` is where its symbol ends: past the hedge after it, past all parts of a proportion; 0 for a further part.
    """

    start: int
    end: int
    symbol: str
    value: int | float
    value_high: int | float | None
    unit: UnitInfo
    modifier: Modifier
    fold: int
    implicit: bool = False
    measure: Measure | None = None
    direction: Direction | None = None
    action: str | None = None


class Time(NamedTuple):
    """A period expression where it stands and the years it means."""

    start: int
    end: int
    rule: TimeRule
    years: Years


class Folded(NamedTuple):
    """A sentence folded: ``text`` is as long as the source span and starts at ``start`` in the source."""

    start: int
    text: str
    quantities: list[Found]
    times: list[Time]


class Folder:
    """Folds sentences of one text by one rulebook."""

    def __init__(self, text: str, norm: str, book: Rulebook, report: int | None) -> None:
        self._text, self._norm, self._book, self._report = text, norm, book, report
        self._starts = re.compile(book.quantities.starts)
        self._any = re.compile(f"{book.quantities.numbers.starts}|{book.implicit_expression.pattern}")

    def fold(self, start: int, end: int) -> Folded | None:
        """The sentence ``[start, end)`` folded, or None where it holds no quantity."""
        if not self._any.search(self._norm, start, end):
            return None
        times = self._times(start, end)
        quantities = self._quantities(start, end, times)
        if not quantities:
            return None
        return Folded(start, self._folded(start, end, quantities, times), quantities, times)

    def _times(self, start: int, end: int) -> list[Time]:
        periods, norm = self._book.periods, self._norm
        found = []
        for match in periods.expression.finditer(norm, start, end):
            rule = periods.rule_of(match)
            years = periods.years(rule, norm, match.start(), self._report) if rule.role == "frame" else Years(None, None)
            found.append(Time(match.start(), match.end(), rule, years))
        return found

    def _quantities(self, start: int, end: int, times: list[Time]) -> list[Found]:
        norm, book = self._norm, self._book
        grammar, exclusions = book.quantities, book.exclusions
        found: list[Found] = []
        spans = [(t.start, t.end) for t in times]
        for match in book.implicit_expression.finditer(norm, start, end):
            found.append(self._implicit(match))
        taken = [(f.start, f.end) for f in found]
        position = start
        for match in self._starts.finditer(norm, start, end):
            begin = match.start()
            if begin < position or _inside(begin, spans) or _inside(begin, taken):
                continue
            excluded = exclusions.find(norm, begin, match.end())
            if excluded:
                position = excluded[1]
                continue
            whole = grammar.expression.match(norm, begin, end)
            if whole is None:
                continue
            position = max(whole.end(), match.end())
            found.extend(self._read(begin, whole))
        if taken:
            found.sort(key=lambda f: f.start)
        return found

    def _read(self, begin: int, whole: re.Match[str]) -> list[Found]:
        grammar = self._book.quantities
        reading = grammar.read(whole.group())
        if reading is None:
            return []
        unit, stop = reading.unit, begin + reading.end
        symbol = unit.symbol
        if symbol == "b" and not whole.group("proportion"):
            symbol = self._bare_symbol(whole.group("number") or "")
            if not symbol:
                return []
        if "(" in unit.name:  # brackets of a unit stand in the record as in the source
            raw = self._text[begin:stop]
            unit = unit._replace(name=raw[len(raw) - len(unit.name) :])
        before, _ = grammar.modifier_before(self._norm, begin)
        modifier = grammar.stronger(before, reading.modifier if reading.modifier != "exact" or not before else None)
        first = Found(begin + reading.start, stop, symbol, reading.value, reading.value_high, unit, modifier, whole.end())
        further = [
            Found(begin + a, begin + b, symbol, value, None, unit, "exact", 0) for a, b, value in reading.parts
        ]
        return [first, *further]

    def _bare_symbol(self, numeral: str) -> str:
        """The symbol of a numeral without a unit: a count where it has a magnitude (6000万), bare where it is Arabic."""
        numbers = self._book.quantities.numbers
        if numbers.has_magnitude(numeral):
            return "c"
        return "" if numbers.is_chinese(numeral) else "b"

    def _implicit(self, match: re.Match[str]) -> Found:
        rule = self._book.implicit[int((match.lastgroup or "i0")[1:])]
        detail = rule.regex.match(self._norm, match.start())
        groups = detail.groupdict() if detail else {}
        core = next((name for name in groups if name.startswith("core") and groups[name]), None)
        start, end = detail.span(core) if detail and core else match.span()
        value = rule.value if rule.value is not None else self._book.quantities.numbers.value(groups.get("n") or "1")
        before, _ = self._book.quantities.modifier_before(self._norm, start)
        return Found(
            start, end, rule.symbol, value, None, rule.unit, before or "exact", end, True, rule.measure, rule.direction, rule.action
        )

    def _folded(self, start: int, end: int, quantities: list[Found], times: list[Time]) -> str:
        norm, grammar = self._norm, self._book.quantities
        chars = list(norm[start:end])
        for time in times:
            _fill(chars, time.start - start, time.end - start, PERIOD if time.rule.role == "frame" else COMPARISON)
        for found in quantities:
            if not found.fold:
                continue
            _, length = grammar.modifier_before(norm, found.start)
            first = found.start - start
            if length and not _predicate(norm[found.start - length : found.start], self._book):
                first -= length
            _fill(chars, max(first, 0), found.fold - start, SYMBOL_OF[found.symbol])
        return "".join(chars)


def _predicate(word: str, book: Rulebook) -> bool:
    """Whether a hedge before a numeral is also a verb of the lexicon and stays in the folded text as one."""
    return word in book.lexer.free or word in book.lexer.adjacent


def _inside(position: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= position < b for a, b in spans)


def _fill(chars: list[str], start: int, end: int, symbol: str) -> None:
    chars[start:end] = [symbol, *[FILL] * (end - start - 1)]


__all__ = ["NOTHING", "Folded", "Folder", "Found", "Time"]
