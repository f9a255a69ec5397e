"""From what the user names, files, folders, archives and patterns, to the reports to read and where each result belongs."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import Final, NamedTuple

from extractor.errors import SourceError
from extractor.reading.archives import SUFFIX, Member, is_archive, members, read_member
from extractor.reading.formats import HTML_SUFFIXES
from extractor.reading.source import Source, read

SUFFIXES: Final = tuple(sorted((".docx", ".md", ".pdf", ".txt", *HTML_SUFFIXES, SUFFIX)))
# not read, but not passed over in silence either: reading one tells what to do
_LEGACY = (".doc", ".rtf", ".wps")
_MAGIC = frozenset("*?[")


class Input(NamedTuple):
    """A report to read.

    Attributes:
        path: the file, or the archive that the report is in.
        stem: where its result belongs, relative to an output folder and without a suffix.
        member: the report inside the archive, None where the file is the report.
    """

    path: Path
    stem: Path
    member: Member | None = None

    @property
    def place(self) -> str:
        """What errors call the report."""
        return str(self.path) if self.member is None else f"{self.path}/{self.member.path}"

    @property
    def name(self) -> str:
        """What the export calls the report: the path inside an input folder or archive, else the name of the file."""
        own = self.path.name if self.member is None else self.member.path.name
        return self.stem.with_name(own).as_posix()

    def read(self) -> Source:
        """Read the report; raises SourceError, DecodingError or MissingExtraError."""
        if self.member is None:
            return read(self.path, name=self.name)
        return read_member(self.path, self.member, self.name)


def inputs(paths: Iterable[Path]) -> list[Input]:
    """The reports that ``paths`` name.

    A file stands for itself, whatever its suffix and whether it exists or not (reading it tells). A folder stands for
    the reports in it and in its subfolders, sorted by path, and so does a ``.zip`` archive; their stems keep the tree
    below: ``corpus/city/2021.md`` in the folder ``corpus`` has the stem ``city/2021``, or ``city/2021.md`` where a file of
    another suffix would have the same. A path with ``*``, ``?`` or ``[`` that does not exist is a pattern and stands for
    the reports that it matches, ``**`` for any number of folders. Hidden files are left out.

    Raises:
        SourceError: a folder, archive or pattern holds no report, or cannot be read.
    """
    found: list[Input] = []
    for path in paths:
        if path.is_dir():
            found += _distinct(_all(path, list(_files(path)), str(path)))
        elif is_archive(path):
            found += _distinct(_of_archive(path, Path()))
        elif _MAGIC & set(str(path)) and not os.path.lexists(path):
            found += _distinct(_matching(path))
        else:
            found.append(Input(path, Path(path.stem)))
    return found


def _all(folder: Path, files: list[Path], named: str) -> Iterator[Input]:
    """The reports among files below a folder; ``named`` is what the user called them."""
    reports = sorted((file for file in files if _is_report(file)), key=lambda file: file.parts)
    if not reports:
        message = f"holds no {_listed()} file" + (f", only {len(files):,} other(s)" if files else "")
        raise SourceError(named, message, "name the files to read one by one, or another folder")
    for file in reports:
        stem = file.relative_to(folder).with_suffix("")
        if is_archive(file):
            yield from _of_archive(file, stem)
        else:
            yield Input(file, stem)


def _is_report(path: PurePath) -> bool:
    return path.suffix.lower() in SUFFIXES + _LEGACY and not any(part.startswith(".") for part in path.parts[-1:])


def _listed() -> str:
    return f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"


def _of_archive(path: Path, stem: Path) -> Iterator[Input]:
    """The reports in an archive, below ``stem``; the file itself where it is an Office document in disguise."""
    found = members(path, lambda inside: _is_report(inside) and "__MACOSX" not in inside.parts)
    if found is None:
        yield Input(path, stem if stem.name else Path(path.stem))
        return
    if not found:
        raise SourceError(str(path), f"holds no {_listed()} file", "unpack it and name the files to read one by one")
    yield from (Input(path, stem / Path(member.path).with_suffix(""), member) for member in found)


def _matching(pattern: Path) -> Iterator[Input]:
    """The reports that a pattern matches, with the tree below its first part that is one."""
    at = next(index for index, part in enumerate(pattern.parts) if _MAGIC & set(part))
    folder = Path(*pattern.parts[:at])
    try:
        files = [file for file in folder.glob(str(Path(*pattern.parts[at:]))) if file.is_file()]
    except (OSError, ValueError) as error:
        raise SourceError(str(pattern), f"is no pattern of files: {error}", "check its * and **") from None
    if not files:
        raise SourceError(str(pattern), "matches no file", "check the pattern; ** stands for any number of folders")
    yield from _all(folder, files, str(pattern))


def _distinct(found: Iterable[Input]) -> list[Input]:
    """Inputs with stems of their own: where files differ in their suffix alone, it stays."""
    inputs_ = list(found)
    counts = Counter(item.stem for item in inputs_)
    return [
        item if counts[item.stem] == 1 else item._replace(stem=item.stem.with_name(PurePath(item.name).name))
        for item in inputs_
    ]


def _files(folder: Path) -> Iterator[Path]:
    """Every file below a folder that is not hidden; links to folders are not followed, so that no circle can be."""
    for root, folders, names in os.walk(folder, onerror=_unlistable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in names if not name.startswith("."))


def _unlistable(error: OSError) -> None:
    hint = "check the rights of the folder"
    raise SourceError(str(error.filename), f"cannot be listed: {error.strerror}", hint) from None
