"""What tells the things of a verb apart: the site, the aim or the payer named before them, and what a list shares."""

from __future__ import annotations

import pytest
from reviews import PLAN, Owned, in_review, owned, read

from extractor import extract

APART: dict[str, tuple[str, list[Owned]]] = {
    "measures and works, by what they are for": (
        "古城保护十项重点工程顺利实施，出台稳房地产29条政策，开展大气污染整治七个专项行动，办好利民惠民十件实事。",
        [
            Owned("十项", "古城保护重点工程", "实施", "amount"),
            Owned("29条", "稳房地产政策", "出台", "amount"),
            Owned("七个", "大气污染整治专项行动", "开展", "amount"),
            Owned("十件", "利民惠民实事", "办好", "amount"),
        ],
    ),
    "a list of names tells nothing apart": (
        "推进“粤菜”“技工”、产业创新三项工程。",
        [Owned("三项", "工程", "推进", "amount")],
    ),
    "visitors, by what they came to": (
        "休闲农业接待游客550多万人次，客运航线运送旅客407万人次，全市接待游客3000万人次。",
        [
            Owned("550多万人次", "休闲农业游客", "接待", "amount"),
            Owned("407万人次", "客运航线旅客", "运送", "amount"),
            Owned("3000万人次", "游客", "接待", "amount"),
        ],
    ),
    "who set them, and of what grade each is": (
        "省定20项民生工程全部完成，6个国定、4个省定贫困县脱贫摘帽。",
        [
            Owned("20项", "省定民生工程", "完成", "amount"),
            Owned("6个", "国定贫困县", "脱贫摘帽", "amount"),
            Owned("4个", "省定贫困县", "脱贫摘帽", "amount"),
        ],
    ),
    "what has a capacity, and what only measures it": (
        "祝家90万吨污泥完成清运，某集团38万吨电解铝项目投产，年产10万吨水泥项目开工，甲河35公里河道整治完成。",
        [
            Owned("90万吨", "祝家污泥", "完成", "amount"),
            Owned("38万吨", "某集团电解铝项目", "投产", "amount"),
            Owned("10万吨", "水泥项目", "年产", "amount"),
            Owned("35公里", "河道整治", "完成", "amount"),
        ],
    ),
    "who has each capacity of a list": (
        "京能28兆瓦光伏发电项目、华能30兆瓦风电项目开工，甲县、乙县、丙县6万吨粮库建成。",
        [
            Owned("28兆瓦", "京能光伏发电项目", "开工", "amount"),
            Owned("30兆瓦", "华能风电项目", "开工", "amount"),
            Owned("6万吨", "粮库", "建成", "amount"),
        ],
    ),
    "how much each of those that are meant brings, and what the verb does": (
        "新设外资项目130个，其中超亿美元15个。新培育规模休闲农业企业36户、销售超亿元企业50户。",
        [
            Owned("130个", "外资项目", "新设", "amount"),
            Owned("15个", "超亿美元外资项目", "新设", "amount"),
            Owned("36户", "规模休闲农业企业", "新培育", "amount"),
            Owned("50户", "销售超亿元企业", "新培育", "amount"),
        ],
    ),
    "what a list of carriers carries": (
        "铁路、航空客运量分别增长5%、6%。",
        [Owned("5%", "铁路客运量", "增长", "change"), Owned("6%", "航空客运量", "增长", "change")],
    ),
    "what a works makes in a year has that verb": (
        "抓好甲集团年产70万套零部件等项目，各级调解组织调解纠纷1.9万件。",
        [
            Owned("70万套", "零部件", "年产", "amount"),
            Owned("1.9万件", "纠纷", "调解", "amount"),
        ],
    ),
    "the first of a list of projects has the capacity": (
        "甲化工60万吨钾肥造粒、乙锂业扩产、丙储热40万吨熔盐装置建成。",
        [
            Owned("60万吨", "甲化工钾肥造粒", "建成", "amount"),
            Owned("40万吨", "熔盐装置", "建成", "amount"),
        ],
    ),
    "what goes into production is no owner": (
        "光伏产业园项目全部投产达效，产值突破百亿元。",
        [Owned("百亿元", "光伏产业园项目产值", "突破", "level")],
    ),
    "names that hold a verb": (
        "农技推广体系等五项改革稳步推进，实现行政村通水泥路率达80%。",
        [
            Owned("五项", "改革", "推进", "amount"),
            Owned("80%", "行政村通水泥路率", "达", "level"),
        ],
    ),
    "households and the people in them did the same": (
        "1754户3735人脱贫。",
        [Owned("1754户", "脱贫", "脱贫", "amount"), Owned("3735人", "脱贫", "脱贫", "amount")],
    ),
    "jobs in towns": ("城镇累计新增就业5万人。", [Owned("5万人", "城镇就业", "新增", "amount")]),
    "problems of households": ("解决7.4万户家庭住房困难。", [Owned("7.4万户", "家庭住房困难", "解决", "amount")]),
    "policies keep the verb in their names": (
        "出台污染防治36条措施，帮扶贫困户300户，发展民宿50家。",
        [
            Owned("36条", "污染防治措施", "出台", "amount"),
            Owned("300户", "贫困户", "帮扶", "amount"),
            Owned("50家", "民宿", "发展", "amount"),
        ],
    ),
    "the owner of a number of accidents is that of the dead": (
        "生产安全事故数量、死亡人数分别下降22.7%、12.6%。",
        [
            Owned("22.7%", "生产安全事故数量", "下降", "change"),
            Owned("12.6%", "生产安全事故死亡人数", "下降", "change"),
        ],
    ),
    "what is left of a total owns nothing": (
        "固定资产投资增长5%，出口额增长9%。",
        [Owned("5%", "固定资产投资", "增长", "change"), Owned("9%", "出口额", "增长", "change")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), APART.values(), ids=APART)
def test_things_are_told_apart(text: str, expected: list[Owned]) -> None:
    assert [owned(record) for record in read(text)] == expected


def test_a_later_item_of_a_list_goes_on_with_the_deed_that_names_it() -> None:
    records = extract(PLAN + "新创建10个农村新型社区、100个美丽乡村示范村和1000个达标提升村。").records
    assert [(r.quantity.text, r.subject) for r in records] == [
        ("10个", "农村新型社区"),
        ("100个", "美丽乡村示范村"),
        ("1000个", "达标提升村"),
    ]


@pytest.mark.parametrize(
    ("sentence", "indicators"),
    [
        ("东部片区全年完成固定资产投资1493.7亿元。", [None]),
        ("高新区国内生产总值、财政总收入分别增长51.9%和63.8%。", [None, None]),
        ("退役军人、残疾人新增就业7.3万人。", [None]),
        ("居民消费价格指数涨幅原定控制在4%左右，但达到了5.4%。", [None, "cpi"]),
        ("居民消费价格指数103.5%，居民消费价格指数控制在3%左右。", ["cpi_index", "cpi"]),
        ("全市接待游客突破3000万人次，旅游总花费增长12%。", ["tourists", "tourism_spending_growth"]),
        ("城镇实现新增就业5万人，城乡居民收入增长8%。", ["urban_new_jobs", "income_growth"]),
    ],
)
def test_figures_of_the_whole_place_are_indicators_of_it(sentence: str, indicators: list[str | None]) -> None:
    assert [record.indicator for record in in_review(sentence)] == indicators
