"""A report as a whole: what is known of the document, its records, and what stays out of the export."""

from __future__ import annotations

import operator
from typing import Annotated, Final, Literal

from pydantic import Field
from pydantic_core import core_schema

from extractor.models.base import Level, Model
from extractor.models.notices import Notice
from extractor.models.records import Goal, Record
from extractor.models.traces import Trace

SCHEMA_VERSION: Final = "1"


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

    def __hash__(self) -> int:
        return hash((self.source, self.sha256))  # not of all fields: ``metadata`` has no hash

    @property
    def full_name(self) -> str | None:
        """The region behind the names of the divisions above it, which tells it from others of its name."""
        return None if self.region is None else "".join((*self.parents, self.region))


class _Unchecked:
    """Marks a field that is never validated: its types stay uncompiled until they are needed."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> core_schema.CoreSchema:
        return core_schema.any_schema()


class Noise(Model):
    """What of a text was left out, and by which rule: the furniture of web pages, marks of programs, repeated passages."""

    start: int
    end: int
    rule: str


class Report(Model):
    """A report's records with the document they come from, and its goals that have no number.

    ``text`` (the source as decoded or converted), ``warnings``, ``traces`` (one for each sentence) and ``noise``, the last
    two empty unless asked for, stay out of the export. A report read back from that has the rest, and is without them.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    document: Document
    records: tuple[Record, ...]
    goals: tuple[Goal, ...] = ()
    text: str = Field(default="", exclude=True, repr=False)
    warnings: tuple[Notice, ...] = Field(default=(), exclude=True)
    traces: Annotated[tuple[Trace, ...], _Unchecked] = Field(default=(), exclude=True, repr=False)
    noise: tuple[Noise, ...] = Field(default=(), exclude=True, repr=False)


class GroundedReport(Report):
    """A report whose export holds, as ``text``, the text that its offsets refer to."""

    text: str = Field(repr=False)
