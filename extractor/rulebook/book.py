"""The compiled rule files: everything that the stages know of the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from extractor.models import Direction, Measure
from extractor.rulebook import cache, schema
from extractor.rulebook.beginnings import Finder
from extractor.rulebook.compiling import compiled
from extractor.rulebook.documents import Documents
from extractor.rulebook.exclusions import Exclusions
from extractor.rulebook.files import RuleData, rules_folder
from extractor.rulebook.goals import Goals
from extractor.rulebook.indicators import Indicators
from extractor.rulebook.lexer import Lexer
from extractor.rulebook.noise import NoiseRules
from extractor.rulebook.nouns import Nouns
from extractor.rulebook.patterns import Patterns
from extractor.rulebook.periods import Periods, TimeGrammar
from extractor.rulebook.places import Places
from extractor.rulebook.quantities import Quantities
from extractor.rulebook.regions import Regions
from extractor.rulebook.runs import Runs
from extractor.rulebook.sections import Sections
from extractor.rulebook.units import UnitInfo
from extractor.rulebook.words import without_groups


@dataclass(frozen=True)
class ImplicitRule:
    """A quantity told without a numeral."""

    id: str
    symbol: str
    patterns: tuple[re.Pattern[str], ...]
    not_after: re.Pattern[str] | None
    value: int | float | None
    unit: UnitInfo
    measure: Measure
    direction: Direction | None
    action: str | None


@dataclass(frozen=True)
class Rulebook:
    """Compiled rules, one attribute for each concern."""

    quantities: Quantities
    runs: Runs
    exclusions: Exclusions
    periods: Periods
    implicit: tuple[ImplicitRule, ...]
    implicit_expression: Finder
    lexer: Lexer
    nouns: Nouns
    patterns: Patterns
    sections: Sections
    documents: Documents
    places: Places
    indicators: Indicators
    goals: Goals
    noise: NoiseRules

    def implicit_at(self, text: str, start: int) -> tuple[ImplicitRule, re.Match[str]] | None:
        """The implicit quantity at ``start``, where ``implicit_expression`` matched; None where it may not stand."""
        for rule in self.implicit:
            for regex in rule.patterns:
                match = regex.match(text, start)
                if match:
                    barred = rule.not_after is not None and start and rule.not_after.fullmatch(text[start - 1])
                    return None if barred else (rule, match)
        return None


def compile_rules(data: RuleData) -> Rulebook:
    """Compile rule data; any error may come of data that was not checked."""
    quantities = Quantities(data.numerals, data.units, data.modifiers)
    grammar = TimeGrammar(quantities.numbers, data.periods.plans)
    implicit = tuple(_implicit(rule, quantities) for rule in data.implicit.implicit)
    expression = "|".join(without_groups(regex.pattern) for rule in implicit for regex in rule.patterns)
    indicators = Indicators(data.indicators, quantities)
    exclusions, periods = Exclusions(data.exclusions, quantities), Periods(grammar, data.periods)
    followers = None
    if periods.followers is not None:
        followers = quantities.followers | exclusions.followers | periods.followers
    return Rulebook(
        quantities=quantities,
        runs=Runs(quantities.numbers, followers),
        exclusions=exclusions,
        periods=periods,
        implicit=implicit,
        implicit_expression=Finder(expression),
        lexer=Lexer(data.verbs, data.nouns),
        nouns=Nouns(data.nouns),
        patterns=Patterns(data.patterns, data.slots),
        sections=Sections(data.sections, grammar),
        documents=Documents(data.documents.documents, grammar),
        places=Places(data.documents.regions, grammar, Regions(data.divisions)),
        indicators=indicators,
        goals=Goals(data.goals, indicators),
        noise=NoiseRules(data.noise),
    )


def _implicit(rule: schema.ImplicitRule, quantities: Quantities) -> ImplicitRule:
    value = None if rule.value is None else quantities.numbers.value(rule.value)
    return ImplicitRule(
        rule.id,
        rule.symbol,
        tuple(compiled(pattern) for pattern in rule.patterns),
        compiled(rule.not_after) if rule.not_after else None,
        value,
        quantities.unit(rule.unit),
        rule.measure,
        rule.direction,
        rule.action,
    )


def load_rulebook(folder: Path | None = None, overlays: Sequence[Path] = ()) -> Rulebook:
    """Check rules thoroughly and compile them.

    Args:
        folder: a whole set of rule files; the built-in ones where absent.
        overlays: folders of rule files that add to it or replace entries by their ids, each over those before it.

    Raises:
        RulesError: with every problem that keeps them from being used.
    """
    folder = folder or rules_folder()
    # of a folder alone nothing is kept here: the built-in rules are kept as they were read, unchecked
    name, known = _kept(folder, overlays) if overlays else ("", None)
    if known is not None:
        return known
    # imported here because rules that were kept need neither
    from extractor.rulebook.checking import usable
    from extractor.rulebook.sources import Rules

    rules = usable(Rules(folder, overlays))
    cache.keep(name, rules.data)
    return rules.book


def _kept(folder: Path, overlays: Sequence[Path]) -> tuple[str, Rulebook | None]:
    """The name under which rules are kept, and the rules where they are; whatever is amiss, they are not."""
    name = ""
    with suppress(Exception):
        name = cache.key(folder, overlays)
        known = cache.recall(name)
        return name, compile_rules(known) if known is not None else None
    return name, None


@lru_cache(maxsize=1)
def default_rulebook() -> Rulebook:
    """The built-in rules, compiled once; they are checked only where they fail to load or to compile.

    Raises:
        RulesError: with every problem found in the files.
    """
    folder = rules_folder()
    name, known = _kept(folder, ())
    if known is not None:
        return known
    from extractor.rulebook.load import load

    try:
        data = load(folder)
        book = compile_rules(data)
    except Exception:
        return load_rulebook(folder)
    cache.keep(name, data)
    return book


@lru_cache(maxsize=1)
def check_default_rulebook() -> None:
    """Check the built-in rules thoroughly, for an error whose cause may be theirs.

    Raises:
        RulesError: with every problem found in the files.
    """
    load_rulebook(rules_folder())
