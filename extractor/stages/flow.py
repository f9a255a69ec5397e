"""Flow: the running text of a report, without what stands in the middle of its sentences and is none of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from extractor.rulebook.lexer import NOTHING

_TAKEN = re.compile(f"{NOTHING}+")


class Flow:
    """A text without the characters that normalising made NOTHING, so that 增长**6%**左右 reads as 增长6%左右.

    Stages count offsets in the flow; ``span`` tells what they are in the source.

    Args:
        ends: where entities end that stand for a character (90&#37;), by where that character ends.

    Attributes:
        source: the text as decoded.
        text: the characters of the source that are left.
        norm: the same normalised.
    """

    def __init__(self, source: str, norm: str, ends: Mapping[int, int]) -> None:
        self.source, self._ends = source, ends
        kept: list[str] = []
        self._starts, self._taken = [0], [0]  # where in the flow more was taken out, and how much it was till there
        at = taken = 0
        for match in _TAKEN.finditer(norm) if NOTHING in norm else ():
            kept.append(source[at : match.start()])
            at = match.end()
            taken += at - match.start()
            self._starts.append(at - taken)
            self._taken.append(taken)
        self.text = "".join([*kept, source[at:]])
        self.norm = norm.replace(NOTHING, "")

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source the characters from ``start`` to ``end`` of the flow stand."""
        if len(self._starts) == 1:
            return start, end
        first = self._place(start)
        last = self._place(end - 1) + 1 if end > start else first
        return first, self._ends.get(last, last)

    def _place(self, offset: int) -> int:
        return offset + self._taken[bisect_right(self._starts, offset) - 1]
