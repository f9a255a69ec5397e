"""The quantity layer alone: numerals, hedges, ranges and units as they stand in real sentences, and what is no quantity."""

from __future__ import annotations

import pytest

from extractor import quantities

# A sentence, the quantity in it from numeral to unit, its value, upper bound, unit and modifier.
Case = tuple[str, str, float, float | None, str, str]

NUMERALS: list[Case] = [
    ("全年完成水利投资4.07亿元。", "4.07亿元", 407_000_000, None, "元", "exact"),
    ("改造燃气户内设施5.6万户，惠及千家万户。", "5.6万户", 56_000, None, "户", "exact"),
    ("规上工业增加值增长１２．５％。", "１２．５％", 12.5, None, "%", "exact"),
    ("全国发电量达到六千一百八十亿千瓦小时。", "六千一百八十亿千瓦小时", 618_000_000_000, None, "千瓦小时", "exact"),
    ("财政收入比上年增长百分之七点五。", "百分之七点五", 7.5, None, "%", "exact"),
    ("建成小学百二十所。", "百二十所", 120, None, "所", "exact"),
    ("投资千五百万元。", "千五百万元", 15_000_000, None, "元", "exact"),
    ("引进外资三亿五美元。", "三亿五美元", 350_000_000, None, "美元", "exact"),
    ("安排资金1.1-1.3亿元。", "1.1-1.3亿元", 110_000_000, 130_000_000, "元", "range"),
    ("公务接待费压减了三分之一。", "三分之一", 33.33, None, "%", "exact"),
    ("行政审批事项减少1/3。", "1/3", 33.33, None, "%", "exact"),
    ("民生支出占财政支出的九成。", "九成", 90, None, "%", "exact"),
    ("新增算力10.36百亿亿次/秒。", "10.36百亿亿次/秒", 10.36 * 10**18, None, "次/秒", "exact"),
    ("新增养老床位1,200张。", "1,200张", 1200, None, "张", "exact"),
    ("低保标准提高到350元/人·月。", "350元/人·月", 350, None, "元/人·月", "exact"),
    ("日均新设企业1万6千多户。", "1万6千多户", 16_000, None, "户", "more_than"),
    ("高速铁路运营里程2万5千公里。", "2万5千公里", 25_000, None, "公里", "exact"),
    ("出境旅游1亿3千多万人次。", "1亿3千多万人次", 130_000_000, None, "人次", "more_than"),
    ("城镇居民人均可支配收入22 587元。", "22 587元", 22_587, None, "元", "exact"),
    ("固定资产投资1 320.63亿元。", "1 320.63亿元", 132_063_000_000, None, "元", "exact"),
    ("年底前8200套公租房完工。", "8200套", 8200, None, "套", "exact"),
    ("汛期之前12座水库除险加固。", "12座", 12, None, "座", "exact"),
    ("力争1--2家企业挂牌上市。", "1--2家", 1, 2, "家", "range"),
    ("带动上千户农民增收。", "上千户", 1000, None, "户", "at_least"),
    ("引进数十家龙头企业。", "数十家", 10, None, "家", "about"),
    ("培训十五六万人。", "十五六万人", 150_000, 160_000, "人", "range"),
    ("新增一百四五十个岗位。", "一百四五十个", 140, 150, "个", "range"),
    ("投入五至十万元。", "五至十万元", 50_000, 100_000, "元", "range"),
    ("产值三至十亿元。", "三至十亿元", 3 * 10**8, 10**9, "元", "range"),
    ("预算收入3-5万亿元。", "3-5万亿元", 3 * 10**12, 5 * 10**12, "元", "range"),
    ("用电量5至8千万千瓦时。", "5至8千万千瓦时", 5 * 10**7, 8 * 10**7, "千瓦时", "range"),
]

