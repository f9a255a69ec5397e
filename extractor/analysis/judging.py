"""Whether a fact keeps a promise: the promised number with its hedge beside the number reported with its own."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from extractor.models import Direction, Number
from extractor.models.base import exact, plain
from extractor.results import Figure, Verdict

_INFINITE = float("inf")


class _Interval(NamedTuple):
    """Numbers between two ends. An end is a number and a hair's breadth: (5, 1) lies just above 5 and (5, -1) below."""

    low: tuple[Fraction | float, int] = (-_INFINITE, 0)
    high: tuple[Fraction | float, int] = (_INFINITE, 0)


def judge(
    promised: Figure, achieved: Figure, better: Direction | None, tolerance: Number
) -> tuple[Verdict, Number | None]:
    """The verdict, and how far the fact lies above the promised number (for a range, above the end that decides).

    Nothing is told of how far where the verdict is unclear.

    - 不低于, 以上, 超过 are lower bounds and 以内, 不超过 upper ones, whichever end is the better.
    - A plain number is a lower bound where more is better, an upper one where less is, else it must be hit; 左右 is the
      same with ``tolerance`` percent of the number as leeway.
    - A range must be reached at its lower end where more is better, kept at its upper end where less is, else be hit.
    - A fact that is hedged itself is an interval: met where all of it keeps the promise, missed where none of it does,
      else unclear. A fact with 左右 counts as its number.
    """
    if promised.unit != achieved.unit:
        return "unclear", None
    asked, told = _asked(promised, better, exact(tolerance) / 100), _told(achieved)
    difference = plain(_middle(achieved) - _deciding(promised, better))
    if asked.low <= told.low and told.high <= asked.high:
        return "met", difference
    apart = told.high < asked.low or asked.high < told.low
    return ("missed", difference) if apart else ("unclear", None)


def _asked(promised: Figure, better: Direction | None, tolerance: Fraction) -> _Interval:
    bound = _bounded(promised)
    if bound is not None:
        return bound
    low, high = exact(promised.value), exact(promised.value if promised.value_high is None else promised.value_high)
    if promised.modifier == "about":
        low, high = low - abs(low) * tolerance, high + abs(high) * tolerance
    if better == "up":
        return _Interval(low=(low, 0))
    return _Interval(high=(high, 0)) if better == "down" else _Interval((low, 0), (high, 0))


def _told(achieved: Figure) -> _Interval:
    high = achieved.value if achieved.value_high is None else achieved.value_high
    return _bounded(achieved) or _Interval((exact(achieved.value), 0), (exact(high), 0))


def _bounded(figure: Figure) -> _Interval | None:
    """The interval of a figure that is hedged to one side."""
    value = exact(figure.value)
    match figure.modifier:
        case "at_least":
            return _Interval(low=(value, 0))
        case "more_than":
            return _Interval(low=(value, 1))
        case "at_most":
            return _Interval(high=(value, 0))
        case "less_than":
            return _Interval(high=(value, -1))
    return None


def _deciding(promised: Figure, better: Direction | None) -> Fraction:
    if promised.value_high is None or better == "up":
        return exact(promised.value)
    return exact(promised.value_high) if better == "down" else _middle(promised)


def _middle(figure: Figure) -> Fraction:
    high = figure.value if figure.value_high is None else figure.value_high
    return (exact(figure.value) + exact(high)) / 2
