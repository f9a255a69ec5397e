"""Checks that every entry has a use: it can win, something fills it, something reads it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.checks.samples import texts, windows
from extractor.rulebook.checks.syntax import named, parse
from extractor.rulebook.expressions import sentence_patterns
from extractor.rulebook.lexer import QUANTITY_CLASSES
from extractor.rulebook.nodes import Location
from extractor.rulebook.patterns import SLOT, expand
from extractor.rulebook.periods import LEADING_SLOT, TimeGrammar
from extractor.rulebook.sources import Rules

# n noun text, L a joiner beside a quantity, J 的 behind one, b a bare number, and the ends of a window
_STRUCTURE = "nLJb^<>$"


class _Rival(NamedTuple):
    """An entry that is tried in its turn: ``sure`` where nothing but the expression decides whether it wins."""

    file: str
    location: Location
    name: str
    pattern: str
    regex: re.Pattern[str]
    sure: bool = True


class Shadowed(Check):
    code = "shadowed"
    about = "a pattern, period or implicit quantity that can never win: an earlier one matches wherever it does"
    hint = "move it before the one that the message names, make it match more, or take it out"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        patterns = [
            _Rival(
                p.file, p.location, rules.way(p.file, p.location[:2]).partition(".")[2], p.filled, re.compile(p.filled)
            )
            for p in sentence_patterns(rules)
        ]
        for place, rival in enumerate(patterns):
            earlier = [other for other in patterns[:place] if self._counts(rules, rival, other)]
            found = _winners(windows(rival.pattern), earlier)
            if found is not None:
                says = f"whatever it matches, {found} has matched before" if found else "no clause can look like this"
                yield Finding(rival.file, rival.location, says)
        for file, implicit in rules.each(schema.Implicit):
            yield from self._at_a_place(rules, _implicit(file, implicit))
        for file, periods in rules.each(schema.Periods):
            numeral, literal = _periods(rules, file, periods)
            yield from self._at_a_place(rules, numeral)
            yield from self._at_a_place(rules, literal)

    def _at_a_place(self, rules: Rules, rivals: list[_Rival]) -> Iterator[Finding]:
        for place, rival in enumerate(rivals):
            earlier = [other for other in rivals[:place] if other.sure and self._counts(rules, rival, other)]
            made = (text for text in texts(rival.pattern) if rival.regex.match(text)) if earlier else iter(())
            found = _winners(made, earlier, start=True)
            if found:
                yield Finding(rival.file, rival.location, f"whatever it matches, {found} has matched before")

    @staticmethod
    def _counts(rules: Rules, rival: _Rival, other: _Rival) -> bool:
        """Whether it is a mistake that ``other`` wins: an overlay may well go before what it lies over."""
        return rules.layer_of(other.file, other.location) <= rules.layer_of(rival.file, rival.location)


def _winners(made: Iterable[str], earlier: list[_Rival], *, start: bool = False) -> str | None:
    """Who wins all texts made up for an entry; None where it wins one itself, empty where there is no text."""
    won: Counter[str] = Counter()
    for text in made:
        winner = next((r.name for r in earlier if (r.regex.match(text) if start else r.regex.search(text))), None)
        if winner is None:
            return None
        won[winner] += 1
    return " or ".join(name for name, _ in won.most_common(3))


def _implicit(file: str, rules: schema.Implicit) -> list[_Rival]:
    return [
        _Rival(file, ("implicit", index, "patterns", number), rule.id, pattern, re.compile(pattern), not rule.not_after)
        for index, rule in enumerate(rules.implicit)
        for number, pattern in enumerate(rule.patterns)
    ]


def _periods(rules: Rules, file: str, periods: schema.Periods) -> tuple[list[_Rival], list[_Rival]]:
    """The expressions of periods that begin with a numeral, and the others: the two are tried apart."""
    grammar = TimeGrammar(rules.book.quantities.numbers, periods.plans)
    kinds: tuple[list[_Rival], list[_Rival]] = [], []
    for index, rule in enumerate(periods.periods):
        for number, pattern in enumerate(rule.patterns):
            full = grammar.expand(pattern)
            sure = not rule.only_after and not rule.not_after
            rival = _Rival(file, ("periods", index, "patterns", number), rule.id, full, re.compile(full), sure)
            kinds[0 if LEADING_SLOT.match(pattern) else 1].append(rival)
    return kinds


class UnusedSlot(Check):
    code = "unused-slot"
    about = "a slot that no pattern uses"
    hint = "use it in a pattern, or take it out"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        used = {name for pattern in sentence_patterns(rules) for name, _ in SLOT.findall(pattern.text)}
        for file, slots in rules.each(schema.Slots):
            for name in slots.slots:
                if name not in used:
                    yield Finding(file, ("slots", name), f"no pattern holds {{{name}}}")


class UnusedClass(Check):
    code = "unused-class"
    about = "a class of verbs, a dimension or an implicit quantity whose symbol no pattern sees"
    hint = "add its symbol to a slot that a pattern uses, or give it the symbol of a class that patterns see"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        patterns = [pattern for pattern in sentence_patterns(rules) if not pattern.fault]
        seen = {char for pattern in patterns for char in named(parse(pattern.filled))}
        for file, verbs in rules.each(schema.Verbs):
            for index, rule in enumerate(verbs.verbs):
                if rule.symbol not in seen and rule.role is None and rule.symbol != "-":
                    yield self._unseen(file, ("verbs", index, "symbol"), rule.symbol)
        for file, units in rules.each(schema.Units):
            for name, dimension in units.dimensions.items():
                if dimension.symbol not in seen:
                    yield self._unseen(file, ("dimensions", name, "symbol"), dimension.symbol)
        for file, implicit in rules.each(schema.Implicit):
            for index, entry in enumerate(implicit.implicit):
                if entry.symbol not in seen:
                    yield self._unseen(file, ("implicit", index, "symbol"), entry.symbol)

    @staticmethod
    def _unseen(file: str, location: Location, symbol: str) -> Finding:
        return Finding(file, location, f"no pattern sees {symbol!r}")


class UndefinedSymbol(Check):
    code = "undefined-symbol"
    about = "a slot or pattern with a symbol that no lexicon gives to anything"
    hint = "use a symbol of lexicons/verbs.yaml, units.yaml or implicit.yaml, or give a class this one"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        defined = set(_STRUCTURE).union(*(_symbols(rules)))
        for file, slots in rules.each(schema.Slots):
            for name, slot in slots.slots.items():
                only = expand(f"{{{name}}}", schema.Slots(slots={name: slot})) if slot.symbols or slot.regex else ""
                yield from self._undefined(file, ("slots", name), only, defined)
        for pattern in sentence_patterns(rules):
            yield from self._undefined(pattern.file, pattern.location, SLOT.sub("(?:)", pattern.text), defined)

    @staticmethod
    def _undefined(file: str, location: Location, text: str, defined: set[str]) -> Iterator[Finding]:
        try:
            symbols = named(parse(text))
        except (re.error, RecursionError, OverflowError):  # told by another check
            return
        for symbol in symbols:
            if symbol not in defined:
                yield Finding(file, location, f"nothing has the symbol {symbol!r}")


def _symbols(rules: Rules) -> Iterator[set[str]]:
    """The symbols that each file gives."""
    for _, verbs in rules.each(schema.Verbs):
        yield {rule.symbol for rule in verbs.verbs}
        yield {rule.with_endings.symbol for rule in verbs.verbs if rule.with_endings}
    for _, units in rules.each(schema.Units):
        yield {dimension.symbol for dimension in units.dimensions.values()} & set(QUANTITY_CLASSES)
    for _, implicit in rules.each(schema.Implicit):
        yield {rule.symbol for rule in implicit.implicit} & set(QUANTITY_CLASSES)
