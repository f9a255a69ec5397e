"""Money and sizes: what they are for, what they are of, and what projects cost and yield."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

MONEY: dict[str, tuple[str, list[Owned]]] = {
    "money and length of a list are of the kind that is counted behind it": (
        "投资1.6亿元建成文昌园、学府园等6个住宅小区。建成总长9.8公里的滨河路、学府路等8条道路。",
        [
            Owned("1.6亿元", "住宅小区", "投资", "amount"),
            Owned("6个", "住宅小区", "建成", "amount"),
            Owned("9.8公里", "道路总长", None, "amount"),
            Owned("8条", "道路", "建成", "amount"),
        ],
    ),
    "what each example costs is its own": (
        "总投资3亿元的甲材料、总投资5亿元的乙能源和丙环保等8个项目开工。",
        [
            Owned("3亿元", "甲材料总投资", None, "amount"),
            Owned("5亿元", "乙能源和丙环保总投资", None, "amount"),
            Owned("8个", "项目", "开工", "amount"),
        ],
    ),
    "a figure of counted things that stands in one list with them": (
        "签约20个新能源项目、总投资39亿元。拥有上市企业12家。",
        [
            Owned("20个", "新能源项目", "签约", "amount"),
            Owned("39亿元", "新能源项目总投资", None, "amount"),
            Owned("12家", "上市企业", "拥有", "level"),
        ],
    ),
    "spent in all": (
        "财政用于教育支出五年累计43亿元。",
        [Owned("43亿元", "财政用于教育支出", "累计", "amount")],
    ),
    "money is for what the next clause works on": (
        "投资5000万元，改造24条街路。",
        [Owned("5000万元", "街路", "投资", "amount"), Owned("24条", "街路", "改造", "amount")],
    ),
    "money is for the work told before": (
        "实施校舍安全工程，投资7亿元，改造校舍80所。",
        [Owned("7亿元", "校舍安全工程", "投资", "amount"), Owned("80所", "校舍", "改造", "amount")],
    ),
    "money named before its amount": (
        "发行专项债券80亿元支持项目建设。",
        [Owned("80亿元", "专项债券", "发行", "amount")],
    ),
    "taxes cut and returned": (
        "为企业减税降费及退税缓费300亿元。",
        [Owned("300亿元", "减税降费及退税缓费", "减税降费及退税缓费", "amount")],
    ),
    "a thing described by a list": (
        "总投资50亿元、装机容量120万千瓦的城西电厂开工。",
        [Owned("50亿元", "城西电厂总投资", None, "amount"), Owned("120万千瓦", "城西电厂装机容量", None, "amount")],
    ),
    "figures listed of one thing that stands behind them": (
        "建设总投资11亿元、占地600亩的安国校区，引进总投资90亿元、年产20万辆的汽车项目。组建注册资本50亿元的创新投资集团。"
        "总投资10亿元、新建5个车间。建成2个面积3万平方米的公园，新增企业5家、占地300亩的园区开工。",
        [
            Owned("11亿元", "安国校区总投资", "建设", "amount"),
            Owned("600亩", "安国校区", "占地", "level"),
            Owned("90亿元", "汽车项目总投资", "引进", "amount"),
            Owned("20万辆", "汽车项目", "年产", "amount"),
            Owned("50亿元", "创新投资集团注册资本", None, "amount"),
            Owned("10亿元", "总投资", None, "amount"),
            Owned("5个", "车间", "新建", "amount"),
            Owned("2个", "公园", "建成", "amount"),
            Owned("3万平方米", "公园面积", None, "amount"),
            Owned("5家", "企业", "新增", "amount"),
            Owned("300亩", "园区", "占地", "level"),
        ],
    ),
    "a project named with its capacity and its numbers": (
        "总投资84亿元的黄花滩1200兆瓦抽水蓄能项目开工，投资515亿元的核电3、4号机组项目开工。",
        [
            Owned("84亿元", "黄花滩抽水蓄能项目总投资", None, "amount"),
            Owned("1200兆瓦", "抽水蓄能项目", "开工", "amount"),
            Owned("515亿元", "核电3、4号机组项目投资", None, "amount"),
        ],
    ),
    "the product of a capacity": (
        "年产5万吨不锈钢管、热电三期等重点项目建成投产。",
        [Owned("5万吨", "不锈钢管", "年产", "amount")],
    ),
    "money given, told before what it is": (
        "为困难企业发放2亿元的稳岗贷款。",
        [Owned("2亿元", "稳岗贷款", "发放", "amount")],
    ),
    "projects with an amount each": (
        "总投资8亿元的智能光伏产业园、总投资5亿元的新材料产业园开工建设。",
        [
            Owned("8亿元", "智能光伏产业园总投资", None, "amount"),
            Owned("5亿元", "新材料产业园总投资", None, "amount"),
        ],
    ),
    "the same figure in other money": (
        "人均生产总值8.2万元（折合1.2万美元）。",
        [Owned("8.2万元", "人均生产总值", None, "level"), Owned("1.2万美元", "人均生产总值", "折合", "level")],
    ),
    "what a project with its money did": (
        "总投资12亿元的轴承产业园项目成功签约。",
        [Owned("12亿元", "轴承产业园项目总投资", None, "amount")],
    ),
    "money of a year, not of the whole figure told before": (
        "重点项目90个，总投资400亿元，当年计划投资80亿元。",
        [
            Owned("90个", "重点项目", None, "level"),
            Owned("400亿元", "重点项目总投资", None, "amount"),
            Owned("80亿元", "重点项目", "投资", "amount"),
        ],
    ),
    "money that came in": (
        "产业项目到位资金增长12%。招商引资到位资金90亿元。",
        [
            Owned("12%", "产业项目到位资金", "增长", "change"),
            Owned("90亿元", "招商引资到位资金", "到位资金", "amount"),
        ],
    ),
    "foreign capital that is used": (
        "利用外资增长8%。引进项目50个，利用外资3.2亿美元。",
        [
            Owned("8%", "利用外资", "增长", "change"),
            Owned("50个", "项目", "引进", "amount"),
            Owned("3.2亿美元", "利用外资", "利用外资", "amount"),
        ],
    ),
    "a project named by its work and what is told of it": (
        "总投资6亿元的水厂扩容工程进展顺利。",
        [Owned("6亿元", "水厂扩容工程总投资", None, "amount")],
    ),
    "what money is for is told right behind it": (
        "投资3亿元新建道路40公里，投资900万元完成12个行政村电网改造。",
        [
            Owned("3亿元", "道路", "投资", "amount"),
            Owned("40公里", "道路", "新建", "amount"),
            Owned("900万元", "行政村电网改造", "投资", "amount"),
            Owned("12个", "行政村电网改造", "完成", "amount"),
        ],
    ),
    "a payer, its verb and a fund that is described": (
        "财政安排再就业补助资金2亿元。",
        [Owned("2亿元", "再就业补助资金", "安排", "amount")],
    ),
}


@pytest.mark.parametrize("name", MONEY)
def test_whose_a_number_is(name: str) -> None:
    text, expected = MONEY[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "what projects cost, behind their number, is nobody's deed": (
        "推介项目36个、总投资80亿元，京津合作项目达到63个、总投资102亿元，新争取试点6个，年均实际增长5%。",
        [
            Owned("36个", "项目", "推介", "amount"),
            Owned("80亿元", "项目总投资", None, "amount"),
            Owned("63个", "京津合作项目", "达到", "level"),
            Owned("102亿元", "京津合作项目总投资", None, "amount"),
            Owned("6个", "试点", "新争取", "amount"),
            Owned("5%", "试点", "年均实际增长", "change"),
        ],
    ),
    "money that a noun says came in": (
        "实际到位内资3540亿元、实际利用外资75亿美元，到位内资600亿元。",
        [
            Owned("3540亿元", "到位内资", "到位", "amount"),
            Owned("75亿美元", "利用外资", "利用", "amount"),
            Owned("600亿元", "到位内资", "到位", "amount"),
        ],
    ),
    "what is taken out is counted, or is money": (
        "企业拿出岗位3000个，财政拿出3亿元支持技改。",
        [Owned("3000个", "岗位", "拿出", "amount"), Owned("3亿元", "技改", "拿出", "amount")],
    ),
    "how long and how large is what was made": (
        "建成农村公路20条，总里程60公里，新建公园3个，公园总面积500公顷。全部安全转移受威胁群众7万人。",
        [
            Owned("20条", "农村公路", "建成", "amount"),
            Owned("60公里", "农村公路总里程", None, "amount"),
            Owned("3个", "公园", "新建", "amount"),
            Owned("500公顷", "公园总面积", None, "level"),
            Owned("7万人", "受威胁群众", "转移", "amount"),
        ],
    ),
    "a budget is what is compared with": (
        "“三公”经费压减1370万元、较年初预算下降10%。安全生产形势保持平稳，死亡人数下降13.5%。",
        [
            Owned("1370万元", "“三公”经费", "压减", "change"),
            Owned("10%", "“三公”经费", "下降", "change"),
            Owned("13.5%", "死亡人数", "下降", "change"),
        ],
    ),
    "money and what it is for": (
        "安排30亿元国债资金支持乡镇卫生院建设，兑付补偿资金2.3亿元，累计补偿资金800万元。",
        [
            Owned("30亿元", "国债资金", "安排", "amount"),
            Owned("2.3亿元", "补偿资金", "兑付", "amount"),
            Owned("800万元", "资金", "补偿", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
