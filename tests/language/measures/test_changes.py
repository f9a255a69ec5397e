"""Changes and earlier values: what rose, fell, was cut, doubled or halved, and from what."""

from __future__ import annotations

import pytest
from reviews import HEADING, Said, check_words, in_review, read, said

from extractor import extract

CHANGES: dict[str, tuple[str, list[Said]]] = {
    "a hedge behind a quantity told in words": (
        "生产总值实现翻一番以上，审批时限压缩一半以上。",
        [
            Said("生产总值", "实现", "change", "up", 1, "番", "at_least"),
            Said("审批时限", "压缩", "change", "down", 50, "%", "at_least"),
        ],
    ),
    "a price that falls": (
        "药品、耗材平均降价超50%。",
        [Said("药品、耗材", "降价", "change", "down", 50, "%", "more_than")],
    ),
    "each part of a proportion from its own earlier value": (
        "三次产业结构由5.6∶62.3∶32.1调整为5.3∶56.3∶38.4。",
        [
            Said("三次产业结构", "调整为", "level", None, 5.3, "", "exact", (5.6, "", None)),
            Said("三次产业结构", "调整为", "level", None, 56.3, "", "exact", (62.3, "", None)),
            Said("三次产业结构", "调整为", "level", None, 38.4, "", "exact", (32.1, "", None)),
        ],
    ),
    "a minus belongs to its number, a dash between two does not": (
        "人口自然增长率为-1.48‰，工业增加值增长-3.2%。产销率为95%-96%。",
        [
            Said("人口自然增长率", "为", "level", None, -1.48, "‰"),
            Said("工业增加值", "增长", "change", "up", -3.2, "%"),
            Said("产销率", "为", "level", None, 95, "%", "range", None, 96),
        ],
    ),
    "from one year to another": (
        "基本医疗保险参保率从2020年的51%提升到2025年的70%。",
        [Said("基本医疗保险参保率", "提升到", "level", "up", 70, "%", baseline=(51, "%", 2020))],
    ),
    "from the year before": (
        "研发投入强度由上年的3.3%上升到4.1%。",
        [Said("研发投入强度", "上升到", "level", "up", 4.1, "%", baseline=(3.3, "%", 2024))],
    ),
    "from a value without a year": (
        "规上工业企业从4.7万家增加到6.1万家。",
        [Said("规上工业企业", "增加到", "level", "up", 61_000, "家", baseline=(47_000, "家", None))],
    ),
    "a list of such changes": (
        "一般公共预算收入从7248亿元提高到8865亿元，登记失业率由3.5%降至3.1%。",
        [
            Said(
                "一般公共预算收入",
                "提高到",
                "level",
                "up",
                886_500_000_000,
                "元",
                baseline=(724_800_000_000, "元", None),
            ),
            Said("登记失业率", "降至", "level", "down", 3.1, "%", baseline=(3.5, "%", None)),
        ],
    ),
    "cut to": (
        "三级企业数量压减至50%。",
        [Said("三级企业数量", "压减至", "level", "down", 50, "%")],
    ),
    "cut by": (
        "一般性支出压减50%。",
        [Said("一般性支出", "压减", "change", "down", 50, "%")],
    ),
    "compared with the year before": (
        "空气质量优良天数273天，同比增加17天。",
        [
            Said("空气质量优良天数", None, "level", None, 273, "天"),
            Said("空气质量优良天数", "增加", "change", "up", 17, "天"),
        ],
    ),
    "percentage points": (
        "常住人口城镇化率提高2个百分点。",
        [Said("常住人口城镇化率", "提高", "change", "up", 2, "百分点")],
    ),
    "doubled": (
        "固定资产投资实现翻番。",
        [Said("固定资产投资", "实现", "change", "up", 1, "番")],
    ),
    "doubled twice": (
        "利润翻两番。",
        [Said("利润", "翻", "change", "up", 2, "番")],
    ),
    "cut by half": (
        "外商投资限制类条目缩减一半。",
        [Said("外商投资限制类条目", "缩减", "change", "down", 50, "%")],
    ),
    "halved": (
        "审批时间减半。",
        [Said("审批时间", "减", "change", "down", 50, "%")],
    ),
    "a rise told by a noun": (
        "居民消费价格涨幅2%。",
        [Said("居民消费价格涨幅", None, "change", "up", 2, "%")],
    ),
    "a fall told by a verb of betterment": (
        "PM2.5浓度改善16.5%。",
        [Said("PM2.5浓度", "改善", "change", "down", 16.5, "%")],
    ),
    "a net rise": (
        "常住人口净增3.2万人。",
        [Said("常住人口", "净增", "change", "up", 32_000, "人")],
    ),
    "a duration that is measured": (
        "人均预期寿命76.8岁，办理时限压缩至3个工作日。",
        [
            Said("人均预期寿命", None, "level", None, 76.8, "岁"),
            Said("办理时限", "压缩至", "level", "down", 3, "工作日"),
        ],
    ),
    "a verb in the name of what is shortened": (
        "企业开办压缩至2个工作日。",
        [Said("企业开办", "压缩至", "level", "down", 2, "工作日")],
    ),
    "a range": (
        "地区生产总值增长6%-6.5%。",
        [Said("地区生产总值", "增长", "change", "up", 6, "%", "range", value_high=6.5)],
    ),
    "a net gain of things counted": (
        "净增高新技术企业120家，净增2.4万户经营主体，净增公交专用道90公里。",
        [
            Said("高新技术企业", "净增", "change", "up", 120, "家"),
            Said("经营主体", "净增", "change", "up", 24_000, "户"),
            Said("公交专用道", "净增", "change", "up", 90, "公里"),
        ],
    ),
    "a rate that rose and what it reached": (
        "森林覆盖率提高2%，达到45%。",
        [
            Said("森林覆盖率", "提高", "change", "up", 2, "%"),
            Said("森林覆盖率", "达到", "level", None, 45, "%"),
        ],
    ),
    "what improved, sped up, failed and rose again by a rate": (
        "空气质量同比改善6.5%，审批效率平均提速65%，夏粮减产8%，地下水位回升1.2米。",
        [
            Said("空气质量", "改善", "change", "down", 6.5, "%"),
            Said("审批效率", "提速", "change", "up", 65, "%"),
            Said("夏粮", "减产", "change", "down", 8, "%"),
            Said("地下水位", "回升", "change", "up", 1.2, "米"),
        ],
    ),
    "a payer's rise": (
        "市财政为此增加支出3000万元。",
        [Said("支出", "增加", "change", "up", 30_000_000, "元")],
    ),
    "a length by which a thing grows": (
        "增加公交专用道30公里。",
        [Said("公交专用道", "增加", "amount", None, 30, "公里")],
    ),
    "days that a time is cut to, which are no date": (
        "企业开办时间压缩至1日内，不动产登记时间由5日缩短至3日，2月20日内完成。",
        [
            Said("企业开办时间", "压缩至", "level", "down", 1, "日", "at_most"),
            Said("不动产登记时间", "缩短至", "level", "down", 3, "日", baseline=(5, "日", None)),
        ],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_change_and_level(name: str) -> None:
    sentence, expected = CHANGES[name]
    assert [said(record) for record in in_review(sentence)] == expected


def test_a_source_is_no_earlier_value() -> None:
    records = in_review("从5个县抽调人员20名。")
    assert ("20名", "人员", "抽调", None) in [(r.quantity.text, r.subject, r.action, r.baseline) for r in records]


def test_where_a_sum_stands_is_no_part_of_how_it_grew() -> None:
    grew, stands = extract(HEADING + "中央对地方转移支付增加1.5万亿元、规模近9.8万亿元。").records
    assert (grew.measure, grew.direction, stands.measure, stands.direction) == ("change", "up", "level", None)
    assert (stands.action, stands.subject) == (None, "中央对地方转移支付规模")


def test_where_it_stands_is_told_behind_how_it_rose() -> None:
    rose, stands = extract(HEADING + "贷款增加100亿元、余额900亿元。").records
    assert (rose.measure, stands.measure, stands.subject) == ("change", "level", "贷款余额")


def test_earlier_values_are_dealt_out_with_their_year() -> None:
    text = "城乡低保标准由2020年的160元和55元分别提高到253元和150元，三次产业结构由2015年底的17:32:51调整为16:27:57。"
    found = [(r.subject, r.quantity.value, r.baseline and (r.baseline.value, r.baseline.year)) for r in read(text)]
    assert found == [
        ("城镇低保标准", 253, (160, 2020)),
        ("农村低保标准", 150, (55, 2020)),
        ("三次产业结构", 16, (17, 2015)),
        ("三次产业结构", 27, (32, 2015)),
        ("三次产业结构", 57, (51, 2015)),
    ]


def test_an_earlier_value_may_be_below_zero() -> None:
    (record,) = read("增加值由-4.1%转为增长0.9%。")
    assert record.baseline is not None
    assert record.baseline.value == -4.1


def test_each_of_several_rates_has_the_earlier_value() -> None:
    told = [
        (r.subject, r.quantity.value, r.baseline and r.baseline.value)
        for r in read("供水普及率、污水处理率均由90%提高到95%。")
    ]
    assert told == [("供水普及率", 95, 90), ("污水处理率", 95, 90)]


def test_a_verb_without_direction_moves_where_the_earlier_value_says() -> None:
    up, down = extract("低保标准由205元调整为220元。编制由80个调整为60个。").records
    assert (up.direction, down.direction) == ("up", "down")


@pytest.mark.parametrize("name", CHANGES)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    check_words(CHANGES[name][0])
