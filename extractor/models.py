"""The records of the export contract: frozen, strict Pydantic types.

Offsets count characters (Unicode code points) of the source text as decoded, before any normalisation, and
``source[start:end] == quantity.text`` holds for every record.
"""

from __future__ import annotations

import operator
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Final = "1"

Kind = Literal["target", "fact"]
Measure = Literal["amount", "level", "change"]
Direction = Literal["up", "down"]
Modifier = Literal["exact", "about", "at_least", "at_most", "more_than", "less_than", "range"]
Level = Literal["national", "province", "city", "county", "township"]
Number = int | float


class Model(BaseModel):
    """Base of all exported types: immutable, no coercion, no unknown keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False)


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


class Document(Model):
    """What is known of a report as a whole. ``sha256`` is of the bytes read, or of the UTF-8 text where a str came in.

    ``metadata`` is what the file tells of itself outside its text, left out of the export where it tells nothing.
    """

    source: str
    title: str | None
    region: str | None
    region_code: str | None
    level: Level | None
    year: int | None
    delivered: str | None
    sha256: str
    characters: int
    encoding: str
    metadata: dict[str, str] = Field(default_factory=dict, exclude_if=operator.not_)


class Trace(Model):
    """Why a record is what it is: the clause as the rules saw it and what was decided after matching.

    ``folded`` is the clause with one symbol for each quantity, ``tokens`` the same clause as (class, text) pairs,
    ``pattern`` the rule's pattern and ``notes`` the decisions of the resolving stage.
    """

    folded: str
    tokens: tuple[tuple[str, str], ...]
    pattern: str
    notes: tuple[str, ...]


class Noise(Model):
    """What of a text was left out, and by which rule: the furniture of web pages, marks of programs, repeated passages."""

    start: int
    end: int
    rule: str


class Report(Model):
    """A report's records with the document they come from.

    ``text`` (the source as decoded or converted), ``warnings``, ``traces`` (parallel to ``records``) and ``noise``, the last
    two empty unless asked for, stay out of the export.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    document: Document
    records: tuple[Record, ...]
    text: str = Field(exclude=True, repr=False)
    warnings: tuple[str, ...] = Field(default=(), exclude=True)
    traces: tuple[Trace, ...] = Field(default=(), exclude=True, repr=False)
    noise: tuple[Noise, ...] = Field(default=(), exclude=True, repr=False)


class GroundedReport(Report):
    """A report whose export holds, as ``text``, the text that its offsets refer to."""

    text: str = Field(repr=False)
