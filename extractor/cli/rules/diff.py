"""``extractor rules diff``: which records appear, vanish or change when rules change."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from extractor.authoring.diff import compare
from extractor.cli.messages import FAILED, OK, USAGE, output_console, print_error, print_json
from extractor.cli.rules.common import Reports, add_parser, built_in, rules_in
from extractor.errors import RulesError
from extractor.rulebook import Rulebook
from extractor.writing.differences import show
from extractor.writing.json import indented
from extractor.writing.labels import Language, labels

_BUILT_IN = "built-in"
_DESCRIPTION = """\
Compare what two sets of rules make of the same reports: which records appear,
which vanish, and which change, field by field. A record is known by its place
in the text.

Files and folders are given as for extractor extract.
"""
_EXAMPLES = f"""\
examples:
  extractor rules diff {_BUILT_IN} my-rules/ reports/
  extractor rules diff rules-before/ rules-after/ report.txt --json

exit codes:
  0  no record differs
  1  at least one record differs
  2  the command line is wrong, or rules or a report could not be read
"""


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to its group."""
    parser = add_parser(group, "diff", "what a change of rules does to records", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("old", metavar="OLD", help=f"a folder of rules, or {_BUILT_IN}")
    parser.add_argument("new", metavar="NEW", help="the folder of rules to compare with it, likewise")
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a report, a folder of reports, or - for standard input"
    )
    parser.add_argument("--json", action="store_true", help="print the same as JSON")
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the labels (zh)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    reports = Reports(options.files)
    try:
        old, new = _rules(options.old), _rules(options.new)
    except RulesError as error:
        print_error(error)
        return USAGE
    found = compare(reports, old, new)
    if options.json:
        print_json(indented(found))
    else:
        show(output_console(), found, labels(options.lang))
    return USAGE if reports.failures else FAILED if found.differences else OK


def _rules(name: str) -> Rulebook:
    return built_in() if name == _BUILT_IN else rules_in(Path(name))
