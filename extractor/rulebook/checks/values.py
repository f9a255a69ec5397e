"""Checks of numbers, units, symbols and sums of years."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import get_args

from extractor.models import Modifier
from extractor.rulebook import asked, schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.indicators import without_magnitude
from extractor.rulebook.lexer import ADVERB, QUANTITY_CLASSES, TAKEN
from extractor.rulebook.nodes import Location
from extractor.rulebook.sources import Rules

# as many digits as a numeral of a text may have: what a quantity comes to by them stays a number that floats can tell
_NUMBER = re.compile(r"\d{1,18}(?:[./]\d{1,18})?", re.ASCII)
_SUM = re.compile(r"[+-]?\s*\w+(?:\s*[+-]\s*\w+)*")
_NAME = re.compile(r"[^\W\d]\w*")
_Sum = tuple[str, Location, str, set[str]]


class InvalidNumber(Check):
    code = "number"
    about = "a factor, value, digit or magnitude that is no number, or none that can be meant"
    hint = 'write digits, 18 at most, or a fraction such as "2000/3" for a factor; a factor is more than 0'

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, numerals in rules.each(schema.Numerals):
            for char, value in numerals.digits.items():
                if not (value.isascii() and value.isdigit() and len(value) == 1):
                    yield Finding(file, ("digits", char), f"{value!r} is no digit")
            for char, value in numerals.magnitudes.items():
                yield from _number(file, ("magnitudes", char), value, int)
        for file, units in rules.each(schema.Units):
            for name, dimension in units.dimensions.items():
                entries = dimension.units.items() if isinstance(dimension.units, dict) else ()
                for unit, entry in entries:
                    at: Location = ("dimensions", name, "units", unit)
                    if isinstance(entry, schema.Unit):
                        yield from _number(file, (*at, "factor"), entry.factor, Fraction)
                    else:
                        yield from _number(file, at, entry, Fraction)
        for file, implicit in rules.each(schema.Implicit):
            for index, rule in enumerate(implicit.implicit):
                if rule.value is not None:
                    yield from _number(file, ("implicit", index, "value"), rule.value, Decimal, positive=False)


def _number(
    file: str, at: Location, text: str, read: Callable[[str], int | Fraction | Decimal], *, positive: bool = True
) -> Iterator[Finding]:
    """What is wrong with a number that ``read`` must understand."""
    try:
        value = read(text) if _NUMBER.fullmatch(text) else None
    except (ValueError, ArithmeticError):
        value = None
    if value is None or (positive and not value):
        yield Finding(file, at, f"{text!r} is no {'positive ' if value is not None else ''}number")


class UnknownUnit(Check):
    code = "unknown-unit"
    about = "a unit or dimension that units.yaml does not have, where one is named"
    hint = "check the spelling, or add the unit to a dimension of units.yaml"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, units in rules.each(schema.Units):
            known = {unit for dimension in units.dimensions.values() for unit in dimension.units}
            for name, dimension in units.dimensions.items():
                if dimension.base is not None and dimension.base not in dimension.units:
                    message = f"{dimension.base!r} is no unit of this dimension"
                    yield Finding(file, ("dimensions", name, "base"), message)
            for name in units.not_before:
                yield from self._unless(name in known, file, ("not_before", name), name)
            for other, numerals in rules.each(schema.Numerals):
                for index, fraction in enumerate(numerals.fractions):
                    yield from self._unless(fraction.unit in known, other, ("fractions", index, "unit"), fraction.unit)
                for key, unit in (("ratio", numerals.ratio.unit), ("tenths", numerals.tenths.unit)):
                    yield from self._unless(unit in known, other, (key, "unit"), unit)
            for other, implicit in rules.each(schema.Implicit):
                for index, rule in enumerate(implicit.implicit):  # the empty unit stands for a bare number
                    yield from self._unless(rule.unit in {"", *known}, other, ("implicit", index, "unit"), rule.unit)
            for word, per in units.per.items():
                if not word or not any(unit.endswith(per) for unit in known):
                    yield Finding(file, ("per", word), f"no unit ends in {per!r}, or no word is told for it")
            yield from self._of_nouns(rules, known)
            for _, numerals in rules.each(schema.Numerals):
                yield from self._of_indicators(rules, known, numerals.magnitudes)

    def _of_nouns(self, rules: Rules, known: set[str]) -> Iterator[Finding]:
        """Units in which things are counted; the empty one is that of a number without."""
        for file, nouns in rules.each(schema.Nouns):
            places: list[tuple[Location, list[str]]] = [
                (("counted", n, "units"), e.units) for n, e in enumerate(nouns.counted)
            ]
            places.append((("deed_units",), nouns.deed_units))
            for at, units in places:
                for index, unit in enumerate(units):
                    yield from self._unless(unit in {"", *known}, file, (*at, index), unit)

    def _of_indicators(self, rules: Rules, known: set[str], magnitudes: Container[str]) -> Iterator[Finding]:
        """Units of indicators, which may have a magnitude before them and another unit behind a stroke."""
        for file, field in rules.each(schema.IndicatorFile):
            for number, thing in enumerate(field.things):
                for index, rule in enumerate(thing.indicators):
                    at: Location = ("things", number, "indicators", index)
                    places: list[tuple[Location, str]] = [((*at, "unit"), rule.unit)]
                    places += [((*at, "units", place), unit) for place, unit in enumerate(rule.units)]
                    for location, unit in places:
                        plain = without_magnitude(unit, known, magnitudes)
                        sound = plain in {"", *known} or ("/" in plain and plain.partition("/")[0] in known)
                        yield from self._unless(sound, file, location, unit)

    @staticmethod
    def _unless(sound: bool, file: str, location: Location, unit: str) -> Iterator[Finding]:
        if not sound:
            yield Finding(file, location, f"{unit!r} is no unit of units.yaml")


class InvalidSymbol(Check):
    code = "symbol"
    about = "a symbol that no quantity, or no class of verbs, can have"
    hint = "use one that the message allows; slots.yaml tells what each stands for"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, units in rules.each(schema.Units):
            for name, dimension in units.dimensions.items():
                yield from self._of_quantity(file, ("dimensions", name, "symbol"), dimension.symbol)
        for file, implicit in rules.each(schema.Implicit):
            for index, rule in enumerate(implicit.implicit):
                yield from self._of_quantity(file, ("implicit", index, "symbol"), rule.symbol)
        for file, verbs in rules.each(schema.Verbs):
            for index, verb in enumerate(verbs.verbs):
                at: Location = ("verbs", index)
                yield from self._of_verb(file, (*at, "symbol"), verb.symbol)
                if verb.with_endings is not None:
                    yield from self._of_verb(file, (*at, "with_endings", "symbol"), verb.with_endings.symbol)

    @staticmethod
    def _of_quantity(file: str, location: Location, symbol: str) -> Iterator[Finding]:
        if len(symbol) != 1 or symbol not in QUANTITY_CLASSES:
            yield Finding(file, location, f"{symbol!r} is none of the symbols of quantities: {QUANTITY_CLASSES}")

    @staticmethod
    def _of_verb(file: str, location: Location, symbol: str) -> Iterator[Finding]:
        letter = len(symbol) == 1 and symbol.isalpha() and symbol not in TAKEN
        if not letter and symbol != ADVERB:
            yield Finding(file, location, f"{symbol!r} is no symbol of verbs: {ADVERB} or a letter, none of {TAKEN}")


class Unranked(Check):
    code = "unranked"
    about = "a hedge that precedence does not rank"
    hint = "add it to precedence, where it should win"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, modifiers in rules.each(schema.Modifiers):
            for modifier in get_args(Modifier):
                if modifier not in modifiers.precedence:
                    yield Finding(file, ("precedence",), f"{modifier} is missing")


class InvalidSum(Check):
    code = "sum"
    about = "years that are no sum"
    hint = "write a sum such as report-1, plan+4 or report-n"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, location, text, _ in _sums(rules):
            if not _SUM.fullmatch(text.strip()):
                yield Finding(file, location, f"{text!r} is no sum of years such as report-n")


class MissingName(Check):
    code = "missing-name"
    about = "a class of verbs or a dimension of units that the program asks for and no entry has"
    hint = "give it its name back: the program knows it by no other"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, verbs in rules.each(schema.Verbs):
            for name in sorted(asked.WORD_CLASSES - {rule.word_class for rule in verbs.verbs}):
                yield Finding(file, ("verbs",), f"no verb is of the class {name}")
        for file, units in rules.each(schema.Units):
            for name in sorted(asked.DIMENSIONS - units.dimensions.keys()):
                yield Finding(file, ("dimensions",), f"there is no dimension {name}")


class UnknownName(Check):
    code = "unknown-name"
    about = "a sum of years with a name that is neither report, century nor a group of the patterns"
    hint = "name a group of every pattern so: (?P<n>…)"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, location, text, names in _sums(rules):
            for name in sorted(set(_NAME.findall(text)) - names):
                yield Finding(file, location, f"{name!r} is neither report, century nor a group of the patterns")


def _sums(rules: Rules) -> Iterator[_Sum]:
    """Every sum of years: where it stands, what it says, and the names that it may use."""
    for file, periods in rules.each(schema.Periods):
        for index, period in enumerate(periods.periods):
            yield from _ends(file, ("periods", index), period, period.patterns)
    for file, sections in rules.each(schema.Sections):
        for index, section in enumerate(sections.sections):
            yield from _ends(file, ("sections", index), section, [section.pattern])


def _ends(file: str, at: Location, rule: schema.PeriodRule | schema.Section, patterns: list[str]) -> Iterator[_Sum]:
    groups = {name for pattern in patterns for name in re.findall(r"\(\?P<(\w+)>", pattern)}
    names = {"report", "century"} | {name.rstrip("0123456789") for name in groups}
    if rule.start is not None:
        yield file, (*at, "start"), rule.start, names
    if rule.end is not None:
        yield file, (*at, "end"), rule.end, names
