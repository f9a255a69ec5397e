"""Rule files of sentence patterns, and the slots they are written with."""

from __future__ import annotations

from typing import Literal

from extractor.models import Direction, Measure
from extractor.rulebook.schema.base import Schema

EmitsRole = Literal["record", "of", "baseline", "continued", "joined"]


class Slot(Schema):
    symbols: str = ""
    regex: str | None = None
    many: bool = False
    role: str | None = None


class Slots(Schema):
    slots: dict[str, Slot]


class Emits(Schema):
    """What a pattern says of its quantity; what it leaves out is taken from the verb in its action slot.

    ``role`` says what the quantity becomes: a record of its own, an amount that stands before its thing (of), the earlier
    value of the next record (baseline), a further item of the record before (continued), or a count of the same thing as
    the next one (joined). ``share`` lets one quantity count for several subjects, or several for as many. ``fixed`` keeps
    the measure whatever the subject says of it.
    """

    measure: Measure | None = None
    direction: Direction | None = None
    role: EmitsRole = "record"
    share: bool = False
    fixed: bool = False


class Example(Schema):
    text: str
    records: list[dict[str, object]]


class Counterexample(Schema):
    text: str
    why: str


class Pattern(Schema):
    id: str
    pattern: str
    about: str
    emits: Emits = Emits()
    examples: list[Example] = []
    counterexamples: list[Counterexample] = []
    known_failures: list[Example] = []


class Patterns(Schema):
    order: int
    patterns: list[Pattern]
