"""``extractor rules``: the commands for those who write rules, a module each."""

from __future__ import annotations

import argparse

from extractor.cli.rules import (
    check,
    coverage,
    diff,
    listing,
    new,
    show,
    testing,
    trial,
)

_COMMANDS = (
    listing,
    show,
    check,
    testing,
    trial,
    coverage,
    diff,
    new,
)
_DESCRIPTION = """\
Look at the rules, check them, try them, and write new ones. docs/rules.md tells
how.
"""
_EXAMPLES = """\
examples:
  extractor rules list                     every pattern, and whether it passes
  extractor rules show made-object         everything about one
  extractor rules check mine/              what is wrong with a folder of rules
  extractor rules test --rules mine/       run the examples, those of mine/ too
  extractor rules try 新增学位6300个。     what the rules see in a sentence
  extractor rules coverage reports/        the quantities that no rule claimed
  extractor rules diff built-in mine/ reports/
                                           what a change of rules does to records
  extractor rules new --help               a rule from a sentence and a record

extractor rules COMMAND --help has more examples of each command.
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the group to a command line."""
    parser = commands.add_parser(
        "rules",
        help="list, show, check, test, try and write rules",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    subcommands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in _COMMANDS:
        module.add(subcommands)
