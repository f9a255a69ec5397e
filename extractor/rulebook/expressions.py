"""Every regular expression of the rule files, with its slots filled by stand-ins of the same shape.

Each can so be tried by itself, and one broken file does not hide what is wrong in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from extractor.rulebook import schema
from extractor.rulebook.nodes import Location
from extractor.rulebook.patterns import SLOT, expand
from extractor.rulebook.sources import Rules

# Stand-ins: {year} has a fixed length and may stand in a look-behind, as may {more}; the others may not.
_YEARS = {"year": r"(?:\d{4})", "n": r"(?:\d{1,2})", "plan": "(?:..|...)"}
_SIGNS = {key: _YEARS[key] for key in ("year", "n")}
_DATES = _YEARS | {"d": r"(?:\d{1,2})"}
_UNITS = {"unit": "(?:.|..)", "threshold": "(?:.|..)", "measure": "(?:.|..)", "more": "(?:.)", "n": r"(?:\d{1,2})"}
_NAMED_SLOT = re.compile(r"(?<!\\)\{([A-Za-z_]\w*)\}")
_ENDS = {"end": "(?=x)"}
_GROUPS: dict[str, tuple[str, ...]] = dict.fromkeys(
    ["any_year", "title_year", "review_year", "plan_year", "name_year"], ("year",)
)
_GROUPS["delivered"] = ("year", "month", "day")
ROLES = ("subject", "owner", "action")


class Expression:
    """One regular expression.

    Attributes:
        file, location: where it stands.
        text: as it is written, with slots.
        slots: the slots that it may hold and what stands in for each.
        groups: the named groups that it must hold.
        alone: whether it decides by itself that something is found, so that it must not match nothing.
    """

    def __init__(
        self,
        file: str,
        location: Location,
        text: str,
        slots: Mapping[str, str] | None = None,
        groups: tuple[str, ...] = (),
        *,
        alone: bool = True,
    ) -> None:
        self.file, self.location, self.text = file, location, text
        self.slots, self.groups, self.alone = slots or {}, groups, alone

    @property
    def unknown_slots(self) -> list[str]:
        """The slots that it holds and may not."""
        return sorted(set(_NAMED_SLOT.findall(self.text)) - self.slots.keys())

    @cached_property
    def filled(self) -> str:
        """The expression with its slots filled."""
        return _NAMED_SLOT.sub(lambda match: self.slots.get(match[1], "x"), self.text)

    @property
    def fault(self) -> str:
        """Why it does not compile; empty where it does."""
        try:
            re.compile(self.filled)
        except (re.error, OverflowError, RecursionError) as error:
            return str(error)
        return ""


class SentencePattern(Expression):
    """A sentence pattern: over symbols, its slots those of slots.yaml."""

    def __init__(self, file: str, location: Location, text: str, known: schema.Slots) -> None:
        super().__init__(file, location, text)
        self._known = known

    @property
    def roles(self) -> list[str]:
        """The roles that it gives to slots itself."""
        return [role for _, role in SLOT.findall(self.text) if role]

    @property
    def unknown_slots(self) -> list[str]:
        return sorted({name for name, _ in SLOT.findall(self.text)} - self._known.slots.keys())

    @cached_property
    def filled(self) -> str:
        """The expression; broken slots are told where they stand, and are left out here."""
        sound = {name: slot for name, slot in self._known.slots.items() if _is_sound(slot)}
        return expand(SLOT.sub(lambda m: m[0] if m[1] in sound else "x", self.text), schema.Slots(slots=sound))


def _is_sound(slot: schema.Slot) -> bool:
    try:
        re.compile(slot.regex or "x")
    except (re.error, OverflowError, RecursionError):
        return False
    return bool(slot.symbols or slot.regex)


def expressions(rules: Rules) -> Iterator[Expression]:
    """Every expression of the rules."""
    for file, numerals in rules.each(schema.Numerals):
        for char, pattern in numerals.articles.items():
            yield Expression(file, ("articles", char), pattern)
        yield Expression(file, ("article_counts", "behind"), numerals.article_counts.behind)
        yield Expression(file, ("article_counts", "before"), numerals.article_counts.before)
        yield Expression(file, ("multiples", "before"), numerals.multiples.before)
    yield from _quantities(rules)
    yield from _words(rules)
    yield from _sections(rules)
    yield from sentence_patterns(rules)


def sentence_patterns(rules: Rules) -> Iterator[SentencePattern]:
    """The sentence patterns, in the order in which they are tried."""
    for _, slots in rules.each(schema.Slots):
        for file, patterns in rules.each(schema.Patterns):
            for index, rule in enumerate(patterns.patterns):
                yield SentencePattern(file, ("patterns", index, "pattern"), rule.pattern, slots)


def _optional(
    file: str,
    location: Location,
    text: str | None,
    slots: Mapping[str, str] | None = None,
    groups: tuple[str, ...] = (),
    *,
    alone: bool = True,
) -> Iterator[Expression]:
    if text is not None:
        yield Expression(file, location, text, slots, groups, alone=alone)


def _quantities(rules: Rules) -> Iterator[Expression]:
    for file, periods in rules.each(schema.Periods):
        for index, rule in enumerate(periods.periods):
            at: Location = ("periods", index)
            for number, pattern in enumerate(rule.patterns):
                yield Expression(file, (*at, "patterns", number), pattern, _YEARS)
            for key in ("lead_not_after", "only_after", "not_after"):
                yield from _optional(file, (*at, key), getattr(rule, key))
        for key in ("attributive", "part_of_year", "whole_year", "total_so_far", "yearly_average"):
            yield Expression(file, (key,), getattr(periods, key))
    for file, implicit in rules.each(schema.Implicit):
        for index, entry in enumerate(implicit.implicit):
            for number, pattern in enumerate(entry.patterns):
                yield Expression(file, ("implicit", index, "patterns", number), pattern)
            yield from _optional(file, ("implicit", index, "not_after"), entry.not_after)
    for file, exclusions in rules.each(schema.Exclusions):
        for index, exclusion in enumerate(exclusions.exclusions):
            at = ("exclusions", index, "after")
            yield from _optional(file, at, exclusion.after, _UNITS, alone=not exclusion.before)
        yield Expression(file, ("quoted", "except"), exclusions.quoted.unless, _UNITS)
        yield Expression(file, ("place_counts",), exclusions.place_counts)


def _words(rules: Rules) -> Iterator[Expression]:
    for file, verbs in rules.each(schema.Verbs):
        yield Expression(file, ("negation",), verbs.negation)
        for index, rule in enumerate(verbs.verbs):
            yield from _optional(file, ("verbs", index, "not_before"), rule.not_before)
            yield from _optional(file, ("verbs", index, "only_before"), rule.only_before)
    for file, nouns in rules.each(schema.Nouns):
        for key in ("verb_not_before", "lead_not_before", "topics_not_before"):
            yield Expression(file, (key,), getattr(nouns, key))
        for key in (
            "nationwide",
            "among",
            "summed",
            "summed_up",
            "demonstrative",
            "sets",
            "grade",
            "counted_figure",
            "cohort",
            "remark",
            "located",
            "scope_ends",
        ):
            yield Expression(file, (key,), getattr(nouns, key))
        for index, pattern in enumerate(nouns.predicates):
            yield Expression(file, ("predicates", index), pattern)
        for index, entry in enumerate(nouns.counted):
            for place, thing in enumerate(entry.things):
                yield Expression(file, ("counted", index, "things", place), thing)
            yield Expression(file, ("counted", index, "before"), entry.before, alone=False)
            yield Expression(file, ("counted", index, "told"), entry.told)
        yield Expression(file, ("people", "pattern"), nouns.people.pattern)
        for key in ("shares", "rated", "area", "whole", "elsewhere"):
            yield Expression(file, ("relational", key), getattr(nouns.relational, key))
        yield Expression(file, ("joined_sets", "between"), nouns.joined_sets.between)
    for file, slots in rules.each(schema.Slots):
        for name, slot in slots.slots.items():
            yield from _optional(file, ("slots", name, "regex"), slot.regex)


def _sections(rules: Rules) -> Iterator[Expression]:
    for file, sections in rules.each(schema.Sections):
        for index, pattern in enumerate(sections.headings):
            yield Expression(file, ("headings", index), pattern)
        yield Expression(file, ("address",), sections.address)
        yield Expression(file, ("enumerated",), sections.enumerated)
        yield Expression(file, ("announces",), sections.announces)
        yield Expression(file, ("closing", "opens"), sections.closing.opens)
        yield Expression(file, ("closing", "spans"), sections.closing.spans)
        for index, section in enumerate(sections.sections):
            yield Expression(file, ("sections", index, "pattern"), section.pattern, _YEARS)
    for file, noise in rules.each(schema.Noise):
        for index, entry in enumerate(noise.noise):
            yield Expression(file, ("noise", index, "pattern"), entry.pattern)
            yield from _optional(file, ("noise", index, "keeps"), entry.keeps)
    for file, goals in rules.each(schema.Goals):
        for index, goal in enumerate(goals.goals):
            yield Expression(file, ("goals", index, "pattern"), goal.pattern, _ENDS)
    for file, rule in rules.each(schema.DocumentRules):
        documents = rule.documents
        for key in ("delivered", "any_year", "title_year", "review_year", "plan_year", "name_year"):
            slots = _DATES if key == "delivered" else _YEARS
            yield Expression(file, ("documents", key), getattr(documents, key), slots, _GROUPS.get(key, ()))
        for index, pattern in enumerate(rule.regions.signs):
            yield Expression(file, ("regions", "signs", index), pattern, _SIGNS)
        for index, pattern in enumerate(rule.regions.nation.signs):
            yield Expression(file, ("regions", "nation", "signs", index), pattern, _SIGNS)
        for index, pattern in enumerate(rule.regions.spoken_of):
            yield Expression(file, ("regions", "spoken_of", index), pattern, {"name": "(?:..)"})
