"""Errors that a user can meet, each with a stable code and a way to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class ExtractorError(Exception):
    """Base of all errors that end in a message instead of a traceback.

    Attributes:
        code: stable identifier such as ``E-MISSING``, for scripts and for the documentation.
        place: the file (and line, where known) that the error is about.
        message: what is wrong, in one sentence.
        hint: what the user can do about it; may be empty.
    """

    code = "E-ERROR"

    def __init__(self, place: str, message: str, hint: str = "") -> None:
        self.place, self.message, self.hint = place, message, hint
        super().__init__(f"{place}: {self.code} {message}" + (f" ({hint})" if hint else ""))

    def __reduce__(self) -> tuple[Any, ...]:
        """How an error goes from one process to another, whatever its class is made from."""
        return _restored, (type(self), self.args, vars(self))


def _restored(kind: type[ExtractorError], args: tuple[object, ...], state: dict[str, object]) -> ExtractorError:
    error = kind.__new__(kind, *args)
    vars(error).update(state)
    return error


class SourceError(ExtractorError):
    """A report cannot be read: it is missing, unreadable, not a file, or too large."""

    code = "E-SOURCE"


class DecodingError(SourceError):
    """The bytes of a report are not text in any supported encoding."""

    code = "E-ENCODING"


class MissingExtraError(SourceError):
    """A report is in a format whose reader is not installed."""

    code = "E-EXTRA"


class OutputError(ExtractorError):
    """A result cannot be written where the user asked for it."""

    code = "E-OUTPUT"


class Problem(NamedTuple):
    """One thing wrong in a rule file, shown as ``file:line:column: code message``; ``hint`` says how to mend it."""

    file: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message}"


class RulesError(ExtractorError):
    """Rule files are broken; ``problems`` holds everything that keeps them from being used."""

    code = "E-RULES"

    def __init__(self, place: str, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        super().__init__(place, "\n".join([f"{len(problems)} problem(s) in the rule files", *map(str, problems)]))


class QueryError(ExtractorError):
    """Something is asked for that does not exist: an indicator, a field, a region."""

    code = "E-QUERY"


class MissingPackageError(ExtractorError, ImportError):
    """A way out needs a package that is not installed."""

    code = "E-PACKAGE"
