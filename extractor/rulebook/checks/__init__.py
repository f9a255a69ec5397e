"""Every check of rule files that needs nothing but the files: the registry."""

from __future__ import annotations

from extractor.rulebook.checks import entries, expressions, files, names, values, winning, words
from extractor.rulebook.checks.base import Check, Finding, run

CHECKS: tuple[type[Check], ...] = (
    files.MissingFile,
    files.UnknownFile,
    files.Unreadable,
    files.Syntax,
    files.DuplicateKey,
    files.UnknownKey,
    files.MissingKey,
    files.UnknownValue,
    files.WrongType,
    files.OutOfRange,
    files.InvalidDivision,
    entries.DuplicateId,
    expressions.InvalidExpression,
    expressions.UnknownSlot,
    expressions.UnknownRole,
    expressions.EmptySlot,
    expressions.MissingGroup,
    expressions.PossessiveGroup,
    values.InvalidNumber,
    values.UnknownUnit,
    values.InvalidSymbol,
    values.Unranked,
    values.InvalidSum,
    values.UnknownName,
    values.MissingName,
    words.EmptyWord,
    names.MalformedAlias,
    names.UnknownPart,
    files.Uncompilable,
    entries.MissingExample,
    entries.MissingCounterexample,
    entries.IdleEntry,
    words.DuplicateWord,
    words.ClaimedWord,
    names.CompetingName,
    names.SharedName,
    words.IdleCompound,
    words.EmptyGuard,
    expressions.EmptyMatch,
    expressions.SlowExpression,
    winning.Shadowed,
    winning.UnusedSlot,
    winning.UnusedClass,
    winning.UndefinedSymbol,
)

__all__ = ["CHECKS", "Check", "Finding", "run"]
