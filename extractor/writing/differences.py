"""What a change of rules did to records, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.findings import Comparison, Difference, Value
from extractor.models import Record
from extractor.writing import figures
from extractor.writing.excerpt import balance, clean
from extractor.writing.labels import Labels
from extractor.writing.marking import QUANTITY

_WIDEST = 160
_SENTENCE_SHARE = 0.4
_STYLES = {"appeared": "green", "vanished": "red", "changed": "yellow"}


def show(console: Console, found: Comparison, words: Labels) -> None:
    """Print a table with a row for each record that appeared or vanished and for each field that changed, and a summary."""
    width = min(console.width, _WIDEST)
    if found.differences:
        console.print(_table(found, words, width))
    counts = {change: sum(_change(each) == change for each in found.differences) for change in _STYLES}
    told = {name: f"{count:,}" for name, count in counts.items()}
    summary = words.compared.format(reports=f"{found.reports:,}", old=f"{found.old:,}", new=f"{found.new:,}", **told)
    console.print(Text(summary, "bold"), soft_wrap=True)


def _table(found: Comparison, words: Labels, width: int) -> Table:
    room = int(width * _SENTENCE_SHARE)
    table = Table(box=box.SIMPLE_HEAD, header_style="dim", pad_edge=False, width=width)
    table.add_column(words.sentence, width=room, overflow="fold")
    table.add_column(words.change, no_wrap=True)
    table.add_column(words.field, overflow="fold")
    table.add_column(words.old, overflow="fold", ratio=1)
    table.add_column(words.new, overflow="fold", ratio=1)
    for difference in found.differences:
        change = _change(difference)
        name = Text(words.changes[change], _STYLES[change])
        place = Text(f"{clean(difference.source)}:{difference.start}-{difference.end}", "dim")
        first = Text("\n").join([_sentence(difference, room), place])
        for field, old, new in _cells(difference, words):
            table.add_row(first, name, field, old, new)
            first = name = Text()
    return table


def _change(difference: Difference) -> str:
    if difference.old is None:
        return "appeared"
    return "vanished" if difference.new is None else "changed"


def _cells(difference: Difference, words: Labels) -> Iterator[tuple[str, str, str]]:
    """Field, old and new: one row for each field that changed, one for a record that came or went."""
    for change in difference.fields:
        yield change.field, _plain(change.old), _plain(change.new)
    if not difference.fields:
        yield "", _record(difference.old, words), _record(difference.new, words)


def _plain(value: Value) -> str:
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else clean(str(value))


def _record(record: Record | None, words: Labels) -> str:
    """A record in short: kind, measure, action, subject, value, rule."""
    if record is None:
        return ""
    kind, measure = words.kind[record.kind], words.measures[record.measure]
    value = figures.value(record, words).strip()
    return " · ".join([kind, measure, *([record.action] if record.action else []), record.subject, value, record.rule])


def _sentence(difference: Difference, width: int) -> Text:
    """The sentence around the quantity, on one line."""
    record = difference.new or difference.old
    assert record is not None
    sentence, at, text = record.sentence, difference.at, clean(record.quantity.text)
    behind = at + record.end - record.start
    before, after = sentence[max(0, at - width) : at], sentence[behind : behind + width]
    left, right = balance(clean(before), clean(after), width - cell_len(text) - 2)
    return Text.assemble(left, (f"⟦{text}⟧", QUANTITY), right)
