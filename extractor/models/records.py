"""Records and what they are made of, as the export contract has them."""

from __future__ import annotations

from pydantic import Field

from extractor.models.base import Direction, Kind, Measure, Model, Modifier, Number


class Quantity(Model):
    """A number with its unit and hedge, as stated in the text.

    ``value`` has 百/千/万/亿 multiplied in and ``unit`` is what remains: 4.07亿元 is 407000000 元. ``value_high`` is the
    upper bound of a range. ``base_value`` and ``base_unit`` are the same quantity in the base unit of its dimension
    (平方米 for areas, 元 for money, ...). ``implicit`` marks quantities told without a numeral (全覆盖, 清零, 翻番).
    """

    text: str
    value: Number
    value_high: Number | None
    unit: str
    dimension: str
    base_value: Number
    base_unit: str
    modifier: Modifier
    implicit: bool


class LocatedQuantity(Quantity):
    """A quantity with the span of ``text`` in its source: the result of the quantity layer alone."""

    start: int
    end: int


class Baseline(Model):
    """The earlier value that a change started from: 从2020年的51%提升到70% has 51, %, 2020."""

    value: Number
    unit: str
    year: int | None


class Period(Model):
    """Years that a record holds for or is due in, both included; both null where the text does not say.

    ``text`` is the expression that gave the period, null where the section or the document gave it (``inferred``).
    """

    text: str | None
    start: int | None
    end: int | None
    inferred: bool


class Place(Model):
    """Where in its file a record stands: what the format knows of pages, paragraphs and tables.

    ``page`` and ``paragraph`` count from 1; rows of tables count as paragraphs, and empty paragraphs do not count.
    """

    page: int | None = None
    paragraph: int | None = None
    in_table: bool = False


class Record(Model):
    """One quantity stated of one subject.

    ``place`` is left out of the export where the format of the file knows none, as plain text does.
    """

    id: str
    kind: Kind
    measure: Measure
    direction: Direction | None
    action: str | None
    subject: str
    indicator: str | None
    quantity: Quantity
    baseline: Baseline | None
    period: Period
    section: tuple[str, ...]
    sentence: str
    start: int
    end: int
    rule: str
    place: Place | None = Field(default=None, exclude_if=lambda place: place is None)


class Goal(Model):
    """A target stated in words alone, without a number: 居民收入增长与经济增长同步.

    ``subject`` is the name of the indicator as written, ``text`` the words at ``start`` to ``end`` of the source, and ``rule``
    says which way of stating a goal they are.
    """

    id: str
    indicator: str
    subject: str
    text: str
    period: Period
    section: tuple[str, ...]
    sentence: str
    start: int
    end: int
    rule: str
