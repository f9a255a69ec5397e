"""``extractor extract``: read reports, show what they hold, write it as JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

import regex

from extractor.cli.manifest import MANIFEST_HELP
from extractor.cli.messages import UsageError
from extractor.cli.rulesets import add_rules
from extractor.cli.running import Run
from extractor.models import YEARS, Kind
from extractor.writing.labels import Language

_DESCRIPTION = """\
Read reports and show every quantitative fact and target in them, or write them
as JSON.

A FILE is a text, a Markdown file or a web page in UTF-8 or GB18030 (or UTF-16
with a byte order mark), a Word document (.docx), or a PDF with a text layer.
A folder or a .zip archive stands for all of these in it and below it, and so
does a pattern in quotes, such as 'reports/**/2023*.docx'. - stands for standard
input, which is also read where no FILE is given and something is piped in.

One report is shown in full: its targets and facts by section, and a summary.
Several are shown as a table with a row for each; with --full, --explain or a
filter (--kind, --section, --grep) those with records to show are shown in full
before that table. What is to be known of each of several, such as why its region
is not known, goes to standard error with its name.
"""
_EXAMPLES = """\
examples:
  extractor extract report.txt                     show a report
  extractor extract report.txt --kind target       its targets only
  extractor extract report.txt --grep '就业|学位'  what it says of jobs or schools
  extractor extract report.txt --explain           why: the rule and the clause
  extractor extract report.txt -o report.json      show it, and write it as JSON
  extractor extract report.txt -o report.html      a page to read it in, with its records
  extractor extract reports/ -o all.xlsx           the records of all in one workbook
  extractor extract reports/ -o results/ --quiet   results/NAME.json for each
  extractor extract reports/ --manifest known.csv  region and year of each
  extractor extract reports/ --section 重点工作    records under that heading
  extractor extract reports/ --json > all.jsonl    one JSON object a line
  curl -s URL | extractor extract -                read what a program prints

exit codes:
  0  everything went well, also where a report holds no quantity
  1  a report could not be read or a result not written; the others were
  2  the command line is wrong, nothing was done
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "extract",
        help="show what reports hold, or write it as JSON",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a report, a folder of reports, or - for standard input"
    )
    add_rules(parser)
    add_output(parser)
    add_filters(parser)
    about = parser.add_argument_group("what is known of the reports and goes before what they say themselves")
    about.add_argument("--region", metavar="NAME", help="the region that they are of: a name, or a code of GB/T 2260")
    about.add_argument("--year", metavar="YEAR", type=year, help="the year that they are for")
    about.add_argument(
        "--manifest",
        metavar="FILE",
        type=Path,
        help=f"{MANIFEST_HELP}; goes before the two others",
    )
    parser.set_defaults(run=run)


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add the options of what is shown and written."""
    output = parser.add_argument_group("output")
    output.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        action="append",
        default=[],
        help="write to this file, as its suffix says: one report as .json, .md or .html, the records of all reports as "
        ".jsonl, .csv, .xlsx or .parquet; or NAME.json in this folder for each input, with the tree of an input folder "
        "kept; again for more",
    )
    output.add_argument(
        "--json",
        action="store_true",
        help="print JSON instead of a report: the same text as -o writes, or for several inputs one object a line",
    )
    output.add_argument(
        "--with-text",
        action="store_true",
        help="add the text that offsets refer to, as it was read or converted, to the JSON",
    )
    output.add_argument("--full", action="store_true", help="show each of several reports in full")
    output.add_argument("--explain", action="store_true", help="show the rule and the clause behind each record")
    output.add_argument(
        "--limit",
        metavar="N",
        type=limit,
        default=2000,
        help="show no more than N records of a report, 0 for no limit (default: %(default)s; JSON always has all)",
    )
    output.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the report's labels (zh)")
    output.add_argument("-q", "--quiet", action="store_true", help="show no report and no progress, only errors")


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose records."""
    filters = parser.add_argument_group("filters, for what is shown and for JSON alike")
    filters.add_argument("--kind", choices=get_args(Kind), help="targets or facts only")
    filters.add_argument("--section", metavar="TEXT", help="only records under a heading that holds TEXT")
    filters.add_argument(
        "--grep",
        metavar="TEXT",
        type=expression,
        help="only records with TEXT, a regular expression, in their subject or their sentence",
    )


def run(options: argparse.Namespace) -> int:
    """Run the command with parsed options; returns the exit code."""
    if options.explain and (options.json or options.quiet):
        other = "--json" if options.json else "--quiet"
        raise UsageError(f"--explain shows in the report, which {other} leaves out", f"leave out {other}")
    return Run(options)()


def year(text: str) -> int:
    """An argument that is a year."""
    if not (text.isdecimal() and int(text) in YEARS):
        raise argparse.ArgumentTypeError(f"{text!r} is no year from {YEARS[0]} to {YEARS[-1]}")
    return int(text)


def limit(text: str) -> int:
    """An argument that is a number of records."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)


def expression(text: str) -> regex.Pattern[str]:
    """An argument that is a regular expression."""
    try:
        return regex.compile(text)
    except regex.error as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no regular expression: {error}") from None
