"""What there is to tell of rules over a set of reports: quantities that none claimed, and records that a change moved."""

from __future__ import annotations

from extractor.models import Part


class Place(Part):
    """A quantity where it stands: its text, its span in ``source``, and the sentence, which begins at ``sentence_start``."""

    source: str
    start: int
    end: int
    text: str
    sentence: str
    sentence_start: int


class Shape(Part):
    """Quantities without a record whose windows have the same symbols.

    ``rule`` is the pattern that took them without a record coming of it, None where no pattern matched.
    """

    symbols: str
    rule: str | None
    count: int
    places: tuple[Place, ...]


class Coverage(Part):
    """How many quantities reports hold that no exclusion names, how many of them no record tells, and their shapes."""

    reports: int
    quantities: int
    unclaimed: int
    shapes: tuple[Shape, ...]
