"""Fact or target: what sections, headings, cues and times say, in a review and in a plan."""

from __future__ import annotations

import pytest
from reviews import HEADING, PLAN, Dated, dated

from extractor import extract

# Texts that hold one thing only, or whose sentences go against their section. The report is given in 2026.
FACT_OR_TARGET: dict[str, tuple[str, list[Dated]]] = {
    "only a review": (
        "2025年政府工作总结\n"
        "过去一年，全区上下团结奋斗，各项事业取得新成绩。地区生产总值增长5.2%，新增学位6300个。\n"
        "完成20项民心工程，城乡面貌显著改善。空气质量优良天数273天，同比增加17天。\n",
        [
            Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("20项", "民心工程", "fact", (2025, 2025)),
            Dated("273天", "空气质量优良天数", "fact", (2025, 2025)),
            Dated("17天", "空气质量优良天数", "fact", (2025, 2025)),
        ],
    ),
    "only a review, without a heading": (
        "——坚持以人民为中心，完成了20项民心工程，成功创建文明城区，群众福祉持续增进。新增学位6300个，连续入选十佳。\n",
        [
            Dated("20项", "民心工程", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "what is there, what it is raised from, and what is proposed": (
        "二、2026年工作安排\n城镇低保标准在现有基础上提高5%。现有床位300张，新建2所医院。\n"
        "市政府遴选了12件民生实事候选项目，提请大会票决。\n",
        [
            Dated("5%", "城镇低保标准", "target", (2026, 2026)),
            Dated("300张", "床位", "fact", (2025, 2025)),
            Dated("2所", "医院", "target", (2026, 2026)),
            Dated("12件", "民生实事候选项目", "fact", (2026, 2026)),
        ],
    ),
    "only a plan": (
        "2026年政府工作要点\n"
        "推动文体事业繁荣发展。新建图书馆基层服务点5个，办好文化艺术节。\n"
        "继续改善人居环境。加快改造老旧小区12个，着力完善配套设施。\n",
        [
            Dated("5个", "图书馆基层服务点", "target", (2026, 2026)),
            Dated("12个", "老旧小区", "target", (2026, 2026)),
        ],
    ),
    "only a plan, without a heading": (
        "要大力发展文化事业，着力培育文化品牌，开展文化惠民演出120场。加快健全服务体系，新建图书馆基层服务点5个。\n",
        [
            Dated("120场", "文化惠民演出", "target", (2026, 2026)),
            Dated("5个", "图书馆基层服务点", "target", (2026, 2026)),
        ],
    ),
    "a footnote of the past year in the plan": (
        "三、2026年重点工作\n"
        "加大助企纾困力度[1]，新增规上企业50家。建设城市书房[2]12个。\n"
        "名词解释\n"
        "[1]2025年扣除留抵退税2亿元，缓缴税费1.1亿元。\n"
        "[2]城市书房：2025年，全区建成城市书房30个。\n",
        [
            Dated("50家", "规上企业", "target", (2026, 2026)),
            Dated("12个", "城市书房", "target", (2026, 2026)),
            Dated("2亿元", "留抵退税", "fact", (2025, 2025)),
            Dated("1.1亿元", "税费", "fact", (2025, 2025)),
            Dated("30个", "城市书房", "fact", (2025, 2025)),
        ],
    ),
    "a standing state in the plan": (
        "三、2026年重点工作\n目前，全区已建成充电桩3200个。新建充电桩500个。\n",
        [
            Dated("3200个", "充电桩", "fact", (2025, 2025)),
            Dated("500个", "充电桩", "target", (2026, 2026)),
        ],
    ),
    "a plan in the review": (
        "一、2025年工作回顾\n新增学位6300个。力争到2027年新增学位2万个。\n",
        [
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("2万个", "学位", "target", (2027, 2027)),
        ],
    ),
    "expected in the review": (
        "一、2025年工作回顾\n预计地区生产总值增长5.2%。\n",
        [Dated("5.2%", "地区生产总值", "fact", (2025, 2025))],
    ),
    "expected in the plan": (
        "三、2026年重点工作\n预计地区生产总值增长5.2%。\n",
        [Dated("5.2%", "地区生产总值", "target", (2026, 2026))],
    ),
    "this year and last year in one sentence": (
        "三、2026年重点工作\n在去年新增学位6300个的基础上，今年新增学位8000个。\n",
        [
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("8000个", "学位", "target", (2026, 2026)),
        ],
    ),
    "the year told at the start of the paragraph": (
        "一、工作回顾\n2025年，地区生产总值增长5.2%。新增学位6300个。\n二、重点工作\n2026年，新增学位8000个。\n",
        [
            Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("8000个", "学位", "target", (2026, 2026)),
        ],
    ),
    "another year than the section's": (
        "三、2026年重点工作\n2024年，全区粮食产量达到98万吨。\n",
        [Dated("98万吨", "粮食产量", "fact", (2024, 2024))],
    ),
    "what stands before the review is told": (
        "一、关于疫情防控\n我们着力健全体系，加快推动落实，设置定点医院35家。\n二、2025年工作回顾\n新增学位6300个。\n",
        [
            Dated("35家", "定点医院", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "a year past that is aimed at": (
        "三、2026年重点工作\n进出口与上年持平，物价涨幅控制在3%左右；粮食产量不低于上年水平，新建高标准农田10万亩。\n",
        [
            Dated("3%", "物价涨幅", "target", (2026, 2026)),
            Dated("10万亩", "高标准农田", "target", (2026, 2026)),
        ],
    ),
    "headings of what was done": (
        "过去五年工作回顾\n五年来，我市发展成就显著。\n一、经济发展目标超额实现\n新增企业500家。\n"
        "二、创新发展思路，引领经济发展\n新建公园20个。\n三、政府自身建设全面加强\n办结建议130件。\n",
        [
            Dated("500家", "企业", "fact", (2021, 2025)),
            Dated("20个", "公园", "fact", (2021, 2025)),
            Dated("130件", "建议", "fact", (2021, 2025)),
        ],
    ),
    "how many leave school this year is no aim": (
        "二、2026年重点工作\n今年高校毕业生达874万人，要促进就业。明年高校毕业生将达900万人。吸引高校毕业生1.3万人，"
        "力争留莱高校毕业生达到2万人。\n",
        [
            Dated("874万人", "高校毕业生", "fact", (2026, 2026)),
            Dated("900万人", "高校毕业生", "target", (2027, 2027)),
            Dated("1.3万人", "高校毕业生", "target", (2026, 2026)),
            Dated("2万人", "留莱高校毕业生", "target", (2026, 2026)),
        ],
    ),
    "how many goals a plan sets is a fact of it": (
        "二、“十五五”时期主要目标\n《纲要》设定了24个主要指标，其中8个约束性指标。围绕创新提出5项指标。争创国内标杆指标20项。\n",
        [
            Dated("24个", "主要指标", "fact", (2026, 2030)),
            Dated("8个", "约束性指标", "fact", (2026, 2030)),
            Dated("5项", "指标", "fact", (2026, 2030)),
            Dated("20项", "国内标杆指标", "target", (2026, 2030)),
        ],
    ),
    "what a name means and how many live somewhere stands in a plan too": (
        "三、2026年重点工作\n新建公园12个。“五镇”是指留史、辛兴等五个中心镇。与65万曲阳人民一起奋斗。同德10万吨铝材项目投产。\n",
        [
            Dated("12个", "公园", "target", (2026, 2026)),
            Dated("五个", "中心镇", "fact", (2025, 2025)),
            Dated("65万", "曲阳人民", "fact", (2026, 2026)),
            Dated("10万吨", "同德铝材项目", "target", (2026, 2026)),
        ],
    ),
    "what there is already is a fact of its clause alone": (
        "三、2026年重点工作\n在现有5家银行基础上，引进3家外资银行。巩固已有成果，完成改造6处。\n",
        [
            Dated("5家", "银行", "fact", (2025, 2025)),
            Dated("3家", "外资银行", "target", (2026, 2026)),
            Dated("6处", "改造", "target", (2026, 2026)),
        ],
    ),
    "funds striven for and won": (
        "一、2025年工作回顾\n争取到中央资金5亿元。\n",
        [Dated("5亿元", "中央资金", "fact", (2025, 2025))],
    ),
    "a part of this year is over": (
        "三、2026年重点工作\n今年1-4月，固定资产投资增长2.8%。今年，固定资产投资增长6%。\n",
        [
            Dated("2.8%", "固定资产投资", "fact", (2026, 2026)),
            Dated("6%", "固定资产投资", "target", (2026, 2026)),
        ],
    ),
    "a part of this year that tells of a place is over": (
        "三、2026年重点工作\n一季度全市生产总值下降3%，进出口下降7.2%。确保一季度全市项目开工6个。\n",
        [
            Dated("3%", "生产总值", "fact", (2026, 2026)),
            Dated("7.2%", "进出口", "fact", (2026, 2026)),
            Dated("6个", "项目", "target", (2026, 2026)),
        ],
    ),
    "aims that are expected and aims that bind": (
        "一、2025年工作回顾\n新增学位6300个。\n经济社会发展的预期性指标是：生产总值增长5%。约束性指标是：万元GDP能耗下降3%。煤炭消耗总量控制在30万吨以内。\n",
        [
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("5%", "生产总值", "target", (2026, 2026)),
            Dated("3%", "万元GDP能耗", "target", (2026, 2026)),
            Dated("30万吨", "煤炭消耗总量", "target", (2026, 2026)),
        ],
    ),
    "a plan that is named and nothing more": (
        "2026年目标：生产总值增长5.5%以上。\n",
        [Dated("5.5%", "生产总值", "target", (2026, 2026))],
    ),
}


@pytest.mark.parametrize("name", FACT_OR_TARGET)
def test_fact_or_target_and_when(name: str) -> None:
    text, expected = FACT_OR_TARGET[name]
    assert [dated(record) for record in extract(text, year=2026).records] == expected


def test_the_year_of_the_report_may_be_given() -> None:
    text = "一、去年工作回顾\n新增学位6300个。\n二、今年重点工作\n新增学位8000个。\n"
    assert [dated(record) for record in extract(text, year=2026).records] == [
        Dated("6300个", "学位", "fact", (2025, 2025)),
        Dated("8000个", "学位", "target", (2026, 2026)),
    ]
    assert [dated(record) for record in extract(text).records] == [
        Dated("6300个", "学位", "fact", (None, None)),
        Dated("8000个", "学位", "target", (None, None)),
    ]


def test_a_word_that_ends_like_a_cue_is_none() -> None:
    (record,) = extract(PLAN + "抓好重点项目前期手续，开工项目70个。").records
    assert record.kind == "target"


def test_what_is_measured_against_the_same_months_is_over() -> None:
    text = PLAN + "今年第一季度，工业产值比去年同期增长9%。"
    (record,) = extract(text).records
    assert (record.kind, record.period.start, record.period.end) == ("fact", 2026, 2026)


def test_what_was_obtained_is_a_fact() -> None:
    text = "## 一、2016年工作回顾\n\n争取到国家和省重大项目162个，把人民对美好生活的向往作为奋斗目标。\n"
    assert [record.kind for record in extract("# 2017年政府工作报告\n\n" + text).records] == ["fact"]


def test_what_there_is_already_makes_no_fact_of_a_plan() -> None:
    text = "## 三、2017年工作安排\n\n整合现有产业资源，主营业务收入增长12%以上。提前实现城乡居民收入比2010年翻一番。\n"
    records = extract("# 2017年政府工作报告\n\n" + text).records
    assert [record.kind for record in records] == ["target", "target"]


def test_a_growth_target_told_as_such_is_a_target() -> None:
    (record,) = extract("地区生产总值增长目标为5%左右。").records
    assert (record.kind, record.measure, record.indicator) == ("target", "change", "gdp_growth")


@pytest.mark.parametrize(
    "heading",
    ["二、发展目标超额实现", "二、政府自身建设全面加强", "二、创新发展思路，做强产业"],
)
def test_a_heading_of_results_is_no_plan(heading: str) -> None:
    (record,) = extract(HEADING + "经济稳中有进。\n" + heading + "\n办结提案120件。").records
    assert record.kind == "fact"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("争取到国家资金6亿元。", "fact"),
        ("把人民满意作为奋斗目标，民生支出达到60亿元。", "fact"),
        ("力争产值达到60亿元。", "target"),
    ],
)
def test_a_cue_in_a_review(sentence: str, kind: str) -> None:
    (record,) = extract(HEADING + sentence).records
    assert record.kind == kind


@pytest.mark.parametrize("sentence", ["推动现有园区扩容，产值达到90亿元。", "提前实现人均收入比2020年翻一番。"])
def test_what_stands_or_comes_early_is_still_planned(sentence: str) -> None:
    (record,) = extract(PLAN + sentence).records
    assert record.kind == "target"
