"""Checks of entries as such: their ids, their examples and counterexamples."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.rulebook import schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.nodes import Location
from extractor.rulebook.sources import Rules


class DuplicateId(Check):
    code = "duplicate-id"
    about = "two entries of one kind with one id"
    hint = "give one of them another id"

    def run(self, rules: Rules) -> Iterator[Finding]:
        seen: set[tuple[str, str]] = set()
        for kind, file, location, name in _ids(rules):
            if (kind, name) in seen:
                yield Finding(file, location, f"another entry has the id {name!r}")
            seen.add((kind, name))


def _ids(rules: Rules) -> Iterator[tuple[str, str, Location, str]]:
    """The kind of each entry that has an id, its file, the place of its id, the id."""
    for file, patterns in rules.each(schema.Patterns):
        for index, pattern in enumerate(patterns.patterns):
            yield "patterns", file, ("patterns", index, "id"), pattern.id
    for file, periods in rules.each(schema.Periods):
        for index, period in enumerate(periods.periods):
            yield "periods", file, ("periods", index, "id"), period.id
    for file, implicit in rules.each(schema.Implicit):
        for index, entry in enumerate(implicit.implicit):
            yield "implicit", file, ("implicit", index, "id"), entry.id
    for file, noise in rules.each(schema.Noise):
        for index, rule in enumerate(noise.noise):
            yield "noise", file, ("noise", index, "id"), rule.id
    for file, exclusions in rules.each(schema.Exclusions):
        for index, exclusion in enumerate(exclusions.exclusions):
            yield "exclusions", file, ("exclusions", index, "id"), exclusion.id
    for file, field in rules.each(schema.IndicatorFile):
        for number, thing in enumerate(field.things):
            for index, indicator in enumerate(thing.indicators):
                yield "indicators", file, ("things", number, "indicators", index, "id"), indicator.id
    for file, goals in rules.each(schema.Goals):
        for index, goal in enumerate(goals.goals):
            yield "goals", file, ("goals", index, "id"), goal.id
    for file, verbs in rules.each(schema.Verbs):
        for index, verb in enumerate(verbs.verbs):
            if verb.id is not None:
                yield "verbs", file, ("verbs", index, "id"), verb.id


class IdleEntry(Check):
    code = "idle-entry"
    about = "an entry, or a line of one, that can do nothing"
    hint = "say what it is about, or take it out"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, exclusions in rules.each(schema.Exclusions):
            for index, exclusion in enumerate(exclusions.exclusions):
                at: Location = ("exclusions", index)
                if not (exclusion.before or exclusion.after or exclusion.words):
                    yield Finding(file, at, "an exclusion needs before, after or words")
                elif exclusion.words and exclusion.numeral != "any" and not (exclusion.before or exclusion.after):
                    yield Finding(file, (*at, "numeral"), "numeral says nothing of words")
        for file, periods in rules.each(schema.Periods):
            for index, period in enumerate(periods.periods):
                if not period.patterns:
                    yield Finding(file, ("periods", index, "patterns"), "there is no pattern")
        for file, implicit in rules.each(schema.Implicit):
            for index, entry in enumerate(implicit.implicit):
                if not entry.patterns:
                    yield Finding(file, ("implicit", index, "patterns"), "there is no pattern")
        for file, verbs in rules.each(schema.Verbs):
            for index, verb in enumerate(verbs.verbs):
                if not verb.words:
                    yield Finding(file, ("verbs", index, "words"), "there is no word")
                if verb.adjacent and verb.opening:
                    yield Finding(file, ("verbs", index, "opening"), "opening says nothing beside adjacent")
        for file, slots in rules.each(schema.Slots):
            for name, slot in slots.slots.items():
                if slot.symbols and slot.regex:
                    yield Finding(file, ("slots", name, "symbols"), "symbols say nothing beside a regex")


class MissingExample(Check):
    code = "missing-example"
    about = "a pattern, indicator or goal without an example, or an example without records"
    hint = (
        "add a sentence in the way reports speak, with the records it must give: examples: [{text: …, records: [{…}]}]"
    )
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, patterns in rules.each(schema.Patterns):
            for index, rule in enumerate(patterns.patterns):
                if not rule.examples:
                    yield Finding(file, ("patterns", index), "the rule needs an example with its records")
                for number, example in enumerate(rule.examples):
                    if not example.records:
                        at = ("patterns", index, "examples", number)
                        yield Finding(file, at, "the example tells of no record")
        for file, goals in rules.each(schema.Goals):
            for index, goal in enumerate(goals.goals):
                if not goal.examples:
                    yield Finding(file, ("goals", index), "the goal needs an example with what it names")
        for file, field in rules.each(schema.IndicatorFile):
            for number, thing in enumerate(field.things):
                for index, indicator in enumerate(thing.indicators):
                    if not indicator.examples:
                        at = ("things", number, "indicators", index)
                        yield Finding(file, at, "the indicator needs an example that names it")


class MissingCounterexample(Check):
    code = "missing-counterexample"
    about = "a pattern or goal without a counterexample"
    hint = "add a sentence that the pattern must leave alone, and why: counterexamples: [{text: …, why: …}]"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, patterns in rules.each(schema.Patterns):
            for index, rule in enumerate(patterns.patterns):
                if not rule.counterexamples:
                    yield Finding(file, ("patterns", index), "the rule needs a counterexample with the reason")
        for file, goals in rules.each(schema.Goals):
            for index, goal in enumerate(goals.goals):
                if not goal.counterexamples:
                    yield Finding(file, ("goals", index), "the goal needs a counterexample with the reason")
