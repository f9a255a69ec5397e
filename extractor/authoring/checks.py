"""Checks of rules at work on their own examples, and the registry of all checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor.authoring.examples import FIELDS, cases, check
from extractor.errors import Problem
from extractor.pipeline import extract, quantities
from extractor.rulebook import Rulebook, schema
from extractor.rulebook.checks import CHECKS, Check, Finding, run
from extractor.rulebook.sources import Rules


class UnknownField(Check):
    code = "unknown-field"
    about = "an example that expects a field which records do not have"
    hint = f"use one of {', '.join(FIELDS)}"
    needed = False

    def run(self, rules: Rules) -> Iterator[Finding]:
        for case in cases(rules):
            for number, row in enumerate(case.expected):
                for field in sorted(row.keys() - FIELDS.keys()):
                    at = (*case.location, "records", number, field)
                    yield Finding(case.file, at, f"a record has no field {field!r}", key=True)


class UnexplainedExample(Check):
    code = "unexplained-example"
    about = "an example whose records are not made, or are made by another rule"
    hint = "extractor rules test shows what is made instead"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        return unexplained(rules, rules.book)


def unexplained(rules: Rules, book: Rulebook) -> Iterator[Finding]:
    """The examples of rules, of goals and of indicators, that a rulebook does not make what they expect of."""
    for case in cases(rules):
        outcome = check(case, book) if case.kind != "counterexample" else None
        if outcome is not None and not outcome.passed:
            yield Finding(case.file, case.location, outcome.trouble)
    for file, goals in rules.each(schema.Goals):
        for index, rule in enumerate(goals.goals):
            for place, example in enumerate(rule.examples):
                made = [(goal.rule, goal.indicator, goal.text) for goal in extract(example.text, rules=book).goals]
                if made != [(rule.id, goal.indicator, goal.text) for goal in example.goals]:
                    message = f"the goals are {'; '.join(map(' '.join, made)) or 'none'}"
                    yield Finding(file, ("goals", index, "examples", place), message)
    for file, field in rules.each(schema.IndicatorFile):
        for number, thing in enumerate(field.things):
            for index, indicator in enumerate(thing.indicators):
                for place, text in enumerate(indicator.examples):
                    found = {record.indicator for record in extract(text, rules=book).records}
                    if indicator.id not in found:
                        at = ("things", number, "indicators", index, "examples", place)
                        yield Finding(file, at, f"no record of {indicator.id} comes, but {_told(found)}")


def _told(found: set[str | None]) -> str:
    return " and ".join(sorted(name for name in found if name)) or "of no indicator"


class TakenCounterexample(Check):
    code = "taken-counterexample"
    about = "a counterexample that its rule takes"
    hint = "make the pattern ask for more, or mend the counterexample"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        return taken(rules, rules.book)


def taken(rules: Rules, book: Rulebook) -> Iterator[Finding]:
    """The counterexamples of rules that their rule takes in a rulebook."""
    for case in cases(rules):
        outcome = check(case, book) if case.kind == "counterexample" else None
        if outcome is not None and not outcome.passed:
            yield Finding(case.file, case.location, outcome.trouble)
    for file, goals in rules.each(schema.Goals):
        for index, rule in enumerate(goals.goals):
            for place, counter in enumerate(rule.counterexamples):
                if rule.id in {goal.rule for goal in extract(counter.text, rules=book).goals}:
                    at = ("goals", index, "counterexamples", place)
                    yield Finding(file, at, f"the rule takes what it must leave alone: {counter.why}")


class IdleCounterexample(Check):
    code = "idle-counterexample"
    about = "a counterexample without a number, on which no rule is tried at all"
    hint = "choose a sentence with a quantity that the rule might take"
    needed = False
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:
        for case in cases(rules):
            numbers = any(char.isdigit() for char in case.text)
            if case.kind == "counterexample" and not numbers and not quantities(case.text, rules=rules.book):
                yield Finding(case.file, case.location, "the sentence holds no quantity")


ALL: tuple[type[Check], ...] = (*CHECKS, UnknownField, UnexplainedExample, TakenCounterexample, IdleCounterexample)


def problems(folder: Path, overlays: Sequence[Path] = ()) -> list[Problem]:
    """Everything wrong with the rules of a folder and its overlays, by file and place."""
    return run(ALL, Rules(folder, overlays))
