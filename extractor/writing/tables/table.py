"""A table for people and for spreadsheets: what every writer of tables takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

Value = str | int | float | bool | None
Style = Literal["", "best", "worst", "dim", "words", "head"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell.

    Attributes:
        text: what people read.
        value: what a program gets; None where that is the text.
        style: what the cell is marked as.
        small: small print after the text, such as a rank; left out where only text can be written.
        note: what there is to know of the cell, shown on demand.
        pattern: a spreadsheet's number format that shows ``value`` as ``text``; empty for the usual one.
        marked: the part of the text to be set off, such as a quantity in its sentence.
        link: what the cell leads to, outside of the table.
        anchor: the name of the cell as a place to jump to; ``target`` is one to jump to from it.
    """

    text: str
    value: Value = None
    style: Style = ""
    small: str = ""
    note: str = ""
    pattern: str = ""
    marked: tuple[int, int] | None = None
    link: str = ""
    anchor: str = ""
    target: str = ""

    @property
    def content(self) -> Value:
        """The value, or the text where there is none."""
        return self.text if self.value is None else self.value


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its heading, whether it holds numbers, whether its text may be long, and whether it is for programs alone.

    What is for programs alone goes into spreadsheets and data, and says what another column says in a form for people.
    """

    text: str
    number: bool = False
    long: bool = False
    data: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading for each column; the first ``fixed`` columns name its rows.

    ``notes`` stand below it.
    """

    name: str
    title: str
    heads: Sequence[Head]
    rows: Sequence[Sequence[Entry]]
    fixed: int = 1
    notes: Sequence[str] = ()

    def readable(self) -> Table:
        """The table without the columns that are for programs alone."""
        kept = [index for index, head in enumerate(self.heads) if not head.data]
        rows = [[row[index] for index in kept] for row in self.rows]
        return replace(self, heads=[self.heads[index] for index in kept], rows=rows)


def entry(value: Value) -> Entry:
    """A cell that shows its value as it is; an empty one for None."""
    return Entry("" if value is None else str(value), value)
