"""``compare``: the tables, pages and plots it makes, what is chosen for them, and what it refuses."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from commands import FIRST, SECOND

from extractor.cli.main import main


def test_a_table_in_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["compare", "reports"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["指标", "绵阳市", "保定市", "中位数"] in lines
    assert ["地区生产总值增速", "5%左右", "#2", "≥6%", "#1", "5.5%"] in lines


def test_a_number_of_more_digits_than_decimals_have(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SECOND + "地区生产总值达到111111111111111111亿亿亿元。\n"
    (folder / "reports" / "b.txt").write_text(text, encoding="utf-8")
    assert main(["compare", "reports/b.txt", "--min-regions", "1", "-q", "-o", "out.csv"]) == 0
    assert "111,111,111,111,111,111,000,000,000,000万亿元" in Path("out.csv").read_text(encoding="utf-8-sig")
    assert capsys.readouterr().err == ""


def test_the_english_title_counts_what_is_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["compare", "reports", "--lang", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "Targets compared (reports: 2, indicators: 1)"


def test_the_detail_has_sentence_and_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "reports", "--detail", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    start = (folder / "reports" / "a.txt").read_text(encoding="utf-8").index("5%")
    assert re.search(
        rf"GDP growth +绵阳市 +2025 +≈5% +2025 +used +2 +a.txt +{start}–{start + 2}\n +地区生产总值增长5%左右。", out
    )


def test_the_table_as_csv(folder: Path) -> None:
    assert main(["compare", "reports", "-q", "-o", "t.csv"]) == 0
    data = (folder / "t.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows == [["指标", "绵阳市", "保定市", "中位数"], ["地区生产总值增速", "5%左右", "≥6%", "5.5%"]]


def test_what_is_asked_for_and_stated_by_none_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "reports", "--indicator", "gdp", "--indicator", "城镇调查失业率", "-o", "t.json"]) == 0
    assert json.loads((folder / "t.json").read_text(encoding="utf-8"))["warnings"] == [
        "gdp: no report says anything of this kind, but of the same thing: gdp_growth",
        "surveyed_unemployment_rate: no report says anything of this kind",
    ]
    told = capsys.readouterr().out
    assert "提醒：gdp：报告中没有这一指标的此类数值，同一事物有：gdp_growth" in told
    assert "提醒：surveyed_unemployment_rate：报告中没有这一指标的此类数值" in told


def test_of_a_field_only_what_is_asked_for_by_name_is_missed(folder: Path) -> None:
    chosen = ["--indicator", "gdp", "--field", "agriculture", "--min-regions", "2"]
    assert main(["compare", "reports", *chosen, "-q", "-o", "t.json"]) == 0
    warnings = json.loads((folder / "t.json").read_text(encoding="utf-8"))["warnings"]
    assert [warning.split(":")[0] for warning in warnings] == ["gdp"]


def test_what_is_asked_for_and_told_by_one_report_has_a_row(folder: Path) -> None:
    with (folder / "reports" / "a.txt").open("a", encoding="utf-8") as stream:
        stream.write("固定资产投资增长6%，到2030年，森林覆盖率达到40%。\n")
    chosen = ["--indicator", "fixed_asset_investment_growth", "--indicator", "forest_coverage"]
    assert main(["compare", "reports", *chosen, "-q", "-o", "t.csv"]) == 0
    rows = list(csv.reader(io.StringIO((folder / "t.csv").read_text(encoding="utf-8-sig"))))
    assert [row[:2] for row in rows[1:]] == [["森林覆盖率", "—†"], ["固定资产投资增速", "6%"]]


def test_the_detail_as_csv_has_numbers(folder: Path) -> None:
    report = FIRST.replace("绵阳市", "盘锦市") + "固定资产投资增长6%—7%，居民收入与经济增长同步，地区生产总值增长5%。\n"
    (folder / "reports" / "c.txt").write_text(report, encoding="utf-8")
    assert main(["compare", "reports", "-q", "--detail", "--min-regions", "1", "-o", "t.csv"]) == 0
    with (folder / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    kept = ["表述", "数值", "数值上限", "限定", "单位", "指标代码", "行政区划代码"]
    assert [[row[name] for name in kept] for row in rows] == [
        ["5%左右", "5", "", "左右", "%", "gdp_growth", "510700"],
        ["≥6%", "6", "", "不低于", "%", "gdp_growth", "130600"],
        ["5%", "5", "", "", "%", "gdp_growth", "211100"],
        ["与经济增长同步", "", "", "", "", "income_growth", "211100"],
        ["6%–7%", "6", "7", "区间", "%", "fixed_asset_investment_growth", "211100"],
    ]


def test_the_comparison_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "reports", "--json", "-o", "t.json", "-q"]) == 0
    data = json.loads((folder / "t.json").read_text(encoding="utf-8"))
    assert capsys.readouterr().out == (folder / "t.json").read_text(encoding="utf-8")
    assert [column["region"] for column in data["columns"]] == ["绵阳市", "保定市"]
    figure = data["rows"][0]["cells"][1]["figure"]
    text = (folder / "reports" / "b.txt").read_text(encoding="utf-8")
    assert (figure["value"], figure["modifier"], text[figure["start"] : figure["end"]]) == (6, "at_least", "6%")


def test_the_page_needs_nothing_from_elsewhere_and_is_escaped(folder: Path) -> None:
    assert main(["compare", "reports", "-q", "-o", "t.html"]) == 0
    page = (folder / "t.html").read_text(encoding="utf-8")
    assert "5%左右" in page
    assert "以上&amp;&lt;。" in page
    assert "<b>" not in page
    assert not re.search(r"(?:src|href)=\"(?!#)|url\(|@import|<script|<link", page)
    assert page.count("<svg ") == 1
    targets = re.findall(r'href="#([^"]+)"', page)
    assert targets
    assert all(f'id="{name}"' in page for name in targets)


def test_a_plot_as_svg(folder: Path) -> None:
    assert main(["compare", "reports", "-q", "--indicator", "gdp_growth", "-o", "t.svg"]) == 0
    root = ElementTree.parse(folder / "t.svg").getroot()
    names = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert names[0] == "地区生产总值增速"
    assert [name for name in names if name in ("绵阳市", "保定市", "5%左右", "≥6%")] == [
        "保定市",
        "≥6%",
        "绵阳市",
        "5%左右",
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--indicator", "gdp_grwth"], "gdp_grwth is no indicator"),
        (["--field", "none"], "none is no field of indicators"),
        (["--by", "year"], "绵阳市, 保定市 are several regions"),
        (["--region", "丙"], "no report is of 丙"),
        (["--year", "1999"], "no report is of 1999"),
        (["-o", "t.doc"], "ends in none of .csv .json .html"),
        (["--by", "month"], "invalid choice: 'month'"),
    ],
)
def test_wrong_usage_exits_with_2(
    folder: Path,  # noqa: ARG001
    arguments: list[str],
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["compare", "reports", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_a_plot_of_nothing_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["compare", "reports", "--kind", "fact", "-o", "t.svg"]) == 1
    assert "t.svg: E-OUTPUT shows one indicator, but there is no number to plot" in capsys.readouterr().err
    assert main(["compare", "reports", "-q", "--kind", "fact", "--indicator", "gdp_growth", "-o", "t.svg"]) == 1
    told = ["error: t.svg: E-OUTPUT shows one indicator, but there is no number to plot"]  # no hint to choose one
    assert capsys.readouterr().err.splitlines() == told


def test_of_several_plots_one_is_to_be_chosen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "c.txt").write_text(FIRST + "地区生产总值增长5%，城镇调查失业率5.5%左右。\n", encoding="utf-8")
    assert main(["compare", "c.txt", "-q", "-o", "t.svg"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "error: t.svg: E-OUTPUT shows one indicator, but there are 2 to plot",
        "  hint: choose one: --indicator ID",
    ]


def test_facts_are_of_the_year_before(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    note = "列首是报告的年份，报告说的是上一年的实绩"
    assert main(["compare", "reports", "--by", "year", "--region", "绵阳", "--kind", "fact"]) == 0
    assert note in capsys.readouterr().out
    assert main(["compare", "reports", "--by", "year", "--region", "绵阳"]) == 0
    assert note not in capsys.readouterr().out


def test_one_region_over_the_years(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = FIRST.replace("2025", "2026") + "地区生产总值增长4.5%—5%。\n"
    (folder / "reports" / "c.txt").write_text(later, encoding="utf-8")
    assert main(["compare", "reports", "--by", "year", "--region", "绵阳"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["指标", "2025", "2026", "中位数"] in lines
    assert ["地区生产总值增速", "5%左右", "#1", "4.5%–5%", "#2", "4.875%"] in lines


@pytest.mark.parametrize(
    ("wanted", "files"),
    [
        ("朝阳", ["a.txt", "b.txt"]),
        ("北京市朝阳", ["a.txt"]),
        ("吉林省长春市朝阳区", ["b.txt"]),
        ("长春市朝阳区", ["b.txt"]),
        ("长春市", []),  # itself, not what is below it
    ],
)
def test_a_region_is_chosen_by_the_places_above_it(
    wanted: str, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, city in (("a.txt", "北京市"), ("b.txt", "长春市")):
        text = FIRST.replace("绵阳市", f"{city}朝阳区") + "地区生产总值增长5%左右。\n"
        Path(name).write_text(text, encoding="utf-8")
    assert main(["compare", "a.txt", "b.txt", "--region", wanted, "--json"]) == (0 if files else 2)
    shown = capsys.readouterr().out or '{"columns": []}'
    assert [column["source"] for column in json.loads(shown)["columns"]] == files


def test_an_input_is_never_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder / "page.html"
    page.write_text(FIRST + "地区生产总值增长5%左右。\n", encoding="utf-8")
    assert main(["extract", "reports", "-o", "results", "-q"]) == 0
    export = folder / "results" / "b.json"
    before = page.read_bytes(), export.read_bytes()
    for source, output in (("page.html", "page.html"), ("results", "reports/../results/b.json")):
        assert main(["compare", source, "-q", "-o", "t.csv", "-o", output]) == 2
        assert f"{output} is an input and would be written over" in capsys.readouterr().err
    assert (page.read_bytes(), export.read_bytes()) == before
    assert not (folder / "t.csv").exists()


def test_what_too_few_reports_tell_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "reports" / "b.txt").write_text(SECOND + "地区生产总值增长6%。出口总额增长5%。\n", encoding="utf-8")
    assert main(["compare", "reports"]) == 0
    assert "另有 1 项指标提到的报告不足 2 份，未列出；加 --min-regions 1 可看" in capsys.readouterr().out
    assert main(["compare", "reports", "--min-regions", "1"]) == 0
    assert "未列出" not in capsys.readouterr().out


def test_a_goal_in_words_has_its_years(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = SECOND.replace("2025年1月", "2026年1月").replace("2025年工作安排", "“十五五”时期主要目标")
    text = plan + "居民人均可支配收入增长与经济增长同步。\n"
    (folder / "reports" / "b.txt").write_text(text, encoding="utf-8")
    assert main(["compare", "reports/b.txt"]) == 0
    assert "与经济增长同步 (2026–2030)" in capsys.readouterr().out


def test_names_near_to_one_that_is_none_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["compare", "reports", "--indicator", "gdp_grwoth"]) == 2
    assert "did you mean gdp_growth" in capsys.readouterr().err


def test_nothing_to_track_without_the_next_year(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["track", "reports/a.txt"]) == 0
    assert "没有同一地区前后两年的报告可以对照" in capsys.readouterr().out
