"""Deeds of one kind each (measures, launches, visits, relief, bills), and words that only look like a deed."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

COUNTS: dict[str, tuple[str, list[Owned]]] = {
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
    "what was planned is named by what was done": (
        "改造厕所2.7万座，完成下达任务的248%。",
        [Owned("2.7万座", "厕所", "改造", "amount"), Owned("248%", "厕所", "完成", "level")],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "measures taken against people": (
        "采取刑事强制措施29人，采取10项措施，应对5轮强降雨、抵御台风。",
        [
            Owned("29人", "刑事强制措施", "采取", "amount"),
            Owned("10项", "措施", None, "amount"),
            Owned("5轮", "强降雨", "应对", "amount"),
        ],
    ),
    "an adverb between who did it and the verb": (
        "去年就开发就业岗位12万个。",
        [Owned("12万个", "就业岗位", "开发", "amount")],
    ),
    "a noun that says what is done, behind a verb that says it was reached": (
        "实现城镇新增就业5万人，城镇新增就业完成年计划的118%。",
        [
            Owned("5万人", "城镇新增就业", "新增", "amount"),
            Owned("118%", "城镇新增就业", "完成", "level"),
        ],
    ),
    "who was seen, what was launched, and names with the same words": (
        "专家接诊患者2804人次，市民预约号源5万个，发射卫星20颗，门诊预约挂号率40%，发射成功率100%，接诊人次突破5万。",
        [
            Owned("2804人次", "患者", "接诊", "amount"),
            Owned("5万个", "号源", "预约", "amount"),
            Owned("20颗", "卫星", "发射", "amount"),
            Owned("40%", "门诊预约挂号率", None, "level"),
            Owned("100%", "发射成功率", None, "level"),
            Owned("5万", "接诊人次", "突破", "level"),
        ],
    ),
    "adverbs and efforts are no part of a verb": (
        "预算收入可比增长10%，海洋经济增加值争取达到1500亿元，加快实现5G网络全覆盖，加快完成20个小区改造，争取完成造林5万亩。",
        [
            Owned("10%", "预算收入", "增长", "change"),
            Owned("1500亿元", "海洋经济增加值", "达到", "level"),
            Owned("全覆盖", "5G网络", "实现", "level"),
            Owned("20个", "小区改造", "完成", "amount"),
            Owned("5万亩", "造林", "完成", "amount"),
        ],
    ),
    "people who got out of poverty, told by the verb alone": (
        "2.7万人脱贫，20.7万贫困人口全部脱贫。",
        [Owned("2.7万人", "脱贫", "脱贫", "amount"), Owned("20.7万", "贫困人口", "脱贫", "amount")],
    ),
    "groups that work, and work that is only announced": (
        "19个工作专班集中办公，明确10项重点工作。",
        [
            Owned("19个", "工作专班", "集中办公", "amount"),
        ],
    ),
    "what is laid before a congress": (
        "提请省人大常委会审议地方性法规草案8件，提请审议地方性法规6件，提请市人大制定、修改法规5件。",
        [
            Owned("8件", "地方性法规草案", "提请", "amount"),
            Owned("6件", "地方性法规", "提请审议", "amount"),
            Owned("5件", "法规", "提请", "amount"),
        ],
    ),
    "measures of which examples are listed": (
        "出台《促进就业办法》、《稳岗意见》等20余项政策，落实安全生产15条硬措施。",
        [
            Owned("20余项", "政策", "出台", "amount"),
            Owned("15条", "安全生产硬措施", "落实", "amount"),
        ],
    ),
    "what people came to live in, to use and to open": (
        "100多万群众住上安全房，4万户农牧民用上稳定的电，18个产品填补国内空白，44处图书馆免费开放。",
        [
            Owned("100多万", "群众", "住上", "amount"),
            Owned("4万户", "农牧民", "用上", "amount"),
            Owned("18个", "产品", "填补", "amount"),
            Owned("44处", "图书馆", "开放", "amount"),
        ],
    ),
    "what is based on and brought in": (
        "积极面向12个主导产业。依托2个产业园区，引进企业5家。发挥7个招商分局作用。",
        [
            Owned("12个", "主导产业", "面向", "amount"),
            Owned("2个", "产业园区", "依托", "amount"),
            Owned("5家", "企业", "引进", "amount"),
            Owned("7个", "招商分局", "发挥", "amount"),
        ],
    ),
    "words that only look like a deed": (
        "配备冲锋衣500套，新设置公交站点15个，新型农业主体建成5000家，人大审议意见办结率100%，较年初预算执行率提高5个百分点。",
        [
            Owned("500套", "冲锋衣", "配备", "amount"),
            Owned("15个", "公交站点", "新设置", "amount"),
            Owned("5000家", "新型农业主体", "建成", "amount"),
            Owned("100%", "人大审议意见办结率", None, "level"),
            Owned("5个百分点", "预算执行率", "提高", "change"),
        ],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
