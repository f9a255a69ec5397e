"""In which order verb, thing and number stand, and what each of them is then."""

from __future__ import annotations

import pytest
from reviews import HEADING, Said, check_words, in_review, read, said

from extractor import extract

ORDER: dict[str, tuple[str, list[Said]]] = {
    "a hedge before the verb": (
        "每个县至少建成2个示范区，各镇至少引进企业1家，完成改造3处。",
        [
            Said("示范区", "建成", "amount", None, 2, "个", "at_least"),
            Said("企业", "引进", "amount", None, 1, "家", "at_least"),
            Said("改造", "完成", "amount", None, 3, "处"),
        ],
    ),
    "a report given is a deed": (
        "向市人大常委会报告工作18次，向市政协通报有关情况6次。",
        [Said("工作", "报告", "amount", None, 18, "次"), Said("情况", "通报", "amount", None, 6, "次")],
    ),
    "examples that end like sites": (
        "推动甲产业基地、乙产业园等12个项目开工建设。",
        [Said("项目", "推动", "amount", None, 12, "个")],
    ),
    "a verb that may be a noun acts where a thing with its number is behind it": (
        "主城区改造合流制排水管网120公里、整治小街巷40条，注册家庭农场100家，玉米播种面积83万亩。",
        [
            Said("合流制排水管网", "改造", "amount", None, 120, "公里"),
            Said("小街巷", "整治", "amount", None, 40, "条"),
            Said("家庭农场", "注册", "amount", None, 100, "家"),
            Said("玉米播种面积", None, "level", None, 830000, "亩"),
        ],
    ),
    "a number counts things, not their figures": (
        "42个国考断面水质优良比例保持100%，工业增加值以15%以上的速度增长。",
        [
            Said("国考断面", None, "level", None, 42, "个"),
            Said("国考断面水质优良比例", "保持", "level", None, 100, "%"),
            Said("工业增加值", "增长", "change", "up", 15, "%", "at_least"),
        ],
    ),
    "a verb before two counts of one thing, and before a thing with an amount of its own": (
        "办好10件33项市办实事，实施总投资322亿元的重大项目116个。",
        [
            Said("市办实事", "办好", "amount", None, 10, "件"),
            Said("市办实事", "办好", "amount", None, 33, "项"),
            Said("重大项目总投资", None, "amount", None, 32_200_000_000, "元"),
            Said("重大项目", "实施", "amount", None, 116, "个"),
        ],
    ),
    "a comma in a quotation ends no clause": (
        "开展“学史明理，力行为民”等文艺演出活动85场，整治违法占地806亩，淘汰落后产能30万吨。",
        [
            Said("文艺演出活动", "开展", "amount", None, 85, "场"),
            Said("违法占地", "整治", "amount", None, 806, "亩"),
            Said("落后产能", "淘汰", "amount", None, 300_000, "吨"),
        ],
    ),
    "a further rate of what grew is one of growth": (
        "完成地区生产总值1910亿元，增长15%以上，达到17%，新农合参合率实现98%。",
        [
            Said("地区生产总值", "完成", "level", None, 191_000_000_000, "元"),
            Said("地区生产总值", "增长", "change", "up", 15, "%", "at_least"),
            Said("地区生产总值", "达到", "change", "up", 17, "%"),
            Said("新农合参合率", "实现", "level", None, 98, "%"),
        ],
    ),
    "the name of what was told in a verb alone owns nothing": (
        "占地5000亩，总建筑面积3万平方米。",
        [
            Said("占地", "占地", "level", None, 5000, "亩"),
            Said("总建筑面积", None, "level", None, 30_000, "平方米"),
        ],
    ),
    "a magnitude alone tells which things are meant": (
        "引进亿元项目113个、资金890多亿元，新(改、扩)建中小学12所。",
        [
            Said("亿元项目", "引进", "amount", None, 113, "个"),
            Said("资金", "引进", "amount", None, 89_000_000_000, "元", "more_than"),
            Said("中小学", "新(改、扩)建", "amount", None, 12, "所"),
        ],
    ),
    "新 before any verb of doing": (
        "新孵化企业30家，新认证绿色食品12个，新增绿地2公顷。",
        [
            Said("企业", "新孵化", "amount", None, 30, "家"),
            Said("绿色食品", "新认证", "amount", None, 12, "个"),
            Said("绿地", "新增", "amount", None, 2, "公顷"),
        ],
    ),
    "a verb and a suffix are a noun": (
        "压采地下水424万方，发放救助金9.2亿元，完成营造林25万亩。",
        [
            Said("地下水", "压采", "change", "down", 4240000, "方"),
            Said("救助金", "发放", "amount", None, 920000000, "元"),
            Said("营造林", "完成", "amount", None, 250000, "亩"),
        ],
    ),
    "what a thing is rated at is no count of it": (
        "建成220千伏变电站2座，主营业务收入过百亿企业达到24家。",
        [
            Said("220千伏变电站", "建成", "amount", None, 2, "座"),
            Said("主营业务收入过百亿企业", "达到", "level", None, 24, "家"),
        ],
    ),
    "verb, thing, number": (
        "新增学位6300个。",
        [Said("学位", "新增", "amount", None, 6300, "个")],
    ),
    "verb, number, thing": (
        "完成20项民心工程。",
        [Said("民心工程", "完成", "amount", None, 20, "项")],
    ),
    "thing, verb, number": (
        "国家科技型中小企业认定306家。",
        [Said("国家科技型中小企业", "认定", "amount", None, 306, "家")],
    ),
    "examples of the thing": (
        "建成社区健身园、体育园等体育场地20个。",
        [Said("体育场地", "建成", "amount", None, 20, "个")],
    ),
    "two verbs for one thing": (
        "新建、改建农村公路120公里，修订和废止文件15件。",
        [
            Said("农村公路", "新建、改建", "amount", None, 120, "公里"),
            Said("文件", "修订和废止", "amount", None, 15, "件"),
        ],
    ),
    "thing, number, verb": (
        "民生实事10件全部完成。",
        [Said("民生实事", "完成", "amount", None, 10, "件")],
    ),
    "verbs in turn": (
        "加固自来水支管12处，疏通养护排水管道170公里，新增停车泊位1500个。",
        [
            Said("自来水支管", "加固", "amount", None, 12, "处"),
            Said("排水管道", "疏通养护", "amount", None, 170, "公里"),
            Said("停车泊位", "新增", "amount", None, 1500, "个"),
        ],
    ),
    "level and change of one subject": (
        "生产总值6.66万亿元、增长5.6%。",
        [
            Said("生产总值", None, "level", None, 6_660_000_000_000, "元"),
            Said("生产总值", "增长", "change", "up", 5.6, "%"),
        ],
    ),
    "level and change with verbs": (
        "地区生产总值达到4704.3亿元，增长6.1%。",
        [
            Said("地区生产总值", "达到", "level", None, 470_430_000_000, "元"),
            Said("地区生产总值", "增长", "change", "up", 6.1, "%"),
        ],
    ),
    "one subject at two measures": (
        "地区生产总值突破2万亿元、达到23562亿元。",
        [
            Said("地区生产总值", "突破", "level", None, 2_000_000_000_000, "元", "more_than"),
            Said("地区生产总值", "达到", "level", None, 2_356_200_000_000, "元"),
        ],
    ),
    "money of a named thing": (
        "总投资7.58亿元的县医院迁建项目开工。",
        [Said("县医院迁建项目总投资", None, "amount", None, 758_000_000, "元")],
    ),
    "money behind a named thing": (
        "县医院迁建项目总投资7.58亿元。",
        [Said("县医院迁建项目总投资", None, "amount", None, 758_000_000, "元")],
    ),
    "examples of projects": (
        "推动贵阳环高扩容工程等14条高速公路项目建设。",
        [Said("高速公路项目", "推动", "amount", None, 14, "条")],
    ),
    "number, thing, verb": (
        "5个国家区域医疗中心开工。",
        [Said("国家区域医疗中心", "开工", "amount", None, 5, "个")],
    ),
    "a scope is no subject": (
        "全市城镇新增就业60万人。",
        [Said("城镇新增就业", "新增", "amount", None, 600_000, "人")],
    ),
}


