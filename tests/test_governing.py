"""Which verb governs a quantity: the one behind a share, before stacked counts, before a number that is passed."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

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
    "a blank before the number parts it from no verb": (
        "预算收入5.04亿元，是上年的 2.3 倍。完成20公里管网和 54 个小区管网改造。",
        [
            Owned("5.04亿元", "预算收入", None, "level"),
            Owned("2.3 倍", "预算收入", "是", "level"),
            Owned("20公里", "管网", "完成", "amount"),
            Owned("54 个", "小区管网改造", "完成", "amount"),
        ],
    ),
    "what can be reached, and the rate of it": (
        "中欧班列通达欧亚大陆20多个国家，行政村公路通达率达到100%。",
        [Owned("20多个", "国家", "通达", "amount"), Owned("100%", "行政村公路通达率", "达到", "level")],
    ),
    "a noun that says what is done, behind a verb that says it was reached": (
        "实现城镇新增就业5万人，城镇新增就业完成年计划的118%。",
        [
            Owned("5万人", "城镇新增就业", "新增", "amount"),
            Owned("118%", "城镇新增就业", "完成", "level"),
        ],
    ),
    "money that a noun says came in": (
        "实际到位内资3540亿元、实际利用外资75亿美元，到位内资600亿元。",
        [
            Owned("3540亿元", "实际到位内资", "到位", "amount"),
            Owned("75亿美元", "实际利用外资", "利用", "amount"),
            Owned("600亿元", "到位内资", "到位", "amount"),
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
    "what is taken out is counted, or is money": (
        "企业拿出岗位3000个，财政拿出3亿元支持技改。",
        [Owned("3000个", "岗位", "拿出", "amount"), Owned("3亿元", "技改", "拿出", "amount")],
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
    "a verb governs the counts that stand behind one another": (
        "完成11个村2449人搬迁任务，推进甲区两个开发区和乙市三个工业园区，5个乡镇8个村通水。",
        [
            Owned("11个", "村", "完成", "amount"),
            Owned("2449人", "搬迁任务", "完成", "amount"),
            Owned("两个", "开发区", "推进", "amount"),
            Owned("三个", "工业园区", "推进", "amount"),
            Owned("5个", "乡镇", None, "amount"),
            Owned("8个", "村", "通水", "amount"),
        ],
    ),
    "a number in brackets only numbers its sentence": (
        "（6）建设幼儿园6所、8所中学。",
        [Owned("6所", "幼儿园", "建设", "amount"), Owned("8所", "中学", "建设", "amount")],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
