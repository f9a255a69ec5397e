"""How the windows of a sentence hang together: which only add a value, share a verb, or are part of what was counted."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from extractor.rulebook import Rulebook
from extractor.rulebook.asked import COUNT, WORK
from extractor.rulebook.nouns import Nouns
from extractor.rulebook.patterns import Hit
from extractor.stages.resolving.measures import moved
from extractor.stages.types import Clause, Draft, Window

# symbols before a count that is a part of what was told: 其中, 有
_PARTIAL = "ZV"
# symbols of figures that are no count of things: rates, money and measures
_FIGURES = frozenset("%pm")
# 均 told of a number, but not what makes a noun of what follows it: 占全部投资的56%
_EACH = re.compile("E(?![nWIGQ])")


def continues(hit: Hit | None) -> bool:
    """Whether a pattern only adds a value to what was told before."""
    return hit is not None and not hit.subject and hit.rule.emits.role == "continued"


def goes_on(window: Window, earlier: Window) -> bool:
    """Whether a window is the next item of a list that an earlier window of its clause began."""
    return window.clause == earlier.clause and window.symbols.startswith("<L")


def leads_on(windows: list[Window], place: int) -> bool:
    """Whether a value of a list is an earlier one as its last is: 由45、38、35个工作日压缩至39、33、31个工作日."""
    listed = takewhile(lambda w: w.clause == windows[place].clause and w.symbols.startswith("<L"), windows[place:])
    last = next((window for window in listed if not continues(window.hit)), None)
    return last is not None and last.hit is not None and last.hit.rule.emits.role == "baseline"


def reaches(earlier: Window, window: Window) -> bool:
    """Whether what is told of a number can hold for a further one: in its clause, or alone in the next (增长6%以上，力争7%)."""
    apart = window.clause - earlier.clause
    return apart == 0 or (apart == 1 and window.symbols[0] == "^" and window.found.unit == earlier.found.unit)


def govern(made: list[Draft], joined: list[Window]) -> None:
    """Give drafts the verb that governs a count right before theirs, where none stands before their own: 办好10件33项实事."""
    leader = next((w for w in joined if w.hit is not None and w.hit.action), None)
    first = made[0].window
    if leader is None or leader.hit is None:
        return
    if made[0].verb is not None and not (first.hit and first.follows(first.hit.action)):
        return
    for draft in made:
        draft.action, draft.verb = leader.text(leader.hit.action), leader.verb


def rise_from(made: list[Draft], earlier: list[Window]) -> None:
    """Give drafts the earlier values that the text tells before them, in their order where there are as many."""
    # before a verb of doing 从 names a source, no earlier value: 从5个县抽调20名
    if made and made[0].verb and made[0].verb.measure == "amount":
        return
    if len(earlier) != len(made):  # what one earlier value is of, only that rose from it, and all that 均 tells it of
        made = [draft for draft in made if draft.subject == made[0].subject or draft.found is made[0].found]
        earlier = [earlier[0]] * len(made)
    for draft, base in zip(made, earlier, strict=True):
        draft.baseline = base
        draft.notes.append(("baseline", f"{base.found.value}{base.found.unit.name}"))
        draft.direction = draft.direction or moved(draft, base)


def shared(draft: Draft, window: Window, book: Rulebook) -> Draft:
    """The record of a count that stands directly before another count of the same thing."""
    counted = book.nouns.unit_nouns.get(window.found.unit.written, draft.subject)
    modifier = window.found.modifier
    return replace(
        draft,
        window=window,
        found=window.found,
        subject=counted,
        modifier=modifier,
        baseline=None,
        notes=[("counted-alike", "")],
    )


def sized_alike(window: Window, previous: Draft, book: Rulebook) -> bool:
    """Whether a measure is of a further thing of a list, each named before its size: 支持城北150万吨不锈钢、城南8万吨电解铝."""
    alike = previous.found.symbol == "m" and window.clause == previous.window.clause
    if not alike or window.found.unit.dimension != previous.found.unit.dimension or window.symbols[:2] != "<n":
        return False
    return previous.action is not None and book.nouns.is_listed(window.tokens[0].text)


def repeats(window: Window, subject: str, previous: Draft) -> bool:
    """Whether a bare verb goes on with what was counted before it: 新建公厕7座、改造1座 or 新建公厕7座，改造1座."""
    if window.hit is None or subject != window.text(window.hit.action):
        return False
    unit = window.found.unit
    if unit.name != previous.found.unit.name:
        return False
    if window.symbols.startswith("<L"):
        return window.clause == previous.window.clause
    bare = window.verb is not None and window.verb.word_class == WORK and unit.dimension == COUNT
    return bare and window.symbols.startswith("^") and previous.measure == "amount"


def is_part(window: Window, subject: str, previous: Draft, clauses: list[Clause]) -> bool:
    """Whether the number is a part of what was counted before, told with what they do.

    引进项目30个,其中8个列入国家计划 says so; in 创建乡村40个,20个通过省级验收 the number right at the start of a clause does. Of
    实施工业项目30个,其中8个项目投产 the head alone is told again.
    """
    hit, place = window.hit, window.place
    if hit is None or hit.action is None or hit.subject is None:
        return False
    headed = window.follows(hit.subject) and window.symbols[place] in _PARTIAL and previous.subject.endswith(subject)
    if not headed and not place < hit.action[0] < hit.subject[0]:
        return False
    told = previous.window.hit
    made = told is not None and told.action is not None and not previous.window.follows(told.action)
    opens = made and window.symbols[place] == "^"
    if not opens and window.symbols[place] not in _PARTIAL:
        return False
    here = clauses[previous.window.clause].part == clauses[window.clause].part
    unit, whole = window.found.unit, previous.found.unit
    return here and (unit == whole or (headed and unit.dimension == whole.dimension))


def counts_again(window: Window, previous: Draft) -> bool:
    """Whether a count stands right behind the one of the same things that opens the clause: 贫困人口322户|677人脱贫."""
    last, hit = previous.window, window.hit
    behind = window.place == 0 and window.symbols[0] == "<" and window.clause == last.clause
    named = hit is not None and hit.subject is not None and hit.action is not None and hit.subject < hit.action
    return behind and not named and last.symbols[0] == "^" and last.symbols.endswith("c>")


def described(windows: list[Window], place: int) -> Window | None:
    """The last window of a list that describes the thing behind it (总投资5亿元、装机容量2万千瓦的电厂), if this is one."""
    for after in range(place + 1, len(windows)):
        window = windows[after]
        if window.clause != windows[place].clause or not window.symbols.startswith("<Ln"):
            break
        if window.hit is not None and window.hit.rule.emits.role == "of":
            return window
    return None


def counts_on(window: Window, told: Draft, nouns: Nouns) -> bool:
    """Whether a number counts the things of which another figure was told last: 住房投资9亿元，建成2万套.

    汽车产量增长9%，达到2万辆: what grew is what was reached.
    """
    counts = window.found.unit.dimension == COUNT and told.found.symbol in _FIGURES
    return counts and not (told.measure == "change" and told.subject.endswith(nouns.volumes))


def each_before(window: Window, drafts: list[Draft]) -> list[str]:
    """The subjects of which 均 tells something further: 存款、贷款分别达到90亿元、80亿元,均增长9%; none where it is not two."""
    if not drafts or drafts[-1].window.clause == window.clause:
        return []
    if _EACH.search(window.symbols, 0, window.place + 1) is None:
        return []
    last = drafts[-1]
    alike = list(takewhile(lambda d: d.found.unit == last.found.unit and d.measure == last.measure, reversed(drafts)))
    clause = [d for d in alike if d.window.clause == last.window.clause]
    subjects = dict.fromkeys(d.subject for d in (clause if len(clause) > 1 else alike))
    return list(subjects)[::-1] if len(subjects) > 1 else []


def dealt_before(drafts: list[Draft], count: int) -> bool:
    """Whether the last drafts are as many values dealt out, in one clause or each in one of its own.

    收入、支出分别达50亿元、80亿元,增长5%、6% and 收入50亿元,支出80亿元,增长5%和6% tell the changes in the order of the values.
    """
    last = drafts[-count:]
    first, clauses = last[0].window, {draft.window.clause for draft in last}
    if len({draft.rule for draft in last}) > 1 or len({draft.subject for draft in last}) != count:
        return False
    here = sum(draft.window.clause in clauses for draft in drafts)
    if len(clauses) == 1:
        return here == count or first.holds("respectively")
    return len(clauses) == count and len({draft.found.unit for draft in last}) == 1


def listed_last(drafts: list[Draft]) -> list[Draft]:
    """The last drafts that make one list under one verb: 办理议案5件、提案9件; none where there is no verb."""
    last = drafts[-1]
    if last.verb is None:
        return []
    same = last.verb, last.action, last.found.unit
    alike = takewhile(lambda d: (d.verb, d.action, d.found.unit) == same, reversed(drafts))
    return list(alike)[::-1]


def resumed_by(window: Window, drafts: list[Draft]) -> Draft:
    """The draft whose subject a window without one goes on with: 引进项目20个,总投资9亿元,竣工5个 goes on with the projects."""
    last, unit = drafts[-1], window.found.unit
    if unit.dimension != COUNT or last.found.unit.dimension == COUNT or last.measure == "change":
        return last
    return next((draft for draft in reversed(drafts) if draft.found.unit == unit), last)
