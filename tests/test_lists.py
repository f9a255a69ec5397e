"""Lists: of things that follow one another, of earlier values, of days, of what is told of the same money."""

from __future__ import annotations

import pytest
from reviews import HEADING, PLAN

from extractor import Record, extract

Told = tuple[str, str, str, float | None]


def read(text: str) -> tuple[Record, ...]:
    return extract(HEADING + text).records


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


def test_what_is_added_or_counted_is_no_total_that_passes_a_number() -> None:
    text = "新增贷款总额超过2273亿元，减免税收总额超过3亿元，6个产业增幅超过20%，10个工业园开票销售总额超150亿元。"
    records = extract(HEADING + text).records
    assert [(r.quantity.text, r.measure) for r in records] == [
        ("2273亿元", "amount"),
        ("3亿元", "amount"),
        ("6个", "amount"),
        ("20%", "change"),
        ("10个", "amount"),
        ("150亿元", "level"),
    ]


def test_a_distance_is_not_hedged_by_the_verb_that_tells_it() -> None:
    (record,) = extract(HEADING + "税收增速超过全省3个百分点。").records
    assert (record.action, record.quantity.modifier) == ("超过", "exact")


def test_days_are_not_the_unit_of_what_was_made_before_them() -> None:
    made, done = extract(HEADING + "建成示范点2个、4个工作日办结事项50项。").records
    assert [(r.quantity.text, r.quantity.unit, r.subject) for r in (made, done)] == [
        ("2个", "个", "示范点"),
        ("50项", "项", "事项"),
    ]


def test_where_it_stands_is_told_behind_how_it_rose() -> None:
    rose, stands = extract(HEADING + "贷款增加100亿元、余额900亿元。").records
    assert (rose.measure, stands.measure, stands.subject) == ("change", "level", "贷款余额")


def test_words_may_stand_between_a_hedge_and_its_number() -> None:
    records = extract(
        HEADING + "低保标准不低于每人每月40元，浓度降至每立方米约24微克，超标时每立方米不到30微克。"
    ).records
    assert [(r.quantity.modifier, r.quantity.unit, r.action) for r in records] == [
        ("at_least", "元", None),
        ("about", "微克/立方米", "降至"),
        ("less_than", "微克/立方米", "不到"),
    ]
    assert records[0].subject == "低保标准"
    (passed,) = extract(HEADING + "低保标准超过每人每月400元。").records
    assert (passed.action, passed.quantity.modifier) == ("超过", "more_than")


def test_for_how_much_a_price_is_told_is_no_part_of_what_it_is_of() -> None:
    records = extract(HEADING + "早籼稻、粳稻每50公斤分别提高3元和10元，小麦每50公斤提高3元。").records
    assert [(r.quantity.text, r.subject) for r in records] == [("3元", "早籼稻"), ("10元", "粳稻"), ("3元", "小麦")]


def test_a_verb_in_brackets_is_one_with_the_verb_before_it() -> None:
    records = extract(
        HEADING + "新建（改造）菜市场13个、便利店20个，引进（增资）项目12个，建成全部（改造）学校3所。"
    ).records
    assert [(r.action, r.subject) for r in records] == [
        ("新建（改造）", "菜市场"),
        ("新建（改造）", "便利店"),
        ("引进", "（增资）项目"),
        ("建成", "全部（改造）学校"),
    ]


def test_an_aim_behind_a_number_is_no_subject() -> None:
    records = extract(PLAN + "实现脱贫5000人目标，实现粮食产量5亿斤的目标任务，实现人均收入1万元的全年目标。").records
    assert [record.subject for record in records] == ["脱贫", "粮食产量", "人均收入"]


def test_a_case_that_is_solved_passes_no_number() -> None:
    records = extract(HEADING + "公安机关破5起命案，运动员连破5项世界纪录，经济总量破千亿元。").records
    assert [(r.subject, r.measure, r.quantity.modifier) for r in records] == [
        ("命案", "amount", "exact"),
        ("世界纪录", "amount", "exact"),
        ("经济总量", "level", "more_than"),
    ]


def test_siblings_are_different_words() -> None:
    records = extract(HEADING + "全市进口、进口增速分别为5亿元和6%。").records
    assert [record.subject for record in records] == ["进口", "进口增速"]


