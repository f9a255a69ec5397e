"""A report of three records, made by hand, for tests of what is written of it."""

from __future__ import annotations

from typing import Any

from extractor import extract
from extractor.models import Baseline, Document, Notice, Period, Quantity, Record, Report

FACT = "过去一年，新增学位6300个，出生人口性别比由上年的51%提高到70%以上。"
TARGET = "今年，力争新增就业200余万人左右。"
TEXT = f"一、回顾\n{FACT}\n二、计划\n{TARGET}\n"


def quantity(text: str, value: float, unit: str, **more: Any) -> Quantity:
    fields: dict[str, Any] = {"value_high": None, "dimension": "count", "modifier": "exact", "implicit": False, **more}
    return Quantity(text=text, value=value, unit=unit, base_value=value, base_unit=unit, **fields)


def record(text: str, stated: Quantity, sentence: str, subject: str, **more: Any) -> Record:
    start = text.index(stated.text)
    fields: dict[str, Any] = {
        "id": f"r{start}",
        "kind": "fact",
        "measure": "amount",
        "direction": None,
        "action": None,
        "indicator": None,
        "baseline": None,
        "period": Period(text=None, start=2022, end=2022, inferred=True),
        "section": ("一、回顾",),
        "rule": "verb-first",
        **more,
    }
    end = start + len(stated.text)
    return Record(quantity=stated, sentence=sentence, subject=subject, start=start, end=end, **fields)


def report(records: list[Record], text: str = TEXT, **more: Any) -> Report:
    document = Document(
        source="报告.txt",
        title="政府工作报告",
        region="和平区",
        region_code="120101",
        level="county",
        parents=("天津市",),
        year=2023,
        delivered="2023-01-03",
        sha256="0" * 64,
        characters=len(text),
        encoding="utf-8",
    )
    return Report(document=document, records=tuple(records), text=text, **more)


RECORDS = [
    record(TEXT, quantity("6300个", 6300, "个"), FACT, "学位", action="新增"),
    record(
        TEXT,
        quantity("70%", 70, "%", modifier="at_least"),
        FACT,
        "出生人口性别比",
        action="提高到",
        measure="level",
        direction="up",
        baseline=Baseline(value=51, unit="%", year=2021),
        period=Period(text=None, start=None, end=None, inferred=False),
    ),
    record(
        TEXT,
        quantity("200余万人", 2_000_000, "人", modifier="about"),
        TARGET,
        "就业",
        action="新增",
        kind="target",
        section=("二、计划",),
        period=Period(text="今年", start=2023, end=2023, inferred=False),
    ),
]
EXPLAINED = extract(TEXT, explain=True)
UNTOLD = Notice(code="region-untold")
