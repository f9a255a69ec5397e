"""What analysis is given."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.models import Report


def given(reports: Iterable[Report]) -> list[Report]:
    """The reports themselves.

    Raises:
        TypeError: something else is among them.
    """
    found = list(reports)
    other = next((thing for thing in found if not isinstance(thing, Report)), None)
    if other is not None:
        raise TypeError(f"reports are what extract gives, a list of them, and {type(other).__name__} is none")
    return found
