"""Hedges: which words bound a value, for which values of a list they hold, and what only looks like one."""

from __future__ import annotations

from reviews import HEADING, read

from extractor import extract


def test_hedges_hold_for_all_values_they_stand_with() -> None:
    text = "能耗、排放强度分别约为全国的70%、60%，每年约有10万名高校毕业生就业，粮食播种面积、产量稳定在35万亩、15万吨左右。"
    records = extract(HEADING + text).records
    assert [(record.quantity.text, record.quantity.modifier) for record in records] == [
        ("70%", "about"),
        ("60%", "about"),
        ("10万名", "about"),
        ("35万亩", "about"),
        ("15万吨", "about"),
    ]


def test_a_bound_of_one_of_two_equal_values_is_its_alone() -> None:
    apart = extract("城镇和农村居民收入分别增长6.5%和6.5%以上。").records
    alike = extract("城镇和农村居民收入分别增长6%和6.5%以上。").records
    assert [record.quantity.modifier for record in apart] == ["exact", "at_least"]
    assert [record.quantity.modifier for record in alike] == ["at_least", "at_least"]


def test_a_word_that_ends_like_a_hedge_is_none() -> None:
    signed, about = extract("新签约20个重点项目。新签约项目约20个。").records
    assert (signed.quantity.modifier, about.quantity.modifier) == ("exact", "about")


def test_a_distance_has_no_hedge_of_its_verb() -> None:
    (record,) = extract("森林覆盖率超过全国平均水平2个百分点。").records
    assert record.quantity.modifier == "exact"


def test_a_hedge_of_a_later_verb_is_not_that_of_the_count() -> None:
    records = extract("4个产业集群销售收入突破100亿元。").records
    assert [(r.quantity.text, r.quantity.modifier) for r in records] == [("4个", "exact"), ("100亿元", "more_than")]


def test_within_is_a_ceiling_only_at_the_end() -> None:
    ceiling, river = extract("办理时限压缩到3个工作日内。整治50公里内河。").records
    assert (ceiling.quantity.modifier, river.quantity.modifier) == ("at_most", "exact")


def test_a_bound_before_a_list_holds_for_all_of_it() -> None:
    text = (
        "参保率分别不低于93%、98%，提取公积金不少于80万人次、20亿元。"
        "新建道路近3条、桥梁5座，补助约20户、30人，救助50户以上、60人。"
    )
    found = [(r.quantity.text, r.quantity.modifier) for r in extract(HEADING + text).records]
    assert found == [
        ("93%", "at_least"),
        ("98%", "at_least"),
        ("80万人次", "at_least"),
        ("20亿元", "at_least"),
        ("3条", "about"),
        ("5座", "exact"),
        ("20户", "about"),
        ("30人", "exact"),
        ("50户", "at_least"),
        ("60人", "exact"),
    ]


def test_a_bound_told_by_the_verb_of_another_thing_is_not_taken_over() -> None:
    records = extract(HEADING + "游客超过110万人次、总收入12亿元，城区、镇区人口分别突破5万人、3万人。").records
    assert [r.quantity.modifier for r in records] == ["more_than", "exact", "more_than", "more_than"]


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


def test_a_case_that_is_solved_passes_no_number() -> None:
    records = extract(HEADING + "公安机关破5起命案，运动员连破5项世界纪录，经济总量破千亿元。").records
    assert [(r.subject, r.measure, r.quantity.modifier) for r in records] == [
        ("命案", "amount", "exact"),
        ("世界纪录", "amount", "exact"),
        ("经济总量", "level", "more_than"),
    ]


def test_a_hedge_behind_a_unit_is_no_part_of_the_next_word() -> None:
    records = extract(HEADING + "取消18项许可事项，打造7个多中心片区，培育12家许昌企业，建成绿道3公里多。").records
    assert [(r.quantity.text, r.quantity.modifier, r.subject) for r in records] == [
        ("18项", "exact", "许可事项"),
        ("7个", "exact", "多中心片区"),
        ("12家", "exact", "许昌企业"),
        ("3公里多", "more_than", "绿道"),
    ]


def test_a_denied_comparison_is_a_bound() -> None:
    least, most = read("民生支出不低于财政支出的80%，审批时限不超过法定时限的40%。")
    assert (least.subject, least.action, least.quantity.modifier) == ("民生支出", "不低于", "at_least")
    assert (most.subject, most.action, most.quantity.modifier) == ("审批时限", "不超过", "at_most")


def test_what_is_broken_through_is_no_bound() -> None:
    found = extract(HEADING + "突破12项关键技术，产值突破12亿元。\n").records
    assert [record.quantity.modifier for record in found] == ["exact", "more_than"]
