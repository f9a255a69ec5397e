"""Rule files of indicators: the names under which one figure is reported, and how it is measured."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from extractor.models import Direction
from extractor.rulebook.schema.base import Schema

# how an indicator is measured: a change in percent, a change in points or in its own unit, a state reached, a quantity
# done or added, a quantity of a whole year that is told as done and as reached alike
IndicatorMeasure = Literal["growth", "points", "level", "amount", "total"]


class Indicator(Schema):
    """One way to measure a thing.

    ``unit`` is what it is shown in; a record must be in it, in one of ``units`` or in what can be brought to one of them
    (亩 and 公顷, but not 家 and 户). A record fits only with one of ``actions`` in its action and with ``direction``, where
    they are given. ``better`` says which end of a comparison is the good one, if either is. ``parts`` are the indicators
    that together tell of this one where a report does not (居民收入: those of towns and of villages).
    """

    id: str
    name: str
    english: str
    measure: IndicatorMeasure
    unit: str
    units: list[str] = []
    actions: list[str] = []
    direction: Direction | None = None
    better: Direction | None = None
    parts: list[str] = []
    examples: list[str] = []


class Thing(Schema):
    """What is measured, by all its names.

    In an alias ``[规模以上|规上]`` is one of several words or none, ``{工业|制造业}`` one of several. ``competing`` are
    names that look alike and must never be taken for it. Of several indicators that a record fits, the first has it.
    """

    aliases: list[str]
    competing: list[str] = Field(default=[], alias="not")
    indicators: list[Indicator]


class IndicatorFile(Schema):
    """The indicators of one field."""

    field: str
    name: str
    english: str
    things: list[Thing]