# The same values in other scripts and other company.
MORE_NUMERALS: list[Case] = [
    ("新建改建幼儿园一百二十三所。", "一百二十三所", 123, None, "所", "exact"),
    ("建成高标准农田两万五千亩。", "两万五千亩", 25_000, None, "亩", "exact"),
    ("全省人口一点二亿人。", "一点二亿人", 120_000_000, None, "人", "exact"),
    ("实现地区生产总值１．２３万亿元。", "１．２３万亿元", 1_230_000_000_000, None, "元", "exact"),
    ("完成固定资产投资1,234.5亿元。", "1,234.5亿元", 123_450_000_000, None, "元", "exact"),
    ("人口自然增长率为千分之五点二。", "千分之五点二", 5.2, None, "‰", "exact"),
    ("商品率达七成半。", "七成半", 75, None, "%", "exact"),
    ("感染率为十万分之一。", "十万分之一", 0.001, None, "%", "exact"),
    ("配比增加到万分之2.71。", "万分之2.71", 2.71, None, "‱", "exact"),
    ("解决了五分之二的历史遗留问题。", "五分之二", 40, None, "%", "exact"),
    ("投入资金３，０００万元。", "３，０００万元", 30_000_000, None, "元", "exact"),
    ("接待游客4.5万人次，实现收入300万元。", "4.5万人次", 45_000, None, "人次", "exact"),
    ("细颗粒物浓度降到35.49微克/立方米。", "35.49微克/立方米", 35.49, None, "微克/立方米", "exact"),
    ("新能源装机1500万千瓦。", "1500万千瓦", 15_000_000, None, "千瓦", "exact"),
    ("推动木瓜界2×66万千瓦项目。", "2×66万千瓦", 1_320_000, None, "千瓦", "exact"),
    ("装机超２ × ６６万千瓦。", "２ × ６６万千瓦", 1_320_000, None, "千瓦", "more_than"),
    ("建成2×35.5 万千瓦机组。", "2×35.5 万千瓦", 710_000, None, "千瓦", "exact"),
    ("城镇化率提高2个百分点。", "2个百分点", 2, None, "百分点", "exact"),
    ("惠及企业4.5万家次。", "4.5万家次", 45_000, None, "家次", "exact"),
    ("智算规模160Eflops。", "160Eflops", 160, None, "Eflops", "exact"),
    ("地下水开采量3000立方米。", "3000立方米", 3000, None, "立方米", "exact"),
    ("办理时限压缩至3个工作日。", "3个工作日", 3, None, "工作日", "exact"),
    ("空气质量优良天数273天。", "273天", 273, None, "天", "exact"),
    ("人均预期寿命76.8岁。", "76.8岁", 76.8, None, "岁", "exact"),
    ("平均受教育年限10.2年。", "10.2年", 10.2, None, "年", "exact"),
    ("降幅达零点五个百分点。", "零点五个百分点", 0.5, None, "百分点", "exact"),
    ("开展八类主题救助活动。", "八类", 8, None, "类", "exact"),
    ("办好十件民生实事。", "十件", 10, None, "件", "exact"),
    ("项目总投资达千亿元。", "千亿元", 100_000_000_000, None, "元", "exact"),
    ("人均补助标准10元/人以上。", "10元/人", 10, None, "元/人", "at_least"),
    ("电价0.5元/千瓦时左右。", "0.5元/千瓦时", 0.5, None, "元/千瓦时", "about"),
    ("形成18万吨/年的铝灰渣处置能力。", "18万吨/年", 180_000, None, "吨/年", "exact"),
    ("打通断头路11条（段）。", "11条（段）", 11, None, "条（段）", "exact"),
    ("建成示范园5家（省级）。", "5家", 5, None, "家", "exact"),
    ("利润下降-3.2%。", "3.2%", 3.2, None, "%", "exact"),
    ("物价涨幅回落到12月份的-0.8%。", "-0.8%", -0.8, None, "%", "exact"),
]

