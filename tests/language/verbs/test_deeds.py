"""Which deed a number is of: verbs in a row, of a doer, continued from the number before, or told as a noun."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

DEEDS: dict[str, tuple[str, list[Owned]]] = {
    "an upgrade that was completed is no rise": (
        "完成景观提升58万平方米、道路绿化提升12万平方米。完成投资5亿元、税收增长2亿元。",
        [
            Owned("58万平方米", "景观提升", "完成", "amount"),
            Owned("12万平方米", "道路绿化提升", "完成", "amount"),
            Owned("5亿元", "投资", "完成", "amount"),
            Owned("2亿元", "税收", "增长", "change"),
        ],
    ),
    "projects that are some of those that were told of": (
        "全年实施项目182个，总投资2020亿元。其中：工业项目36个，总投资304亿元；农业项目4个，总投资17亿元。全市项目500个。"
        "取消审批项目50个。保留项目30个。完成重点工程36项。教育工程2项：小学开工。开工项目9个。加强服务。其中工业项目3个。",
        [
            Owned("182个", "项目", "实施", "amount"),
            Owned("2020亿元", "项目总投资", None, "amount"),
            Owned("36个", "工业项目", "实施", "amount"),
            Owned("304亿元", "工业项目总投资", None, "amount"),
            Owned("4个", "农业项目", "实施", "amount"),
            Owned("17亿元", "农业项目总投资", None, "amount"),
            Owned("500个", "项目", None, "level"),
            Owned("50个", "审批项目", "取消", "amount"),
            Owned("30个", "保留项目", None, "level"),
            Owned("36项", "重点工程", "完成", "amount"),
            Owned("2项", "教育工程", "完成", "amount"),
            Owned("9个", "项目", "开工", "amount"),
            Owned("3个", "工业项目", None, "level"),
        ],
    ),
    "money that was dealt in, new verbs and places gained": (
        "救助金额8551万元。矿井核增产能640万吨。综合排名跃升3位。建成储备能力3万吨的粮仓。职工已参保缴费3万人。",
        [
            Owned("8551万元", "救助金额", None, "amount"),
            Owned("640万吨", "矿井产能", "核增", "amount"),
            Owned("3位", "综合排名", "跃升", "change"),
            Owned("3万吨", "粮仓储备能力", None, "amount"),
            Owned("3万人", "职工", "参保缴费", "amount"),
        ],
    ),
    "what was not done is named without the word for not": (
        "3项预期性指标、2项约束性指标未能如期完成。",
        [
            Owned("3项", "预期性指标", "未能如期完成", "amount"),
            Owned("2项", "约束性指标", "未能如期完成", "amount"),
        ],
    ),
    "two verbs in a row are one deed": (
        "推动实施产学研合作项目25个，整合利用闲置校舍1.2万平方米，统筹发放文旅消费券3000万元。",
        [
            Owned("25个", "产学研合作项目", "推动实施", "amount"),
            Owned("1.2万平方米", "闲置校舍", "整合利用", "amount"),
            Owned("3000万元", "文旅消费券", "统筹发放", "amount"),
        ],
    ),
    "what state things of a list are in": (
        "实施水利项目20个，其中8个在建、6个竣工。建成高标准农田3万亩、在建1万亩。城市轨道在建50公里。",
        [
            Owned("20个", "水利项目", "实施", "amount"),
            Owned("8个", "水利项目", "在建", "amount"),
            Owned("6个", "水利项目", "竣工", "amount"),
            Owned("3万亩", "高标准农田", "建成", "amount"),
            Owned("1万亩", "高标准农田", "在建", "amount"),
            Owned("50公里", "城市轨道", "在建", "amount"),
        ],
    ),
    "a set that something joined has a size": (
        "新石桥村入选全省首批100家乡村旅游示范村，3个村入选省级名单。",
        [
            Owned("100家", "乡村旅游示范村", "入选", "level"),
            Owned("3个", "村", "入选", "amount"),
        ],
    ),
    "a bare verb goes on with what was counted": (
        "新建公厕100座，改造60座。",
        [
            Owned("100座", "公厕", "新建", "amount"),
            Owned("60座", "公厕", "改造", "amount"),
        ],
    ),
    "in all": (
        "新增孵化器10家，累计62家。",
        [Owned("10家", "孵化器", "新增", "amount"), Owned("62家", "孵化器", "累计", "level")],
    ),
    "a verb that says what is counted": (
        "发生生产安全事故10起、死亡6人。",
        [Owned("10起", "生产安全事故", "发生", "amount"), Owned("6人", "死亡", "死亡", "amount")],
    ),
    "a set that something is one of": (
        "我市成为全国8个试验区之一。",
        [Owned("8个", "试验区", "成为", "level")],
    ),
    "what is supported has a verb of its own": (
        "支持龙头企业牵头组建创新联合体10个。",
        [Owned("10个", "创新联合体", "牵头组建", "amount")],
    ),
    "what is supported has none": (
        "支持农村电商网点10个。",
        [Owned("10个", "农村电商网点", "支持", "amount")],
    ),
    "submitted to be deliberated": (
        "提请市人大常委会审议地方性法规草案8件。",
        [Owned("8件", "地方性法规草案", "提请", "amount")],
    ),
    "broken through, no threshold": (
        "突破12项关键技术，综合整治20条主次干道，成功避让4起地质灾害。",
        [
            Owned("12项", "关键技术", "突破", "amount"),
            Owned("20条", "主次干道", "综合整治", "amount"),
            Owned("4起", "地质灾害", "避让", "amount"),
        ],
    ),
    "a bare verb goes on with its list": (
        "新建公厕7座、改造1座。",
        [Owned("7座", "公厕", "新建", "amount"), Owned("1座", "公厕", "改造", "amount")],
    ),
    "events of which there are none": (
        "实现患者零死亡、医护人员“零感染”。",
        [Owned("零", "患者死亡", "实现", "level"), Owned("零", "医护人员感染", "实现", "level")],
    ),
    "a means before the verb": (
        "企业通过网络平台销售农产品3万件。",
        [Owned("3万件", "农产品", "销售", "amount")],
    ),
    "people who found work": (
        "失业人员实现再就业3.2万人，就业困难人员实现就业8000人，全国有8400万人受益。",
        [
            Owned("3.2万人", "失业人员实现再就业", "实现", "amount"),
            Owned("8000人", "就业困难人员实现就业", "实现", "amount"),
            Owned("8400万人", "受益", "受益", "amount"),
        ],
    ),
    "a work and how far it is": (
        "城中村改造开工3600户、基本建成2100户。",
        [
            Owned("3600户", "城中村改造", "开工", "amount"),
            Owned("2100户", "城中村改造", "基本建成", "amount"),
        ],
    ),
    "an adverb before a clause that opens with for whom": (
        "累计为企业减税降费45亿元。已为个体工商户减负8亿元。",
        [
            Owned("45亿元", "减税降费", "减税降费", "amount"),
            Owned("8亿元", "个体工商户", "减负", "amount"),
        ],
    ),
    "what is done goes on with the things, not with their money": (
        "引进物流项目36个，总投资88亿元，竣工12个，开工建设9个。",
        [
            Owned("36个", "物流项目", "引进", "amount"),
            Owned("88亿元", "物流项目总投资", None, "amount"),
            Owned("12个", "物流项目", "竣工", "amount"),
            Owned("9个", "物流项目", "开工建设", "amount"),
        ],
    ),
    "a part of what was counted, with what it did": (
        "储备技改项目70项，其中20项列入省级计划。",
        [
            Owned("70项", "技改项目", "储备", "amount"),
            Owned("20项", "技改项目", "列入", "amount"),
        ],
    ),
    "what someone is helped to": (
        "帮助企业解决用工难题260个。帮助中小企业融资33亿元。",
        [
            Owned("260个", "用工难题", "解决", "amount"),
            Owned("33亿元", "中小企业", "融资", "amount"),
        ],
    ),
    "places that are poor no more": (
        "5个贫困县摘帽，210个贫困村全部出列。",
        [
            Owned("5个", "贫困县", "摘帽", "amount"),
            Owned("210个", "贫困村", "出列", "amount"),
        ],
    ),
    "verbs that open a clause before what they are done to": (
        "规范停车泊位600个。服务企业1900家次。开放应用场景40个。清查市场25处，停产整治4处。",
        [
            Owned("600个", "停车泊位", "规范", "amount"),
            Owned("1900家次", "企业", "服务", "amount"),
            Owned("40个", "应用场景", "开放", "amount"),
            Owned("25处", "市场", "清查", "amount"),
            Owned("4处", "市场", "停产整治", "amount"),
        ],
    ),
    "what is being built of what was just counted": (
        "新改建公厕20座、在建6座。",
        [
            Owned("20座", "公厕", "新改建", "amount"),
            Owned("6座", "公厕", "在建", "amount"),
        ],
    ),
    "a verb behind 再": (
        "再建停车场8处，再安排补助资金2亿元。",
        [
            Owned("8处", "停车场", "再建", "amount"),
            Owned("2亿元", "补助资金", "安排", "amount"),
        ],
    ),
    "an effort tells what it is for": (
        "加大保障性住房建设力度，竣工900套。",
        [Owned("900套", "保障性住房", "竣工", "amount")],
    ),
    "an adverb leaves the start of a clause open": (
        "累计为企业减税4亿元，力争使城镇化率提高2个百分点。",
        [
            Owned("4亿元", "减税", "减税", "amount"),
            Owned("2个百分点", "城镇化率", "提高", "change"),
        ],
    ),
    "counted things that all did something": (
        "42个服务事项全部进驻大厅。",
        [Owned("42个", "服务事项", "进驻", "amount")],
    ),
}


@pytest.mark.parametrize("name", DEEDS)
def test_whose_a_number_is(name: str) -> None:
    text, expected = DEEDS[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected
