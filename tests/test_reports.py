"""What whole reports say of fact or target and of when, and what page furniture must not change.

The tables give small reports and the records that follow from them; the meaning of each field is told in models.py.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extractor import Record, extract

Years = tuple[int | None, int | None]


class Dated(NamedTuple):
    """What a record must say of fact or target and of years, its numeral and subject naming it."""

    text: str
    subject: str
    kind: str
    period: Years


def dated(record: Record) -> Dated:
    return Dated(record.quantity.text, record.subject, record.kind, (record.period.start, record.period.end))


REPORT = """某区人民政府工作报告
——2026年1月15日在某区第十九届人民代表大会第六次会议上

一、2025年工作回顾
过去一年，地区生产总值增长5.2%，新增学位6300个。预计全年完成固定资产投资126亿元。
五年来，常住人口城镇化率由51%提高到70%，地区生产总值年均增长6.1%，累计新建公园30个。
二、“十五五”时期主要目标
到2030年，常住人口城镇化率达到75%左右。
“十五五”时期，地区生产总值年均增长5.5%以上，累计新增就业岗位10万个。
三、2026年重点工作
今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，城镇调查失业率控制在5.5%以内。
（一）全力以赴稳增长
力争新增规上企业50家。确保粮食产量达到100万吨。全年完成技改投资60亿元。
加快建设“十四五”批复的6个基地，推进去年签约的30个项目开工，在去年新增床位800张的基础上，新增床位1200张。
去年，全区建成充电桩3200个。今年，再新建充电桩500个。到2027年，建成高标准农田20万亩。
"""

WHOLE_REPORT = [
    Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
    Dated("6300个", "学位", "fact", (2025, 2025)),
    Dated("126亿元", "固定资产投资", "fact", (2025, 2025)),
    Dated("70%", "常住人口城镇化率", "fact", (2025, 2025)),
    Dated("6.1%", "地区生产总值", "fact", (2021, 2025)),
    Dated("30个", "公园", "fact", (2021, 2025)),
    Dated("75%", "常住人口城镇化率", "target", (2030, 2030)),
    Dated("5.5%", "地区生产总值", "target", (2026, 2030)),
    Dated("10万个", "就业岗位", "target", (2026, 2030)),
    Dated("5%", "地区生产总值", "target", (2026, 2026)),
    Dated("5.5%", "城镇调查失业率", "target", (2026, 2026)),
    Dated("50家", "规上企业", "target", (2026, 2026)),
    Dated("100万吨", "粮食产量", "target", (2026, 2026)),
    Dated("60亿元", "技改投资", "target", (2026, 2026)),
    Dated("6个", "基地", "target", (2026, 2026)),
    Dated("30个", "项目", "target", (2026, 2026)),
    Dated("800张", "床位", "fact", (2025, 2025)),
    Dated("1200张", "床位", "target", (2026, 2026)),
    Dated("3200个", "充电桩", "fact", (2025, 2025)),
    Dated("500个", "充电桩", "target", (2026, 2026)),
    Dated("20万亩", "高标准农田", "target", (2027, 2027)),
]


def test_a_whole_report() -> None:
    assert [dated(record) for record in extract(REPORT).records] == WHOLE_REPORT


def test_a_rate_for_each_year_in_the_first_year_of_a_plan_is_one_of_the_plan() -> None:
    text = "政府工作报告\n（2026年1月15日）\n\n三、主要目标\n地区生产总值年均增长5%左右，PM2.5年均浓度下降4%。\n"
    assert [dated(record) for record in extract(text).records] == [
        Dated("5%", "地区生产总值", "target", (2026, 2030)),
        Dated("4%", "PM2.5年均浓度", "target", (2026, 2026)),
    ]


def test_a_whole_report_with_windows_line_ends() -> None:
    text = REPORT.replace("\n", "\r\n")
    records = extract(text).records
    assert [dated(record) for record in records] == WHOLE_REPORT
    assert [text[record.start : record.end] for record in records] == [said.text for said in WHOLE_REPORT]


def test_a_whole_report_with_line_ends_spelled_out() -> None:
    """Some archives hold the two characters of each escape instead of a line break, the whole report in one line."""
    text = REPORT.replace("\n", r"\r\n")
    records = extract(text).records
    assert [dated(record) for record in records] == WHOLE_REPORT
    assert [text[record.start : record.end] for record in records] == [said.text for said in WHOLE_REPORT]


def test_a_whole_report_in_full_width_and_indented() -> None:
    wide = {ord(char): chr(ord(char) + 0xFEE0) for char in "0123456789.%"}
    text = "".join(f"\u3000\u3000{line}\n\n" for line in REPORT.translate(wide).splitlines())
    expected = [said._replace(text=said.text.translate(wide)) for said in WHOLE_REPORT]
    assert [dated(record) for record in extract(text).records] == expected


def test_sections_are_the_headings_above() -> None:
    sections = {record.quantity.text: record.section for record in extract(REPORT).records}
    assert sections["6300个"] == ("一、2025年工作回顾",)
    assert sections["75%"] == ("二、“十五五”时期主要目标",)
    assert sections["5%"] == ("三、2026年重点工作",)
    assert sections["50家"] == ("三、2026年重点工作", "（一）全力以赴稳增长")


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
    "a review of five years": (
        "一、“十四五”时期工作回顾\n"
        "经济总量达到1200亿元。累计完成投资800亿元。地区生产总值年均增长6%。居民收入稳定在全市前列，失业率保持在3%以内。\n",
        [
            Dated("1200亿元", "经济总量", "fact", (2025, 2025)),
            Dated("800亿元", "投资", "fact", (2021, 2025)),
            Dated("6%", "地区生产总值", "fact", (2021, 2025)),
            Dated("3%", "失业率", "fact", (2021, 2025)),
        ],
    ),
    "a plan of five years": (
        "二、“十五五”时期的主要目标\n经济总量达到1800亿元。新增就业10万人。地区生产总值年均增长6%。\n",
        [
            Dated("1800亿元", "经济总量", "target", (2030, 2030)),
            Dated("10万人", "就业", "target", (2026, 2030)),
            Dated("6%", "地区生产总值", "target", (2026, 2030)),
        ],
    ),
    "a span of years": (
        "一、2025年工作回顾\n2021—2025年，累计新建公园30个。\n",
        [Dated("30个", "公园", "fact", (2021, 2025))],
    ),
    "another year than the section's": (
        "三、2026年重点工作\n2024年，全区粮食产量达到98万吨。\n",
        [Dated("98万吨", "粮食产量", "fact", (2024, 2024))],
    ),
    "this year in a review of five": (
        "一、过去五年工作回顾\n五年来，建成公园30个。\n各位代表，刚刚过去的2025年，是极不平凡的一年。新增学位6300个。\n"
        "这一年，我们保障民生。新建公厕46座。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("46座", "公厕", "fact", (2025, 2025)),
        ],
    ),
    "what stands before the review is told": (
        "一、关于疫情防控\n我们着力健全体系，加快推动落实，设置定点医院35家。\n二、2025年工作回顾\n新增学位6300个。\n",
        [
            Dated("35家", "定点医院", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
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
            Dated("3个百分点", "粮食产量", "fact", (2025, 2025)),
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
    "a paragraph that leads in what was done in the last year": (
        "一、过去五年工作回顾\n建成公园30个。\n2025年，面对复杂形势，全市上下奋力拼搏。\n"
        "（一）全力稳增长，提升经济质量\n新增企业500家。\n（二）倾力办实事\n新增学位6300个。\n"
        "二、今后五年目标\n新建公园50个。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("50个", "公园", "target", (2026, 2030)),
        ],
    ),
    "items of what a paragraph leads in": (
        "一、过去五年工作回顾\n各位代表！2025年是“十四五”收官之年，我们迎难而上。\n一是经济向好。新增企业500家。\n"
        "二是民生改善。新增学位6300个。\n五年来，建成公园30个。\n",
        [
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("30个", "公园", "fact", (2021, 2025)),
        ],
    ),
    "how many goals a plan sets is a fact of it": (
        "二、“十五五”时期主要目标\n《纲要》设定了24个主要指标，其中8个约束性指标。争创国内标杆指标20项。\n",
        [
            Dated("24个", "主要指标", "fact", (2026, 2030)),
            Dated("8个", "约束性指标", "fact", (2026, 2030)),
            Dated("20项", "国内标杆指标", "target", (2026, 2030)),
        ],
    ),
    "numbered items of what a paragraph leads in": (
        "一、过去五年工作回顾\n2025年是“十四五”收官之年，我们迎难而上。\n1.经济向好。新增企业500家。\n"
        "2. 民生改善。新增学位6300个。\n五年来，建成公园30个。\n1.经济向好。新建厂房40栋。\n",
        [
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("40栋", "厂房", "fact", (2021, 2025)),
        ],
    ),
    "figures of the last year among those of five": (
        "一、过去五年工作回顾\n2025年，新增企业500家。\n（一）经济发展\n建成公园30个。\n",
        [
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("30个", "公园", "fact", (2021, 2025)),
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
    "a plan that is named and nothing more": (
        "2026年目标：生产总值增长5.5%以上。\n",
        [Dated("5.5%", "生产总值", "target", (2026, 2026))],
    ),
}


@pytest.mark.parametrize("name", FACT_OR_TARGET)
def test_fact_or_target_and_when(name: str) -> None:
    text, expected = FACT_OR_TARGET[name]
    assert [dated(record) for record in extract(text, year=2026).records] == expected


# Page furniture: what is spliced in, and the sentence whole again.
SPLICED = {
    "a page number and its comma": "\n5、",
    "a page number in a line": "\n12\n",
    "a page number between dashes": "\n— 12 —\n",
    "a page number between hyphens and blank lines": "\n\n- 12 -\n\n",
    "a form feed": "\f",
}
HEAD = "一、2025年工作回顾\n大力推进城市更新，改善居住环境，全年改造燃"
TAIL = "气旧管网9公里、背街里巷立管2000个、燃气户内设施5.6万户，加固自来水支管12处。\n"
LAST = "社会大局和谐稳定，人民群众获得感、幸福感、安全感不断增强，城乡面貌焕然一新。\n"


@pytest.mark.parametrize("name", SPLICED)
def test_a_page_number_in_the_middle_of_a_word(name: str) -> None:
    text = HEAD + SPLICED[name] + TAIL + LAST
    records = extract(text, year=2026).records
    assert [(record.quantity.text, record.subject, record.action) for record in records] == [
        ("9公里", "燃气旧管网", "改造"),
        ("2000个", "背街里巷立管", "改造"),
        ("5.6万户", "燃气户内设施", "改造"),
        ("12处", "自来水支管", "加固"),
    ]
    assert [text[record.start : record.end] for record in records] == [record.quantity.text for record in records]


def test_bold_type_of_markdown_is_no_part_of_a_subject() -> None:
    text = "**一、2026年目标**\n\n今年主要预期指标是：**地区**生产总值增长6%，**财政收入增长5%。**\n"
    (gdp, revenue) = extract(text, year=2026).records
    assert (gdp.subject, gdp.section, revenue.subject) == ("地区生产总值", ("一、2026年目标",), "财政收入")
    assert [text[r.start : r.end] for r in (gdp, revenue)] == ["6%", "5%"]


def test_page_furniture_around_the_text() -> None:
    before = (
        "导航菜单\n首页 > 政务公开 > 政府工作报告\n《政府工作报告.docx》由会员分享，可在线阅读，更多相关（5页珍藏版）"
        "请在优知文库上搜索。\n发布时间：2026-01-20 10:30　来源：区政府办公室　浏览次数：1280\n字号：大 中 小\n"
    )
    after = (
        "\n免责声明：本网站所有信息仅供参考，联系电话：0717-12345678，邮编：443000\n"
        "主办：区人民政府　地址：人民路88号　ICP备案：鄂ICP备05001234号-1　公安备案 42050302000123号\n"
        "上一篇：2025年工作总结　下一篇：没有了\n版权所有 © 2010-2026　第 1 页 共 12 页\n"
    )
    text = before + REPORT + after
    assert [dated(record) for record in extract(text).records] == WHOLE_REPORT


DELIVERED = {
    "in the opening": ("政府工作报告\n（2026年1月15日）\n", 2026, "2026-01-15"),
    "a date that does not exist, then one that does": (
        "政府工作报告\n（2026年2月30日）\n（2026年3月1日）\n",
        2026,
        "2026-03-01",
    ),
    "none, but the latest year that is reviewed": ("各位代表：\n2024年，全区累计建成城市书房30个。\n", 2025, None),
    "none at all": ("各位代表：\n建设城市书房12个。\n", None, None),
}


@pytest.mark.parametrize("name", DELIVERED)
def test_the_year_of_a_report_and_its_date(name: str) -> None:
    text, year, delivered = DELIVERED[name]
    document = extract(text).document
    assert (document.year, document.delivered and str(document.delivered)) == (year, delivered)
