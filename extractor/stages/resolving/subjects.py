"""The subject of a window: what its own words name."""

from __future__ import annotations

from extractor.rulebook import Rulebook
from extractor.rulebook.asked import AREA, LENGTH
from extractor.rulebook.lexer import ACTING, NOMINAL
from extractor.rulebook.nouns import Nouns
from extractor.stages.resolving.governing import role_of
from extractor.stages.resolving.measures import is_completed
from extractor.stages.resolving.things import acts, names_deed
from extractor.stages.types import Draft, Window

_SHARING = frozenset("ED")
# verbs that may open a relative clause (列入计划的新产品达到30项)
_RELATIVE = frozenset("MKVR")
_LISTING = frozenset("Ln")
# verbs of what the things reach that are counted before it (100个达到省级标准的服务中心)
_TELLING = frozenset("RVO")
# dimensions of what lies somewhere
_LAID_OUT = frozenset((AREA, LENGTH))


def own_subject(window: Window, book: Rulebook, listed: str | None = None) -> str:
    """The cleaned noun phrase that the pattern gave as subject; empty where the window has none.

    Args:
        listed: the verb of the list that it goes on with, where it has none of its own.
    """
    hit = window.hit
    if hit is None:
        return ""
    nouns, role = book.nouns, role_of(window.verb)
    if role == "stepping":
        return nouns.trimmed(window.text(hit.subject))
    if role == "naming" and hit.subject is not None and window.symbols[hit.subject[0] - 1] == "O":
        return ""  # 为企业减税8亿元: for whom, the verb says what
    subject = nouns.clean(window.text(hit.subject)) if hit.subject is not None else ""
    owner = nouns.clean(window.text(hit.owner)) if hit.owner is not None else ""
    if event := window.found.event:
        return (subject or owner) + event
    if window.found.symbol == "a":
        told = owner if not subject or nouns.is_scope(subject, owner) else subject
        return nouns.without_scope(told) if told else ""
    behind = window.follows(hit.subject)
    if behind and window.found.unit.is_money and nouns.is_fund(owner):
        return owner
    if is_completed(window, nouns):
        return ""
    told_apart = nouns.is_generic(subject, counted=behind) or nouns.at_site(subject, owner)
    if told_apart and not nouns.gives_examples(window.text(hit.owner)):
        return owner + subject
    if role == "funding" and nouns.is_payer(nouns.clean(subject.removesuffix(window.text(hit.action)))):
        return ""
    settled = role == "settling" and nouns.is_aggregate(subject)
    if hit.owner and (window.found.symbol == "%" or settled or subject in nouns.owned):
        return owner + subject
    if hit.subject is not None and behind:
        if hit.action is not None:
            listed = None if window.follows(hit.action) else window.text(hit.action)
        thing = _behind(window, hit.subject, subject, listed or "", book)
        site = owner or _opening(window, book)
        apart = site and (nouns.at_site(thing, site) or _is_capacity_of(window, site, nouns))
        return site + thing if apart else thing
    return _ahead(window, subject, book) if hit.subject is not None else subject


def _is_capacity_of(window: Window, owner: str, nouns: Nouns) -> bool:
    """Whether a measure is what an owner's thing can make or holds: 某集团38万吨电解铝项目, but not 某河35公里支流."""
    unit = window.found.unit
    if window.found.symbol != "m" or unit.is_money or unit.dimension in _LAID_OUT or not window.place:
        return False
    before = window.tokens[window.place - 1]
    named = before.letter == "n" and nouns.clean(before.text).endswith(owner) and nouns.may_make(owner)
    return named and not (nouns.gives_examples(before.text) or nouns.is_listed(owner))


def _opening(window: Window, book: Rulebook) -> str:
    """The noun phrase that opens the clause or the item of a window right before its number, or empty; no examples of
    what is counted.
    """
    first, nouns = window.tokens[0], book.nouns
    if window.place != 1 or first.letter not in NOMINAL or nouns.gives_examples(first.text):
        return ""
    # 某集团5万吨电解铝、另一集团3万吨铝材: the thing before, then who has the next one
    return nouns.clean(first.text if window.symbols[0] == "^" else nouns.second_of_two(first.text))


def _ahead(window: Window, subject: str, book: Rulebook) -> str:
    """A subject that stands before its number: behind a verb that governs it, without the object that is another's."""
    hit = window.hit
    assert hit is not None
    assert hit.subject is not None
    # 签约20个项目、总投资39亿元: the things, then a figure of theirs
    if window.symbols[0] == "<" and hit.subject[0] == 1:
        thing, figure = book.nouns.without_last(subject), book.nouns.last_item(subject)
        if thing != subject and book.nouns.needs_owner(figure):
            return book.nouns.tidied(thing) + figure
    if _is_relative(window, hit.subject, subject, book):
        return book.nouns.tidied(window.text((1, hit.subject[0])) + subject)
    governed = hit.subject[0] > 1 and window.symbols[hit.subject[0] - 1] in ACTING
    governed = governed and (hit.action is None or hit.action > hit.subject)
    shared = not _SHARING.isdisjoint(window.symbols[hit.subject[1] :])
    return book.nouns.after_object(subject) if governed and not shared else subject


