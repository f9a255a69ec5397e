"""Sums and thresholds: which are told of a thing, and which only say what things are meant."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

COUNTS: dict[str, tuple[str, list[Owned]]] = {
    "money is for what examples are counted as, whatever they are counted in": (
        "投资2亿元实施县污水处理厂扩容提标等13项治理项目，投资1亿元实施甲村至乙村、丙村至丁村等30公里农村公路改造工程。",
        [
            Owned("2亿元", "治理项目", "投资", "amount"),
            Owned("13项", "治理项目", "实施", "amount"),
            Owned("1亿元", "农村公路改造工程", "投资", "amount"),
            Owned("30公里", "农村公路改造工程", "实施", "amount"),
        ],
    ),
    "a share or number behind 超 is of what follows it": (
        "脱贫人口务工规模293万人，超80%监测对象消除风险，保障超10万户购房群众入住，统筹超3亿元专项资金。",
        [
            Owned("293万人", "脱贫人口务工规模", None, "level"),
            Owned("80%", "监测对象", "消除", "level"),
            Owned("10万户", "购房群众", "保障", "amount"),
            Owned("3亿元", "专项资金", "统筹", "amount"),
        ],
    ),
    "a total investment behind 超 is of the thing named, and no class of projects": (
        "总投资超500亿元的城北新能源基地开工，总投资超10亿元的项目35个，推进总投资超1300亿元的203个市级项目。",
        [
            Owned("500亿元", "城北新能源基地总投资", None, "amount"),
            Owned("35个", "总投资超10亿元的项目", None, "level"),
            Owned("1300亿元", "市级项目总投资", None, "amount"),
            Owned("203个", "市级项目", "推进", "amount"),
        ],
    ),
    "a size told in a list of what came": (
        "入驻金融机构13家、管理基金规模268亿元。",
        [Owned("13家", "金融机构", "入驻", "amount"), Owned("268亿元", "管理基金规模", None, "level")],
    ),
    "money is for what the next clause counts": (
        "加快矿山修复，投资755万元，完成10处矿山治理。实施改造工程，投资3亿元。",
        [
            Owned("755万元", "矿山治理", "投资", "amount"),
            Owned("10处", "矿山治理", "完成", "amount"),
            Owned("3亿元", "改造工程", "投资", "amount"),
        ],
    ),
    "a threshold with its equivalent says which things are meant": (
        "新引进10亿元（或1亿美元）以上重大产业项目100个。安排10亿元以上资金进行精准扶持。",
        [
            Owned("100个", "10亿元（或1亿美元）以上重大产业项目", "新引进", "amount"),
            Owned("10亿元", "资金", "安排", "amount"),
        ],
    ),
    "a floor that a further one joins is no condition": (
        "经济增速保持在6%以上且高于全国平均水平，培育2万元以上且1000单以上的经营主体。",
        [Owned("6%", "经济增速", "保持在", "change"), Owned("1000单", "经营主体", "培育", "amount")],
    ),
    "projects above an investment are a class where they are counted": (
        "总投资超10亿元的项目共35个，总投资超10亿元的重大制造业项目新开工12个，谋划超100亿元专项债券项目45个。",
        [
            Owned("35个", "总投资超10亿元的项目", None, "level"),
            Owned("12个", "总投资超10亿元的重大制造业项目", "新开工", "amount"),
            Owned("45个", "超100亿元专项债券项目", "谋划", "amount"),
        ],
    ),
    "a list of things behind their investment, with the size of the last": (
        "总投资84亿元的甲县、乙县、丙县1200兆瓦抽水蓄能项目开工。",
        [
            Owned("84亿元", "抽水蓄能项目总投资", None, "amount"),
            Owned("1200兆瓦", "抽水蓄能项目", "开工", "amount"),
        ],
    ),
    "a class of money that is counted": (
        "新引进亿元项目70个，其中过10亿元10个，新增收入过百亿集聚区2个，在建10-50亿元项目31个。",
        [
            Owned("70个", "亿元项目", "新引进", "amount"),
            Owned("10个", "过10亿元项目", "新引进", "amount"),
            Owned("2个", "收入过百亿集聚区", "新增", "amount"),
            Owned("31个", "10-50亿元项目", "在建", "amount"),
        ],
    ),
    "a threshold behind the second of two sums": (
        "两个集群年营收分别突破30亿元、40亿元大关，三次产业比重调整为5.8: 40:54.2。",
        [
            Owned("两个", "集群", None, "amount"),
            Owned("30亿元", "集群年营收", "突破", "level"),
            Owned("40亿元", "集群年营收", "突破", "level"),
            Owned("5.8", "三次产业比重", "调整为", "level"),
            Owned("40", "三次产业比重", "调整为", "level"),
            Owned("54.2", "三次产业比重", "调整为", "level"),
        ],
    ),
    "one of two thresholds": (
        "引进超10亿元或1亿美元的重大产业项目60个。",
        [Owned("60个", "超10亿元或1亿美元的重大产业项目", "引进", "amount")],
    ),
}


@pytest.mark.parametrize("name", COUNTS)
def test_what_a_number_counts(name: str) -> None:
    text, expected = COUNTS[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected


GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "sizes and campaigns that are names": (
        "打造千亿电子集群和五百亿汽车产业带，深化央地百对企业协作行动，建设两千亿园区2个。",
        [
            Owned("2个", "两千亿园区", "建设", "amount"),
        ],
    ),
    "money that goes to a site is no name of its size": (
        "发行专项债券20亿元用于园区建设，设立100亿元产业园区发展基金，汽车产业规模达到五百亿集群。",
        [
            Owned("20亿元", "专项债券", "发行", "amount"),
            Owned("100亿元", "产业园区发展基金", "设立", "amount"),
            Owned("五百亿", "汽车产业规模", "达到", "level"),
        ],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
