"""Tracing: what the stages made of a sentence, told as ``models.Trace``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from extractor.models import Clause as ClauseTrace
from extractor.models import (
    LocatedQuantity,
    Note,
    NoteCode,
    Outcome,
    Passed,
    PassedReason,
    PeriodFound,
    Trace,
    WindowTrace,
)
from extractor.models import Token as TokenTrace
from extractor.rulebook import Rulebook
from extractor.rulebook.reach import attempts
from extractor.stages.types import Clause, Draft, Folded, Sentence, Time, Token, Window

# what the numeral lacks; anything else is the id of an exclusion
_REASONS: dict[str, PassedReason] = {"quoted": "quoted", "no-unit": "no-unit", "unread": "unread"}


class Step(NamedTuple):
    """A sentence with what each stage made of it; ``records`` are those of the drafts, as keys of ``models.Record``.

    ``folded`` is None where the sentence holds no numeral.
    """

    sentence: Sentence
    folded: Folded | None
    clauses: Sequence[Clause] = ()
    windows: Sequence[Window] = ()
    drafts: Sequence[Draft] = ()
    records: Sequence[dict[str, Any]] = ()

    def claimed(self) -> list[bool]:
        """For each window, whether a record tells its quantity, as its own or as its baseline."""
        told = {id(draft.window) for draft in self.drafts} | {id(d.baseline) for d in self.drafts if d.baseline}
        return [id(window) in told for window in self.windows]


class Tracer:
    """Traces the sentences of one text.

    Args:
        text: the source as decoded.
        book: the rules at work.
    """

    def __init__(self, text: str, book: Rulebook) -> None:
        self._text, self._book = text, book

    def trace(self, step: Step, quantities: list[LocatedQuantity]) -> Trace:
        """The trace of a sentence.

        Args:
            quantities: those of the windows, in order.
        """
        start, end = step.sentence.start, step.sentence.end
        claims = step.claimed()
        passed, times = (sorted(step.folded.passed), step.folded.times) if step.folded is not None else ([], [])
        return Trace(
            text=self._text[start:end],
            start=start,
            end=end,
            passed=tuple(self._passed(*numeral) for numeral in passed if not _within(numeral, times)),
            periods=tuple(map(self._period, times)),
            clauses=tuple(ClauseTrace(start=c.start, end=c.end, tokens=self._tokens(c.tokens)) for c in step.clauses),
            windows=tuple(
                self._window(window, quantity, claimed, step)
                for window, quantity, claimed in zip(step.windows, quantities, claims, strict=True)
            ),
        )

    def _passed(self, start: int, end: int, why: str) -> Passed:
        reason = _REASONS.get(why)
        rule = why if reason is None else None
        told = self._book.exclusions.reasons[rule] if rule is not None else None
        return Passed(
            text=self._text[start:end], start=start, end=end, reason=reason or "excluded", rule=rule, why=told
        )

    def _period(self, time: Time) -> PeriodFound:
        text = self._text[time.start : time.end].rstrip(",，")
        return PeriodFound(
            text=text,
            start=time.start,
            end=time.start + len(text),
            rule=time.rule.id,
            role=time.rule.role,
            first=time.years.start,
            last=time.years.end,
        )

    def _tokens(self, tokens: list[Token]) -> tuple[TokenTrace, ...]:
        return tuple(
            TokenTrace(
                symbol=token.letter,
                word_class=token.verb.word_class if token.verb else None,
                text=self._text[token.start : token.end],
                start=token.start,
                end=token.end,
            )
            for token in tokens
        )

    def _window(self, window: Window, quantity: LocatedQuantity, claimed: bool, step: Step) -> WindowTrace:
        hit = window.hit
        pairs = zip(step.drafts, step.records, strict=True)
        return WindowTrace(
            quantity=quantity,
            symbol=window.found.symbol,
            clause=window.clause,
            symbols=window.symbols,
            tokens=self._tokens(window.tokens),
            rule=hit.rule.id if hit else None,
            role=hit.rule.emits.role if hit else None,
            claimed=claimed,
            attempts=attempts(self._book.patterns, window.symbols),
            outcomes=tuple(
                Outcome(record=record["id"], notes=tuple(_note(note, window) for note in draft.notes))
                for draft, record in pairs
                if draft.window is window
            ),
        )


def _note(note: tuple[NoteCode, str], window: Window) -> Note:
    code, detail = note
    if code == "subject-own" and window.hit is not None:
        detail = window.text(window.hit.subject)
    return Note(code=code, detail=detail)


def _within(numeral: tuple[int, int, str], times: list[Time]) -> bool:
    """Whether a numeral is part of a period after all."""
    return any(time.start <= numeral[0] < time.end for time in times)
