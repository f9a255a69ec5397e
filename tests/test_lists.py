"""Lists: of things that follow one another, of earlier values, of days, of what is told of the same money."""

from __future__ import annotations

import pytest
from reviews import HEADING

from extractor import Record, extract

Told = tuple[str, str, str, float | None]


def told(record: Record) -> Told:
    base = record.baseline
    return record.quantity.text, record.subject, record.quantity.unit, base.value if base else None


LISTS: dict[str, tuple[str, list[Told]]] = {
    "what stands behind the last of its kind is of each": (
        "一产、二产、三产增加值分别增长6%、5%、4%，口岸进口、出口整体通关时间分别压缩72%和66%。",
        [
            ("6%", "一产增加值", "%", None),
            ("5%", "二产增加值", "%", None),
            ("4%", "三产增加值", "%", None),
            ("72%", "口岸进口整体通关时间", "%", None),
            ("66%", "出口整体通关时间", "%", None),
        ],
    ),
    "days whose unit is told once, and those before": (
        "企业开办、不动产登记、项目审批时间分别由5个、4个、30个工作日压缩至2个、3个、20个工作日。",
        [
            ("2个", "企业开办时间", "工作日", 5),
            ("3个", "不动产登记时间", "工作日", 4),
            ("20个工作日", "项目审批时间", "工作日", 30),
        ],
    ),
    "what has parts is not what was told before": (
        "规上工业增加值增长13.8%，三次产业结构进一步优化，调整为8:41:51。",
        [
            ("13.8%", "规上工业增加值", "%", None),
            ("8", "三次产业结构", "", None),
            ("41", "三次产业结构", "", None),
            ("51", "三次产业结构", "", None),
        ],
    ),
    "verbs of a list whose numbers count nothing": (
        "打好六场硬仗、实施8项战略。",
        [("8项", "战略", "项", None)],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    text, expected = LISTS[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


def test_where_a_sum_stands_is_no_part_of_how_it_grew() -> None:
    grew, stands = extract(HEADING + "中央对地方转移支付增加1.5万亿元、规模近9.8万亿元。").records
    assert (grew.measure, grew.direction, stands.measure, stands.direction) == ("change", "up", "level", None)
    assert (stands.action, stands.subject) == (None, "中央对地方转移支付规模")


def test_capacity_cut_in_a_list_is_cut_all_the_same() -> None:
    records = extract(HEADING + "压减炼铁产能52万吨、水泥产能350万吨。").records
    assert [(r.measure, r.direction, r.action) for r in records] == [("change", "down", "压减")] * 2


def test_a_total_that_is_made_to_pass_a_number_stands() -> None:
    text = "推动甲公司营业收入突破300亿元，实现企业总数超过33家，发放贷款超1亿元，实现经济总量过万亿。"
    records = extract(HEADING + text).records
    assert [(r.measure, r.quantity.modifier) for r in records] == [
        ("level", "more_than"),
        ("level", "more_than"),
        ("amount", "more_than"),
        ("level", "more_than"),
    ]


def test_a_hedge_behind_a_unit_is_no_part_of_the_next_word() -> None:
    records = extract(HEADING + "取消18项许可事项，打造7个多彩农庄，建成绿道3公里多。").records
    assert [(r.quantity.text, r.quantity.modifier, r.subject) for r in records] == [
        ("18项", "exact", "许可事项"),
        ("7个", "exact", "多彩农庄"),
        ("3公里多", "more_than", "绿道"),
    ]


def test_a_unit_may_be_told_per_what_before_its_number() -> None:
    records = extract(HEADING + "浓度低于每立方米19微克，细颗粒物降至每立方米24微克，水价每立方米3元。").records
    assert [(r.quantity.text, r.quantity.unit, r.quantity.modifier) for r in records] == [
        ("19微克", "微克/立方米", "less_than"),
        ("24微克", "微克/立方米", "exact"),
        ("3元", "元", "exact"),
    ]
