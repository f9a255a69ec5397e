"""Checks of the regular expressions and sums of years in rule files, each told where it stands.

An expression is tried by itself, its slots filled with stand-ins of the same shape, so that one broken file does not
hide what is wrong in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from extractor.rulebook import schema
from extractor.rulebook.patterns import SLOT, expand
from extractor.rulebook.rulefile import Finding, Location

# Stand-ins: {year} has a fixed length and may stand in a look-behind, as may {more}; the others may not.
_YEARS = {"year": r"(?:\d{4})", "n": r"(?:\d{1,2})", "plan": "(?:..|...)"}
_DATES = _YEARS | {"d": r"(?:\d{1,2})"}
_UNITS = {"unit": "(?:.|..)", "threshold": "(?:.|..)", "measure": "(?:.|..)", "more": "(?:.)", "n": r"(?:\d{1,2})"}
_NAMED_SLOT = re.compile(r"(?<!\\)\{([A-Za-z_]\w*)\}")
_SUM = re.compile(r"[+-]?\s*\w+(?:\s*[+-]\s*\w+)*")
_NAME = re.compile(r"[^\W\d]\w*")
_ROLES = ("subject", "owner", "action")


def numeral_expressions(rules: schema.Numerals) -> Iterator[Finding]:
    """What is wrong with the expressions behind articles."""
    for char, pattern in rules.articles.items():
        yield from _faults(("articles", char), pattern)


def period_expressions(rules: schema.Periods) -> Iterator[Finding]:
    """What is wrong with the expressions and sums of periods."""
    for index, rule in enumerate(rules.periods):
        at: Location = ("periods", index)
        for number, pattern in enumerate(rule.patterns):
            yield from _faults((*at, "patterns", number), pattern, _YEARS)
        for key in ("lead_not_after", "only_after", "not_after"):
            yield from _faults((*at, key), getattr(rule, key))
        yield from _sums(at, rule, rule.patterns)


def implicit_expressions(rules: schema.Implicit) -> Iterator[Finding]:
    """What is wrong with the expressions of implicit quantities."""
    for index, rule in enumerate(rules.implicit):
        for number, pattern in enumerate(rule.patterns):
            yield from _faults(("implicit", index, "patterns", number), pattern)
        yield from _faults(("implicit", index, "not_after"), rule.not_after)


def exclusion_expressions(rules: schema.Exclusions) -> Iterator[Finding]:
    """What is wrong with the expressions of exclusions."""
    for index, rule in enumerate(rules.exclusions):
        yield from _faults(("exclusions", index, "after"), rule.after, _UNITS)
    yield from _faults(("quoted", "except"), rules.quoted.unless, _UNITS)


def verb_expressions(rules: schema.Verbs) -> Iterator[Finding]:
    """What is wrong with the expressions that guard verbs."""
    for index, rule in enumerate(rules.verbs):
        yield from _faults(("verbs", index, "not_before"), rule.not_before)
        yield from _faults(("verbs", index, "only_before"), rule.only_before)


def noun_expressions(rules: schema.Nouns) -> Iterator[Finding]:
    """What is wrong with the expressions about nouns."""
    yield from _faults(("verb_not_before",), rules.verb_not_before)
    yield from _faults(("demonstrative",), rules.demonstrative)
    yield from _faults(("counted",), rules.counted, groups=("thing",))


def section_expressions(rules: schema.Sections) -> Iterator[Finding]:
    """What is wrong with the expressions and sums of headings and openings."""
    for index, pattern in enumerate(rules.headings):
        yield from _faults(("headings", index), pattern)
    for index, rule in enumerate(rules.sections):
        yield from _faults(("sections", index, "pattern"), rule.pattern, _YEARS)
        yield from _sums(("sections", index), rule, [rule.pattern])


def noise_expressions(rules: schema.Noise) -> Iterator[Finding]:
    """What is wrong with the expressions of noise."""
    for index, rule in enumerate(rules.noise):
        yield from _error(("noise", index, "pattern"), rule.pattern)


def document_expressions(rules: schema.DocumentRules) -> Iterator[Finding]:
    """What is wrong with the expressions about openings, and which groups they lack."""
    documents = rules.documents
    needed = {"delivered": ("year", "month", "day"), "title_year": ("year",), "name_year": ("year",)}
    for key in ("delivered", "title_year", "review_year", "plan_year", "name_year"):
        slots = _DATES if key == "delivered" else _YEARS
        yield from _faults(("documents", key), getattr(documents, key), slots, needed.get(key, ()))
    for index, region in enumerate(documents.regions):
        group = () if region.region else ("region",)
        yield from _faults(("documents", "regions", index, "pattern"), region.pattern, {}, group)


def slot_expressions(rules: schema.Slots) -> Iterator[Finding]:
    """What is wrong with the slots of patterns."""
    for name, slot in rules.slots.items():
        yield from _faults(("slots", name, "regex"), slot.regex)
        if not slot.symbols and not slot.regex:
            yield Finding(("slots", name), "empty-slot", "a slot needs symbols or a regex")
        if slot.role is not None and slot.role not in _ROLES:
            yield Finding(("slots", name, "role"), "unknown-role", f"{slot.role!r} is none of {', '.join(_ROLES)}")


def pattern_expressions(rules: schema.Patterns, slots: schema.Slots) -> Iterator[Finding]:
    """What is wrong with the sentence patterns of a file, those left out whose slots are broken themselves."""
    broken = {finding.location[1] for finding in slot_expressions(slots)}
    for index, rule in enumerate(rules.patterns):
        at: Location = ("patterns", index, "pattern")
        used = SLOT.findall(rule.pattern)
        names = {name for name, _ in used}
        for name in sorted(names - slots.slots.keys()):
            yield Finding(at, "unknown-slot", f"{{{name}}} is no slot of slots.yaml")
        for role in sorted({role for _, role in used if role and role not in _ROLES}):
            yield Finding(at, "unknown-role", f"{role!r} is none of {', '.join(_ROLES)}")
        if names <= slots.slots.keys() - broken:
            yield from _error(at, expand(rule.pattern, slots))


def _faults(
    at: Location, pattern: str | None, slots: Mapping[str, str] | None = None, groups: Iterable[str] = ()
) -> Iterator[Finding]:
    """What is wrong with one expression.

    Args:
        at: where it stands.
        pattern: the expression, None where there is none.
        slots: the slots that it may hold and what stands in for each.
        groups: the named groups that it must hold.
    """
    if pattern is None:
        return
    slots = slots or {}
    for name in sorted(set(_NAMED_SLOT.findall(pattern)) - slots.keys()):
        known = ", ".join(f"{{{slot}}}" for slot in slots) or "none are known here"
        yield Finding(at, "unknown-slot", f"{{{name}}} is no slot ({known})")
    yield from _error(at, _NAMED_SLOT.sub(lambda match: slots.get(match[1], "x"), pattern))
    for group in groups:
        if f"(?P<{group}>" not in pattern:
            yield Finding(at, "missing-group", f"the expression needs a group (?P<{group}>…)")


def _error(at: Location, pattern: str) -> Iterator[Finding]:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        yield Finding(at, "expression", f"no regular expression: {error}")


def _sums(at: Location, rule: schema.PeriodRule | schema.Section, patterns: list[str]) -> Iterator[Finding]:
    """What is wrong with the years that a rule starts and ends with: sums of numbers, ``report`` and named groups."""
    groups = {name for pattern in patterns for name in re.findall(r"\(\?P<(\w+)>", pattern)}
    names = {"report"} | {name.rstrip("0123456789") for name in groups}
    for key in ("start", "end"):
        expression: str | None = getattr(rule, key)
        if expression is None:
            continue
        if not _SUM.fullmatch(expression.strip()):
            yield Finding((*at, key), "sum", f"{expression!r} is no sum of years such as report-n")
        for name in sorted(set(_NAME.findall(expression)) - names):
            yield Finding((*at, key), "unknown-name", f"{name!r} is neither report nor a group of the patterns")
