"""What the library is given, looked at before any work, so that what is wrong is told where it was given."""

from __future__ import annotations

from collections.abc import Collection
from types import UnionType

from extractor.models import YEARS, Number


def typed(name: str, value: object, kind: type | UnionType, meant: str) -> None:
    """Let an argument of a kind pass; ``meant`` is what errors call the kind.

    Raises:
        TypeError: it is of another.
    """
    if not isinstance(value, kind) or isinstance(value, bool):  # a bool is an int to Python
        raise TypeError(f"{name} is {meant}, not {type(value).__name__}")


def year_given(value: int | None) -> None:
    """Let the year of a report pass, or None.

    Raises:
        TypeError: it is no int.
        ValueError: it is none of ``YEARS``.
    """
    typed("year", value, int | None, "an int or None")
    if value is not None and value not in YEARS:
        raise ValueError(f"year is from {YEARS[0]} to {YEARS[-1]}, not {value}")


def one_of(name: str, value: object, known: Collection[str]) -> None:
    """Let one of some words pass.

    Raises:
        ValueError: it is another.
    """
    if value not in known:
        raise ValueError(f"{name} is {' or '.join(map(repr, known))}, not {value!r}")


def names(name: str, values: Collection[str]) -> None:
    """Let a list of names pass.

    Raises:
        TypeError: it is none, such as a single str, or holds something else than names.
    """
    if isinstance(values, str) or not isinstance(values, Collection):
        raise TypeError(f"{name} is a list of names, not {type(values).__name__}")
    for value in values:
        typed(f"each of {name}", value, str, "a str")


def percentage(name: str, value: Number) -> None:
    """Let a percentage pass.

    Raises:
        TypeError: it is no number.
        ValueError: it is not from 0 to 100.
    """
    typed(name, value, int | float, "a number")
    if not 0 <= value <= 100:  # nor is what is no number at all (NaN)
        raise ValueError(f"{name} is from 0 to 100, in percent, not {value}")
