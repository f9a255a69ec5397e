"""Carrying out ``extractor extract``: report by report, each shown and written as asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cached_property
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from extractor.cli.filters import Selection
from extractor.cli.hedges import hedges
from extractor.cli.jobs import Job, plan
from extractor.cli.manifest import Known, load
from extractor.cli.messages import (
    FAILED,
    OK,
    InternalError,
    error_console,
    output_console,
    print_error,
    print_json,
    print_warning,
)
from extractor.cli.outputs import direct, gathered
from extractor.cli.rulesets import rulebook, rules
from extractor.errors import ExtractorError, RulesError
from extractor.models import Report
from extractor.pipeline import extract
from extractor.reading import Source
from extractor.rulebook import Rulebook, check_default_rulebook
from extractor.writing.excerpt import clean
from extractor.writing.exporting import check, export
from extractor.writing.json import dumps
from extractor.writing.labels import labels, warned
from extractor.writing.overview import Summary, overview, summarise
from extractor.writing.recordtables import IndicatorNames
from extractor.writing.terminal import View, show

_LARGE = 1_000_000  # characters


class Run:
    """One run of the command: its options, its consoles, and what came of each file."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.selection = Selection(options.kind, options.section, options.grep)
        self.words = labels(options.lang)
        self.out, self.err = output_console(), error_console()
        self.rows: list[Summary] = []
        self.manifest = load(options.manifest) if options.manifest else None
        self.known: dict[str, Known] = {}  # what the manifest tells of reports, by their places
        self.several = False
        self.outputs = list(dict.fromkeys(options.output))
        self.together = gathered(self.outputs)  # files that take the records of all reports
        self.gathered: list[Report] = []
        self.files: dict[str, Path] = {}  # of the reports gathered, by their sha256
        self.failures = self.written = self.found = 0
        self.without = 0  # files that were read and have nothing that meets the filters

    def __call__(self) -> int:
        """Do every job; the exit code."""
        jobs, errors = plan(self.options.files)
        self.several = len(jobs) + len(errors) > 1
        if self.manifest and jobs:
            self.known = self.manifest.match(jobs, None if self.options.quiet else self.err)
        single = len(self.options.files) <= 1
        jobs = direct(jobs, self.outputs, single=single, manifest=self.options.manifest)
        for output in self.outputs:
            check(Path(output))  # what is missing is told before anything is read, and so are broken rules
        _ = self.book
        for error in errors:
            self.fail(error)
        with self.progress(jobs) as steps:
            for job in steps:
                self.do(job)
        self.finish()
        return FAILED if self.failures else OK

    def do(self, job: Job) -> None:
        """Read, extract, write and show one report; an error is told and counted, and the run goes on."""
        try:
            self.deliver(job, self.extract(job))
        except (RulesError, OSError):
            raise  # broken rules, or a standard output that takes no more: no other file would fare better
        except ExtractorError as error:
            self.fail(error, job)
        except Exception as error:  # a bug must not cost the user the other files
            check_default_rulebook()  # broken rules are no bug: all that is wrong with them is told instead
            self.fail(InternalError(job.place, error), job)

    def extract(self, job: Job) -> Report:
        """Read and extract one report."""
        options = self.options
        source = job.load()
        known = self.known.get(job.place, Known())
        with self.patience(source):
            return extract(
                source,
                region=known.region or options.region,
                year=known.year or options.year,
                explain=options.explain,
                rules=self.book,
            )

    def patience(self, source: Source) -> AbstractContextManager[object]:
        """A sign of life on the terminal while a single report is read that takes more than a moment."""
        if self.several or self.options.quiet or len(source.text) < _LARGE or not self.err.is_terminal:
            return nullcontext()
        return self.err.status(f"{len(source.text):,} characters: {escape(clean(source.name))}")

    def deliver(self, job: Job, whole: Report) -> None:
        """Write and show what was asked for of one report."""
        options = self.options
        report = self.selection.apply(whole)
        self.found += len(whole.records)
        fits = bool(report.records or report.goals)
        failed = [output for output in job.outputs if not self.write(output, [report])]
        if self.together:
            self.gathered.append(report)
            if job.input is not None and job.input.member is None and job.input.path.is_file():  # no archive, no pipe
                self.files[report.document.sha256] = job.input.path
        if options.json:
            print_json(dumps(report, indent=None if self.several else 1, with_text=options.with_text))
        elif not options.quiet and self.in_full and (fits or not self.several):
            show(self.out, report, self.view(len(whole.records)))
        if self.several and not options.quiet:  # one report alone shows them at its end
            for notice in report.warnings:
                print_warning(f"{job.name}: {warned(notice, self.words)}", self.err)
        if self.several and not fits and self.selection.active:
            self.without += 1
        elif self.several:
            self.rows.append(Summary(job.name, failed=True) if failed else summarise(job.name, report))

    @cached_property
    def book(self) -> Rulebook:
        """The compiled rules that the run works with."""
        return rulebook(self.options)

    @cached_property
    def names(self) -> dict[str, IndicatorNames]:
        """What indicators and their fields are called in the language of the run."""
        catalogue, english = self.book.indicators, self.options.lang == "en"
        return {
            name: IndicatorNames(
                indicator.rule.english if english else indicator.rule.name,
                catalogue.fields[indicator.field][english],
                indicator.field,
            )
            for name, indicator in catalogue.by_id.items()
        }

    @cached_property
    def places(self) -> dict[str, str]:
        """Where each pattern stands, for explanations."""
        return rules(self.options).places() if self.options.explain else {}

    def view(self, total: int) -> View:
        """How to show a report that had ``total`` records before filtering."""
        options = self.options
        return View(
            self.words,
            hedges(self.book),
            options.explain,
            total,
            options.limit,
            options.grep,
            compact=self.several,
            places=self.places,
        )

    @property
    def in_full(self) -> bool:
        """Whether reports are shown with all their records, not as a row of the overview alone."""
        return not self.several or self.options.full or self.options.explain or self.selection.active

    def fail(self, error: ExtractorError, job: Job | None = None) -> None:
        """Tell of an error, of a job or of an argument that stands for none, and count it."""
        self.failures += 1
        print_error(error, self.err)
        if job is not None:
            self.rows.append(Summary(job.name, failed=True))

    def finish(self) -> None:
        """Tell what came of several files, write what takes the records of all, and tell what was written."""
        if self.several and not self.options.json and not self.options.quiet:
            if self.rows:
                overview(self.out, self.rows, self.words)
            else:
                self.out.print(self.words.no_match.format(total=f"{self.found:,}"), soft_wrap=True)
            if self.rows and self.without:
                self.out.print(self.words.without_match.format(count=f"{self.without:,}"), soft_wrap=True)
        for output in self.together if self.gathered else []:
            self.write(Path(output), self.gathered)
        if self.written and not self.options.quiet:
            files = f"{self.written:,} file" + ("s" if self.written > 1 else "")
            self.err.print(f"wrote {files}: {', '.join(self.outputs)}", style="dim", soft_wrap=True)

    def write(self, output: Path, reports: Sequence[Report]) -> bool:
        """Write one file; an error is told and counted, and costs no other file. Whether it was written."""
        options = self.options
        try:
            export(output, reports, self.names, options.lang, with_text=options.with_text, files=self.files)
        except ExtractorError as error:
            self.fail(error)
            return False
        self.written += 1
        return True

    @contextmanager
    def progress(self, jobs: Sequence[Job]) -> Iterator[Iterator[Job]]:
        """The jobs one by one, with a bar on standard error where there are several and a terminal to show it on.

        Results that stream to the same terminal are progress enough; a bar would only get in their way.
        """
        streaming = self.out.is_terminal and (self.in_full or self.options.json) and not self.options.quiet
        if not self.several or streaming or self.options.quiet or not self.err.is_terminal:
            yield iter(jobs)
            return
        with _bar(self.err) as bar:
            yield _tracked(bar, jobs)


def _bar(console: Console) -> Progress:
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    return Progress(*columns, console=console, transient=True)


def _tracked(bar: Progress, jobs: Sequence[Job]) -> Iterator[Job]:
    task = bar.add_task("", total=len(jobs))
    for job in jobs:
        bar.update(task, description=escape(clean(job.name)))
        yield job
        bar.advance(task)
