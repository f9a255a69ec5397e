"""The draft of one quantity: its measure and direction, its action and its hedge, and why."""

from __future__ import annotations

from extractor.models import Measure, Modifier, NoteCode
from extractor.rulebook import Rulebook
from extractor.stages.resolving.assigning import Assigned
from extractor.stages.resolving.deeds import deed_behind
from extractor.stages.resolving.governing import governing_things, passed_in_list, passing, role_of, settled_before
from extractor.stages.resolving.hedging import hedge_of
from extractor.stages.resolving.inheriting import PREVIOUS
from extractor.stages.resolving.measures import corrected, going_on, resumed, told_by_noun, unstated
from extractor.stages.resolving.standing import is_measured, is_population, is_ranked
from extractor.stages.types import Draft


def tell(named: Assigned, action: str, carried: Draft | None, drafts: list[Draft], book: Rulebook) -> Draft:
    """The draft of a quantity.

    Args:
        named: the window of the quantity, its subject, and where that was taken from.
        action: the verb that the pattern gave.
        carried: the item of a list that it goes on with, if any, whose verb it has too.
        drafts: what the sentence told before.
    """
    draft = _drafted(named, action, carried, drafts, book)
    hit = draft.window.hit
    assert hit is not None
    fixed = hit.rule.emits.fixed
    if not fixed:
        _correct(draft, named[2] == PREVIOUS, drafts, book)
    if draft.measure == "amount":
        _weigh(draft, book)
    draft.modifier = hedge_of(draft.window, None if fixed else draft.verb, carried, book)
    draft.modifier = bound_by(action, book) or draft.modifier
    if draft.modifier != draft.found.modifier:
        draft.notes.append(("hedge-verb", draft.action or ""))
    return draft


def bound_by(action: str, book: Rulebook) -> Modifier | None:
    """The bound that a denied comparison with something says, 不低于财政支出的80%, or None."""
    if not book.lexer.negation.match(action):
        return None
    bound, length = book.quantities.modifier_before(action, len(action))
    return bound if length == len(action) else None


def is_denied(action: str, book: Rulebook) -> bool:
    """Whether an action says that something was not done: 未能如期完成, but not 不低于."""
    return book.lexer.negation.match(action) is not None and bound_by(action, book) is None


def _drafted(named: Assigned, action: str, carried: Draft | None, drafts: list[Draft], book: Rulebook) -> Draft:
    """A draft with what the pattern says, or else the verb, the list that it is of, or the noun."""
    window, subject, note = named
    assert window.hit is not None
    found, emits, verb = window.found, window.hit.rule.emits, window.verb
    told = None if emits.role == "of" else action or found.action
    measure: Measure | None = emits.measure or found.measure or (verb.measure if verb else None)
    direction = emits.direction or found.direction or (verb.direction if verb else None)
    source: NoteCode = "measure-rule" if emits.measure else "measure-implicit" if found.measure else "measure-verb"
    why = source, verb.word_class if verb and source == "measure-verb" else measure or ""
    if carried is not None:
        measure, direction, verb, told = going_on(carried, window, subject, book.nouns)
        why = "verb-continued", window.hit.rule.id
    elif listed := passed_in_list(window, subject, drafts):
        measure, verb, told, why = "amount", listed.verb, listed.action or "", ("verb-carried", listed.action or "")
    elif not told and measure in (None, "level") and (settled := settled_before(window, drafts)):
        measure, verb, told, why = "level", settled.verb, settled.action or "", ("verb-carried", settled.action or "")
    elif measure is None:
        measure, direction, verb, told, why = unstated(window, subject, drafts, book.nouns)
    elif not told and measure == "amount" and emits.role != "of" and (token := governing_things(window, drafts)):
        verb, told, why = token.verb, token.text, ("verb-carried", token.text)
    rule = carried.rule if carried is not None else window.hit.rule.id
    return Draft(
        window, found, rule, measure, direction, told or None, verb, subject, found.modifier, notes=[note, why]
    )


def _correct(draft: Draft, resumes: bool, drafts: list[Draft], book: Rulebook) -> None:
    """Correct what a draft says of measure and direction by what its subject is and by what it resumes."""
    stated, window, subject, nouns = draft.measure, draft.window, draft.subject, book.nouns
    draft.measure, draft.direction = corrected((stated, draft.direction), subject, draft.verb, window, nouns)
    if stated == "amount" and draft.measure == "level" and draft.action and role_of(draft.verb) != "settling":
        draft.action = passing(window) or draft.action  # 推动营业收入突破300亿元, but 实现交易额超800亿元
    if draft.measure == "level" and drafts and resumes and (further := resumed(window, subject, drafts[-1], nouns)):
        draft.measure, draft.direction = "change", further
    if inner := told_by_noun(subject, window, draft.verb, nouns):
        draft.measure, draft.direction, draft.action = "amount", None, inner
    if draft.measure != stated:
        draft.notes.append(("measure-corrected", stated))


def _weigh(draft: Draft, book: Rulebook) -> None:
    """Make a level of an amount that only says how large something is."""
    window, subject = draft.window, draft.subject
    draft.direction = None
    if draft.action and draft.verb is None:  # the verb stands in the noun itself
        draft.subject = book.nouns.without_adverb(subject)
    opens = window.symbols[0] == "^" or window.place == 0  # or stands right behind another number: 1754户3735人脱贫
    if not draft.action and opens:
        draft.action = deed_behind(window, subject) or None
    if is_ranked(window, book):
        draft.measure = "level"
        draft.notes.append(("measure-set", ""))
    elif is_measured(window, subject, book):
        draft.measure, draft.action = "level", None
        draft.notes.append(("measure-set", ""))
    elif not draft.action and is_population(window, subject, book):
        draft.measure, draft.standing = "level", True
        draft.notes.append(("measure-standing", ""))
