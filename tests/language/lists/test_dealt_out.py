"""Values dealt out to the parts of a list, with 分别, 均 or 各 and without a word, and what all of them did."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, Told, owned, told

from extractor import extract

DEALT_OUT: dict[str, tuple[str, list[Owned]]] = {
    "insured people of each kind": (
        "养老保险、工伤保险参保人员分别达到242万人、190万人。建成小区137个，接入率100%。",
        [
            Owned("242万人", "养老保险参保人员", "达到", "level"),
            Owned("190万人", "工伤保险参保人员", "达到", "level"),
            Owned("137个", "小区", "建成", "amount"),
            Owned("100%", "小区接入率", None, "level"),
        ],
    ),
    "what all of a list did, counts and measures alike": (
        "475个老旧小区、200条背街小巷、60公里管网完成改造。投资6亿元的甲药业、5亿元的乙食品、2亿元的丙园区等项目开工。",
        [
            Owned("475个", "老旧小区", "完成", "amount"),
            Owned("200条", "背街小巷", "完成", "amount"),
            Owned("60公里", "管网", "完成", "amount"),
            Owned("6亿元", "甲药业投资", "开工", "amount"),
            Owned("5亿元", "乙食品", "开工", "amount"),
            Owned("2亿元", "丙园区", "开工", "amount"),
        ],
    ),
    "a rate behind a list is of all of it": (
        "办理代表建议54件、委员提案34件，办结率98%。新增企业80家，其中服务业企业20家，占比25%。",
        [
            Owned("54件", "代表建议", "办理", "amount"),
            Owned("34件", "委员提案", "办理", "amount"),
            Owned("98%", "办结率", None, "level"),
            Owned("80家", "企业", "新增", "amount"),
            Owned("20家", "服务业企业", "新增", "amount"),
            Owned("25%", "服务业企业占比", None, "level"),
        ],
    ),
    "what 均 tells further is told of each": (
        "专利申请量、授权量分别达到9000件、6000件，均增长12%。办理提案20件，办结率、满意率100%。",
        [
            Owned("9000件", "专利申请量", "达到", "level"),
            Owned("6000件", "专利授权量", "达到", "level"),
            Owned("12%", "专利申请量", "增长", "change"),
            Owned("12%", "专利授权量", "增长", "change"),
            Owned("20件", "提案", "办理", "amount"),
            Owned("100%", "办结率", None, "level"),
            Owned("100%", "满意率", None, "level"),
        ],
    ),
    "a rate of each of two things, after another rate": (
        "办理人大代表建议12件、政协提案25件，办结率均为100%、满意率均达99%。",
        [
            Owned("12件", "人大代表建议", "办理", "amount"),
            Owned("25件", "政协提案", "办理", "amount"),
            Owned("100%", "人大代表建议办结率", "为", "level"),
            Owned("100%", "政协提案办结率", "为", "level"),
            Owned("99%", "人大代表建议满意率", "达", "level"),
            Owned("99%", "政协提案满意率", "达", "level"),
        ],
    ),
    "分别 deals out the subjects of the clause before": (
        "地区生产总值增长5%，机电产品和高新技术产品出口，分别增长30%和51%。",
        [
            Owned("5%", "地区生产总值", "增长", "change"),
            Owned("30%", "机电产品出口", "增长", "change"),
            Owned("51%", "高新技术产品出口", "增长", "change"),
        ],
    ),
    "reached by each of a list": (
        "固定资产投资、财政收入实现“两个翻番”。",
        [Owned("翻番", "固定资产投资", "实现", "change"), Owned("翻番", "财政收入", "实现", "change")],
    ),
    "分别 before one value": (
        "化学需氧量、氨氮排放量分别下降3%。",
        [Owned("3%", "化学需氧量", "下降", "change"), Owned("3%", "氨氮排放量", "下降", "change")],
    ),
    "one object in two units": (
        "改造县、乡道路79条、257公里。",
        [Owned("79条", "县、乡道路", "改造", "amount"), Owned("257公里", "县、乡道路", "改造", "amount")],
    ),
    "two figures in two units": (
        "耕地面积、粮食产量稳定在35万亩、15万吨。",
        [Owned("35万亩", "耕地面积", "稳定在", "level"), Owned("15万吨", "粮食产量", "稳定在", "level")],
    ),
    "values dealt in turn to the subjects of the clause before": (
        "城乡居民人均可支配收入分别达到41200元和19800元，增长6%和8%。",
        [
            Owned("41200元", "城镇居民人均可支配收入", "达到", "level"),
            Owned("19800元", "农村居民人均可支配收入", "达到", "level"),
            Owned("6%", "城镇居民人均可支配收入", "增长", "change"),
            Owned("8%", "农村居民人均可支配收入", "增长", "change"),
        ],
    ),
    "a total of each thing counted before": (
        "新增省级实验室12家、众创空间9家，总数分别达到40家、31家。",
        [
            Owned("12家", "省级实验室", "新增", "amount"),
            Owned("9家", "众创空间", "新增", "amount"),
            Owned("40家", "省级实验室", "达到", "level"),
            Owned("31家", "众创空间", "达到", "level"),
        ],
    ),
    "a share of each thing told before": (
        "面向东盟出口和面向欧盟出口分别增长9%、4%，占全市比重分别为57%和16%。",
        [
            Owned("9%", "面向东盟出口", "增长", "change"),
            Owned("4%", "面向欧盟出口", "增长", "change"),
            Owned("57%", "面向东盟出口占全市比重", "为", "level"),
            Owned("16%", "面向欧盟出口占全市比重", "为", "level"),
        ],
    ),
    "amounts of a list that share a verb": (
        "完成40公里供水管网、25公里燃气管网改造。",
        [Owned("40公里", "供水管网改造", "完成", "amount"), Owned("25公里", "燃气管网改造", "完成", "amount")],
    ),
    "a work shared by a list with 各 or 分别": (
        "建设标准化学校、医院各6所。分别建设省级、市级示范村8个、30个。",
        [
            Owned("6所", "标准化学校", "建设", "amount"),
            Owned("6所", "医院", "建设", "amount"),
            Owned("8个", "省级示范村", "建设", "amount"),
            Owned("30个", "市级示范村", "建设", "amount"),
        ],
    ),
    "what brackets and quotation marks hold is one thing": (
        "所有区（县、市）生产总值均迈上千亿元台阶，机关、村（社区）证明事项分别减少至12项、15项，"
        "城市公园、“口袋公园”保有量分别达到30个、80个。",
        [
            Owned("千亿元", "所有区（县、市）生产总值", "迈上", "level"),
            Owned("12项", "机关证明事项", "减少至", "level"),
            Owned("15项", "村（社区）证明事项", "减少至", "level"),
            Owned("30个", "城市公园保有量", "达到", "level"),
            Owned("80个", "“口袋公园”保有量", "达到", "level"),
        ],
    ),
    "a blank before a sign parts nothing": (
        "新增公厕 、车位5个，金融机构存 、贷款余额分别为20亿元和10亿元。",
        [
            Owned("5个", "公厕、车位", "新增", "amount"),
            Owned("20亿元", "金融机构存款余额", "为", "level"),
            Owned("10亿元", "金融机构贷款余额", "为", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", DEALT_OUT)
def test_whose_a_number_is(name: str) -> None:
    text, expected = DEALT_OUT[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "a thing listed behind one that exceeds a number": (
        "实现“个转企”2197户、“小升规”超过210户、“规升巨”25户。",
        [
            Told("2197户", "“个转企”", "实现", "amount"),
            Told("210户", "“小升规”", "实现", "amount"),
            Told("25户", "“规升巨”", "实现", "amount"),
        ],
    ),
    "a plan that several things are told of at once": (
        "造林面积、治沙面积达到9万亩、4万亩，分别完成年度任务的105%、98%。",
        [
            Told("9万亩", "造林面积", "达到", "level"),
            Told("4万亩", "治沙面积", "达到", "level"),
            Told("105%", "造林面积", "完成", "level"),
            Told("98%", "治沙面积", "完成", "level"),
        ],
    ),
    "what a word joins to a thing counted belongs to the next number": (
        "聚焦6个百亿级产业和食用菌、中药材、苗木3个成长型产业。",
        [Told("6个", "百亿级产业", "聚焦", "amount"), Told("3个", "成长型产业", "聚焦", "amount")],
    ),
    "a verb inside a list of what is dealt out": (
        "高新技术产品总产值、实现利税分别增长16%和6%，接待游客、实现旅游总花费分别增长11%、12%。",
        [
            Told("16%", "高新技术产品总产值", "增长", "change", "up"),
            Told("6%", "高新技术产品利税", "增长", "change", "up"),
            Told("11%", "接待游客", "增长", "change", "up"),
            Told("12%", "旅游总花费", "增长", "change", "up"),
        ],
    ),
    "a rate of each of two things counted together": (
        "47件建议和提案全部办结，满意率分别达到98%和100%。",
        [
            Told("47件", "建议和提案", "办结", "amount"),
            Told("98%", "建议满意率", "达到", "level"),
            Told("100%", "提案满意率", "达到", "level"),
        ],
    ),
    "a blank before a sign that joins": (
        "银行业本外币存 、贷款余额分别为82亿元和51亿元。",
        [Told("82亿元", "银行业本外币存款余额", "为", "level"), Told("51亿元", "银行业本外币贷款余额", "为", "level")],
    ),
    "values dealt out without saying so go to those told before": (
        "城镇居民收入17000元，农村居民收入5100元，实际增长9%和8%，高新企业、科技企业分别净增70家、40家，总量达到600家、900家。",
        [
            Told("17000元", "城镇居民收入", None, "level"),
            Told("5100元", "农村居民收入", None, "level"),
            Told("9%", "城镇居民收入", "实际增长", "change", "up"),
            Told("8%", "农村居民收入", "实际增长", "change", "up"),
            Told("70家", "高新企业", "净增", "change", "up"),
            Told("40家", "科技企业", "净增", "change", "up"),
            Told("600家", "高新企业", "达到", "level"),
            Told("900家", "科技企业", "达到", "level"),
        ],
    ),
    "what all things of a list did": (
        "664件代表建议和568件政协提案全部办结，6个项目、10家企业、10个品牌入选省示范名单，新建5个公园、3个广场。",
        [
            Told("664件", "代表建议", "办结", "amount"),
            Told("568件", "政协提案", "办结", "amount"),
            Told("6个", "项目", "入选", "amount"),
            Told("10家", "企业", "入选", "amount"),
            Told("10个", "品牌", "入选", "amount"),
            Told("5个", "公园", "新建", "amount"),
            Told("3个", "广场", "新建", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("居民和非居民用水价格分别下调1元和2元。", ["居民用水价格", "非居民用水价格"]),
        ("城区和县（市、区）垃圾处理率分别达到99%和95%。", ["城区垃圾处理率", "县（市、区）垃圾处理率"]),
        ("县城污水处理率、市级及以上水源地水质达标率均为100%。", ["县城污水处理率", "市级及以上水源地水质达标率"]),
        ("集成电路、汽车零配件、锂电池出口分别增长9%、8%和7%。", ["集成电路出口", "汽车零配件出口", "锂电池出口"]),
        ("粮食总产量、居民收入实现两个翻番。", ["粮食总产量", "居民收入"]),
        ("铁路、水利、电网投资分别增长9%、12%和4%。", ["铁路投资", "水利投资", "电网投资"]),
        (
            "集成电路、航空、新能源汽车产业增加值分别增长9%、8%、7%。",
            ["集成电路产业增加值", "航空产业增加值", "新能源汽车产业增加值"],
        ),
        ("规上制造业、工业战略性新兴产业增加值分别增长7%、6%。", ["规上制造业增加值", "工业战略性新兴产业增加值"]),
        ("建设4个90万亩粮食生产基地。", ["粮食生产基地", "粮食生产基地"]),
        ("北环路、朝阳路等9项60公里道路工程完工。", ["道路工程", "道路工程"]),
        ("培育3个世界级、5个国家级产业集群。", ["世界级产业集群", "国家级产业集群"]),
    ],
)
def test_the_parts_of_a_list(sentence: str, subjects: list[str]) -> None:
    assert [record.subject for record in extract(HEADING + sentence).records] == subjects
