"""Which of the years told for a record are its own: a state has the last of a span, what goes on has all of them."""

from __future__ import annotations

import re

from extractor.rulebook.asked import COMPARE, SHARE
from extractor.rulebook.periods import Periods
from extractor.rulebook.sections import Meaning
from extractor.stages.types import Draft, Folded, Time

# how many characters of adverbs, which are no tokens, may open a window (每年, 累计)
_ADVERBS = 8
_SIGN = re.compile("[,;:。、]")
_COMPARED = re.compile("[,、(]?.?")


class Narrower:
    """Narrows the years told for the records of one text.

    Args:
        norm: the text normalised.
        report: the year the report is given in, where known.
    """

    def __init__(self, norm: str, periods: Periods, report: int | None) -> None:
        self._norm, self._periods, self._report = norm, periods, report

    def narrowed(
        self,
        draft: Draft,
        previous: Draft | None,
        folded: Folded,
        meaning: Meaning,
        years: tuple[int | None, int | None],
        until: bool,
        planned: bool,
    ) -> tuple[int | None, int | None]:
        """The years of a draft, where either is known.

        Args:
            previous: what the sentence told before.
            meaning: what its section says.
            years: those told for it.
            until: whether they are told as a date by which it is due.
            planned: whether it is a target.
        """
        start, end = years
        if start is None or end is None:
            return start, end
        draft.times = said = self._said(draft, previous, folded) if folded.times else []
        roles = {t.rule.role for t in said}
        yearly = "yearly" in roles
        if planned and yearly and draft.measure == "change" and start == end == self._report:
            # a rate for each year that a first year of a plan promises is one of the plan
            return self._periods.plan_from(start) or (start, end)
        span = meaning.start is not None and meaning.start < end == meaning.end
        if draft.measure == "change" and (own := self._changed(draft, folded, meaning, end, span, planned, yearly)):
            return own
        if span and start == end and "sum" in roles and not any(map(_frames, said)):
            return meaning.start, end
        if until and yearly and self._report is not None and end > self._report:
            return self._report, end
        if start == end:
            return end, end
        # a ceiling planned is one for the end of the span
        lasting = draft.verb is not None and draft.verb.role == "lasting" and not (planned and draft.verb.modifier)
        whole = lasting or yearly or "sum" in roles or any(map(_spans, said)) or _is_of_total(draft, previous)
        last = draft.measure == "level" or (draft.measure == "amount" and span and self._is_compared(draft, folded))
        return (end, end) if last and not whole else (start, end)

    def _changed(
        self, draft: Draft, folded: Folded, meaning: Meaning, end: int, span: bool, planned: bool, yearly: bool
    ) -> tuple[int | None, int] | None:
        """The years over which something changed where they are not those told: since its base, over a section or in a year.

        Args:
            end: the last of the years told.
            span: whether these end with the several years of the section.
            yearly: whether it is told for each year.
        """
        base = self._base(draft, folded, yearly) if folded.times else None
        if base is not None and base < end and not planned:
            return base + 1, end
        if span and (yearly or (base is not None and base + 1 == meaning.start)):
            return meaning.start, end
        # 生产总值比上年增长16%；财政收入增长29%: what is measured against the year before goes on with it
        rate = draft.found.symbol == "%"
        told = draft.times or ([t for t in folded.times if t.start < draft.found.start][-1:] if rate else [])
        return (end, end) if span and any(t.rule.annual for t in told) else None

    def _base(self, draft: Draft, folded: Folded, yearly: bool) -> int | None:
        """The year against which a change is told (比2006年增长, 是2006年的2倍，年均增长15%)."""
        told = (t for t in folded.times if t.rule.role == "comparison" and t.start < draft.found.start)
        before = [t for t in told if yearly or not t.rule.multiple]
        return before[-1].years.end if before else None

    def _is_compared(self, draft: Draft, folded: Folded) -> bool:
        """Whether right behind an amount stands how much it is more than in one year: 投资完成56亿元，是2005年的2倍."""
        found = draft.found
        behind = next((time for time in folded.times if time.start >= found.end), None)
        if behind is None or not _COMPARED.fullmatch(self._norm, found.end, behind.start):
            return False
        start, end = behind.years
        return behind.rule.annual or (behind.rule.multiple and start is not None and start == end)

    def _said(self, draft: Draft, previous: Draft | None, folded: Folded) -> list[Time]:
        """The times told with a quantity, from the sign or quantity before it."""
        window = draft.window
        start = window.tokens[0].start if window.tokens else draft.found.start
        near = [t for t in folded.times if start - _ADVERBS <= t.start < draft.found.start]
        said = [t for t in near if _SIGN.search(self._norm, t.end, draft.found.start) is None]
        # a further value of a list has the times of the first: 分别是“十一五”时期的2倍、3倍, 年均增长5%、高于全国1个百分点
        continued = window.hit is not None and window.hit.rule.emits.role == "continued"
        compared = draft.verb is not None and draft.verb.word_class == COMPARE
        before = window.clause - 1 if window.symbols.startswith("^H") else window.clause
        if not said and previous is not None and (continued or compared) and previous.window.clause == before:
            said = previous.times
        return said


def _is_of_total(draft: Draft, previous: Draft | None) -> bool:
    """Whether a share or multiple is one of what was done over the span: 五年投入702亿元，占支出的56%."""
    share = draft.found.symbol == "%" and draft.verb is not None and draft.verb.word_class == SHARE
    multiple = draft.found.symbol == "x" and not any(time.rule.multiple for time in draft.times)
    if previous is None or draft.subject != previous.subject or not (share or multiple):
        return False
    return previous.measure == "amount" or any(time.rule.role == "sum" for time in previous.times)


def _frames(time: Time) -> bool:
    """Whether a time says in which years something holds."""
    return time.rule.role == "frame" and time.years.start is not None


def _spans(time: Time) -> bool:
    """Whether a time is a span that something is compared with, so that it is one over a span itself: 是“十五”时期的2倍."""
    start, end = time.years
    return time.rule.role == "comparison" and start is not None and start != end
