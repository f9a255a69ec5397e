"""What there is to tell of rules over a set of reports: quantities that none claimed, and records that a change moved."""

from __future__ import annotations

from extractor.models import Part, Record


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


Value = str | int | float | bool | None


class FieldChange(Part):
    """A field of a record that is not what it was, by its path in the export such as ``quantity.value``."""

    field: str
    old: Value
    new: Value


class Difference(Part):
    """A record that appeared (no ``old``), vanished (no ``new``) or changed in some fields.

    ``order`` numbers the records that share a quantity, from 0; the quantity begins ``at`` so many characters of the sentence.
    """

    source: str
    start: int
    end: int
    order: int
    at: int
    old: Record | None
    new: Record | None
    fields: tuple[FieldChange, ...]


class Comparison(Part):
    """The records of some reports under two sets of rules: how many there are under each, and which differ."""

    reports: int
    old: int
    new: int
    differences: tuple[Difference, ...]
