"""Rule file of noise: what stands in a text without being part of the report."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from extractor.rulebook.schema.base import Schema

Leaves = Literal["break", "blank", "join", "character"]


class NoiseExample(Schema):
    text: str
    noise: str


class NoiseCounterexample(Schema):
    text: str
    why: str


class NoiseRule(Schema):
    id: str
    why: str
    begins: Literal["line", "word"]
    words: list[str] = Field(min_length=1)
    pattern: str
    keeps: str | None = None
    leaves: Leaves
    shows: str = Field(default="", max_length=1)
    examples: list[NoiseExample] = Field(min_length=1)
    counterexamples: list[NoiseCounterexample] = Field(min_length=1)


class Noise(Schema):
    repeated: int = Field(ge=20)
    noise: list[NoiseRule]
