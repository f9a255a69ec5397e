"""States and totals: what stands, is reached, passed, saved or aimed at, whatever verb tells it."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, Told, owned, told

from extractor import extract

GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "a share of things has the verb behind them": (
        "持证餐饮单位85%以上实现明厨亮灶，80%的低收入农户实现脱贫，八成以上财政资金用于民生，88%的村集体经济收入超过10万元。",
        [
            Owned("85%", "持证餐饮单位", "实现", "level"),
            Owned("80%", "低收入农户", "实现", "level"),
            Owned("八成", "财政资金", "用于", "level"),
            Owned("88%", "村集体经济收入", None, "level"),
            Owned("10万元", "村集体经济收入", "超过", "level"),
        ],
    ),
    "what can be reached, and the rate of it": (
        "中欧班列通达欧亚大陆20多个国家，行政村公路通达率达到100%。",
        [Owned("20多个", "国家", "通达", "level"), Owned("100%", "行政村公路通达率", "达到", "level")],
    ),
    "what is saved is an amount, by how much spending falls a change": (
        "为企业节约用电成本3亿元，各项开支比上年节约10%。",
        [Owned("3亿元", "用电成本", "节约", "amount"), Owned("10%", "各项开支", "节约", "change")],
    ),
    "a count that is passed in a list of counts made, and a total, which is a state": (
        "新引进知名企业超过120家、亿元项目超过150个，新增企业30家、总数超过400家，新建公园3个、城市道路突破7000条。",
        [
            Owned("120家", "知名企业", "新引进", "amount"),
            Owned("150个", "亿元项目", "新引进", "amount"),
            Owned("30家", "企业", "新增", "amount"),
            Owned("400家", "企业", "超过", "level"),
            Owned("3个", "公园", "新建", "amount"),
            Owned("7000条", "城市道路", "突破", "level"),
        ],
    ),
    "what flows in or out, and where it is sold": (
        "常住人口净流入4.5万人，学生净流出3000人，产品出口到137个国家和地区。",
        [
            Owned("4.5万人", "常住人口", "净流入", "change"),
            Owned("3000人", "学生", "净流出", "change"),
            Owned("137个", "国家和地区", "出口到", "amount"),
        ],
    ),
    "what places are linked to, and what a road links": (
        "6个自治州通高铁或动车，83%的村庄通了柏油路，改造通乡油路20公里，实有企业16万户，行政拘留57人。",
        [
            Owned("6个", "自治州", "通", "amount"),
            Owned("83%", "村庄", "通", "level"),
            Owned("20公里", "通乡油路", "改造", "amount"),
            Owned("16万户", "企业", "实有", "level"),
            Owned("57人", "行政拘留", "行政拘留", "amount"),
        ],
    ),
    "energy saved, and a standard of saving": (
        "实施技改项目50项，节能5万吨标准煤，新建建筑节能75%。",
        [
            Owned("50项", "技改项目", "实施", "amount"),
            Owned("5万吨标准煤", "节能", "节能", "amount"),
            Owned("75%", "建筑节能", None, "level"),
        ],
    ),
    "states in a list are all reached": (
        "实现绿地率31%、绿化覆盖率35%和人均公共绿地8平方米，实现患者零死亡、医护人员零感染。",
        [
            Owned("31%", "绿地率", "实现", "level"),
            Owned("35%", "绿化覆盖率", "实现", "level"),
            Owned("8平方米", "人均公共绿地", "实现", "level"),
            Owned("零", "患者死亡", "实现", "level"),
            Owned("零", "医护人员感染", "实现", "level"),
        ],
    ),
    "what is pushed past a number": (
        "推动东方公司营业收入突破300亿元，带动网络零售额超55亿元，带动贷款超1亿元。实现技术交易额超800亿元。",
        [
            Owned("300亿元", "东方公司营业收入", "突破", "level"),
            Owned("55亿元", "网络零售额", "超", "level"),
            Owned("1亿元", "贷款", "带动", "amount"),
            Owned("800亿元", "技术交易额", "实现", "level"),
        ],
    ),
    "a share that is served so": (
        "实现政务服务事项100%“跨层联办”，推动许可事项90%网上可办，公交车实现100%新能源化，实现企业80%上云、20家企业上市。",
        [
            Owned("100%", "政务服务事项“跨层联办”", "实现", "level"),
            Owned("90%", "许可事项网上可办", "推动", "level"),
            Owned("100%", "公交车新能源化", "实现", "level"),
            Owned("80%", "企业上云", "实现", "level"),
            Owned("20家", "企业", "实现", "amount"),
        ],
    ),
    "growth told as a noun behind its rate": (
        "住宿餐饮业营业额连续10个月保持20%以上增速。",
        [Owned("20%", "住宿餐饮业营业额", "保持", "change")],
    ),
    "what there is, whatever is done with it": (
        "对全市现有约200万辆电动自行车实行登记挂牌，对现有20个小区改造，一个城市拥有4个医疗中心是党的厚爱。",
        [
            Owned("200万辆", "电动自行车", "现有", "level"),
            Owned("20个", "小区", "改造", "amount"),
            Owned("4个", "医疗中心", "拥有", "level"),
        ],
    ),
    "how long a procedure takes until it is completed": (
        "企业开办1日办结，不动产登记最快一小时办结，抵押登记1个工作日内、其他登记3个工作日内办结。",
        [
            Owned("1日", "企业开办", "办结", "level"),
            Owned("一小时", "不动产登记", "办结", "level"),
            Owned("3个工作日", "其他登记", "办结", "level"),
        ],
    ),
    "what stands or was reached among indicators": (
        "空气质量综合指数等4项指标稳居全市第一，居民收入等5项指标未能完成预期目标，10项重点工作有序推进。",
        [
            Owned("4项", "指标", "稳居", "amount"),
            Owned("5项", "指标", "未能完成", "amount"),
        ],
    ),
    "what exceeds a value has the owner before its verb": (
        "新增投资80亿元，东湖水库、西河调蓄工程完成投资超过30亿元，全年新增装机超过全国一半。",
        [
            Owned("80亿元", "投资", "新增", "amount"),
            Owned("30亿元", "东湖水库、西河调蓄工程投资", "完成", "amount"),
            Owned("一半", "装机", "超过", "level"),
        ],
    ),
    "doublings that are quoted": (
        "发明专利拥有量“翻番”，接入企业数量“翻两番”。",
        [
            Owned("翻番", "发明专利拥有量", "翻", "change"),
            Owned("翻两番", "企业数量", "翻", "change"),
        ],
    ),
    "a company that goes public, and a budget that another is measured by": (
        "新上市企业48家，新上项目5个。一般公共预算收入比2019年调整预算收入增长7%，房价涨幅在全国35个大中城市中列第30位。",
        [
            Owned("48家", "新上市企业", None, "level"),
            Owned("5个", "项目", "新上", "amount"),
            Owned("7%", "一般公共预算收入", "增长", "change"),
            Owned("35个", "大中城市", "列", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "a share that a verb is part of": (
        "规上工业企业中有研发活动的比例达到25%，重点行业达到标杆水平的产能比例超过30%。八成收入留给园区，财税收入80%留给园区。",
        [
            Told("25%", "规上工业企业中有研发活动的比例", "达到", "level"),
            Told("30%", "重点行业达到标杆水平的产能比例", "超过", "level"),
            Told("八成", "收入", "留给", "level"),
            Told("80%", "财税收入", "留给", "level"),
        ],
    ),
    "a rate of growth that is told as reached": (
        "税收收入增速超过50%，贷款增速高于存款增速3个百分点。",
        [
            Told("50%", "税收收入增速", "超过", "change", "up"),
            Told("3个百分点", "贷款增速", "高于", "level"),
        ],
    ),
    "what a value is an aim of is told before it": (
        "实现幼儿园生均公用经费600元的目标，绿化覆盖率和绿地率分别保持41%和36%的水平。",
        [
            Told("600元", "幼儿园生均公用经费", "实现", "amount"),
            Told("41%", "绿化覆盖率", "保持", "level"),
            Told("36%", "绿地率", "保持", "level"),
        ],
    ),
    "an aim of growth is a change": (
        "经济增长预期目标为6%左右。",
        [Told("6%", "经济增长", "为", "change", "up")],
    ),
    "a share of another's figure is told of what moved": (
        "农村特困供养标准提高到城镇水平的85%。",
        [Told("85%", "农村特困供养标准", "提高到", "level", "up")],
    ),
    "a difference that is no growth": (
        "固定资产投资增长16%，高于上年7.8个百分点。",
        [Told("16%", "固定资产投资", "增长", "change", "up")],
    ),
    "totals that are realised": (
        "实现大宗商品贸易额8500亿元、江海联运量2.8亿吨，一产、二产分别完成26亿元、50亿元，完成技改投资70亿元。",
        [
            Told("8500亿元", "大宗商品贸易额", "实现", "level"),
            Told("2.8亿吨", "江海联运量", "实现", "level"),
            Told("26亿元", "一产", "完成", "level"),
            Told("50亿元", "二产", "完成", "level"),
            Told("70亿元", "技改投资", "完成", "amount"),
        ],
    ),
    "money that is passed, and people": (
        "实际利用外资超过7亿美元，城镇新增就业超过5万人。",
        [
            Told("7亿美元", "实际利用外资", "超过", "level"),
            Told("5万人", "城镇新增就业", "新增", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


def test_what_was_settled_is_a_total_or_a_deed_each_by_itself() -> None:
    records = extract("外贸进出口总值和对外投资分别完成300亿元和20亿元。").records
    assert [(r.subject, r.measure) for r in records] == [("外贸进出口总值", "level"), ("对外投资", "amount")]
