"""The examples of rules as tests: what they expect, what the rules make of them, and whether that is the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Literal

from extractor.models import Record
from extractor.pipeline import examine, extract
from extractor.reading import from_text
from extractor.rulebook import Rulebook, schema
from extractor.rulebook.nodes import Location, Place
from extractor.rulebook.sources import Rules
from extractor.stages.tracing import Step

CaseKind = Literal["example", "counterexample", "known_failure"]
Row = dict[str, object]
Rows = tuple[tuple[Row | None, Row | None], ...]

# What an example may say of a record; ``baseline`` is the earlier value alone.
FIELDS: Mapping[str, Callable[[Record], Any]] = {
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
_SHOWN = ("subject", "action", "value", "unit", "measure")


@dataclass(frozen=True, slots=True)
class Case:
    """One example, counterexample or known failure of a pattern.

    Attributes:
        rule: the id of the pattern.
        number: its place among those of its kind, from 1.
        text: the sentence.
        expected: what it must give, a row for each record; empty for a counterexample.
        why: why the pattern must leave a counterexample alone.
        file, location, place: where it stands.
    """

    rule: str
    kind: CaseKind
    number: int
    text: str
    expected: tuple[Row, ...]
    why: str
    file: str
    location: Location
    place: Place

    @property
    def name(self) -> str:
        """A name that no other case has."""
        return f"{self.rule}-{self.kind.replace('_', '-')}-{self.number}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case.

    Attributes:
        case: the case.
        trouble: what is wrong, in words; empty where all is well.
        rows: what was expected of each record beside what came, None where either has no more records.
        spans: where the quantities of the records stand in the text.
    """

    case: Case
    trouble: str
    rows: Rows
    spans: tuple[tuple[int, int], ...]

    @property
    def passed(self) -> bool:
        return not self.trouble


def cases(rules: Rules, ids: Iterable[str] = ()) -> list[Case]:
    """The cases of patterns, in the order in which the patterns are tried; those of some ids alone where ids are given."""
    wanted = set(ids)
    return [case for case in _all(rules) if not wanted or case.rule in wanted]


def _all(rules: Rules) -> Iterator[Case]:
    for file, patterns in rules.each(schema.Patterns):
        for index, rule in enumerate(patterns.patterns):
            kinds: tuple[tuple[CaseKind, str, list[schema.Example]], ...] = (
                ("example", "examples", rule.examples),
                ("known_failure", "known_failures", rule.known_failures),
            )
            for kind, key, entries in kinds:
                for number, entry in enumerate(entries):
                    at: Location = ("patterns", index, key, number)
                    expected = tuple(entry.records)
                    yield Case(rule.id, kind, number + 1, entry.text, expected, "", file, at, rules.place(file, at))
            for number, counter in enumerate(rule.counterexamples):
                at = ("patterns", index, "counterexamples", number)
                where = rules.place(file, at)
                yield Case(rule.id, "counterexample", number + 1, counter.text, (), counter.why, file, at, where)


def check(case: Case, book: Rulebook) -> Outcome:
    """Run a case.

    An example passes where the records are those listed, in order, each with the fields given, and its own rule was at
    work; a counterexample where its rule was not; a known failure where it would not pass as an example.
    """
    records = extract(case.text, rules=book).records
    spans = tuple((record.start, record.end) for record in records)
    if case.kind == "counterexample":
        rows: Rows = tuple((None, _row(record, _SHOWN)) for record in records if record.rule == case.rule)
        taken = case.rule in winners(case.text, book)
        trouble = f"the rule takes what it must leave alone: {case.why}" if taken or rows else ""
        return Outcome(case, trouble, rows, spans)
    rows = tuple(_beside(expected, record) for expected, record in zip_longest(case.expected, records))
    trouble = _trouble(case, records, rows, book)
    if case.kind == "known_failure":
        trouble = "" if trouble else "it passes now: move it to the examples"
    return Outcome(case, trouble, rows, spans)


def _trouble(case: Case, records: tuple[Record, ...], rows: Rows, book: Rulebook) -> str:
    unknown = sorted({field for row in case.expected for field in row} - FIELDS.keys())
    if unknown:
        return f"no field of a record: {', '.join(unknown)}"
    if len(records) != len(case.expected):
        return f"{len(records)} records came, {len(case.expected)} are expected"
    pairs = [(expected, row) for expected, row in rows if expected and row]
    wrong = dict.fromkeys(field for expected, row in pairs for field in expected if expected[field] != row[field])
    if wrong:
        return f"{', '.join(wrong)} differ" + ("s" if len(wrong) == 1 else "")
    at_work = winners(case.text, book)
    if case.rule in at_work:
        return ""
    return f"the records are made by {' and '.join(at_work) or 'no rule'}, not by this one"


def _beside(expected: Row | None, record: Record | None) -> tuple[Row | None, Row | None]:
    """What is expected of a record, and what the record says of the same fields, or of the usual ones."""
    fields = [field for field in expected if field in FIELDS] if expected else _SHOWN
    return expected, None if record is None else _row(record, fields)


def _row(record: Record, fields: Iterable[str]) -> Row:
    return {field: FIELDS[field](record) for field in fields}


def winners(text: str, book: Rulebook) -> list[str]:
    """The rules that matched around a quantity of a text, in the order of the quantities, each once."""
    found: dict[str, None] = {}

    def watch(step: Step) -> None:
        found.update({window.hit.rule.id: None for window in step.windows if window.hit is not None})

    examine(from_text(text), book, watch)
    return list(found)
