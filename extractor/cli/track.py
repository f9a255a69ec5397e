"""``extractor track``: what became of the targets of each report, by the next one."""

from __future__ import annotations

import argparse
from dataclasses import replace

from extractor.analysis import track
from extractor.cli.extract import limit
from extractor.cli.messages import UsageError, error_console
from extractor.cli.reports import Reports, add_arguments
from extractor.cli.rulesets import rulebook
from extractor.errors import QueryError
from extractor.writing.presenting import present_tracking
from extractor.writing.tablelabels import table_labels
from extractor.writing.tracking import overview

_DESCRIPTION = """\
Track promises: the targets of each report beside the facts of the next one, for
every region and year that there are two reports of.

met           the fact reaches what was promised, its hedge taken into account
missed        it does not
not reported  the next report gives no such figure for the year
unclear       there is a figure, but it cannot tell (another unit, words alone)

5%左右 counts as met within --tolerance percent of the number; ≥ and ≤ are bounds;
a plain number is the least where more is better and the most where less is.
"""
_EXAMPLES = """\
examples:
  extractor track reports/                            every region and year
  extractor track reports/ --region 保定 --detail     with both sentences
  extractor track reports/ --indicator gdp_growth -o gdp.csv
  extractor track results/ -o kept.html -o kept.json

exit codes:
  0  everything went well
  1  a report could not be read or a result not written
  2  the command line is wrong, or there is nothing by that name
"""
_HINT = "extractor track --help shows the options and examples"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "track",
        help="tell which targets the next report shows as met",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_arguments(parser)
    table = parser.add_argument_group("the table")
    table.add_argument(
        "--tolerance", metavar="PERCENT", type=_percent, default=5, help="leeway of 左右, in percent of the number (5)"
    )
    table.add_argument(
        "--limit",
        metavar="N",
        type=limit,
        default=100,
        help="show no more than N promises, 0 for no limit (%(default)s)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command with parsed options; returns the exit code."""
    book = rulebook(options)
    reports = Reports(error_console(), book)
    found = reports.read(options, None)
    if not found:
        return reports.nothing(options.region, None)
    try:
        tracking = track(
            found, indicators=options.indicator, fields=options.field, tolerance=options.tolerance, rules=book
        )
    except QueryError as error:
        raise UsageError(f"{error.place} {error.message}", error.hint or _HINT) from None
    words = table_labels(options.lang)
    shown = present_tracking(tracking, words)
    main = shown.detail if options.detail else overview(tracking, words, options.limit)
    if options.detail:
        main = replace(main, title=shown.main.title, notes=shown.main.notes)
    return reports.deliver(options, shown, [main, *shown.further])


def _percent(text: str) -> float:
    """An argument that is a percentage."""
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no percentage from 0 to 100")
    return value
