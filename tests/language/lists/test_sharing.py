"""What the values of a list share: a verb, a head, an owner, a hedge, or one value for both."""

from __future__ import annotations

import pytest
from reviews import Said, check_words, in_review, said

SHARING: dict[str, tuple[str, list[Said]]] = {
    "均 of each of two things counted before": (
        "办理人大代表建议129件、政协提案189件，满意率均为100%。",
        [
            Said("人大代表建议", "办理", "amount", None, 129, "件"),
            Said("政协提案", "办理", "amount", None, 189, "件"),
            Said("人大代表建议满意率", "为", "level", None, 100, "%"),
            Said("政协提案满意率", "为", "level", None, 100, "%"),
        ],
    ),
    "分别 of a list in the clause before": (
        "空气综合指数、PM2.5浓度实现“双下降”，分别下降2.31%、7.89%。",
        [
            Said("空气综合指数", "下降", "change", "down", 2.31, "%"),
            Said("PM2.5浓度", "下降", "change", "down", 7.89, "%"),
        ],
    ),
    "names of letters and digits share a head": (
        "PM10、PM2.5年均浓度分别下降13%、16.9%，绿化覆盖率、绿地率分别达到44.8%、39.6%。",
        [
            Said("PM10年均浓度", "下降", "change", "down", 13, "%"),
            Said("PM2.5年均浓度", "下降", "change", "down", 16.9, "%"),
            Said("绿化覆盖率", "达到", "level", None, 44.8, "%"),
            Said("绿地率", "达到", "level", None, 39.6, "%"),
        ],
    ),
    "a verb over a list": (
        "改造燃气旧管网9公里、背街里巷立管2000个。",
        [
            Said("燃气旧管网", "改造", "amount", None, 9, "公里"),
            Said("背街里巷立管", "改造", "amount", None, 2000, "个"),
        ],
    ),
    "a verb over a list of numbers and things": (
        "新建10所学校、12个社区服务站。",
        [
            Said("学校", "新建", "amount", None, 10, "所"),
            Said("社区服务站", "新建", "amount", None, 12, "个"),
        ],
    ),
    "respectively, quoted names": (
        "“雏鹰”“瞪羚”企业分别入库248家和4家。",
        [
            Said("“雏鹰”企业", "入库", "amount", None, 248, "家"),
            Said("“瞪羚”企业", "入库", "amount", None, 4, "家"),
        ],
    ),
    "respectively, quoted names behind a comma": (
        "国家科技型中小企业认定306家，“雏鹰”“瞪羚”企业分别入库248家和4家。",
        [
            Said("国家科技型中小企业", "认定", "amount", None, 306, "家"),
            Said("“雏鹰”企业", "入库", "amount", None, 248, "家"),
            Said("“瞪羚”企业", "入库", "amount", None, 4, "家"),
        ],
    ),
    "respectively, two in one word": (
        "城乡居民人均可支配收入分别增长5%和7.5%左右。",
        [
            Said("城镇居民人均可支配收入", "增长", "change", "up", 5, "%", "about"),
            Said("农村居民人均可支配收入", "增长", "change", "up", 7.5, "%", "about"),
        ],
    ),
    "respectively, an owner shared": (
        "城镇和农村常住居民人均可支配收入分别增长4%左右和6%左右。",
        [
            Said("城镇常住居民人均可支配收入", "增长", "change", "up", 4, "%", "about"),
            Said("农村常住居民人均可支配收入", "增长", "change", "up", 6, "%", "about"),
        ],
    ),
    "respectively, a hedge over the list": (
        "规模以上工业增加值、固定资产投资分别增长10%和12%以上。",
        [
            Said("规模以上工业增加值", "增长", "change", "up", 10, "%", "at_least"),
            Said("固定资产投资", "增长", "change", "up", 12, "%", "at_least"),
        ],
    ),
    "respectively, three in one word": (
        "一二三产增加值分别增长3.5%、6%、5%。",
        [
            Said("一产增加值", "增长", "change", "up", 3.5, "%"),
            Said("二产增加值", "增长", "change", "up", 6, "%"),
            Said("三产增加值", "增长", "change", "up", 5, "%"),
        ],
    ),
    "respectively, the subjects told before": (
        "财政总收入18亿元，社会消费品零售总额17亿元，分别增长42.2%和38.7%。",
        [
            Said("财政总收入", None, "level", None, 1_800_000_000, "元"),
            Said("社会消费品零售总额", None, "level", None, 1_700_000_000, "元"),
            Said("财政总收入", "增长", "change", "up", 42.2, "%"),
            Said("社会消费品零售总额", "增长", "change", "up", 38.7, "%"),
        ],
    ),
    "values dealt out go on in the next clause": (
        "一般公共预算收入、全部财政收入分别完成50亿元、90亿元，增长6%、8%。",
        [
            Said("一般公共预算收入", "完成", "level", None, 5_000_000_000, "元"),
            Said("全部财政收入", "完成", "level", None, 9_000_000_000, "元"),
            Said("一般公共预算收入", "增长", "change", "up", 6, "%"),
            Said("全部财政收入", "增长", "change", "up", 8, "%"),
        ],
    ),
    "respectively, before a share": (
        "煤炭、天然气吞吐量分别占全省的13%、11%。",
        [
            Said("煤炭吞吐量", "占", "level", None, 13, "%"),
            Said("天然气吞吐量", "占", "level", None, 11, "%"),
        ],
    ),
    "a share of what was told before": (
        "服务业增加值增长8%，占地区生产总值比重达到46%，提高2个百分点。",
        [
            Said("服务业增加值", "增长", "change", "up", 8, "%"),
            Said("服务业增加值占地区生产总值比重", "达到", "level", None, 46, "%"),
            Said("服务业增加值占地区生产总值比重", "提高", "change", "up", 2, "百分点"),
        ],
    ),
    "shares of what was dealt out before": (
        "机电产品、高新技术产品出口分别增长4%和5%，占出口总额的比重分别达到57%和16%。",
        [
            Said("机电产品出口", "增长", "change", "up", 4, "%"),
            Said("高新技术产品出口", "增长", "change", "up", 5, "%"),
            Said("机电产品出口占出口总额的比重", "达到", "level", None, 57, "%"),
            Said("高新技术产品出口占出口总额的比重", "达到", "level", None, 16, "%"),
        ],
    ),
    "grades of one thing": (
        "建成20个省级、100个市级和6个县级示范村。",
        [
            Said("省级示范村", "建成", "amount", None, 20, "个"),
            Said("市级示范村", "建成", "amount", None, 100, "个"),
            Said("县级示范村", "建成", "amount", None, 6, "个"),
        ],
    ),
    "counts of the same thing in a list": (
        "50户、128名贫困人口完成脱贫退出。",
        [
            Said("贫困人口", "完成", "amount", None, 50, "户"),
            Said("贫困人口", "完成", "amount", None, 128, "名"),
        ],
    ),
    "one value for both": (
        "办复率和满意率均达100%。",
        [
            Said("办复率", "达", "level", None, 100, "%"),
            Said("满意率", "达", "level", None, 100, "%"),
        ],
    ),
    "one value for both, an owner told once": (
        "信访事项及时受理率、按期办结率均达100%。",
        [
            Said("信访事项及时受理率", "达", "level", None, 100, "%"),
            Said("信访事项按期办结率", "达", "level", None, 100, "%"),
        ],
    ),
    "one value for both, names that hold a joining word": (
        "和平区、河西区参与率均达100%。",
        [
            Said("和平区参与率", "达", "level", None, 100, "%"),
            Said("河西区参与率", "达", "level", None, 100, "%"),
        ],
    ),
    "respectively, names that hold a joining word": (
        "供水普及率、污水处理率分别达99%、97%以上。",
        [
            Said("供水普及率", "达", "level", None, 99, "%", "at_least"),
            Said("污水处理率", "达", "level", None, 97, "%", "at_least"),
        ],
    ),
    "a run of indicators without a verb": (
        "生产总值6.66万亿元、财政总收入7019亿元，社会消费品零售总额2.8万亿元，进出口总额8100亿元。",
        [
            Said("生产总值", None, "level", None, 6_660_000_000_000, "元"),
            Said("财政总收入", None, "level", None, 701_900_000_000, "元"),
            Said("社会消费品零售总额", None, "level", None, 2_800_000_000_000, "元"),
            Said("进出口总额", None, "level", None, 810_000_000_000, "元"),
        ],
    ),
    "a run of changes without a verb": (
        "地区生产总值增长5.2%、规上工业增加值7%、固定资产投资8.5%、社会消费品零售总额6%。",
        [
            Said("地区生产总值", "增长", "change", "up", 5.2, "%"),
            Said("规上工业增加值", "增长", "change", "up", 7, "%"),
            Said("固定资产投资", "增长", "change", "up", 8.5, "%"),
            Said("社会消费品零售总额", "增长", "change", "up", 6, "%"),
        ],
    ),
    "attributes that tell records apart": (
        "新增市级“专精特新”企业7家、国家级“专精特新”企业2家。",
        [
            Said("市级“专精特新”企业", "新增", "amount", None, 7, "家"),
            Said("国家级“专精特新”企业", "新增", "amount", None, 2, "家"),
        ],
    ),
}


@pytest.mark.parametrize("name", SHARING)
def test_order_and_sharing(name: str) -> None:
    sentence, expected = SHARING[name]
    assert [said(record) for record in in_review(sentence)] == expected


def test_values_shared_by_one_numeral_have_ids_of_their_own() -> None:
    first, second = in_review("办复率和满意率均达100%。")
    assert (first.start, first.end) == (second.start, second.end)
    assert first.id != second.id


@pytest.mark.parametrize("name", SHARING)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    check_words(SHARING[name][0])
