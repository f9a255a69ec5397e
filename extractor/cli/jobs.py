"""From the arguments to the work: what to read, what to call it, and where its result goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from extractor.cli.messages import UsageError
from extractor.errors import ExtractorError, SourceError
from extractor.reading import MAX_BYTES, Input, Source, from_bytes, inputs
from extractor.reading import SUFFIXES as REPORT_SUFFIXES
from extractor.writing.exporting import ALL_RECORDS, ONE_REPORT, SUFFIXES

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Job:
    """One report to read.

    Attributes:
        input: the report, or None for standard input.
        output: the file to write, None where none is asked for, or where one file takes the records of all reports.
    """

    input: Input | None
    output: Path | None = None

    @property
    def place(self) -> str:
        """What errors call the report."""
        return "<stdin>" if self.input is None else self.input.place

    @property
    def name(self) -> str:
        """What the export calls the report: the path inside an input folder, else the name of the file."""
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

    ``suffixes`` are those of the files that are read in folders and by patterns.

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
    return jobs, errors


def _jobs(name: str, suffixes: Sequence[str]) -> Iterable[Job]:
    if name == STDIN:
        return [Job(None)]
    return [Job(item) for item in inputs([Path(name)], suffixes)]


def direct(jobs: Sequence[Job], output: str | None, *, single: bool, manifest: Path | None = None) -> list[Job]:
    """Give each job its output file: ``output`` itself, or a JSON file in the folder ``output``.

    ``single`` says that the user named one input; only then may ``output`` be a file of one report. A file that takes the
    records of all reports (see ``gathers``) is no job's own. ``manifest`` is a file that is read besides the reports.

    Raises:
        UsageError: two jobs would write the same file, or one would write over an input, or ``output`` fits not.
    """
    if output is None:
        return list(jobs)
    target = Path(output)
    if gathers(output):
        refuse_overwriting([target], jobs, manifest)
        return list(jobs)
    if output in (STDIN, ""):
        raise UsageError(f"-o {output or '(empty)'} names no file or folder", "use --json for standard output")
    if _names_file(output):
        if len(jobs) > 1 or not single:
            raise UsageError(f"-o {output} is one file, but there are several inputs", "give a folder: -o results/")
        directed = [replace(job, output=target) for job in jobs]
    else:
        if target.exists() and not target.is_dir():
            raise UsageError(
                f"-o {output} is neither a folder nor a name that ends in {' '.join(SUFFIXES)}", "name another"
            )
        directed = [replace(job, output=target / job.stem.with_name(job.stem.name + ".json")) for job in jobs]
    _refuse_collisions(directed)
    refuse_overwriting([job.output for job in directed if job.output is not None], jobs, manifest)
    return directed


def gathers(output: str | None) -> bool:
    """Whether ``output`` names a file that takes the records of all reports."""
    path = Path(output or "")
    return path.suffix.lower() in ALL_RECORDS and not path.is_dir()


def _names_file(output: str) -> bool:
    path = Path(output)
    return path.suffix.lower() in ONE_REPORT and not output.endswith(("/", "\\")) and not path.is_dir()


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
        assert job.output is not None
        written = os.path.realpath(job.output)
        if written in taken:
            message = f"{taken[written].place} and {job.place} would both be written to {job.output}"
            raise UsageError(message, "give the folder above them, so that its tree is kept, or rename one")
        taken[written] = job
