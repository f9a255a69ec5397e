"""``extractor rules``: the commands for those who write rules, a module each."""

from __future__ import annotations

import argparse

from extractor.cli.rules import (
    check,
    listing,
    show,
    testing,
)

_COMMANDS = (
    listing,
    show,
    check,
    testing,
)
_DESCRIPTION = """\
Look at the rules, check them, and try them. docs/rules.md tells how to write
one.
"""
_EXAMPLES = """\
examples:
  extractor rules list                     every pattern, and whether it passes
  extractor rules show made-object         everything about one
  extractor rules check mine/              what is wrong with a folder of rules
  extractor rules test --rules mine/       run the examples, those of mine/ too

extractor rules COMMAND --help has more examples of each command.
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the group to a command line."""
    parser = commands.add_parser(
        "rules",
        help="list, show, check and test the rules",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    subcommands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in _COMMANDS:
        module.add(subcommands)
