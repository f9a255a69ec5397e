"""Tracking: which facts answer which promises, and when a promise counts as met."""

from __future__ import annotations

import pytest
from trial import plan

from extractor import extract, track
from extractor.results import Tracking
from extractor.rulebook import Rulebook, default_rulebook


def pair(rules: Rulebook, promise: str, fact: str, **options: float) -> Tracking:
    """A report that promises for 2024, and the next one that reviews 2024."""
    reports = [plan(rules, "甲市", promise, year=2024), plan(rules, "甲市", review=fact, year=2025)]
    return track(reports, rules=rules, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("promise", "fact", "difference", "verdict"),
    [
        # more is better: a plain number, a bound and a range are reached or not
        ("综合产值增长6%。", "综合产值增长6%。", 0, "met"),
        ("综合产值增长6%。", "综合产值增长5.9%。", -0.1, "missed"),
        ("综合产值增长6%以上。", "综合产值增长6.1%。", 0.1, "met"),
        ("综合产值增长6%以上。", "综合产值增长5.99%。", -0.01, "missed"),
        ("综合产值增长6%—7%。", "综合产值增长6.2%。", 0.2, "met"),
        ("综合产值增长6%—7%。", "综合产值增长8%。", 2, "met"),
        ("综合产值增长6%—7%。", "综合产值增长5.8%。", -0.2, "missed"),
        # 左右 has a leeway of five percent of the number
        ("综合产值增长6%左右。", "综合产值增长5.7%。", -0.3, "met"),
        ("综合产值增长6%左右。", "综合产值增长5.6%。", -0.4, "missed"),
        ("综合产值增长6%左右。", "综合产值增长9%。", 3, "met"),
        # less is better: the same words, read the other way
        ("空置率控制在5%以内。", "空置率4.2%。", -0.8, "met"),
        ("空置率控制在5%以内。", "空置率5.1%。", 0.1, "missed"),
        ("空置率5%左右。", "空置率5.25%。", 0.25, "met"),
        ("空置率5%左右。", "空置率5.3%。", 0.3, "missed"),
        ("空置率降至5%。", "空置率降至4.9%。", -0.1, "met"),
        ("空置率降至5%。", "空置率降至5.1%。", 0.1, "missed"),
        ("空置率4%—5%。", "空置率3%。", -2, "met"),
        # 超过 leaves the number itself out
        ("综合产值超过600亿元。", "综合产值达到600亿元。", 0, "missed"),
        ("综合产值超过600亿元。", "综合产值突破600亿元。", 0, "met"),
        # a fact with a hedge is met only where all it can mean is
        ("空置率控制在5%以内。", "空置率控制在4.5%以内。", -0.5, "met"),
        ("综合产值增长6%以上。", "综合产值增长5%以上。", None, "unclear"),
        ("综合产值增长6%以上。", "综合产值增长7%以上。", 1, "met"),
        ("综合产值增长6%以上。", "综合产值增长不到6%。", 0, "missed"),
        # a fall is a negative growth
        ("综合产值增长6%。", "综合产值下降2%。", -8, "missed"),
        ("综合产值增长6%。", "综合产值下降2%以上。", -8, "missed"),
        # units are the same, or nothing is judged
        ("稻谷产量达到20亿斤。", "稻谷产量达到101万吨。", 20000000, "met"),
        ("培训人员3000人。", "培训人员5000人次。", None, "unclear"),
        # neither end is better: the number has to be hit
        ("新建示范林3万亩。", "新建示范林3万亩。", 0, "met"),
        ("新建示范林3万亩。", "新建示范林4万亩。", 10000, "missed"),
        ("新建示范林3万亩以上。", "新建示范林4万亩。", 10000, "met"),
    ],
)
def test_verdicts(rules: Rulebook, promise: str, fact: str, difference: float | None, verdict: str) -> None:
    (found,) = pair(rules, promise, fact).promises
    assert (found.difference, found.verdict) == (difference, verdict)


