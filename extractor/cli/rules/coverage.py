"""``extractor rules coverage``: the quantities that no rule claimed."""

from __future__ import annotations

import argparse

from extractor.authoring.coverage import coverage
from extractor.cli.extract import limit
from extractor.cli.messages import FAILED, OK, output_console, print_json
from extractor.cli.rules.options import add_command, add_files, add_json, checked
from extractor.cli.rules.reports import Reports
from extractor.writing.coverage import show
from extractor.writing.json import indented
from extractor.writing.labels import labels

_DESCRIPTION = """\
Show the quantities of reports that no record tells, although no exclusion names
them: grouped by the symbols that patterns are matched with, the most frequent
first, each with three sentences and where they stand. A pattern for the first
of them is the next rule to write.

Files and folders are given as for extractor extract.
"""
_EXAMPLES = """\
examples:
  extractor rules coverage reports/
  extractor rules coverage reports/ --top 5 --rules my-rules/
  extractor rules coverage reports/ --json > coverage.json
"""


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to its group."""
    parser = add_command(group, "coverage", "the quantities that no rule claimed", _DESCRIPTION, _EXAMPLES)
    add_files(parser)
    parser.add_argument(
        "--top", metavar="N", type=limit, default=20, help="show N groups, 0 for all (default: %(default)s)"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    reports = Reports(options.files)
    found = coverage(reports, checked(options).book)
    if options.top:
        found = found.model_copy(update={"shapes": found.shapes[: options.top]})
    if options.json:
        print_json(indented(found))
    else:
        show(output_console(), found, labels(options.lang))
    return FAILED if reports.failures else OK
