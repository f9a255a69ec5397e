"""Tables as an Excel workbook, a sheet each."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from extractor.results.frames import package
from extractor.writing.tables.table import Entry, Style, Table

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_NAME, _LONGEST_TEXT = 31, 32767
_COLOURS: dict[Style, str] = {"best": "1D6B3D", "worst": "A32C2C", "dim": "777777"}
_NARROWEST, _WIDEST, _LONG = 6, 40, 80


def dumps(tables: Sequence[Table]) -> bytes:
    """A workbook with a sheet for each table: heads and name columns stay in sight, numbers are numbers.

    Raises:
        MissingPackageError: openpyxl is not installed.
    """
    openpyxl = package("openpyxl", ".xlsx")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in tables:
        _sheet(book.create_sheet(_sheet_name(table.name, book.sheetnames)), table)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    plain = _FORBIDDEN.sub(" ", name)[:_LONGEST_NAME].strip() or "1"
    return plain if plain not in taken else f"{plain[: _LONGEST_NAME - 4]} {len(taken) + 1}"


def _sheet(sheet: Any, table: Table) -> None:
    styles = package("openpyxl.styles", ".xlsx")
    letter = package("openpyxl.utils", ".xlsx").get_column_letter
    for index, head in enumerate(table.heads, start=1):
        cell = sheet.cell(1, index)
        _fill(cell, Entry(head.text))
        cell.font = styles.Font(bold=True)
        texts = [head.text, *(row[index - 1].text for row in table.rows)]
        widest = max(sum(2 if ord(character) > 0x2E7F else 1 for character in text) for text in texts)
        sheet.column_dimensions[letter(index)].width = min(max(widest + 2, _NARROWEST), _LONG if head.long else _WIDEST)
    for number, row in enumerate(table.rows, start=2):
        for index, entry in enumerate(row, start=1):
            cell = sheet.cell(number, index)
            _fill(cell, entry)
            if entry.marked is not None:
                _mark(cell, entry.marked)
            if entry.link:
                cell.hyperlink = entry.link
            if table.heads[index - 1].number:
                cell.alignment = styles.Alignment(horizontal="right")
            if entry.style in _COLOURS or entry.style in ("words", "head"):
                cell.font = styles.Font(
                    bold=entry.style in ("best", "worst", "head"),
                    italic=entry.style == "words",
                    color=_COLOURS.get(entry.style),
                )
    for number, note in enumerate(table.notes, start=len(table.rows) + 3):
        _fill(sheet.cell(number, 1), Entry(note))
    sheet.freeze_panes = sheet.cell(2, table.fixed + 1)
    if table.rows:
        sheet.auto_filter.ref = f"A1:{letter(len(table.heads))}{len(table.rows) + 1}"


def _mark(cell: Any, span: tuple[int, int]) -> None:
    """Set a part of a cell's text in bold."""
    rich = package("openpyxl.cell.rich_text", ".xlsx")
    bold = package("openpyxl.cell.text", ".xlsx").InlineFont(b=True, color=_COLOURS["worst"])
    text, (start, end) = cell.value, span
    if end <= len(text):
        parts = text[:start], rich.TextBlock(bold, text[start:end]), text[end:]
        cell.value = rich.CellRichText(*(part for part in parts if part))


def _fill(cell: Any, entry: Entry) -> None:
    """Put an entry into a cell; text is never taken for a formula."""
    content = entry.content
    if isinstance(content, str):
        cell.value = _UNPRINTABLE.sub("", content)[:_LONGEST_TEXT]
        cell.data_type = "s"
    else:
        cell.value = content
        if entry.pattern:
            cell.number_format = entry.pattern
