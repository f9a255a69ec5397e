"""Comparing: which record fills a cell, in which unit, how it is ranked and shown."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from trial import plan, trial_rules

from extractor import Report, compare, extract, track
from extractor.analysis.catalogue import Catalogue
from extractor.errors import MissingPackageError, QueryError
from extractor.results import Cell, Comparison
from extractor.rulebook import Rulebook
from extractor.writing.comparing import overview
from extractor.writing.plots.dots import ticks
from extractor.writing.tablelabels import CHINESE

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def rules() -> Rulebook:
    return trial_rules()


def cell(comparison: Comparison, indicator: str, column: int = 0) -> Cell:
    (row,) = [row for row in comparison.rows if row.heading.id == indicator]
    return row.cells[column]


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


# --- what is asked for


def reports_of_three(rules: Rulebook) -> list[Report]:
    return [
        plan(rules, "甲市", "综合产值增长5%，空置率5%。"),
        plan(rules, "乙市", "综合产值增长7%。"),
        plan(rules, "丙市", "综合产值增长6%，稻谷产量达到3亿斤，空置率4%。"),
    ]


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        ({}, ["output_growth", "vacancy", "rice"]),
        ({"min_regions": 2}, ["output_growth", "vacancy"]),
        ({"min_regions": 3}, ["output_growth"]),
        ({"indicators": ["稻谷产量"]}, ["rice"]),
        ({"indicators": ["Vacancy rate", "rice"]}, ["vacancy", "rice"]),
        ({"fields": ["trial"]}, ["output_growth", "vacancy", "rice"]),
        ({"sort": "count"}, ["output_growth", "vacancy", "rice"]),
    ],
)
def test_rows_are_those_asked_for(rules: Rulebook, options: dict[str, object], rows: list[str]) -> None:
    comparison = compare(reports_of_three(rules), rules=rules, **options)  # type: ignore[arg-type]
    assert [row.heading.id for row in comparison.rows] == rows


def test_columns_may_be_sorted_by_an_indicator(rules: Rulebook) -> None:
    by_growth = compare(reports_of_three(rules), sort="output_growth", rules=rules)
    by_vacancy = compare(reports_of_three(rules), sort="空置率", rules=rules)
    assert [column.region for column in by_growth.columns] == ["乙市", "丙市", "甲市"]
    assert [column.region for column in by_vacancy.columns] == ["丙市", "甲市", "乙市"]


def test_years_of_one_region_stand_in_their_order(rules: Rulebook) -> None:
    reports = [plan(rules, "甲市", f"综合产值增长{year - 2015}%。", year=year) for year in (2023, 2021, 2022)]
    comparison = compare(reports, by="year", rules=rules)
    assert [column.year for column in comparison.columns] == [2021, 2022, 2023]
    assert [cell(comparison, "output_growth", column).rank for column in range(3)] == [3, 2, 1]


def test_years_of_several_regions_are_refused(rules: Rulebook) -> None:
    with pytest.raises(QueryError, match="甲市, 乙市, 丙市: E-QUERY are several regions"):
        compare(reports_of_three(rules), by="year", rules=rules)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"indicators": ["gdp_grwth"]}, "gdp_grwth: E-QUERY is no indicator"),
        ({"fields": ["nothing"]}, "nothing: E-QUERY is no field of indicators .one of: trial"),
        ({"sort": "regions"}, "regions: E-QUERY is no indicator"),
    ],
)
def test_what_does_not_exist_is_told(rules: Rulebook, options: dict[str, object], told: str) -> None:
    with pytest.raises(QueryError, match=told):
        compare(reports_of_three(rules), rules=rules, **options)  # type: ignore[arg-type]


def test_the_same_text_is_compared_once(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "综合产值增长5%。")
    comparison = compare([report, report], rules=rules)
    assert len(comparison.columns) == 1
    assert tuple(map(str, comparison.warnings)) == ("甲市.txt is the same text as 甲市.txt and left out",)


def test_columns_of_one_place_and_year_are_told_apart(rules: Rulebook) -> None:
    reports = [
        extract(f"综合产值增长{rate}%。", name=f"{rate}.txt", region="保定市", year=2025, rules=rules)
        for rate in (5, 6)
    ]
    comparison = compare(reports, rules=rules)
    assert tuple(map(str, comparison.warnings)) == ("6.txt and 5.txt are both of 保定市 2025, a column each",)
    heads = [head.text for head in overview(comparison, CHINESE).heads]
    assert heads == ["指标", "保定市 (5.txt)", "保定市 (6.txt)", "中位数"]


def test_an_unknown_region_or_year_is_told(rules: Rulebook) -> None:
    comparison = compare([extract("综合产值增长5%。", name="x.txt", rules=rules)], rules=rules)
    assert tuple(map(str, comparison.warnings)) == ("x.txt: region and year unknown",)


# --- ways out


@pytest.mark.parametrize("analyse", [compare, track])
def test_what_is_no_report_is_refused(analyse: Callable[[list[Any]], object], rules: Rulebook) -> None:
    with pytest.raises(TypeError, match="reports are what extract gives, a list of them, and str is none"):
        analyse([plan(rules, "甲市", "综合产值增长6%。"), "a"])


def test_the_cells_as_flat_dicts(rules: Rulebook) -> None:
    (row,) = compare([plan(rules, "甲市", "综合产值增长6%左右。")], rules=rules).to_dicts()
    assert {key: row[key] for key in ("region", "year", "indicator", "state", "value", "unit", "modifier", "text")} == {
        "region": "甲市",
        "year": 2025,
        "indicator": "output_growth",
        "state": "number",
        "value": 6,
        "unit": "%",
        "modifier": "about",
        "text": "6%",
    }
    assert (row["rank"], row["median"], row["sentence"]) == (1, 6, "综合产值增长6%左右。")


@pytest.mark.parametrize(("package", "way"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_data_frames_or_a_word_of_what_is_missing(
    rules: Rulebook, package: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = compare(reports_of_three(rules), rules=rules)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPackageError, match=f"needs the package {package}, which is not installed"):
        getattr(comparison, way)()
    with pytest.raises(ImportError):
        getattr(comparison, way)()
    monkeypatch.undo()
    pytest.importorskip(package)
    assert len(getattr(comparison, way)()) == len(comparison.to_dicts())


@pytest.mark.parametrize(("package", "way"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_a_data_frame_of_nothing_has_the_columns_of_one_with_rows(rules: Rulebook, package: str, way: str) -> None:
    pytest.importorskip(package)
    targets = plan(rules, "甲市", "综合产值增长6%。")
    results = plan(rules, "甲市", year=2026, review="综合产值增长7%。")
    for analyse in (compare, track):
        whole, none = analyse([targets, results], rules=rules), analyse([], rules=rules)
        assert whole.to_dicts()
        assert none.to_dicts() == []
        columns = list(getattr(none, way)().columns)
        assert columns == list(getattr(whole, way)().columns) == list(whole.to_dicts()[0])
        assert len(getattr(none, way)()) == 0


def test_importing_the_package_does_not_load_what_few_need() -> None:
    program = "import sys, extractor; print('extractor.analysis' in sys.modules); extractor.compare; extractor.track"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_every_heading_has_a_known_unit() -> None:
    from extractor.rulebook import default_rulebook

    book = default_rulebook()
    for heading in Catalogue(book).headings.values():
        plain = heading.unit[:1] not in book.quantities.numbers.rules.magnitudes
        assert plain or heading.unit in book.quantities.units, heading.id


def test_round_numbers_under_a_plot() -> None:
    assert ticks(4.5, 5.5) == [4.4, 4.6, 4.8, 5.0, 5.2, 5.4, 5.6]
    assert ticks(0, 1000) == [0, 200, 400, 600, 800, 1000]
    assert ticks(5, 5) == [4.4, 4.6, 4.8, 5.0, 5.2, 5.4, 5.6]


def test_places_of_one_name_are_told_apart(rules: Rulebook) -> None:
    reports = [plan(rules, region, "综合产值增长6%。") for region in ("北京市朝阳区", "长春市朝阳区", "徐水区")]
    comparison = compare(reports, rules=rules)
    assert [column.region for column in comparison.columns] == ["北京市朝阳区", "吉林省长春市朝阳区", "徐水区"]
    with pytest.raises(QueryError) as caught:
        compare(reports[:2], by="year", rules=rules)
    assert caught.value.place == "北京市朝阳区, 吉林省长春市朝阳区"


def test_years_of_a_place_that_was_renamed_are_compared(rules: Rulebook) -> None:
    reports = [plan(rules, "徐水", "综合产值增长6%。", year=year) for year in (2018, 2013)]
    columns = compare(reports, by="year", rules=rules).columns
    assert [(column.region, column.year) for column in columns] == [("徐水县", 2013), ("徐水区", 2018)]
