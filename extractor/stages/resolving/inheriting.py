"""Which subject a quantity has whose window names none: that of its verb, of what was told before, of a clause nearby."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOMINAL
from extractor.stages.resolving.context import counts_after, object_after, subject_before, works
from extractor.stages.resolving.governing import role_of
from extractor.stages.resolving.siblings import counts_on, resumed_by
from extractor.stages.types import Clause, Draft, Note, Window

# the subject stands in the pattern's slot, whose text the trace tells
OWN: Note = ("subject-own", "")
PREVIOUS: Note = ("subject-previous", "")
_CLAUSE: Note = ("subject-clause", "")
_OBJECT: Note = ("subject-object", "")
# a subject and where it was taken from
Taken = tuple[str, Note]


def inherited(window: Window, drafts: list[Draft], clauses: list[Clause], book: Rulebook) -> Taken:
    """The subject of a window that names none, and where it was taken from.

    Args:
        drafts: what the sentence told before.
    """
    return (
        _of_verb(window)
        or _of_next_number(window, clauses, book)
        or _of_parts(window, drafts, clauses, book)
        or _of_last_told(window, drafts, clauses, book)
        or _of_clause_behind(window, clauses, book)
        or _of_clause_before(window, drafts, clauses, book)
        or _of_itself(window, drafts, clauses, book)
    )


def _of_verb(window: Window) -> Taken | None:
    """What the verb itself says is counted: 死亡106人, 理赔5190万元."""
    role = role_of(window.verb)
    if role != "naming" and not (role == "doing" and window.found.unit.is_money):
        return None
    return _by_action(window)


def _of_next_number(window: Window, clauses: list[Clause], book: Rulebook) -> Taken | None:
    """What money is for that the clause goes on with: 投资5亿元完成20个村电网改造."""
    if role_of(window.verb) != "funding" or window.symbols[-1] != ">":
        return None
    purpose = object_after(window, clauses, book)
    return (purpose, _OBJECT) if purpose else None


def _of_parts(window: Window, drafts: list[Draft], clauses: list[Clause], book: Rulebook) -> Taken | None:
    """What has the parts that a ratio tells: 增加值增长5%，三次产业结构更优，调整为8:42:50."""
    if window.found.symbol != "b":
        return None
    between = clauses[drafts[-1].window.clause + 1 : window.clause] if drafts else []
    whole = subject_before(between, book)
    return (book.nouns.without_predicate(whole), _CLAUSE) if whole else None


def _of_last_told(window: Window, drafts: list[Draft], clauses: list[Clause], book: Rulebook) -> Taken | None:
    """What the same part of the sentence told a quantity of before."""
    if not drafts or clauses[drafts[-1].window.clause].part != clauses[window.clause].part:
        return None
    told, verb = resumed_by(window, drafts), window.verb
    alike = told.subject == told.action and told.found.unit == window.found.unit
    if alike and verb is not None and verb.measure == "amount":
        return _by_action(window)  # 植树造林2万公顷、退耕还林1万公顷: each names itself
    # 项目50个,总投资9亿元,当年投资2亿元; 项目开工率90%、竣工50个
    if (role_of(verb) == "funding" and told.action is None) or counts_on(window, told, book.nouns):
        return book.nouns.without_owned(told.subject), PREVIOUS
    # 增加值占GDP比重达45%，年均增长10%: what grows is not the share
    grown = verb is not None and verb.measure == "change" and window.found.symbol == "%"
    return (book.nouns.without_share(told.subject) if grown else told.subject), PREVIOUS


def _of_clause_behind(window: Window, clauses: list[Clause], book: Rulebook) -> Taken | None:
    """What money is for, told behind it where nothing before is worked on, or where that is counted next."""
    if role_of(window.verb) != "funding" or (works(_earlier(window, clauses)) and not counts_after(window, clauses)):
        return None
    purpose = object_after(window, clauses, book)
    return (purpose, _OBJECT) if purpose else None


def _of_clause_before(window: Window, drafts: list[Draft], clauses: list[Clause], book: Rulebook) -> Taken | None:
    """What the clauses before in the same part of the sentence speak of, or the part before where there are none."""
    earlier = _earlier(window, clauses)
    if not earlier and drafts:
        return drafts[-1].subject, PREVIOUS
    hit, here = window.hit, clauses[window.clause]
    later = window.symbols[0] == "<" or (hit is not None and hit.subject is not None and hit.subject[0] > 1)
    opening = here.tokens[0]
    if later and opening.letter in NOMINAL and not book.nouns.gives_examples(opening.text):
        earlier.append(here)  # 格局形成，总值连跨4个台阶、达到9000亿元: what the clause itself begins with
    before = subject_before(earlier, book)
    return (before, _CLAUSE) if before else None


def _of_itself(window: Window, drafts: list[Draft], clauses: list[Clause], book: Rulebook) -> Taken:
    """What is left: the words of the window, of its clause, or its verb."""
    hit = window.hit
    own = book.nouns.clean(window.text(hit.subject if hit else None))
    if not own and hit is not None and hit.action is not None:
        own = subject_before([clauses[window.clause]], book)
    if not own and drafts and role_of(window.verb) == "settling":  # 利用外资8亿元；今年再创新高，实现9亿元
        return drafts[-1].subject, PREVIOUS
    return (own, OWN) if own else _by_action(window)


def _by_action(window: Window) -> Taken:
    action = window.text(window.hit.action) if window.hit else ""
    return action, ("subject-action", action)


def _earlier(window: Window, clauses: list[Clause]) -> list[Clause]:
    """The clauses before that of a window, in the same part of the sentence."""
    part = clauses[window.clause].part
    return [clause for clause in clauses[: window.clause] if clause.part == part]
