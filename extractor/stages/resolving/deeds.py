"""What counted things did, told behind them: 3家企业挂牌上市, 6个项目、10家企业入选示范名单."""

from __future__ import annotations

import re
from itertools import takewhile

from extractor.rulebook.asked import COMPLETE, PEOPLE
from extractor.rulebook.nouns import Nouns
from extractor.stages.resolving.governing import DOING, role_of
from extractor.stages.types import Draft, Window

# symbols of words that name a deed as often as they tell it
_DEEDS = frozenset("WQG")
# the symbols of a clause that only counts things
_COUNT_ALONE = re.compile(r"\^cn+\$")
# symbols of words that can govern a number behind them
_GOVERNING = frozenset("MKWG")


def deed_behind(window: Window, subject: str) -> str | None:
    """The deed that ends the noun of counted things (企业|挂牌上市), where their name, ``subject``, was cut before it.

    Where it stands right behind the number it says itself what is counted: 5万人脱贫, 5万人稳定脱贫.
    """
    span = window.hit.subject if window.hit else None
    if span is None or not window.follows(span) or not _GOVERNING.isdisjoint(window.symbols[: window.place + 1]):
        return None  # 推进6个项目建设: what is done to them
    tokens = window.tokens[span[0] - 1 : span[1] - 1]
    last, alone = tokens[-1], len(tokens) == 1 or window.found.unit.dimension == PEOPLE
    if alone and last.letter in _DEEDS and role_of(last.verb) == "doing" and subject.endswith(last.text):
        return last.text
    for place in range(1, len(tokens)):
        thing = "".join([token.text for token in tokens[:place]])
        if tokens[place].letter in _DEEDS and (thing.endswith(subject) or subject.endswith(thing)):
            return "".join([token.text for token in takewhile(lambda token: token.letter in _DEEDS, tokens[place:])])
    return None


def listed_with(window: Window, drafts: list[Draft], nouns: Nouns) -> bool:
    """Whether a measured thing with a verb behind it ends a list of counts: 475个小区、60公里管网完成改造.

    Who has the thing may stand before its number: 甲县5万吨粮库、乙县3万吨粮库建成.
    """
    before, hit = drafts[-1].window if drafts else None, window.hit
    if before is None or before.hit is None or hit is None or before.clause != window.clause:
        return False
    counted = before.follows(before.hit.subject) and window.follows(hit.subject) and window.follows(hit.action)
    if not counted or window.symbols[-1] != "$":
        return False
    ahead = window.symbols[: window.place + 1]
    return ahead[-1] == "L" or (ahead == "<n" and nouns.first_item(thing := window.tokens[0].text) != thing)


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


def completed_together(drafts: list[Draft], nouns: Nouns) -> None:
    """Give the things of a list the deed that ends its last item, where it is what is completed: 完成37座加油站、5个油罐改造.

    Args:
        drafts: what the sentence told so far, the last item of the list at the end; not empty.
    """
    *before, last = drafts
    if last.verb is None or last.verb.word_class != COMPLETE or last.window.symbols[-1] != "$":
        return
    deed = nouns.clean(_deed_at_end(last.window))
    listed = takewhile(
        lambda draft: draft.verb == last.verb and draft.window.clause == last.window.clause, reversed(before)
    )
    for draft in listed if deed and last.subject.endswith(deed) else ():
        if not _is_bare(draft, nouns):
            break
        draft.subject += deed
        draft.notes.append(("subject-deed", deed))


def _deed_at_end(window: Window) -> str:
    """The words that tell a deed at the end of a window, with a noun behind them: 5个油罐|改造任务."""
    behind = window.tokens[window.place + 1 :]
    task = behind[-1:] if behind and behind[-1].letter == "n" else []
    deed = [*takewhile(lambda token: token.letter in _DEEDS, reversed(behind[: len(behind) - len(task)]))]
    return "".join([token.text for token in (*reversed(deed), *task)]) if deed else ""


