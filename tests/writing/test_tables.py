"""Tables of typed cells as CSV, as a workbook, as a page and in the terminal; plots as images."""

from __future__ import annotations

import csv as standard
import io
import sys
from pathlib import Path

import pytest
from rich.console import Console

from extractor.errors import MissingPackageError, OutputError
from extractor.writing.amounts import number, number_pattern, scale, scaled
from extractor.writing.plots import Dot, Line, Plot, png, svg
from extractor.writing.plots.dots import ticks
from extractor.writing.tablelabels import CHINESE, ENGLISH
from extractor.writing.tables import Entry, Head, Table, csv, html, xlsx
from extractor.writing.tables.terminal import show

TABLE = Table(
    "比较: a/b",
    "比较",
    [Head("指标"), Head("值", number=True), Head("原文", long=True)],
    [
        [
            Entry("=1+1", style="head"),
            Entry("5%左右", 5, "best", "#1", pattern='#,##0"%左右"'),
            Entry("甲<b>\x1b[31m句"),
        ],
        [Entry("@x"), Entry("-3.5%", -3.5, pattern='#,##0.0"%"'), Entry("-2+cmd|x!A0")],
        [Entry("年"), Entry("2025", 2025), Entry("")],
    ],
    notes=["注"],
)


def test_csv_has_what_people_read_and_no_formula() -> None:
    text = csv.dumps(TABLE)
    assert text.startswith("\ufeff指标,值,原文\r\n")
    assert list(standard.reader(io.StringIO(text[1:])))[1:] == [
        ["'=1+1", "5%左右", "甲<b>\x1b[31m句"],
        ["'@x", "-3.5%", "'-2+cmd|x!A0"],
        ["年", "2025", ""],
    ]


def test_a_page_holds_text_alone() -> None:
    page = html.page("标题 <x>", "zh", [TABLE, TABLE], ["<svg></svg>"], "图")
    assert "<h1>标题 &lt;x&gt;</h1>" in page
    assert '<td class="best number">5%左右 <small>#1</small></td>' in page
    assert '<td class="long">甲&lt;b&gt;[31m句</td>' in page
    assert page.index("<svg>") < page.index("<h2>比较: a/b</h2>")


def test_wide_tables_go_on_in_bands_with_the_names_again() -> None:
    stream = io.StringIO()
    heads = [Head("指标"), *(Head(f"地区{number}") for number in range(6))]
    rows = [[Entry("甲乙丙"), *(Entry(f"{number}" * 8) for number in range(6))]]
    show(Console(file=stream, width=40, highlight=False), Table("", "", heads, rows))
    lines = [line.split() for line in stream.getvalue().splitlines() if line.startswith(("指标", "甲乙丙"))]
    assert lines == [
        ["指标", "地区0", "地区1", "地区2"],
        ["甲乙丙", "0" * 8, "1" * 8, "2" * 8],
        ["指标", "地区3", "地区4", "地区5"],
        ["甲乙丙", "3" * 8, "4" * 8, "5" * 8],
    ]


def test_a_terminal_gets_nothing_unprintable() -> None:
    stream = io.StringIO()
    show(Console(file=stream, width=80, highlight=False), TABLE)
    assert "\x1b" not in stream.getvalue()
    assert "\n    甲<b>[31m句\n" in stream.getvalue()


def test_a_workbook_has_numbers_that_show_their_hedge() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(xlsx.dumps([TABLE, TABLE])))
    assert book.sheetnames == ["比较  a b", "比较  a b 2"]
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["指标", "值", "原文"]
    assert [(cell.value, cell.data_type) for cell in sheet[2]] == [("=1+1", "s"), (5, "n"), ("甲<b>[31m句", "s")]
    assert [sheet["B2"].number_format, sheet["B3"].number_format] == ['#,##0"%左右"', '#,##0.0"%"']
    assert sheet.freeze_panes == "B2"


