"""Several reports in one table, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.models import Report
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels

_STYLES = ("bold", "", "", "magenta", "green", "", "", "dim")
_LEAST_FILE, _LEAST_TITLE = 12, 16
_GAP = 3  # between two columns, and at the edges together


class Summary(NamedTuple):
    """What the overview tells of one file: ``report`` fields in short, or nothing but its name where it failed."""

    name: str
    failed: bool = False
    title: str | None = None
    region: str | None = None
    year: int | None = None
    targets: int = 0
    facts: int = 0
    undated: int = 0
    warnings: int = 0


def summarise(name: str, report: Report) -> Summary:
    """The figures of a report, so that the report itself need not be kept."""
    targets = sum(record.kind == "target" for record in report.records)
    undated = sum(record.period.start is None and record.period.end is None for record in report.records)
    document = report.document
    facts = len(report.records) - targets
    return Summary(
        name, False, document.title, document.region, document.year, targets, facts, undated, len(report.warnings)
    )


def overview(console: Console, rows: Sequence[Summary], words: Labels) -> None:
    """Print a table of reports, a row each, and their totals."""
    done = [row for row in rows if not row.failed]
    counted = {
        words.kinds["target"]: [row.targets for row in done],
        words.kinds["fact"]: [row.facts for row in done],
        words.unknown_periods: [row.undated for row in done],
        words.warning_count: [row.warnings for row in done],
    }
    heads = [words.file, words.region, words.year, *counted, words.title]
    totals = [
        words.files.format(count=f"{len(rows):,}"),
        "",
        "",
        *(f"{sum(counts):,}" for counts in counted.values()),
        "",
    ]
    cells = [_cells(row, words) for row in rows]
    widths = [max(cell_len(text) for text in column) for column in zip(heads, totals, *cells, strict=True)]
    table = Table(box=box.SIMPLE_HEAD, show_footer=True, header_style="dim", footer_style="bold", pad_edge=False)
    for head, total, width, style in zip(heads, totals, _fit(widths, console.width), _STYLES, strict=True):
        if width:
            justify: Literal["left", "right"] = "right" if head in counted else "left"
            table.add_column(head, total, width=width, justify=justify, style=style, no_wrap=True)
    for row, texts in zip(rows, cells, strict=True):
        table.add_row(*(Text(text) for text in texts[: len(table.columns)]), style="red" if row.failed else "")
    console.print(table)


def _fit(widths: Sequence[int], available: int) -> list[int]:
    """Column widths for a table of ``available`` cells: numbers get what they need, names and titles what is left."""
    file, region, *numbers, title = widths
    region = min(region, 16 if available >= 100 else 8)
    rest = available - region - sum(numbers) - _GAP * len(widths)
    file = min(file, max(_LEAST_FILE, rest if rest < _LEAST_FILE + _LEAST_TITLE else rest // 2))
    return [file, region, *numbers, min(title, rest - file) if rest - file >= _LEAST_TITLE else 0]


def _cells(row: Summary, words: Labels) -> list[str]:
    if row.failed:
        return [clean(row.name), words.failed, *[""] * 6]
    counts = (row.targets, row.facts, row.undated, row.warnings)
    about = (clean(row.region or "—"), str(row.year or "—"))
    return [clean(row.name), *about, *(f"{count:,}" for count in counts), clean(row.title or "")]
