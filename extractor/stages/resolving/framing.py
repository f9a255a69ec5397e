"""Which of the times told in a sentence frames a quantity."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.rulebook import Rulebook
from extractor.rulebook.sections import Meaning
from extractor.stages.types import Folded, Time

# how many characters at the most stand between an earlier value and its year: 2020年的51%
_BESIDE = 2
# how many characters from its start a time stands that holds for a whole sentence, not for its part up to a semicolon
_OPENING = 12


def is_beside(time: Time, place: int) -> bool:
    """Whether a time stands right before a value, which it is then the time of: 从2020年的51%."""
    return 0 <= place - time.end <= _BESIDE


class Framer:
    """Finds the frames of time of one text.

    Args:
        norm: the text normalised.
        report: the year the report is given in, where known.
    """

    def __init__(self, norm: str, book: Rulebook, report: int | None) -> None:
        self._norm, self._book, self._report = norm, book, report

    def frame(self, start: int, folded: Folded, bases: Sequence[int], meaning: Meaning) -> Time | None:
        """The last frame of time before a place, those of a baseline left out; of a plan, those of the things it names."""
        if not folded.times:
            return None
        planned = meaning.kind == "target"
        chosen = None
        part = self._norm.rfind(";", folded.start, start)
        for time in folded.times:
            if time.rule.role != "frame" or time.start >= start:
                continue
            if time.start < part and time.start > folded.start + _OPENING:
                continue
            if any(is_beside(time, base) for base in bases):
                continue
            if time.rule.local and not self._is_near(time, start, folded):
                continue
            if time.years.start is None and chosen is not None and not self._opens_anew(time, chosen, meaning):
                continue
            if self._is_titled(time, folded.start) or (planned and self._is_attributive(time, start)):
                continue
            if not planned and time.rule.tense == "future" and self._spans_all(time, meaning):
                continue  # 五年内 in a review of five years
            chosen = time
        return chosen

    def _is_near(self, time: Time, start: int, folded: Folded) -> bool:
        """Whether a time stands in the clause of a place, or in one that 年均 of its own clause goes on with."""
        clause = max(self._norm.rfind(sign, time.end, start) for sign in ",;")
        return clause < 0 or any(t.rule.role == "yearly" and clause < t.start < start for t in folded.times)

    def planned_end(self, time: Time, start: int, end: int | None) -> int | None:
        """The last year of a plan from ``start`` to ``end`` for a time without years: 全年 in one of five years, 三年新建."""
        if time.rule.annual:
            return start
        opens = not self._norm[time.start - 1 : time.start].isalpha()  # but 市场三年改造提升任务
        count = self._count(time) if opens else 0
        return start + count - 1 if count else end

    def _opens_anew(self, time: Time, chosen: Time, meaning: Meaning) -> bool:
        """Whether a time without years of its own holds in place of ``chosen`` before it: 三年内安排100亿元，全年增长7%."""
        if time.rule.annual:
            several = chosen.years.start != chosen.years.end and time.start >= chosen.end
            return several and (chosen.rule.until or meaning.kind == "target")
        return self._spans_all(time, meaning)

    def _spans_all(self, time: Time, meaning: Meaning) -> bool:
        """Whether a time tells as many years as its section has: 五年新增 in a review of five years, in whichever sentence."""
        if meaning.start is None or meaning.end is None or time.rule.annual:
            return False
        return self._count(time) == meaning.end - meaning.start + 1

    def _count(self, time: Time) -> int:
        """How many years a time begins with (三年新建), 0 where it begins with no number."""
        numbers = self._book.quantities.numbers
        first, last = numbers.at(self._norm, time.start, time.end, time.start)
        return int(numbers.value(self._norm[first:last])) if last > first else 0

    def _is_titled(self, time: Time, start: int) -> bool:
        """Whether a time is told in a title of the sentence that begins at ``start``: 落实《“十五五”时期服务标准》."""
        opened = self._norm.rfind("《", start, time.start)
        return opened >= 0 and self._norm.find("》", opened, time.start) < 0

    def _is_attributive(self, time: Time, place: int) -> bool:
        """Whether a time past only tells which thing is meant at a place, not when something is done to it."""
        if self._report is None or time.years.end is None or time.years.end >= self._report:
            return False
        inside = self._norm[time.start - 1 : time.start].isalpha()
        return inside and self._book.periods.attributive.match(self._norm, time.end, place) is not None
