"""Telling binary files from text, and by what they begin with what they are."""

from __future__ import annotations

from typing import NamedTuple

from extractor.errors import DecodingError

_SAMPLE = 65_536
_MAX_CONTROL_SHARE = 0.05
_MAX_NUL_SHARE = 0.375  # letters and digits in UTF-16 are half NULs
_MIN_COMMON_SHARE = 0.5
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"

_WORD = "open it in Word or WPS and save it as .docx or as plain text"
_SHEET = "save the sheet as text (.txt or .csv, UTF-8)"
_UNPACK = "unpack it and give the reports in it, or pack them as .zip"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_IMAGE = "run text recognition (OCR) over it and give the text"


class Format(NamedTuple):
    """A kind of binary file, as people call it, and how to get text out of it."""

    name: str
    hint: str


_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (_OLE, Format("an old Office document (.doc, .xls, .wps)", _WORD)),
    (b"{\\rtf", Format("a rich text document (.rtf)", _WORD)),
    (b"\x1f\x8b", Format("a gzip archive", _UNPACK)),
    (b"BZh", Format("a bzip2 archive", _UNPACK)),
    (b"\xfd7zXZ\x00", Format("an xz archive", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Format("a 7-Zip archive", _UNPACK)),
    (b"Rar!\x1a\x07", Format("a RAR archive", _UNPACK)),
    (b"\x89PNG\r\n\x1a\n", Format("a PNG image", _IMAGE)),
    (b"\xff\xd8\xff", Format("a JPEG image", _IMAGE)),
    (b"GIF8", Format("a GIF image", _IMAGE)),
    (b"II*\x00", Format("a TIFF image", _IMAGE)),
    (b"MM\x00*", Format("a TIFF image", _IMAGE)),
    (b"From: <Saved by", Format("a web archive (.mht)", "save the page as HTML only")),
    (b"MIME-Version:", Format("a web archive (.mht) or a mail", "save the page as HTML only")),
    (b"SQLite format 3\x00", Format("an SQLite database", "export its text column to a .txt file")),
)
_PIECE = Format("a piece of an Office document", "it may have been cut off on its way: fetch it anew")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIPPED: tuple[tuple[bytes, Format], ...] = (
    (b"xl/", Format("an Excel workbook (.xlsx)", _SHEET)),
    (b"ppt/", Format("a PowerPoint presentation (.pptx)", "copy its text into a .txt file")),
    (b"opendocument", Format("an OpenDocument file (.odt, .ods)", _WORD)),
    (b"OFD.xml", Format("an OFD document", "export it as plain text (.txt, UTF-8)")),
    (b"[Content_Types].xml", _PIECE),
    (b"docProps/", _PIECE),
)
_ARCHIVE = Format("a ZIP archive", "name the archive itself on the command line, or unpack it")
_PROTECTED = Format("an Office document locked with a password", "open it with its password and save it without one")
_UNKNOWN = Format("a binary file", "give a text file, saved as UTF-8")


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin like a ZIP file."""
    return data.startswith(_ZIP)


def is_word(data: bytes) -> bool:
    """Whether the bytes begin like a Word document of today (.docx), whole or cut off."""
    return is_zip(data) and b"word/" in data and b"[Content_Types].xml" in data


def refuse_magic(data: bytes, place: str) -> None:
    """Raise DecodingError where the bytes begin like a known binary format."""
    found = _recognise(data)
    if found is not None:
        raise _binary(found, place)


def refuse_controls(data: bytes, place: str) -> None:
    """Raise DecodingError where the bytes hold a NUL or, in what is looked at, mostly control characters."""
    nul = data.find(b"\0")
    if nul >= 0:
        reason = f"it has a NUL byte at offset {nul:,}"
        if _is_text_with_nuls(data):
            raise DecodingError(place, f"is no clean text: {reason}", "take such bytes out: tr -d '\\000' < IN > OUT")
        codec = _utf16(data)
        raise _unmarked(codec, place) if codec else _binary(_UNKNOWN, place, reason)
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > _MAX_CONTROL_SHARE * len(sample):
        raise _binary(_UNKNOWN, place, "it is full of control characters")


def _recognise(data: bytes) -> Format | None:
    if is_zip(data):
        return next((kind for mark, kind in _ZIPPED if mark in data), _ARCHIVE)
    if data.startswith(_OLE) and _LOCKED in data:
        return _PROTECTED
    return next((kind for mark, kind in _MAGIC if data.startswith(mark)), None)


def _binary(kind: Format, place: str, reason: str = "") -> DecodingError:
    message = f"seems to be {kind.name}, which is not read" + (f": {reason}" if reason else "")
    return DecodingError(place, message, kind.hint)


def _is_text_with_nuls(data: bytes) -> bool:
    """Whether the bytes are UTF-8 but for some NULs, too few for letters and digits in UTF-16."""
    rest = data.replace(b"\0", b"")
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return bool(rest) and len(data) - len(rest) <= _MAX_NUL_SHARE * len(data)


def _utf16(data: bytes) -> str | None:
    """The UTF-16 in which the bytes are mostly characters of common text, the likelier of the two byte orders.

    Where NULs stand does not tell: a newline has one on the one side of its pair of bytes, 一 has one on the other.
    """
    sample = data[:_SAMPLE]
    shares = {codec: _common_share(sample, codec) for codec in ("utf-16le", "utf-16be")}
    likelier = max(shares, key=lambda codec: shares[codec])
    return likelier if len(data) % 2 == 0 and shares[likelier] >= _MIN_COMMON_SHARE else None


def _common_share(sample: bytes, codec: str) -> float:
    """The share of characters, in a codec of UTF-16, that are neither controls nor beyond the standard of plain hanzi."""
    common = sample.decode(codec, "ignore").encode("gb2312", "ignore").translate(None, _CONTROLS)
    return 2 * len(common.decode("gb2312")) / len(sample)


def _unmarked(codec: str, place: str) -> DecodingError:
    message = "seems to be UTF-16 text without a byte order mark"
    return DecodingError(place, message, f"save it as UTF-8, for example: iconv -f {codec} -t utf-8 IN > OUT")
