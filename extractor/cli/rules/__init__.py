"""``extractor rules``: the commands for those who write rules, a module each."""

from __future__ import annotations

import argparse

from extractor.cli.rules import (
    coverage,
    diff,
    trial,
)

COMMANDS = (
    coverage,
    diff,
    trial,
)  # fmt: skip


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the group to a command line."""
    parser = commands.add_parser("rules", help="try, measure, compare and write rules", allow_abbrev=False)
    group = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(group)
