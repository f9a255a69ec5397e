"""Promises of one report beside what the next one reports."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import computed_field

from extractor.models import Model, Notice, Number
from extractor.results import frames
from extractor.results.cells import Figure, Heading, Wording

# unclear: there is a fact, but it cannot tell (another unit, words without a number, a hedge on both sides of the bound)
Verdict = Literal["met", "missed", "not_reported", "unclear"]
_KEYS = (  # of a flat dict, so that a data frame of none has them
    "region", "region_code", "year", "field", "indicator", "name", "unit", "promised", "promised_high",
    "promised_modifier", "promised_text", "promised_source", "promised_sentence", "promised_start", "promised_end",
    "achieved", "achieved_high", "achieved_modifier", "achieved_text", "achieved_source", "achieved_sentence",
    "achieved_start", "achieved_end", "difference", "verdict",
)  # fmt: skip


class Promise(Model):
    """A target and what became of it.

    ``region`` is the name that the place has in the last report, with those above it, as 北京市朝阳区, where several of the
    places have it, ``region_code`` its code of GB/T 2260 there.
    ``promised`` is the target's figure, null where the goal was stated in words alone (``wording``). ``achieved`` is what
    the next report tells of the year, and ``difference`` how far it lies above the promised number (below where
    negative), for a range above the bound that decides. ``alternatives`` are what else the first report promised of it.
    """

    region: str
    region_code: str | None = None
    year: int
    heading: Heading
    promised: Figure | None
    wording: Wording | None
    achieved: Figure | None
    difference: Number | None
    verdict: Verdict
    alternatives: tuple[Figure | Wording, ...] = ()


class Tally(Model):
    """How many promises of a region or an indicator were met, missed, not reported, or cannot be judged."""

    key: str
    name: str
    english: str
    met: int
    missed: int
    not_reported: int
    unclear: int

    @computed_field  # type: ignore[prop-decorator]
    @property
    def share(self) -> float | None:
        """The share of promises met among those judged, from 0 to 1; None where none was."""
        judged = self.met + self.missed
        return self.met / judged if judged else None


class Tracking(Model):
    """All promises of several reports, with tallies by region and by indicator.

    ``tolerance`` is how far, in percent of the promised number, 左右 may be missed and still count as met. ``pairs`` are
    the reports that met their next one; ``unpaired`` the sources of those that did not.
    """

    tolerance: Number
    pairs: int
    unpaired: tuple[str, ...]
    promises: tuple[Promise, ...]
    regions: tuple[Tally, ...]
    indicators: tuple[Tally, ...]
    warnings: tuple[Notice, ...] = ()

    def to_dicts(self) -> list[dict[str, Any]]:
        """A flat dict for each promise: region, year, indicator, promised, achieved, difference and verdict."""
        return [_promise_dict(promise) for promise in self.promises]

    def to_pandas(self) -> Any:
        """The same as a ``pandas.DataFrame``; raises MissingPackageError where pandas is not installed."""
        return frames.to_pandas(self.to_dicts(), _KEYS)

    def to_polars(self) -> Any:
        """The same as a ``polars.DataFrame``; raises MissingPackageError where polars is not installed."""
        return frames.to_polars(self.to_dicts(), _KEYS)


def _promise_dict(promise: Promise) -> dict[str, Any]:
    return {
        "region": promise.region,
        "region_code": promise.region_code,
        "year": promise.year,
        "field": promise.heading.field,
        "indicator": promise.heading.id,
        "name": promise.heading.name,
        "unit": promise.heading.unit,
        **_side("promised", promise.promised or promise.wording),
        **_side("achieved", promise.achieved),
        "difference": promise.difference,
        "verdict": promise.verdict,
    }


def _side(name: str, said: Figure | Wording | None) -> dict[str, Any]:
    figure = said if isinstance(said, Figure) else None
    return {
        name: figure.value if figure else None,
        f"{name}_high": figure.value_high if figure else None,
        f"{name}_modifier": figure.modifier if figure else None,
        f"{name}_text": said.text if said else None,
        f"{name}_source": said.source if said else None,
        f"{name}_sentence": said.sentence if said else None,
        f"{name}_start": said.start if said else None,
        f"{name}_end": said.end if said else None,
    }
