"""Checks of numbers, units, words and ids in rule files: what fits the schema and means nothing, or is surely a slip."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import get_args

from extractor.models import Modifier
from extractor.rulebook import schema
from extractor.rulebook.lexer import QUANTITY_CLASSES
from extractor.rulebook.rulefile import Finding, Location


def unit_factors(rules: schema.Units) -> Iterator[Finding]:
    """Factors that are no positive number, and symbols that no clause can hold."""
    for name, dimension in rules.dimensions.items():
        at: Location = ("dimensions", name)
        yield from _symbol((*at, "symbol"), dimension.symbol)
        if isinstance(dimension.units, dict):
            for unit, entry in dimension.units.items():
                if isinstance(entry, schema.Unit):
                    yield from _number((*at, "units", unit, "factor"), entry.factor, Fraction)
                else:
                    yield from _number((*at, "units", unit), entry, Fraction)
        if dimension.base is not None and dimension.base not in dimension.units:
            yield Finding((*at, "base"), "unknown-unit", f"{dimension.base!r} is no unit of this dimension")


def unit_guards(rules: schema.Units) -> Iterator[Finding]:
    """Entries of ``not_before`` that guard nothing."""
    known = set(unit_names(rules))
    for name, words in rules.not_before.items():
        if name not in known:
            yield Finding(("not_before", name), "unknown-unit", f"{name!r} is no unit")
        elif not words:
            yield Finding(("not_before", name), "empty-guard", f"nothing is listed that {name!r} is not before")
        yield from _twice(("not_before", name), words)


def unit_names(rules: schema.Units) -> Iterator[str]:
    """The ways that units are written."""
    for dimension in rules.dimensions.values():
        yield from dimension.units


def numeral_values(rules: schema.Numerals) -> Iterator[Finding]:
    """Digits and magnitudes whose values are no whole numbers."""
    for char, value in rules.digits.items():
        if not (value.isascii() and value.isdigit() and len(value) == 1):
            yield Finding(("digits", char), "number", f"{value!r} is no digit")
    for char, value in rules.magnitudes.items():
        yield from _number(("magnitudes", char), value, int)


def numeral_units(rules: schema.Numerals, units: schema.Units) -> Iterator[Finding]:
    """Fractions, ratios and tenths of units that do not exist."""
    places: list[tuple[Location, str]] = [
        (("fractions", index, "unit"), fraction.unit) for index, fraction in enumerate(rules.fractions)
    ]
    places += [(("ratio", "unit"), rules.ratio.unit), (("tenths", "unit"), rules.tenths.unit)]
    known = set(unit_names(units))
    for at, unit in places:
        if unit not in known:
            yield Finding(at, "unknown-unit", f"{unit!r} is no unit of units.yaml")


def implicit_values(rules: schema.Implicit) -> Iterator[Finding]:
    """Implicit quantities whose value is no number or whose symbol no clause can hold."""
    for index, rule in enumerate(rules.implicit):
        yield from _symbol(("implicit", index, "symbol"), rule.symbol)
        if rule.value is not None:
            yield from _number(("implicit", index, "value"), rule.value, _decimal, positive=False)


def implicit_units(rules: schema.Implicit, units: schema.Units) -> Iterator[Finding]:
    """Implicit quantities in units that do not exist; the empty one stands for a bare number."""
    known = {"", *unit_names(units)}
    for index, rule in enumerate(rules.implicit):
        if rule.unit not in known:
            yield Finding(("implicit", index, "unit"), "unknown-unit", f"{rule.unit!r} is no unit of units.yaml")


def modifier_ranks(rules: schema.Modifiers) -> Iterator[Finding]:
    """Hedges that ``precedence`` does not rank, or ranks twice."""
    for modifier in get_args(Modifier):
        if modifier not in rules.precedence:
            yield Finding(("precedence",), "unranked", f"{modifier} is missing")
    yield from _twice(("precedence",), rules.precedence)


def verb_words(rules: schema.Verbs) -> Iterator[Finding]:
    """Words listed where an earlier entry of the same kind (free, adjacent or opening) has them already."""
    first: dict[tuple[str, str], str] = {}
    for index, rule in enumerate(rules.verbs):
        kind = "adjacent" if rule.adjacent else "opening" if rule.opening else "free"
        for number, word in enumerate(rule.words):
            at: Location = ("verbs", index, "words", number)
            if not word:
                yield Finding(at, "empty-word", "a word needs a character")
            elif (kind, word) in first:
                message = f"{word!r} stands in class {first[kind, word]} already, which wins"
                yield Finding(at, "duplicate-word", message)
            else:
                first[kind, word] = rule.word_class


def noun_shields(rules: schema.Nouns, verbs: schema.Verbs) -> Iterator[Finding]:
    """Compounds that are verbs wherever they stand, so that they shield nothing."""
    sure: dict[str, str] = {}
    for rule in verbs.verbs:
        guarded = rule.adjacent or rule.opening or rule.not_before is not None or rule.only_before is not None
        sure |= {} if guarded else dict.fromkeys(rule.words, rule.word_class)
    for index, word in enumerate(rules.compounds):
        if word in sure:
            message = f"{word!r} is a verb of class {sure[word]} and shields nothing"
            yield Finding(("compounds", index), "idle-compound", message)


def pattern_examples(rules: schema.Patterns) -> Iterator[Finding]:
    """Patterns without an example."""
    for index, rule in enumerate(rules.patterns):
        if not rule.examples:
            yield Finding(("patterns", index), "no-example", "the rule needs an example with its records")


def pattern_ids(files: Iterable[schema.Patterns]) -> list[list[Finding]]:
    """The ids used before, for each pattern file in the order that the files are tried in."""
    seen: set[str] = set()
    return [list(_ids("patterns", [rule.id for rule in file.patterns], seen)) for file in files]


def period_ids(rules: schema.Periods) -> Iterator[Finding]:
    """Ids of periods used before."""
    return _ids("periods", [rule.id for rule in rules.periods], set())


def implicit_ids(rules: schema.Implicit) -> Iterator[Finding]:
    """Ids of implicit quantities used before."""
    return _ids("implicit", [rule.id for rule in rules.implicit], set())


def exclusion_ids(rules: schema.Exclusions) -> Iterator[Finding]:
    """Ids of exclusions used before."""
    return _ids("exclusions", [rule.id for rule in rules.exclusions], set())


def noise_ids(rules: schema.Noise) -> Iterator[Finding]:
    """Ids of noise used before."""
    return _ids("noise", [rule.id for rule in rules.noise], set())


def _ids(key: str, ids: Iterable[str], seen: set[str]) -> Iterator[Finding]:
    for index, name in enumerate(ids):
        if name in seen:
            yield Finding((key, index, "id"), "duplicate-id", f"another rule has the id {name!r}")
        seen.add(name)


def _twice(at: Location, words: Iterable[str]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, word in enumerate(words):
        if word in seen:
            yield Finding((*at, index), "duplicate-word", f"{word!r} stands in this list already")
        seen.add(word)


def _symbol(at: Location, symbol: str) -> Iterator[Finding]:
    if len(symbol) != 1 or symbol not in QUANTITY_CLASSES:
        yield Finding(at, "symbol", f"{symbol!r} is none of the symbols of quantities: {QUANTITY_CLASSES}")


def _decimal(text: str) -> Decimal:
    if not text.isascii():
        raise ValueError(text)
    return Decimal(text)


def _number(
    at: Location, text: str, read: Callable[[str], int | Fraction | Decimal], *, positive: bool = True
) -> Iterator[Finding]:
    """What is wrong with a number that ``read`` must understand."""
    try:
        value = read(text)
        if value < 0 or (positive and value == 0) or not text.isascii():
            yield Finding(at, "number", f"{text!r} is no {'positive ' if positive else ''}number")
    except (ValueError, ArithmeticError, InvalidOperation):
        yield Finding(at, "number", f"{text!r} is no number")
