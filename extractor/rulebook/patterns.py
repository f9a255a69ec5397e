"""Sentence patterns compiled over the symbols of a folded clause, tried in the order of the rule files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.words import LazyPattern

SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
_MUST = re.compile(SLOT.pattern + r"(?![?*])")
_GROUP = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Emits:
    """What a pattern says of its quantity: ``schema.Emits`` in a form whose fields are read fast."""

    measure: Measure | None
    direction: Direction | None
    role: schema.EmitsRole
    share: bool
    fixed: bool


@dataclass(frozen=True, slots=True)
class PatternRule:
    id: str
    pattern: str
    regex: LazyPattern
    needs: tuple[frozenset[str], ...]
    emits: Emits


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern that matched a window: the spans of its roles as positions in the window's symbols."""

    rule: PatternRule
    subject: tuple[int, int] | None
    owner: tuple[int, int] | None
    action: tuple[int, int] | None


class Patterns:
    """All patterns; the first that matches a window wins."""

    def __init__(self, patterns: tuple[schema.Pattern, ...], slots: schema.Slots) -> None:
        self.rules = [
            PatternRule(
                p.id, p.pattern, LazyPattern(expand(p.pattern, slots)), needed(p.pattern, slots), Emits(**vars(p.emits))
            )
            for p in patterns
        ]
        self.find = lru_cache(maxsize=65536)(self._find)

    def _find(self, window: str) -> Hit | None:
        held = frozenset(window)
        for rule in self.rules:
            if any(map(held.isdisjoint, rule.needs)):
                continue
            match = rule.regex.search(window)
            if match:
                groups = match.re.groupindex
                spans = [
                    match.span(name) if name in groups and match.start(name) >= 0 else None
                    for name in ("subject", "owner", "action")
                ]
                return Hit(rule, *spans)
        return None


def needed(pattern: str, slots: schema.Slots) -> tuple[frozenset[str], ...]:
    """Sets of symbols of each of which every window holds one that a pattern matches; there may be more.

    Most patterns name a symbol that few windows hold, so that they need not be tried, or even compiled, for the others.
    """
    while _GROUP.search(pattern):
        pattern = _GROUP.sub("", pattern)
    if "|" in pattern:
        return ()
    found = (slots.slots[match[1]] for match in _MUST.finditer(pattern))
    return tuple(frozenset(slot.symbols) for slot in found if slot.regex is None)


def expand(pattern: str, slots: schema.Slots) -> str:
    """The regular expression of a pattern, its slots replaced by their symbols."""
    used: set[str] = set()

    def slot(match: re.Match[str]) -> str:
        rule = slots.slots[match[1]]
        body = rule.regex or "[" + re.escape(rule.symbols) + "]" + ("+" if rule.many else "")
        role = match[2] or rule.role
        if role is None or role in used:
            return f"(?:{body})"
        used.add(role)
        return f"(?P<{role}>{body})"

    return SLOT.sub(slot, pattern)
