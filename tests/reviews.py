"""The beginning of a review of 2025 and of a plan for 2026, to put sentences under, and what a record must say."""

from __future__ import annotations

from typing import NamedTuple

from extractor import Record

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
