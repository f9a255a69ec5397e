"""What sentences of real reports mean: order and sharing, change and level, fact or target, and when.

The tables give small texts and the records that follow from them; the meaning of each field is told in models.py.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extractor import Record, extract

Years = tuple[int | None, int | None]
Earlier = tuple[float, str, int | None]


class Said(NamedTuple):
    """What a record must say; the baseline as value, unit and year."""

    subject: str
    action: str | None
    measure: str
    direction: str | None
    value: float
    unit: str
    modifier: str = "exact"
    baseline: Earlier | None = None
    value_high: float | None = None


class Dated(NamedTuple):
    """What a record must say of fact or target and of years, its numeral and subject naming it."""

    text: str
    subject: str
    kind: str
    period: Years


def said(record: Record) -> Said:
    base = record.baseline
    return Said(
        record.subject,
        record.action,
        record.measure,
        record.direction,
        record.quantity.value,
        record.quantity.unit,
        record.quantity.modifier,
        (base.value, base.unit, base.year) if base else None,
        record.quantity.value_high,
    )


def dated(record: Record) -> Dated:
    return Dated(record.quantity.text, record.subject, record.kind, (record.period.start, record.period.end))


# Each sentence is read in the middle of a review of 2025, given in 2026.
BEFORE = "政府工作报告\n（2026年1月15日）\n\n一、2025年工作回顾\n发展环境持续优化。"
AFTER = "社会大局和谐稳定。\n"

ORDER_AND_SHARING: dict[str, tuple[str, list[Said]]] = {
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
    "attributes that tell records apart": (
        "新增市级“专精特新”企业7家、国家级“专精特新”企业2家。",
        [
            Said("市级“专精特新”企业", "新增", "amount", None, 7, "家"),
            Said("国家级“专精特新”企业", "新增", "amount", None, 2, "家"),
        ],
    ),
    "a scope is no subject": (
        "全市城镇新增就业60万人。",
        [Said("城镇新增就业", "新增", "amount", None, 600_000, "人")],
    ),
}

CHANGE_AND_LEVEL: dict[str, tuple[str, list[Said]]] = {
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
    "a multiple of a period": (
        "技术合同成交额是“十三五”时期的2.2倍。",
        [Said("技术合同成交额", "是", "level", None, 2.2, "倍")],
    ),
    "full coverage": (
        "养老机构实现街域全覆盖。",
        [Said("养老机构", "实现", "level", None, 100, "%")],
    ),
    "full coverage of a quoted thing": (
        "“嵌入式”养老机构实现街域全覆盖。",
        [Said("“嵌入式”养老机构", "实现", "level", None, 100, "%")],
    ),
    "none left": (
        "城区黑臭水体动态清零。",
        [Said("城区黑臭水体", "清零", "level", None, 0, "")],
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
    "more than half": (
        "新能源装机占比过半。",
        [Said("新能源装机占比", None, "level", None, 50, "%")],
    ),
    "halved": (
        "审批时间减半。",
        [Said("审批时间", "减", "change", "down", 50, "%")],
    ),
    "share of": (
        "工业增加值占地区生产总值比重提高到25.5%。",
        [Said("工业增加值占地区生产总值比重", "提高到", "level", "up", 25.5, "%")],
    ),
    "makes up": (
        "高新技术产业产值占工业总产值的40%。",
        [Said("高新技术产业产值", "占", "level", None, 40, "%")],
    ),
    "above the country's": (
        "规上工业增加值增速高于全国0.7个百分点。",
        [Said("规上工业增加值增速", "高于", "level", None, 0.7, "百分点")],
    ),
    "a rise told by a noun": (
        "居民消费价格涨幅2%。",
        [Said("居民消费价格涨幅", None, "change", "up", 2, "%")],
    ),
    "a fall told by a verb of betterment": (
        "PM2.5浓度改善16.5%。",
        [Said("PM2.5浓度", "改善", "change", "down", 16.5, "%")],
    ),
    "money put in, and for what": (
        "投入财政资金1.73亿元，市财政投入2.05亿元用于中小学校舍建设。",
        [
            Said("财政资金", "投入", "amount", None, 173_000_000, "元"),
            Said("中小学校舍建设", "投入", "amount", None, 205_000_000, "元"),
        ],
    ),
    "kept within": (
        "城镇调查失业率控制在5.5%以内。",
        [Said("城镇调查失业率", "控制在", "level", None, 5.5, "%", "at_most")],
    ),
    "kept about": (
        "城镇调查失业率控制在5.5%左右。",
        [Said("城镇调查失业率", "控制在", "level", None, 5.5, "%", "about")],
    ),
    "kept": (
        "城市饮用水水源地水质达标率保持100%。",
        [Said("城市饮用水水源地水质达标率", "保持", "level", None, 100, "%")],
    ),
    "a step": (
        "经济总量迈上3万亿元台阶。",
        [Said("经济总量", "迈上", "level", "up", 3_000_000_000_000, "元")],
    ),
    "a total that is completed": (
        "生产总值完成142亿元，固定资产投资完成126亿元。",
        [
            Said("生产总值", "完成", "level", None, 14_200_000_000, "元"),
            Said("固定资产投资", "完成", "amount", None, 12_600_000_000, "元"),
        ],
    ),
    "a net rise": (
        "常住人口净增3.2万人。",
        [Said("常住人口", "净增", "change", "up", 32_000, "人")],
    ),
    "a duration that is measured": (
        "人均预期寿命76.8岁，办理时限压缩至3个工作日。",
        [
            Said("人均预期寿命", None, "level", None, 76.8, "岁"),
            Said("办理时限", "压缩至", "level", "down", 3, "个工作日"),
        ],
    ),
    "a verb in the name of what is shortened": (
        "企业开办压缩至2个工作日。",
        [Said("企业开办", "压缩至", "level", "down", 2, "个工作日")],
    ),
    "a range": (
        "地区生产总值增长6%-6.5%。",
        [Said("地区生产总值", "增长", "change", "up", 6, "%", "range", value_high=6.5)],
    ),
    "three values in a proportion": (
        "三次产业结构调整为22.7：30.3：47。",
        [
            Said("三次产业结构", "调整为", "level", None, 22.7, ""),
            Said("三次产业结构", "调整为", "level", None, 30.3, ""),
            Said("三次产业结构", "调整为", "level", None, 47, ""),
        ],
    ),
}


def in_review(sentence: str) -> list[Record]:
    """The records of a sentence that stands among others, checked for kind, years and offsets."""
    text = BEFORE + sentence + AFTER
    records = list(extract(text).records)
    for record in records:
        assert (record.kind, record.section) == ("fact", ("一、2025年工作回顾",))
        assert (record.period.start, record.period.end) == (2025, 2025)
        assert text[record.start : record.end] == record.quantity.text
        assert len(BEFORE) <= record.start < record.end <= len(BEFORE + sentence)
    return records


@pytest.mark.parametrize("name", ORDER_AND_SHARING)
def test_order_and_sharing(name: str) -> None:
    sentence, expected = ORDER_AND_SHARING[name]
    assert [said(record) for record in in_review(sentence)] == expected


@pytest.mark.parametrize("name", CHANGE_AND_LEVEL)
def test_change_and_level(name: str) -> None:
    sentence, expected = CHANGE_AND_LEVEL[name]
    assert [said(record) for record in in_review(sentence)] == expected


@pytest.mark.parametrize("name", ORDER_AND_SHARING | CHANGE_AND_LEVEL)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    """Nothing is made up: an action stands in the sentence as it is, a subject at least by its characters."""
    sentence, _ = (ORDER_AND_SHARING | CHANGE_AND_LEVEL)[name]
    for record in in_review(sentence):
        assert record.action is None or record.action in sentence
        assert set(record.subject) - set("城镇农村") <= set(sentence)
        assert record.subject != ""


def test_a_source_is_no_earlier_value() -> None:
    records = in_review("从5个县抽调人员20名。")
    assert ("20名", "人员", "抽调", None) in [(r.quantity.text, r.subject, r.action, r.baseline) for r in records]


def test_values_shared_by_one_numeral_have_ids_of_their_own() -> None:
    first, second = in_review("办复率和满意率均达100%。")
    assert (first.start, first.end) == (second.start, second.end)
    assert first.id != second.id


REPORT = """某区人民政府工作报告
——2026年1月15日在某区第十九届人民代表大会第六次会议上

