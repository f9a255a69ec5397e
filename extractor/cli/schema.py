"""``extractor schema``: the JSON Schema of the export."""

from __future__ import annotations

import argparse
import json

from extractor.cli.messages import OK, print_json
from extractor.writing.json import schema

_DESCRIPTION = "Print the JSON Schema (draft 2020-12) of the files that extract -o writes."
_EXAMPLES = """\
example:
  extractor schema > records.schema.json
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to a command line."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of the export",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:  # noqa: ARG001
    """Print the schema."""
    print_json(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
    return OK
