"""Checks of single files: they are there, are YAML, and fit their schemas. The reading itself has found the faults."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path

from extractor.errors import Problem
from extractor.rulebook.checks.base import Check, Finding
from extractor.rulebook.nodes import Place
from extractor.rulebook.sources import Rules

# which file each module of this package compiles
_COMPILED = {
    "numbers": "numerals.yaml",
    "quantities": "units.yaml",
    "exclusions": "lexicons/exclusions.yaml",
    "periods": "periods.yaml",
    "book": "implicit.yaml",
    "lexer": "lexicons/verbs.yaml",
    "nouns": "lexicons/nouns.yaml",
    "patterns": "slots.yaml",
    "sections": "lexicons/sections.yaml",
    "documents": "documents.yaml",
    "places": "documents.yaml",
    "noise": "lexicons/noise.yaml",
    "goals": "goals.yaml",
}


class _Reading(Check):
    """Tells of the faults that reading found under the code of the check."""

    def run(self, rules: Rules) -> Iterator[Finding]:  # noqa: ARG002
        return iter(())

    def problems(self, rules: Rules) -> Iterator[Problem]:
        return (self.problem(fault.place, fault.message) for fault in rules.faults if fault.code == self.code)


class MissingFile(_Reading):
    code = "missing-file"
    about = "a file that a whole set of rules needs, or a folder, is not there"
    hint = "copy the file from the built-in rules, or check the name of the folder"


class UnknownFile(_Reading):
    code = "unknown-file"
    about = "a YAML file that nothing reads"
    hint = "use the name of a built-in file, or patterns/ANY-NAME.yaml"


class Unreadable(_Reading):
    code = "unreadable"
    about = "a file that cannot be opened or is not UTF-8"
    hint = "save the file as UTF-8"


class Syntax(_Reading):
    code = "yaml"
    about = "a file that is no YAML"
    hint = "check quotes, brackets and indentation; text with : or # in it needs quotes"


class DuplicateKey(_Reading):
    code = "duplicate-key"
    about = "a key that stands twice in one mapping"
    hint = "join the two entries, or take one out"


class UnknownKey(_Reading):
    code = "unknown-key"
    about = "a key that the file does not know"
    hint = "check the spelling; the comment at the top of the built-in file tells its keys"


class MissingKey(_Reading):
    code = "missing-key"
    about = "a key that an entry must have and has not"
    hint = "add the key"


class UnknownValue(_Reading):
    code = "unknown-value"
    about = "a value that is none of those to choose from"
    hint = "use one of the values that the message names"


class WrongType(_Reading):
    code = "wrong-type"
    about = "a list, text, number or mapping where another of them belongs"
    hint = "write it as the built-in files do; numbers are quoted"


class OutOfRange(_Reading):
    code = "out-of-range"
    about = "a number that is smaller or larger than can be meant"
    hint = "use a number within the bound that the message names"


class InvalidDivision(_Reading):
    code = "division"
    about = "a table of divisions without its columns, or a row of it that is none, runs backwards or stands twice"
    hint = "write the row as those of the built-in regions/divisions.csv: code,name,short,from,to"


class Uncompilable(Check):
    code = "compile"
    about = "parts that are sound and do not compile together"
    hint = "take back the last change to this file"
    compiled = True

    def run(self, rules: Rules) -> Iterator[Finding]:  # noqa: ARG002
        return iter(())

    def problems(self, rules: Rules) -> Iterator[Problem]:
        """The one error that compiling ends in, at the file whose module it came through last, as the topmost layer has it."""
        try:
            _ = rules.book
        except Exception as error:  # whatever the engine makes of rules that nobody foresaw
            modules = [Path(frame.filename).stem for frame in traceback.extract_tb(error.__traceback__)]
            file = next((_COMPILED[module] for module in reversed(modules) if module in _COMPILED), "units.yaml")
            layer = next(layer for layer in reversed(rules.layers) if (layer.folder / file).exists())
            yield self.problem(Place(layer.shown(file), 1, 1), f"{type(error).__name__} {error}")