@pytest.mark.parametrize("name", ORDER)
def test_order_and_sharing(name: str) -> None:
    sentence, expected = ORDER[name]
    assert [said(record) for record in in_review(sentence)] == expected


def test_brackets_are_as_wide_as_the_source_has_them() -> None:
    (wide,) = extract("新（改、扩）建公园（游园）5个。").records
    (narrow,) = extract("新(改、扩)建公园(游园)5个。").records
    assert (wide.action, wide.subject) == ("新（改、扩）建", "公园（游园）")
    assert (narrow.action, narrow.subject) == ("新(改、扩)建", "公园(游园)")


def test_a_verb_in_brackets_is_one_with_the_verb_before_it() -> None:
    records = extract(
        HEADING + "新建（改造）菜市场13个、便利店20个，引进（增资）项目12个，建成全部（改造）学校3所。"
    ).records
    assert [(r.action, r.subject) for r in records] == [
        ("新建（改造）", "菜市场"),
        ("新建（改造）", "便利店"),
        ("引进", "（增资）项目"),
        ("建成", "全部（改造）学校"),
    ]


def test_a_verb_that_may_be_a_noun_acts_on_what_is_counted_behind_it() -> None:
    told = [
        (r.action, r.subject, r.quantity.modifier)
        for r in read("每个县至少建设1个街区、2座广场，铁路建设3个项目开工。")
    ]
    assert told == [("建设", "街区", "at_least"), ("建设", "广场", "exact"), ("开工", "项目", "exact")]


@pytest.mark.parametrize("name", ORDER)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    check_words(ORDER[name][0])
