"""Rules with a small catalogue of their own, so that tests do not depend on the entries of the built-in one."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from extractor import Report, extract
from extractor.results import Cell, Comparison
from extractor.rulebook import Rulebook, load_rulebook
from extractor.rulebook.files import rules_folder

CATALOGUE = """
field: trial
name: 试用
english: Trial
things:
  - aliases: [综合产值]
    indicators:
      - {id: output_growth, name: 综合产值增速, english: Growth of output, measure: growth, unit: "%", better: up}
      - {id: output, name: 综合产值, english: Output, measure: level, unit: 亿元, better: up}
  - aliases: [空置率]
    indicators: [{id: vacancy, name: 空置率, english: Vacancy rate, measure: level, unit: "%", better: down}]
  - aliases: [稻谷产量]
    indicators: [{id: rice, name: 稻谷产量, english: Rice, measure: level, unit: 亿斤, better: up}]
  - aliases: [示范林]
    indicators: [{id: groves, name: 新建示范林, english: Groves planted, measure: amount, unit: 万亩}]
  - aliases: [培训人员]
    indicators: [{id: trained, name: 培训人员, english: People trained, measure: amount, unit: 万人, units: [人次], better: up}]
  - aliases: [驿站]
    indicators: [{id: stations, name: 新建驿站, english: Stations built, measure: amount, unit: 个, units: [处], better: up}]
"""


@lru_cache
def trial_rules() -> Rulebook:
    """The built-in rules with the catalogue above in place of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in (path for path in rules_folder().rglob("*.*") if path.is_file()):
            copy = folder / path.relative_to(rules_folder())
            if copy.parent.name != "indicators":
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
        (folder / "indicators").mkdir()
        (folder / "indicators" / "trial.yaml").write_text(CATALOGUE, encoding="utf-8")
        return load_rulebook(folder)


def plan(rules: Rulebook, region: str, *sentences: str, year: int = 2025, review: str = "") -> Report:
    """A report that promises the sentences for its year."""
    text = f"一、{year - 1}年工作回顾\n{review}\n二、{year}年工作安排\n" + "\n".join(sentences) + "\n"
    return extract(text, name=f"{region}.txt", region=region, year=year, rules=rules)


def cell(comparison: Comparison, indicator: str, column: int = 0) -> Cell:
    (row,) = [row for row in comparison.rows if row.heading.id == indicator]
    return row.cells[column]


def reports_of_three(rules: Rulebook) -> list[Report]:
    return [
        plan(rules, "甲市", "综合产值增长5%，空置率5%。"),
        plan(rules, "乙市", "综合产值增长7%。"),
        plan(rules, "丙市", "综合产值增长6%，稻谷产量达到3亿斤，空置率4%。"),
    ]
