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
from extractor.stages.flow import Flow
from extractor.stages.types import Clause, Draft, Folded, Sentence, Time, Token, Window

# what the numeral lacks; anything else is the id of an exclusion
_REASONS: dict[str, PassedReason] = {"quoted": "quoted", "place": "place", "no-unit": "no-unit", "unread": "unread"}


class Step(NamedTuple):
    """A sentence with what each stage made of it; ``records`` are those of the drafts, as keys of ``models.Record``.

    Offsets are those of ``flow``. ``folded`` is None where the sentence holds no numeral.
    """

    flow: Flow
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
        book: the rules at work.
    """

    def __init__(self, book: Rulebook) -> None:
        self._book = book

    def trace(self, step: Step, quantities: list[LocatedQuantity]) -> Trace:
        """The trace of a sentence.

        Args:
            quantities: those of the windows, in order.
        """
        flow, claims = step.flow, step.claimed()
        passed, times = (sorted(step.folded.passed), step.folded.times) if step.folded is not None else ([], [])
        return Trace(
            **_said(flow, step.sentence.start, step.sentence.end),
            passed=tuple(self._passed(flow, *numeral) for numeral in passed if not _within(numeral, times)),
            periods=tuple(_period(flow, time) for time in times),
            clauses=tuple(_clause(flow, clause) for clause in step.clauses),
            windows=tuple(
                self._window(window, quantity, claimed, step)
                for window, quantity, claimed in zip(step.windows, quantities, claims, strict=True)
            ),
        )

    def _passed(self, flow: Flow, start: int, end: int, why: str) -> Passed:
        reason = _REASONS.get(why)
        rule = why if reason is None else None
        told = self._book.exclusions.reasons[rule] if rule is not None else None
        return Passed(**_said(flow, start, end), reason=reason or "excluded", rule=rule, why=told)

    def _window(self, window: Window, quantity: LocatedQuantity, claimed: bool, step: Step) -> WindowTrace:
        hit = window.hit
        pairs = zip(step.drafts, step.records, strict=True)
        return WindowTrace(
            quantity=quantity,
            symbol=window.found.symbol,
            clause=window.clause,
            symbols=window.symbols,
            tokens=_tokens(step.flow, window.tokens),
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


def _said(flow: Flow, start: int, end: int) -> dict[str, Any]:
    """A piece of the flow as it stands in the source: its text and its offsets."""
    first, last = flow.span(start, end)
    return {"text": flow.source[first:last], "start": first, "end": last}


def _period(flow: Flow, time: Time) -> PeriodFound:
    length = len(flow.text[time.start : time.end].rstrip(",，"))
    return PeriodFound(
        **_said(flow, time.start, time.start + length),
        rule=time.rule.id,
        role=time.rule.role,
        first=time.years.start,
        last=time.years.end,
    )


def _clause(flow: Flow, clause: Clause) -> ClauseTrace:
    start, end = flow.span(clause.start, clause.end)
    return ClauseTrace(start=start, end=end, tokens=_tokens(flow, clause.tokens))


def _tokens(flow: Flow, tokens: list[Token]) -> tuple[TokenTrace, ...]:
    return tuple(
        TokenTrace(
            symbol=token.letter,
            word_class=token.verb.word_class if token.verb else None,
            **_said(flow, token.start, token.end),
        )
        for token in tokens
    )


def _note(note: tuple[NoteCode, str], window: Window) -> Note:
    code, detail = note
    if code == "subject-own" and window.hit is not None:
        detail = window.text(window.hit.subject)
    return Note(code=code, detail=detail)


def _within(numeral: tuple[int, int, str], times: list[Time]) -> bool:
    """Whether a numeral is part of a period after all."""
    return any(time.start <= numeral[0] < time.end for time in times)
