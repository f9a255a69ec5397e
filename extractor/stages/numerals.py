"""Numerals: each is part of a period, excluded, a quantity, or nothing.

A text is walked in passes, each over all its numerals, for a pass that does one thing runs faster than one that does all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from extractor.models import Modifier
from extractor.rulebook import Rulebook
from extractor.rulebook.periods import TimeMatch
from extractor.rulebook.units import UnitInfo
from extractor.stages.spans import BEHIND
from extractor.stages.types import Folded, Found, Time

Runs = list[tuple[int, int]]


class Stretch(NamedTuple):
    """A sentence up to ``end``: what is found is added to ``folded``; ``runs`` are those of its numeral characters.

    ``always`` asks for it to be folded even where it holds no quantity.
    """

    folded: Folded
    end: int
    runs: Runs
    always: bool


class Numerals:
    """Reads the numerals of one text by one rulebook.

    Args:
        text: the flow of the source.
        norm: the same normalised, of the same length.
        report: the year of the report, for expressions such as 今年.
        region: the code of the place that reports, where it is known.
    """

    def __init__(self, text: str, norm: str, book: Rulebook, report: int | None, region: str | None) -> None:
        self._text, self._norm, self._book, self._report = text, norm, book, report
        self._signs = norm + "\n"  # has a character before and behind every numeral, at [-1] and at the end too
        grammar = book.quantities
        self._ends_before = frozenset(grammar.before).union(grammar.per_ends, book.lexer.leads)
        self._quotes = [*book.exclusions.quotes(norm), BEHIND]  # with one before the first at [-1]
        # 三台 in a report of the city that it is in
        places = book.places.table.around(region) if region is not None else ()
        self._places = tuple(name for name in places if name[0] in grammar.numbers.chars)
        self._quoted_from = [start for start, _ in self._quotes]

    def read(self, stretches: list[Stretch]) -> None:
        """Add to sentences, which must come in order, their quantities, the periods that begin with a numeral, and the rest."""
        found: list[tuple[Folded, int, int, re.Match[str]]] = []
        for stretch in stretches:
            self._walk(stretch, found)
        for folded, first, last, whole in found:
            if not self._quantity(first, whole, folded.quantities):
                folded.passed.append((first, last, "no-unit"))

    def _walk(self, stretch: Stretch, found: list[tuple[Folded, int, int, re.Match[str]]]) -> None:
        """Walk the numerals of a sentence and add to ``found`` the expressions that may be quantities.

        This is done for every numeral of a text; what one look at a character settles is settled here, without a call.
        """
        folded, end, runs, _ = stretch
        norm, signs, book = self._norm, self._signs, self._book
        periods, exclusions, grammar, numbers = book.periods, book.exclusions, book.quantities, book.quantities.numbers
        followers, magnitudes, special = periods.followers, numbers.magnitudes, grammar.special
        taken = [(quantity.begin, quantity.fold) for quantity in folded.quantities]
        position = folded.start
        for begin, stop in runs:
            if begin < position:
                begin = position
            while begin < stop:
                if taken and any(a <= begin < b for a, b in taken):
                    break
                if followers is None or signs[stop] in followers:
                    time = periods.at_numeral(norm, begin, position, end)
                    if time is not None:
                        folded.times.append(self.time(time))
                        begin = position = time.end
                        continue
                whole = grammar.plain(norm, begin, end)
                if whole is not None and norm[begin] not in magnitudes:
                    first, last = begin, whole.end("number")
                else:  # a word such as 数 may stand before, or the numeral is the prefix of a fraction
                    first, last = numbers.at(norm, begin, end, position)
                    if last <= begin:
                        # a run of digits too long for a number is none at any place
                        begin = stop if norm[begin].isascii() else begin + 1
                        continue
                    whole = grammar.plain(norm, first, end)
                excluded = exclusions.find(norm, first, last, end)
                if excluded is not None:
                    folded.passed.append((first, excluded[1], excluded[0]))
                    begin = position = excluded[1]
                    continue
                begin = position = last
                if self.is_name(first):
                    folded.passed.append((first, last, "quoted"))
                    continue
                if self._places and exclusions.names_place(norm, first, self._places):
                    folded.passed.append((first, last, "place"))
                    continue
                if whole is None or signs[last] in special or signs[whole.end()] in special:
                    whole = grammar.whole(norm, first, end, whole)
                if whole is None:
                    folded.passed.append((first, last, "unread"))
                    continue
                found.append((folded, first, last, whole))
                begin = position = max(whole.end(), last)

    def is_name(self, position: int) -> bool:
        """Whether a place stands in quotation marks that make a name of what they hold."""
        start, end = self._quotes[bisect_left(self._quoted_from, position) - 1]
        return start < position < end and not self._book.exclusions.counts_in_quotes(self._norm, position)

    def time(self, found: TimeMatch) -> Time:
        """A period expression with the years that it means in this text."""
        rule = found.rule
        until = rule.until or (found.start < found.match.start() and rule.start == rule.end)  # 到2030年, but 自2030年起
        return Time(found.start, found.end, rule, self._book.periods.years(found, self._report), until)

    def _quantity(self, begin: int, whole: re.Match[str], quantities: list[Found]) -> bool:
        """Add the quantity that an expression says; whether it says one."""
        grammar = self._book.quantities
        reading = grammar.read(whole.group())
        if reading is None or not reading.symbol:
            return False
        unit, stop, value = reading.unit, begin + reading.end, reading.value
        if "(" in unit.name:  # brackets of a unit stand in the record as in the source
            raw = self._text[begin:stop]
            unit = replace(unit, name=raw[len(raw) - len(unit.name) :])
        if self._signs[begin - 1] in grammar.minus and reading.is_single and grammar.is_negative(self._norm, begin):
            value, begin = -value, begin - 1
        modifier, first = reading.modifier, begin
        place = begin - (self._signs[begin - 1] == " ")  # a text may set a numeral off: 约 500 个
        if self._signs[place - 1] in self._ends_before:
            unit, modifier, first = self._before(place, unit, modifier)
            first = begin if first == place else first
        start = begin + reading.start
        quantities.append(
            Found(start, stop, reading.symbol, value, reading.value_high, unit, modifier, whole.end(), first)
        )
        for a, b, part in reading.parts:
            quantities.append(Found(begin + a, begin + b, reading.symbol, part, None, unit, "exact", 0, begin + a))
        return True

    def _before(self, begin: int, unit: UnitInfo, modifier: Modifier) -> tuple[UnitInfo, Modifier, int]:
        """Unit and hedge of a numeral by the words before it, and where those begin that are no part of the sentence."""
        grammar, norm = self._book.quantities, self._norm
        unit, lead = grammar.unit_per(unit, norm, begin)
        place = begin - lead
        hedge, length = grammar.modifier_before(norm, place)
        if not hedge and not lead and (gap := self._book.lexer.leading(norm, begin)):
            hedge, length = grammar.modifier_before(norm, begin - gap)
            place -= gap if hedge else 0
        if not hedge:
            return unit, modifier, place
        per = 0
        if not lead:  # 每立方米约24微克
            unit, per = grammar.unit_per(unit, norm, place - length)
        modifier = grammar.stronger(hedge, modifier if modifier != "exact" else None)
        return unit, modifier, place if self._is_verb(place, length) else place - length - per

    def _is_verb(self, end: int, length: int) -> bool:
        """Whether the hedge that ends at ``end`` is also a verb of the lexicon and stays in the folded text as one."""
        return self._book.lexer.is_verb(self._norm[end - length : end])