PLOT = Plot(
    "图 <t>",
    "%",
    [
        Line("甲", [Dot(5, 6, tip="a & b")], "5–6"),
        Line("乙", [Dot(4, shape="hollow", colour="good")], "4"),
        Line("丙", [Dot(7, shape="above"), Dot(-1, shape="below", colour="bad")]),
    ],
    (5.0, "中位数"),
)


def test_a_plot_escapes_what_it_is_told() -> None:
    drawn = svg(PLOT)
    assert "图 &lt;t&gt;" in drawn
    assert "<title>a &amp; b</title>" in drawn
    assert (drawn.count("<circle"), drawn.count("<polygon")) == (3, 2)


def test_a_plot_as_png() -> None:
    pytest.importorskip("matplotlib")
    plot = Plot("<t>", "%", [Line("a & b", [Dot(5.0)], "5")])
    data = png.dumps(plot, "plot.png")
    assert data.startswith(b"\x89PNG")
    assert data == png.dumps(plot, "plot.png")


def test_no_plot_is_drawn_as_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    manager = pytest.importorskip("matplotlib.font_manager")
    monkeypatch.setattr(manager.fontManager, "ttflist", [])
    with pytest.raises(OutputError, match=r"needs a font with Chinese .install one"):
        png.dumps(PLOT, "plot.png")


@pytest.mark.parametrize(
    ("name", "make"), [("openpyxl", lambda: xlsx.dumps([TABLE])), ("matplotlib", lambda: png.dumps(PLOT, "plot.png"))]
)
def test_a_missing_package_is_named(name: str, make: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(
        MissingPackageError, match=rf"needs the package {name}, which is not installed .pip install {name}"
    ):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("values", "unit", "shown"),
    [
        ([600000, 82000], "人", ["60万人", "8.2万人"]),
        ([39100000000, 130000000000], "斤", ["391亿斤", "1,300亿斤"]),
        ([1450000000000, 2000000000000], "元", ["1.45万亿元", "2万亿元"]),
        ([5, 4.5], "%", ["5%", "4.5%"]),
        ([300, 2300], "个", ["300个", "2,300个"]),
        ([666666.6666666666], "平方米", ["666,666.6667平方米"]),
        ([0.00001234], "%", ["0.000012%"]),
        ([], "元", []),
    ],
)
def test_a_row_reads_best_in_one_magnitude(values: list[float], unit: str, shown: list[str]) -> None:
    choice = scale(values, unit, CHINESE)
    assert [number(value, choice) for value in values] == shown


def test_magnitudes_are_those_of_the_language() -> None:
    assert number(407000000, scale([407000000], "元", ENGLISH)) == "407 million 元"


def test_a_number_format_shows_what_people_read() -> None:
    choice = scale([82000, 600000], "人", CHINESE)
    assert (scaled(82000, choice), number_pattern(82000, choice, "≥")) == (8.2, '"≥"#,##0.0"万人"')
    assert number_pattern(-3, scale([-3], "%", CHINESE), sign=True) == '+#,##0"%";-#,##0"%";#,##0"%"'


def test_one_file_that_cannot_be_written_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from extractor.cli.main import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    Path("r.txt").write_text("甲市人民政府工作报告\n二、2025年工作安排\n地区生产总值增长5%。\n", encoding="utf-8")
    assert main(["compare", "r.txt", "-q", "-o", "t.xlsx", "-o", "t.csv"]) == 1
    assert "error: .xlsx: E-PACKAGE needs the package openpyxl" in capsys.readouterr().err
    assert Path("t.csv").exists()
    assert not Path("t.xlsx").exists()


def test_round_numbers_under_a_plot() -> None:
    assert ticks(4.5, 5.5) == [4.4, 4.6, 4.8, 5.0, 5.2, 5.4, 5.6]
    assert ticks(0, 1000) == [0, 200, 400, 600, 800, 1000]
    assert ticks(5, 5) == [4.4, 4.6, 4.8, 5.0, 5.2, 5.4, 5.6]
