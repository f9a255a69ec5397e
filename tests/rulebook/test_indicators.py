"""Indicators: what decides of which one a record is, and what is wrong with their files."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from extractor import extract
from extractor.errors import Problem
from extractor.rulebook import default_rulebook, plain, schema
from extractor.rulebook.checks import CHECKS, run
from extractor.rulebook.files import INDICATORS, names_in, rules_folder
from extractor.rulebook.indicators import base_unit, spelled_out
from extractor.rulebook.load import load, parse
from extractor.rulebook.sources import Rules

BOOK = default_rulebook()


# --- names


@pytest.mark.parametrize(
    ("alias", "spelled"),
    [
        ("出口", ["出口"]),
        ("[外贸]出口", ["外贸出口", "出口"]),
        ("{工业|制造业}投资", ["工业投资", "制造业投资"]),
        (
            "[规模以上|规上]工业[企业]",
            ["规模以上工业企业", "规模以上工业", "规上工业企业", "规上工业", "工业企业", "工业"],
        ),
    ],
)
def test_an_alias_stands_for_every_name_it_spells(alias: str, spelled: list[str]) -> None:
    assert list(spelled_out(alias)) == spelled


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("国家级专精特新“小巨人”企业达到60家。", "little_giants"),
        ("打通断头路15条。", "dead_end_roads_opened"),
        ("打通“断头路”15条。", "dead_end_roads_opened"),
        ("细颗粒物（PM2.5）平均浓度下降3%。", "pm25_reduction"),
        ("细颗粒物(PM2.5)平均浓度下降3%。", "pm25_reduction"),
    ],
)
def test_quotation_marks_and_the_width_of_brackets_make_no_difference(text: str, indicator: str) -> None:
    assert [record.indicator for record in extract(text).records] == [indicator]


@pytest.mark.parametrize(
    ("subject", "action", "indicator"),
    [
        ("城镇新增就业", "新增", "urban_new_jobs"),
        ("城镇就业", "新增", "urban_new_jobs"),
        ("就业", "新增", "new_jobs"),
        ("就业", "带动", None),
        ("老旧小区", "改造", "old_neighbourhoods_renovated"),
        ("老旧小区", "惠及", None),
    ],
)
def test_an_action_may_be_part_of_the_name(subject: str, action: str, indicator: str | None) -> None:
    unit = "人" if "就业" in subject else "个"
    named = BOOK.indicators.find(subject, action, "amount", None, unit)
    assert (named.id if named else None) == indicator


@pytest.mark.parametrize(
    ("unit", "shown"),
    [
        ("亿元", "元"),
        ("万千瓦", "千瓦"),
        ("亿千瓦时", "千瓦时"),
        ("万元/人", "元/人"),
        ("万亩", "平方米"),
        ("", ""),
        ("元", "元"),
    ],
)
def test_the_base_of_a_unit_with_a_magnitude(unit: str, shown: str) -> None:
    assert base_unit(unit, BOOK.quantities.units, BOOK.quantities.numbers.rules.magnitudes) == shown


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("粮食产量达到840亿斤。", ["grain_output"]),
        ("粮食产量达到4200万吨。", ["grain_output"]),
        ("新增绿地150公顷。", ["green_space_added"]),
        ("新增绿地2000亩。", ["green_space_added"]),
        ("进出口总额达到3200亿元。", ["trade_value"]),
        ("进出口总额达到450亿美元。", ["trade_value_usd"]),
        ("开展职业技能培训6万人次。", ["vocational_training"]),
        ("开展职业技能培训6万人。", ["vocational_training_people"]),
        ("新开工棚户区改造8000套。", ["shantytown_started"]),
        ("改造棚户区8000套。", ["shantytown_renovated"]),
        ("全社会固定资产投资增长15%。", ["fixed_asset_investment_growth"]),
        ("地区生产总值年均新增1000亿元。", [None]),
    ],
)
def test_unit_and_action_decide_which_indicator_it_is(text: str, indicators: list[str | None]) -> None:
    assert [record.indicator for record in extract(text).records] == indicators


# --- files


def test_quick_reading_takes_the_files_as_yaml_does() -> None:
    for name in names_in(rules_folder(), INDICATORS):
        text = (rules_folder() / name).read_text(encoding="utf-8")
        quick = schema.IndicatorFile.model_validate(plain.read(text))
        assert quick == parse(text, schema.IndicatorFile)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("", None),
        ("a: {b: [c, '5', ''], d: {}}\n", {"a": {"b": ["c", "5", ""], "d": {}}}),
        ("- a\n- [b]\n", ["a", ["b"]]),
        ("word", "word"),
    ],
)
def test_quick_reading(text: str, content: Any) -> None:
    assert plain.read(text) == content


@pytest.mark.parametrize("text", ["a: &x [b]\nc: *x\n", "? [a]\n: b\n"])
def test_what_quick_reading_leaves_to_the_thorough_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"stands here|is a key"):
        plain.read(text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The built-in rules with one file of indicators."""
    rules = Path(shutil.copytree(rules_folder(), tmp_path / "rules"))
    for path in (rules / INDICATORS).iterdir():
        path.unlink()
    return rules


