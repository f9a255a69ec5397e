"""``extractor rules``: the commands for those who write rules, a module each."""

from __future__ import annotations

import argparse

from extractor.cli.rules import (
    coverage,
    diff,
    new,
    trial,
)

COMMANDS = (
    coverage,
    diff,
    new,
    trial,
)  # fmt: skip
_EXAMPLES = """\
examples:
  extractor rules try 新增学位6300个。            what the rules see in a sentence
  extractor rules coverage reports/               what no rule claimed
  extractor rules diff built-in mine/ reports/    what a change of rules does
  extractor rules new --help                      a rule from a sentence
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the group to a command line."""
    parser = commands.add_parser(
        "rules",
        help="try, measure, compare and write rules",
        description="Look at what rules do, and write new ones. docs/rules.md tells how.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    group = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(group)
