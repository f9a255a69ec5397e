"""``extractor locate``: where in a report a record stands, with what is around it."""

from __future__ import annotations

import argparse
import re
from typing import get_args

from extractor.cli.jobs import Job, plan
from extractor.cli.messages import FAILED, OK, error_console, output_console, print_error
from extractor.cli.rulesets import add_rules, rulebook
from extractor.errors import ExtractorError
from extractor.models import Record, Report
from extractor.pipeline import extract
from extractor.rulebook import Rulebook
from extractor.writing.labels import Language, labels
from extractor.writing.locating import show_place

_DESCRIPTION = """\
Print where a record stands: the page or paragraph of its file, the line and the
characters of its text, and what is around it.

RECORD is the id of a record, as the JSON has it. FILE is the report, or a folder
or archive that it is in. An id holds the first digits of the SHA-256 of its file,
so that a record is never looked for in a file that has changed since.
"""
_EXAMPLES = """\
examples:
  extractor locate 1fe77bac-812 report.pdf     the place with its surroundings
  extractor locate 1fe77bac-812 reports/       in whichever report it is
  extractor locate 1fe77bac-812 report.pdf --context 500   more of them
"""
_DIGITS = 8


class NoRecordError(ExtractorError):
    """A record that is not in the reports named."""

    code = "E-RECORD"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "locate",
        help="print where in a report a record stands",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("record", metavar="RECORD", type=_id, help="the id of a record")
    parser.add_argument(
        "file", metavar="FILE", help="the report, a folder or archive of reports, or - for standard input"
    )
    parser.add_argument(
        "--context", metavar="N", type=_count, default=150, help="characters to show before and after (default: 150)"
    )
    add_rules(parser)
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the labels (zh)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command with parsed options; returns the exit code."""
    book = rulebook(options)
    jobs, errors = plan([options.file])
    found: tuple[Report, Record] | None = None
    changed = True
    for job in jobs:
        try:
            report = _report(job, options.record, book)
        except ExtractorError as error:
            errors.append(error)
            continue
        if report is not None:
            changed = False
            record = next((record for record in report.records if record.id == options.record), None)
            if record is not None:
                found = report, record
                break
    if found is None:
        for told in errors:
            print_error(told, error_console())
        if jobs and len(errors) < len(jobs):
            raise _missing(options.record, options.file, changed)
        return FAILED
    show_place(output_console(), *found, labels(options.lang), options.context)
    return OK


def _report(job: Job, record: str, book: Rulebook) -> Report | None:
    """The report of a job, None where the record cannot be in it as it is of other bytes."""
    source = job.load()
    return extract(source, rules=book) if record.startswith(source.sha256[:_DIGITS] + "-") else None


def _missing(record: str, file: str, changed: bool) -> NoRecordError:
    if changed:
        hint = "the file may have changed since, or be another one: extract it anew"
        return NoRecordError(file, f"is not the file that {record} is of", hint)
    return NoRecordError(file, f"has no record {record}", "the rules may have changed since: extract it anew")


def _id(text: str) -> str:
    if not re.fullmatch(rf"[0-9a-f]{{{_DIGITS}}}-\d+(?:-\d+)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no id of a record, which is like 1fe77bac-812")
    return text


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)
