"""ZIP files, whether archives of reports or Office documents: opened with a limit on all that comes out of them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TypeVar

from extractor.errors import SourceError

MAX_UNPACKED: Final = 1024**3
MAX_MEMBERS: Final = 20_000
_ENCRYPTED = 0x1
_UTF8 = 0x800
_ANEW = "it may have been cut off on its way: fetch it anew"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, IndexError, OverflowError)

Result = TypeVar("Result")


@contextmanager
def opened(file: Path | bytes, place: str, kind: str) -> Iterator[zipfile.ZipFile]:
    """A ZIP file, looked over before anything in it is unpacked; ``kind`` is what errors call it.

    Raises:
        SourceError: it cannot be read, is broken, holds too many members, or they would unpack to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(file) if isinstance(file, bytes) else file)
    except _BROKEN:
        raise broken(place, kind) from None
    with archive:
        members = archive.infolist()
        unpacked = sum(member.file_size for member in members)
        if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED:
            size = f"{unpacked / 1024**2:,.0f} MB in {len(members):,} files"
            message = f"is {kind} that would unpack to {size}; the most is {MAX_UNPACKED >> 20:,} MB in {MAX_MEMBERS:,}"
            raise SourceError(place, message, "unpack it yourself if you trust it, and give the reports in it")
        yield archive


def unpack(archive: zipfile.ZipFile, name: str, limit: int, place: str, kind: str) -> bytes:
    """The bytes of a member, no more than ``limit``, whatever size the archive states.

    Raises:
        SourceError: the member is encrypted, broken, or larger.
    """
    return parse(archive, name, limit, place, kind, lambda stream: stream.read())


def parse(
    archive: zipfile.ZipFile, name: str, limit: int, place: str, kind: str, use: Callable[[Bounded], Result]
) -> Result:
    """What ``use`` makes of a member as a stream that ends with an error beyond ``limit`` bytes; errors as of ``unpack``."""
    try:
        member = archive.getinfo(name)
        if member.flag_bits & _ENCRYPTED:
            raise SourceError(place, f"is {kind} locked with a password", "unpack it with the password first")
        with archive.open(member) as stream:
            return use(Bounded(stream, limit, place, kind))
    except (*_BROKEN, KeyError, OSError):
        raise broken(place, kind) from None


def broken(place: str, kind: str) -> SourceError:
    """The error for what begins as a ZIP file but cannot be read as one."""
    return SourceError(place, f"is {kind}, but broken", _ANEW)


def member_name(member: zipfile.ZipInfo) -> str:
    """The name of a member as its maker wrote it.

    Names not marked as UTF-8 are bytes of the maker's system, which Chinese systems write in GBK and zipfile takes for
    code page 437.
    """
    if member.flag_bits & _UTF8:
        return member.filename
    try:
        raw = member.filename.encode("cp437")
    except UnicodeEncodeError:
        return member.filename
    for codec in ("utf-8", "gb18030"):
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            continue
    return member.filename


class Bounded:
    """A stream that refuses to give more than ``limit`` bytes."""

    def __init__(self, stream: IO[bytes], limit: int, place: str, kind: str) -> None:
        self._stream, self._left, self._place, self._kind = stream, limit, place, kind

    def read(self, size: int = -1) -> bytes:
        """As of a file."""
        data = self._stream.read(self._left + 1 if size < 0 else min(size, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            message = f"is {self._kind} that unpacks to too much"
            raise SourceError(self._place, message, "unpack it yourself if you trust it, and give the reports in it")
        return data
