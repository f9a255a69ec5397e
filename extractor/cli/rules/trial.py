"""``extractor rules try``: what the rules see in a sentence, and what they make of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from extractor.authoring.trial import trial
from extractor.cli.extract import year
from extractor.cli.jobs import STDIN, plan
from extractor.cli.messages import OK, UsageError, output_console, print_json
from extractor.cli.rules.options import add_command, add_json, checked
from extractor.reading import SUFFIXES
from extractor.writing.explaining import Look, page
from extractor.writing.json import indented
from extractor.writing.labels import labels

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
    parser = add_command(group, "try", "what the rules see in a sentence", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("text", metavar="TEXT", help="the sentence itself, a file, or - for standard input")
    parser.add_argument("--year", metavar="YEAR", type=year, help="the year that the text is told in")
    parser.add_argument("--all", action="store_true", help="show every pattern, not only those that got furthest")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    text, rules = _text(options.text), checked(options)
    tried = trial(text, rules.book, year=options.year)
    if options.json:
        print_json(indented(tried))
    else:
        look = Look(labels(options.lang), rules.places(), options.all)
        page(output_console(), tried.sentences, tried.records, look)
    return OK


def _text(argument: str) -> str:
    """The text that the argument is or names."""
    if not argument.strip():
        raise UsageError("TEXT is empty", "extractor rules try --help shows examples")
    if argument != STDIN and not _names_file(argument):
        return argument
    jobs, errors = plan([argument])
    if errors:
        raise errors[0]
    if len(jobs) > 1:
        raise UsageError(f"{argument} holds {len(jobs):,} reports", "give one of them")
    return jobs[0].load().text


def _names_file(argument: str) -> bool:
    """Whether the argument is a file or folder, or is called as one that is not there."""
    try:
        return Path(argument).suffix.lower() in SUFFIXES or Path(argument).exists()
    except (OSError, ValueError):  # too long for a name, or a character that no name can hold
        return False
