"""Rates, shares and coverage: what they are of, for whom, over which years and against which plan."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

RATES: dict[str, tuple[str, list[Owned]]] = {
    "where something is covered is no part of it": (
        "国家基本药物制度在基层医疗机构实现全覆盖，30万企业退休人员月平均增资238元。",
        [
            Owned("全覆盖", "国家基本药物制度", "实现", "level"),
            Owned("30万", "企业退休人员", None, "amount"),
            Owned("238元", "企业退休人员月平均增资", None, "level"),
        ],
    ),
    "years between a subject and its verb are its period": (
        "水土流失面积下降12%，清洁取暖率五年提高18个百分点，地下水漏斗面积3年分别下降9%。",
        [
            Owned("12%", "水土流失面积", "下降", "change"),
            Owned("18个百分点", "清洁取暖率", "提高", "change"),
            Owned("9%", "地下水漏斗面积", "下降", "change"),
        ],
    ),
    "a verb of strengthening before what is covered": (
        "强化预算绩效管理全覆盖，加快推动村级养老驿站全覆盖。",
        [Owned("全覆盖", "预算绩效管理", "强化", "level"), Owned("全覆盖", "村级养老驿站", "加快推动", "level")],
    ),
    "years between a thing and what is done to it": (
        "园区建设步伐加快，服务业投资五年完成320亿元。城镇化水平提升，绿化覆盖率三年提高2.5个百分点。",
        [
            Owned("320亿元", "服务业投资", "完成", "amount"),
            Owned("2.5个百分点", "绿化覆盖率", "提高", "change"),
        ],
    ),
    "shares that are put to a use": (
        "将35%的新增建设用地用于产业园区。压缩5%的行政经费用于教育。",
        [
            Owned("35%", "新增建设用地", "用于", "level"),
            Owned("5%", "行政经费", "压缩", "change"),
        ],
    ),
    "how much of its plan something completed": (
        "税收收入完成50亿元，完成预算的101%。改造危房300户，完成70%以上的改造任务。",
        [
            Owned("50亿元", "税收收入", "完成", "level"),
            Owned("101%", "税收收入", "完成", "level"),
            Owned("300户", "危房", "改造", "amount"),
            Owned("70%", "改造任务", "完成", "amount"),
        ],
    ),
    "for each of whom an amount is": (
        "城市低保标准提高到每人每月620元，农村低保标准提高到每人每年5400元。",
        [
            Owned("620元", "城市低保标准", "提高到", "level"),
            Owned("5400元", "农村低保标准", "提高到", "level"),
        ],
    ),
    "where coverage holds": (
        "主干天然气管道实现沿海地市全覆盖，研究生培养实现设区市全覆盖，涉农区实现三级医院全覆盖。",
        [
            Owned("全覆盖", "主干天然气管道", "实现", "level"),
            Owned("全覆盖", "研究生培养", "实现", "level"),
            Owned("全覆盖", "三级医院", "实现", "level"),
        ],
    ),
    "what grew is what was reached": (
        "新能源汽车产量增长40%，达到357万辆。",
        [
            Owned("40%", "新能源汽车产量", "增长", "change"),
            Owned("357万辆", "新能源汽车产量", "达到", "level"),
        ],
    ),
    "a rate over the years of a name": (
        "学前教育三年毛入园率达到92%。",
        [Owned("92%", "学前教育三年毛入园率", "达到", "level")],
    ),
    "how far above, no hedge": (
        "森林覆盖率超过全国平均水平2个百分点。",
        [Owned("2个百分点", "森林覆盖率", "超过", "level")],
    ),
    "a level that moved carries on": (
        "蔬菜面积发展到16万亩，生猪存栏60万头，林果面积7万亩。",
        [
            Owned("16万亩", "蔬菜面积", "发展到", "level"),
            Owned("60万头", "生猪存栏", "发展到", "level"),
            Owned("7万亩", "林果面积", "发展到", "level"),
        ],
    ),
    "a level that fell does not carry on": (
        "耕地面积下降到9万亩，粮食面积5万亩。",
        [Owned("9万亩", "耕地面积", "下降到", "level"), Owned("5万亩", "粮食面积", None, "level")],
    ),
    "a share of a whole is one of what was told before": (
        "先进制造业产值达到900亿元，占规模以上工业比重达42%。",
        [
            Owned("900亿元", "先进制造业产值", "达到", "level"),
            Owned("42%", "先进制造业产值占规模以上工业比重", "达", "level"),
        ],
    ),
    "years that only frame": (
        "城乡低保标准提高，粮食产量五年增长12%。",
        [Owned("12%", "粮食产量", "增长", "change")],
    ),
    "how many for so many people": (
        "有效发明专利拥有量达到每万人25件。",
        [Owned("25件", "有效发明专利拥有量", "达到", "level")],
    ),
    "a figure for each behind the verb": (
        "扩大医保覆盖面，城乡居民医保补助标准提高到人均320元。",
        [Owned("320元", "城乡居民医保补助标准", "提高到", "level")],
    ),
    "people with an increase for each": (
        "带动贫困人口人均增收1000元。",
        [Owned("1000元", "贫困人口人均", "增收", "change")],
    ),
    "from one proportion to another": (
        "三次产业比由2020年的6∶61∶33到2025年底的12∶27∶61。",
        [Owned(part, "三次产业比", None, "level") for part in ("12", "27", "61")],
    ),
    "how far beyond what was planned": (
        "重点工程完成投资60亿元、超年计划15%。",
        [
            Owned("60亿元", "重点工程投资", "完成", "amount"),
            Owned("15%", "重点工程投资", "超年计划", "level"),
        ],
    ),
    "what grows is what is done": (
        "引进内资增长14%。全年接待入境游客增长31%。新登记企业增长9%。",
        [
            Owned("14%", "引进内资", "增长", "change"),
            Owned("31%", "接待入境游客", "增长", "change"),
            Owned("9%", "新登记企业", "增长", "change"),
        ],
    ),
    "a rate that something gained": (
        "绿化覆盖率新增2个百分点。新增绿地80公顷。",
        [
            Owned("2个百分点", "绿化覆盖率", "新增", "change"),
            Owned("80公顷", "绿地", "新增", "amount"),
        ],
    ),
    "the investment of a plan that is completed": (
        "市级重点项目完成年度投资计划的117%。",
        [Owned("117%", "市级重点项目年度投资", "完成", "level")],
    ),
    "a plan told in two words that is completed": (
        "管网工程完成建设总任务的92%。",
        [Owned("92%", "管网工程", "完成", "level")],
    ),
    "a verb before a noun that rises belongs to it": (
        "引进市外资金增长9%，上缴税金达到3亿元，最高报销限额提高到30万元。",
        [
            Owned("9%", "引进市外资金", "增长", "change"),
            Owned("3亿元", "上缴税金", "达到", "level"),
            Owned("30万元", "最高报销限额", "提高到", "level"),
        ],
    ),
    "a share of a market": (
        "农机产品全国市场占有率达到35%。",
        [Owned("35%", "农机产品全国市场占有率", "达到", "level")],
    ),
    "what a budget is compared with": (
        "民生支出比上年预算增加2亿元。",
        [Owned("2亿元", "民生支出", "增加", "change")],
    ),
    "a number for so many people": (
        "每千人口拥有托位数达4.2个。",
        [Owned("4.2个", "每千人口拥有托位数", "达", "level")],
    ),
}


@pytest.mark.parametrize("name", RATES)
def test_whose_a_number_is(name: str) -> None:
    text, expected = RATES[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


COUNTS: dict[str, tuple[str, list[Owned]]] = {
    "a share of what was told, and some of it that others made": (
        "引进企业516户，其中80%完成转制。推广36项改革经验，其中9项由成都探索形成。",
        [
            Owned("516户", "企业", "引进", "amount"),
            Owned("80%", "企业", "完成", "level"),
            Owned("36项", "改革经验", "推广", "amount"),
            Owned("9项", "改革经验", "推广", "amount"),
        ],
    ),
    "what is achieved across a semicolon": (
        "实际利用外资达到12亿美元；去年再创新高，实现16亿美元，增长36%。",
        [
            Owned("12亿美元", "实际利用外资", "达到", "level"),
            Owned("16亿美元", "实际利用外资", "实现", "amount"),
            Owned("36%", "实际利用外资", "增长", "change"),
        ],
    ),
    "by how much something keeps growing": (
        "工业增加值保持15%以上的增速，产值年均递增速度高于50%，压采地下水112万立方米。",
        [
            Owned("15%", "工业增加值", "保持", "change"),
            Owned("50%", "产值年均递增速度", "高于", "change"),
            Owned("112万立方米", "地下水", "压采", "change"),
        ],
    ),
    "what covers, and what is covered": (
        "新农合覆盖8.3亿人。覆盖338个村，覆盖贫困户2957户。",
        [
            Owned("8.3亿人", "新农合", "覆盖", "level"),
            Owned("338个", "村", "覆盖", "amount"),
            Owned("2957户", "贫困户", "覆盖", "amount"),
        ],
    ),
    "what was put to zero is told in quotation marks at the end of its clause": (
        "确保安全隐患“动态清零”，安全生产实现“全年零事故”，开展“动态清零”行动。销售额实现翻倍。",
        [
            Owned("清零", "安全隐患", "清零", "level"),
            Owned("零", "安全生产事故", "实现", "level"),
            Owned("翻倍", "销售额", "实现", "change"),
        ],
    ),
    "a goal that is only explained, and one that is set": (
        "生产总值增长4.5%左右。确定4.5%左右的增长目标，兼顾了需要与可能。城镇新增就业45万人以上的目标，体现了就业优先。"
        "实现研发投入增长8%的目标。",
        [
            Owned("4.5%", "生产总值", "增长", "change"),
            Owned("8%", "研发投入", "增长", "change"),
        ],
    ),
    "hours of teaching, places in a ranking, and what there was none of": (
        "培训时长不少于80学时，营商环境排名提升5个位次，首次实现“零爆表”。",
        [
            Owned("80学时", "培训时长", None, "level"),
            Owned("5个位次", "营商环境排名", "提升", "change"),
            Owned("零", "爆表", "实现", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
