"""Rules of one's own laid over the built-in ones: what they add and what they replace."""

from __future__ import annotations

from pathlib import Path

import pytest
from overlays import PATTERN, problems, save

from extractor import extract, quantities
from extractor.rulebook import load_rulebook

pytestmark = pytest.mark.usefixtures("workplace")


def said(text: str, *overlays: Path) -> list[tuple[str, float, str, str]]:
    """Subject, value, unit and rule of each record under some overlays."""
    records = extract(text, rules=load_rulebook(overlays=overlays)).records
    return [(r.subject, r.quantity.value, r.quantity.unit, r.rule) for r in records]


def test_a_unit_is_added_to_a_dimension() -> None:
    mine = save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    assert said("新增灶台12炉灶口。", mine) == [("灶台", 12, "炉灶口", "made-object")]
    assert said("新增学位6300个。", mine) == said("新增学位6300个。")


def test_a_unit_of_a_table_gets_another_factor() -> None:
    mine = save("mine/units.yaml", 'dimensions: {area: {units: {"亩": "666"}}}\n')
    (found,) = quantities("造林3亩", rules=load_rulebook(overlays=[mine]))
    assert (found.base_value, found.base_unit) == (1998, "平方米")
    (found,) = quantities("造林2公顷", rules=load_rulebook(overlays=[mine]))
    assert found.base_value == 20000


def test_values_are_brought_to_the_base_unit_as_they_are_written() -> None:
    found = quantities("绿地8.2平方公里，航程35.7海里，死亡率5.52‰")
    assert [q.base_value for q in found] == [8_200_000, 66116.4, 0.552]


@pytest.mark.parametrize("pattern", ["(本|今)财年", "(?P<which>本|今)财年"])
def test_groups_of_a_period_of_ones_own_are_no_years_and_shift_no_other_period(pattern: str) -> None:
    entry = f"{{id: fiscal, role: frame, start: report, end: report, patterns: ['{pattern}']}}"
    book = load_rulebook(overlays=[save("mine/periods.yaml", f"periods:\n  - {entry}\n")])
    text = "一、2026年工作安排\n本财年新增学位300个。“十四五”时期，新增床位20张。\n"
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text, year=2026, rules=book).records]
    assert told == [("300个", 2026, 2026), ("20张", 2021, 2025)]


def test_an_owned_noun_may_be_of_any_length() -> None:
    mine = save("mine/lexicons/nouns.yaml", "relational: {owned: [年度一般贸易进出口货值]}\n")
    nouns = load_rulebook(overlays=[mine]).nouns
    assert nouns.without_owned("企业年度一般贸易进出口货值") == "企业"
    assert nouns.owned_head("企业年度一般贸易进出口货值") == "年度一般贸易进出口货值"


def test_a_dimension_of_ones_own() -> None:
    mine = save(
        "mine/units.yaml", 'dimensions: {noise: {nature: measure, symbol: m, base: 分贝, units: {"分贝": "1"}}}\n'
    )
    (found,) = quantities("噪声55分贝", rules=load_rulebook(overlays=[mine]))
    assert (found.text, found.dimension) == ("55分贝", "noise")


def test_a_verb_is_added_and_goes_before_the_built_in_ones() -> None:
    mine = save(
        "mine/lexicons/verbs.yaml",
        "verbs:\n  - {class: rise, symbol: U, measure: change, direction: up, words: [蹿升, 新增]}\n",
    )
    book = load_rulebook(overlays=[mine])
    (record,) = extract("用电量蹿升12%。", rules=book).records
    assert (record.action, record.measure, record.direction) == ("蹿升", "change", "up")
    (record,) = extract("税收新增12%。", rules=book).records
    assert record.measure == "change"


def test_a_class_of_verbs_is_replaced_by_its_id() -> None:
    mine = save(
        "mine/lexicons/verbs.yaml", "verbs:\n  - {id: apply, class: apply, symbol: P, measure: level, words: [花在]}\n"
    )
    assert [r[0] for r in said("财政支出的74%花在民生。", mine)] == ["财政支出"]
    assert said("财政支出的74%用于民生。", mine) != said("财政支出的74%用于民生。")


