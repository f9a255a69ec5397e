"""Where the rules find hedges beside a quantity, so that a report can highlight them."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOTHING
from extractor.stages.layout import normalise
from extractor.writing.excerpt import Hedge

_REACH = 8  # characters, more than any hedge has
_BETWEEN = f" {NOTHING}"  # what may stand between a hedge and its quantity: a blank, marks of Markdown


def hedges(book: Rulebook) -> Hedge:
    """What finds the lengths of the hedges directly before and after a quantity in a text; 0 where there is none."""
    grammar = book.quantities

    def hedge(text: str, start: int, end: int) -> tuple[int, int]:
        low = max(0, start - _REACH)
        norm = normalise(text[low : end + _REACH])
        first, last = start - low, end - low
        place = len(norm[:first].rstrip(_BETWEEN))
        _, before = grammar.modifier_before(norm, place)
        behind = len(norm) - len(norm[last:].lstrip(_BETWEEN))
        after, stop = grammar.modifier_after(norm, behind)
        return first - place + before if before else 0, stop - last if after else 0

    return hedge
