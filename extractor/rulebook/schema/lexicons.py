"""Rule files of words: verbs and nouns."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook.schema.base import Schema

VerbRole = Literal[
    "adjusting",
    "covering",
    "doing",
    "effecting",
    "funding",
    "settling",
    "lasting",
    "each",
    "respectively",
    "among",
    "naming",
    "producing",
    "total",
    "stage",
    "stepping",
    "threshold",
    "winning",
]


class Endings(Schema):
    endings: list[str]
    word_class: str = Field(alias="class")
    symbol: str


class VerbClass(Schema):
    id: str | None = None
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
    with_prefixes: list[str] = []
    with_endings: Endings | None = None
    words: list[str]


class Verbs(Schema):
    negation: str
    verbs: list[VerbClass]


class Sited(Schema):
    things: list[str]
    sites: list[str]


class JoinedSets(Schema):
    verbs: list[str]
    between: str


class People(Schema):
    pattern: str
    least: int = Field(ge=0)


class Counted(Schema):
    things: list[str]
    before: str
    told: str
    units: list[str] = []
    measured: bool = False


class Relational(Schema):
    same: list[str]
    totals: list[str]
    owned: list[str]
    full: list[str]
    sizes: list[str]
    shares: str
    apiece: list[str]
    ownerless: list[str]
    qualities: list[str]
    area: str
    zonal: list[str]
    whole: str
    elsewhere: str
    rated: str
    sectoral: list[str]


class Pair(Schema):
    word: str
    parts: list[str]


class Indices(Schema):
    """Nouns that name an index, and the least value that is one and no change of it."""

    words: list[str]
    least: float = Field(gt=0)


class Nouns(Schema):
    compounds: list[str]
    verb_not_before: str
    endings: dict[Measure, list[str]]
    movements: dict[str, Direction]
    indices: Indices
    aggregates: list[str]
    lead: list[str]
    lead_not_before: str
    nationwide: str
    among: str
    trail: list[str]
    trail_not: list[str]
    examples: list[str]
    examples_not: list[str]
    summed: str
    summed_up: str
    relational: Relational
    demonstrative: str
    scopes: list[str]
    scope_ends: str
    located: str
    pairs: list[Pair]
    heads: list[str]
    thing_heads: list[str]
    siblings: list[list[str]]
    tails: list[str]
    shared_figures: list[str]
    places: list[str]
    joiners: list[str]
    not_joining: list[str]
    short_heads: list[str]
    holders: list[str]
    generic: list[str]
    generic_most: int = Field(ge=1)
    generic_deeds: list[str]
    sited: list[Sited]
    empty: list[str]
    empty_endings: list[str]
    projects: list[str]
    tasks: list[str]
    project_work: list[str]
    planned: list[str]
    goals: list[str]
    proposing: list[str]
    aims: list[str]
    aims_of: list[str]
    aims_behind_of: list[str]
    inner_verbs: dict[str, str]
    inner_adverbs: list[str]
    described: list[str]
    unit_nouns: dict[str, str]
    volumes: list[str]
    occasions: list[str]
    rates: list[str]
    payers: list[str]
    remark: str
    people: People
    cohort: str
    counterparts: list[str]
    funds: list[str]
    capacities: list[str]
    grade: str
    topics: list[str]
    kinds: list[str]
    branches: list[str]
    branch_ends: list[str]
    topics_not_before: str
    counted: list[Counted]
    deed_units: list[str]
    deed_verbs: list[str]
    counted_figure: str
    predicates: list[str]
    sets: str
    joined_sets: JoinedSets
    also: list[str]
    done: str
    of: str
