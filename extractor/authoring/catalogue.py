"""What the rules hold: every entry with an id or a name, what it says, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from extractor.authoring.examples import cases, check
from extractor.rulebook import schema
from extractor.rulebook.nodes import Location, Place
from extractor.rulebook.sources import Rules

EntryKind = Literal["pattern", "verbs", "dimension", "period", "implicit", "exclusion", "slot", "indicator"]
Status = Literal["passes", "fails", "untested", "none"]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a rule file.

    Attributes:
        kind, id: what it is and what it is called; a class of verbs without an id goes by the name of the class.
        place: where it stands.
        replaces: where the entry stands that it takes the place of, None where it takes none.
        about: what it is for, where it says so.
        emits: what it makes of a quantity, such as ``measure: level``.
        details: everything else that it says, keys as in the file.
        words: the words that it is found by.
        examples, counterexamples, known_failures: how many it has.
    """

    kind: EntryKind
    id: str
    place: Place
    replaces: Place | None
    about: str
    emits: dict[str, object]
    details: dict[str, object]
    words: tuple[str, ...] = ()
    examples: int = 0
    counterexamples: int = 0
    known_failures: int = 0


_EMITS = ("measure", "direction", "modifier", "role", "share", "fixed", "nature", "start", "end", "tense", "until")
_APART = {"id", "about", "why", "class", "emits", "examples", "counterexamples", "known_failures"}


def entries(rules: Rules) -> list[Entry]:
    """All entries: patterns in the order in which they are tried, then the entries of the other files."""
    lower = {(kind, name): place for kind, name, place in _names(Rules(rules.folder))} if len(rules.layers) > 1 else {}
    return [_entry(rules, lower, *found) for found in _found(rules)]


def matching(rules: Rules, name: str) -> list[Entry]:
    """The entries with an id, or else those that hold a word, such as a verb or a unit."""
    every = entries(rules)
    return [entry for entry in every if entry.id == name] or [entry for entry in every if name in entry.words]


def statuses(rules: Rules) -> dict[str, Status]:
    """Whether each pattern does what its examples say, by id."""
    found: dict[str, Status] = {}
    for case in cases(rules):
        fails = found.get(case.rule) == "fails" or not check(case, rules.book).passed
        found[case.rule] = "fails" if fails else "passes"
    return found


def _found(rules: Rules) -> Iterator[tuple[EntryKind, str, str, Location, schema.Schema]]:
    """The kind, name, file, location and content of each entry."""
    for file, patterns in rules.each(schema.Patterns):
        for index, pattern in enumerate(patterns.patterns):
            yield "pattern", pattern.id, file, ("patterns", index), pattern
    for file, verbs in rules.each(schema.Verbs):
        for index, verb in enumerate(verbs.verbs):
            yield "verbs", verb.id or verb.word_class, file, ("verbs", index), verb
    for file, units in rules.each(schema.Units):
        for name, dimension in units.dimensions.items():
            yield "dimension", name, file, ("dimensions", name), dimension
    for file, periods in rules.each(schema.Periods):
        for index, period in enumerate(periods.periods):
            yield "period", period.id, file, ("periods", index), period
    for file, implicit in rules.each(schema.Implicit):
        for index, entry in enumerate(implicit.implicit):
            yield "implicit", entry.id, file, ("implicit", index), entry
    for file, exclusions in rules.each(schema.Exclusions):
        for index, exclusion in enumerate(exclusions.exclusions):
            yield "exclusion", exclusion.id, file, ("exclusions", index), exclusion
    for file, slots in rules.each(schema.Slots):
        for name, slot in slots.slots.items():
            yield "slot", name, file, ("slots", name), slot

    for file, field in rules.each(schema.IndicatorFile):
        for number, thing in enumerate(field.things):
            for index, indicator in enumerate(thing.indicators):
                yield "indicator", indicator.id, file, ("things", number, "indicators", index), indicator


def _names(rules: Rules) -> Iterator[tuple[EntryKind, str, Place]]:
    for kind, name, file, location, _ in _found(rules):
        yield kind, name, rules.place(file, location)


def _entry(
    rules: Rules,
    lower: dict[tuple[EntryKind, str], Place],
    kind: EntryKind,
    name: str,
    file: str,
    location: Location,
    content: schema.Schema,
) -> Entry:
    place = rules.place(file, location)
    before = lower.get((kind, name))
    said: dict[str, Any] = content.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    emits = said.get("emits", {}) if kind == "pattern" else said
    numbers = {key: len(said.get(key, ())) for key in ("examples", "counterexamples", "known_failures")}
    return Entry(
        kind=kind,
        id=name,
        place=place,
        replaces=before if before is not None and before.file != place.file else None,
        about=str(said.get("about") or said.get("why") or ""),
        emits={key: value for key, value in emits.items() if key in _EMITS},
        details={key: value for key, value in said.items() if key not in _APART},
        words=tuple(_words(content)),
        **numbers,
    )


def _words(content: schema.Schema) -> Iterator[str]:
    if isinstance(content, schema.VerbClass):
        yield from (content.word_class, *content.words)
    elif isinstance(content, schema.Exclusion):
        yield from content.words
    elif isinstance(content, schema.Dimension):
        yield from content.units
