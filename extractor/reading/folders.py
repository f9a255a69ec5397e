"""From what the user names, files and folders, to the reports to read and where each one's result belongs."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.errors import SourceError

SUFFIXES = (".md", ".txt")


def inputs(paths: Iterable[Path]) -> list[tuple[Path, Path]]:
    """The reports that ``paths`` name, each with the stem of its output, relative to an output folder.

    A file stands for itself, whatever its suffix and whether it exists or not (reading it tells). A folder stands for
    the ``.txt`` and ``.md`` files in it and in its subfolders, sorted by path; their stems keep the tree below the
    folder: ``corpus/city/2021.md`` in the folder ``corpus`` has the stem ``city/2021``. Hidden files are left out.

    Raises:
        SourceError: a folder holds no such file, or cannot be listed.
    """
    found: list[tuple[Path, Path]] = []
    for path in paths:
        if path.is_dir():
            found.extend((file, file.relative_to(path).with_suffix("")) for file in _reports(path))
        else:
            found.append((path, Path(path.stem)))
    return found


def _reports(folder: Path) -> list[Path]:
    files = list(_files(folder))
    reports = sorted((file for file in files if file.suffix.lower() in SUFFIXES), key=lambda file: file.parts)
    if not reports:
        message = f"holds no {' or '.join(SUFFIXES)} file" + (f", only {len(files):,} other(s)" if files else "")
        raise SourceError(str(folder), message, "name the files to read one by one, or another folder")
    return reports


def _files(folder: Path) -> Iterator[Path]:
    """Every file below a folder that is not hidden; links to folders are not followed, so that no circle can be."""
    for root, folders, names in os.walk(folder, onerror=_unlistable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in names if not name.startswith("."))


def _unlistable(error: OSError) -> None:
    hint = "check the rights of the folder"
    raise SourceError(str(error.filename), f"cannot be listed: {error.strerror}", hint) from None
