"""Which verb governs a quantity, where none stands in the pattern's slot."""

from __future__ import annotations

from extractor.rulebook.asked import EXCEED
from extractor.rulebook.lexer import Verb
from extractor.stages.types import Draft, Token, Window

# symbols of verbs of doing
DOING = frozenset("MKW")
# symbol of a verb that says that a number is passed
PASSED = "X"


def role_of(verb: Verb | None) -> str | None:
    """What the lexicon lets code ask of a verb; None where there is no verb."""
    return verb.role if verb is not None else None


def exceeds(verb: Verb | None) -> bool:
    """Whether a verb says that a number is passed (超过)."""
    return verb is not None and verb.word_class == EXCEED


def governing(last: Draft, drafts: list[Draft]) -> Draft:
    """The draft of a list whose verb the next thing has too, past those that only say what they exceed.

    实现甲2197户、乙超过210户、丙25户: what is done to the third is done to the first.
    """
    if not exceeds(last.verb):
        return last
    listed = (draft for draft in reversed(drafts) if draft.window.clause == last.window.clause)
    return next((draft for draft in listed if draft.verb is not None and not exceeds(draft.verb)), last)


def governing_things(window: Window, drafts: list[Draft]) -> Token | None:
    """The verb that governs a number behind another that it governs: 实施总投资8亿元的5个项目, 完成9个乡镇29个村7392户改造."""
    last = drafts[-1] if drafts else None
    if last is None:
        return None
    belongs = _belongs(last) and window.symbols.startswith("<J")
    return _governing(last.window) if belongs or _is_stacked(window, last) else None


def passed_in_list(window: Window, subject: str, drafts: list[Draft]) -> Draft | None:
    """What governs a count that is passed in a list of counts made: 新引进企业超过120家、项目超过150个, but 总数超过400家."""
    last = _item_before(window, drafts)
    if last is None or last.subject == subject:
        return None
    listed = governing(last, drafts)
    counts = window.found.symbol == last.found.symbol == "c"
    made = listed.measure == "amount" and listed.verb is not None and listed.verb.symbol in DOING
    passed = exceeds(window.verb) and role_of(window.verb) != "threshold"
    return listed if counts and made and passed else None


def settled_before(window: Window, drafts: list[Draft]) -> Draft | None:
    """The state before in a list of which each is reached: 实现绿地率31%、绿化覆盖率35%."""
    last = _item_before(window, drafts)
    if last is None:
        return None
    state = window.found.symbol in "%a" and last.measure == "level"
    return last if state and role_of(last.verb) == "settling" else None


def passing(window: Window) -> str:
    """The word right before the quantity of a window that says that it is passed (突破), or empty."""
    before = window.tokens[window.place - 1] if window.place else None
    return before.text if before is not None and before.letter == PASSED else ""


def _item_before(window: Window, drafts: list[Draft]) -> Draft | None:
    """The item before that of a window, in a list in one clause."""
    last = drafts[-1] if drafts else None
    listed = last is not None and last.window.clause == window.clause and window.symbols.startswith("<L")
    return last if listed else None


def _belongs(draft: Draft) -> bool:
    """Whether a draft is of an amount that stands before the thing it belongs to: 总投资8亿元的项目."""
    return draft.window.hit is not None and draft.window.hit.rule.emits.role == "of"


def _is_stacked(window: Window, last: Draft) -> bool:
    """Whether a count stands right behind the things that the one before it counts, and both are governed by one verb."""
    if window.clause != last.window.clause or window.symbols[0] != "<" or window.place != 1:
        return False
    hit = last.window.hit
    counts = window.found.symbol == last.found.symbol == "c" and window.symbols[1] == "n"
    return counts and hit is not None and last.action is not None and last.window.follows(hit.subject)


def _governing(window: Window) -> Token | None:
    """The verb of doing before a quantity, which governs the next one too: 实施总投资8亿元的项目5个."""
    return next((token for token in reversed(window.tokens[: window.place]) if token.letter in DOING), None)