HEDGES: list[Case] = [
    ("开展文化惠民演出200余场。", "200余场", 200, None, "场", "more_than"),
    ("为企业减负3万多亿元。", "3万多亿元", 3_000_000_000_000, None, "元", "more_than"),
    ("服务旅客6千余万人次。", "6千余万人次", 60_000_000, None, "人次", "more_than"),
    ("受理群众诉求8万余件。", "8万余件", 80_000, None, "件", "more_than"),
    ("培育科技型企业近2000家。", "2000家", 2000, None, "家", "about"),
    ("地区生产总值增长6%左右。", "6%", 6, None, "%", "about"),
    ("垃圾分类覆盖率保持90%以上。", "90%", 90, None, "%", "at_least"),
    ("新增城镇就业不低于3.5万人。", "3.5万人", 35_000, None, "人", "at_least"),
    ("举办招聘活动不少于50场。", "50场", 50, None, "场", "at_least"),
    ("居民消费价格涨幅控制在3%以内。", "3%", 3, None, "%", "at_most"),
    ("地区生产总值突破2万亿元。", "2万亿元", 2_000_000_000_000, None, "元", "more_than"),
    ("地区生产总值增长6%-6.5%。", "6%-6.5%", 6, 6.5, "%", "range"),
    ("新建口袋公园10至15个。", "10至15个", 10, 15, "个", "range"),
    ("培育示范街区5—6个。", "5—6个", 5, 6, "个", "range"),
    ("生产总值增长 6% 左右。", "6%", 6, None, "%", "about"),
    ("新增学位约 500 个。", "500 个", 500, None, "个", "about"),
]

MORE_HEDGES: list[Case] = [
    ("森林覆盖率≥45%。", "45%", 45, None, "%", "at_least"),
    ("失业率≤5%。", "5%", 5, None, "%", "at_most"),
    ("服务业增长＞6%。", "6%", 6, None, "%", "more_than"),
    ("城乡居民收入比缩小至2.1∶1左右。", "2.1", 2.1, None, "", "about"),
    ("利润-3亿元。", "-3亿元", -300_000_000, None, "元", "exact"),
    ("绿地面积3km²。", "3km²", 3, None, "km²", "exact"),
    ("库容20m³。", "20m³", 20, None, "m³", "exact"),
    ("实施技改项目20多项。", "20多项", 20, None, "项", "more_than"),
    ("走访企业500余家次。", "500余家次", 500, None, "家次", "more_than"),
    ("完成投资约1.73亿元。", "1.73亿元", 173_000_000, None, "元", "about"),
    ("就业人数接近30万人。", "30万人", 300_000, None, "人", "about"),
    ("规上工业增加值增长8%上下。", "8%", 8, None, "%", "about"),
    ("失业率不超过5.5%。", "5.5%", 5.5, None, "%", "at_most"),
    ("能耗强度不高于全省平均，单耗0.5吨以下。", "0.5吨", 0.5, None, "吨", "at_most"),
    ("培训新型农民至少1万人次。", "1万人次", 10_000, None, "人次", "at_least"),
    ("外贸总额超300亿元。", "300亿元", 30_000_000_000, None, "元", "more_than"),
    ("粮食产量逾600万吨。", "600万吨", 6_000_000, None, "吨", "more_than"),
    ("查处案件不到10件。", "10件", 10, None, "件", "less_than"),
    ("登记失业率低于3.5%。", "3.5%", 3.5, None, "%", "less_than"),
    ("失业率控制在5.5%左右。", "5.5%", 5.5, None, "%", "about"),
    ("财政收入增长６％～６．５％。", "６％～６．５％", 6, 6.5, "%", "range"),
    ("新增就业5-6万人。", "5-6万人", 50_000, 60_000, "人", "range"),
    ("建设示范村七八个。", "七八个", 7, 8, "个", "range"),
    ("粮食单产提高百分之五至百分之六。", "百分之五至百分之六", 5, 6, "%", "range"),
    ("完成投资100亿元至120亿元。", "100亿元至120亿元", 10_000_000_000, 12_000_000_000, "元", "range"),
]

# Quantities told without a numeral: expected as above, and marked.
IMPLICIT: list[Case] = [
    ("固定资产投资翻一番。", "翻一番", 1, None, "番", "exact"),
    ("工农业年总产值翻两番。", "翻两番", 2, None, "番", "exact"),
    ("固定资产投资实现翻番。", "翻番", 1, None, "番", "exact"),
    ("“嵌入式”养老机构实现街域全覆盖。", "全覆盖", 100, None, "%", "exact"),
    ("城区黑臭水体全部清零。", "清零", 0, None, "", "exact"),
    ("新能源装机占比过半。", "过半", 50, None, "%", "exact"),
    ("非公立医院占比近半。", "半", 50, None, "%", "about"),
    ("审批事项减少一半。", "一半", 50, None, "%", "exact"),
    ("办理时间减半。", "减半", 50, None, "%", "exact"),
]

