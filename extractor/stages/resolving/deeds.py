"""What counted things did, told behind them: 3家企业挂牌上市, 6个项目、10家企业入选示范名单."""

from __future__ import annotations

from itertools import takewhile

from extractor.stages.resolving.governing import role_of
from extractor.stages.types import Draft, Window

# symbols of words that name a deed as often as they tell it
_DEEDS = frozenset("WQG")
# symbols of words that can govern a number behind them
_GOVERNING = frozenset("MKWG")


def deed_behind(window: Window, subject: str) -> str | None:
    """The deed that ends the noun of counted things (企业|挂牌上市), where their name, ``subject``, was cut before it.

    It may say itself what is counted: 5万人脱贫.
    """
    span = window.hit.subject if window.hit else None
    if span is None or not window.follows(span) or not _GOVERNING.isdisjoint(window.symbols[: window.place + 1]):
        return None  # 推进6个项目建设: what is done to them
    tokens = window.tokens[span[0] - 1 : span[1] - 1]
    if len(tokens) == 1 and tokens[0].letter in _DEEDS and role_of(tokens[0].verb) == "doing":
        return subject
    for place in range(1, len(tokens)):
        if tokens[place].letter in _DEEDS and "".join([token.text for token in tokens[:place]]).endswith(subject):
            return "".join([token.text for token in takewhile(lambda token: token.letter in _DEEDS, tokens[place:])])
    return None


def done_together(drafts: list[Draft], last: Window, action: str) -> None:
    """Give the counts of a list what the last of them tells that all did: 6个项目、10家企业入选示范名单.

    Args:
        last: the window of the last count.
        action: its verb, empty where it has none.
    """
    listed = [*takewhile(lambda draft: draft.window.clause == last.clause and not draft.action, reversed(drafts))]
    if not listed:
        return
    told = last.hit.action if last.hit and last.follows(last.hit.action) else None
    deed = (told and action) or deed_behind(last, listed[0].subject)
    for draft in listed if deed else ():
        draft.action, draft.verb = deed, last.verb if told else None
        draft.notes.append(("verb-carried", deed or ""))


def done_alike(previous: Draft, made: list[Draft]) -> None:
    """Give a count what the count right behind it, of the same things, tells that they did: 322户677人全部脱贫."""
    told = next((draft for draft in made if draft.subject == previous.subject), None)
    hit = told.window.hit if told else None
    if told is not None and hit is not None and told.window.follows(hit.action) and not previous.action:
        previous.action, previous.verb, previous.measure = told.action, told.verb, told.measure
        previous.notes.append(("verb-carried", told.action or ""))
