"""Levels and amounts: what was kept, reached, completed, covered or put in, and shares of a whole."""

from __future__ import annotations

import pytest
from reviews import Said, check_words, in_review, said

LEVELS: dict[str, tuple[str, list[Said]]] = {
    "nothing left, told in words": (
        "贫困发生率由1.6%降至零，零就业家庭保持动态为零。",
        [
            Said("贫困发生率", "降至", "level", "down", 0, "", baseline=(1.6, "%", None)),
            Said("零就业家庭", "保持", "level", None, 0, ""),
        ],
    ),
    "zeros of someone, half a day, so much for each day": (
        "实现“病患零死亡、医护零感染”，设立登记时间压缩至半天，核酸检测能力提升至每日15万人份。",
        [
            Said("病患死亡", "实现", "level", None, 0, ""),
            Said("医护感染", "实现", "level", None, 0, ""),
            Said("设立登记时间", "压缩至", "level", "down", 0.5, "天"),
            Said("核酸检测能力", "提升至", "level", "up", 150_000, "人份"),
        ],
    ),
    "visitors that pass a number, full coverage told twice, how many days a procedure takes": (
        "全市接待游客突破3000万人次，社区卫生服务网络100%全覆盖，不动产登记实现1天内办结。",
        [
            Said("接待游客", "突破", "level", None, 30_000_000, "人次", "more_than"),
            Said("社区卫生服务网络", None, "level", None, 100, "%"),
            Said("不动产登记", "办结", "level", None, 1, "天", "at_most"),
        ],
    ),
    "占 in front of a word that begins like 占地": (
        "全市民生支出300亿元，占地方财政支出的75%以上。",
        [
            Said("民生支出", None, "level", None, 30_000_000_000, "元"),
            Said("民生支出", "占", "level", None, 75, "%", "at_least"),
        ],
    ),
    "a unit told once for joined numbers, or in full with the last alone": (
        "养老、失业保险参保人数分别达到57.5万和75万人。绿化覆盖率、森林覆盖率分别提高4个、2.3个百分点。",
        [
            Said("养老保险参保人数", "达到", "level", None, 575_000, "人"),
            Said("失业保险参保人数", "达到", "level", None, 750_000, "人"),
            Said("绿化覆盖率", "提高", "change", "up", 4, "百分点"),
            Said("森林覆盖率", "提高", "change", "up", 2.3, "百分点"),
        ],
    ),
    "a unit that is not that of the next number": (
        "形成1个5000亿和4个百亿级产业集群。",
        [
            Said("百亿级产业集群", "形成", "amount", None, 1, "个"),
            Said("百亿级产业集群", "形成", "amount", None, 500_000_000_000, ""),
            Said("百亿级产业集群", "形成", "amount", None, 4, "个"),
        ],
    ),
    "what a number is for each of stands between its verb and it": (
        "PM2.5平均浓度降至每立方米35微克以下。",
        [Said("PM2.5平均浓度", "降至", "level", "down", 35, "微克/立方米", "at_most")],
    ),
    "the hedge of a total is not that of its part": (
        "进出口总额突破5000亿美元，其中出口2662亿美元。",
        [
            Said("进出口总额", "突破", "level", None, 500_000_000_000, "美元", "more_than"),
            Said("出口", None, "level", None, 266_200_000_000, "美元"),
        ],
    ),
    "超过 behind a noun that says what is done": (
        "城镇新增就业超过5万人。",
        [Said("城镇新增就业", "新增", "amount", None, 50_000, "人", "more_than")],
    ),
    "what is set stands behind 把": (
        "市政府把全市生产总值增长目标确定为6.5%左右。",
        [Said("生产总值增长目标", "确定为", "change", "up", 6.5, "%", "about")],
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
    "more than half": (
        "新能源装机占比过半。",
        [Said("新能源装机占比", None, "level", None, 50, "%")],
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
    "three values in a proportion": (
        "三次产业结构调整为22.7：30.3：47。",
        [
            Said("三次产业结构", "调整为", "level", None, 22.7, ""),
            Said("三次产业结构", "调整为", "level", None, 30.3, ""),
            Said("三次产业结构", "调整为", "level", None, 47, ""),
        ],
    ),
    "a share of things that are covered, money put to a use": (
        "5G网络覆盖98%的行政村，将75%以上的财力用于民生。",
        [
            Said("行政村", "覆盖", "level", None, 98, "%"),
            Said("财力", "用于", "level", None, 75, "%", "at_least"),
        ],
    ),
    "a rate in a range, told with 在 alone": (
        "城镇登记失业率在4%以内。",
        [Said("城镇登记失业率", "在", "level", None, 4, "%", "at_most")],
    ),
    "where something stands against a target": (
        "新开工保障性住房3万套，是省定任务的1.5倍。",
        [
            Said("保障性住房", "新开工", "amount", None, 30_000, "套"),
            Said("保障性住房", "是", "level", None, 1.5, "倍"),
        ],
    ),
    "deeds whose things stand behind them": (
        "达成合作意向45项，支出民生资金12亿元，拓展城市空间5平方公里。",
        [
            Said("合作意向", "达成", "amount", None, 45, "项"),
            Said("民生资金", "支出", "amount", None, 1_200_000_000, "元"),
            Said("城市空间", "拓展", "amount", None, 5, "平方公里"),
        ],
    ),
    "what is saved, told with a threshold": (
        "为企业节约用电成本超2亿元。",
        [Said("用电成本", "节约", "amount", None, 200_000_000, "元", "more_than")],
    ),
    "a ceiling told at the end": (
        "审批时限压缩至5个工作日内。",
        [Said("审批时限", "压缩至", "level", "down", 5, "工作日", "at_most")],
    ),
    "a clearing that stays": (
        "黑臭水体实现稳定清零。",
        [Said("黑臭水体", "实现", "level", None, 0, "")],
    ),
    "good days told as weather": (
        "优良天气260天。",
        [Said("优良天气", None, "level", None, 260, "天")],
    ),
    "a rate that is set with 把": (
        "把城镇登记失业率控制在3%以内。",
        [Said("城镇登记失业率", "控制在", "level", None, 3, "%", "at_most")],
    ),
    "a level told with 人均 before its number": (
        "医保财政补助标准提高到人均610元。",
        [Said("医保财政补助标准", "提高到", "level", "up", 610, "元")],
    ),
    "a verb behind an adverb that may be a noun": (
        "市财政累计补助养老保险专项资金12亿元。",
        [Said("养老保险专项资金", "补助", "amount", None, 1_200_000_000, "元")],
    ),
}


@pytest.mark.parametrize("name", LEVELS)
def test_change_and_level(name: str) -> None:
    sentence, expected = LEVELS[name]
    assert [said(record) for record in in_review(sentence)] == expected


@pytest.mark.parametrize("verb", ["为", "是", "达到"])
def test_a_multiple_of_an_earlier_year(verb: str) -> None:
    _, multiple = in_review(f"科技支出达到22亿元，{verb}2020年的3.4倍。")
    assert said(multiple) == Said("科技支出", verb, "level", None, 3.4, "倍")


def test_how_many_are_insured_is_a_level() -> None:
    insured, more = in_review("失业保险参保67万人，新增医疗保险参保2万人。")
    assert (insured.measure, more.measure) == ("level", "amount")


@pytest.mark.parametrize("name", LEVELS)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    check_words(LEVELS[name][0])
