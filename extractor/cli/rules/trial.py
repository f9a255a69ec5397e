"""``extractor rules try``: what the rules see in a sentence, and what they make of it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from extractor.authoring.trial import trial
from extractor.cli.extract import year
from extractor.cli.jobs import STDIN, plan
from extractor.cli.messages import OK, UsageError, output_console, print_json
from extractor.cli.rules.common import add_parser, add_rules, rulebook
from extractor.writing.explaining import page
from extractor.writing.json import indented
from extractor.writing.labels import Language, labels

_DESCRIPTION = """\
Show what the rules see in a sentence (or a few) and what they make of it: the
quantities and periods, the numerals that are none and why, the words of each
clause, the symbols that patterns are matched with, every pattern with where it
stopped, the one that won, what was decided after that, and the record.

In the line under a pattern, ~ marks the symbols that it could take and ^ the
one where it stopped. A pattern may begin at any symbol.
"""
_EXAMPLES = """\
examples:
  extractor rules try 建成社区健身园等体育场地20个。
  extractor rules try 今年新增学位6300个。 --year 2024 --all
  extractor rules try sentences.txt --rules my-rules/ --json
  echo 新增学位6300个。 | extractor rules try -
"""


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to its group."""
    parser = add_parser(group, "try", "what the rules see in a sentence", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("text", metavar="TEXT", help="the sentence itself, a file, or - for standard input")
    add_rules(parser)
    parser.add_argument("--year", metavar="YEAR", type=year, help="the year that the text is told in")
    parser.add_argument("--all", action="store_true", help="show every pattern, not only those that got furthest")
    parser.add_argument("--json", action="store_true", help="print the same as JSON")
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the labels (zh)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    tried = trial(_text(options.text), rulebook(options), year=options.year)
    if options.json:
        print_json(indented(tried))
    else:
        page(output_console(), tried.sentences, tried.records, labels(options.lang), every=options.all)
    return OK


def _text(argument: str) -> str:
    """The text that the argument is or names."""
    if not argument.strip():
        raise UsageError("TEXT is empty", "extractor rules try --help shows examples")
    if argument != STDIN and not _is_file(argument):
        return argument
    (job,), _ = plan([argument])
    return job.load().text


def _is_file(argument: str) -> bool:
    try:
        return Path(argument).is_file()
    except (OSError, ValueError):  # too long for a name, or a character that no name can hold
        return False
