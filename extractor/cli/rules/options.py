"""What the commands about rules have in common."""

from __future__ import annotations

import argparse
from typing import get_args

from extractor.cli.rulesets import add_rules
from extractor.writing.labels import Language


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    description: str,
    examples: str,
) -> argparse.ArgumentParser:
    """Add a command with the options that all of them have."""
    parser = commands.add_parser(
        name,
        help=about,
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_rules(parser)
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the labels (zh)")
    return parser
