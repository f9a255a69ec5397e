"""Numbers that only say how large something is, whatever is told of it: a set, a project, a people."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOMINAL
from extractor.stages.types import Window

_NAMING = NOMINAL | {"J"}


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


def is_capacity(window: Window, book: Rulebook) -> bool:
    """Whether a measure only says how large a project or plant is: 同光10万吨铝材项目投产, 支持太钢150万吨不锈钢."""
    hit, unit = window.hit, window.found.unit
    if hit is None or not window.follows(hit.subject):
        return False
    plants, thing = book.nouns.plants, window.text(hit.subject)
    measured = plants.measures(unit, window.found.value)
    if not measured and not plants.makes(unit.name, window.found.value, thing):
        return False
    project = book.nouns.is_project(thing)
    if (not measured and not project) or plants.is_moved(thing):
        return False
    if any(plants.ends(token.text) for token in window.tokens[: window.place]):
        return False
    if measured and project and window.symbols[1 : window.place + 1] != "J" and _names_only(window):
        return True
    return _is_named(window, book) and (project or not _is_dealt_with(window, book))


def _names_only(window: Window) -> bool:
    """Whether nothing but names stands before a number."""
    return _NAMING.issuperset(window.symbols[1 : window.place + 1])


def _is_named(window: Window, book: Rulebook) -> bool:
    """Whether a name of no figure stands right before a number: 太钢|150万吨, but 产量|5亿斤."""
    name = window.tokens[window.place - 1] if window.place else None
    if name is None or name.letter != "n" or name.end < window.found.begin:
        return False
    text = book.nouns.tidied(name.text)
    return book.nouns.measure(text) is None and not book.nouns.is_aggregate(text) and not book.nouns.needs_owner(text)


def _is_dealt_with(window: Window, book: Rulebook) -> bool:
    """Whether an amount is aimed at or done away with, so that nothing has it as its size: 90万吨污泥完成清运."""
    hit, nouns = window.hit, book.nouns
    assert hit is not None
    thing = nouns.clean(window.text(hit.subject))
    done = window.verb is not None and window.verb.symbol == "K" and window.follows(hit.action)
    return done or nouns.is_planned(thing) or nouns.measure(thing) == "level"


def is_population(window: Window, subject: str, book: Rulebook) -> bool:
    """Whether a number says how many live somewhere, of whom no deed is told: 65万曲阳人民的期盼."""
    return subject != "" and book.nouns.population(subject, window.found.value) == subject
