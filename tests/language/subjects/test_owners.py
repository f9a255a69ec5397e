"""Whose a figure is: an owner told before it, a topic, a site or an area, and where there is none."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned, read

from extractor import extract

OWNERS: dict[str, tuple[str, list[Owned]]] = {
    "whose contribution it is": (
        "服务业增加值增长7%，对经济增长的贡献率达65%，占GDP比重提高到42%。310个重点项目完成投资9亿元，投资完成率达160%。",
        [
            Owned("7%", "服务业增加值", "增长", "change"),
            Owned("65%", "服务业增加值对经济增长的贡献率", "达", "level"),
            Owned("42%", "服务业增加值占GDP比重", "提高到", "level"),
            Owned("310个", "重点项目", "完成", "amount"),
            Owned("9亿元", "重点项目投资", "完成", "amount"),
            Owned("160%", "重点项目投资完成率", "达", "level"),
        ],
    ),
    "what has no figures owns none": (
        "拓展多元融资渠道，贷款余额增长10%。国有企业效益明显好转，利润增长23%。",
        [Owned("10%", "贷款余额", "增长", "change"), Owned("23%", "国有企业利润", "增长", "change")],
    ),
    "figures told beside one of an area": (
        "开发区营业收入增长65.8%，税收收入增长29%，实际利用外资增长9%，全市进出口总额增长5%，固定资产投资增长6%。"
        "园区产值、进出口总额分别完成120亿元、4亿元。投资5亿元的园区一期开工，投资8亿元的医院竣工。",
        [
            Owned("65.8%", "开发区营业收入", "增长", "change"),
            Owned("29%", "开发区税收收入", "增长", "change"),
            Owned("9%", "开发区实际利用外资", "增长", "change"),
            Owned("5%", "进出口总额", "增长", "change"),
            Owned("6%", "固定资产投资", "增长", "change"),
            Owned("120亿元", "园区产值", "完成", "level"),
            Owned("4亿元", "园区进出口总额", "完成", "level"),
            Owned("5亿元", "园区一期投资", None, "amount"),
            Owned("8亿元", "医院投资", None, "amount"),
        ],
    ),
    "how often on average names nothing": (
        "个体工商户增长9%，平均每天新增40户。",
        [Owned("9%", "个体工商户", "增长", "change"), Owned("40户", "个体工商户", "新增", "amount")],
    ),
    "a word that names nothing leaves the thing told before": (
        "开工建设海塘42条，计130公里。",
        [Owned("42条", "海塘", "开工建设", "amount"), Owned("130公里", "海塘", None, "level")],
    ),
    "the owner stands behind 其中": (
        "其中，第一产业实现增加值76亿元。",
        [Owned("76亿元", "第一产业增加值", "实现", "level")],
    ),
    "what passes thresholds is the owner, not they": (
        "一般公共预算收入连跨5个百亿台阶，总量达到1272亿元。",
        [
            Owned("5个", "百亿台阶", "连跨", "amount"),
            Owned("1272亿元", "一般公共预算收入总量", "达到", "level"),
        ],
    ),
    "the topic of the paragraph": (
        "石化产业持续转型升级，一批化工新材料项目投产。产值突破1300亿元。",
        [Owned("1300亿元", "石化产业产值", "突破", "level")],
    ),
    "a sentence that begins with a verb is no topic": (
        "发展石化产业，一批化工新材料项目投产。产值突破1300亿元。",
        [Owned("1300亿元", "产值", "突破", "level")],
    ),
    "the site that a clause begins with": (
        "现代雕塑产业园115家企业签约入驻，自贸试验区4项制度创新成果在全国推广。",
        [
            Owned("115家", "现代雕塑产业园企业", "签约入驻", "amount"),
            Owned("4项", "自贸试验区制度创新成果", "推广", "amount"),
        ],
    ),
    "no site, but examples": (
        "新能源产业园等12个项目建成投产。",
        [Owned("12个", "项目", "建成投产", "amount")],
    ),
    "lifts of homes": (
        "既有住宅加装电梯150部。",
        [Owned("150部", "既有住宅电梯", "加装", "amount")],
    ),
    "who or what a deed needs": (
        "企业职工基本养老保险新增参保85.6万人，农村富余劳动力新增转移就业9.1万人。",
        [
            Owned("85.6万人", "企业职工基本养老保险参保", "新增", "amount"),
            Owned("9.1万人", "农村富余劳动力转移就业", "新增", "amount"),
        ],
    ),
    "the object of a verb before the figure that moved": (
        "首批部门运维实现集中管理、经费下降28%。",
        [Owned("28%", "经费", "下降", "change")],
    ),
    "a business of a zone": (
        "自贸试验区新设企业10家。",
        [Owned("10家", "自贸试验区企业", "新设", "amount")],
    ),
    "an owner that ends as its noun begins": (
        "完成农村产权交易15宗，交易额2300万元。",
        [Owned("15宗", "农村产权交易", "完成", "amount"), Owned("2300万元", "农村产权交易额", None, "level")],
    ),
    "an owner before a word that names nothing": (
        "工业生产增长较快，总产值比上年增长14.2%。",
        [Owned("14.2%", "工业生产总产值", "增长", "change")],
    ),
    "a figure for each of what was told": (
        "地区生产总值达到2700亿元，人均超过8万元。",
        [
            Owned("2700亿元", "地区生产总值", "达到", "level"),
            Owned("8万元", "人均地区生产总值", "超过", "level"),
        ],
    ),
    "a harvest beside its area": (
        "粮食播种面积稳定在500万亩、产量230万吨。",
        [
            Owned("500万亩", "粮食播种面积", "稳定在", "level"),
            Owned("230万吨", "粮食产量", "稳定在", "level"),
        ],
    ),
    "the dead of the accidents told before": (
        "生产安全事故起数下降12%、死亡人数下降9%。",
        [
            Owned("12%", "生产安全事故起数", "下降", "change"),
            Owned("9%", "生产安全事故死亡人数", "下降", "change"),
        ],
    ),
    "what people have who left poverty": (
        "脱贫户人均收入突破1.8万元。",
        [Owned("1.8万元", "脱贫户人均收入", "突破", "level")],
    ),
}


@pytest.mark.parametrize("name", OWNERS)
def test_whose_a_number_is(name: str) -> None:
    text, expected = OWNERS[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


COUNTS: dict[str, tuple[str, list[Owned]]] = {
    "nouns that need their owner": (
        "行政职权事项由60项精简到27项，精简率达到54%。城南污水厂新增日处理能力15万吨。产品销售收入63亿元，产销率达到98%。"
        "安全事故次数、死亡人数、直接经济损失分别下降10%、4%和2%。实施营商环境100项提升举措。",
        [
            Owned("27项", "行政职权事项", "精简到", "level"),
            Owned("54%", "行政职权事项精简率", "达到", "level"),
            Owned("15万吨", "城南污水厂日处理能力", "新增", "amount"),
            Owned("63亿元", "产品销售收入", None, "level"),
            Owned("98%", "产品产销率", "达到", "level"),
            Owned("10%", "安全事故次数", "下降", "change"),
            Owned("4%", "安全事故死亡人数", "下降", "change"),
            Owned("2%", "安全事故直接经济损失", "下降", "change"),
            Owned("100项", "营商环境提升举措", "实施", "amount"),
        ],
    ),
    "an earlier value of a sibling": (
        "城镇低保补差由68元提高到72元，农村由13元提高到18元。",
        [Owned("72元", "城镇低保补差", "提高到", "level"), Owned("18元", "农村低保补差", "提高到", "level")],
    ),
    "what the clause itself begins with, before steps that were passed": (
        "发展格局形成，生产总值连跨4个台阶、达到9000亿元。",
        [Owned("9000亿元", "生产总值", "达到", "level")],
    ),
    "rates of one owner, and points that share their unit": (
        "污水收集率和处理率达到85%。占比达到45%、47%，高于全省2.7和8.8个百分点。",
        [
            Owned("85%", "污水收集率", "达到", "level"),
            Owned("85%", "污水处理率", "达到", "level"),
            Owned("45%", "占比", "达到", "level"),
            Owned("47%", "占比", "达到", "level"),
            Owned("2.7", "占比", "高于", "level"),
            Owned("8.8个百分点", "占比", "高于", "level"),
        ],
    ),
    "a figure for so many people, and how often something was raised": (
        "每万常住人口拥有社工达到19人，连续5年提高养老金、4次提高低保标准。",
        [Owned("19人", "每万常住人口拥有社工", "达到", "level"), Owned("4次", "低保标准", "提高", "amount")],
    ),
    "a head shared behind a longer first name": (
        "行政村生活垃圾、生活污水有效治理率分别达84.6%、98.8%。",
        [
            Owned("84.6%", "行政村生活垃圾有效治理率", "达", "level"),
            Owned("98.8%", "生活污水有效治理率", "达", "level"),
        ],
    ),
    "what the clause itself begins with, before what clauses before it speak of": (
        "开展大规模绿化行动，林木覆盖率保持年增长0.5%以上。农业高新区加速发展，工业总产值、财政收入都以50%的速度增长。",
        [
            Owned("0.5%", "林木覆盖率", "增长", "change"),
            Owned("50%", "工业总产值", "增长", "change"),
            Owned("50%", "财政收入", "增长", "change"),
        ],
    ),
    "a rate of each of what one verb works on, not of what another does": (
        "审议法规草案5件，办理议案431件、提案589件，满意率均达99%以上。",
        [
            Owned("5件", "法规草案", "审议", "amount"),
            Owned("431件", "议案", "办理", "amount"),
            Owned("589件", "提案", "办理", "amount"),
            Owned("99%", "议案满意率", "达", "level"),
            Owned("99%", "提案满意率", "达", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "what a rate without an owner is of": (
        "完成城市道路井盖治理2万座，完好率达到98%。配备食品安全总监，配备率达100%。",
        [
            Owned("2万座", "城市道路井盖治理", "完成", "amount"),
            Owned("98%", "城市道路井盖治理完好率", "达到", "level"),
            Owned("100%", "食品安全总监配备率", "达", "level"),
        ],
    ),
    "companies of a site": (
        "自贸区新增注册企业4.8万户，全县新增企业236家。",
        [
            Owned("4.8万户", "自贸区注册企业", "新增", "amount"),
            Owned("236家", "企业", "新增", "amount"),
        ],
    ),
    "a part told by the head of the whole": (
        "实施重点工业项目131项，其中52个项目建成投产。",
        [
            Owned("131项", "重点工业项目", "实施", "amount"),
            Owned("52个", "重点工业项目", "建成投产", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


def test_a_size_that_is_attained_is_of_what_is_built_up() -> None:
    (record,) = read("发展壮大战略性新兴产业，实现规模翻番。")
    assert (record.subject, record.quantity.text) == ("战略性新兴产业规模", "翻番")
