"""Rule files of documents: headings, openings, cues, and what an opening says of the report."""

from __future__ import annotations

from typing import Literal

from extractor.models import Kind, Level
from extractor.rulebook.schema.base import Schema


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
    address: str
    headings_say: dict[Kind, list[str]]
    sections: list[Section]
    cues: Cues
    leaning: dict[str, int]


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