def _is_relative(window: Window, span: tuple[int, int], subject: str, book: Rulebook) -> bool:
    """Whether the verb that opens the clause tells which things are meant of which the next one speaks: 列入计划的产品达到3项."""
    hit = window.hit
    _, of, head = subject.rpartition(book.lexer.of)
    opened = hit is not None and hit.action is not None and hit.action > span and span[0] == 2
    return opened and window.symbols[1] in _RELATIVE and bool(of) and not book.nouns.needs_owner(head)


def _behind(window: Window, span: tuple[int, int], subject: str, verb: str, book: Rulebook) -> str:
    """A subject that stands behind its number: what the number counts, or what a capacity is one of.

    Args:
        verb: what governs the number, if anything.
    """
    nouns = book.nouns
    capacity = window.found.symbol == "m" and not window.found.unit.is_money
    if (capacity or role_of(window.verb) == "producing") and (product := nouns.product(window.text(span))):
        return product
    if _headed(window, span, book):
        deed = nouns.clean(window.text((span[0], span[1] + 2)))
        if deed.startswith(subject):  # no example of what is counted: 5个小区改造等项目
            return deed
    if people := nouns.population(nouns.clean(window.text(span)), window.found.value):
        return people
    before = window.tokens[window.place - 1] if window.place else None
    # what closes a list is no example of its kind: 旱情和12轮强降雨等困难, 甲厂、乙厂1000万套轮胎等项目
    if before and (before.letter == "L" or nouns.is_listed(before.text)):
        subject = nouns.clean(nouns.named(window.text(span))) or subject
    if before and nouns.is_grade(grade := nouns.clean(before.text)) and window.found.symbol == "c":
        subject = grade + subject  # 省级20个、市级100个示范村
    between, behind = window.symbols[window.place + 2 : span[0]], window.symbols[span[1] :]
    if _acts_behind(window, span):
        return nouns.counted(nouns.clean(window.text((span[0], span[1] - 1))), window.found.unit)
    if window.found.symbol == "c" and not _TELLING.isdisjoint(between):
        subject = subject.rpartition(book.lexer.of)[2]
    last = nouns.last_item(subject)
    if between in ("", "J") and (behind in (">", "U>") or (last != subject and last in nouns.same)):
        # 新增3个产业集群、总数达13个; of a list of projects the first has the capacity: 甲厂5万吨钢管、乙厂扩建、丙厂3万吨铝材
        subject = nouns.first_item(subject) if capacity else nouns.tidied(nouns.without_last(subject))
    subject = nouns.counted(subject, window.found.unit, verb)
    return nouns.without_figure(subject) if window.found.symbol == "c" else subject


def _headed(window: Window, span: tuple[int, int], book: Rulebook) -> bool:
    """Whether the thing at ``span``, which a verb governs, goes on with a deed that names it: 实施10条断头路贯通工程."""
    hit, rest = window.hit, window.tokens[span[1] - 1 :]
    if hit is None or len(rest) < 2:
        return False
    listed = hit.action is None and hit.rule.emits.role == "continued"
    if not listed and (hit.action is None or hit.action[0] - 1 > window.place):
        return False
    ended = rest[2].letter == "L" if len(rest) > 2 else window.symbols[-1] == "$"
    # what is made is a thing, which does not rise itself: 打造5个能力|提升|示范村
    made = rest[0].letter == "U" and (hit.action is None or window.symbols[hit.action[0]] == "M")
    return ended and names_deed(window.tokens[span[1] - 2], rest[0], rest[1], book, made)


def counts_next(window: Window, book: Rulebook) -> bool:
    """Whether a count is of what the number right behind it counts, examples or a verb before it: 滨河路等9项60公里道路."""
    hit = window.hit
    if hit is None or hit.subject is None or not window.symbols.endswith("c>") or window.follows(hit.subject):
        return False
    return hit.subject == hit.action or book.nouns.are_examples(window.text(hit.subject))


def _acts_behind(window: Window, span: tuple[int, int]) -> bool:
    """Whether the last word at ``span`` is what the things before it do, an adverb left out between: 6个园区有序建设."""
    tokens = window.tokens[span[0] - 1 : span[1] - 1]
    alone = window.hit is not None and window.hit.action is None
    return alone and len(tokens) > 1 and window.symbols[span[1] :] in ("$", ">") and acts(tokens, len(tokens) - 1)


def graded_thing(grade: str, windows: list[Window], previous: Draft | None, book: Rulebook) -> str:
    """The things of a grade that stands alone, told with another item of its list; or empty.

    A later one tells them in 建设20个省级、100个市级示范村, the one before in 认定国家级园区1个、省级2个 and behind 其中.

    Args:
        windows: that of the grade and those after it.
        previous: what was told last.
    """
    for window in windows[1:]:
        if window.clause != windows[0].clause or not set(window.symbols[1 : window.place + 1]) <= _LISTING:
            break
        thing = own_subject(window, book)
        if named := book.nouns.graded(grade, thing):
            return named
    if previous is None or previous.found.unit != windows[0].found.unit:
        return ""
    among = role_of(windows[0].tokens[0].verb) == "among"  # 企业达到261家，其中规模以上78家
    return book.nouns.graded(grade, previous.subject) or (grade + previous.subject if among else "")