@pytest.mark.parametrize(
    ("promise", "fact", "verdict"),
    [
        ("居民消费价格涨幅控制在4%左右。", "居民消费价格上涨0.5%。", "met"),
        ("居民消费价格涨幅控制在4%左右。", "居民消费价格上涨4.2%。", "met"),
        ("居民消费价格涨幅控制在4%左右。", "居民消费价格上涨4.3%。", "missed"),
        ("居民消费价格涨幅4%左右。", "居民消费价格上涨0.5%。", "missed"),
    ],
)
def test_what_is_to_be_kept_under_is_a_ceiling_where_neither_end_is_better(
    promise: str, fact: str, verdict: str
) -> None:
    (found,) = pair(default_rulebook(), promise, fact).promises
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("promise", "fact", "expected"),
    [
        # a total may be of several years, so that it can fall short of a promise but not keep it
        ("新建5G基站2万个。", "累计建成5G基站5万个。", (None, "unclear")),
        ("新建5G基站2万个。", "累计建成5G基站1.8万个。", (-2000, "missed")),
        ("新建5G基站2万个。", "全年累计建成5G基站5万个。", (30000, "met")),
        ("累计建成5G基站4万个。", "累计建成5G基站5万个。", (10000, "met")),
        # the whole year behind a part of it
        ("地区生产总值增长6%。", "上半年，地区生产总值增长5%，全年增长6.5%。", (0.5, "met")),
        ("地区生产总值增长6%。", "上半年，地区生产总值增长6.5%，全年增长6.5%。", (0.5, "met")),
        # one home for one household, and one concentration in whatever writing
        ("改造棚户区3000户。", "改造棚户区3100套。", (100, "met")),
        ("PM2.5平均浓度降至35微克/立方米。", "PM2.5平均浓度降至33微克每立方米。", (-2, "met")),
    ],
)
def test_what_can_be_set_beside_a_promise(promise: str, fact: str, expected: tuple[float | None, str]) -> None:
    (found,) = pair(default_rulebook(), promise, fact).promises
    assert (found.difference, found.verdict) == expected


def test_the_leeway_may_be_chosen(rules: Rulebook) -> None:
    assert pair(rules, "综合产值增长6%左右。", "综合产值增长5.4%。", tolerance=10).promises[0].verdict == "met"
    assert pair(rules, "综合产值增长6%左右。", "综合产值增长5.9%。", tolerance=0).promises[0].verdict == "missed"


@pytest.mark.parametrize(
    "fact",
    [
        "社会大局保持稳定。",
        "2022年，综合产值增长9%。",
        "五年来，综合产值年均增长9%。",
        "前三季度，综合产值达到400亿元，增长9%。",
        "7月1日至12月31日，综合产值增长9%。",
        "一季度，综合产值增长9%。",
        "第三季度，综合产值增长9%。",
        "下半年，综合产值增长9%。",
    ],
)
def test_nothing_is_met_without_a_fact_of_that_year(rules: Rulebook, fact: str) -> None:
    (found,) = pair(rules, "综合产值增长6%。", fact).promises
    assert (found.verdict, found.achieved, found.difference) == ("not_reported", None, None)


def test_a_goal_for_several_years_is_not_due(rules: Rulebook) -> None:
    assert pair(rules, "2024—2026年，综合产值年均增长6%。", "综合产值增长7%。").promises == ()


def test_reports_meet_the_next_one_of_their_region(rules: Rulebook) -> None:
    reports = [
        plan(rules, region, f"综合产值增长{goal}%。", year=year, review=f"综合产值增长{done}%。")
        for region, year, goal, done in [
            ("甲市", 2023, 6, 8),
            ("乙市", 2024, 6, 5),
            ("甲市", 2024, 7, 6),
            ("甲市", 2026, 5, 9),
            ("乙市", 2025, 6, 6),
        ]
    ]
    tracking = track(reports, rules=rules)
    assert [
        (p.region, p.year, p.promised and p.promised.value, p.achieved and p.achieved.value, p.verdict)
        for p in tracking.promises
    ] == [
        ("乙市", 2024, 6, 6, "met"),
        ("甲市", 2023, 6, 6, "met"),
    ]
    assert (tracking.pairs, len(tracking.unpaired)) == (2, 3)
    assert [(tally.key, tally.met, tally.missed, tally.share) for tally in tracking.regions] == [
        ("乙市", 1, 0, 1.0),
        ("甲市", 1, 0, 1.0),
    ]
    assert [(tally.key, tally.met, tally.english) for tally in tracking.indicators] == [
        ("output_growth", 2, "Growth of output")
    ]


def test_both_sides_lead_back_to_their_reports(rules: Rulebook) -> None:
    first = plan(rules, "甲市", "综合产值增长6%左右。", year=2024)
    second = plan(rules, "甲市", review="综合产值增长6.4%。", year=2025)
    (found,) = track([second, first], rules=rules).promises
    assert found.promised is not None
    assert found.achieved is not None
    assert first.text[found.promised.start : found.promised.end] == "6%"
    assert second.text[found.achieved.start : found.achieved.end] == "6.4%"
    (row,) = track([second, first], rules=rules).to_dicts()
    assert (row["promised"], row["promised_modifier"], row["achieved"], row["difference"]) == (6, "about", 6.4, 0.4)


