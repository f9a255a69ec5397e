"""Tables for the terminal, in bands of columns where they are wider than it, with long texts under their rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from extractor.writing.excerpt import clean
from extractor.writing.layout import GUTTER, beside, wrap
from extractor.writing.tables.table import Entry, Style, Table

_STYLES: dict[Style, str] = {
    "": "", "best": "bold green", "worst": "bold red", "dim": "dim", "words": "italic cyan", "head": "bold",
}  # fmt: skip
_WIDEST_NAME, _WIDEST = 40, 30
_LINES, _LONG_LINES = 4, 8


def show(console: Console, table: Table) -> None:
    """Print a table; what is too wide goes on in a further band, with the columns that name the rows repeated."""
    table = table.readable()
    if table.title:
        console.print(Text(clean(table.title), "bold"), soft_wrap=True)
    short = [index for index, head in enumerate(table.heads) if not head.long]
    long = [index for index, head in enumerate(table.heads) if head.long]
    widths = {index: _width(table, index) for index in short}
    bands = list(_bands(short, widths, table.fixed, console.width))
    for number, columns in enumerate(bands):
        below = long if number == len(bands) - 1 else []
        lines = [*_lines(table, columns, below, widths, console.width), Text()]
        console.print(*lines, sep="\n", soft_wrap=True)
    for note in table.notes:
        console.print(Text(clean(note), "dim"), soft_wrap=True)


def _width(table: Table, index: int) -> int:
    texts = [clean(table.heads[index].text), *(_text(row[index]).plain for row in table.rows)]
    return min(max(map(cell_len, texts)), _WIDEST_NAME if index < table.fixed else _WIDEST)


def _bands(short: Sequence[int], widths: dict[int, int], fixed: int, available: int) -> Iterator[list[int]]:
    """The columns of each band: those that name the rows and as many others as there is room for, one at least."""
    names = [index for index in short if index < fixed]
    room = available - sum(widths[index] + GUTTER for index in names)
    band: list[int] = []
    used = 0
    for index in short:
        if index < fixed:
            continue
        if band and used + widths[index] > room:
            yield names + band
            band, used = [], 0
        band.append(index)
        used += widths[index] + GUTTER
    yield names + band


def _lines(
    table: Table, columns: Sequence[int], below: Sequence[int], widths: dict[int, int], available: int
) -> Iterator[Text]:
    """A band: heads, a rule, and rows, each with its long texts under it."""
    cells = [widths[index] for index in columns]
    heads = [Text(clean(table.heads[index].text), "dim") for index in columns]
    yield from beside(_aligned(table, columns, cells, heads), cells, indent=0)
    yield Text("─" * (sum(cells) + GUTTER * (len(cells) - 1)), "dim")
    for row in table.rows:
        texts = [_text(row[index]) for index in columns]
        yield from beside(_aligned(table, columns, cells, texts), cells, indent=0)
        for index in below:
            text = Text(clean(row[index].text), "dim")
            room = max(20, available - 2 * GUTTER)
            yield from beside([wrap(text, room, _LONG_LINES)], [room], indent=2 * GUTTER)


def _aligned(table: Table, columns: Sequence[int], cells: Sequence[int], texts: Sequence[Text]) -> list[list[Text]]:
    """Texts wrapped to their columns, numbers to the right."""
    made = []
    for index, width, text in zip(columns, cells, texts, strict=True):
        lines = wrap(text, width, _LINES)
        made.append([_right(line, width) for line in lines] if table.heads[index].number else lines)
    return made


def _right(line: Text, width: int) -> Text:
    return Text(" " * max(0, width - line.cell_len)).append_text(line)


def _text(cell: Entry) -> Text:
    text = Text(clean(cell.text), _STYLES[cell.style])
    return text.append(f" {cell.small}", "dim") if cell.small else text
