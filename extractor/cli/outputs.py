"""Where results go: the files that ``-o`` names, and what may not be written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from extractor.cli.jobs import STDIN, Job
from extractor.cli.messages import UsageError
from extractor.writing.exporting import ALL_RECORDS, ONE_REPORT, SUFFIXES


def direct(jobs: Sequence[Job], outputs: Sequence[str], *, single: bool, manifest: Path | None = None) -> list[Job]:
    """Give each job its output files: each of ``outputs`` itself, or a JSON file in it where it is a folder.

    ``single`` says that the user named one input; only then may an output be a file of one report. A file that takes the
    records of all reports (see ``gathered``) is no job's own. ``manifest`` is a file that is read besides the reports.

    Raises:
        UsageError: two jobs would write the same file, or one would write over an input, or an output fits not.
    """
    together = gathered(outputs)
    separate = [output for output in outputs if output not in together]
    for output in separate:
        _check(output, several=len(jobs) > 1 or not single)
    directed = [replace(job, outputs=tuple(_own(job, output) for output in separate)) for job in jobs]
    _refuse_collisions(directed)
    refuse_overwriting([*map(Path, together), *(path for job in directed for path in job.outputs)], jobs, manifest)
    return directed


def gathered(outputs: Iterable[str]) -> list[str]:
    """The outputs that name a file that takes the records of all reports."""
    return [output for output in outputs if _suffix(output) in ALL_RECORDS]


def _check(output: str, *, several: bool) -> None:
    """Refuse what is neither a folder nor a file of one report, and such a file for ``several`` reports."""
    if output in (STDIN, ""):
        raise UsageError(f"-o {output or '(empty)'} names no file or folder", "use --json for standard output")
    path, suffix = Path(output), _suffix(output)
    if suffix not in ("", *ONE_REPORT) or (path.exists() and not suffix and not path.is_dir()):
        message = f"-o {output} is neither a folder nor a name that ends in {' '.join(SUFFIXES)}"
        raise UsageError(message, "name another; a new folder with a dot in its name needs a / at its end")
    if suffix and several:
        raise UsageError(f"-o {output} is one file, but there are several inputs", "give a folder: -o results/")


def _own(job: Job, output: str) -> Path:
    """The file to write of a job: the output itself, or one in it where it is a folder."""
    return Path(output) if _suffix(output) else Path(output) / job.stem.with_name(job.stem.name + ".json")


def _suffix(output: str) -> str:
    """What the name of a file ends in, in small letters; empty where it is the name of a folder."""
    path = Path(output)
    return "" if output.endswith(("/", "\\")) or path.is_dir() else path.suffix.lower()


def refuse_overwriting(outputs: Iterable[Path], jobs: Iterable[Job], manifest: Path | None = None) -> None:
    """Refuse to write over what is read: the reports of ``jobs``, and the ``manifest`` where there is one.

    Raises:
        UsageError: one of the outputs is one of these files.
    """
    read = [job.input.path for job in jobs if job.input is not None] + ([manifest] if manifest else [])
    sources = {os.path.realpath(path) for path in read}  # not Path.resolve, which fails on links in a circle
    for output in outputs:
        if os.path.realpath(output) in sources:
            raise UsageError(f"{output} is an input and would be written over", "choose another -o")


def _refuse_collisions(jobs: Sequence[Job]) -> None:
    taken: dict[str, Job] = {}
    for job in jobs:
        for output in job.outputs:
            other = taken.setdefault(os.path.realpath(output), job)
            if other is not job:
                message = f"{other.place} and {job.place} would both be written to {output}"
                raise UsageError(message, "give the folder above them, so that its tree is kept, or rename one")