def _is_bare(draft: Draft, nouns: Nouns) -> bool:
    """Whether things are counted of which no deed is told, up to the next item of their list; a project is a deed itself."""
    window, span, unit = draft.window, draft.window.hit.subject if draft.window.hit else None, draft.found.unit
    if span is None or unit.is_money or unit.name in nouns.deed_units or nouns.is_project(draft.subject):
        return False
    if window.symbols[span[1]] != "L":
        return False
    named = window.tokens[span[0] - 1 : span[1] - 1]
    return not any(token.verb for token in named) and nouns.clean(window.text(span)) == draft.subject


def done_alike(previous: Draft, made: list[Draft]) -> None:
    """Give a count what the count right behind it, of the same things, tells that they did: 322户677人全部脱贫."""
    told = next((draft for draft in made if draft.subject == previous.subject), None)
    hit = told.window.hit if told else None
    if told is not None and hit is not None and told.window.follows(hit.action) and not previous.action:
        previous.action, previous.verb, previous.measure = told.action, told.verb, told.measure
        previous.notes.append(("verb-carried", told.action or ""))


def done_next(previous: Draft, made: list[Draft], nouns: Nouns) -> None:
    """Give a count that is a clause by itself what was done to the things of the clause before: 创建16个和美乡村，2个示范村。"""
    first = made[0]
    window, span = first.window, first.window.hit.subject if first.window.hit else None
    if first.action or span is None or window.clause != previous.window.clause + 1 or not _is_governed(previous):
        return
    # another unit, or people, may have done something else: 推进3条保障线，8万名下岗职工得到安置
    alike = previous.found.unit.name == first.found.unit.name and first.found.unit.dimension != PEOPLE
    if (
        alike
        and _COUNT_ALONE.fullmatch(window.symbols)
        and first.measure == "amount"
        and nouns.clean(window.text(span)) == first.subject
    ):
        first.action, first.verb = previous.action, previous.verb
        first.notes.append(("verb-carried", previous.action or ""))


def _is_governed(draft: Draft) -> bool:
    """Whether things are counted behind a verb of what is done to them."""
    hit = draft.window.hit
    made = _is_made(draft) and hit is not None and draft.window.follows(hit.subject)
    return made and hit is not None and not draft.window.follows(hit.action)


def bare_projects(drafts: list[Draft], nouns: Nouns) -> list[Draft]:
    """The counts of projects behind their names that have no verb: 工业项目36个."""
    return [draft for draft in drafts if _is_stated(draft) and _counts_projects(draft, nouns)]


def done_in_kind(before: list[Draft], drafts: list[Draft], parts: list[Draft], nouns: Nouns) -> None:
    """Give projects counted without a verb the deed of those that they are some of: 实施项目182个。其中：工业项目36个.

    Args:
        before: what was told right before the sentence.
        drafts: what the sentence tells.
        parts: those of it that are said to be parts.
    """
    told = [draft for draft in before if _counts_projects(draft, nouns)]
    for draft in drafts:
        if not _counts_projects(draft, nouns):
            continue
        whole = next((w for w in reversed(told) if w.found.unit.name == draft.found.unit.name), None)
        if whole is not None and _is_made(whole) and any(draft is part for part in parts):
            draft.action, draft.verb, draft.measure = whole.action, whole.verb, whole.measure
            draft.notes.append(("verb-carried", whole.action or ""))
        told.append(draft)


def _counts_projects(draft: Draft, nouns: Nouns) -> bool:
    return draft.found.symbol == "c" and nouns.is_project(draft.subject)


def _is_made(draft: Draft) -> bool:
    return draft.measure == "amount" and draft.verb is not None and draft.verb.symbol in DOING


def _is_stated(draft: Draft) -> bool:
    """Whether a number stands behind what it counts, and no verb with it."""
    if draft.verb is not None or draft.measure != "level":
        return False
    hit = draft.window.hit
    return hit is None or not draft.window.follows(hit.subject)
