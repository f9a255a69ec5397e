"""Workbooks and Parquet files: their sheets, counts, links and typed columns."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import openpyxl
import pyarrow.parquet
import pytest
from documents import zipped
from exports import IN_WORDS, NAMES, TEXT, saved

from extractor import extract
from extractor.cli.main import main
from extractor.writing.exporting import export


def test_xlsx_has_a_sheet_a_kind_with_numbers_and_marked_sentences(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(saved(tmp_path, ".xlsx", TEXT), rich_text=True)
    assert book.sheetnames == ["目标", "实绩", "文字目标", "汇总", "说明"]
    targets = book["目标"]
    heads = {cell.value: cell.column for cell in targets[1]}
    assert [targets.cell(row, heads["数值"]).value for row in (2, 3)] == [5, 5]
    assert targets.auto_filter.ref == targets.dimensions
    assert targets.cell(2, heads["来源"]).hyperlink is None  # a text without a file
    sentences = [targets.cell(row, heads["原文"]).value for row in (2, 3)]
    assert [str(part) for part in sentences[0]] == ["地区生产总值增长", "5%", "以上，一般公共预算收入增长5%左右。"]
    assert [str(part) for part in sentences[1]] == ["地区生产总值增长5%以上，一般公共预算收入增长", "5%", "左右。"]
    counts = [[cell.value for cell in row] for row in book["汇总"].iter_rows(min_row=2)]
    assert counts == [["0.txt", 2026, "（未归类）", 1, 2], ["0.txt", 2026, "经济", 1, 0]]


def test_goals_in_words_have_a_sheet_of_their_own(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(saved(tmp_path, ".xlsx", IN_WORDS), rich_text=True)
    heads, *lines = book["文字目标"].iter_rows(values_only=True)
    (line,) = (dict(zip(heads, values, strict=True)) for values in lines)
    assert (line["指标"], line["文字目标"], line["起始年"]) == ("居民人均可支配收入", "与经济增长同步", 2026)
    assert IN_WORDS[line["起始位置"] : line["结束位置"]] == "与经济增长同步"
    parts = [str(part) for part in line["原文"]]
    assert parts == ["地区生产总值增长5%以上，居民人均可支配收入增长", "与经济增长同步", "。"]


def test_without_goals_in_words_their_sheet_has_heads_alone(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(saved(tmp_path, ".xlsx", TEXT, lang="en"))
    (heads,) = book["Goals in words"].iter_rows(values_only=True)
    assert heads[5:8] == ("indicator", "subject", "text")


def test_the_counts_have_english_heads_where_these_are_asked_for(tmp_path: Path) -> None:
    counts = openpyxl.load_workbook(saved(tmp_path, ".xlsx", TEXT, lang="en"))["Summary"]
    heads, unnamed, _ = ([cell.value for cell in row] for row in counts.iter_rows())
    assert heads == ["Region", "Year", "Field", "Targets", "Facts"]
    assert unnamed == ["0.txt", 2026, "(none)", 1, 2]


@pytest.mark.parametrize("output", ["all.xlsx", "out/deep/all.xlsx", "in/all.xlsx"])
def test_a_workbook_links_to_the_files_that_were_read(
    output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in/市").mkdir(parents=True)
    Path("in/a #1.txt").write_text("新增学位6300个。", encoding="utf-8")
    Path("in/市/b.txt").write_text("新增床位100张。", encoding="utf-8")
    Path("in/z.zip").write_bytes(zipped({"c.txt": "建成公园3个。".encode()}))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("新建驿站5个。".encode())))
    assert main(["extract", "in", "-", "-q", "-o", output]) == 0
    rows = list(openpyxl.load_workbook(output)["实绩"].iter_rows(min_row=2, max_col=1))
    links = {cell.value: cell.hyperlink and unquote(cell.hyperlink.target) for (cell,) in rows}
    assert {name: link and (Path(output).parent / link).resolve() for name, link in links.items()} == {
        "a #1.txt": tmp_path / "in" / "a #1.txt",
        "市/b.txt": tmp_path / "in" / "市" / "b.txt",
        "z/c.txt": None,
        "<stdin>": None,
    }


def test_the_counts_of_places_of_one_name_are_not_added_up(tmp_path: Path) -> None:
    reports = [extract(TEXT, name=f"{region}.txt", region=region) for region in ("北京市朝阳区", "长春市朝阳区")]
    export(tmp_path / "out.xlsx", [*reports, extract(TEXT, region="徐水区")], NAMES, "zh")
    counts = openpyxl.load_workbook(tmp_path / "out.xlsx")["汇总"]
    assert [[cell.value for cell in row] for row in counts.iter_rows(min_row=2)] == [
        [region, 2026, field, *numbers]
        for region in ("北京市朝阳区", "吉林省长春市朝阳区", "徐水区")
        for field, numbers in (("（未归类）", (1, 2)), ("经济", (1, 0)))
    ]


def test_parquet_has_typed_columns(tmp_path: Path) -> None:
    table = pyarrow.parquet.read_table(saved(tmp_path, ".parquet", TEXT))
    assert table.column("value").to_pylist() == [6300.0, 70.0, 5.0, 5.0]
    assert str(table.schema.field("start").type) == "int64"


def test_parquet_files_of_any_reports_have_the_same_columns(tmp_path: Path) -> None:
    full = pyarrow.parquet.read_table(saved(tmp_path, ".parquet", TEXT)).schema
    empty = pyarrow.parquet.read_table(saved(tmp_path, ".parquet", "没有数字。")).schema
    assert full == empty
    types = {
        name: str(full.field(name).type) for name in ("region", "year", "value_high", "baseline_unit", "period_end")
    }
    assert types == {
        "region": "string",
        "year": "int64",
        "value_high": "double",
        "baseline_unit": "string",
        "period_end": "int64",
    }


@pytest.mark.slow
def test_libreoffice_opens_the_workbook_and_gives_the_values_back(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None or not (Path(office).resolve().parent / "libsclo.so").exists():
        pytest.skip("needs LibreOffice Calc")
    book = saved(tmp_path, ".xlsx", TEXT)
    profile = (tmp_path / "profile").as_uri()
    back = tmp_path / "back"
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", back, book]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    before, after = openpyxl.load_workbook(book), openpyxl.load_workbook(back / "out.xlsx")
    assert after.sheetnames == before.sheetnames
    for name in before.sheetnames:
        cells = [[[cell.value for cell in row] for row in sheets[name].iter_rows()] for sheets in (before, after)]
        assert cells[1] == cells[0]
