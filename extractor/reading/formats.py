"""Which reader reads a file: its content decides, and where that leaves it open, its suffix."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from extractor.reading.binary import is_word
from extractor.reading.content import MAX_CHARACTERS, Content, too_long
from extractor.reading.decoding import decode
from extractor.reading.pdf import read_pdf
from extractor.reading.plain import read_plain
from extractor.reading.webpage import looks_like_html, read_html
from extractor.reading.word import read_word

HTML_SUFFIXES: Final = (".html", ".htm", ".shtml", ".xhtml")
_PDF = b"%PDF-"
_PDF_REACH = 1024  # bytes that may stand before a PDF begins
_MAX_BYTES_A_CHARACTER = 4


def convert(data: bytes, name: str, place: str) -> Content:
    """The text of a file in any of the formats that are read.

    Args:
        data: the bytes of the file.
        name: its name, for the suffix.
        place: what errors call it.

    Raises:
        SourceError: it cannot be read, or its text is longer than ``MAX_CHARACTERS``.
        DecodingError: it is in no format, or no encoding, that is read.
        MissingExtraError: its format needs a library that is not installed.
    """
    suffix = PurePath(name).suffix.lower()
    if data.startswith(_PDF) or (suffix == ".pdf" and _PDF in data[:_PDF_REACH]):
        return read_pdf(data, place)
    if is_word(data):
        return read_word(data, place)
    if len(data) > _MAX_BYTES_A_CHARACTER * MAX_CHARACTERS:
        raise too_long(place)
    text, encoding = decode(data, place)
    if len(text) > MAX_CHARACTERS:
        raise too_long(place)
    if looks_like_html(text) or (suffix in HTML_SUFFIXES and "<" in text):
        return read_html(text, encoding, place)
    return read_plain(text, encoding)
