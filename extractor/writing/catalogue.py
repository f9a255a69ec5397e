"""Indicators for the terminal: the list by field, one in full, and what reports say that none of them is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.writing.cataloguelabels import CatalogueLabels
from extractor.writing.excerpt import clean
from extractor.writing.labels import Language


@dataclass(frozen=True, slots=True)
class Entry:
    """An indicator as people see it; ``names`` are all that it is called, ``competing`` what must not be taken for it."""

    id: str
    field: str
    field_name: str
    field_english: str
    name: str
    english: str
    measure: str
    unit: str
    units: tuple[str, ...]
    actions: tuple[str, ...]
    direction: str | None
    better: str | None
    names: tuple[str, ...]
    competing: tuple[str, ...]
    examples: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON has it."""
        return asdict(self)


def show_list(console: Console, entries: Sequence[Entry], words: CatalogueLabels, language: Language) -> None:
    """Print a table of indicators for each field."""
    fields = 0
    for (_, name, english), group in groupby(entries, lambda e: (e.field, e.field_name, e.field_english)):
        fields += 1
        table = Table("id", "", words.measure, words.unit, words.better, box=box.SIMPLE_HEAD, header_style="dim")
        table.title, table.title_justify, table.title_style = _in(language, name, english), "left", "bold"
        table.columns[0].style, table.columns[0].no_wrap = "cyan", True
        for entry in group:
            table.add_row(
                *map(
                    Text,
                    (
                        entry.id,
                        _in(language, entry.name, entry.english),
                        words.measures[entry.measure],
                        entry.unit,
                        words.directions[entry.better],
                    ),
                )
            )
        console.print(table)
    console.print(words.count.format(fields=fields, indicators=f"{len(entries):,}"))


def show_entry(console: Console, entry: Entry, words: CatalogueLabels, language: Language) -> None:
    """Print all that is known of one indicator."""
    console.print(Text.assemble((entry.id, "bold cyan"), "  ", entry.name, "  ", entry.english))
    field = _in(language, entry.field_name, entry.field_english)
    lines = [
        (words.measure, f"{words.measures[entry.measure]} · {field}"),
        (words.unit, " ".join(unit for unit in (entry.unit, *entry.units) if unit)),
        (words.actions, " ".join(entry.actions)),
        (words.direction, words.directions[entry.direction]),
        (words.better, words.directions[entry.better]),
        (words.names, "\n".join(entry.names)),
        (words.competing, "\n".join(entry.competing)),
        (words.examples, "\n".join(entry.examples)),
    ]
    table = Table.grid(padding=(0, 2))
    for label, text in lines:
        if text:
            table.add_row(Text(label, style="dim"), Text(text))
    console.print(table)


def show_coverage(
    console: Console,
    counts: tuple[int, int, int],
    rows: Sequence[tuple[str, str, str, int, int]],
    words: CatalogueLabels,
) -> None:
    """Print how many records are of an indicator, and which subjects are of none.

    Args:
        counts: files, their records, and those of an indicator.
        rows: subject, measure, unit, records and files of each kind of record without an indicator.
    """
    files, records, named = counts
    share = f"{named / records:.1%}" if records else "-"
    console.print(
        words.coverage.format(files=f"{files:,}", records=f"{records:,}", named=f"{named:,}", share=share),
        soft_wrap=True,
    )
    if not rows:
        return
    table = Table(
        box=box.SIMPLE_HEAD, header_style="dim", title=words.without, title_justify="left", title_style="bold"
    )
    table.add_column(words.files, justify="right")
    table.add_column(words.records, justify="right")
    table.add_column(words.subject)
    table.add_column(words.measure)
    table.add_column(words.unit)
    for subject, measure, unit, amount, among in rows:
        table.add_row(
            f"{among:,}", f"{amount:,}", *map(Text, (clean(subject), words.measures.get(measure, measure), unit))
        )
    console.print(table)


def _in(language: Language, chinese: str, english: str) -> str:
    return chinese if language == "zh" else english
