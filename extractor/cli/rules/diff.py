"""``extractor rules diff``: which records appear, vanish or change when rules change."""

from __future__ import annotations

import argparse
from pathlib import Path

from extractor.authoring.diff import compare
from extractor.cli.messages import FAILED, OK, USAGE, output_console, print_error, print_json
from extractor.cli.rules.options import add_command, add_files, add_json
from extractor.cli.rules.reports import Reports
from extractor.cli.rulesets import VARIABLE, laid_over
from extractor.errors import RulesError
from extractor.rulebook import Rulebook
from extractor.rulebook.checking import usable
from extractor.writing.differences import show
from extractor.writing.json import indented
from extractor.writing.labels import labels

_BUILT_IN = "built-in"
_DESCRIPTION = f"""\
Compare what two sets of rules make of the same reports: which records appear,
which vanish, and which change, field by field. A record is known by its place
in the text.

Folders of --rules are laid over both sets. Those that {VARIABLE} and
pyproject.toml name are left out here, so that {_BUILT_IN} is just that.

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
    parser = add_command(
        group, "diff", "what a change of rules does to records", _DESCRIPTION, _EXAMPLES, surroundings=False
    )
    parser.add_argument("old", metavar="OLD", help=f"a folder of rules, or {_BUILT_IN}")
    parser.add_argument("new", metavar="NEW", help="the folder of rules to compare with it, likewise")
    add_files(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    reports = Reports(options.files)
    try:
        old, new = _book(options, options.old), _book(options, options.new)
    except RulesError as error:
        print_error(error)
        return USAGE
    found = compare(reports, old, new)
    if options.json:
        print_json(indented(found))
    else:
        show(output_console(), found, labels(options.lang))
    return USAGE if reports.failures else FAILED if found.differences else OK


def _book(options: argparse.Namespace, name: str) -> Rulebook:
    # without what the surroundings lay over every set of rules: it would be on both sides, and hide what differs
    return usable(laid_over([Path(folder) for folder in options.rules], None if name == _BUILT_IN else name)).book
