"""What a rule file may hold: one Pydantic model for each file of ``rules/``; unknown keys are errors.

The models are imported when the first of them is asked for: a start with rules that were kept needs none.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.rulebook.schema.base import Schema
    from extractor.rulebook.schema.goals import Goal, GoalExample, Goals
    from extractor.rulebook.schema.indicators import Indicator, IndicatorFile, IndicatorMeasure, Thing
    from extractor.rulebook.schema.lexicons import Counted, Nouns, VerbClass, VerbRole, Verbs
    from extractor.rulebook.schema.noise import Leaves, Noise, NoiseRule
    from extractor.rulebook.schema.patterns import (
        Emits,
        EmitsRole,
        Example,
        Pattern,
        Patterns,
        Slot,
        Slots,
    )
    from extractor.rulebook.schema.quantities import (
        Dimension,
        Exclusion,
        Exclusions,
        Implicit,
        ImplicitRule,
        Modifiers,
        Numerals,
        PeriodRule,
        Periods,
        Unit,
        Units,
    )
    from extractor.rulebook.schema.sections import DocumentRules, Documents, RegionSigns, Section, Sections

__all__ = [
    "Counted",
    "Dimension",
    "DocumentRules",
    "Documents",
    "Emits",
    "EmitsRole",
    "Example",
    "Exclusion",
    "Exclusions",
    "Goal",
    "GoalExample",
    "Goals",
    "Implicit",
    "ImplicitRule",
    "Indicator",
    "IndicatorFile",
    "IndicatorMeasure",
    "Leaves",
    "Modifiers",
    "Noise",
    "NoiseRule",
    "Nouns",
    "Numerals",
    "Pattern",
    "Patterns",
    "PeriodRule",
    "Periods",
    "RegionSigns",
    "Schema",
    "Section",
    "Sections",
    "Slot",
    "Slots",
    "Thing",
    "Unit",
    "Units",
    "VerbClass",
    "VerbRole",
    "Verbs",
]

_MODULES = ("base", "goals", "indicators", "lexicons", "noise", "patterns", "quantities", "sections")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in _MODULES:
        found = vars(import_module(f"{__name__}.{module}"))
        globals().update({key: found[key] for key in __all__ if key in found})
    return globals()[name]
