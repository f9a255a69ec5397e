"""The records of the export contract: frozen, strict Pydantic types.

Offsets count characters (Unicode code points) of the source text as decoded, before any normalisation, and
``source[start:end] == quantity.text`` holds for every record.
"""

from __future__ import annotations

import operator
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import core_schema

SCHEMA_VERSION: Final = "1"

Kind = Literal["target", "fact"]
Measure = Literal["amount", "level", "change"]
Direction = Literal["up", "down"]
Modifier = Literal["exact", "about", "at_least", "at_most", "more_than", "less_than", "range"]
Level = Literal["national", "province", "city", "county", "township"]
Number = int | float


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


class Document(Model):
    """What is known of a report as a whole; null where it is not known.

    ``region`` is the full official name that the place had in ``year`` and ``parents`` are those of the divisions above
    it, the province first. ``region_code`` has the six digits of GB/T 2260 in that year; the whole country is 全国, 000000.
    ``delivered`` is an ISO date. ``sha256`` is of the bytes read, or of the UTF-8 text where a str came in. ``metadata`` is
    what the file tells of itself outside its text, left out of the export where it tells nothing.
    """

    source: str
    title: str | None
    region: str | None
    region_code: str | None
    level: Level | None
    parents: tuple[str, ...] = ()
    year: int | None
    delivered: str | None
    sha256: str
    characters: int
    encoding: str
    metadata: dict[str, str] = Field(default_factory=dict, exclude_if=operator.not_)


class Part(BaseModel):
    """Base of the parts of a trace: immutable, and compiled only where one is written as JSON, to start faster."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class _Unchecked:
    """Marks a field that is never validated: its types stay uncompiled until they are needed."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> core_schema.CoreSchema:
        return core_schema.any_schema()


PassedReason = Literal["excluded", "quoted", "no-unit", "unread"]
NoteCode = Literal[
    "subject-own", "subject-project", "subject-baseline", "subject-part", "subject-told", "subject-owner",
    "subject-previous", "subject-clause", "subject-object", "subject-action", "subject-unit",
    "measure-rule", "measure-implicit", "measure-verb", "measure-noun", "measure-default", "measure-corrected", "measure-set",
    "verb-continued", "verb-carried", "hedge-verb", "hedge-shared", "counted-alike", "baseline",
    "kind-section", "kind-sentence", "kind-text", "kind-year", "kind-cue",
    "period-told", "period-section", "period-report", "period-unknown", "period-narrowed",
]  # fmt: skip


class Note(Part):
    """A decision of the resolving stage; ``detail`` is the text, rule or value that it is about."""

    code: NoteCode
    detail: str = ""


class Token(Part):
    """A piece of a clause: its symbol in patterns, its class by the lexicon, its text and span in the source.

    ``word_class`` is that of a verb, None for what is no verb.
    """

    symbol: str
    word_class: str | None
    text: str
    start: int
    end: int


class Clause(Part):
    """A clause with its tokens; what none of them covers (adverbs, periods) leaves no symbol."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Passed(Part):
    """A numeral that is no quantity, and why: an exclusion ``rule`` with its reason, or what the numeral lacks."""

    text: str
    start: int
    end: int
    reason: PassedReason
    rule: str | None = None
    why: str | None = None


class PeriodFound(Part):
    """A period expression with its rule, the role that rule gives it, and the years it means."""

    text: str
    start: int
    end: int
    rule: str
    role: str
    first: int | None
    last: int | None


class Attempt(Part):
    """One pattern tried on a window: the span of symbols it could consume at most, and what came of it.

    ``shadowed`` patterns match too, but stand behind the one that won and were not tried.
    """

    rule: str
    pattern: str
    start: int
    end: int
    outcome: Literal["won", "stopped", "shadowed"]


class Outcome(Part):
    """A record made of a window, by its id, and the decisions that led from the pattern to it."""

    record: str
    notes: tuple[Note, ...]


class WindowTrace(Part):
    """A quantity with its ``symbols``, which patterns see, the pattern that won (None: none did), and what came of it.

    ``clause`` is the place of its clause in the sentence; ``claimed`` says whether a record tells it, be it as baseline.
    """

    quantity: LocatedQuantity
    symbol: str
    clause: int
    symbols: str
    tokens: tuple[Token, ...]
    rule: str | None
    role: str | None
    claimed: bool
    attempts: tuple[Attempt, ...]
    outcomes: tuple[Outcome, ...]


class Trace(Part):
    """What the stages made of a sentence: numerals passed over, periods, the tokens of each clause, the windows."""

    text: str
    start: int
    end: int
    passed: tuple[Passed, ...]
    periods: tuple[PeriodFound, ...]
    clauses: tuple[Clause, ...]
    windows: tuple[WindowTrace, ...]


class Noise(Model):
    """What of a text was left out, and by which rule: the furniture of web pages, marks of programs, repeated passages."""

    start: int
    end: int
    rule: str


class Report(Model):
    """A report's records with the document they come from, and its goals that have no number.

    ``text`` (the source as decoded or converted), ``warnings``, ``traces`` (one for each sentence) and ``noise``, the last
    two empty unless asked for, stay out of the export.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    document: Document
    records: tuple[Record, ...]
    goals: tuple[Goal, ...] = ()
    text: str = Field(exclude=True, repr=False)
    warnings: tuple[str, ...] = Field(default=(), exclude=True)
    traces: Annotated[tuple[Trace, ...], _Unchecked] = Field(default=(), exclude=True, repr=False)
    noise: tuple[Noise, ...] = Field(default=(), exclude=True, repr=False)


class GroundedReport(Report):
    """A report whose export holds, as ``text``, the text that its offsets refer to."""

    text: str = Field(repr=False)
