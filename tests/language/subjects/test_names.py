"""The names of things: verbs, classes and numbers that are part of them, and where a name ends."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, Told, owned, told

from extractor import extract

NAMES: dict[str, tuple[str, list[Owned]]] = {
    "a verb in the name of a thing": (
        "脱贫人口务工规模达到3万人。老旧小区改造惠及居民1.2万户。培训机构压减比达到95%。",
        [
            Owned("3万人", "脱贫人口务工规模", "达到", "level"),
            Owned("1.2万户", "居民", "惠及", "amount"),
            Owned("95%", "培训机构压减比", "达到", "level"),
        ],
    ),
    "classes that are counted": (
        "新增4个A级景区、3家星级酒店。绿化率增加一个百分点，水生生物指数提升2个等级。",
        [
            Owned("4个", "A级景区", "新增", "amount"),
            Owned("3家", "星级酒店", "新增", "amount"),
            Owned("一个百分点", "绿化率", "增加", "change"),
            Owned("2个", "水生生物指数", "提升", "change"),
        ],
    ),
    "a radius is part of what is measured, indicators that are set are counted": (
        "地铁站50米内换乘比例达93%。规划设置了29项主要指标。",
        [
            Owned("93%", "地铁站50米内换乘比例", "达", "level"),
            Owned("29项", "主要指标", "设置", "amount"),
        ],
    ),
    "a character of an adverb begins no verb": (
        "合力推进29项合作事项。实现法定人员医保全覆盖。",
        [Owned("29项", "合作事项", "推进", "amount"), Owned("全覆盖", "法定人员医保", "实现", "level")],
    ),
    "what is done to a thing is part of the name of a project": (
        "抓好300个工业转型升级重点项目。实施86所学校新建和改扩建工程。",
        [
            Owned("300个", "工业转型升级重点项目", "抓好", "amount"),
            Owned("86所", "学校新建和改扩建工程", "实施", "amount"),
        ],
    ),
    "a thing is named by its deed to the end": (
        "实施10条断头路贯通工程，推进300个工业转型升级项目。",
        [
            Owned("10条", "断头路贯通工程", "实施", "amount"),
            Owned("300个", "工业转型升级项目", "推进", "amount"),
        ],
    ),
    "units that are the thing": (
        "我省健儿贡献9金、5银。",
        [Owned("9金", "金牌", "贡献", "amount"), Owned("5银", "银牌", "贡献", "amount")],
    ),
    "a class of size is no quantity": (
        "新增4个千亿县、2个过百亿产业。",
        [Owned("4个", "千亿县", "新增", "amount"), Owned("2个", "过百亿产业", "新增", "amount")],
    ),
    "numbers of roads and generations are none": (
        "加快建设国道108线、8.6代面板生产线等151个项目。",
        [Owned("151个", "项目", "加快建设", "amount")],
    ),
    "等 is part of a word": (
        "高等学校、三级甲等医院达到20所。",
        [Owned("20所", "高等学校、三级甲等医院", "达到", "level")],
    ),
    "what is done to places that are counted": (
        "完成48条背街小巷环境综合整治，开展6条道路路域环境大整治，推进50家市属国有企业改革改制和资产重组。",
        [
            Owned("48条", "背街小巷环境综合整治", "完成", "amount"),
            Owned("6条", "道路路域环境大整治", "开展", "amount"),
            Owned("50家", "市属国有企业", "推进", "amount"),
        ],
    ),
    "a task is no thing of its own": (
        "完成造林8万亩的任务。",
        [Owned("8万亩", "造林", "完成", "amount")],
    ),
    "households above a number that are counted": (
        "解决3000户以上低收入家庭住房，改造50户以上自然村道路。",
        [Owned("3000户", "低收入家庭住房", "解决", "amount")],
    ),
    "words of manner that are part of a noun": (
        "城区生活垃圾分类收集覆盖率达到90%，有效期内高新技术企业达到600家，新增国家重点研发专项20项。",
        [
            Owned("90%", "城区生活垃圾分类收集覆盖率", "达到", "level"),
            Owned("600家", "有效期内高新技术企业", "达到", "level"),
            Owned("20项", "国家重点研发专项", "新增", "amount"),
        ],
    ),
    "verbs that are part of a noun": (
        "农村五保供养标准达到1.2万元，发展新型金融组织66家，各类孵化载体增至65家。",
        [
            Owned("1.2万元", "农村五保供养标准", "达到", "level"),
            Owned("66家", "新型金融组织", "发展", "amount"),
            Owned("65家", "孵化载体", "增至", "level"),
        ],
    ),
    "a facility is counted, not its building": (
        "推进6座水库建设，完成19个乡镇客运站建设。",
        [
            Owned("6座", "水库", "推进", "amount"),
            Owned("19个", "乡镇客运站建设", "完成", "amount"),
        ],
    ),
    "a verb between a number and its thing that only says of which kind they are": (
        "抓好40个续建项目、25个新建项目。完成12条续建道路。建成6个配套产业园。配套泵站3座。",
        [
            Owned("40个", "续建项目", "抓好", "amount"),
            Owned("25个", "新建项目", "抓好", "amount"),
            Owned("12条", "续建道路", "完成", "amount"),
            Owned("6个", "配套产业园", "建成", "amount"),
            Owned("3座", "泵站", "配套", "amount"),
        ],
    ),
    "a class of drugs or farms": (
        "新获批1类创新药2款。新建万头牧场3个。",
        [
            Owned("2款", "1类创新药", "新获批", "amount"),
            Owned("3个", "万头牧场", "新建", "amount"),
        ],
    ),
    "tasks that are counted": (
        "县城更新45项任务全部完成。明确八项重点任务。",
        [Owned("45项", "任务", "完成", "amount")],
    ),
    "works on a reservoir": (
        "完成16座中型水库除险加固，推进8座小型水库除险加固。",
        [
            Owned("16座", "中型水库除险加固", "完成", "amount"),
            Owned("8座", "小型水库", "推进", "amount"),
        ],
    ),
    "a plan at the end of a name": (
        "增加乡村医生招生计划1200个。",
        [Owned("1200个", "乡村医生招生计划", "增加", "amount")],
    ),
    "rivers are counted, not their water": (
        "18条入江支流水质达标率保持100%。",
        [
            Owned("18条", "入江支流", None, "level"),
            Owned("100%", "入江支流水质达标率", "保持", "level"),
        ],
    ),
    "a verb of doing that ends its clause as a noun": (
        "灾后恢复重建占14%。",
        [Owned("14%", "灾后恢复重建", "占", "level")],
    ),
    "a doer whose name holds a verb": (
        "农村产权交易所交易土地指标640宗，专业调解委员会调解疑难纠纷180件。",
        [
            Owned("640宗", "土地指标", "交易", "amount"),
            Owned("180件", "疑难纠纷", "调解", "amount"),
        ],
    ),
    "a thing that is made is named to its end": (
        "打造12个服务能力提升示范机构。",
        [Owned("12个", "服务能力提升示范机构", "打造", "amount")],
    ),
    "counted things of which a figure is told": (
        "140个重点项目开工率达到71%，32个集聚区营业收入突破3000亿元，三个县级市生产总值占全市的比重为48%。",
        [
            Owned("140个", "重点项目", None, "level"),
            Owned("71%", "重点项目开工率", "达到", "level"),
            Owned("32个", "集聚区", "突破", "amount"),
            Owned("3000亿元", "集聚区营业收入", "突破", "level"),
            Owned("三个", "县级市", None, "level"),
            Owned("48%", "县级市生产总值占全市的比重", "为", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_whose_a_number_is(name: str) -> None:
    text, expected = NAMES[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "a place told by one character": (
        "在蓉世界500强企业增加34家，120个在蓉项目获科技奖，在全市高校开展活动5场。",
        [
            Told("34家", "在蓉世界500强企业", "增加", "change", "up"),
            Told("120个", "在蓉项目", "获", "amount"),
            Told("5场", "活动", "开展", "amount"),
        ],
    ),
    "a title in book marks is a name": (
        "《海洋发展促进条例》等9件法规审议通过。",
        [Told("9件", "法规", "审议通过", "amount")],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected
