"""Checks of regular expressions: they compile, hold what they need, match something, and take no more than their time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.rulebook import schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.checks.growth import growth
from extractor.rulebook.checks.syntax import holds_possessive_group
from extractor.rulebook.expressions import ROLES, expressions, sentence_patterns
from extractor.rulebook.sources import Rules

# texts at whose start an expression that needs a character of its own matches nothing: none, and the end of a clause
_NOTHINGS = ("", "x")


class InvalidExpression(Check):
    code = "expression"
    about = "a regular expression that does not compile"
    hint = "check its brackets; \\ before a sign takes its meaning away, and in quotes it is written twice"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            if expression.fault:
                yield Finding(expression.file, expression.location, f"no regular expression: {expression.fault}")


class UnknownSlot(Check):
    code = "unknown-slot"
    about = "a {slot} that slots.yaml, or the kind of expression, does not define"
    hint = "check the spelling, or define the slot in slots.yaml"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            for name in expression.unknown_slots:
                known = ", ".join(f"{{{slot}}}" for slot in expression.slots)
                message = f"{{{name}}} is no slot" + (f" ({known})" if known else " that is known here")
                yield Finding(expression.file, expression.location, message)


class UnknownRole(Check):
    code = "unknown-role"
    about = "a role of a slot that is none of subject, owner, action"
    hint = "use one of the three, or leave the role out"

    def run(self, rules: Rules) -> Iterator[Finding]:
        says = f"is none of {', '.join(ROLES)}"
        for file, slots in rules.each(schema.Slots):
            for name, slot in slots.slots.items():
                if slot.role is not None and slot.role not in ROLES:
                    yield Finding(file, ("slots", name, "role"), f"{slot.role!r} {says}")
        for pattern in sentence_patterns(rules):
            for role in sorted(set(pattern.roles) - set(ROLES)):
                yield Finding(pattern.file, pattern.location, f"{role!r} {says}")


class EmptySlot(Check):
    code = "empty-slot"
    about = "a slot with neither symbols nor a regex"
    hint = "give it symbols, or a regex over symbols"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for file, slots in rules.each(schema.Slots):
            for name, slot in slots.slots.items():
                if not slot.symbols and not slot.regex:
                    yield Finding(file, ("slots", name), "a slot needs symbols or a regex")


class MissingGroup(Check):
    code = "missing-group"
    about = "an expression without a named group that the program reads from it"
    hint = "name the part that tells it: (?P<name>…)"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            for group in expression.groups:
                if f"(?P<{group}>" not in expression.text:
                    message = f"the expression needs a group (?P<{group}>…)"
                    yield Finding(expression.file, expression.location, message)


class EmptyMatch(Check):
    code = "empty-match"
    about = "an expression that matches the empty text, and so matches everywhere"
    hint = "make at least one part of it obligatory: drop a ? or write + for *"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            if not expression.alone or expression.fault:
                continue
            matches = map(re.compile(expression.filled).match, _NOTHINGS)
            if any(match is not None and not match.group() for match in matches):
                yield Finding(expression.file, expression.location, "the expression matches the empty text")


class PossessiveGroup(Check):
    code = "possessive-group"
    about = "a possessive repetition of a group, which some versions of Python match wrongly"
    hint = "write (?>(?:…)*) for (?:…)*+"

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            if not expression.fault and holds_possessive_group(expression.filled):
                yield Finding(expression.file, expression.location, "a group is repeated possessively")


class SlowExpression(Check):
    code = "slow-expression"
    about = "an expression whose time grows faster than the text it is tried on"
    hint = "let no two repeats beside or inside one another take the same characters; (?>…) keeps what it took"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for expression in expressions(rules):
            found = None if expression.fault else growth(expression.filled)
            if found is not None:
                message = (
                    f"{found.text!r} told {found.times} times takes {found.steps:,} steps, twice as long {found.more:,}"
                )
                yield Finding(expression.file, expression.location, message)
