"""Comparing: which record fills a cell, in which unit, and how it is ranked."""

from __future__ import annotations

import pytest
from trial import cell, plan

from extractor import compare
from extractor.results import Comparison
from extractor.rulebook import Rulebook
from extractor.writing.comparing import overview
from extractor.writing.tablelabels import CHINESE


def value(comparison: Comparison, indicator: str, column: int = 0) -> object:
    figure = cell(comparison, indicator, column).figure
    return None if figure is None else (figure.value, figure.value_high, figure.unit, figure.modifier)


# --- which record fills a cell


def test_the_own_year_comes_before_a_span_that_holds_it_and_keeps_it_as_an_alternative(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "“十四五”期间，综合产值年均增长9%。", "今年，综合产值增长6%左右。")
    found = cell(compare([report], rules=rules), "output_growth")
    assert found.figure is not None
    assert (found.state, found.figure.text, found.figure.modifier) == ("number", "6%", "about")
    assert [(other.text, other.period.start, other.period.end) for other in found.alternatives] == [("9%", 2021, 2025)]


def test_a_span_fills_the_cell_where_nothing_else_does_and_is_not_ranked(rules: Rulebook) -> None:
    reports = [
        plan(rules, "甲市", "“十四五”期间，综合产值年均增长9%。"),
        plan(rules, "乙市", "今年，综合产值增长6%。"),
        plan(rules, "丙市", "今年，综合产值增长5%。"),
    ]
    comparison = compare(reports, rules=rules)
    (row,) = comparison.rows
    assert [(c.figure and c.figure.text, c.rank, c.mark) for c in row.cells] == [
        ("9%", None, None),
        ("6%", 1, "best"),
        ("5%", 2, "worst"),
    ]
    assert row.median == 5.5


def test_a_goal_for_another_year_never_fills_the_cell_but_is_kept(rules: Rulebook) -> None:
    reports = [plan(rules, "甲市", "到2030年，综合产值达到900亿元。"), plan(rules, "乙市", "综合产值达到70亿元。")]
    comparison = compare(reports, rules=rules)
    found = cell(comparison, "output")
    assert (found.state, found.figure) == ("none", None)
    assert [other.text for other in found.alternatives] == ["900亿元"]


def test_the_headline_comes_before_the_detail(rules: Rulebook) -> None:
    report = plan(
        rules,
        "甲市",
        "支持河东片区加快发展，综合产值增长12%。",
        "主要预期目标是：综合产值增长6%，稻谷产量达到30亿斤，空置率控制在5%以内。",
    )
    found = cell(compare([report], rules=rules), "output_growth")
    assert found.figure is not None
    assert found.figure.text == "6%"
    assert [other.text for other in found.alternatives] == ["12%"]


def test_a_plain_fact_comes_before_a_hedged_one(rules: Rulebook) -> None:
    report = plan(rules, "甲市", review="综合产值突破2万亿元、达到23562亿元。")
    assert value(compare([report], kind="fact", rules=rules), "output") == (2356200000000, None, "元", "exact")


def test_where_a_thing_stands_comes_before_a_threshold_that_it_passed(rules: Rulebook) -> None:
    passed = plan(rules, "甲市", review="综合产值迈上6万亿元台阶，达到62661亿元。")
    assert value(compare([passed], kind="fact", rules=rules), "output") == (6266100000000, None, "元", "exact")
    alone = plan(rules, "甲市", review="综合产值迈上6万亿元台阶。")
    assert value(compare([alone], kind="fact", rules=rules), "output") == (6000000000000, None, "元", "at_least")


def test_an_average_of_several_years_is_told_as_such(rules: Rulebook) -> None:
    averaged = plan(rules, "甲市", review="五年来，综合产值年均增长6%。")
    whole = plan(rules, "乙市", review="五年来，综合产值增长34%。")
    comparison = compare([averaged, whole], kind="fact", rules=rules)
    table = overview(comparison, CHINESE)
    assert [entry.text for entry in table.rows[0][1:3]] == ["6% (年均 2020–2024)", "34% (2020–2024)"]
    assert [row["average"] for row in comparison.to_dicts() if row["indicator"] == "output_growth"] == [True, False]


def test_targets_and_facts_are_never_mixed(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "综合产值增长6%。", review="综合产值增长7%。")
    assert value(compare([report], rules=rules), "output_growth") == (6, None, "%", "exact")
    assert value(compare([report], kind="fact", rules=rules), "output_growth") == (7, None, "%", "exact")


