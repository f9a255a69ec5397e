"""What a quantity is where its verb does not say, and what its subject says against its verb."""

from __future__ import annotations

from extractor.models import Direction, Measure
from extractor.rulebook.asked import LENGTH, MOVE, PERCENT, POINTS, RISE, TIMES
from extractor.rulebook.lexer import Verb
from extractor.rulebook.nouns import Nouns
from extractor.rulebook.units import BARE, UnitInfo
from extractor.stages.resolving.governing import DOING, PASSED, exceeds, governing_things, role_of
from extractor.stages.types import Draft, Note, Window

# symbol of verbs that bring something to where it passes a number (推动, 实现)
_BRINGING = "K"
# symbols of verbs by which a further value comes about (达到, 实现)
_ARRIVING = frozenset("RK")
# dimensions beside money in which neighbours without a verb are as a rule not counted by the verb before them
_NOT_CARRIED = frozenset((PERCENT, POINTS, TIMES, BARE.dimension))


def is_completed(window: Window, nouns: Nouns) -> bool:
    """Whether a rate is how much of its plan something completed: 完成年度预算的101%."""
    hit, verb = window.hit, window.verb
    if window.found.symbol != "%" or hit is None or hit.subject is None or hit.subject[0] > window.place:
        return False
    return verb is not None and verb.symbol in DOING and nouns.is_planned(window.text(hit.subject))


def unstated(
    window: Window, subject: str, drafts: list[Draft], nouns: Nouns
) -> tuple[Measure, Direction | None, Verb | None, str | None, Note]:
    """Measure, direction, verb and action of a quantity that no verb governs, and what told them."""
    among = bool(window.tokens) and role_of(window.tokens[0].verb) == "among"
    last = drafts[-1] if drafts else None
    if token := governing_things(window, drafts):
        return "amount", None, token.verb, token.text, ("verb-carried", token.text)
    runs_on = last and last.window.clause == window.clause and last.found.symbol == window.found.symbol == "%"
    if last and runs_on and last.verb and last.measure == "change" and not nouns.is_rate(subject):
        return "change", last.direction, last.verb, last.action, ("verb-carried", last.action or "")
    own = nouns.measure(subject)
    if own == "amount" and not among:
        return own, None, None, nouns.inner_verb(subject), ("measure-noun", subject)
    unit = window.found.unit
    said = nouns.clean(window.text(window.hit.subject)) if window.hit else ""
    stands = nouns.always_stands(subject, said)
    for draft in reversed(drafts if not stands else ()):  # 新增企业62家，总数186家: where they stand, not what was done
        if window.clause - draft.window.clause > 2:
            break
        if draft.measure == "change" or draft.verb is None:
            continue
        if draft.measure == "amount" and said in nouns.sizes:  # 建成公路20条，总里程60公里
            return "amount", None, None, None, ("measure-noun", subject)
        same = unit.name == draft.found.unit.name
        listed = not among and _carries(unit)
        counted = _carries(draft.found.unit)
        if listed and counted and draft.verb.word_class == MOVE and draft.direction == "up":  # 面积发展到9亩，存栏4头
            return draft.measure, draft.direction, draft.verb, draft.action, ("verb-carried", draft.action or "")
        if among and not same:  # 谋划项目63个、总投资625亿元,其中5亿元以上项目10个
            continue
        if same and among and draft.verb.modifier is not None:  # 总额突破9亿元,其中出口6亿元: the hedge is the total's
            break
        if same and (among or (listed and not own and draft.measure == "amount")):
            return draft.measure, None, draft.verb, draft.action, ("verb-carried", draft.action or "")
        break
    if own:
        return own, None, None, nouns.inner_verb(subject), ("measure-noun", subject)
    if unit.name in nouns.occasions:
        return "amount", None, None, None, ("measure-noun", unit.name)
    return "level", None, None, None, ("measure-default", "")


def going_on(
    first: Draft, window: Window, subject: str, nouns: Nouns
) -> tuple[Measure, Direction | None, Verb | None, str | None]:
    """Measure, direction, verb and action of a further item of the list that ``first`` is of."""
    inner, own = nouns.inner_verb(subject), nouns.measure(subject)
    if first.verb is None and own and (inner or first.measure == "level"):
        return own, None, None, inner  # 失业率5%、城镇新增就业12万人
    if role_of(first.verb) == "settling" and first.window.hit and first.window.hit.rule.emits.measure is None:
        # 进出口总额和对外投资分别完成: whether it is a total is asked of each of them
        return "amount", None, first.verb, first.action
    named = window.hit is not None and nouns.clean(window.text(window.hit.subject)) in nouns.owned
    stands = own == "level" or nouns.is_aggregate(subject)
    changed = first.measure == "change" and named and stands  # 转移支付增加1亿元、规模9亿元
    sized = not first.found.unit.is_money and own == "level"  # 入驻机构13家、管理基金规模268亿元
    if window.found.unit.is_money and (changed or sized):
        return "level", None, None, None
    if window.found.unit.is_money and named and own == "amount":
        return own, None, first.verb, inner  # 推介项目36个、总投资80亿元: the sum is of the projects, not what was done
    if first.verb and first.measure == "level" and _counts_after_share(first, window):
        return first.verb.measure or "level", None, first.verb, first.action  # 实现80%企业上云、20家企业上市
    return first.measure, first.direction, first.verb, first.action


def _counts_after_share(first: Draft, window: Window) -> bool:
    return first.found.symbol == "%" and window.found.symbol == "c"


