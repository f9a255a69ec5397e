"""What a whole report says, from its first line to its last, and what page furniture must not change."""

from __future__ import annotations

import pytest
from reviews import Dated, dated

from extractor import extract

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
