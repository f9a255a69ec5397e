"""Where the rules find hedges beside a quantity, so that a report can highlight them."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.stages.layout import normalise
from extractor.writing.excerpt import Hedge

_REACH = 8  # characters, more than any hedge has


def hedges(book: Rulebook) -> Hedge:
    """What finds the lengths of the hedges directly before and after a quantity in a text; 0 where there is none."""
    grammar = book.quantities

    def hedge(text: str, start: int, end: int) -> tuple[int, int]:
        low = max(0, start - _REACH)
        norm = normalise(text[low : end + _REACH])
        _, before = grammar.modifier_before(norm, start - low)
        whole = grammar.expression.match(norm, start - low)
        after = len(whole["after"] or "") if whole else 0
        return before, after if whole and low + whole.end() - after == end else 0

    return hedge
