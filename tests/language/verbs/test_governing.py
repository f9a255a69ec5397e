"""Which verb governs counts that stand behind one another or in a list, and what is done where a deed is completed."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "a blank before the number parts it from no verb": (
        "预算收入5.04亿元，是上年的 2.3 倍。完成20公里管网和 54 个小区管网改造。",
        [
            Owned("5.04亿元", "预算收入", None, "level"),
            Owned("2.3 倍", "预算收入", "是", "level"),
            Owned("20公里", "管网改造", "完成", "amount"),
            Owned("54 个", "小区管网改造", "完成", "amount"),
        ],
    ),
    "what counts that stand behind one another did is told behind the last": (
        "剩余贫困人口322户677人全部脱贫，病险水库5座完成除险加固。",
        [
            Owned("322户", "贫困人口", "脱贫", "amount"),
            Owned("677人", "贫困人口", "脱贫", "amount"),
            Owned("5座", "病险水库", "完成", "amount"),
        ],
    ),
    "what counts that stand behind one another reached is not what is counted": (
        "脱贫人口828户1710人实现稳定脱贫。1559人实现稳定增收。",
        [
            Owned("828户", "脱贫人口", "实现", "amount"),
            Owned("1710人", "脱贫人口", "实现", "amount"),
            Owned("1559人", "稳定增收", "实现", "amount"),
        ],
    ),
    "the verb before two counts of the same things, not the one behind them": (
        "遴选出十二类47项民生实事候选项目提交大会，派出4批次109名医务人员驰援湖北。",
        [
            Owned("十二类", "民生实事候选项目", "遴选出", "amount"),
            Owned("47项", "民生实事候选项目", "遴选出", "amount"),
            Owned("4批次", "医务人员", "派出", "amount"),
            Owned("109名", "医务人员", "派出", "amount"),
        ],
    ),
    "deeds in a list behind a verb that takes a deed, and verbs of their own": (
        "完成热源替代改造800户、管网改造提升60公里、老旧小区改造90户、绿色社区创建4个，完成造林5万亩、新建公园3个。",
        [
            Owned("800户", "热源替代改造", "完成", "amount"),
            Owned("60公里", "管网改造提升", "完成", "amount"),
            Owned("90户", "老旧小区改造", "完成", "amount"),
            Owned("4个", "绿色社区创建", "完成", "amount"),
            Owned("5万亩", "造林", "完成", "amount"),
            Owned("3个", "公园", "新建", "amount"),
        ],
    ),
    "a verb governs the counts that stand behind one another": (
        "完成11个村2449人搬迁任务，推进甲区两个开发区和乙市三个工业园区，5个乡镇8个村通水。",
        [
            Owned("11个", "村", "完成", "amount"),
            Owned("2449人", "搬迁任务", "完成", "amount"),
            Owned("两个", "开发区", "推进", "amount"),
            Owned("三个", "工业园区", "推进", "amount"),
            Owned("5个", "乡镇", None, "amount"),
            Owned("8个", "村", "通水", "amount"),
        ],
    ),
    "what is completed is a deed, also where a verb names it": (
        "完成150公里农村公路提档升级改造，完成10个整县推进美丽乡村建设，97个村完成污水治理，推进5个项目开工。",
        [
            Owned("150公里", "农村公路提档升级改造", "完成", "amount"),
            Owned("10个", "整县推进美丽乡村建设", "完成", "amount"),
            Owned("97个", "村", "完成", "amount"),
            Owned("5个", "项目", "推进", "amount"),
        ],
    ),
    "a second deed is no part of what is completed": (
        "完成6个市场改造升级并引进品牌企业，完成200个项目开工建设并实现投产，完成20个小区改造惠及居民，完成13座水库除险加固工程。",
        [
            Owned("6个", "市场改造升级", "完成", "amount"),
            Owned("200个", "项目开工建设", "完成", "amount"),
            Owned("20个", "小区改造", "完成", "amount"),
            Owned("13座", "水库除险加固工程", "完成", "amount"),
        ],
    ),
    "the last of several deeds has the number": (
        "开展普法行动、培育示范村100个，发放消费券拉动消费5亿元，20亿元补贴资金撬动消费97亿元。",
        [
            Owned("100个", "示范村", "培育", "amount"),
            Owned("5亿元", "消费", "拉动", "amount"),
            Owned("20亿元", "补贴资金", "撬动", "amount"),
            Owned("97亿元", "消费", "撬动", "amount"),
        ],
    ),
    "examples in a list are no deeds of their own": (
        "实施优化平台、打造集群等23个专项行动，打造南海街、上马街等特色街区20个，救治、转送伤病员46人。",
        [
            Owned("23个", "专项行动", "实施", "amount"),
            Owned("20个", "特色街区", "打造", "amount"),
            Owned("46人", "转送伤病员", "救治", "amount"),
        ],
    ),
    "a deed that ends a list is what all of it was completed for": (
        "完成37座加油站、155个地下油罐改造任务，完成100公里公路提档升级和70个村污水治理，完成20亿元债转股、5亿元融资。",
        [
            Owned("37座", "加油站改造任务", "完成", "amount"),
            Owned("155个", "地下油罐改造任务", "完成", "amount"),
            Owned("100公里", "公路提档升级", "完成", "amount"),
            Owned("70个", "村污水治理", "完成", "amount"),
            Owned("20亿元", "债转股", "完成", "amount"),
            Owned("5亿元", "融资", "完成", "amount"),
        ],
    ),
    "what is no thing has no deed done to it": (
        "完成20项标准、3个实验室建设，完成20个重大项目、8条道路改造，推进9个乡镇、5个社区建设。",
        [
            Owned("20项", "标准", "完成", "amount"),
            Owned("3个", "实验室建设", "完成", "amount"),
            Owned("20个", "重大项目", "完成", "amount"),
            Owned("8条", "道路改造", "完成", "amount"),
            Owned("9个", "乡镇", "推进", "amount"),
            Owned("5个", "社区", "推进", "amount"),
        ],
    ),
    "a number in brackets only numbers its sentence": (
        "（6）建设幼儿园6所、8所中学。",
        [Owned("6所", "幼儿园", "建设", "amount"), Owned("8所", "中学", "建设", "amount")],
    ),
    "people of whom a deed is told behind places": (
        "全年165个贫困村、4.6万人稳定脱贫。3座水库主体完工，养老金再提高10%，出口逆势增长4%。",
        [
            Owned("165个", "贫困村", "脱贫", "amount"),
            Owned("4.6万人", "稳定脱贫", "脱贫", "amount"),
            Owned("3座", "水库", "完工", "amount"),
            Owned("10%", "养老金", "提高", "change"),
            Owned("4%", "出口", "增长", "change"),
        ],
    ),
    "what work took is no length of a procedure": (
        "方舱医院7天建成，3月5日至20日办结案件20件，5项工作居全市首位，12项指标居后。",
        [
            Owned("20件", "案件", "办结", "amount"),
            Owned("5项", "工作", "居", "amount"),
        ],
    ),
    "what is built all but entirely, of a work named before": (
        "棚户区改造基本建成5000套、新开工3000套，基本建成5G基站3000个，提请国家批准专项债券项目30个。",
        [
            Owned("5000套", "棚户区改造", "基本建成", "amount"),
            Owned("3000套", "棚户区改造", "新开工", "amount"),
            Owned("3000个", "5G基站", "基本建成", "amount"),
            Owned("30个", "专项债券项目", "批准", "amount"),
        ],
    ),
    "a count that is a clause of its own has the deed of the clause before, but people did something else": (
        "创建16个和美乡村，2个示范村，落实3条保障线，8万名下岗职工，已多渠道分流。",
        [
            Owned("16个", "和美乡村", "创建", "amount"),
            Owned("2个", "示范村", "创建", "amount"),
            Owned("3条", "保障线", "落实", "amount"),
            Owned("8万名", "下岗职工", None, "amount"),
        ],
    ),
    "a list that opens with a thing without a number, and a year in a name": (
        "建设健身中心、34个公园和150个文化中心，举办2015世界机场大会等490个展会。",
        [
            Owned("34个", "公园", "建设", "amount"),
            Owned("150个", "文化中心", "建设", "amount"),
            Owned("490个", "展会", "举办", "amount"),
        ],
    ),
    "how often each of two things was done": (
        "两次降低存款准备金率、三次下调政策利率。",
        [Owned("两次", "存款准备金率", "降低", "amount"), Owned("三次", "政策利率", "下调", "amount")],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
