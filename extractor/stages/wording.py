"""Wording: goals stated without a number, found by their words.

Most of a text is never looked at: only the clauses that hold a sign of such a goal are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractor.rulebook import Rulebook
from extractor.stages.types import Sentence

_ENDS = ",。;:!?\n"
_END = re.compile(f"[{_ENDS}]")

Span = tuple[int, int]


class Worded(NamedTuple):
    """A goal in words, at ``start`` to ``end`` of the flow; ``subject`` is the name of the indicator as written."""

    start: int
    end: int
    indicator: str
    subject: str
    rule: str


def signed(norm: str, sentences: Sequence[Sentence], book: Rulebook) -> dict[int, list[Span]]:
    """The clauses that hold a sign of a goal in words, in order, by the place of their sentence among ``sentences``."""
    starts = [sentence.start for sentence in sentences]
    found: dict[int, list[Span]] = {}
    last = 0
    for match in book.goals.signs.finditer(norm):
        at = match.start()
        place = bisect_right(starts, at) - 1
        if at >= last and place >= 0 and at < sentences[place].end:
            start, last = _clause(norm, at, sentences[place])
            found.setdefault(place, []).append((start, last))
    return found


def _clause(norm: str, at: int, sentence: Sentence) -> Span:
    """The clause of a sentence around a place."""
    before = norm[sentence.start : at]
    end = _END.search(norm, at, sentence.end)
    return sentence.start + 1 + max(map(before.rfind, _ENDS)), end.start() if end else sentence.end


def worded(norm: str, clauses: Iterable[Span], book: Rulebook, counts: bool) -> Iterator[Worded]:
    """The goals in words that clauses state; of two ways to read the same words the first rule's wins.

    Args:
        clauses: spans of one sentence, as ``signed`` gives them.
        counts: whether the sentence states quantities too.
    """
    for low, high in clauses:
        clause = norm[low:high]
        taken = 0
        for rule, expression in book.goals.rules:
            if (rule.headlines and not counts) or not any(sign in clause for sign in rule.signs):
                continue
            place = low + taken
            while (match := expression.search(norm, place, high)) is not None:
                named = list(book.goals.named(_head(norm, low, match), rule))
                for indicator, name in reversed(named):
                    yield Worded(*match.span(), indicator.id, name, rule.id)
                # an overlay's expression may match nothing
                place = max(match.end(), match.start() + 1) if named else match.start() + 1
                taken = place - low if named else taken  # a reading that names nothing takes nothing from a later one


def _head(norm: str, low: int, match: re.Match[str]) -> str:
    """What should name the indicators: the clause before the words, or what the expression says it is."""
    inside = match.groupdict().get("subject")
    return (inside or norm[low : match.start()]).strip()
