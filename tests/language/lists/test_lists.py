"""Lists: of things that follow one another, of grades, of days, and of what both have."""

from __future__ import annotations

import pytest
from reviews import HEADING

from extractor import Record, extract

Told = tuple[str, str, str, float | None]


def told(record: Record) -> Told:
    base = record.baseline
    return record.quantity.text, record.subject, record.quantity.unit, base.value if base else None


LISTS: dict[str, tuple[str, list[Told]]] = {
    "what both have that were told in clauses of their own": (
        "城镇居民收入3.2万元，农村居民收入1.3万元，均增长7.5%。工业投资、技改投资分别超过580亿元、360亿元，增速均在20%以上。"
        "总投资829亿元；完成投资151亿元，占全部固定资产投资的56%。",
        [
            ("3.2万元", "城镇居民收入", "元", None),
            ("1.3万元", "农村居民收入", "元", None),
            ("7.5%", "城镇居民收入", "%", None),
            ("7.5%", "农村居民收入", "%", None),
            ("580亿元", "工业投资", "元", None),
            ("360亿元", "技改投资", "元", None),
            ("20%", "工业投资", "%", None),
            ("20%", "技改投资", "%", None),
            ("829亿元", "总投资", "元", None),
            ("151亿元", "投资", "元", None),
            ("56%", "投资", "%", None),
        ],
    ),
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
    "a grade and one that is told without its last character": (
        "组建国家、省重点实验室各1家，国家级、部级创新平台分别达到22家、182家。",
        [
            ("1家", "国家重点实验室", "家", None),
            ("1家", "省重点实验室", "家", None),
            ("22家", "国家级创新平台", "家", None),
            ("182家", "部级创新平台", "家", None),
        ],
    ),
    "two told in one word": (
        "城、乡居民人均可支配收入分别增长9%和10.9%，牛羊存栏分别达到3万头、21万只。",
        [
            ("9%", "城镇居民人均可支配收入", "%", None),
            ("10.9%", "农村居民人均可支配收入", "%", None),
            ("3万头", "牛存栏", "头", None),
            ("21万只", "羊存栏", "只", None),
        ],
    ),
    "a figure told by its code before others with one head": (
        "GDP、固定资产投资、城镇和农村居民人均收入分别增长6%、7%、8%和9%。",
        [
            ("6%", "GDP", "%", None),
            ("7%", "固定资产投资", "%", None),
            ("8%", "城镇居民人均收入", "%", None),
            ("9%", "农村居民人均收入", "%", None),
        ],
    ),
    "branches before a figure of the last": (
        "第一产业、第二产业、第三产业增加值分别增长3%、4%和5%。",
        [
            ("3%", "第一产业增加值", "%", None),
            ("4%", "第二产业增加值", "%", None),
            ("5%", "第三产业增加值", "%", None),
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
    "what is dealt out to the things told before": (
        "新建幼儿园9所、小学5所，分别新增学位3万个、8万个。",
        [
            ("9所", "幼儿园", "所", None),
            ("5所", "小学", "所", None),
            ("3万个", "幼儿园学位", "个", None),
            ("8万个", "小学学位", "个", None),
        ],
    ),
    "the kind of what was listed names none of it": (
        "淘汰水泥2700万吨、平板玻璃4200万重量箱、焦炭3500万吨等落后产能。",
        [
            ("2700万吨", "水泥", "吨", None),
            ("4200万重量箱", "平板玻璃", "重量箱", None),
            ("3500万吨", "焦炭", "吨", None),
        ],
    ),
    "what grows is not the share that was told before": (
        "服务业增加值占GDP比重达45%，年均增长10%。",
        [("45%", "服务业增加值占GDP比重", "%", None), ("10%", "服务业增加值", "%", None)],
    ),
    "for what money is used is part of what it is": (
        "中央财政用于“三农”的支出6077亿元，增长13%，将14亿元软贷款用于县区的基础设施。",
        [
            ("6077亿元", "中央财政用于“三农”的支出", "元", None),
            ("13%", "中央财政用于“三农”的支出", "%", None),
            ("14亿元", "软贷款", "元", None),
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


def test_capacity_cut_in_a_list_is_cut_all_the_same() -> None:
    records = extract(HEADING + "压减炼铁产能52万吨、水泥产能350万吨。").records
    assert [(r.measure, r.direction, r.action) for r in records] == [("change", "down", "压减")] * 2


def test_siblings_are_different_words() -> None:
    records = extract(HEADING + "全市进口、进口增速分别为5亿元和6%。").records
    assert [record.subject for record in records] == ["进口", "进口增速"]


def test_the_last_of_a_list_belongs_to_the_next_number() -> None:
    records = extract("建设10个枢纽、老城区等5个基地。").records
    assert [(r.quantity.text, r.subject) for r in records] == [("10个", "枢纽"), ("5个", "基地")]


def test_a_thing_listed_behind_a_bound_has_the_deed_of_its_own_list_alone() -> None:
    records = extract(HEADING + "新增学校20所，企业超过210户、商户25户。两个集群营收分别突破30亿元、40亿元。").records
    assert [(r.quantity.text, r.action, r.measure) for r in records] == [
        ("20所", "新增", "amount"),
        ("210户", "超过", "level"),
        ("25户", "超过", "level"),
        ("两个", None, "amount"),
        ("30亿元", "突破", "level"),
        ("40亿元", "突破", "level"),
    ]
