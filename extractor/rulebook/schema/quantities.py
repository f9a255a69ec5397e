"""Rule files of quantities: numerals, units, hedges, periods, quantities without a numeral, exclusions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook.schema.base import Schema

Nature = Literal["measure", "classifier", "other"]
Role = Literal["frame", "comparison", "yearly", "sum"]


class Fraction(Schema):
    prefix: str
    unit: str


class Ratio(Schema):
    separators: list[str]
    unit: str


class Tenths(Schema):
    unit_word: str
    half: str
    unit: str
    not_before: str = ""


class Vague(Schema):
    word: str
    modifier: Modifier = "about"
    not_after: str = ""


class Negative(Schema):
    signs: list[str]
    after: str


class Multiples(Schema):
    signs: list[str]
    before: str


class ArticleCounts(Schema):
    behind: str
    before: str


class Numerals(Schema):
    digits: dict[str, str]
    magnitudes: dict[str, str]
    magnitude_not_before: dict[str, str]
    articles: dict[str, str]
    article_counts: ArticleCounts
    negative: Negative
    point: list[str]
    fractions: list[Fraction]
    ratio: Ratio
    tenths: Tenths
    vague: list[Vague]
    ranges: list[str]
    multiples: Multiples
    proportions: list[str]


class Unit(Schema):
    factor: str = "1"
    name: str | None = None


class Dimension(Schema):
    nature: Nature
    symbol: str
    base: str | None = None
    threshold: bool = False
    units: dict[str, str | Unit] | list[str]


class Units(Schema):
    dimensions: dict[str, Dimension]
    not_before: dict[str, list[str]] = {}
    unspaced: list[str] = []
    per: dict[str, str] = {}


class Modifiers(Schema):
    before: dict[Modifier, list[str]]
    not_before: list[str]
    inside: dict[Modifier, list[str]]
    after: dict[Modifier, list[str]]
    closing: dict[Modifier, list[str]] = {}
    closing_before: list[str] = []
    apart: dict[Modifier, list[str]] = {}
    precedence: list[Modifier]


class PeriodRule(Schema):
    id: str
    role: Role
    patterns: list[str]
    lead: list[str] = []
    lead_not_after: str | None = None
    only_after: str | None = None
    not_after: str | None = None
    start: str | None = None
    end: str | None = None
    tense: Literal["past", "future"] | None = None
    until: bool = False
    local: bool = False
    annual: bool = False
    multiple: bool = False


class Periods(Schema):
    periods: list[PeriodRule]
    plans: dict[str, Annotated[int, Field(ge=1900, le=2100)]]
    plan_years: int = Field(ge=1)
    attributive: str
    part_of_year: str
    whole_year: str
    total_so_far: str
    yearly_average: str


class ImplicitRule(Schema):
    id: str
    symbol: str
    patterns: list[str]
    not_after: str | None = None
    value: str | None = None
    unit: str
    measure: Measure
    direction: Direction | None = None
    action: str | None = None


class Implicit(Schema):
    implicit: list[ImplicitRule]


class Exclusion(Schema):
    id: str
    why: str
    numeral: Literal["any", "chinese", "arabic", "small", "chinese-small", "plain", "magnitude"] = "any"
    before: list[str] = []
    unless: list[str] = []
    after: str | None = None
    words: list[str] = []


class Quoted(Schema):
    marks: list[tuple[str, str]]
    reach: int = Field(ge=1, le=1000)
    unless: str = Field(alias="except")


class Exclusions(Schema):
    exclusions: list[Exclusion]
    quoted: Quoted
    place_counts: str
