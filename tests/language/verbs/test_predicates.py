"""What things do and what is done to them, told before or behind their number, and what was not done."""

from __future__ import annotations

import pytest
from reviews import HEADING, Told, read, told

from extractor import extract

PHRASES: dict[str, tuple[str, list[Told]]] = {
    "what a relative clause tells is not what was done": (
        "年初确定的20件民生实事基本完成，督察反馈的25个问题按时整改。新建的5所学校。"
        "完成年初确定的38项民生实事，年初安排的8000套住房开工，12个重点项目完成年计划投资的106.8%。",
        [
            Told("20件", "民生实事", "完成", "amount"),
            Told("25个", "问题", "整改", "amount"),
            Told("5所", "学校", "新建", "amount"),
            Told("38项", "民生实事", "完成", "amount"),
            Told("8000套", "住房", "开工", "amount"),
            Told("12个", "重点项目", "完成", "amount"),
            Told("106.8%", "重点项目年投资", "完成", "level"),
        ],
    ),
    "what things do behind their number": (
        "吸引20名院士来宁创新创业，选派30名特派员下乡帮扶。参与志愿活动人次突破5万，首创金融项目40项。",
        [
            Told("20名", "院士", "吸引", "amount"),
            Told("30名", "特派员", "选派", "amount"),
            Told("5万", "参与志愿活动人次", "突破", "level"),
            Told("40项", "金融项目", "首创", "amount"),
        ],
    ),
    "what was done to things, and by whom": (
        "22个单位被省政府授予先进集体，有13个单位被命名为文明村镇，2万人被纳入监测对象。解决20万被征地人员问题。",
        [
            Told("22个", "单位", "授予", "amount"),
            Told("13个", "单位", "命名", "amount"),
            Told("2万人", "监测对象", "纳入", "amount"),
            Told("20万", "被征地人员问题", "解决", "amount"),
        ],
    ),
    "who does what is driven on": (
        "推动既有住宅自主增设电梯398台，促进金融机构发放贷款110亿元。聚焦市民关切领域新打造应用场景20个。",
        [
            Told("398台", "电梯", "增设", "amount"),
            Told("110亿元", "贷款", "发放", "amount"),
            Told("20个", "应用场景", "新打造", "amount"),
        ],
    ),
    "who sets money aside, the money behind its number": (
        "市财政安排3亿元专项资金，中央财政安排10亿元专项奖补资金。",
        [Told("3亿元", "专项资金", "安排", "amount"), Told("10亿元", "专项奖补资金", "安排", "amount")],
    ),
    "the work that won is no part of the verb": (
        "3个县区人才队伍建设获省政府督查激励。幼儿入园占比比上一年度增长1%。",
        [
            Told("3个", "县区人才队伍建设", "获", "amount"),
            Told("1%", "幼儿入园占比", "增长", "change", "up"),
        ],
    ),
    "two verbs in one before a number": (
        "新建、改扩建10所幼儿园，共建成高标准农田15万亩，共建成果转化基地3个。",
        [
            Told("10所", "幼儿园", "新建、改扩建", "amount"),
            Told("15万亩", "高标准农田", "建成", "amount"),
            Told("3个", "成果转化基地", "共建", "amount"),
        ],
    ),
    "words that hold others": (
        "新建设施农业1万亩，实际使用外资超过10亿美元，政府信息依申请公开300件，办好“十件实事”，地铁1号线3期开工。",
        [
            Told("1万亩", "设施农业", "新建", "amount"),
            Told("10亿美元", "实际使用外资", "超过", "level"),
            Told("300件", "政府信息", "公开", "amount"),
            Told("十件", "实事", "办好", "amount"),
        ],
    ),
    "an effort leaves the number to the verb behind it": (
        "今年争取再开通5条国际航线，争取建设用地指标214公顷。",
        [
            Told("5条", "国际航线", "开通", "amount"),
            Told("214公顷", "建设用地指标", "争取", "amount"),
        ],
    ),
    "a verb of cutting that holds its noun": (
        "化肥减量260吨，砍减审批事项45项。",
        [Told("260吨", "化肥", "减量", "change", "down"), Told("45项", "审批事项", "砍减", "change", "down")],
    ),
    "a verb that names what it counts": (
        "实施市容综合整治行动，累计拆违12.5万平方米，教育扶贫减贫830人。",
        [Told("12.5万平方米", "拆违", "拆违", "amount"), Told("830人", "教育扶贫减贫", "减贫", "amount")],
    ),
    "what is asked of another is a deed of one's own only without a deed of theirs": (
        "提请市人大立法3部，提请市人大常委会审议法规草案7件。",
        [Told("3部", "市人大立法", "提请", "amount"), Told("7件", "法规草案", "提请", "amount")],
    ),
    "verbs before a thing with its number": (
        "铺装人行道8万平方米，协调贷款3亿元，新办小微企业900户，梳理检视问题16项，增聘教师40名。",
        [
            Told("8万平方米", "人行道", "铺装", "amount"),
            Told("3亿元", "贷款", "协调", "amount"),
            Told("900户", "小微企业", "新办", "amount"),
            Told("16项", "检视问题", "梳理", "amount"),
            Told("40名", "教师", "增聘", "amount"),
        ],
    ),
    "a deduction is a noun": (
        "80家企业享受研发费用加计扣除2.1亿元。",
        [Told("80家", "企业", "享受", "amount"), Told("2.1亿元", "研发费用加计扣除", "享受", "amount")],
    ),
    "what guests or shops do next is no part of them": (
        "吸引20万名海外宾客前来参观，筛选60家企业作为重点对象。",
        [Told("20万名", "海外宾客", "吸引", "amount"), Told("60家", "企业", "筛选", "amount")],
    ),
    "what firms achieved is no part of them": (
        "16个产品填补了国内空白，8家企业建设智能立体仓库。",
        [Told("16个", "产品", "填补", "amount"), Told("8家", "企业", "建设", "amount")],
    ),
    "a plan is a thing where nothing is planned behind it": (
        "列入省科技计划29项，计划投资3亿元。",
        [Told("29项", "省科技计划", "列入", "amount"), Told("3亿元", "省科技计划", "投资", "amount")],
    ),
    "a verb before a place with its kinds in brackets": (
        "新组建区（市）县级应急救援队23支。",
        [Told("23支", "区（市）县级应急救援队", "新组建", "amount")],
    ),
    "what things did, told like a noun": (
        "以岭药业等3家企业挂牌上市，4台机组同步建设，2项改革经验和3个实践案例在全国复制推广。",
        [
            Told("3家", "企业", "挂牌上市", "amount"),
            Told("4台", "机组", "建设", "amount"),
            Told("2项", "改革经验", "复制推广", "amount"),
            Told("3个", "实践案例", "复制推广", "amount"),
        ],
    ),
    "what is done to things, behind them": (
        "抓好潍宿高铁等3条铁路、7条公路建设，推进氢能等6个项目建设。",
        [
            Told("3条", "铁路", "抓好", "amount"),
            Told("7条", "公路", "抓好", "amount"),
            Told("6个", "项目", "推进", "amount"),
        ],
    ),
    "what a verb before another number governs": (
        "支持区域医疗中心和5所省高水平医院建设，加快洛阳等10个国家物流枢纽、商丘等5个冷链物流基地建设。",
        [
            Told("5所", "省高水平医院", "支持", "amount"),
            Told("10个", "国家物流枢纽", "加快", "amount"),
            Told("5个", "冷链物流基地", "加快", "amount"),
        ],
    ),
    "what was not done": (
        "20项民生实事，已完成16项，仍有4项未能如期完成，3项预期性指标、2项约束性指标没有完成，生产总值增速未达到10%。",
        [
            Told("20项", "民生实事", None, "amount"),
            Told("16项", "民生实事", "完成", "amount"),
            Told("4项", "民生实事", "未能如期完成", "amount"),
            Told("3项", "预期性指标", "没有完成", "amount"),
            Told("2项", "约束性指标", "没有完成", "amount"),
            Told("10%", "生产总值增速", "未达到", "change", "up"),
        ],
    ),
    "places before the work that is done to them": (
        "完成1455个村庄整治任务、66个小区垃圾分类整治和3座水厂扩建年度任务，抓好17个领域碳达峰工作。",
        [
            Told("1455个", "村庄整治任务", "完成", "amount"),
            Told("66个", "小区垃圾分类整治", "完成", "amount"),
            Told("3座", "水厂", "完成", "amount"),
            Told("17个", "领域", "抓好", "amount"),
        ],
    ),
    "what is aimed at beyond": (
        "实际到位市外资金550亿元，力争600亿元以上。",
        [
            Told("550亿元", "市外资金", "到位", "amount"),
            Told("600亿元", "市外资金", "到位", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


def test_what_was_not_done_is_no_figure_of_an_indicator() -> None:
    records = extract(HEADING + "完成民生实事16项，仍有4项民生实事未能如期完成。").records
    assert [(record.quantity.text, record.indicator) for record in records] == [
        ("16项", "livelihood_tasks"),
        ("4项", None),
    ]


def test_what_was_not_done_is_no_indicator() -> None:
    text = "新增高标准农田3万亩，4条断头路未能如期打通。"
    assert [record.indicator for record in read(text)] == ["high_standard_farmland", None]
    assert [record.indicator for record in read("未能建成10个公园，2000个停车位。")] == [None, None]
