"""Quantifying: what was found in a text as the validated quantities of the export."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from extractor.models import LocatedQuantity, Modifier, Number, Quantity
from extractor.models.base import exact, plain
from extractor.stages.flow import Flow
from extractor.stages.types import Found


def in_source(found: Found, flow: Flow) -> Found:
    """A quantity of the flow where it stands in the source."""
    start, end = flow.span(found.start, found.end)
    return found if (start, end) == (found.start, found.end) else replace(found, start=start, end=end)


def located(text: str, found: Iterable[Found]) -> list[LocatedQuantity]:
    """Quantities with their spans."""
    return [
        LocatedQuantity(**dict(quantity(text[f.start : f.end], f, f.modifier)), start=f.start, end=f.end) for f in found
    ]


def quantity(raw: str, found: Found, modifier: Modifier) -> Quantity:
    """A quantity as stated, with the value in its base unit.

    Args:
        raw: its words in the source.
        modifier: the hedge that holds for it in the end.
    """
    unit = found.unit
    base = found.value if unit.factor == 1 else plain(exact(found.value) * unit.factor)
    said = found.value, found.value_high, unit.name, unit.dimension, base, unit.base
    return _validated(raw, *said, modifier, found.implicit)


# reports repeat their quantities (1个, 10%), and a frozen model can stand in many records
@lru_cache(maxsize=65536, typed=True)
def _validated(
    text: str,
    value: Number,
    value_high: Number | None,
    unit: str,
    dimension: str,
    base_value: Number,
    base_unit: str,
    modifier: Modifier,
    implicit: bool,
) -> Quantity:
    return Quantity(
        text=text,
        value=value,
        value_high=value_high,
        unit=unit,
        dimension=dimension,
        base_value=base_value,
        base_unit=base_unit,
        modifier=modifier,
        implicit=implicit,
    )
