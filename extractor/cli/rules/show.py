"""``extractor rules show``: everything about one entry."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractor.cli.messages import OK, UsageError, output_console
from extractor.cli.rules.options import add_command
from extractor.cli.rulesets import rules
from extractor.writing.rulelabels import RuleLabels, rule_labels
from extractor.writing.rules import Sentence, said, show_rule

if TYPE_CHECKING:
    from extractor.authoring.catalogue import Entry

_DESCRIPTION = """\
Show everything about an entry of the rule files: where it stands, what it says,
its examples and counterexamples. ID is the id of a pattern, period, exclusion
or implicit quantity, the name of a dimension, a slot or a class of verbs, or a
word, such as a verb or a unit, for the entries that hold it.
"""
_EXAMPLES = """\
examples:
  extractor rules show made-object      a pattern
  extractor rules show rise             the classes of verbs with this name
  extractor rules show 公顷             the dimension of a unit
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = add_command(commands, "show", "show everything about one rule", _DESCRIPTION, _EXAMPLES)
    parser.add_argument("id", metavar="ID", help="an id, a name, or a word")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the entries with an id, a name or a word."""
    # imported here so that other commands start without it
    from extractor.authoring.catalogue import matching
    from extractor.authoring.examples import cases
    from extractor.rulebook.checking import usable

    found = usable(rules(options))
    shown = matching(found, options.id)
    if not shown:
        raise UsageError(
            f"no rule is called {options.id!r} or holds it", "extractor rules list --all shows what there is"
        )
    words, console = rule_labels(options.lang), output_console()
    every = cases(found, [entry.id for entry in shown])
    for entry in shown:
        own = [case for case in every if case.rule == entry.id] if entry.kind == "pattern" else []
        sentences = [Sentence(c.kind, c.text, c.why or "; ".join(map(said, c.expected))) for c in own]
        show_rule(console, entry.id, _facts(entry, words), sentences, words)
    return OK


def _facts(entry: Entry, words: RuleLabels) -> Iterator[tuple[str, object]]:
    place, before = entry.place, entry.replaces
    yield words.kind, words.kinds[entry.kind]
    yield words.place, f"{place.file}:{place.line}:{place.column}"
    yield words.replaces, f"{before.file}:{before.line}:{before.column}" if before else None
    yield words.about, entry.about
    yield words.emits, entry.emits
    yield from ((key, value) for key, value in entry.details.items() if key not in entry.emits)
