"""The compiled rule files: everything that the stages know of the language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from extractor.errors import RulesError
from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.beginnings import searchable
from extractor.rulebook.documents import Documents
from extractor.rulebook.exclusions import Exclusions
from extractor.rulebook.indicators import Indicators
from extractor.rulebook.lexer import Lexer
from extractor.rulebook.load import RuleData, load, rules_folder
from extractor.rulebook.noise import NoiseRules
from extractor.rulebook.nouns import Nouns
from extractor.rulebook.patterns import Patterns
from extractor.rulebook.periods import Periods, TimeGrammar
from extractor.rulebook.quantities import Quantities
from extractor.rulebook.sections import Sections
from extractor.rulebook.units import UnitInfo
from extractor.rulebook.words import LazyPattern, without_groups


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
    exclusions: Exclusions
    periods: Periods
    implicit: tuple[ImplicitRule, ...]
    implicit_expression: re.Pattern[str]
    lexer: Lexer
    nouns: Nouns
    patterns: Patterns
    sections: Sections
    documents: Documents
    indicators: Indicators
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
    return Rulebook(
        quantities=quantities,
        exclusions=Exclusions(data.exclusions, quantities),
        periods=Periods(grammar, data.periods),
        implicit=implicit,
        implicit_expression=re.compile(searchable(expression)),
        lexer=Lexer(data.verbs, data.nouns),
        nouns=Nouns(data.nouns),
        patterns=Patterns(data.patterns, data.slots),
        sections=Sections(data.sections, grammar),
        documents=Documents(data.documents.documents, grammar),
        indicators=Indicators(data.indicators, quantities),
        noise=NoiseRules(data.noise),
    )


def _implicit(rule: schema.ImplicitRule, quantities: Quantities) -> ImplicitRule:
    value = None if rule.value is None else quantities.numbers.value(rule.value)
    return ImplicitRule(
        rule.id,
        rule.symbol,
        tuple(re.compile(pattern) for pattern in rule.patterns),
        re.compile(rule.not_after) if rule.not_after else None,
        value,
        quantities.unit(rule.unit),
        rule.measure,
        rule.direction,
        rule.action,
    )


def load_rulebook(folder: Path) -> Rulebook:
    """Check the rules in ``folder`` thoroughly and compile them.

    Raises:
        RulesError: with every problem found in the files.
    """
    # imported here because the built-in rules need no check to start with
    from extractor.rulebook.checking import checked, compile_problem

    data = checked(folder)
    try:
        with LazyPattern.at_once():
            return compile_rules(data)
    except Exception as error:  # each part is sound; what they make together is not
        raise RulesError(str(folder), [compile_problem(error)]) from error


@lru_cache(maxsize=1)
def default_rulebook() -> Rulebook:
    """The built-in rules, compiled once; they are checked only where they fail to load or to compile.

    Raises:
        RulesError: with every problem found in the files.
    """
    folder = rules_folder()
    try:
        return compile_rules(load(folder))
    except Exception:
        return load_rulebook(folder)


@lru_cache(maxsize=1)
def check_default_rulebook() -> None:
    """Check the built-in rules thoroughly, for an error whose cause may be theirs.

    Raises:
        RulesError: with every problem found in the files.
    """
    load_rulebook(rules_folder())
