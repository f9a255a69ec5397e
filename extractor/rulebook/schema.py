"""What a rule file may hold: one Pydantic model for each file of ``rules/``; unknown keys are errors."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from extractor.models import Direction, Kind, Level, Measure, Modifier

Nature = Literal["measure", "classifier", "rate", "duration"]
Role = Literal["frame", "comparison", "yearly", "sum"]
VerbRole = Literal["doing", "funding", "settling", "lasting", "each", "respectively", "among"]


class Schema(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


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
    not_after: str = ""


class Numerals(Schema):
    digits: dict[str, str]
    magnitudes: dict[str, str]
    magnitude_not_before: dict[str, str]
    articles: dict[str, str]
    point: list[str]
    fractions: list[Fraction]
    ratio: Ratio
    tenths: Tenths
    vague: list[Vague]
    ranges: list[str]
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


class Modifiers(Schema):
    before: dict[Modifier, list[str]]
    inside: dict[Modifier, list[str]]
    after: dict[Modifier, list[str]]
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
    annual: bool = False


class Periods(Schema):
    periods: list[PeriodRule]
    plans: dict[str, int]


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
    reach: int
    unless: str = Field(alias="except")


class Exclusions(Schema):
    exclusions: list[Exclusion]
    quoted: Quoted


class Endings(Schema):
    endings: list[str]
    word_class: str = Field(alias="class")
    symbol: str


class VerbClass(Schema):
    word_class: str = Field(alias="class")
    symbol: str
    measure: Measure | None = None
    direction: Direction | None = None
    modifier: Modifier | None = None
    adjacent: bool = False
    opening: bool = False
    joins: bool = True
    role: VerbRole | None = None
    not_before: str | None = None
    only_before: str | None = None
    with_endings: Endings | None = None
    words: list[str]


class Verbs(Schema):
    verbs: list[VerbClass]


class Relational(Schema):
    same: list[str]
    owned: list[str]


class Pair(Schema):
    word: str
    parts: list[str]


class Nouns(Schema):
    compounds: list[str]
    verb_not_before: str
    endings: dict[Measure, list[str]]
    movements: dict[str, Direction]
    aggregates: list[str]
    lead: list[str]
    trail: list[str]
    examples: list[str]
    examples_not: list[str]
    relational: Relational
    demonstrative: str
    scopes: list[str]
    pairs: list[Pair]
    heads: list[str]
    joiners: list[str]
    not_joining: list[str]
    short_heads: list[str]
    generic: list[str]
    empty: list[str]
    projects: list[str]
    project_work: list[str]
    inner_verbs: dict[str, str]
    rates: list[str]
    payers: list[str]
    also: list[str]
    of: str


class Section(Schema):
    where: Literal["heading", "opening"]
    kind: Kind | Literal["dated"]
    start: str
    end: str
    pattern: str


class Cues(Schema):
    target: list[str]
    fact: list[str]


class Sections(Schema):
    headings: list[str]
    headings_say: dict[Kind, list[str]]
    sections: list[Section]
    cues: Cues
    leaning: dict[str, int]


class Slot(Schema):
    symbols: str = ""
    regex: str | None = None
    many: bool = False
    role: str | None = None


class Slots(Schema):
    slots: dict[str, Slot]


class Emits(Schema):
    """What a pattern says of its quantity; what it leaves out is taken from the verb in its action slot.

    ``role`` says what the quantity becomes: a record of its own, an amount that stands before its thing (of), the earlier
    value of the next record (baseline), a further item of the record before (continued), or a count of the same thing as
    the next one (joined). ``share`` lets one quantity count for several subjects, or several for as many. ``fixed`` keeps
    the measure whatever the subject says of it.
    """

    measure: Measure | None = None
    direction: Direction | None = None
    role: Literal["record", "of", "baseline", "continued", "joined"] = "record"
    share: Literal["each", "respectively"] | None = None
    fixed: bool = False


class Example(Schema):
    text: str
    records: list[dict[str, object]]


class Counterexample(Schema):
    text: str
    why: str


class Pattern(Schema):
    id: str
    pattern: str
    about: str
    emits: Emits = Emits()
    examples: list[Example] = []
    counterexamples: list[Counterexample] = []
    known_failures: list[Example] = []


class Patterns(Schema):
    order: int
    patterns: list[Pattern]


class RegionRule(Schema):
    level: Level
    pattern: str
    region: str | None = None


class Documents(Schema):
    reach: int
    titles: list[str]
    delivered: str
    title_year: str
    review_year: str
    plan_year: str
    name_year: str
    regions: list[RegionRule]
    municipalities: list[str]
    region_lead: list[str]


class DocumentRules(Schema):
    documents: Documents
