"""What analysis is given."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.models import Report


def given(reports: Iterable[Report]) -> list[Report]:
    """The reports themselves.

    Raises:
        TypeError: something else is among them.
    """
    if isinstance(reports, Report) or not isinstance(reports, Iterable):  # a model is iterable: over its fields
        raise _other(reports)
    found = list(reports)
    for thing in found:
        if not isinstance(thing, Report):
            raise _other(thing)
    return found


def _other(thing: object) -> TypeError:
    return TypeError(f"reports are what extract gives, a list of them, and {type(thing).__name__} is none")
