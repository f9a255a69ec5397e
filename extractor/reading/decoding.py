"""Bytes to text: UTF-8, GB18030, and UTF-16 or UTF-32 that say so; what is none of these is refused, never guessed."""

from __future__ import annotations

import codecs
from functools import cache

from extractor.errors import DecodingError
from extractor.reading.binary import refuse_controls, refuse_magic

# the longer mark of UTF-32 LE begins with that of UTF-16 LE
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_MIN_COMMON_SHARE = 0.5
_MAX_DAMAGE_SHARE = 0.01
_READ = "UTF-8, GB18030 and, with a byte order mark, UTF-16 are read"


def decode(data: bytes, place: str) -> tuple[str, str]:
    """Decode the bytes of a report and name the codec: ``(text, encoding)``, the text without a byte order mark.

    Raises:
        DecodingError: the bytes are binary, damaged, or in another encoding; the message says which it seems to be.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding, place), encoding
    refuse_magic(data, place)
    refuse_controls(data, place)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        failure = error
    text = _gb18030(data)
    if text is None:
        raise _refusal(data, failure, place)
    return text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), "gb18030"


def _marked(data: bytes, encoding: str, place: str) -> str:
    """Decode bytes whose byte order mark names their encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"begins as {encoding.removesuffix('-sig').upper()} but is damaged at byte {error.start:,}"
        raise DecodingError(place, message, "open it in an editor, mend it and save it as UTF-8") from None
    refuse_controls(text[:_SAMPLE].encode("utf-8", "replace"), place)
    return text


def _gb18030(data: bytes) -> str | None:
    """The bytes as GB18030 where that gives plausible text, else None.

    Almost any bytes decode as GB18030, Big5 and Shift JIS too, but true GB18030 alone comes out as mostly the common
    characters of the standard.
    """
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    wide = [character for character in text[:_SAMPLE] if character > "\x7f"]
    common = _common()
    return text if sum(character in common for character in wide) >= _MIN_COMMON_SHARE * len(wide) else None


@cache
def _common() -> frozenset[str]:
    """The characters of GB 2312 that most text is made of: symbols, full-width forms and the first level of hanzi."""
    rows = (*range(0xA1, 0xA4), *range(0xB0, 0xD8))
    table = bytes(byte for row in rows for cell in range(0xA1, 0xFF) for byte in (row, cell))
    return frozenset(table.decode("gb2312", "ignore"))


def _refusal(data: bytes, failure: UnicodeDecodeError, place: str) -> DecodingError:
    """Say what is wrong with bytes that are in no supported encoding: damaged UTF-8, or something else."""
    line = data.count(b"\n", 0, failure.start) + 1
    sample = data[:_SAMPLE].decode("utf-8", "replace") + data[failure.start :][:_SAMPLE].decode("utf-8", "replace")
    damaged = sample.count("\N{REPLACEMENT CHARACTER}")
    if damaged <= max(2, _MAX_DAMAGE_SHARE * len(sample)) and not sample.isascii() and len(sample) > 20 * damaged:
        message = f"is UTF-8 with damaged bytes, the first on line {line:,} at byte {failure.start:,}"
        return DecodingError(place, message, "fetch the file anew, or drop them: iconv -c -f utf-8 -t utf-8 IN > OUT")
    message = f"is text in an unknown encoding: neither UTF-8 (byte {failure.start:,}, line {line:,}) nor GB18030"
    return DecodingError(place, message, f"save it as UTF-8; {_READ}")
