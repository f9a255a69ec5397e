"""Rule files of documents: headings, openings, cues, and what an opening says of the report."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from extractor.models import Kind
from extractor.rulebook.schema.base import Schema


class Section(Schema):
    where: Literal["heading", "opening", "paragraph", "lead", "turn"]
    kind: Kind | Literal["dated"]
    start: str
    end: str
    assumed: bool = False
    pattern: str


class Cues(Schema):
    target: list[str]
    fact: list[str]
    near: list[str] = []
    unless: list[str] = []


class Closing(Schema):
    opens: str
    spans: str


class Sections(Schema):
    headings: list[str]
    address: str
    enumerated: str
    announces: str
    closing: Closing
    term: int = Field(ge=1)
    headings_say: dict[Kind, list[str]]
    sections: list[Section]
    cues: Cues
    leaning: dict[str, int]


class FrontMatter(Schema):
    title: list[str]
    region: list[str]
    year: list[str]


class Documents(Schema):
    reach: int = Field(ge=1)
    titles: list[str]
    delivered: str
    any_year: str
    title_year: str
    review_year: str
    plan_year: str
    year_ends: int = Field(ge=1, le=12)
    name_year: str
    front_matter: FrontMatter


class Nation(Schema):
    name: str
    signs: list[str]


class OwnWords(Schema):
    words: list[str]
    kinds: list[str]


class RegionSigns(Schema):
    signs: list[str]
    nation: Nation
    lead: list[str]
    own: OwnWords
    spoken_of: list[str]
    larger_areas: list[str]
    ordinary: list[str]


class DocumentRules(Schema):
    documents: Documents
    regions: RegionSigns
