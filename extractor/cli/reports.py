"""What the commands that look at several reports share: reading them, and delivering what came of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import get_args

from rich.console import Console
from rich.markup import escape

from extractor.cli.jobs import Job, plan
from extractor.cli.manifest import MANIFEST_HELP, Known, load
from extractor.cli.messages import FAILED, OK, InternalError, UsageError, output_console, print_error, print_json
from extractor.cli.outputs import refuse_overwriting
from extractor.cli.rulesets import add_rules
from extractor.errors import ExtractorError, RulesError
from extractor.models import Document, Report
from extractor.pipeline import extract
from extractor.reading import EXPORT_SUFFIXES, NoExportError, exported, is_export
from extractor.reading import SUFFIXES as REPORT_SUFFIXES
from extractor.rulebook import Rulebook, check_default_rulebook
from extractor.writing.excerpt import clean
from extractor.writing.labels import Language
from extractor.writing.presenting import SUFFIXES, Presentation, save
from extractor.writing.tables import Table
from extractor.writing.tables.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that the commands share."""
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a report, JSON that extract wrote (.json, or .jsonl with a report a line), or a folder of either or both",
    )
    choice = parser.add_argument_group("what is looked at")
    choice.add_argument(
        "--region", metavar="NAME", help="only reports of regions whose name starts with NAME, as 朝阳 or 北京市朝阳区"
    )
    choice.add_argument("--manifest", metavar="FILE", type=Path, help=f"{MANIFEST_HELP}; JSON of extract keeps its own")
    choice.add_argument(
        "--indicator", metavar="ID", action="append", default=[], help="only this indicator; again for more"
    )
    choice.add_argument(
        "--field", metavar="ID", action="append", default=[], help="only indicators of this field; again for more"
    )
    add_rules(parser)
    output = parser.add_argument_group("output")
    output.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        type=_output,
        help=f"write to this file, as its suffix says: {' '.join(SUFFIXES)}; again for more; "
        "a plot (.svg, .png) takes one --indicator",
    )
    output.add_argument(
        "--detail", action="store_true", help="show, or write as CSV, every figure with its sentence and place"
    )
    output.add_argument(
        "--json", action="store_true", help="print JSON instead of tables: the same text as -o FILE.json"
    )
    output.add_argument("--lang", choices=get_args(Language), default="zh", help="language of labels (zh)")
    output.add_argument("-q", "--quiet", action="store_true", help="show no table, only errors")


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in SUFFIXES:
        raise argparse.ArgumentTypeError(f"{text!r} ends in none of {' '.join(SUFFIXES)}")
    return path


class Reports:
    """Reports that arguments name, and what is delivered of them; whatever goes wrong is told, counted, and costs no other."""

    def __init__(self, err: Console, book: Rulebook) -> None:
        self._err = err
        self._book = book
        self._failures = 0
        self._known: dict[str, Known] = {}  # what the manifest tells of reports, by their places
        self._others: list[NoExportError] = []

    def read(self, options: argparse.Namespace, year: int | None) -> list[Report]:
        """Every report, extracted or read back from an export; only those of the region and ``year`` asked for.

        Raises:
            UsageError: a report was read from a file that is to be written, or the manifest fits not.
            ManifestError: the manifest is none.
        """
        files, outputs, manifest = options.files, options.output, options.manifest
        jobs, errors = plan(files, (*REPORT_SUFFIXES, *EXPORT_SUFFIXES))
        if manifest and jobs:
            untold = [job for job in jobs if not _is_export(job)]
            self._known = load(manifest).match(untold, None if options.quiet else self._err)
            refuse_overwriting(outputs, [], manifest)
        for error in errors:
            self._fail(error)
        named = {Path(file) for file in files}
        found: list[Report] = []
        with self._err.status("") if self._err.is_terminal else nullcontext() as status:
            for number, job in enumerate(jobs, 1):
                if status is not None:
                    status.update(f"{number}/{len(jobs)} {escape(clean(job.name))}")
                reports = self._load(job, named)
                if reports:
                    refuse_overwriting(outputs, [job])
                found.extend(reports)
        if not found:
            for other in self._others:
                self._fail(other)
        return [report for report in _once(found) if _wanted(report, options.region, year)]

    def nothing(self, region: str | None, year: int | None) -> int:
        """Tell that no report is left to look at; the exit code.

        Raises:
            UsageError: there are reports, but none of the region or the year asked for.
        """
        if not self._failures:
            wanted = " ".join(str(part) for part in (region, year) if part is not None)
            raise UsageError(
                f"no report is of {wanted}", "extractor extract FILE shows which region and year a report is of"
            )
        return FAILED

    def deliver(self, options: argparse.Namespace, shown: Presentation, tables: Sequence[Table]) -> int:
        """Show and write a result as asked for; ``tables`` are those for the terminal. Returns the exit code."""
        for output in options.output:
            try:
                save(output, shown, detailed=options.detail)
            except ExtractorError as error:  # one file that cannot be written costs no other
                self._fail(error)
                continue
            if not options.quiet:
                self._err.print(f"wrote {output}", style="dim", soft_wrap=True)
        if options.json:
            print_json(shown.json)
        elif not options.quiet:
            console = output_console()
            for table in tables:
                show(console, table)
        return FAILED if self._failures else OK

    def _load(self, job: Job, named: set[Path]) -> list[Report]:
        """The reports of a job; JSON of something else is passed over where the user did not name it."""
        try:
            if job.input is not None and _is_export(job):
                return exported(job.input.path)
            known = self._known.get(job.place, Known())
            return [extract(job.load(), region=known.region, year=known.year, rules=self._book)]
        except RulesError:
            raise
        except NoExportError as error:
            if job.input is not None and job.input.path in named:
                self._fail(error)
            else:
                self._others.append(error)
        except ExtractorError as error:
            self._fail(error)
        except Exception as error:  # a bug must not cost the user the other files
            check_default_rulebook()
            self._fail(InternalError(job.place, error))
        return []

    def _fail(self, error: ExtractorError) -> None:
        self._failures += 1
        print_error(error, self._err)


def _is_export(job: Job) -> bool:
    return job.input is not None and is_export(job.input.path)


def _once(reports: Sequence[Report]) -> list[Report]:
    """The reports without exports of those that were read themselves; an export has no text."""
    read = {report.document.sha256 for report in reports if report.text}
    return [report for report in reports if report.text or report.document.sha256 not in read]


def _wanted(report: Report, region: str | None, year: int | None) -> bool:
    document = report.document
    if region is not None and not _of_region(document, region):
        return False
    return year is None or document.year == year


def _of_region(document: Document, wanted: str) -> bool:
    """Whether a region's name starts as wanted, by itself or behind the names of places above it."""
    region = document.region or ""
    above = ["".join(document.parents[index:]) for index in range(len(document.parents))]
    behind = [wanted.removeprefix(names) for names in above if wanted.startswith(names)]
    return region.startswith(wanted) or any(rest and region.startswith(rest) for rest in behind)
