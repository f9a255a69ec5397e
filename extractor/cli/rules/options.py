"""What the commands about rules have in common."""

from __future__ import annotations

import argparse
from typing import get_args

from extractor.cli.rulesets import add_rules, rules
from extractor.rulebook.checking import usable
from extractor.rulebook.sources import Rules
from extractor.writing.labels import Language


def checked(options: argparse.Namespace, folder: str | None = None) -> Rules:
    """The rules of a command, fit for use; see ``rules`` for the arguments.

    Raises:
        RulesError: with every problem that keeps them from being used.
    """
    return usable(rules(options, folder))


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the option for other programs."""
    parser.add_argument("--json", action="store_true", help="print the same as JSON")


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the reports to read."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a report, a folder of reports, or - for standard input"
    )


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    description: str,
    examples: str,
    *,
    surroundings: bool = True,
) -> argparse.ArgumentParser:
    """Add a command with the options that all of them have; see ``add_rules`` for ``surroundings``."""
    parser = commands.add_parser(
        name,
        help=about,
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_rules(parser, surroundings=surroundings)
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the labels (zh)")
    return parser
