"""What is no part of a subject: what things do, how it was done, when, and what brackets remark."""

from __future__ import annotations

import pytest
from reviews import HEADING, PLAN, Owned, Told, owned, told

from extractor import extract

LEFT_OUT: dict[str, tuple[str, list[Owned]]] = {
    "words that end in 要, 服务 or how it was done": (
        "5名外国前政要出席，2万名干部服务企业，为3万名职工按时足额发放工资。收集到300条意见。⑴建设100家粮店。",
        [
            Owned("5名", "外国前政要", None, "amount"),
            Owned("2万名", "干部", "服务", "amount"),
            Owned("3万名", "职工", "发放", "amount"),
            Owned("300条", "意见", "收集到", "amount"),
            Owned("100家", "粮店", "建设", "amount"),
        ],
    ),
    "a factor that a rate leaves out of account is no subject": (
        "农民人均纯收入，考虑价格上涨因素实际增长3.8%。",
        [Owned("3.8%", "农民人均纯收入", "实际增长", "change")],
    ),
    "a counted thing ends where its predicate begins": (
        "7家企业在境外上市。",
        [Owned("7家", "企业", None, "amount")],
    ),
    "what is told of the things that are counted": (
        "120个经济薄弱村走上致富道路。",
        [Owned("120个", "经济薄弱村", None, "amount")],
    ),
    "words of kind and manner that are no part of it": (
        "新增各类市场主体2.3万户，城市污水处理率尽快达到95%，部门一般性支出一律压减10%。",
        [
            Owned("2.3万户", "市场主体", "新增", "amount"),
            Owned("95%", "城市污水处理率", "达到", "level"),
            Owned("10%", "部门一般性支出", "压减", "change"),
        ],
    ),
    "what counted things do is no part of them": (
        "16个项目进展较快，5座水库下闸蓄水，43个重点项目全面铺开。",
        [
            Owned("16个", "项目", None, "amount"),
            Owned("5座", "水库", None, "amount"),
            Owned("43个", "重点项目", "铺开", "amount"),
        ],
    ),
    "how hard something is pushed is no part of it": (
        "加大保障性住房建设力度，新开工3200套。加快12个新城建设步伐。",
        [
            Owned("3200套", "保障性住房", "新开工", "amount"),
            Owned("12个", "新城", "加快", "amount"),
        ],
    ),
    "what is done to a counted thing is no part of it": (
        "4家企业成功上市，18个项目集中签约，2.3万贫困人口如期脱贫。",
        [
            Owned("4家", "企业", "上市", "amount"),
            Owned("18个", "项目", "签约", "amount"),
            Owned("2.3万", "贫困人口", "脱贫", "amount"),
        ],
    ),
    "factors left out, told in brackets, are no part of the sentence": (
        "生产总值增长3.8%，地方一般公共预算收入（扣除留抵退税因素）增长7.2%。一般公共预算收入按同比口径增长8%。",
        [
            Owned("3.8%", "生产总值", "增长", "change"),
            Owned("7.2%", "地方一般公共预算收入", "增长", "change"),
            Owned("8%", "一般公共预算收入", "增长", "change"),
        ],
    ),
    "circumstances name nothing": (
        "外贸出口在外需不足的情况下增长6%。",
        [Owned("6%", "外贸出口", "增长", "change")],
    ),
    "an emphatic word is no part of a subject": (
        "公交日均客运量却下降5%，粮食总产量要保证达到30万吨。",
        [
            Owned("5%", "公交日均客运量", "下降", "change"),
            Owned("30万吨", "粮食总产量", "达到", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_whose_a_number_is(name: str) -> None:
    text, expected = LEFT_OUT[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("6个园区升格为省级园区。", "园区"),
        ("聘请8名教授担任顾问。", "教授"),
        ("20个重点项目进展顺利。", "重点项目"),
        ("300户牧民住上了新房。", "牧民"),
        ("政策惠及5万户家庭。", "家庭"),
        ("提出粮食产量稳定在20亿斤。", "粮食产量"),
        ("聘请30名企业家为招商大使。", "企业家"),
        ("完成8万名职工向养老保险并轨。", "职工"),
        ("4个县通高速公路。", "县"),
        ("新增共享停车泊位500个。", "共享停车泊位"),
        ("出栏生猪12万头。", "生猪"),
        ("8条产业链加快融合。", "产业链"),
        ("15家体育场馆对公众全面开放。", "体育场馆"),
        ("聘用护林员120名。", "护林员"),
        ("减免税费4亿元。", "税费"),
        ("24个水利项目6月底前开工。", "水利项目"),
        ("以石化、冶金等为代表的传统产业增长8%。", "传统产业"),
        ("5家企业成功发行债券。", "企业"),
        ("17家企业即将入驻。", "企业"),
        ("18项民生工程按计划完成。", "民生工程"),
        ("农产品加工业产值与农业总产值之比提高到2.5。", "农产品加工业产值与农业总产值之比"),
        ("新产品对工业增长贡献超50%。", "新产品对工业增长贡献"),
        ("粮食生产实现“十连增”，总产达到49.9万吨。", "粮食生产总产"),
        ("全面实行农村新型合作医疗制度，参合率达到80%。", "农村新型合作医疗制度参合率"),
        ("5000套租赁住房分配到保障家庭。", "租赁住房"),
    ],
)
def test_what_is_told_of_a_thing_is_no_part_of_it(sentence: str, subject: str) -> None:
    (record,) = extract(HEADING + sentence).records
    assert record.subject == subject


def test_how_an_owner_fares_is_no_part_of_it() -> None:
    (record,) = extract(HEADING + "旅游产业蓬勃发展，产值达到120亿元。").records
    assert record.subject == "旅游产业产值"


COUNTS: dict[str, tuple[str, list[Owned]]] = {
    "a base of last year is no subject": (
        "压缩“三公”经费，在去年预算基础上缩减30%。",
        [Owned("30%", "“三公”经费", "缩减", "change")],
    ),
    "what was before, what only opens a sentence, and which things are meant": (
        "将原有的1229项审批事项，削减至284项。从就业能力看，登记失业率控制在4.5%以内。"
        "扶持销售额2万元以上且信用良好的主体3家。",
        [
            Owned("1229项", "审批事项", None, "amount"),
            Owned("284项", "审批事项", "削减至", "level"),
            Owned("4.5%", "登记失业率", "控制在", "level"),
            Owned("3家", "销售额2万元以上且信用良好的主体", "扶持", "amount"),
        ],
    ),
    "what brackets remark is no part of what is said": (
        "引进到位资金（含续建项目）625亿元，预算支出（扣除补助地方的部分）为5亿元，筹集岗位（含就业援助岗位）不少于500个。"
        "改造道路8条（段），建成博物馆（科技展馆、文化展馆）2个。",
        [
            Owned("625亿元", "到位资金", "引进", "amount"),
            Owned("5亿元", "预算支出", "为", "level"),
            Owned("500个", "岗位", "筹集", "amount"),
            Owned("8条（段）", "道路", "改造", "amount"),
            Owned("2个", "博物馆", "建成", "amount"),
        ],
    ),
    "the years since when nothing was higher, and ages in a list": (
        "空气质量优良率达到90%，为7年来最高，提高65岁以上、80岁以上老人补贴20元。",
        [
            Owned("90%", "空气质量优良率", "达到", "level"),
            Owned("20元", "65岁以上、80岁以上老人补贴", "提高", "change"),
        ],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "among what something is placed is no part of it": (
        "工业总量在全国省会城市中前移4个位次，民营经济增加值在全省地级市中率先突破2000亿元。",
        [
            Told("4个位次", "工业总量", "前移", "change", "up"),
            Told("2000亿元", "民营经济增加值", "突破", "level"),
        ],
    ),
    "how the things look is no part of what they are": (
        "364个老旧小区面貌焕然一新，取缔、搬迁养殖企业35家。",
        [
            Told("364个", "老旧小区", None, "amount"),
            Told("35家", "养殖企业", "取缔、搬迁", "amount"),
        ],
    ),
    "part of a year and what a paper says are no part of a subject": (
        "上半年农产品产值增长7%，明确了技工院校学费标准提高300元。",
        [Told("7%", "农产品产值", "增长", "change", "up"), Told("300元", "技工院校学费标准", "提高", "change", "up")],
    ),
    "how an owner goes on is no part of it": (
        "机械工业加快技术创新，完成产值406亿元。",
        [Told("406亿元", "机械工业产值", "完成", "level")],
    ),
    "how much earlier something was done is no part of a subject": (
        "地区生产总值达到910亿元，提前两年实现翻番，药品平均降价20%。",
        [
            Told("910亿元", "地区生产总值", "达到", "level"),
            Told("翻番", "地区生产总值", "实现", "change", "up"),
            Told("20%", "药品", "降价", "change", "down"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


def test_the_nation_leaves_its_name_out_of_its_subjects() -> None:
    text = "全国粮食产量1.4万亿斤，办理全国人大代表建议800件。"
    nation = extract(text, region="全国")
    assert [record.subject for record in nation.records] == ["粮食产量", "全国人大代表建议"]
    assert extract(text).records[0].subject == "全国粮食产量"


def test_an_aim_behind_a_number_is_no_subject() -> None:
    records = extract(PLAN + "实现脱贫5000人目标，实现粮食产量5亿斤的目标任务，实现人均收入1万元的全年目标。").records
    assert [record.subject for record in records] == ["脱贫", "粮食产量", "人均收入"]


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("12栋高楼拔地而起。", "高楼"),
        ("20家外资企业增资扩产。", "外资企业"),
        ("8个安置区有序建设。", "安置区"),
        ("500户居民回迁新居。", "居民"),
        ("3个检测平台试运行。", "检测平台"),
        ("支持8家实验室加快发展。", "实验室"),
        ("推动6条产业链创新发展。", "产业链"),
        ("30家医院为老年人开设门诊。", "医院"),
        ("9项改革经验全国推广。", "改革经验"),
        ("为600名老年人免费安装扶手。", "老年人"),
        ("4个村整村搬迁。", "村"),
        ("6家企业建设智能工厂。", "企业"),
        ("7项成果填补国内空白。", "成果"),
        ("旅游业呈现新气象，收入达到30亿元。", "旅游业收入"),
        ("8家外国公司来我市投资。", "外国公司"),
        ("9个国考断面水质全部达标。", "国考断面"),
        ("40个老旧小区面貌焕然一新。", "老旧小区"),
        ("2座热源厂改造为燃气供热。", "热源厂"),
        ("3家实验室园区启用。", "实验室园区"),
        ("扶持90个贫困户发展特色养殖。", "贫困户"),
        ("为2万名环卫工人免费健康体检。", "环卫工人"),
        ("为9万名残疾人投保意外险。", "残疾人"),
        ("与5个城市结为友好城市。", "城市"),
    ],
)
def test_what_things_do_is_no_part_of_them(sentence: str, subject: str) -> None:
    (record,) = extract(HEADING + sentence).records
    assert record.subject == subject


def test_a_tax_that_is_left_out_of_account_is_no_subject() -> None:
    text = HEADING + "一般公共预算收入完成50亿元，扣除留抵退税后增长6.5%。一般公共预算收入扣除留抵退税年均增长7%。\n"
    assert {record.subject for record in extract(text).records} == {"一般公共预算收入"}
