"""The thorough check of a rules folder: everything wrong in any of its files, at once."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from extractor.errors import RulesError
from extractor.rulebook import consistency, expressions, schema
from extractor.rulebook.load import FILES, INDICATORS, PATTERNS, RuleData, assemble, names_in
from extractor.rulebook.rulefile import Finding, RuleFile


class _Check(NamedTuple):
    """A check of one file: ``run`` takes its content, then that of the files in ``beside``."""

    file: str
    run: Callable[..., Iterable[Finding]]
    beside: tuple[str, ...] = ()


_VERBS, _UNITS, _SLOTS = "lexicons/verbs.yaml", "units.yaml", "slots.yaml"
_CHECKS = (
    _Check("numerals.yaml", expressions.numeral_expressions),
    _Check("numerals.yaml", consistency.numeral_values),
    _Check("numerals.yaml", consistency.numeral_units, (_UNITS,)),
    _Check(_UNITS, consistency.unit_factors),
    _Check(_UNITS, consistency.unit_guards),
    _Check("modifiers.yaml", consistency.modifier_ranks),
    _Check("periods.yaml", expressions.period_expressions),
    _Check("periods.yaml", consistency.period_ids),
    _Check("implicit.yaml", expressions.implicit_expressions),
    _Check("implicit.yaml", consistency.implicit_values),
    _Check("implicit.yaml", consistency.implicit_units, (_UNITS,)),
    _Check("implicit.yaml", consistency.implicit_ids),
    _Check("lexicons/exclusions.yaml", expressions.exclusion_expressions),
    _Check("lexicons/exclusions.yaml", consistency.exclusion_ids),
    _Check(_VERBS, expressions.verb_expressions),
    _Check(_VERBS, consistency.verb_words),
    _Check("lexicons/nouns.yaml", expressions.noun_expressions),
    _Check("lexicons/nouns.yaml", consistency.noun_shields, (_VERBS,)),
    _Check("lexicons/sections.yaml", expressions.section_expressions),
    _Check("lexicons/noise.yaml", expressions.noise_expressions),
    _Check("lexicons/noise.yaml", consistency.noise_ids),
    _Check(_SLOTS, expressions.slot_expressions),
    _Check("documents.yaml", expressions.document_expressions),
)
_PATTERN_CHECKS: tuple[tuple[Callable[..., Iterable[Finding]], tuple[str, ...]], ...] = (
    (expressions.pattern_expressions, (_SLOTS,)),
    (consistency.pattern_examples, ()),
)
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
    "noise": "lexicons/noise.yaml",
    "documents": "documents.yaml",
}


def checked(folder: Path) -> RuleData:
    """Read a rules folder and check everything in it.

    Raises:
        RulesError: with every problem of every file.
    """
    files = {name: RuleFile(folder, name, model) for name, model in FILES.items()}
    patterns = {name: RuleFile(folder, name, schema.Patterns) for name in names_in(folder, PATTERNS)}
    indicators = {name: RuleFile(folder, name, schema.IndicatorFile) for name in names_in(folder, INDICATORS)}
    whole = files | patterns | indicators
    checks = [*_CHECKS, *(_Check(name, run, beside) for name in patterns for run, beside in _PATTERN_CHECKS)]
    for check in checks:
        _run(check, whole)
    _check_ids(patterns.values())
    problems = [problem for file in whole.values() for problem in file.problems]
    if not patterns:
        problems.append(f"{PATTERNS}:1: missing-file the rules need a pattern file in this folder")
    if problems:
        raise RulesError(str(folder), problems)
    contents: dict[str, Any] = {name: file.content for name, file in whole.items()}
    return assemble(
        {name: contents[name] for name in files},
        [contents[name] for name in patterns],
        [contents[name] for name in indicators],
    )


def compile_problem(error: Exception) -> str:
    """A problem for sound files that do not compile together, at the file whose module the error came through last."""
    modules = [Path(frame.filename).stem for frame in traceback.extract_tb(error.__traceback__)]
    file = next((_COMPILED[module] for module in reversed(modules) if module in _COMPILED), "units.yaml")
    return f"{file}:1: compile {type(error).__name__} {' '.join(str(error).split())}".strip()


def _run(check: _Check, files: dict[str, RuleFile]) -> None:
    """Run a check, unless a file that it needs cannot be read."""
    contents = [files[name].content for name in (check.file, *check.beside)]
    if all(content is not None for content in contents):
        for finding in check.run(*contents):
            files[check.file].tell(finding)


def _check_ids(files: Iterable[RuleFile]) -> None:
    """Tell of ids that two patterns share, in the order in which the files are tried."""
    read = [(file, file.content) for file in files if isinstance(file.content, schema.Patterns)]
    read.sort(key=lambda pair: pair[1].order)
    for (file, _), findings in zip(read, consistency.pattern_ids(content for _, content in read), strict=True):
        for finding in findings:
            file.tell(finding)
