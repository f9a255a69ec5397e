"""What a number counts, or is a sum of, where the words for it stand further off: behind another figure, in a list, before 超.

Each text stands in a review of 2025; what is checked of a record is its numeral, subject, action and measure.
"""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

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
    "money is for what examples are counted as, whatever they are counted in": (
        "投资2亿元实施县污水处理厂扩容提标等13项治理项目，投资1亿元实施甲村至乙村、丙村至丁村等30公里农村公路改造工程。",
        [
            Owned("2亿元", "治理项目", "投资", "amount"),
            Owned("13项", "治理项目", "实施", "amount"),
            Owned("1亿元", "农村公路改造工程", "投资", "amount"),
            Owned("30公里", "农村公路改造工程", "实施", "amount"),
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
    "a share or number behind 超 is of what follows it": (
        "脱贫人口务工规模293万人，超80%监测对象消除风险，保障超10万户购房群众入住，统筹超3亿元专项资金。",
        [
            Owned("293万人", "脱贫人口务工规模", None, "level"),
            Owned("80%", "监测对象", "消除", "level"),
            Owned("10万户", "购房群众", "保障", "amount"),
            Owned("3亿元", "专项资金", "统筹", "amount"),
        ],
    ),
    "a total investment behind 超 is of the thing named, and no class of projects": (
        "总投资超500亿元的城北新能源基地开工，总投资超10亿元的项目35个，推进总投资超1300亿元的203个市级项目。",
        [
            Owned("500亿元", "城北新能源基地总投资", None, "amount"),
            Owned("35个", "总投资超10亿元的项目", None, "level"),
            Owned("1300亿元", "市级项目总投资", None, "amount"),
            Owned("203个", "市级项目", "推进", "amount"),
        ],
    ),
    "a share of what was told, and some of it that others made": (
        "引进企业516户，其中80%完成转制。推广36项改革经验，其中9项由成都探索形成。",
        [
            Owned("516户", "企业", "引进", "amount"),
            Owned("80%", "企业", "完成", "level"),
            Owned("36项", "改革经验", "推广", "amount"),
            Owned("9项", "改革经验", "推广", "amount"),
        ],
    ),
    "things told by what they reach": (
        "建设100个达到省级标准的服务中心，打造3个有一定规模的服务组织。",
        [
            Owned("100个", "服务中心", "建设", "amount"),
            Owned("3个", "服务组织", "打造", "amount"),
        ],
    ),
    "some verbs have the deed as their object, others the thing": (
        "完成16个村庄生活污水治理，开展200所学校标准化建设，推进16个村庄生活污水治理。",
        [
            Owned("16个", "村庄生活污水治理", "完成", "amount"),
            Owned("200所", "学校标准化建设", "开展", "amount"),
            Owned("16个", "村庄", "推进", "amount"),
        ],
    ),
    "deeds that name themselves, each in a list": (
        "植树造林2321公顷、退耕还林693公顷。接待5万人次、增加3万人次。",
        [
            Owned("2321公顷", "植树造林", "植树造林", "amount"),
            Owned("693公顷", "退耕还林", "退耕还林", "amount"),
            Owned("5万人次", "接待", "接待", "amount"),
            Owned("3万人次", "接待", "增加", "change"),
        ],
    ),
    "relief is told of whom it was for, cut taxes of themselves": (
        "集中采购，累计为群众减负237亿元，今年累计为企业减税80亿元，结束了营业税历史，累计减税超过2万亿元。",
        [
            Owned("237亿元", "群众", "减负", "amount"),
            Owned("80亿元", "减税", "减税", "amount"),
            Owned("2万亿元", "减税", "减税", "amount"),
        ],
    ),
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
    "a base of last year is no subject": (
        "压缩“三公”经费，在去年预算基础上缩减30%。",
        [Owned("30%", "“三公”经费", "缩减", "change")],
    ),
    "what is achieved across a semicolon": (
        "实际利用外资达到12亿美元；去年再创新高，实现16亿美元，增长36%。",
        [
            Owned("12亿美元", "实际利用外资", "达到", "level"),
            Owned("16亿美元", "实际利用外资", "实现", "amount"),
            Owned("36%", "实际利用外资", "增长", "change"),
        ],
    ),
    "a size told in a list of what came": (
        "入驻金融机构13家、管理基金规模268亿元。",
        [Owned("13家", "金融机构", "入驻", "amount"), Owned("268亿元", "管理基金规模", None, "level")],
    ),
    "by how much something keeps growing": (
        "工业增加值保持15%以上的增速，产值年均递增速度高于50%，压采地下水112万立方米。",
        [
            Owned("15%", "工业增加值", "保持", "change"),
            Owned("50%", "产值年均递增速度", "高于", "change"),
            Owned("112万立方米", "地下水", "压采", "change"),
        ],
    ),
    "what was before, what only opens a sentence, and which things are meant": (
        "将原有的1229项审批事项，削减至284项。从就业能力看，登记失业率控制在4.5%以内。"
        "扶持销售额2万元以上且信用良好的主体3家。",
        [
            Owned("1229项", "审批事项", None, "amount"),
            Owned("284项", "审批事项", "削减至", "level"),
            Owned("4.5%", "登记失业率", "控制在", "level"),
            Owned("3家", "销售额2万元以上且信用良好的主体", "扶持", "amount"),
        ],
    ),
    "grades told before each number": (
        "清理市级51项、县级216项审批事项。",
        [Owned("51项", "市级审批事项", "清理", "amount"), Owned("216项", "县级审批事项", None, "amount")],
    ),
    "what covers, and what is covered": (
        "新农合覆盖8.3亿人。覆盖338个村，覆盖贫困户2957户。",
        [
            Owned("8.3亿人", "新农合", "覆盖", "level"),
            Owned("338个", "村", "覆盖", "amount"),
            Owned("2957户", "贫困户", "覆盖", "amount"),
        ],
    ),
    "some of the things told before another figure of theirs": (
        "谋划项目63个、总投资625亿元，其中5亿元以上项目10个。",
        [
            Owned("63个", "项目", "谋划", "amount"),
            Owned("625亿元", "项目总投资", None, "amount"),
            Owned("10个", "5亿元以上项目", "谋划", "amount"),
        ],
    ),
    "what was planned is named by what was done": (
        "改造厕所2.7万座，完成下达任务的248%。",
        [Owned("2.7万座", "厕所", "改造", "amount"), Owned("248%", "厕所", "完成", "level")],
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
    "what brackets remark is no part of what is said": (
        "引进到位资金（含续建项目）625亿元，预算支出（扣除补助地方的部分）为5亿元，筹集岗位（含就业援助岗位）不少于500个。"
        "改造道路8条（段），建成博物馆（科技展馆、文化展馆）2个。",
        [
            Owned("625亿元", "到位资金", "引进", "amount"),
            Owned("5亿元", "预算支出", "为", "level"),
            Owned("500个", "岗位", "筹集", "amount"),
            Owned("8条（段）", "道路", "改造", "amount"),
            Owned("2个", "博物馆", "建成", "amount"),
        ],
    ),
    "money is for what the next clause counts": (
        "加快矿山修复，投资755万元，完成10处矿山治理。实施改造工程，投资3亿元。",
        [
            Owned("755万元", "矿山治理", "投资", "amount"),
            Owned("10处", "矿山治理", "完成", "amount"),
            Owned("3亿元", "改造工程", "投资", "amount"),
        ],
    ),
    "a threshold with its equivalent says which things are meant": (
        "新引进10亿元（或1亿美元）以上重大产业项目100个。安排10亿元以上资金进行精准扶持。",
        [
            Owned("100个", "10亿元（或1亿美元）以上重大产业项目", "新引进", "amount"),
            Owned("10亿元", "资金", "安排", "amount"),
        ],
    ),
    "a floor that a further one joins is no condition": (
        "经济增速保持在6%以上且高于全国平均水平，培育2万元以上且1000单以上的经营主体。",
        [Owned("6%", "经济增速", "保持在", "change"), Owned("1000单", "经营主体", "培育", "amount")],
    ),
    "projects above an investment are a class where they are counted": (
        "总投资超10亿元的项目共35个，总投资超10亿元的重大制造业项目新开工12个，谋划超100亿元专项债券项目45个。",
        [
            Owned("35个", "总投资超10亿元的项目", None, "level"),
            Owned("12个", "总投资超10亿元的重大制造业项目", "新开工", "amount"),
            Owned("45个", "超100亿元专项债券项目", "谋划", "amount"),
        ],
    ),
    "what measures are for stands before their number, and who makes them is no part of them": (
        "落实安全生产15条硬措施，市政府出台惠企政策30条。",
        [Owned("15条", "安全生产硬措施", "落实", "amount"), Owned("30条", "惠企政策", "出台", "amount")],
    ),
    "a list of things behind their investment, with the size of the last": (
        "总投资84亿元的甲县、乙县、丙县1200兆瓦抽水蓄能项目开工。",
        [
            Owned("84亿元", "抽水蓄能项目总投资", None, "amount"),
            Owned("1200兆瓦", "抽水蓄能项目", "开工", "amount"),
        ],
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
    "a class of money that is counted": (
        "新引进亿元项目70个，其中过10亿元10个，新增收入过百亿集聚区2个，在建10-50亿元项目31个。",
        [
            Owned("70个", "亿元项目", "新引进", "amount"),
            Owned("10个", "过10亿元项目", "新引进", "amount"),
            Owned("2个", "收入过百亿集聚区", "新增", "amount"),
            Owned("31个", "10-50亿元项目", "在建", "amount"),
        ],
    ),
    "the years since when nothing was higher, and ages in a list": (
        "空气质量优良率达到90%，为7年来最高，提高65岁以上、80岁以上老人补贴20元。",
        [
            Owned("90%", "空气质量优良率", "达到", "level"),
            Owned("20元", "65岁以上、80岁以上老人补贴", "提高", "change"),
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
    "a threshold behind the second of two sums": (
        "两个集群年营收分别突破30亿元、40亿元大关，三次产业比重调整为5.8: 40:54.2。",
        [
            Owned("两个", "集群", None, "amount"),
            Owned("30亿元", "集群年营收", "突破", "level"),
            Owned("40亿元", "集群年营收", "突破", "level"),
            Owned("5.8", "三次产业比重", "调整为", "level"),
            Owned("40", "三次产业比重", "调整为", "level"),
            Owned("54.2", "三次产业比重", "调整为", "level"),
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
    "names that begin as a count": (
        "加快2×300MW机组改造，抓好东部三镇绿化，落实安全生产十五条措施，推进五个振兴，提高六种能力，富裕千万家，举办青年50人论坛，"
        "成为唯一四度蝉联的城市，全面推行三项制度，形成9项制度创新成果，建立三项制度，三镇获评文明镇。",
        [
            Owned("9项", "制度创新成果", "形成", "amount"),
            Owned("三项", "制度", "建立", "amount"),
            Owned("三镇", "文明镇", "获评", "amount"),
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
    "one of two thresholds": (
        "引进超10亿元或1亿美元的重大产业项目60个。",
        [Owned("60个", "超10亿元或1亿美元的重大产业项目", "引进", "amount")],
    ),
    "hours of teaching, places in a ranking, and what there was none of": (
        "培训时长不少于80学时，营商环境排名提升5个位次，首次实现“零爆表”。",
        [
            Owned("80学时", "培训时长", None, "level"),
            Owned("5个位次", "营商环境排名", "提升", "change"),
            Owned("零", "爆表", "实现", "level"),
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


def test_what_is_broken_through_is_no_bound() -> None:
    found = extract(HEADING + "突破12项关键技术，产值突破12亿元。\n").records
    assert [record.quantity.modifier for record in found] == ["exact", "more_than"]