一、2025年工作回顾
过去一年，地区生产总值增长5.2%，新增学位6300个。预计全年完成固定资产投资126亿元。
五年来，常住人口城镇化率由51%提高到70%，地区生产总值年均增长6.1%，累计新建公园30个。
二、“十五五”时期主要目标
到2030年，常住人口城镇化率达到75%左右。
“十五五”时期，地区生产总值年均增长5.5%以上，累计新增就业岗位10万个。
三、2026年重点工作
今年经济社会发展的主要预期目标是：地区生产总值增长5%左右，城镇调查失业率控制在5.5%以内。
（一）全力以赴稳增长
力争新增规上企业50家。确保粮食产量达到100万吨。全年完成技改投资60亿元。
去年，全区建成充电桩3200个。今年，再新建充电桩500个。到2027年，建成高标准农田20万亩。
"""

WHOLE_REPORT = [
    Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
    Dated("6300个", "学位", "fact", (2025, 2025)),
    Dated("126亿元", "固定资产投资", "fact", (2025, 2025)),
    Dated("70%", "常住人口城镇化率", "fact", (2025, 2025)),
    Dated("6.1%", "地区生产总值", "fact", (2021, 2025)),
    Dated("30个", "公园", "fact", (2021, 2025)),
    Dated("75%", "常住人口城镇化率", "target", (2030, 2030)),
    Dated("5.5%", "地区生产总值", "target", (2026, 2030)),
    Dated("10万个", "就业岗位", "target", (2026, 2030)),
    Dated("5%", "地区生产总值", "target", (2026, 2026)),
    Dated("5.5%", "城镇调查失业率", "target", (2026, 2026)),
    Dated("50家", "规上企业", "target", (2026, 2026)),
    Dated("100万吨", "粮食产量", "target", (2026, 2026)),
    Dated("60亿元", "技改投资", "target", (2026, 2026)),
    Dated("3200个", "充电桩", "fact", (2025, 2025)),
    Dated("500个", "充电桩", "target", (2026, 2026)),
    Dated("20万亩", "高标准农田", "target", (2027, 2027)),
]


def test_a_whole_report() -> None:
    assert [dated(record) for record in extract(REPORT).records] == WHOLE_REPORT


def test_a_whole_report_with_windows_line_ends() -> None:
    text = REPORT.replace("\n", "\r\n")
    records = extract(text).records
    assert [dated(record) for record in records] == WHOLE_REPORT
    assert [text[record.start : record.end] for record in records] == [said.text for said in WHOLE_REPORT]


def test_a_whole_report_with_line_ends_spelled_out() -> None:
    """Some archives hold the two characters of each escape instead of a line break, the whole report in one line."""
    text = REPORT.replace("\n", r"\r\n")
    records = extract(text).records
    assert [dated(record) for record in records] == WHOLE_REPORT
    assert [text[record.start : record.end] for record in records] == [said.text for said in WHOLE_REPORT]


def test_a_whole_report_in_full_width_and_indented() -> None:
    wide = {ord(char): chr(ord(char) + 0xFEE0) for char in "0123456789.%"}
    text = "".join(f"\u3000\u3000{line}\n\n" for line in REPORT.translate(wide).splitlines())
    expected = [said._replace(text=said.text.translate(wide)) for said in WHOLE_REPORT]
    assert [dated(record) for record in extract(text).records] == expected


def test_sections_are_the_headings_above() -> None:
    sections = {record.quantity.text: record.section for record in extract(REPORT).records}
    assert sections["6300个"] == ("一、2025年工作回顾",)
    assert sections["75%"] == ("二、“十五五”时期主要目标",)
    assert sections["5%"] == ("三、2026年重点工作",)
    assert sections["50家"] == ("三、2026年重点工作", "(一)全力以赴稳增长")  # in half-width forms


def test_the_year_of_the_report_may_be_given() -> None:
    text = "一、去年工作回顾\n新增学位6300个。\n二、今年重点工作\n新增学位8000个。\n"
    assert [dated(record) for record in extract(text, year=2026).records] == [
        Dated("6300个", "学位", "fact", (2025, 2025)),
        Dated("8000个", "学位", "target", (2026, 2026)),
    ]
    assert [dated(record) for record in extract(text).records] == [
        Dated("6300个", "学位", "fact", (None, None)),
        Dated("8000个", "学位", "target", (None, None)),
    ]


# Texts that hold one thing only, or whose sentences go against their section. The report is given in 2026.
FACT_OR_TARGET: dict[str, tuple[str, list[Dated]]] = {
    "only a review": (
        "2025年政府工作总结\n"
        "过去一年，全区上下团结奋斗，各项事业取得新成绩。地区生产总值增长5.2%，新增学位6300个。\n"
        "完成20项民心工程，城乡面貌显著改善。空气质量优良天数273天，同比增加17天。\n",
        [
            Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("20项", "民心工程", "fact", (2025, 2025)),
            Dated("273天", "空气质量优良天数", "fact", (2025, 2025)),
            Dated("17天", "空气质量优良天数", "fact", (2025, 2025)),
        ],
    ),
    "only a review, without a heading": (
        "——坚持以人民为中心，完成了20项民心工程，成功创建文明城区，群众福祉持续增进。新增学位6300个，连续入选十佳。\n",
        [
            Dated("20项", "民心工程", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
        ],
    ),
    "only a plan": (
        "2026年政府工作要点\n"
        "推动文体事业繁荣发展。新建图书馆基层服务点5个，办好文化艺术节。\n"
        "继续改善人居环境。加快改造老旧小区12个，着力完善配套设施。\n",
        [
            Dated("5个", "图书馆基层服务点", "target", (2026, 2026)),
            Dated("12个", "老旧小区", "target", (2026, 2026)),
        ],
    ),
    "only a plan, without a heading": (
        "要大力发展文化事业，着力培育文化品牌，开展文化惠民演出120场。加快健全服务体系，新建图书馆基层服务点5个。\n",
        [
            Dated("120场", "文化惠民演出", "target", (2026, 2026)),
            Dated("5个", "图书馆基层服务点", "target", (2026, 2026)),
        ],
    ),
    "a footnote of the past year in the plan": (
        "三、2026年重点工作\n"
        "加大助企纾困力度[1]，新增规上企业50家。建设城市书房[2]12个。\n"
        "名词解释\n"
        "[1]2025年扣除留抵退税2亿元，缓缴税费1.1亿元。\n"
        "[2]城市书房：2025年，全区建成城市书房30个。\n",
        [
            Dated("50家", "规上企业", "target", (2026, 2026)),
            Dated("12个", "城市书房", "target", (2026, 2026)),
            Dated("2亿元", "留抵退税", "fact", (2025, 2025)),
            Dated("1.1亿元", "税费", "fact", (2025, 2025)),
            Dated("30个", "城市书房", "fact", (2025, 2025)),
        ],
    ),
    "a standing state in the plan": (
        "三、2026年重点工作\n目前，全区已建成充电桩3200个。新建充电桩500个。\n",
        [
            Dated("3200个", "充电桩", "fact", (2025, 2025)),
            Dated("500个", "充电桩", "target", (2026, 2026)),
        ],
    ),
    "a plan in the review": (
        "一、2025年工作回顾\n新增学位6300个。力争到2027年新增学位2万个。\n",
        [
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("2万个", "学位", "target", (2027, 2027)),
        ],
    ),
    "expected in the review": (
        "一、2025年工作回顾\n预计地区生产总值增长5.2%。\n",
        [Dated("5.2%", "地区生产总值", "fact", (2025, 2025))],
    ),
    "expected in the plan": (
        "三、2026年重点工作\n预计地区生产总值增长5.2%。\n",
        [Dated("5.2%", "地区生产总值", "target", (2026, 2026))],
    ),
    "this year and last year in one sentence": (
        "三、2026年重点工作\n在去年新增学位6300个的基础上，今年新增学位8000个。\n",
        [
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("8000个", "学位", "target", (2026, 2026)),
        ],
    ),
    "the year told at the start of the paragraph": (
        "一、工作回顾\n2025年，地区生产总值增长5.2%。新增学位6300个。\n二、重点工作\n2026年，新增学位8000个。\n",
        [
            Dated("5.2%", "地区生产总值", "fact", (2025, 2025)),
            Dated("6300个", "学位", "fact", (2025, 2025)),
            Dated("8000个", "学位", "target", (2026, 2026)),
        ],
    ),
    "a review of five years": (
        "一、“十四五”时期工作回顾\n"
        "经济总量达到1200亿元。累计完成投资800亿元。地区生产总值年均增长6%。居民收入稳定在全市前列，失业率保持在3%以内。\n",
        [
            Dated("1200亿元", "经济总量", "fact", (2025, 2025)),
            Dated("800亿元", "投资", "fact", (2021, 2025)),
            Dated("6%", "地区生产总值", "fact", (2021, 2025)),
            Dated("3%", "失业率", "fact", (2021, 2025)),
        ],
    ),
    "a plan of five years": (
        "二、“十五五”时期的主要目标\n经济总量达到1800亿元。新增就业10万人。地区生产总值年均增长6%。\n",
        [
            Dated("1800亿元", "经济总量", "target", (2030, 2030)),
            Dated("10万人", "就业", "target", (2026, 2030)),
            Dated("6%", "地区生产总值", "target", (2026, 2030)),
        ],
    ),
    "a span of years": (
        "一、2025年工作回顾\n2021—2025年，累计新建公园30个。\n",
        [Dated("30个", "公园", "fact", (2021, 2025))],
    ),
    "another year than the section's": (
        "三、2026年重点工作\n2024年，全区粮食产量达到98万吨。\n",
        [Dated("98万吨", "粮食产量", "fact", (2024, 2024))],
    ),
    "the year of the baseline is not the record's": (
        "一、2025年工作回顾\n参保率从2020年的51%提升到70%。\n",
        [Dated("70%", "参保率", "fact", (2025, 2025))],
    ),
    "what a change is measured against is no period": (
        "一、2025年工作回顾\n粮食产量比2020年增长12%，较“十三五”末提高3个百分点。\n",
        [
            Dated("12%", "粮食产量", "fact", (2025, 2025)),
            Dated("3个百分点", "粮食产量", "fact", (2025, 2025)),
        ],
    ),
}


@pytest.mark.parametrize("name", FACT_OR_TARGET)
def test_fact_or_target_and_when(name: str) -> None:
    text, expected = FACT_OR_TARGET[name]
    assert [dated(record) for record in extract(text, year=2026).records] == expected


# Page furniture: what is spliced in, and the sentence whole again.
SPLICED = {
    "a page number and its comma": "\n5、",
    "a page number in a line": "\n12\n",
    "a page number between dashes": "\n— 12 —\n",
    "a page number between hyphens and blank lines": "\n\n- 12 -\n\n",
    "a form feed": "\f",
}
HEAD = "一、2025年工作回顾\n大力推进城市更新，改善居住环境，全年改造燃"
TAIL = "气旧管网9公里、背街里巷立管2000个、燃气户内设施5.6万户，加固自来水支管12处。\n"
LAST = "社会大局和谐稳定，人民群众获得感、幸福感、安全感不断增强，城乡面貌焕然一新。\n"


@pytest.mark.parametrize("name", SPLICED)
def test_a_page_number_in_the_middle_of_a_word(name: str) -> None:
    text = HEAD + SPLICED[name] + TAIL + LAST
    records = extract(text, year=2026).records
    assert [(record.quantity.text, record.subject, record.action) for record in records] == [
        ("9公里", "燃气旧管网", "改造"),
        ("2000个", "背街里巷立管", "改造"),
        ("5.6万户", "燃气户内设施", "改造"),
        ("12处", "自来水支管", "加固"),
    ]
    assert [text[record.start : record.end] for record in records] == [record.quantity.text for record in records]


def test_page_furniture_around_the_text() -> None:
    before = (
        "导航菜单\n首页 > 政务公开 > 政府工作报告\n《政府工作报告.docx》由会员分享，可在线阅读，更多相关（5页珍藏版）"
        "请在优知文库上搜索。\n发布时间：2026-01-20 10:30　来源：区政府办公室　浏览次数：1280\n字号：大 中 小\n"
    )
    after = (
        "\n免责声明：本网站所有信息仅供参考，联系电话：0717-12345678，邮编：443000\n"
        "主办：区人民政府　地址：人民路88号　ICP备案：鄂ICP备05001234号-1　公安备案 42050302000123号\n"
        "上一篇：2025年工作总结　下一篇：没有了\n版权所有 © 2010-2026　第 1 页 共 12 页\n"
    )
    text = before + REPORT + after
    assert [dated(record) for record in extract(text).records] == WHOLE_REPORT
