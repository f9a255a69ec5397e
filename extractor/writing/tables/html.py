"""Tables and drawings as one HTML page that needs nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from extractor.writing.tables.table import Entry, Table

_STYLE = """\
body { font: 15px/1.5 system-ui, sans-serif; color: #222; margin: 2em auto; max-width: 96%; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin-top: 2em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .3em .7em; border-bottom: 1px solid #ddd; text-align: left; vertical-align: top; white-space: nowrap; }
th { background: #f4f4f4; } td.number, th.number { text-align: right; }
td.long { white-space: normal; min-width: 24em; color: #555; }
td.name { position: sticky; left: 0; background: #fff; font-weight: 600; }
.best { color: #1d6b3d; font-weight: 600; } .worst { color: #a32c2c; font-weight: 600; }
.dim, small, .notes { color: #777; } .words { font-style: italic; }
td a { color: inherit; text-decoration: none; } td a:hover { text-decoration: underline; }
tr:target, td:target { background: #fff6d6; }
.plots { display: flex; flex-wrap: wrap; gap: 1em 2em; }
svg { max-width: 100%; height: auto; }
"""


def page(title: str, language: str, tables: Sequence[Table], drawings: Sequence[str] = (), drawn: str = "") -> str:
    """A page with the first table, drawings (SVG elements) under the heading ``drawn``, and the other tables."""
    parts = [f"<h1>{_text(title)}</h1>", *(_part(table, heading=False) for table in tables[:1])]
    if drawings:
        parts += [f'<h2>{_text(drawn)}</h2>\n<div class="plots">', *drawings, "</div>"]
    parts += [_part(table, heading=True) for table in tables[1:]]
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_text(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _part(table: Table, *, heading: bool) -> str:
    return "\n".join(_lines(table.readable(), heading))


def _lines(table: Table, heading: bool) -> Iterator[str]:
    if heading:
        yield f"<h2>{_text(table.name)}</h2>"
    yield '<div class="scroll"><table>\n<thead><tr>'
    for head in table.heads:
        kind = ' class="number"' if head.number else ""
        yield f"<th{kind}>{_text(head.text)}</th>"
    yield "</tr></thead>\n<tbody>"
    for row in table.rows:
        yield "<tr>" + "".join(_cell(table, index, cell) for index, cell in enumerate(row)) + "</tr>"
    yield "</tbody>\n</table></div>"
    if table.notes:
        yield '<p class="notes">' + "<br>\n".join(map(_text, table.notes)) + "</p>"


def _cell(table: Table, index: int, cell: Entry) -> str:
    head = table.heads[index]
    kinds = [cell.style, "number" if head.number else "", "long" if head.long else "", "name" if index == 0 else ""]
    classes = " ".join(kind for kind in kinds if kind)
    attributes = "".join(
        f' {name}="{_text(value)}"'
        for name, value in (("id", cell.anchor), ("class", classes), ("title", cell.note))
        if value
    )
    text = _text(cell.text)
    if cell.target:
        text = f'<a href="#{_text(cell.target)}">{text}</a>'
    small = f" <small>{_text(cell.small)}</small>" if cell.small else ""
    return f"<td{attributes}>{text}{small}</td>"


def _text(text: str) -> str:
    """Text for HTML: markup escaped, control characters and bidi marks left out."""
    return escape("".join(letter for letter in text if letter.isprintable() or letter == "\n"), quote=True)
