"""From the arguments to the work: what to read, and what to call it."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from extractor.cli.messages import UsageError
from extractor.errors import ExtractorError, SourceError
from extractor.reading import MAX_BYTES, Input, Source, from_bytes, inputs
from extractor.reading import SUFFIXES as REPORT_SUFFIXES

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Job:
    """One report to read.

    Attributes:
        input: the report, or None for standard input.
        outputs: the files to write of it alone; one that takes the records of all reports is not among them.
    """

    input: Input | None
    outputs: tuple[Path, ...] = ()

    @property
    def place(self) -> str:
        """What errors call the report."""
        return "<stdin>" if self.input is None else self.input.place

    @property
    def name(self) -> str:
        """What the export calls the report: see ``Input.name``."""
        return self.place if self.input is None else self.input.name

    @property
    def stem(self) -> Path:
        """Where the result belongs in an output folder, without its suffix."""
        return Path("stdin") if self.input is None else self.input.stem

    def load(self) -> Source:
        """Read the report; raises SourceError, DecodingError or MissingExtraError."""
        if self.input is None:
            return from_bytes(_standard_input(self.place), self.name)
        return self.input.read()


def _standard_input(place: str) -> bytes:
    try:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(place, f"cannot be read: {error.strerror or error}", "pipe the text of a report in") from None


def plan(files: Sequence[str], suffixes: Sequence[str] = REPORT_SUFFIXES) -> tuple[list[Job], list[ExtractorError]]:
    """The jobs that arguments stand for, and what is wrong with those that stand for none.

    ``suffixes`` are those of the files that are read in folders and by patterns. A report that several arguments stand for
    is one job, and no two have the same name.

    Raises:
        UsageError: there is nothing to read, or standard input is asked for twice.
    """
    if not files:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("no FILE given, and nothing is piped in")
        files = [STDIN]
    if STDIN in files and sys.stdin is None:
        raise UsageError("- (standard input) is closed")
    if files.count(STDIN) > 1:
        raise UsageError("- (standard input) can be read only once")
    if "" in files:
        raise UsageError("a FILE is empty text", "check the variable or the quotes that it comes from")
    jobs: list[Job] = []
    errors: list[ExtractorError] = []
    for name in files:
        try:
            jobs.extend(_jobs(name, suffixes))
        except ExtractorError as error:
            errors.append(error)
    return _told_apart(_once(jobs)), errors


def _jobs(name: str, suffixes: Sequence[str]) -> Iterable[Job]:
    if name == STDIN:
        return [Job(None)]
    return [Job(item) for item in inputs([Path(name)], suffixes)]


def _once(jobs: Iterable[Job]) -> list[Job]:
    """The jobs without those that read what one before them reads."""
    read: dict[tuple[str, object], Job] = {}
    for job in jobs:
        # not Path.resolve: a link is a report of its own, as it has a name of its own
        key = ("", None) if job.input is None else (os.path.normpath(job.input.path.absolute()), job.input.member)
        read.setdefault(key, job)
    return list(read.values())


def _told_apart(jobs: list[Job]) -> list[Job]:
    """The jobs with a name for each: those that would have the same are called by their paths."""
    while True:
        counts = Counter(job.name for job in jobs)
        alike = [job.input is not None and not job.input.called and counts[job.name] > 1 for job in jobs]
        if not any(alike):
            return jobs
        jobs = [_by_path(job) if named else job for job, named in zip(jobs, alike, strict=True)]


def _by_path(job: Job) -> Job:
    assert job.input is not None
    return replace(job, input=job.input._replace(called=Path(job.place).as_posix()))
