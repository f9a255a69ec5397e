"""``extractor compare``: indicators of several reports side by side."""

from __future__ import annotations

import argparse
from typing import get_args

from extractor.analysis import compare
from extractor.cli.extract import limit, year
from extractor.cli.messages import UsageError, error_console
from extractor.cli.reports import Reports, add_arguments
from extractor.cli.rulesets import rulebook
from extractor.errors import QueryError
from extractor.models import Kind
from extractor.results.comparison import By
from extractor.writing.presenting import present_comparison
from extractor.writing.tablelabels import table_labels

_DESCRIPTION = """\
Compare what reports promise: indicators down, regions across, a report each.

A cell shows the number for the report's own year with its hedge, and its rank;
green is best and red is worst, where an indicator has a good end. A goal stated
in words alone shows those words. Where a report says several things of one
indicator, the one for its own year comes before one for several years, the
headline before the detail, the first before the last; --detail has all of them,
each with its sentence and its place in the report.
"""
_EXAMPLES = """\
examples:
  extractor compare reports/                         targets, region by region
  extractor compare reports/ --kind fact             what was achieved
  extractor compare reports/ --by year --region 保定  one region over the years
  extractor compare reports/ --sort gdp_growth       the highest target first
  extractor compare reports/ --field employment --detail
  extractor compare results/ -o table.csv -o table.html
  extractor compare reports/ --indicator gdp_growth -o plot.svg

exit codes:
  0  everything went well
  1  a report could not be read or a result not written
  2  the command line is wrong, or there is nothing by that name
"""
_HINT = "extractor compare --help shows the options and examples"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "compare",
        help="set the targets of several reports side by side",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_arguments(parser)
    table = parser.add_argument_group("the table")
    table.add_argument("--kind", choices=get_args(Kind), default="target", help="targets or facts (target)")
    table.add_argument(
        "--by", choices=get_args(By), default="region", help="what is across: regions, or the years of one (region)"
    )
    table.add_argument("--year", metavar="YEAR", type=year, help="only reports of this year")
    table.add_argument(
        "--min-regions",
        metavar="N",
        type=limit,
        help="only indicators of which N reports say something, and those of --indicator (2; 1 of a single report)",
    )
    table.add_argument(
        "--sort",
        metavar="KEY",
        default="catalogue",
        help="catalogue: indicators by field; count: the most common first; an indicator: regions by it, best first (catalogue)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the command with parsed options; returns the exit code."""
    book = rulebook(options)
    reports = Reports(error_console(), book)
    found = reports.read(options, options.year)
    if not found:
        return reports.nothing(options.region, options.year)
    least = options.min_regions if options.min_regions is not None else min(2, len(found))
    try:
        comparison = compare(
            found,
            kind=options.kind,
            by=options.by,
            indicators=options.indicator,
            fields=options.field,
            min_regions=least,
            sort=options.sort,
            rules=book,
        )
    except QueryError as error:
        raise UsageError(f"{error.place} {error.message}", error.hint or _HINT) from None
    shown = present_comparison(comparison, table_labels(options.lang))
    return reports.deliver(options, shown, [shown.main, *([shown.detail] if options.detail else [])])
