"""Reviews and plans of several years: where they turn to one of them, and what paragraphs lead in."""

from __future__ import annotations

import pytest
from reviews import PLAN, Dated, dated

from extractor import extract

# The report is given in 2026.
TERMS: dict[str, tuple[str, list[Dated]]] = {
    "a plan of five years that turns to the first of them": (
        "二、“十五五”时期主要目标和2026年重点工作\n"
        "“十五五”时期，全面完成各项任务。森林覆盖率达到40%。\n"
        "各位代表，2026年是“十五五”开局之年。\n"
        "（一）加快城市建设\n"
        "新建公园5个。\n",
        [
            Dated("40%", "森林覆盖率", "target", (2030, 2030)),
            Dated("5个", "公园", "target", (2026, 2026)),
        ],
    ),
    "plans by their full names, and the end of the century": (
        PLAN + "第十五个五年计划期间，新建公园500个。到本世纪末，森林覆盖率达到60%。\n",
        [
            Dated("500个", "公园", "target", (2026, 2030)),
            Dated("60%", "森林覆盖率", "target", (2100, 2100)),
        ],
    ),
    "a plan of five years that turns to this year": (
        "二、今后五年的目标和今年的任务\n"
        "今后五年，森林覆盖率达到40%。\n"
        "今年，全市经济增速要不低于全省平均水平。\n"
        "新建公园5个。\n",
        [
            Dated("40%", "森林覆盖率", "target", (2030, 2030)),
            Dated("5个", "公园", "target", (2026, 2026)),
        ],
    ),
    "the goals of the year behind what they rest on": (
        "二、“十五五”时期目标任务和2026年工作安排\n"
        "城区人口突破500万人。\n"
        "根据市委经济工作会议部署，今年主要预期目标是：地区生产总值增长5%。重点抓好十方面工作：\n"
        "新建公园5个。\n",
        [
            Dated("500万人", "城区人口", "target", (2030, 2030)),
            Dated("5%", "地区生产总值", "target", (2026, 2026)),
            Dated("5个", "公园", "target", (2026, 2026)),
        ],
    ),
    "what a review of five years measures against the year before goes on so, until it speaks of each year": (
        "一、过去五年工作回顾\n"
        "生产总值突破3700亿元，比上年增长16%；预算收入达到290亿元，增长29%，年均增长20%。"
        "投资完成56亿元，是2020年的2.1倍。\n",
        [
            Dated("3700亿元", "生产总值", "fact", (2025, 2025)),
            Dated("16%", "生产总值", "fact", (2025, 2025)),
            Dated("290亿元", "预算收入", "fact", (2025, 2025)),
            Dated("29%", "预算收入", "fact", (2025, 2025)),
            Dated("20%", "预算收入", "fact", (2021, 2025)),
            Dated("56亿元", "投资", "fact", (2025, 2025)),
            Dated("2.1倍", "投资", "fact", (2025, 2025)),
        ],
    ),
    "a plan yet to be drawn up": (
        "二、2026年目标任务和重点工作\n"
        "高水平编制“十六五”规划。“十六五”时期是我市发展的关键时期，规划意义重大。\n"
        "新建公园5个。\n",
        [Dated("5个", "公园", "target", (2026, 2026))],
    ),
    "goals of a plan of five years that names no year": (
        "二、今后五年的总体要求和主要任务\n经济社会发展的主要目标是：\n森林覆盖率达到40%。\n",
        [Dated("40%", "森林覆盖率", "target", (2030, 2030))],
    ),
    "a review of the last year behind that of five, before any heading": (
        "“十四五”时期的五年，是我市取得重大成就的五年。新建学校20所。\n"
        "2025年，我们抓落实、重提高，各项预期目标已经实现。\n"
        "一、推动经济全面发展\n"
        "新建公园5个。\n",
        [Dated("20所", "学校", "fact", (2021, 2025)), Dated("5个", "公园", "fact", (2025, 2025))],
    ),
    "what is done over the year for a plan that is named": (
        PLAN + "加快调整“十五五”项目库，全年策划项目1000个。\n",
        [Dated("1000个", "项目", "target", (2026, 2026))],
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
    "this year in a review of five": (
        "一、过去五年工作回顾\n五年来，建成公园30个。\n各位代表，刚刚过去的2025年，是极不平凡的一年。新增学位6300个。\n"
        "这一年，我们保障民生。新建公厕46座。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("46座", "公厕", "fact", (2025, 2025)),
        ],
    ),
    "the last year, behind what was done in several": (
        "一、过去五年工作回顾\n五年来，我们坚持改革，新建公园20个。\n去年，全市生产总值增长5%。\n发展动力增强。新增企业500家。\n"
        "五年来，我们坚持开放，新开航线9条。\n",
        [
            Dated("20个", "公园", "fact", (2021, 2025)),
            Dated("5%", "生产总值", "fact", (2025, 2025)),
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("9条", "航线", "fact", (2021, 2025)),
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
    "what a paragraph leads in behind one that announces it": (
        "一、“十四五”时期和2025年工作回顾\n建成公园30个。\n2025年是极不平凡的一年，我们奋力拼搏。\n我们主要做了以下两方面工作：\n"
        "（一）全力稳增长\n新增企业500家。\n（二）倾力办实事\n新增学位6300个。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "items behind dashes of what a paragraph leads in": (
        "一、“十四五”时期和2025年工作回顾\n建成公园30个。\n2025年，全市上下奋力拼搏。\n——民生改善。新增学位6300个。\n"
        "  —— 经济向好。新增企业500家。\n五年来，新建道路12条。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("12条", "道路", "fact", (2021, 2025)),
        ],
    ),
    "a term of four years, told by an opening": (
        "一、第五届政府工作回顾\n四年来，我们奋力拼搏。\n新增学位6300个。\n三年来，开工学校9所。\n建成公园30个。\n",
        [
            Dated("6300个", "学位", "fact", (2022, 2025)),
            Dated("9所", "学校", "fact", (2023, 2025)),
            Dated("30个", "公园", "fact", (2022, 2025)),
        ],
    ),
    "a term told by the year in which it began": (
        "一、第五届政府工作回顾\n本届政府自2022年履职以来，攻坚克难。\n新增学位6300个。\n",
        [Dated("6300个", "学位", "fact", (2022, 2025))],
    ),
    "some years of a review of five": (
        "一、过去五年工作回顾\n四年来，我们奋力拼搏。\n新增学位6300个。\n",
        [Dated("6300个", "学位", "fact", (2021, 2025))],
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
    "one year of a plan of five, and what follows its goals": (
        "二、“十五五”时期目标任务和2026年工作安排\n建成公园30个。全年新增学位6300个，年内改造小区12个。\n"
        "2026年主要任务目标是：生产总值增长5%。\n（一）推进项目建设\n新建厂房40栋。\n",
        [
            Dated("30个", "公园", "target", (2026, 2030)),
            Dated("6300个", "学位", "target", (2026, 2026)),
            Dated("12个", "小区", "target", (2026, 2026)),
            Dated("5%", "生产总值", "target", (2026, 2026)),
            Dated("40栋", "厂房", "target", (2026, 2026)),
        ],
    ),
    "all years of a section behind one of them": (
        "一、“十四五”工作回顾\n实力增强。2025年，企业达到729户；五年新增学位6300个。2025年，生产总值达到5651亿元，五年连跨3个千亿元台阶。"
        "2025年三年累计改造小区12个。\n",
        [
            Dated("729户", "企业", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2021, 2025)),
            Dated("5651亿元", "生产总值", "fact", (2025, 2025)),
            Dated("3个", "千亿元台阶", "fact", (2021, 2025)),
            Dated("12个", "小区", "fact", (2023, 2025)),
        ],
    ),
    "what follows the closing year is of it": (
        "一、过去五年工作回顾\n建成公园30个。\n2025年是本届政府收官之年，我们迎难而上。\n民生改善。新增学位6300个。\n"
        "五年来，新建道路12条。\n",
        [
            Dated("30个", "公园", "fact", (2021, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("12条", "道路", "fact", (2021, 2025)),
        ],
    ),
    "a whole term told inside a paragraph": (
        "一、2025年工作回顾\n成绩来之不易。五年来，建成公园30个。\n新增学位6300个。\n",
        [Dated("30个", "公园", "fact", (2021, 2025)), Dated("6300个", "学位", "fact", (2021, 2025))],
    ),
    "a plan of five years that only names a thing": (
        "一、2025年工作回顾\n编制“十五五”交通规划，落地项目95个。电站列入国家“十四五”规划，新建风机40台。\n"
        "低保标准提高到每年1.2万元。\n",
        [
            Dated("95个", "项目", "fact", (2025, 2025)),
            Dated("40台", "风机", "fact", (2025, 2025)),
            Dated("1.2万元", "低保标准", "fact", (2025, 2025)),
        ],
    ),
    "figures of the last year among those of five": (
        "一、过去五年工作回顾\n2025年，新增企业500家。\n（一）经济发展\n建成公园30个。\n",
        [
            Dated("500家", "企业", "fact", (2025, 2025)),
            Dated("30个", "公园", "fact", (2021, 2025)),
        ],
    ),
}


@pytest.mark.parametrize("name", TERMS)
def test_fact_or_target_and_when(name: str) -> None:
    text, expected = TERMS[name]
    assert [dated(record) for record in extract(text, year=2026).records] == expected
