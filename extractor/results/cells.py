"""A cell of a table: what one report says of one indicator."""

from __future__ import annotations

from typing import Literal

from extractor.models import Direction, Model, Modifier, Number, Period

State = Literal["number", "words", "none"]
Mark = Literal["best", "worst"]


class Heading(Model):
    """An indicator as a table heads a row with it: its names, its field, its unit and which end is the good one.

    ``unit`` is without a magnitude (元, not 亿元): figures are in it, and how they are shown is the writer's choice.
    """

    id: str
    name: str
    english: str
    field: str
    field_name: str
    field_english: str
    unit: str
    better: Direction | None


class Figure(Model):
    """What one record says of an indicator.

    ``value`` and ``value_high`` (of a range) are in ``unit``, that of the heading; where the record's own unit cannot be
    brought to it, they are as stated, in the record's. ``average`` is whether it is the yearly average of the years of
    ``period`` (年均增长6%). ``text`` is the quantity as written, at ``start`` to ``end`` of ``source``. ``record`` is the
    record's id.
    """

    value: Number
    value_high: Number | None
    unit: str
    modifier: Modifier
    average: bool = False
    text: str
    period: Period
    record: str
    source: str
    section: tuple[str, ...]
    sentence: str
    start: int
    end: int

    @property
    def middle(self) -> Number:
        """The number that stands for the figure in an order: the middle of a range."""
        return self.value if self.value_high is None else (self.value + self.value_high) / 2

    @property
    def spans_years(self) -> bool:
        """Whether it holds for several years together, as a five-year goal does."""
        return self.period.start != self.period.end


class Wording(Model):
    """A goal stated in words alone, at ``start`` to ``end`` of ``source``. ``goal`` is its id, ``way`` how it is stated."""

    text: str
    way: str
    goal: str
    period: Period
    source: str
    section: tuple[str, ...]
    sentence: str
    start: int
    end: int

    @property
    def spans_years(self) -> bool:
        """Whether it holds for several years together."""
        return self.period.start != self.period.end


class Cell(Model):
    """What one report says of one indicator: a number (``figure``), words only (``wording``), or nothing.

    ``alternatives`` are what else the report says of the indicator, first what comes closest: where ``state`` is ``none``
    they hold for other years alone. ``rank`` and ``mark`` compare the cell with its row; both are null where ``state`` is
    not ``number``, and for figures that cannot be compared.
    """

    state: State
    figure: Figure | None = None
    wording: Wording | None = None
    alternatives: tuple[Figure | Wording, ...] = ()
    rank: int | None = None
    mark: Mark | None = None
