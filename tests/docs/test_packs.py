"""The rule packs under docs/packs: sound, their examples made, and at work on a document of their kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from checkout import ROOT

from extractor import extract
from extractor.authoring.checks import problems
from extractor.rulebook import load_rulebook
from extractor.rulebook.files import rules_folder

PACKS = ROOT / "docs" / "packs"
COMMUNIQUE = """某市2023年国民经济和社会发展统计公报
一、综合
2023年，全年地区生产总值1260.5亿元，比上年增长5.2%。其中，第一产业增加值89.7亿元，增长4.1%。
二、农业
全年粮食产量69.5万吨，比上年增加0.9万吨，增产1.3%。
三、固定资产投资
第二产业投资162.1亿元，增长9.0%。
四、教育
全年研究生教育招生1.3万人，年末在学研究生3.9万人。
"""


@pytest.mark.parametrize("pack", sorted(PACKS.iterdir()), ids=lambda pack: pack.name)
def test_a_pack_is_sound(pack: Path) -> None:
    assert problems(rules_folder(), [pack]) == []


def test_a_communique_tells_facts_of_its_own_year() -> None:
    report = extract(COMMUNIQUE, rules=load_rulebook(overlays=[PACKS / "communique"]))
    assert {(r.kind, r.period.start, r.period.end) for r in report.records} == {("fact", 2023, 2023)}
    assert [(r.subject, r.measure, r.quantity.text) for r in report.records] == [
        ("地区生产总值", "level", "1260.5亿元"),
        ("地区生产总值", "change", "5.2%"),
        ("第一产业增加值", "level", "89.7亿元"),
        ("第一产业增加值", "change", "4.1%"),
        ("粮食产量", "level", "69.5万吨"),
        ("粮食产量", "change", "0.9万吨"),
        ("粮食产量", "change", "1.3%"),
        ("第二产业投资", "level", "162.1亿元"),
        ("第二产业投资", "change", "9.0%"),
        ("研究生教育招生", "level", "1.3万人"),
        ("在学研究生", "level", "3.9万人"),
    ]
