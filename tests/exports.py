"""Small reports written to a file of a kind, for tests of exporting."""

from __future__ import annotations

from pathlib import Path

from extractor import extract
from extractor.writing.exporting import export
from extractor.writing.recordtables import IndicatorNames

TEXT = """2026年某市政府工作报告
一、2025年工作回顾
新增学位6300个。森林覆盖率从2020年的51%提高到70%。
二、2026年重点工作
地区生产总值增长5%以上，一般公共预算收入增长5%左右。
"""
NAMES = {"gdp_growth": IndicatorNames("地区生产总值增速", "经济", "economy")}


def saved(folder: Path, suffix: str, *texts: str, lang: str = "zh") -> Path:
    path = folder / f"out{suffix}"
    reports = [extract(text, name=f"{place}.txt") for place, text in enumerate(texts)]
    export(path, reports, NAMES, "en" if lang == "en" else "zh")
    return path


IN_WORDS = """2026年某市政府工作报告
二、2026年重点工作
地区生产总值增长5%以上，居民人均可支配收入增长与经济增长同步。
"""
