"""Which reader reads a file: its content decides, and where that leaves it open, its suffix."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from extractor.errors import SourceError
from extractor.reading.binary import is_word
from extractor.reading.content import MAX_CHARACTERS, Content, too_long
from extractor.reading.decoding import decode
from extractor.reading.plain import read_plain

HTML_SUFFIXES: Final = (".html", ".htm", ".shtml", ".xhtml")
_PDF = b"%PDF-"
_PDF_REACH = 1024  # bytes that may stand before a PDF begins
_MAX_BYTES_A_CHARACTER = 4
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_REACH = 2000  # characters within which a page must begin
_EXPORT = re.compile(r'\s*\{\s*"schema_version"\s*:')


def convert(data: bytes, name: str, place: str) -> Content:
    """The text of a file in any of the formats that are read; the reader of each is imported with the first such file.

    Args:
        data: the bytes of the file.
        name: its name, for the suffix.
        place: what errors call it.

    Raises:
        SourceError: it cannot be read, is an export and no report, or its text is longer than ``MAX_CHARACTERS``.
        DecodingError: it is in no format, or no encoding, that is read.
        MissingExtraError: its format needs a library that is not installed.
    """
    suffix = PurePath(name).suffix.lower()
    if data.startswith(_PDF) or (suffix == ".pdf" and _PDF in data[:_PDF_REACH]):
        from extractor.reading.pdf import read_pdf

        return read_pdf(data, place)
    if is_word(data):
        from extractor.reading.word import read_word

        return read_word(data, place)
    if len(data) > _MAX_BYTES_A_CHARACTER * MAX_CHARACTERS:
        raise too_long(place)
    text, encoding = decode(data, place)
    if len(text) > MAX_CHARACTERS:
        raise too_long(place)
    if _HTML.match(text, 0, _HTML_REACH) or (suffix in HTML_SUFFIXES and "<" in text):
        from extractor.reading.webpage import read_html

        return read_html(text, encoding, place)
    if _EXPORT.match(text):
        hint = "extractor compare and track read such files; extractor locate finds their records in the reports"
        raise SourceError(place, "is what extractor extract wrote of a report, not a report", hint)
    return read_plain(text, encoding)
