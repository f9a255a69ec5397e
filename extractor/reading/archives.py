"""ZIP archives of reports: which reports one holds, and reading one of them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from extractor.errors import SourceError
from extractor.reading.binary import is_zip
from extractor.reading.packages import member_name, opened, unpack
from extractor.reading.source import MAX_BYTES, Source, from_bytes

KIND: Final = "a ZIP archive"
SUFFIX: Final = ".zip"
_OFFICE = "[Content_Types].xml"
_HEAD = 4


class Member(NamedTuple):
    """A report in an archive: the key to it there, and its path as people wrote it."""

    key: str
    path: PurePosixPath


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive by its suffix and its first bytes; what else ends in .zip is read for what it is."""
    if path.suffix.lower() != SUFFIX:
        return False
    try:
        with path.open("rb") as stream:
            return is_zip(stream.read(_HEAD))
    except OSError:  # reading it tells
        return False


def members(path: Path, wanted: Callable[[PurePosixPath], bool]) -> list[Member] | None:
    """The members of an archive that ``wanted`` takes, sorted by path; None where the archive is an Office document.

    Raises:
        SourceError: the archive is broken, unpacks to too much, or names a place outside of itself.
    """
    with opened(path, str(path), KIND) as archive:
        infos = archive.infolist()
        if any(info.filename == _OFFICE for info in infos):
            return None
        found = [Member(info.filename, _path(info, path)) for info in infos if not info.filename.endswith("/")]
    return sorted((member for member in found if wanted(member.path)), key=lambda member: member.path.parts)


def _path(info: zipfile.ZipInfo, archive: Path) -> PurePosixPath:
    shown = member_name(info).replace("\\", "/")
    path = PurePosixPath(shown)
    if not path.parts:
        raise SourceError(str(archive), f"is {KIND} with a file that has no name", "pack the reports again")
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        message = f"is {KIND} with a name that leads out of it: {shown[:100]!r}"
        raise SourceError(str(archive), message, "refused: unpack it in a safe place and give the reports in it")
    return path


def read_member(path: Path, member: Member, name: str) -> Source:
    """Read a report of an archive; ``name`` is what the export calls it.

    Raises:
        SourceError: the archive or the report in it cannot be read; further errors as of ``from_bytes``.
    """
    place = f"{path}/{member.path}"
    with opened(path, str(path), KIND) as archive:
        data = unpack(archive, member.key, MAX_BYTES, place, "a file of a ZIP archive")
    return from_bytes(data, name, place=place)
