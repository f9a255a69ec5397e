"""Which place a report is of: names in their years, where a report says them, and what stays open."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from checkout import ROOT

from extractor import extract
from extractor.models import Document
from extractor.rulebook import default_rulebook


class Place(NamedTuple):
    region: str | None
    code: str | None
    level: str | None
    parents: str = ""  # with / between them


def place(document: Document) -> Place:
    return Place(document.region, document.region_code, document.level, "/".join(document.parents))


XUSHUI = Place("徐水县", "130625", "county", "河北省/保定市")

# What a name given by the caller means in a year.
GIVEN: dict[tuple[str, int], Place] = {
    ("吉林省", 2026): Place("吉林省", "220000", "province"),
    ("河北", 2026): Place("河北省", "130000", "province"),
    ("内蒙古", 2026): Place("内蒙古自治区", "150000", "province"),
    ("广西壮族自治区", 2026): Place("广西壮族自治区", "450000", "province"),
    ("全国", 1954): Place("全国", "000000", "national"),
    ("保定", 2014): Place("保定市", "130600", "city", "河北省"),
    ("徐水", 2011): XUSHUI,
    ("徐水县", 2015): XUSHUI,
    ("徐水", 2015): XUSHUI,  # reports are given early in the year, before the change
    ("徐水区", 2015): Place("徐水区", "130609", "county", "河北省/保定市"),
    ("徐水", 2018): Place("徐水区", "130609", "county", "河北省/保定市"),
    ("徐水县", 2018): Place("徐水区", "130609", "county", "河北省/保定市"),
    ("清苑区", 2003): Place("清苑县", "130622", "county", "河北省/保定市"),
    ("满城", 2020): Place("满城区", "130607", "county", "河北省/保定市"),
    ("徐水县", 1990): Place("徐水县", "132423", "county", "河北省/保定地区"),
    ("襄樊市", 2009): Place("襄樊市", "420600", "city", "湖北省"),
    ("襄樊市", 2012): Place("襄阳市", "420600", "city", "湖北省"),
    ("襄阳", 2005): Place("襄阳区", "420607", "county", "湖北省/襄樊市"),
    ("巢湖市", 2009): Place("巢湖市", "341400", "city", "安徽省"),
    ("巢湖市", 2015): Place("巢湖市", "340181", "county", "安徽省/合肥市"),
    ("莱芜市", 2018): Place("莱芜市", "371200", "city", "山东省"),
    ("莱芜", 2020): Place("莱芜区", "370116", "county", "山东省/济南市"),
    ("北京市通州区", 2020): Place("通州区", "110112", "county", "北京市"),
    ("南通通州", 2008): Place("通州市", "320683", "county", "江苏省/南通市"),
    ("崇文区", 2009): Place("崇文区", "110103", "county", "北京市"),
    ("宣武区", 2010): Place("宣武区", "110104", "county", "北京市"),
    ("卢湾区", 2008): Place("卢湾区", "310103", "county", "上海市"),
    ("黄浦区", 2015): Place("黄浦区", "310101", "county", "上海市"),
    ("滨海新区", 2015): Place("滨海新区", "120116", "county", "天津市"),
    ("重庆市", 1990): Place("重庆市", "510200", "city", "四川省"),
    ("重庆市", 2000): Place("重庆市", "500000", "province"),
    ("恩施州", 2020): Place("恩施土家族苗族自治州", "422800", "city", "湖北省"),
    ("仙桃市", 2020): Place("仙桃市", "429004", "county", "湖北省"),
    ("易县", 2025): Place("易县", "130633", "county", "河北省/保定市"),
    ("横州市", 2024): Place("横州市", "450181", "county", "广西壮族自治区/南宁市"),
    ("米林", 2020): Place("米林县", "540422", "county", "西藏自治区/林芝市"),
    ("130609", 2020): Place("徐水区", "130609", "county", "河北省/保定市"),
}


@pytest.mark.parametrize(("name", "year"), GIVEN)
def test_a_name_means_a_place_in_its_year(name: str, year: int) -> None:
    report = extract("新增学位6300个。", region=name, year=year)
    assert place(report.document) == GIVEN[name, year]
    assert report.warnings == ()


# Names that a caller gives and that stay as they are, with what the warning must hold.
OPEN = {
    ("鼓楼区", 2020): ("county", ["江苏省南京市鼓楼区 (320106)", "福建省福州市鼓楼区 (350102)", "河南省开封市鼓楼区"]),
    ("朝阳", 2020): (None, ["辽宁省朝阳市 (211300)", "北京市朝阳区 (110105)", "吉林省长春市朝阳区 (220104)"]),
    ("卢湾区", 2015): (None, ["no region 卢湾区 in 2015", "…-2011"]),
    ("崇文区", 2012): (None, ["no region 崇文区 in 2012", "…-2010"]),
    ("桃源星", 2020): (None, ["桃源星 is not in the table"]),
    ("保定市光谷区", 2020): (None, ["保定市光谷区 is not in the table"]),
    ("999999", 2020): (None, ["999999 is not in the table"]),
}


@pytest.mark.parametrize(("name", "year"), OPEN)
def test_a_name_that_means_no_single_place_is_kept_with_a_warning(name: str, year: int) -> None:
    report = extract("新增学位6300个。", region=name, year=year)
    level, said = OPEN[name, year]
    assert place(report.document) == Place(name, None, level)
    (warning,) = report.warnings
    assert all(text in str(warning) for text in said)


BAODING = Place("保定市", "130600", "city", "河北省")

# What the opening of a report says, and the place and year that follow.
OPENINGS: dict[str, tuple[str, Place, int | None]] = {
    "the title": ("2026年吉林省政府工作报告\n各位代表：", Place("吉林省", "220000", "province"), 2026),
    "the title with spaces": ("政 府 工 作 报 告\n2021年2月5日在保定市\n\n第十六届人民代表大会上", BAODING, 2021),
    "the year behind the name": ("保定市2014年政府工作报告\n", BAODING, 2014),
    "another kind of report": (
        "关于保定市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n",
        BAODING,
        2023,
    ),
    "the congress": (
        "——2026年1月20日在北京市第十六届人民代表大会第四次会议上\n",
        Place("北京市", "110000", "province"),
        2026,
    ),
    "whom the speaker stands for": (
        "各位代表：\n现在，我代表徐水县人民政府，向大会报告工作。\n一、2010年工作回顾\n",
        XUSHUI,
        2011,
    ),
    "who speaks": ("政府工作报告\n（2014年2月20日）\n保定市代市长 某某\n", BAODING, 2014),
    "the parents too": (
        "(天津市)天津市和平区人民政府工作报告(2023年1月3日)\n",
        Place("和平区", "120101", "county", "天津市"),
        2023,
    ),
    "parents by their short names": (
        "2020年石家庄新华区政府工作报告\n",
        Place("新华区", "130105", "county", "河北省/石家庄市"),
        2020,
    ),
    "the country": (
        "政府工作报告\n——2006年3月5日\n国务院总理 某某\n\n各位代表：\n",
        Place("全国", "000000", "national"),
        2006,
    ),
    "the country's congress": (
        "2000年3月5日在第九届全国人民代表大会第三次会议上\n",
        Place("全国", "000000", "national"),
        2000,
    ),
    "the country's premier in passing": (
        "2024年保定市乡村振兴工作受国务院督查表彰，国务院总理来保定市考察。\n",
        Place(None, None, None),
        None,
    ),
    "a title in front matter": ("---\ntitle: 2014年保定市政府工作报告\n---\n各位代表：\n", BAODING, 2014),
    "a region in front matter": ("---\nregion: 保定\nyear: 2014\n---\n各位代表：\n", BAODING, 2014),
    "a date in December": ("保定市政府工作报告（2015年12月26日 某某）\n——2015年12月26日\n", BAODING, 2016),
    "another place's government in passing": (
        "各位代表：在河北省人民政府的支持下，我县发展向好，全县上下团结奋斗，我县面貌一新。\n",
        Place(None, None, None),
        None,
    ),
    "a name inside other words": ("今年更新县人民政府网站。\n", Place(None, None, None), None),
    "a place that is not in the table": ("某区人民政府工作报告\n2024年1月5日\n", Place(None, None, None), 2024),
}


@pytest.mark.parametrize("name", OPENINGS)
def test_the_opening_names_the_place(name: str) -> None:
    text, expected, year = OPENINGS[name]
    report = extract(text)
    assert place(report.document) == expected
    assert report.document.year == year
    assert (len(report.warnings) == 1) == (expected.region is None)


def test_a_report_of_december_was_delivered_then() -> None:
    document = extract("保定市政府工作报告\n2015年12月26日在保定市第十四届人民代表大会上\n").document
    assert (document.year, document.delivered) == (2016, "2015-12-26")


TITLE = "2020年鼓楼区政府工作报告\n各位代表：\n"
AMBIGUOUS = {
    "nothing tells": ("", None),
    "the text names one parent": ("一年来，我们全力服务南京发展，南京都市圈建设提速，主动对接南京大局。", "320106"),
    "the text names two parents alike": ("一年来，南京、福州两地携手，南京、福州共建园区。", None),
}


@pytest.mark.parametrize("name", AMBIGUOUS)
def test_a_name_of_several_places_needs_its_parent(name: str) -> None:
    text, code = AMBIGUOUS[name]
    report = extract(TITLE + text)
    assert report.document.region_code == code
    assert report.document.level == "county"
    if code is None:
        assert report.document.region is None
        assert "开封市鼓楼区 (410204)" in str(report.warnings[0])


def test_what_a_place_calls_itself_tells_a_city_from_a_county_of_its_name() -> None:
    city = extract("2014年邢台政府工作报告\n全市上下团结奋斗，我市经济稳定增长。")
    county = extract("2014年邢台政府工作报告\n全县上下团结奋斗，我县经济稳定增长。")
    assert place(city.document) == Place("邢台市", "130500", "city", "河北省")
    assert place(county.document) == Place("邢台县", "130521", "county", "河北省/邢台市")


def test_a_short_name_that_a_province_has_is_the_province_unless_the_text_says_otherwise() -> None:
    assert extract("2014年吉林政府工作报告\n我省经济稳定增长。").document.region == "吉林省"
    assert extract("2014年吉林政府工作报告\n").document.region == "吉林省"
    assert extract("2014年吉林政府工作报告\n我市经济稳定增长。").document.region == "吉林市"


SILENT = "各位代表：\n全市上下团结奋斗。一、2013年工作回顾\n新增学位6300个。\n"
COUNTY = SILENT.replace("全市", "全县")

# Where a file stands, what it says, and the place that follows.
PATHS: dict[str, tuple[str, str | None]] = {
    "保定/2014.md": (SILENT, "130600"),
    "city/保定市/2014.md": (SILENT, "130600"),
    "徐水-2014.txt": (COUNTY, "130625"),
    "保定市徐水区-2020.txt": (COUNTY, "130625"),  # the text is of 2014
    "2014年河北省政府工作报告.txt": ("各位代表：\n新增学位6300个。\n", "130000"),
    "保定/徐水/2014.md": (COUNTY, "130625"),
    "保定/report.md": (COUNTY, None),  # the county is not the city whose folder it lies in
    "南京/鼓楼-2020.txt": (TITLE, "320106"),
    "鼓楼-2020.txt": (TITLE, None),
    "合作/2014.md": (SILENT, None),  # an ordinary word
    "保定/2014b.md": ("2014年佛山市政府工作报告\n", "440600"),  # the text goes before the folder
}


@pytest.mark.parametrize("path", PATHS)
def test_names_of_files_and_folders_tell_what_the_text_does_not(tmp_path: Path, path: str) -> None:
    text, code = PATHS[path]
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    report = extract(file)
    assert report.document.region_code == code
    assert len(report.warnings) == (code is None)


def test_the_place_that_a_text_speaks_of_where_nothing_names_it() -> None:
    text = (
        "全市上下团结奋斗。建设更高水平的平安盘锦，讲好盘锦故事。推进盘锦银行改革，谱写盘锦现代化建设新篇章。"
        "主动对接沈阳。我市新增学位6300个。"
    )
    report = extract(text, year=2023)
    assert place(report.document) == Place("盘锦市", "211100", "city", "辽宁省")
    assert tuple(map(str, report.warnings)) == ("the region is told nowhere; the text speaks of 盘锦 4 times",)
    other = extract(text.replace("沈阳", "沈阳、沈阳、沈阳"), year=2023)
    assert place(other.document) == Place(None, None, None)


def test_an_ordinary_word_is_no_place_that_a_text_speaks_of() -> None:
    report = extract("全县上下团结奋斗。盘活资源，整合资源，资源建设加快，资源发展有序，保护资源。", year=2023)
    assert report.document.region is None


@pytest.mark.parametrize("seed", ["000_9237821dba5b9b03", "001_11fb4cd1e17529ea", "002_be1880f8bba7e00a"])
def test_the_samples_are_of_the_places_that_their_manifest_tells(seed: str) -> None:
    told = json.loads((ROOT / "seeds" / "manifest.json").read_text(encoding="utf-8"))[f"{seed}.txt"]
    document = extract((ROOT / "seeds" / f"{seed}.txt").read_text(encoding="utf-8")).document
    assert ("".join((*document.parents, document.region or "")), document.level) == (told["region"], told["level"])


def test_every_parent_in_the_table_is_in_force_with_its_child() -> None:
    table = default_rulebook().places.table
    for year in (1985, 1995, 2005, 2015, 2025):
        for row in table.in_force(year):
            if row.level == "county" and row.code[2:4] != "90":
                assert table.parents(row, year), row
    assert len(table.in_force(2025)) == 3211


def test_a_name_is_of_one_row_in_a_code_and_year() -> None:
    table = default_rulebook().places.table
    codes = [row.code for row in table.in_force(2024)]
    assert len(codes) == len(set(codes))
