"""Tables as CSV, as spreadsheets of all kinds read it."""

from __future__ import annotations

import csv
import io
import re

from extractor.writing.tables.table import Table, Value

# what a spreadsheet would take for a formula, a number with a sign left out
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d,.]+[^\d=+\-@|!(]*\Z)")


def dumps(table: Table) -> str:
    """The table as CSV text: a byte order mark, by which spreadsheets know UTF-8, a line of heads, a line for each row.

    A number that is shown in a form of its own (``5%左右``) is written as it is shown, other numbers as they are. Text that a
    spreadsheet would take for a formula has an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_safe(head.text) for head in table.heads])
    for row in table.rows:
        writer.writerow([_safe(cell.text if cell.pattern else cell.content) for cell in row])
    return "\ufeff" + out.getvalue()


def _safe(value: Value) -> Value:
    return "'" + value if isinstance(value, str) and _FORMULA.match(value) else value
