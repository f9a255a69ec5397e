"""Spans of years: what covers several years, begins with one, is measured against one, and what is no period."""

from __future__ import annotations

import pytest
from reviews import HEADING, PLAN, Dated, dated

from extractor import extract

# The report is given in 2026.
SPANS: dict[str, tuple[str, list[Dated]]] = {
    "a streak and a record are no time of what is told behind them": (
        HEADING + "科技资金连续两年增长15%，新增平台21个，工业增长11%、是2004年以来最好位次，民间投资增长9%。\n",
        [
            Dated("15%", "科技资金", "fact", (2024, 2025)),
            Dated("21个", "平台", "fact", (2025, 2025)),
            Dated("11%", "工业", "fact", (2025, 2025)),
            Dated("9%", "民间投资", "fact", (2025, 2025)),
        ],
    ),
    "years that a plan begins with": (
        PLAN + "三年新建住宅20万平方米。推进市场三年改造提升行动，新创建市场40家。\n",
        [
            Dated("20万平方米", "住宅", "target", (2026, 2028)),
            Dated("40家", "市场", "target", (2026, 2026)),
        ],
    ),
    "within the years of a review": (
        "一、五年来工作回顾\n五年内新增学位6300个，三年内建成学校20所。\n",
        [Dated("6300个", "学位", "fact", (2021, 2025)), Dated("20所", "学校", "target", (2026, 2028))],
    ),
    "what a total over the years is a share or a multiple of": (
        "一、五年来工作回顾\n五年投入民生资金702亿元，占全市支出的56%。建成道路600公里，是上个五年的2倍。"
        "固定资产投资完成57亿元，是2020年的2.1倍。税收为2020年的1.5倍，年均增长8.7%。\n",
        [
            Dated("702亿元", "民生资金", "fact", (2021, 2025)),
            Dated("56%", "民生资金", "fact", (2021, 2025)),
            Dated("600公里", "道路", "fact", (2021, 2025)),
            Dated("2倍", "道路", "fact", (2021, 2025)),
            Dated("57亿元", "固定资产投资", "fact", (2025, 2025)),
            Dated("2.1倍", "固定资产投资", "fact", (2025, 2025)),
            Dated("1.5倍", "税收", "fact", (2025, 2025)),
            Dated("8.7%", "税收", "fact", (2021, 2025)),
        ],
    ),
    "two or three years, and the years of a title": (
        PLAN + "二三年内新增品牌2个，用三到五年时间培育企业100家。落实《“十四五”时期服务标准》，新建站点11个。\n",
        [
            Dated("2个", "品牌", "target", (2026, 2028)),
            Dated("100家", "企业", "target", (2026, 2030)),
            Dated("11个", "站点", "target", (2026, 2026)),
        ],
    ),
    "a span of years": (
        "一、2025年工作回顾\n2021—2025年，累计新建公园30个。\n",
        [Dated("30个", "公园", "fact", (2021, 2025))],
    ),
    "totals and multiples of a span": (
        "一、“十四五”时期工作回顾\n全社会固定资产投资累计达到500亿元，是“十三五”时期的2.1倍。城镇化率达到70%。\n",
        [
            Dated("500亿元", "全社会固定资产投资", "fact", (2021, 2025)),
            Dated("2.1倍", "全社会固定资产投资", "fact", (2021, 2025)),
            Dated("70%", "城镇化率", "fact", (2025, 2025)),
        ],
    ),
    "a ceiling of a review and one of a plan": (
        "一、“十四五”时期工作回顾\n失业率控制在5%以内。\n二、“十五五”时期主要目标\n失业率控制在5%以内。\n",
        [
            Dated("5%", "失业率", "fact", (2021, 2025)),
            Dated("5%", "失业率", "target", (2030, 2030)),
        ],
    ),
    "a base year is no period": (
        "一、“十五五”时期主要目标\n居民收入在2025年基础上实现翻番。\n",
        [Dated("翻番", "居民收入", "target", (2026, 2030))],
    ),
    "the year of the baseline is not the record's": (
        "一、2025年工作回顾\n参保率从2020年的51%提升到70%。\n",
        [Dated("70%", "参保率", "fact", (2025, 2025))],
    ),
    "a change has the years since what it is measured against": (
        "一、2025年工作回顾\n粮食产量比2020年增长12%，较“十三五”末提高3个百分点。\n",
        [
            Dated("12%", "粮食产量", "fact", (2021, 2025)),
            Dated("3个百分点", "粮食产量", "fact", (2021, 2025)),
        ],
    ),
    "what looks back on fewer years than a term ends with its part": (
        "一、2025年工作回顾\n（一）办好全运会\n建成场馆25个。\n三年来，全市人民齐心协力，接待嘉宾3万人。\n（二）保障民生\n新增学位6300个。\n",
        [
            Dated("25个", "场馆", "fact", (2025, 2025)),
            Dated("3万人", "嘉宾", "fact", (2023, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "within some years: what is done over all of them, what is reached at their end": (
        "三、2026年重点工作\n力争三年内建成平台20个、企业达到300家。\n用两年时间新增学位6300个。\n"
        "三年内安排资金100亿元，全年新建公园20个。\n",
        [
            Dated("20个", "平台", "target", (2026, 2028)),
            Dated("300家", "企业", "target", (2028, 2028)),
            Dated("6300个", "学位", "target", (2026, 2027)),
            Dated("100亿元", "资金", "target", (2026, 2028)),
            Dated("20个", "公园", "target", (2026, 2026)),
        ],
    ),
    "from a year on": (
        "一、2025年工作回顾\n从2021年起每年培训教师1000人。\n三、2026年重点工作\n从2027年起每年培训医生500人。从今年起每年培训护士300人。\n",
        [
            Dated("1000人", "教师", "fact", (2021, 2025)),
            Dated("500人", "医生", "target", (2027, 2027)),
            Dated("300人", "护士", "target", (2026, 2026)),
        ],
    ),
    "a rate for each year that is over, told in the year of the report": (
        "一、2025年工作回顾\n今年以来，全市出口年均增长5%。\n",
        [Dated("5%", "出口", "fact", (2026, 2026))],
    ),
    "a superlative of so many years is none of them": (
        "一、2025年工作回顾\n应对40年来最大汛情，转移群众20万人。\n",
        [Dated("20万人", "群众", "fact", (2025, 2025))],
    ),
    "several years told in passing": (
        "一、2025年工作回顾\n近三年偿还贷款11.75亿元。新增公交车50台。\n民生改善。两年来新建学校9所。三年累计打通道路7条。\n"
        "实事办好。新增学位6300个。\n",
        [
            Dated("11.75亿元", "贷款", "fact", (2023, 2025)),
            Dated("50台", "公交车", "fact", (2025, 2025)),
            Dated("9所", "学校", "fact", (2024, 2025)),
            Dated("7条", "道路", "fact", (2023, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "several years that open a review": (
        "一、2025年工作回顾\n三年来，我们奋力拼搏。新建学校9所。\n新增学位6300个。\n",
        [Dated("9所", "学校", "fact", (2023, 2025)), Dated("6300个", "学位", "fact", (2023, 2025))],
    ),
}


@pytest.mark.parametrize("name", SPANS)
def test_fact_or_target_and_when(name: str) -> None:
    text, expected = SPANS[name]
    assert [dated(record) for record in extract(text, year=2026).records] == expected


def test_a_rate_for_each_year_in_the_first_year_of_a_plan_is_one_of_the_plan() -> None:
    text = "政府工作报告\n（2026年1月15日）\n\n三、主要目标\n地区生产总值年均增长5%左右，PM2.5年均浓度下降4%。\n"
    assert [dated(record) for record in extract(text).records] == [
        Dated("5%", "地区生产总值", "target", (2026, 2030)),
        Dated("4%", "PM2.5年均浓度", "target", (2026, 2026)),
    ]


def test_the_years_of_a_title_are_no_period() -> None:
    (record,) = extract(HEADING + "落实《县域水系规划（2023—2035年）》，疏浚河道12条。").records
    assert (record.period.start, record.period.end) == (2025, 2025)


def test_the_year_of_prices_is_no_period() -> None:
    record = extract(HEADING + "按1980年不变价格计算，工业总产值达到100亿元。").records[0]
    assert record.period is not None
    assert record.period.start != 1980


def test_a_plan_for_teaching_law_is_no_period() -> None:
    (record,) = extract(HEADING + "“七五”普法扎实开展，村居法律顾问实现全覆盖。").records
    assert (record.kind, record.period.start, record.period.end) == ("fact", 2025, 2025)


def test_the_values_of_a_list_have_the_years_of_the_first() -> None:
    text = "政府工作报告\n（2016年1月15日）\n\n一、“十二五”工作回顾\n"
    told = extract(text + "投资总额、出口总额分别是“十一五”时期的2.1倍、3.2倍，年均分别增长9%和14%。")
    assert [(r.quantity.text, r.period.start, r.period.end) for r in told.records] == [
        ("2.1倍", 2011, 2015),
        ("3.2倍", 2011, 2015),
        ("9%", 2011, 2015),
        ("14%", 2011, 2015),
    ]


def test_a_five_year_plan_told_by_its_number() -> None:
    (record,) = extract("第六个五年计划期间，建成电站5座。").records
    assert (record.period.start, record.period.end) == (1981, 1985)


def test_the_outline_of_a_plan_that_begins_has_the_years_of_the_plan() -> None:
    text = (
        "二、“十五五”时期目标任务和2026年工作安排\n《纲要（草案）》明确了主要指标：围绕绿色低碳，非化石能源占比21%。\n"
        "全省发展主要预期目标是：地区生产总值增长4.5%左右。\n"
    )
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text, year=2026).records]
    assert told == [("21%", 2030, 2030), ("4.5%", 2026, 2026)]


def test_what_went_on_for_years_frames_its_own_clause_alone() -> None:
    text = HEADING + "连续10年提高退休人员养老金，城乡居民养老金标准调增11.8%，企业数量连续3年保持30%以上增长。\n"
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text).records]
    assert told == [("11.8%", 2025, 2025), ("30%", 2023, 2025)]
    (record,) = extract(HEADING + "财政收入连续三年增长，年均增长15%。\n").records
    assert (record.period.start, record.period.end) == (2023, 2025)


def test_what_is_compared_has_the_years_of_what_grew() -> None:
    text = (
        "一、过去五年工作回顾（2021—2025年）\n生产总值年均增长5.9%、高于全国0.5个百分点，"
        "研发投入年均增长11.5%，高于全国1个百分点，高于全省2个百分点，就业率98%。\n"
    )
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text, year=2026).records]
    assert told == [
        ("5.9%", 2021, 2025),
        ("0.5个百分点", 2021, 2025),
        ("11.5%", 2021, 2025),
        ("1个百分点", 2021, 2025),
        ("2个百分点", 2021, 2025),
        ("98%", 2025, 2025),
    ]


def test_a_plan_of_others_says_no_years() -> None:
    text = HEADING + "工程列入国家电网“十四五”规划，外送能力达到2471万千瓦。自治区“十四五”规划完成，GDP年均增长6%。\n"
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text).records]
    assert told == [("2471万千瓦", 2025, 2025), ("6%", 2021, 2025)]


def test_a_plan_that_a_rate_is_compared_with_is_not_its_period() -> None:
    records = extract(f"{HEADING}\n生产总值年均增长9%，高于“十二五”时期1个百分点。").records
    assert [(r.quantity.text, r.action, r.period.end) for r in records] == [
        ("9%", "年均增长", 2025),
        ("1个百分点", "高于", 2025),
    ]
