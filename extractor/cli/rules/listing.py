"""``extractor rules list``: what rules there are."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from extractor.cli.messages import OK, output_console, print_json
from extractor.cli.rules.options import add_command
from extractor.cli.rulesets import rules
from extractor.writing.rulelabels import rule_labels
from extractor.writing.rules import Row, show_rules

if TYPE_CHECKING:
    from extractor.authoring.catalogue import Entry, Status

_DESCRIPTION = """\
List the patterns in the order in which they are tried: where each stands,
whether its examples pass, what it says of a quantity, and how many examples and
counterexamples it has.
"""
_EXAMPLES = """\
examples:
  extractor rules list --all            also verbs, units, periods, exclusions
  extractor rules list --rules mine/    those of a folder of your own too
  extractor rules list --json           for other programs
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = add_command(commands, "list", "list the rules", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("--all", action="store_true", help="list the entries of the other rule files too")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List the rules."""
    # imported here so that other commands start without it
    from extractor.authoring.catalogue import entries, statuses
    from extractor.rulebook.checking import usable

    found = usable(rules(options))
    states = statuses(found)
    listed = [entry for entry in entries(found) if options.all or entry.kind == "pattern"]
    rows = [(entry, _status(entry, states)) for entry in listed]
    if options.json:
        print_json(json.dumps([_exported(*row) for row in rows], ensure_ascii=False, indent=1) + "\n")
    else:
        show_rules(output_console(), [_row(*row) for row in rows], rule_labels(options.lang))
    return OK


def _status(entry: Entry, states: dict[str, Status]) -> Status:
    return states.get(entry.id, "untested") if entry.kind == "pattern" else "none"


def _row(entry: Entry, status: Status) -> Row:
    place = f"{entry.place.file}:{entry.place.line}"
    return Row(entry.kind, entry.id, place, status, entry.emits, entry.examples, entry.counterexamples)


def _exported(entry: Entry, status: Status) -> dict[str, object]:
    return {
        "kind": entry.kind,
        "id": entry.id,
        "file": entry.place.file,
        "line": entry.place.line,
        "column": entry.place.column,
        "replaces": f"{entry.replaces.file}:{entry.replaces.line}" if entry.replaces else None,
        "status": None if status == "none" else status,
        "emits": entry.emits,
        "examples": entry.examples,
        "counterexamples": entry.counterexamples,
        "known_failures": entry.known_failures,
    }
