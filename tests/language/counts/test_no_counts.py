"""Numerals that count nothing: in sayings, names, ranks and ages, and in the names of places here."""

from __future__ import annotations

import pytest
from reviews import HEADING

from extractor import extract


@pytest.mark.parametrize(
    "sentence",
    [
        "歌声传遍千乡万村。",
        "严厉打击八类主要刑事案件。",
        "实行收支两条线管理。",
        "建立全覆盖的网格监管体系。",
        "坚持全覆盖、零容忍、严执法。",
        "与中电科13所签订协议。",
        "支持三台等地发展。",
        "着力改善两个环境（发展环境、生态环境），狠抓四个重点（园区建设、城市建设）。",
        "达到三个明显：城市面貌明显改观。",
        "跃升至2020全球创新指数排名前列。",
        "以“一条主线、一个目标、两项行动、五条赛道、十个持续推进”为抓手。",
        "打造工业产值超千亿经济强县。",
        "解决三层以上老旧小区吃水难问题。",
        "深化海岛万幢农房激活行动。",
        "地铁三期工程启动。",
        "全面落实省委九届九次、十次和市委七届八次全会部署。",
        "严格控制二次扬尘。",
        "14亿中国人民众志成城。",
        "为0-6岁残疾儿童提供康复服务。",
        "坚守发展和生态两条底线。",
        "时速350公里动车组成功下线。",
        "新建二类以上公厕。",
        "增强“担当、效率”两种意识。",
        "蝉联五届全国文明城市。",
        "省控河流消除劣五类水体。",
        "积极备战省十四届运动会。",
        "实施0.1微克攻坚行动。",
        "甲县、三台入选示范县。",
    ],
)
def test_numerals_that_count_nothing(sentence: str) -> None:
    assert not extract(HEADING + sentence).records


@pytest.mark.parametrize("region", ["绵阳市", "盐亭县", "四川省"])
def test_a_place_here_is_no_count(region: str) -> None:
    text = HEADING + "三台西平镇纳入试点，新增设备5台。"
    assert [record.quantity.text for record in extract(text, region=region).records] == ["5台"]
    assert [record.quantity.text for record in extract(text, region="保定市").records] == ["三台", "5台"]


def test_a_count_may_begin_like_a_place_here() -> None:
    (record,) = extract(HEADING + "购置三台救护车。", region="绵阳市").records
    assert (record.quantity.text, record.subject) == ("三台", "救护车")


def test_how_long_ago_something_was_is_no_count() -> None:
    assert not extract(HEADING + "封闭管理在两个多月前已经解除。").records