NO_QUANTITY = [
    "参与新一轮千亿斤粮食产能提升行动。",
    "建设百亿立方米页岩气生产基地。",
    "PM2.5浓度持续改善。",
    "5G网络加快建设。",
    "办好12345热线，做到接诉即办。",
    "深入开展“323”攻坚行动。",
    "区第十九届人民代表大会胜利召开。",
    "认真落实十四五规划。",
    "“十四五”规划圆满收官。",
    "加快建设八大中心。",
    "推进海绵城市[21]建设。",
    # and what the guide adds to these
    "2025年是很不平凡的一年。",
    "五年来，我们坚持以人民为中心。",
    "深入实施国企改革三年行动。",
    "经济总量连续5年居全国第3位。",
    "每年召开一次会议。",
    "坚决拥护“两个确立”，建设“六大产业基地”，培育“四新”经济。",
    "落实一楼两长制度，推进三级医院和四级书记工作。",
    "落地一批一体化项目，出台一系列政策，发放一次性补贴。",
    "制定三级应急预案。",
    "一是加强领导。二是压实责任。第三，强化督查。",
    "（一）聚焦产业。",
    "各位代表：现在，我代表区人民政府报告工作。2026年1月15日",
    "改造50户以上村寨基础设施。",
    "关爱3岁以下婴幼儿。",
    "打造15分钟生活圈。",
    "培育百亿级产业。",
    "引进亿元以上项目。",
    "万元GDP能耗持续下降。",
    "万元地区生产总值用水量持续下降。",
    "关心65岁以上老年人。",
    "107国道改造提速。",
    "成达万高铁加快建设。",
    "引进一批百亿项目。",
    "新建万头牧场。",
    "推进千家企业节能行动。",
    "完成百村升级行动计划。",
    "备战十六届省运会。",
    "提供7×24小时服务，图像达到7680×4320像素，改造2×300MW机组。",
    "扶持亿家红、明花等企业发展。",
    "建成百万人口综合型区域中心城市。",
    "引进一批投资过十亿、超百亿的重大产业项目。",
]


@pytest.mark.parametrize(
    ("sentence", "text", "value", "value_high", "unit", "modifier"),
    [
        pytest.param(*case, id=f"{name}-{number}")
        for name, cases in [
            ("numeral", NUMERALS + MORE_NUMERALS),
            ("hedge", HEDGES + MORE_HEDGES),
            ("implicit", IMPLICIT),
        ]
        for number, case in enumerate(cases, start=1)
    ],
)
def test_a_quantity_is_read_with_its_span(
    sentence: str, text: str, value: float, value_high: float | None, unit: str, modifier: str
) -> None:
    found = quantities(sentence)[0]
    assert found.text == text
    assert (found.start, found.end) == (sentence.index(text), sentence.index(text) + len(text))
    assert found.value == pytest.approx(value, rel=1e-9)
    assert found.value_high == (value_high if value_high is None else pytest.approx(value_high, rel=1e-9))
    assert (found.unit, found.modifier) == (unit, modifier)
    assert found.implicit == ((sentence, text, value, value_high, unit, modifier) in IMPLICIT)


ONE_EACH = [case for case in (*NUMERALS, *MORE_NUMERALS, *HEDGES, *MORE_HEDGES, *IMPLICIT) if case[0].count("，") == 0]


@pytest.mark.parametrize("sentence", [case[0] for case in ONE_EACH], ids=range(len(ONE_EACH)))
def test_there_is_one_quantity_in_the_sentence(sentence: str) -> None:
    assert len(quantities(sentence)) == 1


@pytest.mark.parametrize("sentence", NO_QUANTITY, ids=range(len(NO_QUANTITY)))
def test_what_is_no_quantity(sentence: str) -> None:
    assert [found.text for found in quantities(sentence)] == []


