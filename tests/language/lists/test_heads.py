"""What the parts of a list have in common: an owner before them, a head behind them, or neither."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, Told, owned, told

from extractor import extract

HEADS: dict[str, tuple[str, list[Owned]]] = {
    "a head without an owner takes that of its sibling": (
        "省属企业营业收入达到120亿元、利润9亿元。",
        [
            Owned("120亿元", "省属企业营业收入", "达到", "level"),
            Owned("9亿元", "省属企业利润", "达到", "level"),
        ],
    ),
    "heads of one owner in a list": (
        "省属企业营业收入、利润分别增长6%、60.7%。",
        [
            Owned("6%", "省属企业营业收入", "增长", "change"),
            Owned("60.7%", "省属企业利润", "增长", "change"),
        ],
    ),
    "the owner stands before 分别": (
        "省、市重点项目分别完成投资459亿元、222亿元。",
        [
            Owned("459亿元", "省重点项目投资", "完成", "amount"),
            Owned("222亿元", "市重点项目投资", "完成", "amount"),
        ],
    ),
    "a grade takes its things from the item before it": (
        "新增国家级众创空间2家、省级19家。",
        [
            Owned("2家", "国家级众创空间", "新增", "amount"),
            Owned("19家", "省级众创空间", "新增", "amount"),
        ],
    ),
    "a list of indicators named in full shares nothing": (
        "城镇居民人均可支配收入、农民人均纯收入分别增长8%和9%。",
        [
            Owned("8%", "城镇居民人均可支配收入", "增长", "change"),
            Owned("9%", "农民人均纯收入", "增长", "change"),
        ],
    ),
    "things of one figure": (
        "战略性新兴产业、高技术制造业增加值分别增长10%、8%。",
        [
            Owned("10%", "战略性新兴产业增加值", "增长", "change"),
            Owned("8%", "高技术制造业增加值", "增长", "change"),
        ],
    ),
    "what sums up a list": (
        "电子信息、装备制造、医药健康三大产业增加值增长8%，食品、材料两大产业产值突破千亿元。",
        [
            Owned("8%", "三大产业增加值", "增长", "change"),
            Owned("千亿元", "食品、材料两大产业产值", "突破", "level"),
        ],
    ),
    "parts that share a figure, without 均": (
        "先进制造业和高技术制造业增加值增长10%，低收入人口和重点村脱贫巩固率保持100%。",
        [
            Owned("10%", "先进制造业和高技术制造业增加值", "增长", "change"),
            Owned("100%", "低收入人口和重点村脱贫巩固率", "保持", "level"),
        ],
    ),
    "two insurances and one rate": (
        "城乡居民养老保险和医疗保险参保率分别达到98%、97%。",
        [
            Owned("98%", "城乡居民养老保险参保率", "达到", "level"),
            Owned("97%", "医疗保险参保率", "达到", "level"),
        ],
    ),
    "the figure at the end of a list is that of all": (
        "制造业、普惠小微贷款余额分别增长10.7%、13.3%，医保、养老参保率分别达96.8%、99%。"
        "新能源汽车、家电类消费分别增长40%、25%。电子信息、高端装备制造、现代消费品营业收入分别达到20亿元、25亿元、10亿元。",
        [
            Owned("10.7%", "制造业贷款余额", "增长", "change"),
            Owned("13.3%", "普惠小微贷款余额", "增长", "change"),
            Owned("96.8%", "医保参保率", "达", "level"),
            Owned("99%", "养老参保率", "达", "level"),
            Owned("40%", "新能源汽车消费", "增长", "change"),
            Owned("25%", "家电类消费", "增长", "change"),
            Owned("20亿元", "电子信息营业收入", "达到", "level"),
            Owned("25亿元", "高端装备制造营业收入", "达到", "level"),
            Owned("10亿元", "现代消费品营业收入", "达到", "level"),
        ],
    ),
    "incomes in full, none of which is another's": (
        "一般公共预算收入、税收收入分别增长8.1%、9.2%，市属国企资产总额和利润总额分别增长3%、4%。",
        [
            Owned("8.1%", "一般公共预算收入", "增长", "change"),
            Owned("9.2%", "税收收入", "增长", "change"),
            Owned("3%", "市属国企资产总额", "增长", "change"),
            Owned("4%", "市属国企利润总额", "增长", "change"),
        ],
    ),
    "a list of what representatives hand in": (
        "办理市人大代表议案3件、建议131件，新增提案9件。",
        [
            Owned("3件", "市人大代表议案", "办理", "amount"),
            Owned("131件", "市人大代表建议", "办理", "amount"),
            Owned("9件", "提案", "新增", "amount"),
        ],
    ),
    "a part of a list with a holder of its own": (
        "市区居民人均可支配收入和农民人均纯收入分别增长7%和8%。",
        [Owned("7%", "市区居民人均可支配收入", "增长", "change"), Owned("8%", "农民人均纯收入", "增长", "change")],
    ),
    "parts of a list that end in the same noun": (
        "规上固定资产投资、工业投资分别增长6%和9%。",
        [Owned("6%", "规上固定资产投资", "增长", "change"), Owned("9%", "工业投资", "增长", "change")],
    ),
    "a figure that all parts of a list have": (
        "二氧化硫、氨氮、氮氧化物排放量分别下降5%、4%、3%。",
        [
            Owned("5%", "二氧化硫排放量", "下降", "change"),
            Owned("4%", "氨氮排放量", "下降", "change"),
            Owned("3%", "氮氧化物排放量", "下降", "change"),
        ],
    ),
    "a place before what two parts have": (
        "中心城区和县城空气质量优良率分别达到90%和92%。",
        [
            Owned("90%", "中心城区空气质量优良率", "达到", "level"),
            Owned("92%", "县城空气质量优良率", "达到", "level"),
        ],
    ),
    "throughput of two things": (
        "港口货物和集装箱吞吐量分别增长5%和7%。",
        [
            Owned("5%", "港口货物吞吐量", "增长", "change"),
            Owned("7%", "集装箱吞吐量", "增长", "change"),
        ],
    ),
    "a list whose parts end alike": (
        "完成技能培训和创业培训各2000人次。",
        [
            Owned("2000人次", "技能培训", "完成", "amount"),
            Owned("2000人次", "创业培训", "完成", "amount"),
        ],
    ),
    "a share that all of a list have": (
        "工业投资、民间投资占比分别提高2.1和3.4个百分点。",
        [
            Owned("2.1", "工业投资占比", "提高", "change"),
            Owned("3.4个百分点", "民间投资占比", "提高", "change"),
        ],
    ),
    "grades of one thing, the first without 级": (
        "新晋国家农业产业化龙头企业2家、省级19家，培育3个世界级、7个国家级产业集群。",
        [
            Owned("2家", "国家农业产业化龙头企业", "新晋", "amount"),
            Owned("19家", "省级农业产业化龙头企业", "新晋", "amount"),
            Owned("3个", "世界级产业集群", "培育", "amount"),
            Owned("7个", "国家级产业集群", "培育", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", HEADS)
def test_whose_a_number_is(name: str) -> None:
    text, expected = HEADS[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "a list that one value was told of is no list of its parts": (
        "财政投入公共服务和民生事业201亿元，占一般预算支出的82%。",
        [
            Told("201亿元", "公共服务和民生事业", "投入", "amount"),
            Told("82%", "公共服务和民生事业", "占", "level"),
        ],
    ),
    "what owns both is cut before a pair": (
        "地区外贸进出口总额、出口额分别增长17.7%、19.7%。",
        [
            Told("17.7%", "地区外贸进出口总额", "增长", "change", "up"),
            Told("19.7%", "地区外贸出口额", "增长", "change", "up"),
        ],
    ),
    "a level and what is above it are one": (
        "国考断面优良率、县级及以上城市空气优良率均为100%。",
        [
            Told("100%", "国考断面优良率", "为", "level"),
            Told("100%", "县级及以上城市空气优良率", "为", "level"),
        ],
    ),
    "what the first of a list begins with does not hide what all end with": (
        "城镇企业职工养老、失业、工伤保险参保人数分别达到9万人、6万人、5万人。",
        [
            Told("9万人", "城镇企业职工养老保险参保人数", "达到", "level"),
            Told("6万人", "失业保险参保人数", "达到", "level"),
            Told("5万人", "工伤保险参保人数", "达到", "level"),
        ],
    ),
    "rates of a list have the owner of the first": (
        "在建项目开工率、入统率均为100%。",
        [Told("100%", "在建项目开工率", "为", "level"), Told("100%", "在建项目入统率", "为", "level")],
    ),
    "spending of each of a list": (
        "财政用于就业社保、教育、医疗卫生支出分别增长12%、9%和7%。",
        [
            Told("12%", "财政用于就业社保支出", "增长", "change", "up"),
            Told("9%", "教育支出", "增长", "change", "up"),
            Told("7%", "医疗卫生支出", "增长", "change", "up"),
        ],
    ),
    "insurances of a list have the whole of what the last ends with": (
        "基本养老、失业、基本医疗、工伤保险参保人数分别达到9万人、6万人、8万人、5万人。",
        [
            Told("9万人", "基本养老保险参保人数", "达到", "level"),
            Told("6万人", "失业保险参保人数", "达到", "level"),
            Told("8万人", "基本医疗保险参保人数", "达到", "level"),
            Told("5万人", "工伤保险参保人数", "达到", "level"),
        ],
    ),
    "a longer head beside a shorter one": (
        "建成区绿化覆盖率、绿地率分别达到38%和33%。",
        [Told("38%", "建成区绿化覆盖率", "达到", "level"), Told("33%", "建成区绿地率", "达到", "level")],
    ),
    "a number that sums a list up is no part of its head": (
        "汽车、索具、石油装备三大主导产业年产值分别达到30亿元、20亿元、9亿元。",
        [
            Told("30亿元", "汽车主导产业年产值", "达到", "level"),
            Told("20亿元", "索具主导产业年产值", "达到", "level"),
            Told("9亿元", "石油装备主导产业年产值", "达到", "level"),
        ],
    ),
    "pairs told in one word": (
        "三次产业增加值分别增长2%、5%和7%，市县两级文明校园比例分别达到30%和70%。",
        [
            Told("2%", "第一产业增加值", "增长", "change", "up"),
            Told("5%", "第二产业增加值", "增长", "change", "up"),
            Told("7%", "第三产业增加值", "增长", "change", "up"),
            Told("30%", "市级文明校园比例", "达到", "level"),
            Told("70%", "县级文明校园比例", "达到", "level"),
        ],
    ),
    "words and signs join a list together": (
        "空气质量综合指数和PM2.5、PM10浓度分别下降9%、6%、8%。",
        [
            Told("9%", "空气质量综合指数", "下降", "change", "down"),
            Told("6%", "PM2.5浓度", "下降", "change", "down"),
            Told("8%", "PM10浓度", "下降", "change", "down"),
        ],
    ),
    "what each of a list has, told with 的": (
        "小学、初中和普通高中的优质学位分别达到56%、73%和88%。",
        [
            Told("56%", "小学的优质学位", "达到", "level"),
            Told("73%", "初中的优质学位", "达到", "level"),
            Told("88%", "普通高中的优质学位", "达到", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected
