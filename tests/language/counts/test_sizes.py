"""What a number is of where more than the thing is told behind it: the size of a plant, what is done to what is counted.

Each text stands in a plan for 2026.
"""

from __future__ import annotations

import pytest
from reviews import PLAN

from extractor import Record, extract

Told = tuple[str, str, str | None, str, str]


def told(record: Record) -> Told:
    return record.quantity.text, record.subject, record.action, record.measure, record.kind


SIZES: dict[str, tuple[str, list[Told]]] = {
    "a plant named by what it makes has the verb that governs it": (
        "重点支持太钢150万吨不锈钢、东方铝业8万吨电解铝项目。",
        [
            ("150万吨", "太钢不锈钢", "支持", "amount", "target"),
            ("8万吨", "东方铝业电解铝项目", "支持", "amount", "target"),
        ],
    ),
    "a list of plants, and another thing that has their verb": (
        "建设晋阳32万吨污水处理厂、4500吨垃圾焚烧电厂、3条道路。",
        [
            ("32万吨", "晋阳污水处理厂", "建设", "amount", "target"),
            ("4500吨", "垃圾焚烧电厂", "建设", "amount", "target"),
            ("3条", "道路", "建设", "amount", "target"),
        ],
    ),
    "what a project makes in pieces, many of them": (
        "推动长城100万辆整车项目开工，完成市区2000台电梯更新项目。",
        [
            ("100万辆", "整车项目", "推动", "amount", "target"),
            ("2000台", "电梯更新项目", "完成", "amount", "target"),
        ],
    ),
    "an amount that is done away with is no size": (
        "宣钢800万吨钢铁产能退出，祝家90万吨污泥完成清运。",
        [
            ("800万吨", "宣钢钢铁产能", "退出", "amount", "target"),
            ("90万吨", "祝家污泥", "完成", "amount", "target"),
        ],
    ),
    "a figure before the amount is no name": (
        "打造总装机4000万千瓦清洁能源基地。",
        [("4000万千瓦", "清洁能源基地", "打造", "amount", "target")],
    ),
    "an aim is where its figure is to stand": (
        "实现农民人均收入3万元目标，完成粮食产量5亿斤目标任务，推进5个园区向500亿元目标迈进。",
        [
            ("3万元", "农民人均收入", "实现", "level", "target"),
            ("5亿斤", "粮食产量", "完成", "level", "target"),
            ("5个", "园区", "推进", "amount", "target"),
            ("500亿元", "目标", "迈进", "amount", "target"),
        ],
    ),
    "what is completed is what is done to the things": (
        "完成14家企业混合所有制改革、924个“空心村”治理任务、5条道路路灯改造。",
        [
            ("14家", "企业混合所有制改革", "完成", "amount", "target"),
            ("924个", "“空心村”治理任务", "完成", "amount", "target"),
            ("5条", "道路路灯改造", "完成", "amount", "target"),
        ],
    ),
    "deeds are counted in units of their own": (
        "完成12项企业服务任务，开展7000名村医订单式培训，完成270套城中村改造任务。",
        [
            ("12项", "企业服务任务", "完成", "amount", "target"),
            ("7000名", "村医订单式培训", "开展", "amount", "target"),
            ("270套", "城中村改造任务", "完成", "amount", "target"),
        ],
    ),
    "lengths are of roads, areas of what stands on them": (
        "完成50公里农村公路建设，完成4万平方米中小学校舍改造，投资2亿元完成农村公路建设。",
        [
            ("50公里", "农村公路建设", "完成", "amount", "target"),
            ("4万平方米", "中小学校舍改造", "完成", "amount", "target"),
            ("2亿元", "农村公路建设", "投资", "amount", "target"),
        ],
    ),
    "what is shut, moved or worked off is no plant": (
        "关停二电厂20万千瓦燃煤机组，推进祝家150万吨积存污泥处理，落实农牧民家庭1吨“暖心煤”，完成市区2万台电梯更新项目。",
        [
            ("20万千瓦", "二电厂燃煤机组", "关停", "amount", "target"),
            ("150万吨", "祝家积存污泥处理", "推进", "amount", "target"),
            ("1吨", "农牧民家庭“暖心煤”", "落实", "amount", "target"),
            ("2万台", "电梯更新项目", "完成", "amount", "target"),
        ],
    ),
    "things beside a plant that makes so many are counted": (
        "建设长城100万辆整车项目、3个公园、5条道路。",
        [
            ("100万辆", "整车项目", "建设", "amount", "target"),
            ("3个", "公园", "建设", "amount", "target"),
            ("5条", "道路", "建设", "amount", "target"),
        ],
    ),
    "a longer word that begins like a thing that is counted": (
        "完成600盏路灯智能化改造、10个乡村振兴示范点建设任务、20个社区养老服务站改造、88个城中村和旧社区改造。",
        [
            ("600盏", "路灯智能化改造", "完成", "amount", "target"),
            ("10个", "乡村振兴示范点建设任务", "完成", "amount", "target"),
            ("20个", "社区养老服务站改造", "完成", "amount", "target"),
            ("88个", "城中村和旧社区改造", "完成", "amount", "target"),
        ],
    ),
    "people are counted by their own units": (
        "帮扶300名青年创业就业，解决500名集体企业退休人员养老保障问题，推进3家国有企业战略性重组。",
        [
            ("300名", "青年", "帮扶", "amount", "target"),
            ("500名", "集体企业退休人员养老保障问题", "解决", "amount", "target"),
            ("3家", "国有企业", "推进", "amount", "target"),
        ],
    ),
    "a junction or section is no road": (
        "完成13个城区道路交叉口改造、4条路段雨污分流改造，完成3户公司制改革。",
        [
            ("13个", "城区道路交叉口改造", "完成", "amount", "target"),
            ("4条", "路段雨污分流改造", "完成", "amount", "target"),
            ("3户", "公司制改革", "完成", "amount", "target"),
        ],
    ),
}


@pytest.mark.parametrize("name", SIZES)
def test_sizes(name: str) -> None:
    text, expected = SIZES[name]
    assert [told(record) for record in extract(PLAN + text).records] == expected


def test_how_many_things_a_rate_is_told_of_stands() -> None:
    text = "30个市考断面水质优良比例达83%以上，26户企业达到入规标准，推进20个断面水质优良比例达80%。"
    assert [(r.quantity.text, r.subject, r.measure, r.action) for r in extract(PLAN + text).records] == [
        ("30个", "市考断面", "level", None),
        ("83%", "市考断面水质优良比例", "level", "达"),
        ("26户", "企业", "amount", "达到"),
        ("20个", "断面", "amount", "推进"),
        ("80%", "断面水质优良比例", "level", "达"),
    ]


def test_a_figure_for_so_many_stands_whatever_was_done_before() -> None:
    made, stands = extract(PLAN + "新增托位6200个，每千人口拥有托位5.3个。").records
    assert (made.measure, stands.measure, stands.action) == ("amount", "level", None)


def test_what_takes_place_is_an_amount_however_told() -> None:
    show, clicks = extract(PLAN + "送戏下乡超8万场，网站点击量超过3亿次。").records
    assert (show.measure, show.quantity.modifier) == ("amount", "more_than")
    assert clicks.measure == "level"


def test_a_figure_that_somebody_makes_is_theirs() -> None:
    records = extract(PLAN + "实施城市更新行动，中心城区新增面积6.5平方公里，金融机构新增贷款余额5亿元。").records
    assert [record.subject for record in records] == ["中心城区面积", "金融机构贷款余额"]


def test_things_that_are_a_share_of_others() -> None:
    (record,) = extract(PLAN + "最令我们自豪的是，占全区近三分之一的贫困人口实现稳定脱贫。").records
    assert (record.subject, record.action, record.measure) == ("贫困人口", "占", "level")
