"""Tables as CSV, as spreadsheets of all kinds read it."""

from __future__ import annotations

import csv
import io

from extractor.writing.tables.table import Table, Value

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def dumps(table: Table) -> str:
    """The table as CSV text: a byte order mark, by which spreadsheets know UTF-8, a line of heads, a line for each row.

    Text that a spreadsheet would take for a formula has an apostrophe before it; numbers stay as they are.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_safe(head.text) for head in table.heads])
    for row in table.rows:
        writer.writerow([_safe(cell.content) for cell in row])
    return "\ufeff" + out.getvalue()


def _safe(value: Value) -> Value:
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA) else value
