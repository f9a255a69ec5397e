"""Numbers that only say how large something is, whatever is told of it: a set, a people."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.stages.types import Window


def is_ranked(window: Window, book: Rulebook) -> bool:
    """Whether the number only says how large a set is, of which something is one: 全国8个试验区之一, 入选全省100家."""
    hit = window.hit
    if hit is None or window.found.symbol != "c" or not window.follows(hit.subject):
        return False
    if book.nouns.is_set(book.nouns.tidied(window.text(hit.subject))):
        return True
    if hit.action is None or hit.action[0] - 1 > window.place:
        return False
    # words such as 全省 are no tokens: they leave a gap
    between = window.tokens[hit.action[1] - 1 : window.place]
    apart = window.tokens[hit.action[1] - 2].end < window.found.begin
    return apart and book.nouns.joins_set(window.text(hit.action), "".join(token.text for token in between))


def is_measured(window: Window, subject: str, book: Rulebook) -> bool:
    """Whether a number only says how many things a rate is told of, cut from them: 30个断面水质优良比例达83%."""
    hit = window.hit
    if hit is None or window.found.symbol != "c" or not window.follows(hit.subject):
        return False
    if hit.action is not None and not window.follows(hit.action):
        return False
    told = book.nouns.clean(window.text(hit.subject))
    return told != subject and told.startswith(subject) and book.nouns.is_rate(told)


def is_population(window: Window, subject: str, book: Rulebook) -> bool:
    """Whether a number says how many live somewhere, of whom no deed is told: 65万曲阳人民的期盼."""
    return subject != "" and book.nouns.population(subject, window.found.value) == subject