# All in one sentence, so that what stands beside a quantity cannot change it.
TOGETHER: list[tuple[str, list[tuple[str, float, str]]]] = [
    # no ranges: the second bound is lower, or counts something else
    ("煤矿由130座到53座。", [("130座", 130, "座"), ("53座", 53, "座")]),
    ("失业率从5%到4.5%。", [("5%", 5, "%"), ("4.5%", 4.5, "%")]),
    ("试点从2个镇到10个村。", [("2个", 2, "个"), ("10个", 10, "个")]),
    ("拨付资金5亿元至300家企业。", [("5亿元", 500_000_000, "元"), ("300家", 300, "家")]),
    (
        "改造燃气旧管网9公里、背街里巷立管2000个、燃气户内设施5.6万户，加固自来水支管12处。",
        [("9公里", 9, "公里"), ("2000个", 2000, "个"), ("5.6万户", 56_000, "户"), ("12处", 12, "处")],
    ),
    ("PM2.5浓度下降8.3%，5G基站达3000座。", [("8.3%", 8.3, "%"), ("3000座", 3000, "座")]),
    ("12345热线办件2.3万件，“323”攻坚完成项目20个。", [("2.3万件", 23_000, "件"), ("20个", 20, "个")]),
    ("三次产业结构为22.7：30.3：47。", [("22.7", 22.7, ""), ("30.3", 30.3, ""), ("47", 47, "")]),
    # shares of a whole, which no time of day is, and what only looks like them
    ("粮经比例由45:55调整到40:60。", [("45", 45, ""), ("55", 55, ""), ("40", 40, ""), ("60", 60, "")]),
    ("轻重工业比为64.1∶35.9，粮经作物比为6：4。", [("64.1", 64.1, ""), ("35.9", 35.9, ""), ("6", 6, ""), ("4", 4, "")]),
    ("农村居民收入比为2.1：1。", [("2.1", 2.1, "")]),
    (
        "引进百名领军人才、千名卓越工程师，突破百亿的目标。",
        [("百名", 100, "名"), ("千名", 1000, "名"), ("百亿", 1e10, "")],
    ),
    ("任务3：7项工程。", [("3", 3, ""), ("7项", 7, "项")]),
    ("引进70个30亿元以上项目。", [("70个", 70, "个")]),
    # so many people who are brought or taught, not a name that begins like a number
    ("引进千名博士、万名硕士。", [("千名", 1000, "名"), ("万名", 10_000, "名")]),
    # what looks like a rank, a term or a place before a number
    ("综合排名全市第一、2个乡镇获评全国文明镇。", [("2个", 2, "个")]),
    ("新购两台垃圾车，用电十度、用水两吨。", [("两台", 2, "台"), ("十度", 10, "度"), ("两吨", 2, "吨")]),
    ("通过验收的有：\n5个县区：甲县、乙县。", [("5个", 5, "个")]),
    ("第十九届运动会获得奖牌21枚[21]，新增学位6300个。", [("21枚", 21, "枚"), ("6300个", 6300, "个")]),
]


@pytest.mark.parametrize(("sentence", "expected"), TOGETHER, ids=range(len(TOGETHER)))
def test_the_quantities_of_a_sentence_in_order(sentence: str, expected: list[tuple[str, float, str]]) -> None:
    found = quantities(sentence)
    assert [(quantity.text, quantity.value, quantity.unit) for quantity in found] == expected
    assert [sentence[quantity.start : quantity.end] for quantity in found] == [text for text, _, _ in expected]


def test_repeated_numerals_have_their_own_spans() -> None:
    sentence = "城镇、农村居民收入分别增长5%和5%。"
    assert [(quantity.start, quantity.text) for quantity in quantities(sentence)] == [(13, "5%"), (16, "5%")]


def test_offsets_count_characters_of_the_text_as_given() -> None:
    sentence = "\ufeff\u3000\u3000新增学位６３００个，\r\n新增床位１００张。"
    assert [(quantity.start, sentence[quantity.start : quantity.end]) for quantity in quantities(sentence)] == [
        (7, "６３００个"),
        (sentence.index("１００张"), "１００张"),
    ]
