"""What is compared: the rows and columns asked for, places and years told apart, and what does not exist."""

from __future__ import annotations

import pytest
from trial import cell, plan, reports_of_three

from extractor import compare, extract
from extractor.analysis.catalogue import Catalogue
from extractor.errors import QueryError
from extractor.rulebook import Rulebook
from extractor.writing.comparing import overview
from extractor.writing.tablelabels import CHINESE


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


def test_every_heading_has_a_known_unit() -> None:
    from extractor.rulebook import default_rulebook

    book = default_rulebook()
    for heading in Catalogue(book).headings.values():
        plain = heading.unit[:1] not in book.quantities.numbers.rules.magnitudes
        assert plain or heading.unit in book.quantities.units, heading.id


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
