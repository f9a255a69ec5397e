"""Word documents (.docx): paragraphs, tables, footnotes and text boxes in reading order.

A docx is XML in a ZIP file; the standard library streams through both, so that this reader needs no extra. Deleted and
hidden text, field codes, tables of contents, headers and footers are no text of the report.
"""

from __future__ import annotations

import re
import zipfile
from typing import Final
from xml.parsers import expat

from extractor.errors import SourceError
from extractor.reading.content import Content, Writer
from extractor.reading.packages import broken, opened, parse
from extractor.reading.wordparts import Block, Body, Paragraph

KIND: Final = "a Word document (.docx)"
_MAX_PART: Final = 128 * 1024 * 1024
_MAIN = re.compile(r"word/document\d*\.xml")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_PROPERTIES = {"title": "title", "created": "created"}
_ENDED = re.compile(r"[^\w\s]$")


def read_word(data: bytes, place: str) -> Content:
    """The text of a Word document.

    A paragraph is a line, and so is a row of a table, its cells set apart by tabs. A footnote is a line behind the
    paragraph that refers to it, and so are the paragraphs of a text box.

    Raises:
        SourceError: the document is broken, locked, refers to outside entities, or unpacks to too much.
    """
    with opened(data, place, KIND) as archive:
        names = archive.namelist()
        main = next((name for name in names if _MAIN.fullmatch(name)), None)
        if main is None:
            raise broken(place, KIND)
        notes: dict[str, list[Block]] = {}
        for name in _NOTES:
            notes |= _body(archive, name, place, {}).notes if name in names else {}
        blocks = _body(archive, main, place, notes).blocks
        metadata = _metadata(archive, place) if "docProps/core.xml" in names else {}
    writer = Writer(place)
    number = 0
    for block in blocks:
        number = _write(writer, block, number)
    return writer.content("docx", metadata)


def _body(archive: zipfile.ZipFile, name: str, place: str, notes: dict[str, list[Block]]) -> Body:
    body = Body(notes, place)
    _stream(archive, name, place, body)
    return body


def _stream(archive: zipfile.ZipFile, name: str, place: str, handler: Body | _Properties) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.characters

    def refuse(*_: object) -> None:
        # no Word document declares a document type; one that does may grow without end or name files of this machine
        message = f"is {KIND} that declares XML entities, as no word processor does"
        raise SourceError(place, message, "refused: get the document from its source")

    parser.StartDoctypeDeclHandler = refuse
    try:
        parse(archive, name, _MAX_PART, place, KIND, parser.ParseFile)
    except expat.ExpatError:
        raise broken(place, KIND) from None


def _write(writer: Writer, block: Block, number: int) -> int:
    """Write a block and what hangs on it; the number of the last paragraph."""
    if isinstance(block, Paragraph):
        if block.text.strip():
            number += 1
            writer.line(block.text.strip("\n"), paragraph=number, in_table=block.in_table)
        for hanging in block.after:
            number = _write(writer, hanging, number)
        return number
    if not block.plain:
        for inner in block.blocks():
            number = _write(writer, inner, number)
        return number
    cells = [_cell(cell) for cell in block.cells]
    if any(cells):
        number += 1
        writer.line("\t".join(cells), paragraph=number, in_table=True)
    for inner in block.hanging():
        number = _write(writer, inner, number)
    return number


def _cell(blocks: list[Block]) -> str:
    """The paragraphs of a cell as one line, set apart by a blank where nothing else does."""
    text = ""
    for block in blocks:
        more = block.text.strip().replace("\n", " ") if isinstance(block, Paragraph) else ""
        text += (" " if more and text and not _ENDED.search(text) else "") + more
    return text


class _Properties:
    """What a document tells of itself: its title and the date it was made."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._key: str | None = None

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        self._key = _PROPERTIES.get(name.rpartition(" ")[2])

    def end(self, _name: str) -> None:
        self._key = None

    def characters(self, text: str) -> None:
        if self._key is not None and text.strip():
            self.found[self._key] = self.found.get(self._key, "") + text[:1000]


def _metadata(archive: zipfile.ZipFile, place: str) -> dict[str, str]:
    properties = _Properties()
    _stream(archive, "docProps/core.xml", place, properties)
    return properties.found
