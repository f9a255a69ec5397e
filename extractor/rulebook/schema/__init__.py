"""What a rule file may hold: one Pydantic model for each file of ``rules/``; unknown keys are errors.

The models are imported when the first of them is asked for: a start with rules that were kept needs none.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.rulebook.schema.base import Schema
    from extractor.rulebook.schema.goals import Goal, GoalExample, Goals, WordedGoal
    from extractor.rulebook.schema.indicators import Indicator, IndicatorFile, IndicatorMeasure, Thing
    from extractor.rulebook.schema.lexicons import Counted, Endings, Nouns, Pair, Relational, VerbClass, VerbRole, Verbs
    from extractor.rulebook.schema.noise import Leaves, Noise, NoiseCounterexample, NoiseExample, NoiseRule
    from extractor.rulebook.schema.patterns import (
        Counterexample,
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
        Fraction,
        Implicit,
        ImplicitRule,
        Modifiers,
        Nature,
        Numerals,
        PeriodRule,
        Periods,
        Quoted,
        Ratio,
        Role,
        Tenths,
        Unit,
        Units,
        Vague,
    )
    from extractor.rulebook.schema.sections import Cues, DocumentRules, Documents, RegionSigns, Section, Sections

__all__ = [
    "Counted",
    "Counterexample",
    "Cues",
    "Dimension",
    "DocumentRules",
    "Documents",
    "Emits",
    "EmitsRole",
    "Endings",
    "Example",
    "Exclusion",
    "Exclusions",
    "Fraction",
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
    "Nature",
    "Noise",
    "NoiseCounterexample",
    "NoiseExample",
    "NoiseRule",
    "Nouns",
    "Numerals",
    "Pair",
    "Pattern",
    "Patterns",
    "PeriodRule",
    "Periods",
    "Quoted",
    "Ratio",
    "RegionSigns",
    "Relational",
    "Role",
    "Schema",
    "Section",
    "Sections",
    "Slot",
    "Slots",
    "Tenths",
    "Thing",
    "Unit",
    "Units",
    "Vague",
    "VerbClass",
    "VerbRole",
    "Verbs",
    "WordedGoal",
]

_MODULES = ("base", "goals", "indicators", "lexicons", "noise", "patterns", "quantities", "sections")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in _MODULES:
        found = vars(import_module(f"{__name__}.{module}"))
        globals().update({key: found[key] for key in __all__ if key in found})
    return globals()[name]
