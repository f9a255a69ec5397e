"""Sources: the text of a report together with where it came from."""

from __future__ import annotations

import difflib
import hashlib
import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from extractor.errors import SourceError
from extractor.reading.decoding import decode

MAX_BYTES = 200 * 1024 * 1024
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a report as decoded.

    Attributes:
        text: the decoded characters, newlines untouched, without a byte order mark.
        name: what to call the report: a file name, a path inside an input folder, or a name in angle brackets.
        encoding: the codec that decoded the bytes, such as ``utf-8``, ``utf-8-sig`` or ``gb18030``.
        sha256: hexadecimal digest of the bytes read, or of the UTF-8 text where a ``str`` came in.
        path: the file as it was named by the user, whose folders may tell the region; None where there is no file.
    """

    text: str = field(repr=False)
    name: str
    encoding: str
    sha256: str
    path: str | None = None


def from_text(text: str, name: str = "<text>") -> Source:
    """Wrap text that is already decoded; any text is fine, an empty one too.

    Lone surrogates, which no encoding can hold, become U+FFFD one for one, so that offsets stay what they were.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.translate(_SURROGATES)
        data = text.encode("utf-8")
    return Source(text, name.translate(_SURROGATES), "utf-8", hashlib.sha256(data).hexdigest())


def from_bytes(data: bytes, name: str, *, place: str | None = None) -> Source:
    """Decode the bytes of a report; ``place`` is what errors call it (``name`` where not given).

    Raises:
        SourceError: the bytes are empty or blank, or more than ``MAX_BYTES``.
        DecodingError: they are binary, or text in an encoding that is not supported.
    """
    place = name if place is None else place
    if len(data) > MAX_BYTES:
        raise _too_large(place)
    text, encoding = decode(data, place)
    if not text or text.isspace():
        raise SourceError(
            place,
            "is empty" if not data else "holds no text, only blanks",
            "give a file with the text of a report in it",
        )
    # the name of a file may hold bytes that are no text; Python has surrogates in their place
    return Source(text, name.translate(_SURROGATES), encoding, hashlib.sha256(data).hexdigest())


def read(path: Path, *, name: str | None = None) -> Source:
    """Read a report from a file (or a pipe); ``name`` is the file's own name where not given.

    Raises:
        SourceError: the file is missing, a folder, unreadable, blank, or larger than ``MAX_BYTES``.
        DecodingError: the file is binary, or text in an encoding that is not supported.
    """
    place = str(path)
    try:
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > MAX_BYTES:
                raise _too_large(place)
            data = stream.read(MAX_BYTES + 1)  # pipes and devices have no size to look at first
    except FileNotFoundError:
        raise SourceError(place, "no such file", _nearby(path)) from None
    except IsADirectoryError:
        raise SourceError(place, "is a folder, not a file", "name the files in it one by one") from None
    except PermissionError:
        raise SourceError(place, "cannot be read: permission denied", "check the rights of the file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise SourceError(place, f"cannot be read: {reason}", "check the path and try again") from None
    source = from_bytes(data, path.name if name is None else name, place=place)
    return replace(source, path=place.translate(_SURROGATES))


def _too_large(place: str) -> SourceError:
    limit = MAX_BYTES // (1024 * 1024)
    return SourceError(place, f"is larger than {limit} MB, the most that is read", "split it, one report a file")


def _nearby(path: Path) -> str:
    """A hint for a missing file: a name in the same folder that looks like it, where there is one."""
    try:
        names = [entry.name for entry in os.scandir(path.parent)]
    except OSError:
        return f"there is no folder {path.parent} either; check the path"
    close = difflib.get_close_matches(path.name, names, n=1)
    return f"did you mean {path.with_name(close[0])}?" if close else "check the spelling of the path"
