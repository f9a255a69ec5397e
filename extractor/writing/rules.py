"""Rules for the terminal: entries as a table, one entry in full, problems, and examples that fail."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.errors import Problem
from extractor.writing.excerpt import clean
from extractor.writing.rulelabels import RuleLabels

_STATUS_STYLES = {"passes": "green", "fails": "bold red", "untested": "yellow"}


class Row(NamedTuple):
    """What a table tells of an entry."""

    kind: str
    id: str
    place: str
    status: str
    emits: Mapping[str, object]
    examples: int
    counterexamples: int


class Sentence(NamedTuple):
    """An example as it is shown: its kind, the text, and what it must give or why it must not."""

    kind: str
    text: str
    says: str


class Failure(NamedTuple):
    """An example that fails: ``rows`` hold what was expected of each record beside what came."""

    name: str
    place: str
    text: str
    spans: Sequence[tuple[int, int]]
    trouble: str
    rows: Sequence[tuple[Mapping[str, object] | None, Mapping[str, object] | None]]


def show_rules(console: Console, rows: Sequence[Row], words: RuleLabels) -> None:
    """Print entries as a table, a row each."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1))
    for head in (words.id, words.kind, words.file, words.status, words.emits):
        table.add_column(head, overflow="fold")
    for head in (words.examples, words.counterexamples):
        table.add_column(head, justify="right")
    for row in rows:
        status = Text(words.statuses[row.status], _STATUS_STYLES.get(row.status, ""))
        numbers = (str(number or "") for number in (row.examples, row.counterexamples))
        name, kind, place = Text(row.id, "bold"), Text(words.kinds[row.kind], "dim"), Text(row.place)
        table.add_row(name, kind, place, status, Text(said(row.emits)), *numbers)
    console.print(table)
    console.print(Text(words.listed.format(count=f"{len(rows):,}"), "dim"))


def show_rule(
    console: Console, title: str, facts: Iterable[tuple[str, object]], sentences: Sequence[Sentence], words: RuleLabels
) -> None:
    """Print everything that an entry says."""
    console.print(Text(title, "bold magenta"))
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, fact in facts:
        if fact not in (None, "", [], {}):
            grid.add_row(label, Text(_plain(fact)))
    labels = {"example": words.examples, "counterexample": words.counterexamples}
    for sentence in sentences:
        text = Text(clean(sentence.text), "cyan").append(f"  {sentence.says}", "dim")
        grid.add_row(labels.get(sentence.kind, words.known_failures), text)
    console.print(grid)
    console.print()


def show_problems(console: Console, problems: Sequence[Problem], words: RuleLabels) -> None:
    """Print each problem in a line, the hint below the first of its kind, and how many there are."""
    told: set[str] = set()
    for problem in problems:
        line = Text(f"{problem.file}:{problem.line}:{problem.column}: ")
        console.print(line.append(problem.code, "bold red").append(f" {clean(problem.message)}"), soft_wrap=True)
        if problem.code not in told and problem.hint:
            console.print(Text(f"  {words.hint}: {problem.hint}", "dim"), soft_wrap=True)
        told.add(problem.code)
    files = len({problem.file for problem in problems})
    console.print(Text(words.problems.format(problems=f"{len(problems):,}", files=files), "bold"))


def show_failure(console: Console, failure: Failure, words: RuleLabels) -> None:
    """Print an example that fails: where, what is wrong, the sentence, and expected beside actual."""
    console.print(Text(failure.name, "bold red").append(f"  {failure.place}", "dim"), soft_wrap=True)
    console.print(Text(f"  {failure.trouble}", "yellow"), soft_wrap=True)
    text = Text(failure.text)
    for start, end in failure.spans:
        text.stylize("underline bold", start, end)
    console.print(Text("  ").append_text(text), soft_wrap=True)
    if failure.rows:
        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1))
        for head in ("#", words.field, words.expected, words.actual):
            table.add_column(head, overflow="fold")
        for cells in _compared(failure, words):
            table.add_row(*cells)
        console.print(table)
    console.print()


def _compared(failure: Failure, words: RuleLabels) -> Iterator[tuple[Text, ...]]:
    for number, (expected, actual) in enumerate(failure.rows, start=1):
        for field in expected or actual or {}:
            left = said({field: expected[field]}, bare=True) if expected else words.nothing
            right = said({field: actual.get(field)}, bare=True) if actual else words.nothing
            style = "" if left == right else "bold red"
            yield Text(str(number), "dim"), Text(field, "dim"), Text(left), Text(right, style)


def said(fields: Mapping[str, object], *, bare: bool = False) -> str:
    """Fields in a line, as the rule files write them; ``bare`` leaves their names out."""
    values = {
        key: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for key, value in fields.items()
    }
    return ", ".join(value if bare else f"{key}: {value}" for key, value in values.items())


def _plain(fact: object) -> str:
    if isinstance(fact, Mapping):
        return said(fact)
    if isinstance(fact, Sequence) and not isinstance(fact, str):
        return ", ".join(_plain(item) for item in fact)
    return str(fact)
