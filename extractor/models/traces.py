"""Why there are the records that there are: what each stage made of a sentence."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from extractor.models.records import LocatedQuantity


class Part(BaseModel):
    """Base of the parts of a trace: immutable, and compiled only where one is written as JSON, to start faster."""

    model_config = ConfigDict(frozen=True, defer_build=True)


PassedReason = Literal["excluded", "quoted", "place", "no-unit", "unread"]
NoteCode = Literal[
    "subject-own", "subject-project", "subject-baseline", "subject-part", "subject-told", "subject-owner",
    "subject-previous", "subject-clause", "subject-object", "subject-action", "subject-unit", "subject-deed",
    "measure-rule", "measure-implicit", "measure-verb", "measure-noun", "measure-default", "measure-corrected", "measure-set",
    "measure-standing",
    "verb-continued", "verb-carried", "hedge-verb", "hedge-shared", "counted-alike", "baseline",
    "kind-section", "kind-sentence", "kind-text", "kind-year", "kind-cue",
    "period-told", "period-section", "period-report", "period-unknown", "period-narrowed",
]  # fmt: skip


class Note(Part):
    """A decision of the resolving stage; ``detail`` is the text, rule or value that it is about."""

    code: NoteCode
    detail: str = ""


class Token(Part):
    """A piece of a clause: its symbol in patterns, its class by the lexicon, its text and span in the source.

    ``word_class`` is that of a verb, None for what is no verb.
    """

    symbol: str
    word_class: str | None
    text: str
    start: int
    end: int


class Clause(Part):
    """A clause with its tokens; what none of them covers (adverbs, periods) leaves no symbol."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Passed(Part):
    """A numeral that is no quantity, and why: an exclusion ``rule`` with its reason, or what the numeral lacks."""

    text: str
    start: int
    end: int
    reason: PassedReason
    rule: str | None = None
    why: str | None = None


class PeriodFound(Part):
    """A period expression with its rule, the role that rule gives it, and the years it means."""

    text: str
    start: int
    end: int
    rule: str
    role: str
    first: int | None
    last: int | None


class Attempt(Part):
    """One pattern tried on a window: the span of symbols it could consume at most, and what came of it.

    ``shadowed`` patterns match too, but stand behind the one that won and were not tried.
    """

    rule: str
    pattern: str
    start: int
    end: int
    outcome: Literal["won", "stopped", "shadowed"]


class Outcome(Part):
    """A record made of a window, by its id, and the decisions that led from the pattern to it."""

    record: str
    notes: tuple[Note, ...]


class WindowTrace(Part):
    """A quantity with its ``symbols``, which patterns see, the pattern that won (None: none did), and what came of it.

    ``clause`` is the place of its clause in the sentence; ``claimed`` says whether a record tells it, be it as baseline.
    """

    quantity: LocatedQuantity
    symbol: str
    clause: int
    symbols: str
    tokens: tuple[Token, ...]
    rule: str | None
    role: str | None
    claimed: bool
    attempts: tuple[Attempt, ...]
    outcomes: tuple[Outcome, ...]


class Trace(Part):
    """What the stages made of a sentence: numerals passed over, periods, the tokens of each clause, the windows."""

    text: str
    start: int
    end: int
    passed: tuple[Passed, ...]
    periods: tuple[PeriodFound, ...]
    clauses: tuple[Clause, ...]
    windows: tuple[WindowTrace, ...]
