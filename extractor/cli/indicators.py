"""``extractor indicators``: the catalogue of indicators, and how much of reports it names."""

from __future__ import annotations

import argparse
import json
from difflib import get_close_matches
from typing import get_args

from extractor.authoring.naming import Naming
from extractor.cli.extract import limit
from extractor.cli.jobs import plan
from extractor.cli.messages import FAILED, OK, UsageError, output_console, print_error, print_json
from extractor.cli.rulesets import add_rules, rulebook
from extractor.errors import ExtractorError
from extractor.pipeline import extract
from extractor.rulebook import Rulebook
from extractor.rulebook.indicators import names
from extractor.writing.catalogue import Entry, show_coverage, show_entry, show_list
from extractor.writing.cataloguelabels import catalogue_labels
from extractor.writing.labels import Language

_DESCRIPTION = """\
The indicators that records are given: one figure under all the names that
reports have for it, each with a stable id.
"""
_EXAMPLES = """\
examples:
  extractor indicators list                       all of them, by field
  extractor indicators list --field employment    those of a field
  extractor indicators show urban_new_jobs        names, look-alikes, examples
  extractor indicators coverage reports/          what reports say beside them
"""
_HINT = "extractor indicators list shows them all"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "indicators",
        help="list the indicators, show one, or see what they leave out",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parts = parser.add_subparsers(title="parts", metavar="PART", required=True)
    listing = _part(parts, "list", "list indicators by field", "indicators list --field prices")
    listing.add_argument("--field", metavar="FIELD", help="only those of a field, by its id or its name")
    listing.set_defaults(run=run_list)
    showing = _part(parts, "show", "show all that is known of an indicator", "indicators show gdp_growth")
    showing.add_argument("id", metavar="ID", help="the id of the indicator, or its name")
    showing.set_defaults(run=run_show)
    covering = _part(
        parts,
        "coverage",
        "tell how many records of reports are of an indicator, and which subjects most reports have without one",
        "indicators coverage reports/ --limit 50",
    )
    covering.add_argument(
        "files", nargs="*", metavar="FILE", help="a report, a folder of reports, or - for standard input"
    )
    covering.add_argument("--limit", metavar="N", type=limit, default=30, help="show N subjects, 0 for all (30)")
    covering.set_defaults(run=run_coverage)


def _part(
    parts: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str, example: str
) -> argparse.ArgumentParser:
    parser = parts.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=f"example:\n  extractor {example}\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    add_rules(parser)
    parser.add_argument("--lang", choices=get_args(Language), default="zh", help="language of the table (zh)")
    return parser


def run_list(options: argparse.Namespace) -> int:
    """List indicators; returns the exit code."""
    wanted: str | None = options.field
    book = rulebook(options)
    entries = [e for e in _entries(book) if wanted in (None, e.field, e.field_name, e.field_english)]
    if not entries:
        fields = ", ".join(book.indicators.fields)
        raise UsageError(f"--field {wanted} is no field of indicators", f"the fields are {fields}")
    if options.json:
        _print([entry.to_dict() for entry in entries])
    else:
        show_list(output_console(), entries, catalogue_labels(options.lang), options.lang)
    return OK


def run_show(options: argparse.Namespace) -> int:
    """Show one indicator; returns the exit code."""
    known = _entries(rulebook(options))
    entries = {entry.id.lower(): entry for entry in known}
    named = {name.lower(): entry for entry in known for name in (entry.name, entry.english)}
    entry = entries.get(options.id.lower()) or named.get(options.id.lower())
    if entry is None:
        near = [entries[name].id for name in get_close_matches(options.id.lower(), entries, 3)]
        raise UsageError(f"{options.id} is no indicator", f"did you mean {' or '.join(near)}?" if near else _HINT)
    if options.json:
        _print(entry.to_dict())
    else:
        show_entry(output_console(), entry, catalogue_labels(options.lang), options.lang)
    return OK


def run_coverage(options: argparse.Namespace) -> int:
    """Count over reports; returns the exit code."""
    book, naming = rulebook(options), Naming()
    jobs, errors = plan(options.files)
    for job in jobs:
        try:
            naming.add(extract(job.load(), rules=book))
        except ExtractorError as error:
            errors.append(error)
    for problem in errors:
        print_error(problem)
    rows = naming.unnamed(options.limit)
    if options.json:
        counts = {"files": naming.files, "records": naming.records, "named": naming.named, "share": naming.share}
        _print({**counts, "unnamed": [row._asdict() for row in rows]})
    else:
        counted = naming.files, naming.records, naming.named
        show_coverage(output_console(), counted, rows, catalogue_labels(options.lang))
    return FAILED if errors else OK


def _entries(book: Rulebook) -> list[Entry]:
    found = []
    for indicator in book.indicators.by_id.values():
        rule, thing = indicator.rule, indicator.thing
        name, english = book.indicators.fields[indicator.field]
        found.append(
            Entry(
                id=rule.id,
                field=indicator.field,
                field_name=name,
                field_english=english,
                name=rule.name,
                english=rule.english,
                measure=rule.measure,
                unit=rule.unit,
                units=tuple(rule.units),
                actions=tuple(rule.actions),
                direction=rule.direction,
                better=rule.better,
                names=tuple(names(thing.aliases)),
                competing=tuple(names(thing.competing)),
                examples=tuple(rule.examples),
            )
        )
    return found


def _print(content: object) -> None:
    print_json(json.dumps(content, ensure_ascii=False, indent=1) + "\n")
