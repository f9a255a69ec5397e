"""Which subject each quantity has: dealt out by 分别, shared by 均, owned by another noun, or dropped and taken from before."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.rulebook import Rulebook
from extractor.stages.resolving.context import (
    listed_before,
    owner_before,
    paragraph_topic,
    subject_before,
    subject_of,
    topic_of,
)
from extractor.stages.resolving.inheriting import PREVIOUS, inherited
from extractor.stages.resolving.siblings import dealt_before, each_before, listed_last
from extractor.stages.types import Clause, Draft, Note, Window

# a window, its subject, and where that was taken from
Assigned = tuple[Window, str, Note]
# symbols of rates, of which one told after a list of indicators is that of each
_SPREAD = frozenset("%pf")
# how many subjects stay in mind for 以上六项指标
_MEMORY = 12
_LONGEST_OWNER = 24


class Assigner:
    """Gives the quantities of a text their subjects, sentence by sentence.

    Args:
        norm: the text that the sentences are of, for what its paragraphs speak of.
    """

    def __init__(self, book: Rulebook, norm: str) -> None:
        self._book, self._norm = book, norm
        self._told: list[str] = []

    def remember(self, drafts: list[Draft]) -> None:
        """Keep the subjects of a sentence for those that take them up."""
        self._told = [*self._told, *(d.subject for d in drafts if d.measure != "change")][-_MEMORY:]

    def assign(
        self, group: list[Window], subject: str, note: Note, drafts: list[Draft], clauses: list[Clause]
    ) -> list[Assigned]:
        """Each window of a group with its subject; 均 gives one window several.

        Args:
            group: a window and those that only add values to it.
            subject: what the words of the first window name, empty where they name nothing.
            note: where ``subject`` was taken from.
            drafts: what the sentence told before.
        """
        first = group[0]
        if len(group) > 1:
            dealt = self._dealt(group, subject, drafts, clauses)
            if dealt:
                return dealt
        if (not subject or subject in self._book.nouns.same) and (several := each_before(first, drafts)):
            return [(first, each, PREVIOUS) for each in several]
        if not subject:
            subject, note = inherited(first, drafts, clauses, self._book)
        elif owners := list(self._owners(first, subject, drafts, clauses)):
            return [(first, owner + subject, _owner_of(subject)) for owner in owners]
        elif owned := self._owned(first, subject, drafts, clauses):
            subject, note = owned, _owner_of(subject)
        if len(group) > 1:
            return [(window, subject, note) for window in group]
        parts = self._parts(first, subject, drafts)
        if len(parts) > 1:
            return [(first, part, _part_of(subject)) for part in parts]
        return [(first, self._book.nouns.collective(subject), note)]

    def _dealt(
        self, group: list[Window], subject: str, drafts: list[Draft], clauses: list[Clause]
    ) -> list[Assigned] | None:
        """A subject for each of several values, or None where there are not as many."""
        first, count = group[0], len(group)
        hit, nouns = first.hit, self._book.nouns
        assert hit is not None
        spread, said = first.holds("respectively"), first.text(hit.subject)
        governed = hit.action is not None and hit.subject is not None and hit.action < hit.subject
        parts, whole = self._named_parts(first, subject, count), _part_of(subject)
        if spread and nouns.is_demonstrative(said):
            parts, whole = self._told[-count:], ("subject-told", "")
        elif len(parts) != count and spread and nouns.needs_owner(subject) and "B" not in first.symbols:
            parts, whole = self._owners_each(first, subject, count, drafts, clauses), _owner_of(subject)
        elif len(parts) != count and spread and not subject:
            parts, whole = self._listed_parts(first, count, drafts, clauses)
        elif len(parts) != count and drafts and dealt_before(drafts, count):
            before = [draft.subject for draft in drafts[-count:]]
            if not subject or subject in nouns.same:
                parts, whole = before, ("subject-told", "")
            elif spread and governed:
                # 新建幼儿园9所、小学5所,分别新增学位3万个、8万个
                parts, whole = [owner + subject for owner in before], _owner_of(subject)
        # the object of a verb, told in two units: 新改建县、乡道路79条、257公里
        if len(parts) != count or (governed and not spread and len({window.found.unit.name for window in group}) > 1):
            return None
        return [(window, part, whole) for window, part in zip(group, parts, strict=True)]

    def _named_parts(self, window: Window, subject: str, count: int) -> list[str]:
        """The subjects that the words of a window name for ``count`` values, or another number of parts."""
        assert window.hit is not None
        nouns, said = self._book.nouns, window.text(window.hit.subject)
        parts = nouns.split(nouns.tidied(said), count) if subject else []
        if subject and len(parts) != count:
            parts = nouns.split(subject, count)
        opens = window.symbols[0] == "^" and "B" not in window.symbols.split("D")[0]
        if len(parts) == count or not opens or not window.holds("respectively"):
            return parts
        listed = nouns.split(nouns.tidied(listed_before(window)), count)  # 工业总产值、实现利税分别增长15%和5%
        return listed if len(listed) == count and not any(map(nouns.is_payer, listed)) else parts

    def _listed_parts(
        self, window: Window, count: int, drafts: list[Draft], clauses: list[Clause]
    ) -> tuple[list[str], Note]:
        """What 分别 deals out where its clause names nothing: the parts of what was named or told before it."""
        nouns = self._book.nouns
        untold = drafts[-1].window.clause + 1 if drafts else 0
        between = subject_before(clauses[untold : window.clause], self._book)
        parts, whole = nouns.split(between, count) if between else [], between
        if drafts and len(parts) != count:
            whole = drafts[-1].subject
            parts = nouns.split(whole, count)
        if len(parts) != count:
            parts = [draft.subject for draft in drafts[-count:]]
        return parts, _part_of(whole)

    def _parts(self, window: Window, subject: str, drafts: list[Draft]) -> list[str]:
        """The subjects that one value holds for: those that 均 names, or indicators that stand in a list."""
        hit, nouns = window.hit, self._book.nouns
        assert hit is not None
        emits = hit.rule.emits
        if emits.share and (window.holds("each") or (window.symbols[-1] == "$" and window.holds("respectively"))):
            return list(nouns.split(subject, None))
        if window.found.symbol not in _SPREAD:
            return [subject]
        if any(d.subject == subject and d.window.clause != window.clause for d in drafts):
            return [subject]  # a value before was told of the whole list: 投入教育和卫生20亿元，占8%
        if not (hit.action or window.found.action):
            return list(nouns.owned_rates(subject))  # 办结率、满意率100%
        return [subject] if emits.fixed else list(nouns.indicators(subject))

    def _owners(self, window: Window, subject: str, drafts: list[Draft], clauses: list[Clause]) -> Iterator[str]:
        """What was counted in a list before a rate of each of it: 办理议案5件、提案9件，办结率均为100%."""
        last = drafts[-1] if drafts else None
        if last is None or subject not in self._book.nouns.owned or not window.holds("each"):
            return
        if clauses[last.window.clause].part == clauses[window.clause].part and len(listed := listed_last(drafts)) > 1:
            yield from [self._book.nouns.without_owned(draft.subject) for draft in listed]

    def _owners_each(
        self, window: Window, subject: str, count: int, drafts: list[Draft], clauses: list[Clause]
    ) -> list[str]:
        """What 分别 deals out where its noun needs an owner: 出口4亿元、进口3亿元,占全省比重分别为5%和6%."""
        nouns, part = self._book.nouns, clauses[window.clause].part
        told = [draft.subject for draft in drafts if clauses[draft.window.clause].part == part]
        if len(told) == 1:  # 47件建议和提案全部办结，满意率分别为98%和99%
            told = nouns.split(told[0], count)
        if not told:
            before = subject_before([c for c in clauses[: window.clause] if c.part == part], self._book)
            told = nouns.split(before, count)
        if nouns.is_rate(subject):  # 建议办结率100%、提案办结率100%,满意率分别为98%和99%
            told = [nouns.without_owned(owner) if nouns.is_rate(owner) else owner for owner in told]
        owners = [owner for owner in dict.fromkeys(told) if owner not in nouns.owned][-count:]
        return owners if subject in nouns.same else [owner + subject for owner in owners]

    def _owned(self, window: Window, subject: str, drafts: list[Draft], clauses: list[Clause]) -> str:
        """The full subject of a noun that needs an owner (总量, 产值), or an empty string."""
        nouns = self._book.nouns
        if subject in nouns.same and drafts:
            return drafts[-1].subject
        part = clauses[window.clause].part
        if not nouns.needs_owner(subject):
            return self._of_area(window, subject, drafts, clauses)
        thing = subject_of(window, clauses, self._book) if subject in nouns.apiece else ""
        if thing and thing != subject:
            owner = thing
        elif drafts and clauses[drafts[-1].window.clause].part == part:
            rate = nouns.is_rate(subject) and not nouns.is_share(subject)
            if rate and drafts[-1].found.symbol == "c" and len(listed_last(drafts)) > 1:
                return ""  # 办理建议54件、提案34件，办结率100%: of all of them, not of the last
            owner = drafts[-1].subject if drafts[-1].subject != drafts[-1].action else ""
        else:
            earlier = [c for c in clauses[: window.clause] if c.part == part]
            owner = topic_of(earlier, self._book) or owner_before(earlier, self._book)
        if not owner and subject in nouns.sectoral:
            owner = paragraph_topic(self._norm, clauses[0].start, self._book)
        if owner in nouns.owned and not nouns.is_share(subject):  # 总面积65万亩，产量260万吨: both of something else
            return ""
        owner = nouns.as_owner(nouns.without_predicate(owner))
        if nouns.is_share(subject):
            owner = nouns.without_share(owner)
        elif subject not in nouns.same:
            # 企业营业收入5亿元、利润1亿元; 医保参保人数80万人,参保率96%
            owner = nouns.as_owner(nouns.without_owned(nouns.without_share(owner)))
        if subject in nouns.apiece:
            return subject + owner.removeprefix(subject)
        if nouns.is_total(owner) and not (nouns.is_rate(subject) or nouns.is_share(subject) or nouns.movement(subject)):
            return ""  # 进出口总额增长9%，出口额增长8%: a figure beside the total, not one of it
        shared = next(
            (n for n in range(len(subject) - 1, 1, -1) if owner.endswith(subject[:n])), 0
        )  # 储蓄存款|存款余额
        fits = owner and len(owner) <= _LONGEST_OWNER and not owner.endswith(subject)
        return owner + subject[shared:] if fits else ""

    def _of_area(self, window: Window, subject: str, drafts: list[Draft], clauses: list[Clause]) -> str:
        """The full subject of a figure told beside one of an area (开发区产值增长20%，利用外资增长9%), or an empty string."""
        last, hit = drafts[-1] if drafts else None, window.hit
        if last is None or clauses[last.window.clause].part != clauses[window.clause].part:
            return ""
        # 投资5亿元的园区一期开工，投资8亿元的医院竣工; 设立园区发展基金
        if hit is None or hit.rule.emits.role == "of" or last.measure == "amount":
            return ""
        area, said = self._book.nouns.area(last.subject), self._norm[last.found.fold : window.found.begin]
        return area + subject if area and self._book.nouns.is_of_area(subject, said) else ""


def _part_of(subject: str) -> Note:
    return "subject-part", subject


def _owner_of(subject: str) -> Note:
    return "subject-owner", subject
