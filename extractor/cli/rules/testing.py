"""``extractor rules test``: run the examples of rules."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from extractor.cli.messages import FAILED, OK, UsageError, output_console
from extractor.cli.rules.options import add_command
from extractor.cli.rulesets import rules
from extractor.writing.rulelabels import rule_labels
from extractor.writing.rules import Failure, show_failure

if TYPE_CHECKING:
    from extractor.authoring.examples import Outcome

_DESCRIPTION = """\
Run the examples of patterns: each must give its records, made by its own
pattern. A counterexample must be left alone by its pattern, and a known failure
must still fail. What fails is shown with its sentence, quantities underlined,
and with what is expected beside what comes.
"""
_EXAMPLES = """\
examples:
  extractor rules test made-object stated   those of two patterns
  extractor rules test                      all examples
  extractor rules test --rules mine/        those of a folder of your own too

exit codes:
  0  all pass
  1  at least one fails
  2  an ID is that of no pattern
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = add_command(commands, "test", "run the examples of the rules", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("ids", nargs="*", metavar="ID", help="the id of a pattern; all patterns where none is given")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the examples; exit code 1 where one fails."""
    # imported here so that other commands start without it
    from extractor.authoring.examples import cases, check
    from extractor.rulebook.checking import usable

    found = usable(rules(options))
    unknown = sorted(set(options.ids) - {pattern.id for pattern in found.data.patterns})
    if unknown:
        raise UsageError(f"no pattern is called {unknown[0]!r}", "extractor rules list shows all")
    outcomes = [check(case, found.book) for case in cases(found, options.ids)]
    failed = [outcome for outcome in outcomes if not outcome.passed]
    words, console = rule_labels(options.lang), output_console()
    for outcome in failed:
        show_failure(console, _failure(outcome), words)
    form = words.failed if failed else words.passed
    console.print(form.format(count=len(outcomes), failed=len(failed)))
    return FAILED if failed else OK


def _failure(outcome: Outcome) -> Failure:
    case = outcome.case
    place = f"{case.place.file}:{case.place.line}:{case.place.column}"
    return Failure(case.name, place, case.text, outcome.spans, outcome.trouble, outcome.rows)
