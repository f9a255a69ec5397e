"""Errors that a user can meet, each with a stable code and a way to mend it."""

from __future__ import annotations


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


class RulesError(ExtractorError):
    """Rule files are broken; ``problems`` holds every one as ``file:line: code message``."""

    code = "E-RULES"

    def __init__(self, place: str, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(place, "\n".join([f"{len(problems)} problem(s) in the rule files", *problems]))
