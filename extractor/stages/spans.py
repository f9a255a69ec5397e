"""Spans of a text in order, for those who read it from the left."""

from __future__ import annotations

import sys

BEHIND = (sys.maxsize, sys.maxsize)  # a span behind every text, so that there always is a next one


class Spans:
    """Spans in order, taken sentence by sentence.

    Attributes:
        upcoming: where the first one begins that is not yet taken.
    """

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans, self._place = [*spans, BEHIND], 0
        self.upcoming = self._spans[0][0]

    def take(self, start: int, end: int) -> list[tuple[int, int]]:
        """Those that begin in ``[start, end)``. Calls must come in order."""
        if self.upcoming >= end:
            return []
        spans, place = self._spans, self._place
        while spans[place][0] < start:
            place += 1
        first = place
        while spans[place][0] < end:
            place += 1
        self._place, self.upcoming = place, spans[place][0]
        return spans[first:place]


def behind_last(text: str, signs: str, start: int, end: int) -> int:
    """The place right behind the last of some signs in ``text[start:end]``, or ``start`` where none stands there."""
    return max(start, *(text.rfind(sign, start, end) + 1 for sign in signs))
