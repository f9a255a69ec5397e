"""``extractor rules new``: a pattern entry from a sentence and the wanted record."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import get_args

from extractor.authoring.entries import Wanted
from extractor.authoring.new import EntryError, propose
from extractor.cli.messages import OK, UsageError, error_console
from extractor.models import Direction, Measure
from extractor.writing.files import write

_DESCRIPTION = """\
Make a new pattern entry of a sentence and the record that it should give: the
pattern from the symbols around the quantity, the record as the example, and a
counterexample to fill in. The entry is added at the end of the pattern file
whose rules are most like it; nothing else in the file changes. Where it would
not give the record, or would take what other rules explain, that is told and
nothing is written; --print shows such an entry all the same.

FOLDER is a whole set of rules, or a folder of your own that adds to the
built-in ones, which is begun where there is none.
"""
_EXAMPLES = """\
examples:
  extractor rules new --sentence 降水酸碱度5.6。 --quantity 5.6 \\
    --subject 降水酸碱度 --measure level --print
  extractor rules new --sentence 降水酸碱度5.6。 --quantity 5.6 \\
    --subject 降水酸碱度 --measure level --rules my-rules/
"""


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to its group."""
    parser = group.add_parser(
        "new",
        help="a new pattern from a sentence and a record",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--sentence", required=True, metavar="TEXT", help="the sentence, in the way reports speak")
    parser.add_argument("--quantity", required=True, metavar="TEXT", help="the quantity as it stands there: 20个")
    parser.add_argument("--subject", required=True, metavar="TEXT", help="what the record should say is counted")
    parser.add_argument("--action", metavar="TEXT", help="the verb, where there is one")
    parser.add_argument("--measure", required=True, choices=get_args(Measure), help="what the quantity is")
    parser.add_argument("--direction", choices=get_args(Direction), help="where it moves, if it does")
    parser.add_argument("--id", metavar="ID", help="the id of the entry (made of the names of its slots)")
    parser.add_argument("--rules", metavar="FOLDER", type=Path, help="the folder of rules to add it to")
    parser.add_argument("--print", action="store_true", dest="show", help="print the entry and change no file")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    if options.rules is None and not options.show:
        raise UsageError("neither --rules nor --print is given", "name the folder to add the entry to, or print it")
    if not options.subject.strip():
        raise UsageError("--subject is empty", "say what is counted, as the record should have it")
    wanted = Wanted(
        options.sentence, options.quantity, options.subject, options.action, options.measure, options.direction
    )
    try:
        proposal = propose(wanted, options.rules, options.id)
    except EntryError as error:
        raise UsageError(f"{error.place}: {error.message}", error.hint) from None
    console, notes = error_console(), proposal.notes
    if options.show:
        notes += proposal.lacks
        sys.stdout.write(proposal.entry)
        console.print(f"for {proposal.file}", style="dim", soft_wrap=True)
    elif proposal.lacks:
        hint = "--print shows the entry, to be mended and added by hand; extractor rules try shows what the rules see"
        raise UsageError("nothing is added:\n  " + "\n  ".join((*notes, *proposal.lacks)), hint)
    else:
        path = options.rules / proposal.file
        write(path, proposal.content)
        console.print(f"added to {path}", style="dim", soft_wrap=True)
    for note in notes:
        console.print(f"note: {note}", soft_wrap=True)
    return OK
