"""PDF files with a text layer: pages become paragraphs, and every paragraph knows its page.

PDFium, by way of pypdfium2, gives each character with its box; ``pdflayout`` makes lines, columns and paragraphs of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_float
from math import tau
from typing import Any, Final

from extractor.errors import SourceError
from extractor.reading.content import Content, Writer
from extractor.reading.extras import need
from extractor.reading.pdflayout import paragraphs
from extractor.reading.pdflines import Char, Page

KIND: Final = "a PDF document"
EXTRA: Final = "pdf"
_MAX_PAGES = 3000
_MAX_ON_A_PAGE = 200_000
_MAX_ANGLE = 0.02  # radians: what stands askew is a watermark or a stamp
_NO_WIDTH = 0.01  # points: PDFium tells no characters of a text object below it
_HAN = range(0x4E00, 0xA000)
_FULL_WIDTH = 0.9  # ems: what a Chinese font gives a Chinese character at least, and another its sign for none
_PASSWORD = 4  # PDFium's code for a document that needs one
_SCANNED_PAGE = 10  # characters a page below which a text layer is none
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_KEYS = {"Title": "title", "CreationDate": "created"}


def read_pdf(data: bytes, place: str) -> Content:
    """The text of a PDF: lines joined to paragraphs, running heads and page numbers left out, columns one by one.

    Raises:
        MissingExtraError: the library that reads PDF is not installed.
        SourceError: the file is broken, locked, has too many pages, no text layer, or needs a font that is not there.
    """
    pdfium = need("pypdfium2", EXTRA, place, KIND)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            hint = "open it with its password and print it to a new PDF, or save its text"
            raise SourceError(place, f"is {KIND} locked with a password", hint) from None
        raise _broken(place) from None
    with document:
        count = len(document)
        if count > _MAX_PAGES:
            raise SourceError(place, f"is {KIND} of {count:,} pages; the most is {_MAX_PAGES:,}", "split it")
        try:
            pages = [_page(document, index, place) for index in range(count)]
            metadata = _metadata(document.get_metadata_dict())
        except pdfium.PdfiumError:
            raise _broken(place) from None
    if sum(len(page.chars) for page in pages) < _SCANNED_PAGE * max(1, count):
        message = f"is {KIND} without a text layer: {count:,} page(s) that are pictures, or empty"
        raise SourceError(
            place, message, "run text recognition (OCR) over it, for example ocrmypdf, and give the result"
        )
    writer = Writer(place)
    for paragraph in paragraphs(pages):
        for piece in paragraph.pieces:
            writer.stretch(page=piece.page, in_table=paragraph.in_table)
            writer.text(piece.text)
        writer.text("\n")
    return writer.content("pdf", metadata)


def _broken(place: str) -> SourceError:
    return SourceError(place, f"is {KIND}, but broken", "it may have been cut off on its way: fetch it anew")


def _fontless(place: str, page: int) -> SourceError:
    message = f"is {KIND} whose Chinese font is neither in it nor on this machine; page {page:,} may lose characters so"
    hint = "install a Chinese font, such as Debian's fonts-wqy-microhei, or print it to a PDF with its fonts in it"
    return SourceError(place, message, hint)


def _page(document: Any, index: int, place: str) -> Page:
    page = document[index]
    try:
        text = page.get_textpage()
        try:
            if _loses(page, text, place):
                raise _fontless(place, index + 1)
            return Page(index + 1, list(_chars(text, place)))
        finally:
            text.close()
    finally:
        page.close()


def _chars(text: Any, place: str) -> Iterator[Char]:
    """The characters that stand on a page, those left out that PDFium makes up between them."""
    raw = need("pypdfium2.raw", EXTRA, place, KIND)
    box = raw.FS_RECTF()
    count = text.count_chars()
    if count > _MAX_ON_A_PAGE:
        message = f"is {KIND} with {count:,} characters on one page; the most is {_MAX_ON_A_PAGE:,}"
        raise SourceError(place, message, "save its text and give that")
    for index in range(count):
        angle = raw.FPDFText_GetCharAngle(text, index)
        if raw.FPDFText_IsGenerated(text, index) == 1 or min(abs(angle), abs(tau - angle)) > _MAX_ANGLE:
            continue
        code = raw.FPDFText_GetUnicode(text, index)
        if code < 0x20 or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF):
            continue
        raw.FPDFText_GetLooseCharBox(text, index, box)
        yield Char(chr(code), box.left, box.bottom, box.right, box.top)


def _loses(page: Any, text: Any, place: str) -> bool:
    """Whether PDFium passes over characters of a page that it has no shapes for, each one a text object by itself.

    A blank gives an empty text object as well. So it counts only in a Chinese font without shapes, and not on a page with
    Chinese characters in a font that has them: there the other may be that of blanks alone.
    """
    raw = need("pypdfium2.raw", EXTRA, place, KIND)
    objects = (found.raw for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]) if _is_empty(found))
    if not any(_lacks_shapes(found, raw) for found in objects):
        return False
    han = (index for index in range(text.count_chars()) if raw.FPDFText_GetUnicode(text, index) in _HAN)
    return all(_lacks_shapes(raw.FPDFText_GetTextObject(text, index), raw) for index in han)


def _is_empty(found: Any) -> bool:
    left, _, right, _ = found.get_bounds()
    return bool(right - left < _NO_WIDTH)


def _lacks_shapes(found: Any, raw: Any) -> bool:
    """Whether a text object is in a Chinese font without shapes: not in the file, and with nothing in its place."""
    font = raw.FPDFTextObj_GetFont(found)
    if raw.FPDFFont_GetIsEmbedded(font) == 1 or raw.FPDFFont_GetGlyphPath(font, _HAN[0], 1):
        return False
    width = c_float()
    return bool(raw.FPDFFont_GetGlyphWidth(font, _HAN[0], 1, width)) and width.value > _FULL_WIDTH


def _metadata(told: dict[str, str]) -> dict[str, str]:
    """What the file tells of itself, under plain keys, dates as YYYY-MM-DD."""
    found = {plain: " ".join(told.get(key, "").split())[:1000] for key, plain in _KEYS.items()}
    date = _DATE.match(found["created"])
    found["created"] = "-".join(date.groups()) if date else ""
    return {key: value for key, value in found.items() if value}