def test_of_two_reports_of_one_year_the_fuller_one_counts(rules: Rulebook) -> None:
    short = plan(rules, "甲市", "综合产值增长6%。", year=2024)
    full = plan(rules, "甲市", "综合产值增长7%，空置率5%。", year=2024)
    tracking = track([full, short, plan(rules, "甲市", review="综合产值增长6.5%。", year=2025)], rules=rules)
    assert [(p.heading.id, p.verdict) for p in tracking.promises] == [
        ("output_growth", "missed"),
        ("vacancy", "not_reported"),
    ]
    (warning,) = tracking.warnings
    assert str(warning) == "甲市.txt: another report of 甲市 2024, 甲市.txt, has more targets; left out"


def test_of_two_reports_of_one_year_with_as_many_targets_the_first_counts(rules: Rulebook) -> None:
    first = plan(rules, "甲市", "综合产值增长6%。", year=2024)
    second = extract(first.text.replace("6%", "7%"), name="second.txt", region="甲市", year=2024, rules=rules)
    tracking = track([first, second, plan(rules, "甲市", review="综合产值增长6.5%。", year=2025)], rules=rules)
    assert [p.verdict for p in tracking.promises] == ["met"]
    told = "second.txt: another report of 甲市 2024, 甲市.txt, has as many targets and came first; left out"
    assert tuple(map(str, tracking.warnings)) == (told,)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("北京市朝阳区", "吉林省长春市朝阳区"),
        ("河北省石家庄市新华区", "河北省沧州市新华区"),  # of one province
        ("山西省长治市郊区", "山西省阳泉市郊区"),  # the first is no more, the second still is
    ],
)
def test_places_of_one_name_are_not_one_place(rules: Rulebook, first: str, second: str) -> None:
    reports = [
        plan(rules, region, "综合产值增长6%。", year=year, review=f"综合产值增长{done}%。")
        for region, year, done in [(first, 2015, 9), (second, 2016, 4), (first, 2016, 7), (second, 2017, 5)]
    ]
    assert track(reports[:2], rules=rules).pairs == 0
    tracking = track(reports, rules=rules)
    assert {(p.region, p.achieved and p.achieved.value, p.verdict) for p in tracking.promises} == {
        (first, 7, "met"),
        (second, 5, "missed"),
    }
    assert {(tally.key, tally.met, tally.missed) for tally in tracking.regions} == {(first, 1, 0), (second, 0, 1)}


@pytest.mark.parametrize(
    ("before", "after", "year"), [("徐水县", "徐水区", 2015), ("寿县", "寿县", 2015), ("枣阳县", "枣阳市", 1988)]
)
def test_a_place_that_was_renamed_or_moved_is_one_place(rules: Rulebook, before: str, after: str, year: int) -> None:
    reports = [
        plan(rules, before, "综合产值增长6%。", year=year),
        plan(rules, after, review="综合产值增长7%。", year=year + 1),
    ]
    documents = [report.document for report in reports]
    assert documents[0].region_code != documents[1].region_code
    assert [(p.region, p.verdict) for p in track(reports, rules=rules).promises] == [(after, "met")]


def test_a_report_of_an_unknown_region_is_left_out_and_told(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "综合产值增长6%。")
    unknown = report.model_copy(update={"document": report.document.model_copy(update={"region": None})})
    (warning,) = track([unknown], rules=rules).warnings
    assert str(warning) == "甲市.txt: region unknown, left out"


@pytest.mark.parametrize(("towns", "verdict", "achieved"), [("8.2%", "met", 8), ("7%", "missed", 7)])
def test_a_promise_is_kept_where_all_its_parts_keep_it(towns: str, verdict: str, achieved: float) -> None:
    rules = default_rulebook()
    promised = plan(rules, "北京市", "居民人均可支配收入增长8%。", year=2025)
    told = plan(rules, "北京市", review=f"城镇和农村居民人均可支配收入分别增长{towns}和8%。", year=2026)
    (promise,) = track([promised, told], indicators=["income_growth"]).promises
    assert promise.achieved is not None
    assert (promise.verdict, promise.achieved.value) == (verdict, achieved)
