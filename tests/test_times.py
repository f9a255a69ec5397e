"""Fact or target, and of which years: what sections, openings, words and times before a number say.

The table gives small reports and the records that follow from them; the meaning of each field is told in models.py.
"""

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
    "only a plan": (
        "2026年政府工作要点\n"
        "推动文体事业繁荣发展。新建图书馆基层服务点5个，办好文化艺术节。\n"
        "继续改善人居环境。加快改造老旧小区12个，着力完善配套设施。\n",
        [
            Dated("5个", "图书馆基层服务点", "target", (2026, 2026)),
            Dated("12个", "老旧小区", "target", (2026, 2026)),
        ],
    ),
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
    "a streak and a record are no time of what is told behind them": (
        HEADING + "科技资金连续两年增长15%，新增平台21个，工业增长11%、是2004年以来最好位次，民间投资增长9%。\n",
        [
            Dated("15%", "科技资金", "fact", (2024, 2025)),
            Dated("21个", "平台", "fact", (2025, 2025)),
            Dated("11%", "工业", "fact", (2025, 2025)),
            Dated("9%", "民间投资", "fact", (2025, 2025)),
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
    "what is done over the year for a plan that is named": (
        PLAN + "加快调整“十五五”项目库，全年策划项目1000个。\n",
        [Dated("1000个", "项目", "target", (2026, 2026))],
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
            Dated("3个百分点", "粮食产量", "fact", (2021, 2025)),
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
    "what looks back on fewer years than a term ends with its part": (
        "一、2025年工作回顾\n（一）办好全运会\n建成场馆25个。\n三年来，全市人民齐心协力，接待嘉宾3万人。\n（二）保障民生\n新增学位6300个。\n",
        [
            Dated("25个", "场馆", "fact", (2025, 2025)),
            Dated("3万人", "嘉宾", "fact", (2023, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
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
    "a rate for each year that is over, told in the year of the report": (
        "一、2025年工作回顾\n今年以来，全市出口年均增长5%。\n",
        [Dated("5%", "出口", "fact", (2026, 2026))],
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
    "what a name means and how many live somewhere stands in a plan too": (
        "三、2026年重点工作\n新建公园12个。“五镇”是指留史、辛兴等五个中心镇。与65万曲阳人民一起奋斗。同德10万吨铝材项目投产。\n",
        [
            Dated("12个", "公园", "target", (2026, 2026)),
            Dated("五个", "中心镇", "fact", (2025, 2025)),
            Dated("65万", "曲阳人民", "fact", (2026, 2026)),
            Dated("10万吨", "铝材项目", "target", (2026, 2026)),
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
    "a superlative of so many years is none of them": (
        "一、2025年工作回顾\n应对40年来最大汛情，转移群众20万人。\n",
        [Dated("20万人", "群众", "fact", (2025, 2025))],
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


def test_a_rate_for_each_year_in_the_first_year_of_a_plan_is_one_of_the_plan() -> None:
    text = "政府工作报告\n（2026年1月15日）\n\n三、主要目标\n地区生产总值年均增长5%左右，PM2.5年均浓度下降4%。\n"
    assert [dated(record) for record in extract(text).records] == [
        Dated("5%", "地区生产总值", "target", (2026, 2030)),
        Dated("4%", "PM2.5年均浓度", "target", (2026, 2026)),
    ]


def test_a_word_that_ends_like_a_cue_is_none() -> None:
    (record,) = extract(PLAN + "抓好重点项目前期手续，开工项目70个。").records
    assert record.kind == "target"


def test_how_long_ago_something_was_is_no_count() -> None:
    assert not extract(HEADING + "封闭管理在两个多月前已经解除。").records


def test_the_years_of_a_title_are_no_period() -> None:
    (record,) = extract(HEADING + "落实《县域水系规划（2023—2035年）》，疏浚河道12条。").records
    assert (record.period.start, record.period.end) == (2025, 2025)


def test_what_is_measured_against_the_same_months_is_over() -> None:
    text = PLAN + "今年第一季度，工业产值比去年同期增长9%。"
    (record,) = extract(text).records
    assert (record.kind, record.period.start, record.period.end) == ("fact", 2026, 2026)


def test_the_year_of_prices_is_no_period() -> None:
    record = extract(HEADING + "按1980年不变价格计算，工业总产值达到100亿元。").records[0]
    assert record.period is not None
    assert record.period.start != 1980


def test_what_was_obtained_is_a_fact() -> None:
    text = "## 一、2016年工作回顾\n\n争取到国家和省重大项目162个，把人民对美好生活的向往作为奋斗目标。\n"
    assert [record.kind for record in extract("# 2017年政府工作报告\n\n" + text).records] == ["fact"]


def test_what_there_is_already_makes_no_fact_of_a_plan() -> None:
    text = "## 三、2017年工作安排\n\n整合现有产业资源，主营业务收入增长12%以上。提前实现城乡居民收入比2010年翻一番。\n"
    records = extract("# 2017年政府工作报告\n\n" + text).records
    assert [record.kind for record in records] == ["target", "target"]


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


def test_a_tax_that_is_left_out_of_account_is_no_subject() -> None:
    text = HEADING + "一般公共预算收入完成50亿元，扣除留抵退税后增长6.5%。一般公共预算收入扣除留抵退税年均增长7%。\n"
    assert {record.subject for record in extract(text).records} == {"一般公共预算收入"}


def test_a_growth_target_told_as_such_is_a_target() -> None:
    (record,) = extract("地区生产总值增长目标为5%左右。").records
    assert (record.kind, record.measure, record.indicator) == ("target", "change", "gdp_growth")
