"""Hedges that reach beyond the number they stand beside: those of verbs, of whole lists, and before a verb."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.models import Modifier
from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import Verb
from extractor.stages.resolving.governing import exceeds
from extractor.stages.types import Clause, Draft, Window

_BOUNDS = frozenset(("at_least", "at_most", "more_than", "less_than"))


def hedge_of(window: Window, verb: Verb | None, carried: Draft | None, book: Rulebook) -> Modifier:
    """The hedge of a number, by the words beside it and its verb.

    Args:
        verb: the verb, None where its own hedge does not count.
        carried: the draft that the verb is taken from, if any.
    """
    hit = window.hit
    own = window.found.modifier if window.found.modifier != "exact" and not _spelled(window, verb, book) else None
    if carried is not None:
        # 超过210户、25户: what is told of its own thing is not above its number too
        apart = hit is not None and hit.subject is not None and exceeds(carried.verb)
    else:
        apart = hit is not None and window.follows(hit.action)
    hedge = verb.modifier if verb is not None and not apart else None
    if verb is not None and window.place and exceeds(passed := window.tokens[window.place - 1].verb):
        hedge = passed.modifier if passed is not None else None  # 实现总量过万亿
    return book.quantities.stronger(own, hedge)


def _spelled(window: Window, verb: Verb | None, book: Rulebook) -> bool:
    """Whether the hedge of a number is its verb, where that means no bound: 突破12项关键技术."""
    if verb is None or verb.measure != "amount" or verb.modifier is not None or not window.place:
        return False
    beside = window.tokens[window.place - 1]
    word = beside.text
    return beside.verb is verb and book.quantities.modifier_before(word, len(word)) == (
        window.found.modifier,
        len(word),
    )


def hedge_apart(
    draft: Draft, first: Window, clauses: list[Clause], norm: str, apart: Sequence[tuple[str, Modifier]]
) -> None:
    """Add the hedge that stands before the verb of a draft, where there is one: 至少建成2个.

    Args:
        first: the window with the verb, that of the first of several values.
        apart: the words of such hedges that the text holds.
    """
    if draft.modifier != "exact" or draft.verb is None:
        return
    start = clauses[first.clause].start if first.symbols[0] == "^" else first.tokens[0].start
    for word, modifier in apart:
        if norm.find(word, start, first.found.start) >= 0:
            draft.modifier = modifier
            draft.notes.append(("hedge-verb", word))


def hedge_on(made: list[Draft]) -> None:
    """Give the further values of a list the bound that stands before the first: 不低于93%、98%."""
    first = made[0]
    if first.found.begin == first.found.start or first.modifier not in _BOUNDS:
        return
    for draft in made[1:]:
        if draft.modifier == "exact":
            draft.modifier = first.modifier
            draft.notes.append(("hedge-shared", ""))


def hedge_alike(made: list[Draft]) -> None:
    """Give drafts that 分别 deals out the hedge of the last: 分别增长5%和7%左右, but not 5%和5%以上, which it tells apart."""
    last = made[-1]
    for draft in made[:-1]:
        if draft.modifier == "exact" and last.modifier != "exact" and draft.found.value != last.found.value:
            draft.modifier = last.modifier
            draft.notes.append(("hedge-shared", ""))