SOUND = """field: sample
name: 样例
english: Sample
things:
  - aliases: ["[外贸]出口"]
    not: [进口]
    indicators: [{id: one, name: 一, english: One, measure: growth, unit: "%", examples: [出口增长5%。]}]
  - aliases: [进口]
    indicators: [{id: two, name: 二, english: Two, measure: level, unit: 亿元, examples: [进口达到5亿元。]}]
"""


def told(folder: Path, text: str) -> list[Problem]:
    """What checks that need no other rules than those of indicators and units find."""
    (folder / INDICATORS / "sample.yaml").write_text(text, encoding="utf-8")
    return run(CHECKS, Rules(folder))


def test_a_sound_file_of_indicators(folder: Path) -> None:
    assert told(folder, SOUND) == []
    assert list(load(folder).indicators[0]) == ["field", "name", "english", "things"]


@pytest.mark.parametrize(
    ("old", "new", "line", "code", "says"),
    [
        ("[外贸]出口", "[外贸出口", 5, "malformed-alias", "does not close"),
        ("[外贸]出口", "外贸]出口", 5, "malformed-alias", "without opening"),
        ("[外贸]出口", "[外[贸]]出口", 5, "malformed-alias", "inside"),
        ("[外贸]出口", "{外贸|}出口", 5, "malformed-alias", "empty or stands twice"),
        ("[外贸]出口", "外贸|出口", 5, "malformed-alias", "outside brackets"),
        ("[外贸]出口", "[出口]", 5, "malformed-alias", "may be empty"),
        ("[外贸]出口", "{甲|乙}" * 28 + "出口", 5, "malformed-alias", "出口' stands for more than 1,000 names"),
        ("not: [进口]", "not: [出口]", 6, "competing-name", "'出口' is a name"),
        ("unit: 亿元", "unit: 亿圆", 9, "unknown-unit", "'亿圆' is no unit"),
        ("unit: 亿元", "units: [个, 圆], unit: 亿元", 9, "unknown-unit", "'圆' is no unit"),
        (", examples: [进口达到5亿元。]", "", 9, "missing-example", "needs an example"),
        ("id: two", "id: one", 9, "duplicate-id", "another entry has the id 'one'"),
        ("measure: level, unit: 亿元", 'measure: growth, unit: "%"', 8, "shared-name", "'出口'"),
        ('["[外贸]出口"]', '["[外贸]出口", 出口]', 5, "shared-name", "two aliases"),
    ],
)
def test_a_broken_file_of_indicators(folder: Path, old: str, new: str, line: int, code: str, says: str) -> None:
    text = SOUND.replace(old, new, 1)
    if code == "shared-name" and line == 8:
        text = text.replace("aliases: [进口]", "aliases: [出口]").replace("not: [进口]", "not: [投资]")
    (problem,) = told(folder, text)
    assert (Path(problem.file).name, problem.line, problem.code) == ("sample.yaml", line, code)
    assert says in problem.message


def test_the_same_id_in_two_files(folder: Path) -> None:
    other = SOUND.replace("field: sample", "field: other").replace("出口", "投资").replace("进口", "消费")
    (folder / INDICATORS / "other.yaml").write_text(other, encoding="utf-8")
    found = told(folder, SOUND)
    assert [(Path(problem.file).name, problem.code) for problem in found] == [("sample.yaml", "duplicate-id")] * 2


def test_indicators_that_do_not_fit_the_schema(folder: Path) -> None:
    (problem,) = told(folder, SOUND.replace("measure: level", "measure: share"))
    assert (Path(problem.file).name, problem.line, problem.code) == ("sample.yaml", 9, "unknown-value")


def test_rule_files_do_not_depend_on_indicators(folder: Path) -> None:
    assert load(folder).indicators == ()


# --- areas


@pytest.mark.parametrize(
    "text",
    [
        "经济区新开工项目24个，完成工业总产值6.8亿元。",
        "县域经济呈现积极变化，规模以上工业增加值增长10%。",
        "各开发区（园区）要完成任务，力争地区生产总值增长8%。",
    ],
)
def test_a_figure_of_an_area_is_none_of_the_place(text: str) -> None:
    assert [record.indicator for record in extract(text).records if record.quantity.unit in ("元", "%")] == [None]
    behind = extract(f"{text.removesuffix('。')}；全市地区生产总值增长5%。").records[-1]
    assert behind.indicator == "gdp_growth"


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("综合保税区实现封关运营，外贸进出口总额增长20%。", "trade_growth"),
        ("开发区面貌一新，全市地区生产总值增长6%。", "gdp_growth"),
    ],
)
def test_an_area_told_of_before_takes_nothing_from_the_place(text: str, indicator: str) -> None:
    assert [record.indicator for record in extract(text).records] == [indicator]
