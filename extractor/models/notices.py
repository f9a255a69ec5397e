"""What the user should know of a result: a code, and what fills its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, model_serializer

from extractor.models.base import Model

NoticeCode = Literal[
    "region-untold",
    "region-spoken-of",
    "region-ambiguous",
    "region-not-then",
    "region-unlisted",
    "same-text",
    "same-place-and-year",
    "region-unknown",
    "year-unknown",
    "region-and-year-unknown",
    "left-out-without-region",
    "left-out-without-year",
    "left-out-without-both",
    "rival-with-more",
    "rival-before",
    "indicator-unstated",
    "indicator-told-otherwise",
    "indicators-of-few",
]

ENGLISH: Mapping[NoticeCode, str] = {
    "region-untold": "the region is not known: neither the opening nor the name of the file tells it",
    "region-spoken-of": "the region is told nowhere; the text speaks of {name} {times} times",
    "region-ambiguous": "the region {name} may be any of {places}; say which",
    "region-not-then": "there was no region {name} in {year}: {places}",
    "region-unlisted": "the region {name} is not in the table of divisions",
    "same-text": "{source} is the same text as {other} and left out",
    "same-place-and-year": "{source} and {other} are both of {region} {year}, a column each",
    "region-unknown": "{source}: region unknown",
    "year-unknown": "{source}: year unknown",
    "region-and-year-unknown": "{source}: region and year unknown",
    "left-out-without-region": "{source}: region unknown, left out",
    "left-out-without-year": "{source}: year unknown, left out",
    "left-out-without-both": "{source}: region and year unknown, left out",
    "rival-with-more": "{source}: another report of {region} {year}, {other}, has more targets; left out",
    "rival-before": "{source}: another report of {region} {year}, {other}, has as many targets and came first; left out",
    "indicator-unstated": "{indicator}: no report says anything of this kind",
    "indicator-told-otherwise": "{indicator}: no report says anything of this kind, but of the same thing: {others}",
    "indicators-of-few": "indicators of fewer than {least} reports, not shown: {count}; --min-regions 1 shows them",
}


class Notice(Model):
    """Something to know of a result. ``values`` fill the sentence of its code; ``str`` gives it in English, as JSON does."""

    code: NoticeCode
    values: dict[str, str] = Field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(str(self))  # not of all fields: ``values`` has no hash

    def __str__(self) -> str:
        return ENGLISH[self.code].format(**self.values)

    @model_serializer
    def _serialized(self) -> str:
        return str(self)
