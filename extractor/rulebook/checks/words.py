"""Checks of words: none is empty, none stands twice in a list, none is claimed by two entries of which one wins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.nodes import Location
from extractor.rulebook.sources import Rules


class _List(NamedTuple):
    """A list of words in a rule file. Lists of one ``table`` compete for their words; ``owner`` is who gets them."""

    file: str
    location: Location
    words: Sequence[str]
    table: str
    owner: str


class EmptyWord(Check):
    code = "empty-word"
    about = "a list with an empty word"
    hint = "take it out"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for entry in _lists(rules):
            for number, word in enumerate(entry.words):
                if not word:
                    yield Finding(entry.file, (*entry.location, number), "a word needs a character")


class DuplicateWord(Check):
    code = "duplicate-word"
    about = "a word that stands twice in one list"
    hint = "take one out"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for entry in _lists(rules):
            seen: set[str] = set()
            for number, word in enumerate(entry.words):
                if word in seen:
                    yield Finding(entry.file, (*entry.location, number), f"{word!r} stands in this list already")
                seen.add(word)


class ClaimedWord(Check):
    code = "claimed-word"
    about = "a word that two entries of a kind claim, so that one of them never gets it"
    hint = "take it out of one of the two"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        first: dict[tuple[str, str], tuple[str, int, int]] = {}
        for position, entry in enumerate(_lists(rules)):
            for number, word in enumerate(entry.words):
                at = (*entry.location, number)
                here = position, rules.layer_of(entry.file, at)
                owner, *there = first.setdefault((entry.table, word), (entry.owner, *here))
                # an overlay that claims the word of a lower layer goes before it, as it should
                if position != there[0] and here[1] >= there[1]:
                    yield Finding(entry.file, at, f"{word!r} stands in {owner} already")


class IdleCompound(Check):
    code = "idle-compound"
    about = "a compound of nouns.yaml that is a verb wherever it stands, and so shields nothing"
    hint = "take it out of compounds, or out of the verbs"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for _, verbs in rules.each(schema.Verbs):
            sure: dict[str, str] = {}
            for rule in verbs.verbs:
                guarded = rule.adjacent or rule.opening or rule.not_before is not None or rule.only_before is not None
                sure |= {} if guarded else dict.fromkeys(rule.words, rule.word_class)
            for file, nouns in rules.each(schema.Nouns):
                for index, word in enumerate(nouns.compounds):
                    if word in sure:
                        message = f"{word!r} is a verb of class {sure[word]} and shields nothing"
                        yield Finding(file, ("compounds", index), message)


class EmptyGuard(Check):
    code = "empty-guard"
    about = "a unit that not_before guards against nothing"
    hint = "list what the unit is not before, or take the line out"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, units in rules.each(schema.Units):
            for name, words in units.not_before.items():
                if not words:
                    yield Finding(file, ("not_before", name), f"nothing is listed that {name!r} is not before")


def _lists(rules: Rules) -> Iterator[_List]:
    """Every list of words."""
    for file, verbs in rules.each(schema.Verbs):
        for index, rule in enumerate(verbs.verbs):
            kind = "adjacent" if rule.adjacent else "opening" if rule.opening else "free"
            yield _List(file, ("verbs", index, "words"), rule.words, f"{kind} verbs", f"class {rule.word_class}")
    for file, units in rules.each(schema.Units):
        for name, dimension in units.dimensions.items():
            if isinstance(dimension.units, list):
                yield _List(file, ("dimensions", name, "units"), dimension.units, "units", f"dimension {name}")
            else:
                for unit in dimension.units:
                    yield _List(file, ("dimensions", name, "units", unit), [unit], "units", f"dimension {name}")
        yield from _tables(file, ("not_before",), units.not_before, "")
    for file, periods in rules.each(schema.Periods):
        for plan in periods.plans:
            yield _List(file, ("plans", plan), [plan], "plans", "plans")
    for file, modifiers in rules.each(schema.Modifiers):
        for where in ("before", "inside", "after", "closing", "apart"):
            yield from _tables(file, (where,), getattr(modifiers, where), where)
        for key in ("precedence", "not_before", "closing_before"):
            yield _List(file, (key,), getattr(modifiers, key), key, key)
    for file, exclusions in rules.each(schema.Exclusions):
        for index, exclusion in enumerate(exclusions.exclusions):
            at: Location = ("exclusions", index)
            yield _List(file, (*at, "words"), exclusion.words, "excluded words", f"exclusion {exclusion.id}")
            for key, words in (("before", exclusion.before), ("unless", exclusion.unless)):
                yield _List(file, (*at, key), words, f"{key} of {exclusion.id}", exclusion.id)
    for file, nouns in rules.each(schema.Nouns):
        yield from _of_nouns(file, nouns)
    for file, goals in rules.each(schema.Goals):
        for key in ("leads", "links", "joins"):
            yield _List(file, (key,), getattr(goals, key), key, key)
        for index, goal in enumerate(goals.goals):
            yield _List(file, ("goals", index, "signs"), goal.signs, f"signs of {goal.id}", goal.id)
    for file, sections in rules.each(schema.Sections):
        yield from _tables(file, ("headings_say",), sections.headings_say, "headings_say")
        yield from _tables(file, ("cues",), {"target": sections.cues.target, "fact": sections.cues.fact}, "cues")
        for key in ("near", "unless"):
            yield _List(file, ("cues", key), getattr(sections.cues, key), f"cues {key}", key)


def _of_nouns(file: str, nouns: schema.Nouns) -> Iterator[_List]:
    """The lists of nouns.yaml; most stand for themselves, some compete."""
    yield from _tables(file, ("endings",), nouns.endings, "endings")
    same, owned = nouns.relational.same, nouns.relational.owned
    yield from _tables(file, ("relational",), {"same": same, "owned": owned}, "relational")
    for key in ("totals", "full", "sizes", "apiece", "sectoral"):
        yield _List(file, ("relational", key), getattr(nouns.relational, key), f"relational {key}", key)
    yield _List(file, ("pairs",), [pair.word for pair in nouns.pairs], "pairs", "pairs")
    for key in type(nouns).model_fields:
        words = getattr(nouns, key)
        if isinstance(words, list) and all(isinstance(word, str) for word in words):
            yield _List(file, (key,), words, key, key)


def _tables(file: str, at: Location, lists: Mapping[Any, Sequence[str]], table: str) -> Iterator[_List]:
    """Lists under one key, which compete for their words where ``table`` names what for."""
    for name, words in lists.items():
        yield _List(file, (*at, name), words, table or ".".join(map(str, (*at, name))), name)
