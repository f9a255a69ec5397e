"""Sources: the text of a report together with where it came from."""

from __future__ import annotations

import difflib
import hashlib
import os
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from extractor.errors import SourceError
from extractor.models import Place
from extractor.reading.content import Stretch
from extractor.reading.formats import convert
from extractor.reading.plain import front_matter

MAX_BYTES = 200 * 1024 * 1024
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a report as decoded or converted; offsets count its characters.

    Attributes:
        text: of a text file, the decoded characters, newlines untouched, without a byte order mark; of any other format,
            what its reader made of it.
        name: what to call the report: a file name, a path inside an input folder, or a name in angle brackets.
        encoding: the codec that decoded the bytes, such as ``utf-8``, ``utf-8-sig`` or ``gb18030``, or the format that
            tells its characters itself: ``docx`` or ``pdf``.
        sha256: hexadecimal digest of the bytes read, or of the UTF-8 text where a ``str`` came in.
        path: the file as it was named by the user, whose folders may tell the region; None where there is no file.
        metadata: what the file tells of itself outside its text: front matter, or title, date, source and the like.
        stretches: where in the file each part of the text stands, in order of their offsets.
    """

    text: str = field(repr=False)
    name: str
    encoding: str
    sha256: str
    path: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    stretches: tuple[Stretch, ...] = field(default=(), repr=False)

    def place(self, offset: int) -> Place | None:
        """Where in the file the character at an offset of the text stands, None where nothing is known of it."""
        if not self.stretches:
            return None
        index = bisect_right(self.stretches, offset, key=lambda stretch: stretch.start) - 1
        if index < 0:
            return None
        _, page, paragraph, in_table = self.stretches[index]
        if page is None and paragraph is None and not in_table:
            return None
        return Place(page=page, paragraph=paragraph, in_table=in_table)


def from_text(text: str, name: str = "<text>") -> Source:
    """Wrap text that is already decoded, its front matter as metadata; any text is fine, an empty one too.

    Lone surrogates, which no encoding can hold, become U+FFFD one for one, so that offsets stay what they were.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.translate(_SURROGATES)
        data = text.encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    return Source(text, name.translate(_SURROGATES), "utf-8", digest, metadata=front_matter(text))


def from_bytes(data: bytes, name: str, *, place: str | None = None) -> Source:
    """Decode or convert the bytes of a report; ``place`` is what errors call it (``name`` where not given).

    Raises:
        SourceError: the bytes are empty or blank, more than ``MAX_BYTES``, or broken, locked or without text.
        DecodingError: they are in a format or an encoding that is not read.
        MissingExtraError: their format needs a library that is not installed.
    """
    place = name if place is None else place
    if len(data) > MAX_BYTES:
        raise _too_large(place)
    content = convert(data, name, place)
    if not content.text or content.text.isspace():
        raise SourceError(
            place,
            "is empty" if not data else "holds no text, only blanks",
            "give a file with the text of a report in it",
        )
    # the name of a file may hold bytes that are no text; Python has surrogates in their place
    digest = hashlib.sha256(data).hexdigest()
    plain = name.translate(_SURROGATES)
    return Source(content.text, plain, content.encoding, digest, metadata=content.metadata, stretches=content.stretches)


def read(path: Path, *, name: str | None = None) -> Source:
    """Read a report from a file (or a pipe); ``name`` is the file's own name where not given.

    Raises:
        SourceError: the file is missing, a folder, unreadable, or as of ``from_bytes``.
        DecodingError, MissingExtraError: as of ``from_bytes``.
    """
    place = str(path)
    source = from_bytes(read_bytes(path), path.name if name is None else name, place=place)
    return replace(source, path=place.translate(_SURROGATES))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, or of what a pipe gives.

    Raises:
        SourceError: the file is missing, a folder, unreadable, or larger than ``MAX_BYTES``.
    """
    place = str(path)
    try:
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > MAX_BYTES:
                raise _too_large(place)
            data = stream.read(MAX_BYTES + 1)  # pipes and devices have no size to look at first
    except FileNotFoundError:
        if path.is_symlink():
            raise SourceError(
                place, "is a link to a file that is not there", "mend the link, or name the file"
            ) from None
        raise SourceError(place, "no such file", _nearby(path)) from None
    except IsADirectoryError:
        raise SourceError(place, "is a folder, not a file", "name the files in it one by one") from None
    except PermissionError:
        raise SourceError(place, "cannot be read: permission denied", "check the rights of the file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise SourceError(place, f"cannot be read: {reason}", "check the path and try again") from None
    if len(data) > MAX_BYTES:
        raise _too_large(place)
    return data


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