def _carries(unit: UnitInfo) -> bool:
    """Whether numbers in a unit that stand in a row are as a rule all counted by the verb of the first."""
    return not unit.is_money and unit.dimension not in _NOT_CARRIED


def moved(draft: Draft, baseline: Window) -> Direction | None:
    """The direction of a level that a verb without one (调整为) led to from an earlier value."""
    earlier = baseline.found
    if draft.verb is None or draft.verb.word_class != MOVE or earlier.unit.name != draft.found.unit.name:
        return None
    if draft.found.symbol == "b":  # parts of a whole that is only divided otherwise
        return None
    return "up" if draft.found.value > earlier.value else "down" if draft.found.value < earlier.value else None


def corrected(
    meant: tuple[Measure, Direction | None], subject: str, verb: Verb | None, window: Window, nouns: Nouns
) -> tuple[Measure, Direction | None]:
    """Measure and direction with the corrections that the head of the subject makes: 涨幅 is a change, 生产总值完成 a level."""
    measure, direction = meant
    if measure == "level" and window.found.symbol == "%" and not direction:
        said = window.text(window.hit.subject) if window.hit else ""
        moving = nouns.movement(subject) or nouns.movement(nouns.clean(said))
        if not moving and nouns.moves_index(subject, window.found.value):
            moving = "up"
        if moving:
            return "change", moving
    if measure == "level" and exceeds(verb) and _takes_place(window, subject, nouns):
        return "amount", None
    if measure == "change" and (_laid(window, verb) or _adjusted(window, verb)):
        return "amount", None
    if measure == "amount" and window.found.symbol == "%" and (nouns.is_rate(subject) or is_completed(window, nouns)):
        return "level", None
    role = role_of(verb)
    of = window.hit is not None and window.hit.rule.emits.role == "of"
    if measure == "amount" and of and nouns.is_aggregate(subject):
        return "level", None
    # a fund is of its size, but what is built has its area or its capacity added
    noun = (of and window.found.unit.is_money) or (
        role == "funding" and window.hit is not None and subject.endswith(window.text(window.hit.action))
    )
    if measure == "amount" and noun and nouns.measure(subject) == "level":
        return "level", None
    if role == "total" and (window.found.unit.is_money or nouns.measure(subject) == "amount"):
        return "amount", None
    if measure == "amount" and role == "settling" and (nouns.is_aggregate(subject) or nouns.is_for_each(subject)):
        return "level", None
    if role == "covering" and window.found.symbol == "c" and _acts_on(window):
        return "amount", None  # 覆盖338个村, but 新农合覆盖8.3亿人
    if measure == "amount" and _is_brought(window, subject, verb, nouns):
        return "level", None
    return meant


def _acts_on(window: Window) -> bool:
    """Whether what the verb of a window acts on stands behind it."""
    hit = window.hit
    return hit is not None and hit.action is not None and hit.subject is not None and hit.action < hit.subject


def _takes_place(window: Window, subject: str, nouns: Nouns) -> bool:
    """Whether what is counted by its occasions takes place (送戏下乡超8万场), and is no figure that stands (点击量超3亿次)."""
    return window.found.unit.name in nouns.occasions and nouns.measure(subject) != "level"


def _is_brought(window: Window, subject: str, verb: Verb | None, nouns: Nouns) -> bool:
    """Whether a subject is a total that something else is made to pass: 推动营业收入突破300亿元, but 带动贷款超1亿元."""
    if PASSED not in window.symbols[: window.place + 1]:
        return False
    if window.found.symbol == "c":
        return nouns.is_total(subject)
    bringing = verb is not None and verb.symbol == _BRINGING
    return bringing and window.found.unit.is_money and nouns.is_aggregate(subject) and not nouns.is_fund(subject)


def _laid(window: Window, verb: Verb | None) -> bool:
    """Whether a length is how much there is more of a thing behind a verb of rising: 增加公交专用道90公里."""
    hit = window.hit
    if hit is None or hit.action is None or hit.subject is None or verb is None or verb.word_class != RISE:
        return False
    return window.found.unit.dimension == LENGTH and hit.action < hit.subject and verb.symbol == "U"


def _adjusted(window: Window, verb: Verb | None) -> bool:
    """Whether a number counts what is raised or lowered, and not by how much: 降低16项收费标准."""
    hit = window.hit
    return (
        role_of(verb) == "adjusting" and window.found.symbol == "c" and hit is not None and window.follows(hit.subject)
    )


def told_by_noun(subject: str, window: Window, verb: Verb | None, nouns: Nouns) -> str | None:
    """The verb in a subject that says what is done, where its own says no more: 城镇新增就业超过5万人, 实现城镇新增就业5万人.

    A sum of money that is passed is where it stands: 实际利用外资超过9亿美元.
    """
    passed = exceeds(verb) and not window.found.unit.is_money
    bare = passed or (role_of(verb) == "settling" and window.found.symbol == "c")
    return nouns.inner_verb(subject) if bare and nouns.measure(subject) == "amount" else None


def resumed(window: Window, subject: str, last: Draft, nouns: Nouns) -> Direction | None:
    """The direction of a change that a further rate of the same thing is one of too: 增长15%以上,力争达到17%, 力争实现17%."""
    verb = window.verb
    reached = verb is not None and verb.symbol in _ARRIVING
    rates = window.found.symbol == last.found.symbol == "%" and not nouns.is_rate(subject)
    return last.direction if reached and rates and last.measure == "change" else None
