"""What the commands say besides their results: errors, usage, progress, and the consoles that they say it on."""

from __future__ import annotations

import argparse
import io
import os
import sys
import traceback
from pathlib import Path
from typing import NoReturn, TextIO

from rich.console import Console

from extractor.errors import ExtractorError
from extractor.writing.excerpt import clean

OK, FAILED, USAGE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
_WIDTH = 120


class UsageError(ExtractorError):
    """A command line that cannot be carried out."""

    code = "E-USAGE"

    def __init__(self, message: str, hint: str = "extractor extract --help shows the options and examples") -> None:
        super().__init__("command line", message, hint)


class InternalError(ExtractorError):
    """A bug: an error that nobody expected, told in one line so that the other files of a run can go on."""

    code = "E-INTERNAL"

    def __init__(self, place: str, error: Exception) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
        message = f"unexpected {type(error).__name__}: {error}{where}"
        super().__init__(place, message, "this is a bug in extractor: please report it together with the file")


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors look like all other errors."""

    def error(self, message: str) -> NoReturn:
        """Print a usage error and exit with code 2."""
        print_error(UsageError(message, f"{self.prog} --help shows the options and examples"))
        self.exit(USAGE)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Leave a closed pipe to ``main``; rich would exit with an error."""
        raise BrokenPipeError


def print_error(error: ExtractorError, console: Console | None = None) -> None:
    """Print ``error: place: CODE message`` and a line with the hint to standard error."""
    console = console or error_console()
    console.print("[bold red]error:[/] ", end="", markup=True, soft_wrap=True)
    console.print(f"{clean(error.place)}: {error.code} {error.message}", soft_wrap=True)
    if error.hint:
        console.print(f"  hint: {error.hint}", style="dim", soft_wrap=True)


def print_warning(text: str, console: Console) -> None:
    """Print something that the user should know of, but that keeps nothing from being done."""
    console.print(clean(text), style="yellow", soft_wrap=True)


def output_console() -> Console:
    """The console of standard output, as wide as the terminal, or 120 cells where there is none."""
    return _console(sys.stdout)


def error_console() -> Console:
    """The console of standard error."""
    return _console(sys.stderr)


def prepare(stream: TextIO) -> None:
    """Make a stream take any character: what its encoding lacks is shown as ``?`` instead of ending the run."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def print_json(text: str) -> None:
    """Write JSON to standard output: UTF-8 and plain newlines wherever it goes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(text)


def _console(stream: TextIO) -> Console:
    return _Console(file=stream, width=_width(), highlight=False, markup=False, emoji=False)


def _width() -> int | None:
    """None where rich can tell the width itself: from COLUMNS, or from a terminal on one of the standard streams."""
    if os.environ.get("COLUMNS", "").isdigit():
        return None
    for descriptor in range(3):
        try:
            if os.get_terminal_size(descriptor).columns > 0:
                return None
        except OSError:
            continue
    return _WIDTH
