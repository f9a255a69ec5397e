"""The beginnings of a review of 2025 and of a plan for 2026, to put sentences under, and what a record must say."""

from __future__ import annotations

from typing import NamedTuple

from extractor import Record, extract

HEADING = "政府工作报告\n（2026年1月15日）\n\n一、2025年工作回顾\n"
PLAN = HEADING.replace("一、2025年工作回顾", "二、2026年工作安排")

Years = tuple[int | None, int | None]


class Dated(NamedTuple):
    """What a record must say of fact or target and of years, its numeral and subject naming it."""

    text: str
    subject: str
    kind: str
    period: Years


def dated(record: Record) -> Dated:
    return Dated(record.quantity.text, record.subject, record.kind, (record.period.start, record.period.end))


class Owned(NamedTuple):
    """What a record must say of its subject and of what was done."""

    text: str
    subject: str
    action: str | None
    measure: str


def owned(record: Record) -> Owned:
    return Owned(record.quantity.text, record.subject, record.action, record.measure)


class Told(NamedTuple):
    """What a record must say."""

    text: str
    subject: str
    action: str | None
    measure: str
    direction: str | None = None


def told(record: Record) -> Told:
    return Told(record.quantity.text, record.subject, record.action, record.measure, record.direction)


Earlier = tuple[float, str, int | None]


class Said(NamedTuple):
    """What a record must say; the baseline as value, unit and year."""

    subject: str
    action: str | None
    measure: str
    direction: str | None
    value: float
    unit: str
    modifier: str = "exact"
    baseline: Earlier | None = None
    value_high: float | None = None


def said(record: Record) -> Said:
    base = record.baseline
    return Said(
        record.subject,
        record.action,
        record.measure,
        record.direction,
        record.quantity.value,
        record.quantity.unit,
        record.quantity.modifier,
        (base.value, base.unit, base.year) if base else None,
        record.quantity.value_high,
    )


# Each sentence is read in the middle of a review of 2025, given in 2026.
BEFORE = "政府工作报告\n（2026年1月15日）\n\n一、2025年工作回顾\n发展环境持续优化。"
AFTER = "社会大局和谐稳定。\n"


def in_review(sentence: str) -> list[Record]:
    """The records of a sentence that stands among others, checked for kind, years and offsets."""
    text = BEFORE + sentence + AFTER
    records = list(extract(text).records)
    for record in records:
        assert (record.kind, record.section) == ("fact", ("一、2025年工作回顾",))
        assert (record.period.start, record.period.end) == (2025, 2025)
        assert text[record.start : record.end] == record.quantity.text
        assert len(BEFORE) <= record.start < record.end <= len(BEFORE + sentence)
    return records


def read(text: str) -> tuple[Record, ...]:
    """The records of a text that stands in the review."""
    return extract(HEADING + text).records


def check_words(sentence: str) -> None:
    """Nothing is made up: an action stands in the sentence as it is, a subject at least by its characters."""
    for record in in_review(sentence):
        assert record.action is None or record.action in sentence
        assert set(record.subject) - set("城镇农村") <= set(sentence)
        assert record.subject != ""
