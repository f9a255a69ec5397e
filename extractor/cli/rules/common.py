"""What the commands for rules share: their parsers, the rules and the reports that they are given."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from extractor.cli.jobs import plan
from extractor.cli.messages import print_error
from extractor.errors import ExtractorError, RulesError
from extractor.reading import Source
from extractor.rulebook import Rulebook, check_default_rulebook, default_rulebook
from extractor.rulebook.book import load_rulebook


def add_parser(
    group: argparse._SubParsersAction[argparse.ArgumentParser], name: str, summary: str, description: str, examples: str
) -> argparse.ArgumentParser:
    """A command of the group, with its help as it is written."""
    return group.add_parser(
        name,
        help=summary,
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the rules."""
    parser.add_argument(
        "--rules", metavar="FOLDER", type=Path, help="the folder of rules to use instead of the built-in ones"
    )


def rulebook(options: argparse.Namespace) -> Rulebook:
    """The rules that a command is to use; raises RulesError with every problem."""
    return built_in() if options.rules is None else rules_in(options.rules)


def built_in() -> Rulebook:
    """The built-in rules, checked: whoever tries rules may just have changed them."""
    check_default_rulebook()
    return default_rulebook()


def rules_in(folder: Path) -> Rulebook:
    """The rules in a folder; raises RulesError with every problem."""
    if not folder.is_dir():
        raise RulesError(str(folder), [f"{folder} is no folder"])
    return load_rulebook(folder)


class Reports:
    """The reports that arguments stand for, read one by one; those that cannot be read are told and counted."""

    def __init__(self, files: list[str]) -> None:
        self._jobs, errors = plan(files)
        self.failures = len(errors)
        for error in errors:
            print_error(error)

    def __iter__(self) -> Iterator[Source]:
        for job in self._jobs:
            try:
                yield job.load()
            except ExtractorError as error:
                self.failures += 1
                print_error(error)
