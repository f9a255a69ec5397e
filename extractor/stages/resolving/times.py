"""When a record holds or is due, and whether it is fact or target."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from extractor.models import Kind, NoteCode, Period
from extractor.rulebook import Rulebook
from extractor.rulebook.sections import Meaning
from extractor.stages.resolving.framing import Framer, is_beside
from extractor.stages.resolving.narrowing import Narrower
from extractor.stages.spans import behind_last
from extractor.stages.types import Draft, Folded, Note, Sentence, Time, Window

_APART = re.compile("[,;。]")  # what ends a list of earlier values
# how far a sentence must lean to outweigh its document, in the tenths of log-odds of the rule files
_DECISIVE = 15


@lru_cache(maxsize=4096)
def _period(text: str | None, start: int | None, end: int | None, inferred: bool) -> Period:
    """A period, which many records of a report share."""
    return Period(text=text, start=start, end=end, inferred=inferred)


class Told(NamedTuple):
    """When something holds or is due, and whether it is fact or target; ``text`` is None where the section says the years.

    ``notes`` say what settled it, ``until`` that the years are told as a date by which it is due.
    """

    kind: Kind
    meaning: Meaning
    text: str | None
    start: int | None
    end: int | None
    until: bool
    notes: tuple[Note, ...]

    def period(self, start: int | None, end: int | None) -> Period:
        """The period of these years, told or inferred as those of the place are."""
        return _period(self.text, start, end, self.text is None)


class Timer:
    """Settles period and kind of the drafts of one text.

    Args:
        decided: the first sentence under a heading or opening that says review or plan.
    """

    def __init__(self, norm: str, book: Rulebook, report: int | None, decided: Sentence | None) -> None:
        self._norm, self._book, self._report, self._decided = norm, book, report, decided
        self._presumed: Meaning | None = None
        self._leaning: tuple[int, Meaning] | None = None
        self._framer, self._narrower = Framer(norm, book, report), Narrower(norm, book.periods, report)

    def settle(
        self, draft: Draft, previous: Draft | None, sentence: Sentence, folded: Folded, bases: list[int]
    ) -> tuple[Kind, Period]:
        """Kind and period of a draft, with notes of why.

        Args:
            previous: what the sentence told before.
            bases: where the earlier values of the sentence start; the years told right before them are theirs alone.
        """
        told = self.told(draft.window.found.start, sentence, folded, bases)
        draft.notes += told.notes
        whole = told.start, told.end
        planned = told.kind == "target"
        start, end = self._narrower.narrowed(draft, previous, folded, told.meaning, whole, told.until, planned)
        if (start, end) != whole:
            draft.notes.append(("period-narrowed", "–".join(dict.fromkeys(map(str, whole)))))
        given = draft.standing or self._is_set(draft) or self._is_cohort(draft, sentence)
        return "fact" if given else told.kind, told.period(start, end)

    def _is_set(self, draft: Draft) -> bool:
        """Whether a draft counts the goals that a plan sets, which is no goal itself: 《纲要》设定了24个主要指标."""
        nouns = self._book.nouns
        done = draft.verb is not None and draft.verb.measure == "amount" and draft.action not in nouns.proposing
        return draft.found.symbol == "c" and not done and nouns.is_goal(draft.subject)

    def _is_cohort(self, draft: Draft, sentence: Sentence) -> bool:
        """Whether a draft counts people of whom there are as many as there are: 今年高校毕业生820万人，要加强就业服务."""
        if draft.measure != "level" or draft.found.symbol != "c":
            return False
        place = draft.window.found.begin
        clause = behind_last(self._norm, ",;", sentence.start, place)
        return self._book.nouns.is_cohort(self._norm[clause:place])

    def told(self, place: int, sentence: Sentence, folded: Folded, bases: Sequence[int] = ()) -> Told:
        """Kind and years of what stands at a place of a sentence, by the words before it or by its section.

        Args:
            bases: where the earlier values of the sentence start; the years told right before them are theirs alone.
        """
        meaning = sentence.meaning or self._presume(sentence)
        time = self._framer.frame(place, folded, bases, meaning)
        kind, why = self._kind(place, sentence, meaning, time)
        years = time.years if time else None
        source: NoteCode = "period-told"
        text = self._norm[time.start : time.end].rstrip(",") if time else None
        if years is None or years.start is None or years.end is None:
            start, end = (meaning.start, meaning.end) if meaning.kind == kind else (None, None)
            source = "period-unknown" if start is None else "period-section" if sentence.meaning else "period-report"
            if time is not None and kind == "target" and start is not None:
                end = self._framer.planned_end(time, start, end)
            if start is None and self._report is not None and meaning.kind != kind:
                start = end = self._report if kind == "target" else self._report - 1
                source = "period-report"
            inferred = True
        else:
            start, end, inferred = years.start, years.end, False
        notes: tuple[Note, ...] = why, (source, str(self._report or "") if inferred else text or "")
        return Told(kind, meaning, None if inferred else text, start, end, bool(time and time.until), notes)

    def baseline_year(self, window: Window, folded: Folded, bases: Sequence[int], reached: int | None) -> int | None:
        """The year told right before an earlier value (从2020年的51%), or before the first of its list (由2020年的17:32:50).

        Args:
            bases: where the earlier values of the sentence start, in order.
            reached: the last year of the value's own period, before which the earlier one must lie: in a review of last
                year, 上年 is the year before that.
        """
        place = window.found.start
        for base in [place, *(base for base in reversed(bases) if base < place)]:
            if _APART.search(self._norm, base, place):
                return None
            near = [t for t in folded.times if t.rule.role == "frame" and is_beside(t, base)]
            if near:
                year = near[-1].years.start
                return reached - 1 if year is not None and reached is not None and year == reached else year
        return None

    def _presume(self, sentence: Sentence) -> Meaning:
        """What holds where no heading says it: what the sentence leans to, or else the text as a whole."""
        if self._leaning is None or self._leaning[0] != sentence.start:
            self._leaning = sentence.start, self._lean(sentence)
        return self._leaning[1]

    def _lean(self, sentence: Sentence) -> Meaning:
        sections, decided = self._book.sections, self._decided
        if decided is not None and decided.meaning is not None and decided.meaning.kind == "fact":
            return sections.leaning_to("fact", self._report)  # what stands before a review is told, not planned
        if self._presumed is None:
            self._presumed = sections.presumed(self._norm[: decided.start if decided else None], self._report)
        lean = sections.leaning(self._norm, sentence.start, sentence.end)
        if abs(lean) < _DECISIVE:
            return self._presumed
        return sections.leaning_to("fact" if lean > 0 else "target", self._report)

    def _kind(self, start: int, sentence: Sentence, meaning: Meaning, time: Time | None) -> tuple[Kind, Note]:
        """Fact or target, and what settled it."""
        kind = meaning.kind
        if time and time.rule.tense == "past":
            return "fact", ("kind-year", self._norm[time.start : time.end])
        if time and self._report is not None and time.years.end is not None and time.years.start is not None:
            dated: Note = "kind-year", self._norm[time.start : time.end]
            if time.years.end < self._report:
                return "fact", dated
            if time.years.start >= self._report or time.until:
                due = kind == "target" or time.years.end > self._report or time.rule.tense == "future"
                return ("target", dated) if due else (kind, self._source(sentence, meaning))
        before = (max(sentence.start, self._norm.rfind(";", sentence.start, start)), start)
        sections = self._book.sections
        if kind == "fact" and (cue := sections.target.search(self._norm, *before)):
            return "target", ("kind-cue", cue.group())
        if kind == "target" and (cue := sections.fact.search(self._norm, *before)):
            return "fact", ("kind-cue", cue.group())
        return kind, self._source(sentence, meaning)

    def _source(self, sentence: Sentence, meaning: Meaning) -> Note:
        """Where a meaning was taken from."""
        if sentence.meaning is not None:
            return "kind-section", sentence.path[-1] if sentence.path else ""
        return ("kind-text", "") if meaning is self._presumed else ("kind-sentence", "")