def test_a_hedge_behind_a_unit_is_no_part_of_the_next_word() -> None:
    records = extract(HEADING + "取消18项许可事项，打造7个多中心片区，培育12家许昌企业，建成绿道3公里多。").records
    assert [(r.quantity.text, r.quantity.modifier, r.subject) for r in records] == [
        ("18项", "exact", "许可事项"),
        ("7个", "exact", "多中心片区"),
        ("12家", "exact", "许昌企业"),
        ("3公里多", "more_than", "绿道"),
    ]


def test_a_unit_may_be_told_per_what_before_its_number() -> None:
    records = extract(HEADING + "浓度低于每立方米19微克，细颗粒物降至每立方米24微克，水价每立方米3元。").records
    assert [(r.quantity.text, r.quantity.unit, r.quantity.modifier) for r in records] == [
        ("19微克", "微克/立方米", "less_than"),
        ("24微克", "微克/立方米", "exact"),
        ("3元", "元", "exact"),
    ]


def test_what_was_settled_is_a_total_or_a_deed_each_by_itself() -> None:
    records = extract("外贸进出口总值和对外投资分别完成300亿元和20亿元。").records
    assert [(r.subject, r.measure) for r in records] == [("外贸进出口总值", "level"), ("对外投资", "amount")]


def test_a_plan_that_a_rate_is_compared_with_is_not_its_period() -> None:
    records = extract(f"{HEADING}\n生产总值年均增长9%，高于“十二五”时期1个百分点。").records
    assert [(r.quantity.text, r.action, r.period.end) for r in records] == [
        ("9%", "年均增长", 2025),
        ("1个百分点", "高于", 2025),
    ]


def test_earlier_values_are_dealt_out_with_their_year() -> None:
    text = "城乡低保标准由2020年的160元和55元分别提高到253元和150元，三次产业结构由2015年底的17:32:51调整为16:27:57。"
    found = [(r.subject, r.quantity.value, r.baseline and (r.baseline.value, r.baseline.year)) for r in read(text)]
    assert found == [
        ("城镇低保标准", 253, (160, 2020)),
        ("农村低保标准", 150, (55, 2020)),
        ("三次产业结构", 16, (17, 2015)),
        ("三次产业结构", 27, (32, 2015)),
        ("三次产业结构", 57, (51, 2015)),
    ]


def test_an_earlier_value_may_be_below_zero() -> None:
    (record,) = read("增加值由-4.1%转为增长0.9%。")
    assert record.baseline is not None
    assert record.baseline.value == -4.1


def test_each_of_several_rates_has_the_earlier_value() -> None:
    told = [
        (r.subject, r.quantity.value, r.baseline and r.baseline.value)
        for r in read("供水普及率、污水处理率均由90%提高到95%。")
    ]
    assert told == [("供水普及率", 95, 90), ("污水处理率", 95, 90)]


def test_a_verb_that_may_be_a_noun_acts_on_what_is_counted_behind_it() -> None:
    told = [
        (r.action, r.subject, r.quantity.modifier)
        for r in read("每个县至少建设1个街区、2座广场，铁路建设3个项目开工。")
    ]
    assert told == [("建设", "街区", "at_least"), ("建设", "广场", "exact"), ("开工", "项目", "exact")]


def test_a_size_that_is_attained_is_of_what_is_built_up() -> None:
    (record,) = read("发展壮大战略性新兴产业，实现规模翻番。")
    assert (record.subject, record.quantity.text) == ("战略性新兴产业规模", "翻番")


def test_a_denied_comparison_is_a_bound() -> None:
    least, most = read("民生支出不低于财政支出的80%，审批时限不超过法定时限的40%。")
    assert (least.subject, least.action, least.quantity.modifier) == ("民生支出", "不低于", "at_least")
    assert (most.subject, most.action, most.quantity.modifier) == ("审批时限", "不超过", "at_most")


def test_what_was_not_done_is_no_indicator() -> None:
    text = "新增高标准农田3万亩，4条断头路未能如期打通。"
    assert [record.indicator for record in read(text)] == ["high_standard_farmland", None]
    assert [record.indicator for record in read("未能建成10个公园，2000个停车位。")] == [None, None]
