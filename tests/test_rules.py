"""Every example and counterexample of the rule files, each a test: the files hold the texts and what is expected of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from extractor import Record, extract, quantities
from extractor.rulebook.load import load, rules_folder
from extractor.rulebook.schema import Example

PATTERNS = load(rules_folder()).patterns
NAMES = {pattern.id for pattern in PATTERNS}

# What an example may say of a record; ``baseline`` is the earlier value alone.
FIELDS: dict[str, Callable[[Record], Any]] = {
    "kind": lambda record: record.kind,
    "measure": lambda record: record.measure,
    "direction": lambda record: record.direction,
    "action": lambda record: record.action,
    "subject": lambda record: record.subject,
    "value": lambda record: record.quantity.value,
    "value_high": lambda record: record.quantity.value_high,
    "unit": lambda record: record.quantity.unit,
    "modifier": lambda record: record.quantity.modifier,
    "baseline": lambda record: record.baseline.value if record.baseline else None,
}


def said_of(record: Record, expected: dict[str, object]) -> dict[str, object]:
    """The fields of a record that an example names."""
    return {field: FIELDS[field](record) for field in expected}


def check(example: Example) -> None:
    """The records of a text are those listed, in order, each with the fields given."""
    records = extract(example.text).records
    found = [said_of(record, expected) for record, expected in zip(records, example.records, strict=False)]
    assert found == example.records
    assert [record.quantity.text for record in records[len(found) :]] == [], "more records than the example lists"


def cases(kind: str, marks: tuple[pytest.MarkDecorator, ...] = ()) -> list[Any]:
    """One test case for each entry of a kind, named after its rule."""
    return [
        pytest.param(pattern.id, entry, id=f"{pattern.id}-{kind.replace('_', '-')}-{number}", marks=marks)
        for pattern in PATTERNS
        for number, entry in enumerate(getattr(pattern, f"{kind}s"), start=1)
    ]


@pytest.mark.parametrize(("rule", "example"), cases("example"))
def test_example(rule: str, example: Example) -> None:
    assert rule in NAMES
    check(example)


@pytest.mark.parametrize(("rule", "entry"), cases("counterexample"))
def test_counterexample(rule: str, entry: Any) -> None:
    made = [record.quantity.text for record in extract(entry.text).records if record.rule == rule]
    assert made == [], entry.why


# An assertion must fail, not any error: a crash is no known failure. One that passes fails the run.
KNOWN = (pytest.mark.xfail(strict=True, raises=AssertionError),)


@pytest.mark.parametrize(("rule", "example"), cases("known_failure", KNOWN))
def test_known_failure(rule: str, example: Example) -> None:
    assert rule in NAMES
    check(example)


def test_ids_are_used_once() -> None:
    ids = [pattern.id for pattern in PATTERNS]
    assert sorted(set(ids)) == sorted(ids)


def test_every_rule_has_an_example_and_a_counterexample() -> None:
    assert [pattern.id for pattern in PATTERNS if not pattern.examples or not pattern.counterexamples] == []


def test_every_example_lists_records_by_known_fields() -> None:
    unknown = {
        pattern.id: sorted(
            field for entry in pattern.examples for record in entry.records for field in record.keys() - FIELDS
        )
        for pattern in PATTERNS
    }
    assert {rule: fields for rule, fields in unknown.items() if fields} == {}
    assert [pattern.id for pattern in PATTERNS for entry in pattern.examples if not entry.records] == []


def test_a_counterexample_holds_a_quantity_that_its_rule_might_take() -> None:
    """Without a quantity no rule is tried at all, so that the counterexample would hold whatever the rule says."""
    empty = [
        pattern.id
        for pattern in PATTERNS
        for entry in pattern.counterexamples
        if not any(char.isdigit() for char in entry.text) and not quantities(entry.text)
    ]
    assert empty == []


def rules_at_work(text: str) -> set[str]:
    """The rules that made the records of a text, those included that continue a list or give an earlier value."""
    traces = extract(text, explain=True).traces
    return {window.rule for trace in traces for window in trace.windows if window.rule and window.claimed}


def test_a_rule_makes_a_record_of_its_own_examples() -> None:
    """An example that another rule takes shows nothing of this one, which may be dead."""
    idle = [p.id for p in PATTERNS if not any(p.id in rules_at_work(entry.text) for entry in p.examples)]
    assert idle == []
