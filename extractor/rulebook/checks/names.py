"""Checks of the names of indicators: each means something, and leads to one thing that it is meant to lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from extractor.rulebook import schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.indicators import FITTING, base_unit, names
from extractor.rulebook.nodes import Location
from extractor.rulebook.sources import Rules
from extractor.rulebook.units import unit_table

_BRACKETS = {"[": "]", "{": "}"}
_MOST = 1000  # names that one alias may stand for: three times what an alias needs
_Ways = set[tuple[str, str]]


class MalformedAlias(Check):
    code = "malformed-alias"
    about = "an alias of an indicator, or a name under not, whose options cannot be read or are too many"
    hint = "write [a|b] for one of several words or none, {a|b} for one of several, none inside another, few in a row"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, location, thing in _things(rules):
            for key, given in (("aliases", thing.aliases), ("not", thing.competing)):
                for index, alias in enumerate(given):
                    problem = _malformed(alias)
                    if problem:
                        yield Finding(file, (*location, key, index), f"{alias!r} {problem}")


def _malformed(alias: str) -> str | None:
    """What is wrong with the options of an alias."""
    closing, start, ways = "", 0, 1
    for position, char in enumerate(alias):
        if char in _BRACKETS and closing:
            return "has options inside options"
        if char in _BRACKETS:
            closing, start = _BRACKETS[char], position + 1
        elif char == closing:
            options, closing = alias[start:position].split("|"), ""
            if "" in options or len(set(options)) < len(options):
                return "has an option that is empty or stands twice"
            ways *= len(options) + (char == "]")
            if ways > _MOST:
                return f"stands for more than {_MOST:,} names"
        elif char in _BRACKETS.values():
            return f"closes {char!r} without opening it"
        elif char == "|" and not closing:
            return "has a choice outside brackets"
    if closing:
        return f"does not close with {closing!r}"
    return "may be empty" if "" in names([alias]) else None


class UnknownPart(Check):
    code = "unknown-part"
    about = "a part of an indicator that is no indicator"
    hint = "write the id of one, or take it out"

    def run(self, rules: Rules) -> Iterator[Finding]:
        known = {indicator.id for _, _, thing in _things(rules) for indicator in thing.indicators}
        for file, location, thing in _things(rules):
            for index, indicator in enumerate(thing.indicators):
                for number, part in enumerate(indicator.parts):
                    if part not in known:
                        at = (*location, "indicators", index, "parts", number)
                        yield Finding(file, at, f"{part!r} is no indicator")


class CompetingName(Check):
    code = "competing-name"
    about = "a name under not that is a name of the very thing which it must not lead to"
    hint = "take it out of not, or make the aliases narrower"
    needed = False
    compiled = True  # aliases with too many options are not spelled out

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, location, thing in _things(rules):
            own = names(thing.aliases)
            for index, alias in enumerate(thing.competing):
                shared = [name for name in names([alias]) if name in own]
                if shared:
                    yield Finding(file, (*location, "not", index), f"{shared[0]!r} is a name of this thing")


class SharedName(Check):
    code = "shared-name"
    about = "a name that two aliases of a thing have, or two things of which a record may be either"
    hint = "take it out of one of the two"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        ways = _ways_of(rules)
        seen: dict[str, list[tuple[schema.Thing, int]]] = {}
        for file, location, thing in _things(rules):
            own: set[str] = set()
            for index, alias in enumerate(thing.aliases):
                at = (*location, "aliases", index)
                layer = rules.layer_of(file, at)
                for name in names([alias]):
                    if name in own:
                        yield Finding(file, at, f"{name!r} is told by two aliases of this thing")
                    own.add(name)
                    for other, there in seen.get(name, ()):
                        # an overlay that claims the name of a lower layer goes before it, as it should
                        if layer >= there and ways(thing) & ways(other):
                            yield Finding(file, at, f"{name!r} is a name of {other.indicators[0].id} already")
            for name in own:
                seen.setdefault(name, []).append((thing, rules.layer_of(file, location)))


def _things(rules: Rules) -> Iterator[tuple[str, Location, schema.Thing]]:
    for file, field in rules.each(schema.IndicatorFile):
        for index, thing in enumerate(field.things):
            yield file, ("things", index), thing


def _ways_of(rules: Rules) -> Callable[[schema.Thing], _Ways]:
    """A function for every measure with every base unit in which a record may be of a thing."""
    units = {name: unit for _, entry in rules.each(schema.Units) for name, unit in unit_table(entry)}
    magnitudes = {char for _, entry in rules.each(schema.Numerals) for char in entry.magnitudes}

    def ways(thing: schema.Thing) -> _Ways:
        return {
            (measure, base_unit(unit, units, magnitudes))
            for rule in thing.indicators
            for unit in (rule.unit, *rule.units)
            for measure in FITTING[rule.measure]
        }

    return ways
