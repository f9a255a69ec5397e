"""Checks of indicators: names that mean nothing, that lead to two things, or to one that they must not lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extractor.rulebook import schema
from extractor.rulebook.indicators import FITTING, base_unit, names, without_magnitude
from extractor.rulebook.rulefile import Finding, Location
from extractor.rulebook.units import UnitInfo, unit_table

_BRACKETS = {"[": "]", "{": "}"}


def findings(
    files: Mapping[str, schema.IndicatorFile], units: schema.Units, numerals: schema.Numerals
) -> Iterator[tuple[str, Finding]]:
    """Everything wrong in the files of indicators, each with the name of its file."""
    for name, file in files.items():
        for index, thing in enumerate(file.things):
            at: Location = ("things", index)
            found = [*_aliases(at, thing), *_competing(at, thing), *_examples(at, thing)]
            yield from ((name, finding) for finding in [*found, *_units(at, thing, units, numerals)])
    yield from _ids(files)
    yield from _shared_names(files, units, numerals)


def _aliases(at: Location, thing: schema.Thing) -> Iterator[Finding]:
    for key, given in (("aliases", thing.aliases), ("not", thing.competing)):
        for index, alias in enumerate(given):
            problem = _malformed(alias)
            if problem:
                yield Finding((*at, key, index), "malformed-alias", f"{alias!r} {problem}")


def _malformed(alias: str) -> str | None:
    """What is wrong with the options of an alias."""
    closing, start = "", 0
    for position, char in enumerate(alias):
        if char in _BRACKETS and closing:
            return "has options inside options"
        if char in _BRACKETS:
            closing, start = _BRACKETS[char], position + 1
        elif char == closing:
            options, closing = alias[start:position].split("|"), ""
            if "" in options or len(set(options)) < len(options):
                return "has an option that is empty or stands twice"
        elif char in _BRACKETS.values():
            return f"closes {char!r} without opening it"
        elif char == "|" and not closing:
            return "has a choice outside brackets"
    if closing:
        return f"does not close with {closing!r}"
    return "may be empty" if "" in names([alias]) else None


def _competing(at: Location, thing: schema.Thing) -> Iterator[Finding]:
    own = names(thing.aliases)
    for index, alias in enumerate(thing.competing):
        shared = [name for name in names([alias]) if name in own]
        if shared:
            message = f"{shared[0]!r} is a name of the thing that it must not be taken for"
            yield Finding((*at, "not", index), "competing-name", message)


def _examples(at: Location, thing: schema.Thing) -> Iterator[Finding]:
    for index, rule in enumerate(thing.indicators):
        if not rule.examples:
            yield Finding((*at, "indicators", index), "missing-example", f"{rule.id!r} has no example")


def _units(at: Location, thing: schema.Thing, units: schema.Units, numerals: schema.Numerals) -> Iterator[Finding]:
    known = dict(unit_table(units))
    for index, rule in enumerate(thing.indicators):
        places: list[tuple[Location, str]] = [(("unit",), rule.unit)]
        places += [(("units", number), unit) for number, unit in enumerate(rule.units)]
        for place, unit in places:
            head = without_magnitude(unit, known, numerals.magnitudes).partition("/")[0]
            if unit and unit not in known and head not in known:
                message = f"{unit!r} is no unit of units.yaml"
                yield Finding((*at, "indicators", index, *place), "unknown-unit", message)


def _ids(files: Mapping[str, schema.IndicatorFile]) -> Iterator[tuple[str, Finding]]:
    seen: dict[str, str] = {}
    for name, file in files.items():
        for index, thing in enumerate(file.things):
            for number, rule in enumerate(thing.indicators):
                if rule.id in seen:
                    message = f"{seen[rule.id]} has an indicator with the id {rule.id!r}"
                    place = ("things", index, "indicators", number, "id")
                    yield name, Finding(place, "duplicate-id", message)
                seen.setdefault(rule.id, name)


def _shared_names(
    files: Mapping[str, schema.IndicatorFile], units: schema.Units, numerals: schema.Numerals
) -> Iterator[tuple[str, Finding]]:
    """Aliases that two things have, where a record may be measured as either is."""
    known = dict(unit_table(units))
    seen: dict[str, list[tuple[str, schema.Thing]]] = {}
    for file_name, file in files.items():
        for index, thing in enumerate(file.things):
            own: set[str] = set()
            for number, alias in enumerate(thing.aliases):
                for name in names([alias]):
                    at: Location = ("things", index, "aliases", number)
                    if name in own:
                        message = f"{name!r} is told by two aliases of this thing"
                        yield file_name, Finding(at, "shared-name", message)
                    own.add(name)
                    for first, other in seen.get(name, ()):
                        if _ways(thing, known, numerals) & _ways(other, known, numerals):
                            message = f"{name!r} is also {other.indicators[0].name} in {first}, measured alike"
                            yield file_name, Finding(at, "shared-name", message)
            for name in own:
                seen.setdefault(name, []).append((file_name, thing))


def _ways(thing: schema.Thing, known: Mapping[str, UnitInfo], numerals: schema.Numerals) -> set[tuple[str, str]]:
    """Every measure with every base unit in which a record may be of the thing."""
    return {
        (measure, base_unit(unit, known, numerals.magnitudes))
        for rule in thing.indicators
        for unit in (rule.unit, *rule.units)
        for measure in FITTING[rule.measure]
    }