def test_every_cell_leads_back_to_its_source(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "今年，综合产值增长6%—6.5%。")
    figure = cell(compare([report], rules=rules), "output_growth").figure
    assert figure is not None
    assert report.text[figure.start : figure.end] == figure.text == "6%—6.5%"
    assert (figure.source, figure.sentence, figure.section) == (
        "甲市.txt",
        "今年，综合产值增长6%—6.5%。",
        ("二、2025年工作安排",),
    )
    assert figure.record == next(r.id for r in report.records if r.start == figure.start)


# --- units


@pytest.mark.parametrize(
    ("indicator", "sentence", "expected"),
    [
        ("rice", "稻谷产量达到102.6万吨。", (2052000000, None, "斤", "exact")),
        ("rice", "稻谷产量达到20.52亿斤以上。", (2052000000, None, "斤", "at_least")),
        ("rice", "稻谷产量达到1026000000公斤。", (2052000000, None, "斤", "exact")),
        ("groves", "新建示范林4万公顷。", (600000, None, "亩", "exact")),
        ("groves", "新建示范林2平方公里。", (3000, None, "亩", "exact")),
        ("output", "综合产值达到1.45万亿元。", (1450000000000, None, "元", "exact")),
        ("trained", "培训人员0.3万人。", (3000, None, "人", "exact")),
        ("trained", "培训人员5000人次。", (5000, None, "人次", "exact")),
        ("stations", "新建驿站20处。", (20, None, "个", "exact")),
    ],
)
def test_units_are_brought_to_that_of_the_row_exactly(
    rules: Rulebook, indicator: str, sentence: str, expected: object
) -> None:
    assert value(compare([plan(rules, "甲市", sentence)], rules=rules), indicator) == expected


def test_people_and_visits_are_not_ranked_together(rules: Rulebook) -> None:
    reports = [plan(rules, "甲市", "培训人员3000人。"), plan(rules, "乙市", "培训人员5000人次。")]
    comparison = compare(reports, rules=rules)
    assert [cell(comparison, "trained", column).rank for column in (0, 1)] == [1, None]
    assert comparison.rows[0].median == 3000


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        ("综合产值下降3%。", (-3, None, "%", "exact")),
        ("综合产值下降3%以上。", (-3, None, "%", "at_most")),
        ("综合产值下降3%—4%。", (-4, -3, "%", "range")),
    ],
)
def test_a_fall_is_a_negative_growth(rules: Rulebook, fact: str, expected: object) -> None:
    assert value(compare([plan(rules, "甲市", review=fact)], kind="fact", rules=rules), "output_growth") == expected


# --- ranks


def test_ranks_follow_the_better_end_and_ties_share_one(rules: Rulebook) -> None:
    rates = ["空置率控制在5.5%以内。", "空置率5%左右。", "空置率5%左右。", "空置率6%—7%。"]
    reports = [plan(rules, f"{name}市", rate) for name, rate in zip("甲乙丙丁", rates, strict=True)]
    comparison = compare(reports, rules=rules)
    (row,) = comparison.rows
    assert [(c.rank, c.mark) for c in row.cells] == [(3, None), (1, "best"), (1, "best"), (4, "worst")]
    assert row.median == 5.25


def test_nothing_is_best_where_all_are_equal_or_no_end_is_better(rules: Rulebook) -> None:
    equal = compare([plan(rules, f"{name}市", "空置率5%。") for name in "甲乙"], rules=rules)
    open_end = compare([plan(rules, f"{n}市", f"新建示范林{k}万亩。") for n, k in (("甲", 3), ("乙", 4))], rules=rules)
    assert [(c.rank, c.mark) for c in equal.rows[0].cells] == [(1, None), (1, None)]
    assert [(c.rank, c.mark) for c in open_end.rows[0].cells] == [(2, None), (1, None)]


def test_ranks_are_within_one_year(rules: Rulebook) -> None:
    told = [("甲市", 5, 2025), ("乙市", 6, 2025), ("丙市", 12, 2008)]
    reports = [plan(rules, region, f"综合产值增长{rate}%。", year=year) for region, rate, year in told]
    (row,) = compare(reports, rules=rules).rows
    assert [(c.rank, c.mark) for c in row.cells] == [(2, "worst"), (1, "best"), (None, None)]
    assert row.median == 5.5
    fourth = plan(rules, "丁市", "综合产值增长11%。", year=2008)
    (row,) = compare([*reports, fourth], rules=rules).rows
    assert [c.rank for c in row.cells] == [2, 1, 1, 2]
    assert row.median is None
