"""From what the user names, files, folders, archives and patterns, to the reports to read and where each result belongs."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
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
        trouble: why nothing below the path can be read, for an archive or a folder that was met inside a folder.
        called: the name of the report, where its own would be that of another one too.
    """

    path: Path
    stem: Path
    member: Member | None = None
    trouble: SourceError | None = None
    called: str = ""

    @property
    def place(self) -> str:
        """What errors call the report."""
        return str(self.path) if self.member is None else f"{self.path}/{self.member.path}"

    @property
    def name(self) -> str:
        """What the export calls the report: the path inside an input folder or archive, else the name of the file."""
        own = self.path.name if self.member is None else self.member.path.name
        return self.called or self.stem.with_name(own).as_posix()

    def read(self) -> Source:
        """Read the report; raises SourceError, DecodingError or MissingExtraError."""
        if self.trouble is not None:
            raise self.trouble
        if self.member is None:
            return read(self.path, name=self.name)
        return read_member(self.path, self.member, self.name)


def inputs(paths: Iterable[Path], suffixes: Sequence[str] = SUFFIXES) -> list[Input]:
    """The reports that ``paths`` name; ``suffixes`` are those of the files that folders and patterns stand for.

    A file stands for itself, whatever its suffix and whether it exists or not (reading it tells). A folder stands for
    the reports in it and in its subfolders, sorted by path, and so does a ``.zip`` archive; their stems keep the tree
    below: ``corpus/city/2021.md`` in the folder ``corpus`` has the stem ``city/2021``, or ``city/2021.md`` where a file of
    another suffix would have the same. A path with ``*``, ``?`` or ``[`` that does not exist is a pattern and stands for
    the reports that it matches, ``**`` for any number of folders. Hidden files, and all that is in hidden folders, are
    left out.

    Raises:
        SourceError: a folder, archive or pattern holds no report, or cannot be read. Of an archive or a folder inside of a
            folder, reading it tells what keeps it from being read, so that it costs no other report.
    """
    found: list[Input] = []
    for path in paths:
        if _is_folder(path):
            found += _distinct(_in_folder(path, suffixes))
        elif is_archive(path):
            found += _distinct(_in_archive(path))
        elif _MAGIC & set(str(path)) and not os.path.lexists(path):
            found += _distinct(_matching(path, suffixes))
        else:
            found.append(Input(path, Path(path.stem)))
    return found


def _is_folder(path: Path) -> bool:
    """Whether a path is a folder; of one that may not be looked at, or is too long, reading it tells."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _in_folder(folder: Path, suffixes: Sequence[str]) -> list[Input]:
    """The reports in a folder and below it, and the folders there that cannot be listed."""
    unlisted: list[OSError] = []
    files = list(_files(folder, unlisted.append))
    if unlisted and not files:
        raise _unlistable(unlisted[0])
    locked = [(Path(error.filename), _unlistable(error)) for error in unlisted]
    found = _all(folder, files, str(folder), suffixes)
    return found + [Input(path, path.relative_to(folder), trouble=error) for path, error in locked]


def _all(folder: Path, files: list[Path], named: str, suffixes: Sequence[str]) -> list[Input]:
    """The reports among files below a folder; ``named`` is what the user called them."""
    reports = [file for file in files if _is_report(file.relative_to(folder), suffixes)]
    found = [item for file in sorted(reports, key=lambda file: file.parts) for item in _from(file, folder)]
    if not found:
        message = f"holds no {_listed(suffixes)} file" + (f", only {len(files):,} other(s)" if files else "")
        message = "holds no report, only archives without one" if reports else message
        raise SourceError(named, message, "name the files to read one by one, or another folder")
    return found


def _from(file: Path, folder: Path) -> list[Input]:
    """The reports that a file below a folder is or holds."""
    inside = file.relative_to(folder)
    if not is_archive(file):
        return [Input(file, inside.with_suffix(""))]
    try:
        return _of_archive(file, inside.with_suffix(""))
    except SourceError as error:
        return [Input(file, inside, trouble=error)]


def _is_report(inside: PurePath, suffixes: Sequence[str]) -> bool:
    """Whether a file is to be read, by its path below the folder, the archive or the first part of a pattern."""
    hidden = any(part.startswith(".") and part != ".." for part in inside.parts)
    return not hidden and inside.suffix.lower() in (*suffixes, *_LEGACY)


def _listed(suffixes: Sequence[str]) -> str:
    return f"{', '.join(suffixes[:-1])} or {suffixes[-1]}"


def _in_archive(path: Path) -> list[Input]:
    """The reports in an archive that the user named."""
    found = _of_archive(path, Path())
    if not found:
        hint = "unpack it and name the files to read one by one"
        raise SourceError(str(path), f"holds no {_listed(SUFFIXES)} file", hint)
    return found


def _of_archive(path: Path, stem: Path) -> list[Input]:
    """The reports in an archive, below ``stem``; the file itself where it is an Office document in disguise."""
    found = members(path, lambda inside: _is_report(inside, SUFFIXES) and "__MACOSX" not in inside.parts)
    if found is None:
        return [Input(path, stem if stem.name else Path(path.stem))]
    return [Input(path, stem / Path(member.path).with_suffix(""), member) for member in found]


def _matching(pattern: Path, suffixes: Sequence[str]) -> list[Input]:
    """The reports that a pattern matches, with the tree below its first part that is one."""
    at = next(index for index, part in enumerate(pattern.parts) if _MAGIC & set(part))
    folder = Path(*pattern.parts[:at])
    try:
        files = [file for file in folder.glob(str(Path(*pattern.parts[at:]))) if file.is_file()]
    except (OSError, ValueError) as error:
        raise SourceError(str(pattern), f"is no pattern of files: {error}", "check its * and **") from None
    if not files:
        raise SourceError(str(pattern), "matches no file", "check the pattern; ** stands for any number of folders")
    return _all(folder, files, str(pattern), suffixes)


def _distinct(found: list[Input]) -> list[Input]:
    """Inputs with stems of their own: where files differ in their suffix alone, it stays."""
    counts = Counter(item.stem for item in found)
    return [
        item if counts[item.stem] == 1 else item._replace(stem=item.stem.with_name(PurePath(item.name).name))
        for item in found
    ]


def _files(folder: Path, unlisted: Callable[[OSError], None]) -> Iterator[Path]:
    """Every file below a folder that is not hidden; links to folders are not followed, so that no circle can be."""
    for root, folders, names in os.walk(folder, onerror=unlisted):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in names if not name.startswith("."))


def _unlistable(error: OSError) -> SourceError:
    return SourceError(str(error.filename), f"cannot be listed: {error.strerror}", "check the rights of the folder")
