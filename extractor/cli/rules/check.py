"""``extractor rules check``: what is wrong with rule files."""

from __future__ import annotations

import argparse

from extractor.cli.messages import FAILED, OK, output_console
from extractor.cli.rules.options import add_command
from extractor.cli.rulesets import rules
from extractor.writing.rulelabels import rule_labels
from extractor.writing.rules import show_problems

_DESCRIPTION = """\
Check rule files and show everything that is wrong with them, each problem as
file:line:column: code message, with a hint below the first of its kind. FOLDER
is a whole set of rules, or adds to the built-in ones; without it those are
checked. docs/rules.md has a table of all codes.
"""
_EXAMPLES = """\
examples:
  extractor rules check mine/           a folder of your own
  extractor rules check                 the built-in rules

exit codes:
  0  nothing is wrong
  1  something is
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = add_command(commands, "check", "show what is wrong with rule files", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="a folder of rule files")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the rules; exit code 1 where something is wrong."""
    # imported here so that other commands start without it
    from extractor.authoring.checks import ALL
    from extractor.authoring.examples import cases
    from extractor.rulebook.checks import run as run_checks

    checked = rules(options, options.folder)
    problems = run_checks(ALL, checked)
    words, console = rule_labels(options.lang), output_console()
    if problems:
        show_problems(console, problems, words)
        return FAILED
    every = cases(checked)
    patterns = len(checked.data.patterns)
    console.print(words.sound.format(rules=patterns, cases=len(every)))
    return OK