def test_a_pattern_of_the_same_order_goes_before_the_built_in_ones() -> None:
    text = "竣工3.94万套。"
    assert [r[3] for r in said(text)] == ["made"]
    mine = save("mine/patterns/60-mine.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    assert [r[3] for r in said(text, mine)] == ["mine"]
    later = save("later/patterns/60-mine.yaml", PATTERN.format(order=60, id="later", pattern="{make}{amount}"))
    assert [r[3] for r in said(text, later)] == ["made"]


def test_a_pattern_replaces_one_in_its_place() -> None:
    mine = save("mine/patterns/60-mine.yaml", PATTERN.format(order=60, id="made", pattern="{make}{count}"))
    record = extract("竣工3.94万套。", rules=load_rulebook(overlays=[mine])).records[0]
    assert (record.rule, record.measure) == ("made", "level")
    assert said("竣工3.94万平方米。", mine) == []


def test_a_later_overlay_goes_over_an_earlier_one() -> None:
    one = save("one/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{count}(?=J)"))
    two = save("two/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    assert [r[3] for r in said("竣工3.94万套。", one, two)] == ["mine"]
    assert [r[3] for r in said("竣工3.94万套。", two, one)] == ["made"]


def test_an_exclusion_a_period_and_an_indicator() -> None:
    save(
        "mine/lexicons/exclusions.yaml",
        'exclusions:\n  - {id: alley, why: names of alleys, numeral: plain, after: "胡同"}\n',
    )
    save(
        "mine/periods.yaml", "periods:\n  - {id: school, role: frame, start: report, end: report, patterns: [本学年]}\n"
    )
    mine = save(
        "mine/indicators/own.yaml",
        "field: own\nname: 自有\nenglish: Own\nthings:\n  - aliases: [灶台]\n    indicators:\n      - {id: stoves, name: 灶台, "
        "english: stoves, measure: amount, unit: 个, examples: [新增灶台5个。]}\n",
    )
    book = load_rulebook(overlays=[mine])
    assert quantities("修了12胡同。", rules=book) == []
    (record,) = extract("本学年，新增灶台5个。", year=2024, rules=book).records
    assert (record.indicator, record.period.start, record.period.text) == ("stoves", 2024, "本学年")


def test_signs_in_words_mean_themselves() -> None:
    save("mine/lexicons/nouns.yaml", 'trail_not: ["("]\n')
    save("mine/lexicons/exclusions.yaml", 'quoted: {marks: [["[", "]"]]}\n')
    mine = save(
        "mine/numerals.yaml", 'vague: [{word: "好+"}]\ntenths: {unit_word: "+", half: ".", not_before: "^-]"}\n'
    )
    book = load_rulebook(overlays=[mine])
    assert [(q.text, q.value) for q in quantities("占5+.，建了好+百座，实施[阳光5个]。", rules=book)] == [
        ("5+.", 55),
        ("好+百座", 100),
    ]
    assert quantities("占5+]。", rules=book)[0].text == "5"


def test_a_place_that_the_standard_does_not_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACTOR_CACHE", str(tmp_path / "cache"))
    rows = "code,name,short,from,to\n133100,雄安新区,雄安,2017,\n"
    mine = save("mine/regions/divisions.csv", rows)
    text = "2024年雄安新区政府工作报告\n"
    for _ in ("read", "recalled"):
        document = extract(text, rules=load_rulebook(overlays=[mine])).document
        assert (document.region, document.region_code, document.parents) == ("雄安新区", "133100", ("河北省",))
    save("mine/regions/divisions.csv", rows.replace("133100", "139900"))
    assert extract(text, rules=load_rulebook(overlays=[mine])).document.region_code == "139900"
    assert extract(text).document.region is None
    save("mine/regions/divisions.csv", rows.replace("2017", "soon"))
    assert problems(mine)[0].startswith("mine/regions/divisions.csv:2:1: division ")
