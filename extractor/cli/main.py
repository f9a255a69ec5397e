"""The command ``extractor``: its commands, their arguments and their exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from extractor import __version__
from extractor.cli import compare, extract, indicators, locate, rules, schema, track
from extractor.cli.messages import (
    BROKEN_PIPE,
    FAILED,
    INTERRUPTED,
    OK,
    USAGE,
    InternalError,
    Parser,
    UsageError,
    prepare,
    print_error,
)
from extractor.errors import ExtractorError, OutputError, RulesError, SourceError
from extractor.rulebook import check_default_rulebook

_DESCRIPTION = """\
Every quantitative fact and target in a Chinese government report, as a checked,
sourced record.
"""
_EXAMPLES = """\
examples:
  extractor extract report.txt               show what a report holds
  extractor extract reports/ -o results/     results/NAME.json for each report
  extractor compare reports/                 set the targets of regions side by side
  extractor track reports/                   tell which targets were met a year later
  extractor indicators list                  the indicators that records are of
  extractor rules list                       the rules that find it
  extractor locate 1fe77bac-812 report.pdf   where in the report a record stands
  extractor schema > records.schema.json     the JSON Schema of those files
  extractor rules try 新增学位6300个。       what the rules see in a sentence

extractor COMMAND --help has more examples of each command.

exit codes:
  0  everything went well, also where a report holds no quantity
  1  a report could not be read or a result not written; the others were
  2  the command line is wrong, nothing was done
"""

# arguments of which there may be any number
_MANY: Final = ("files", "ids")


def parser() -> Parser:
    """The parser of the whole command line."""
    top = Parser(
        prog="extractor",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"extractor {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in (extract, compare, track, locate, indicators, rules, schema):
        module.add(commands)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (that of the process where none is given) and return its exit code."""
    if sys.stderr is None:  # closed by whoever called: what goes wrong is told to nobody
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open to the end
    if sys.stdout is None:
        print_error(OutputError("<stdout>", "is closed", "send what is printed somewhere, to a file or to /dev/null"))
        return FAILED
    for stream in (sys.stdout, sys.stderr):
        prepare(stream)
    try:
        options = _parse(argv)
        code: int = options.run(options)
        sys.stdout.flush()
    except SystemExit as done:  # --help, --version, or a usage error that argparse found
        return done.code if isinstance(done.code, int) else OK
    except ExtractorError as error:
        print_error(error)
        return USAGE if isinstance(error, UsageError) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return BROKEN_PIPE
    except OSError as error:
        # reading and writing files tell of their own; what is left names its file, or is standard output
        if error.filename is not None:
            said = f"cannot be used: {error.strerror}"
            print_error(SourceError(str(error.filename), said, "check the path and its permissions"))
        else:
            _discard_output()
            print_error(OutputError("<stdout>", f"cannot be written: {error.strerror or error}", "is the disk full?"))
        return FAILED
    except Exception as error:  # whatever a command did not foresee
        print_error(_unforeseen(error))
        return FAILED
    return code


def _unforeseen(error: Exception) -> ExtractorError:
    """What to tell of an error that nobody expected: what is wrong with the built-in rules, or else that it is a bug."""
    try:
        check_default_rulebook()
    except RulesError as broken:
        return broken
    return InternalError("command line", error)


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse a command line; FILEs and IDs may stand between and after options, which argparse alone does not allow."""
    top = parser()
    options, rest = top.parse_known_args(argv)
    if not rest:
        return options
    at = rest.index("--") if "--" in rest else len(rest)
    before, behind = rest[:at], rest[at + 1 :]  # what stands behind -- is no option, whatever it begins with
    many = next((name for name in _MANY if name in options), None)
    if many is None or any(argument.startswith("-") and argument != "-" for argument in before):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    getattr(options, many).extend(before + behind)
    return options


def _discard_output() -> None:
    """Send what standard output still holds nowhere, so that Python does not complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
