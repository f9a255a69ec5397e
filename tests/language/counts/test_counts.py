"""What is counted: things, people, places and thresholds, some of those told before, and names that begin as a count."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, Told, owned, told

from extractor import extract

COUNTS: dict[str, tuple[str, list[Owned]]] = {
    "one for each, at the least, or every month": (
        "每个县建成一个园区，各区至少引进一家企业，每月举办一次招商活动，在东区和西区各建一所幼儿园。",
        [
            Owned("一个", "园区", "建成", "amount"),
            Owned("一家", "企业", "引进", "amount"),
            Owned("一次", "招商活动", "举办", "amount"),
            Owned("一所", "幼儿园", None, "amount"),
        ],
    ),
    "one as an article": (
        "每一个人都是一个奋斗者，每年迈上一个新台阶，每两周一次的接待日成为一个品牌，建成一个中心。",
        [],
    ),
    "homes as a saying, and how many of them": (
        "惠及近万家企业，走进万家。",
        [Owned("万家", "企业", "惠及", "amount")],
    ),
    "counts of a list have the things behind the last": (
        "精准施策，有效带动89户、184名贫困人口稳定增收。",
        [Owned("89户", "贫困人口", "带动", "amount"), Owned("184名", "贫困人口", "带动", "amount")],
    ),
    "a count and another figure of the things behind both": (
        "新开工81个、总投资108亿元的重点项目，新建2个、面积3万平方米的公园。",
        [
            Owned("81个", "重点项目", "新开工", "amount"),
            Owned("108亿元", "重点项目总投资", None, "amount"),
            Owned("2个", "公园", "新建", "amount"),
            Owned("3万平方米", "公园面积", None, "amount"),
        ],
    ),
    "what closes a list is no example of the kind behind it, what is named in quotation marks is": (
        "克服罕见旱情和12轮强降雨等困难，建成图书馆、科技馆、12个博物馆等文化项目，完成17个“百院大战”等卫生项目。",
        [
            Owned("12轮", "强降雨", None, "amount"),
            Owned("12个", "博物馆", "建成", "amount"),
            Owned("17个", "卫生项目", "完成", "amount"),
        ],
    ),
    "names right before what they are counted as": (
        "抓好总投资1.7亿元的东方化纤、长江聚氨酯、平安电器3个项目，竣工投产发动机、玲珑1000万套轮胎等项目。",
        [
            Owned("1.7亿元", "项目总投资", None, "amount"),
            Owned("3个", "项目", "抓好", "amount"),
            Owned("1000万套", "轮胎", "竣工投产", "amount"),
        ],
    ),
    "things told by what they reach": (
        "建设100个达到省级标准的服务中心，打造3个有一定规模的服务组织。",
        [
            Owned("100个", "服务中心", "建设", "amount"),
            Owned("3个", "服务组织", "打造", "amount"),
        ],
    ),
    "grades told before each number": (
        "清理市级51项、县级216项审批事项。",
        [Owned("51项", "市级审批事项", "清理", "amount"), Owned("216项", "县级审批事项", None, "amount")],
    ),
    "some of the things told before another figure of theirs": (
        "谋划项目63个、总投资625亿元，其中5亿元以上项目10个。",
        [
            Owned("63个", "项目", "谋划", "amount"),
            Owned("625亿元", "项目总投资", None, "amount"),
            Owned("10个", "5亿元以上项目", "谋划", "amount"),
        ],
    ),
    "what measures are for stands before their number, and who makes them is no part of them": (
        "落实安全生产15条硬措施，市政府出台惠企政策30条。",
        [Owned("15条", "安全生产硬措施", "落实", "amount"), Owned("30条", "惠企政策", "出台", "amount")],
    ),
    "names that begin as a count": (
        "加快2×300MW机组改造，抓好东部三镇绿化，落实安全生产十五条措施，推进五个振兴，提高六种能力，富裕千万家，举办青年50人论坛，"
        "成为唯一四度蝉联的城市，全面推行三项制度，形成9项制度创新成果，建立三项制度，三镇获评文明镇。",
        [
            Owned("9项", "制度创新成果", "形成", "amount"),
            Owned("三项", "制度", "建立", "amount"),
            Owned("三镇", "文明镇", "获评", "amount"),
        ],
    ),
    "countries and regions are one kind of places": (
        "航线通达120个国家和地区的500个港口。",
        [Owned("120个", "国家和地区", "通达", "level"), Owned("500个", "港口", "通达", "amount")],
    ),
    "a set named in quotation marks, where it is what was promised": (
        "十项“民心工程”完成，打好三大“攻坚战”，实现“动态为零”。",
        [Owned("十项", "“民心工程”", "完成", "amount")],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "how many thresholds were passed, and what goes on": (
        "地区生产总值跨越3个千亿元台阶，达到1.5万亿元、增长19.8%。",
        [
            Told("3个", "千亿元台阶", "跨越", "amount"),
            Told("1.5万亿元", "地区生产总值", "达到", "level"),
            Told("19.8%", "地区生产总值", "增长", "change", "up"),
        ],
    ),
    "thresholds that were listed are not counted again": (
        "生产总值跨越8000亿、9000亿两个千亿台阶，存款迈上3万亿元、4万亿元两个台阶。",
        [
            Told("8000亿", "生产总值", "跨越", "level", "up"),
            Told("9000亿", "生产总值", "跨越", "level", "up"),
            Told("3万亿元", "存款", "迈上", "level", "up"),
            Told("4万亿元", "存款", "迈上", "level", "up"),
        ],
    ),
    "how large a project is counts what was done to it": (
        "太化10万吨铝材等项目投产，同德30万千瓦风电项目开工。推进20万吨油料项目。2座35万千瓦热电项目开工。"
        "加快推进总投资60亿元的100万千瓦抽水蓄能项目。",
        [
            Told("10万吨", "太化铝材", "投产", "amount"),
            Told("30万千瓦", "同德风电项目", "开工", "amount"),
            Told("20万吨", "油料项目", "推进", "amount"),
            Told("2座", "热电项目", "开工", "amount"),
            Told("35万千瓦", "热电项目", "开工", "amount"),
            Told("60亿元", "抽水蓄能项目总投资", None, "amount"),
            Told("100万千瓦", "抽水蓄能项目", "加快推进", "amount"),
        ],
    ),
    "what something is the first of stands": (
        "我市成为全国第1个常住人口突破2100万人的城市，成为3个试点。",
        [Told("2100万人", "常住人口", "突破", "level"), Told("3个", "试点", "成为", "amount")],
    ),
    "how many people live somewhere, and those something was done for": (
        "承载65万曲阳人民的期盼，60万易县人民万众一心，420万困难群众基本生活得到有效保障，引导约12万市民参加活动。听取30名市民的意见。",
        [
            Told("65万", "曲阳人民", None, "level"),
            Told("60万", "易县人民", None, "level"),
            Told("420万", "困难群众", "得到有效保障", "amount"),
            Told("12万", "市民", "引导", "amount"),
            Told("30名", "市民的意见", "听取", "amount"),
        ],
    ),
    "how many there are in all is not what was done": (
        "新增上市公司62家，总数186家。领导人访问了46个国家。",
        [
            Told("62家", "上市公司", "新增", "amount"),
            Told("186家", "上市公司", None, "level"),
            Told("46个", "国家", "访问", "amount"),
        ],
    ),
    "those that are left and what they all do": (
        "剩余403户、964人贫困人口全部脱贫。",
        [Told("403户", "贫困人口", "脱贫", "amount"), Told("964人", "贫困人口", "脱贫", "amount")],
    ),
    "places are counted, not a figure of theirs": (
        "9个国考断面水质全部达标，6个产业集群营收突破80亿元。",
        [
            Told("9个", "国考断面", "达标", "amount"),
            Told("6个", "产业集群", "突破", "amount"),
            Told("80亿元", "产业集群营收", "突破", "level"),
        ],
    ),
    "an investment in all is no level beside things counted": (
        "央企合作项目90个、总投资700亿元。",
        [Told("90个", "央企合作项目", None, "level"), Told("700亿元", "央企合作项目总投资", None, "amount")],
    ),
    "whom a country has": (
        "对我们这样一个拥有14亿人口的大国来说十分不易。",
        [Told("14亿", "人口", "拥有", "level")],
    ),
    "how many of the things made did something": (
        "创建美丽乡村400个，200个以上通过省级验收，133万人参加基本医疗保险，130万人参加失业保险。",
        [
            Told("400个", "美丽乡村", "创建", "amount"),
            Told("200个", "美丽乡村", "通过", "amount"),
            Told("133万人", "基本医疗保险", "参加", "level"),
            Told("130万人", "失业保险", "参加", "level"),
        ],
    ),
    "what goes on with things told before": (
        "实施的16项民生工程，4项全部完成，8项正在按计划建设，52个重点项目有46项进展顺利。",
        [
            Told("16项", "民生工程", "实施", "amount"),
            Told("4项", "民生工程", "完成", "amount"),
            Told("8项", "民生工程", None, "amount"),
            Told("52个", "重点项目", "有", "amount"),
            Told("46项", "重点项目", "有", "level"),
        ],
    ),
    "what is cleared and counted": (
        "完成城中村改造清零409户。",
        [Told("409户", "城中村改造清零", "完成", "amount")],
    ),
    "projects by the money that goes into them": (
        "落地10亿元以上项目2个、5~10亿元3个。",
        [Told("2个", "10亿元以上项目", "落地", "amount"), Told("3个", "5~10亿元", "落地", "amount")],
    ),
    "projects of a grade that is named before": (
        "推进项目30个，其中省重点4个、市重点26个。",
        [
            Told("30个", "项目", "推进", "amount"),
            Told("4个", "省重点", "推进", "amount"),
            Told("26个", "市重点", "推进", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected
