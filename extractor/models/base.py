"""What all exported types share: the words of the contract, and models that are immutable and coerce nothing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["target", "fact"]
Measure = Literal["amount", "level", "change"]
Direction = Literal["up", "down"]
Modifier = Literal["exact", "about", "at_least", "at_most", "more_than", "less_than", "range"]
Level = Literal["national", "province", "city", "county", "township"]
Number = int | float

YEARS: Final = range(1900, 2101)  # that a report may be said to be for


def exact(value: Number) -> Fraction:
    """A number as it is written: 0.1 is one tenth."""
    return Fraction(Decimal(str(value)))


def plain(value: Fraction) -> Number:
    """A number as JSON writes it: an int where it is whole."""
    return int(value) if value.denominator == 1 else float(value)


class Model(BaseModel):
    """Base of all exported types: immutable, no coercion, no unknown keys."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        allow_inf_nan=False,
        json_schema_serialization_defaults_required=True,
        defer_build=True,  # each is built where it is first used, and most runs use few of them
    )
