"""Reports written as files of each kind, chosen by suffix: what comes back is what was extracted."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import openpyxl
import pyarrow.parquet
import pytest
from documents import zipped
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor import Report, extract, track
from extractor.cli.main import main
from extractor.reading import exported
from extractor.writing.exporting import export
from extractor.writing.json import dumps
from extractor.writing.recordtables import IndicatorNames, rows

TEXT = """2026年某市政府工作报告
一、2025年工作回顾
新增学位6300个。森林覆盖率从2020年的51%提高到70%。
二、2026年重点工作
地区生产总值增长5%以上，一般公共预算收入增长5%左右。
"""
NAMES = {"gdp_growth": IndicatorNames("地区生产总值增速", "经济", "economy")}


def saved(folder: Path, suffix: str, *texts: str, lang: str = "zh") -> Path:
    path = folder / f"out{suffix}"
    reports = [extract(text, name=f"{place}.txt") for place, text in enumerate(texts)]
    export(path, reports, NAMES, "en" if lang == "en" else "zh")
    return path


def test_csv_has_chinese_heads_and_values(tmp_path: Path) -> None:
    data = saved(tmp_path, ".csv", TEXT).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert [(line["类别"], line["指标"], line["动作"], line["数值"], line["单位"], line["限定"]) for line in lines] == [
        ("事实", "学位", "新增", "6300", "个", ""),
        ("事实", "森林覆盖率", "提高到", "70", "%", ""),
        ("目标", "地区生产总值", "增长", "5", "%", "不低于"),
        ("目标", "一般公共预算收入", "增长", "5", "%", "左右"),
    ]
    assert [line["基期值"] for line in lines] == ["", "51", "", ""]
    assert (lines[2]["标准指标"], lines[2]["领域"]) == ("地区生产总值增速", "经济")


def test_jsonl_keeps_every_value(tmp_path: Path) -> None:
    lines = saved(tmp_path, ".jsonl", TEXT, "建成体育场地20个。").read_text(encoding="utf-8").splitlines()
    written = [json.loads(line) for line in lines]
    records = extract(TEXT).records
    assert [row["source"] for row in written] == ["0.txt"] * 4 + ["1.txt"]
    for row, record in zip(written, records, strict=False):
        assert (row["id"], row["subject"], row["value"]) == (record.id, record.subject, record.quantity.value)
        assert TEXT[row["start"] : row["end"]] == row["quantity"]


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


IN_WORDS = """2026年某市政府工作报告
二、2026年重点工作
地区生产总值增长5%以上，居民人均可支配收入增长与经济增长同步。
"""


def test_goals_in_words_have_a_sheet_of_their_own(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(saved(tmp_path, ".xlsx", IN_WORDS), rich_text=True)
    heads, *lines = book["文字目标"].iter_rows(values_only=True)
    (line,) = (dict(zip(heads, values, strict=True)) for values in lines)
    assert (line["指标"], line["文字目标"], line["起始年"]) == ("居民人均可支配收入", "与经济增长同步", 2026)
    assert IN_WORDS[line["起始位置"] : line["结束位置"]] == "与经济增长同步"
    parts = [str(part) for part in line["原文"]]
    assert parts == ["地区生产总值增长5%以上，居民人均可支配收入增长", "与经济增长同步", "。"]


def test_goals_in_words_are_no_rows_among_records(tmp_path: Path) -> None:
    (line,) = csv.DictReader(saved(tmp_path, ".csv", IN_WORDS).read_text(encoding="utf-8-sig").splitlines())
    assert line["原文数量"] == "5%"
    (row,) = saved(tmp_path, ".jsonl", IN_WORDS).read_text(encoding="utf-8").splitlines()
    assert json.loads(row)["quantity"] == "5%"


def test_without_goals_in_words_their_sheet_has_heads_alone(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(saved(tmp_path, ".xlsx", TEXT, lang="en"))
    (heads,) = book["Goals in words"].iter_rows(values_only=True)
    assert heads[5:8] == ("indicator", "subject", "text")


def test_goals_in_words_stand_behind_the_records_in_markdown(tmp_path: Path) -> None:
    text = saved(tmp_path, ".md", IN_WORDS).read_text(encoding="utf-8")
    heading, _, _, _, line = text.splitlines()[-5:]
    assert heading == "## 文字目标 (1)"
    cells = ["居民人均可支配收入", "与经济增长同步", "2026"]
    sentence = "地区生产总值增长5%以上，居民人均可支配收入增长**与经济增长同步**。"
    assert line.strip("| ").split(" | ") == [*cells, sentence]
    assert "文字目标" not in saved(tmp_path, ".md", TEXT).read_text(encoding="utf-8")


def test_the_counts_have_english_heads_where_these_are_asked_for(tmp_path: Path) -> None:
    counts = openpyxl.load_workbook(saved(tmp_path, ".xlsx", TEXT, lang="en"))["Summary"]
    heads, unnamed, _ = ([cell.value for cell in row] for row in counts.iter_rows())
    assert heads == ["Region", "Year", "Field", "Targets", "Facts"]
    assert unnamed == ["0.txt", 2026, "(none)", 1, 2]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_programs_read_has_the_id_of_a_field_and_tables_its_name(lang: str, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("2026年，地区生产总值增长5%以上。", encoding="utf-8")
    shown = {}
    for suffix in (".jsonl", ".parquet", ".csv"):
        path = tmp_path / f"out{suffix}"
        assert main(["extract", str(tmp_path / "in.txt"), "-q", "--lang", lang, "-o", str(path)]) == 0
        shown[suffix] = path
    assert json.loads(shown[".jsonl"].read_text(encoding="utf-8"))["field"] == "economy"
    assert pyarrow.parquet.read_table(shown[".parquet"]).column("field").to_pylist() == ["economy"]
    (line,) = csv.DictReader(shown[".csv"].read_text(encoding="utf-8-sig").splitlines())
    assert line["领域" if lang == "zh" else "field"] == ("经济" if lang == "zh" else "Economy")


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


def test_a_missing_package_is_told_before_a_report_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "report.txt"
    source.write_text(TEXT, encoding="utf-8")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert main(["extract", str(source), "-o", str(tmp_path / "out.xlsx")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "openpyxl" in told.err


def test_the_overview_is_shown_though_the_records_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("甲.txt", "乙.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("甲.txt", "乙.txt")]
    assert main(["extract", *files, "-o", str(tmp_path / "甲.txt" / "out.csv")]) == 1
    told = capsys.readouterr()
    assert "甲.txt" in told.out
    assert "乙.txt" in told.out
    assert "out.csv" in told.err


def test_markdown_marks_the_quantity_where_it_stands(tmp_path: Path) -> None:
    text = saved(tmp_path, ".md", TEXT).read_text(encoding="utf-8")
    assert "| 地区生产总值 | 增长 | ↑ ≥5% | 2026 | 地区生产总值增长**5%**以上，一般公共预算收入增长5%左右。 |" in text
    assert (
        "| 一般公共预算收入 | 增长 | ↑ ≈5% | 2026 | 地区生产总值增长5%以上，一般公共预算收入增长**5%**左右。 |" in text
    )


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_nothing_of_a_report_is_a_formula(suffix: str, tmp_path: Path) -> None:
    path = saved(tmp_path, suffix, "=cmd()|' /C calc'!A0新增学位6300个。")
    if suffix == ".csv":
        cells = [cell for line in csv.reader(path.read_text(encoding="utf-8-sig").splitlines()) for cell in line]
        assert not any(cell.startswith("=") for cell in cells)
    else:
        sheet = openpyxl.load_workbook(path)["实绩"]
        assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


@settings(max_examples=40, deadline=None)
@example("\x85甲\u2028乙\u2029丙\x1e丁")
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=60))
def test_any_text_comes_back_without_loss(tmp_path_factory: pytest.TempPathFactory, noise: str) -> None:
    text = f"{noise}\n新增学位6300个。"
    folder = tmp_path_factory.mktemp("export")
    report = extract(text, name="0.txt")
    kept = list(rows([report], NAMES))
    written = saved(folder, ".jsonl", text).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in written] == kept
    data = saved(folder, ".csv", text, lang="en").read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(data, newline="")))
    told = [{key: "" if value is None else str(value) for key, value in row.items()} for row in kept]
    # what a spreadsheet would run has an apostrophe before it
    assert [{k: v.removeprefix("'") for k, v in line.items()} for line in lines] == [
        {k: v.removeprefix("'") for k, v in row.items()} for row in told
    ]
    assert exported(saved(folder, ".json", text))[0].records == report.records


def test_an_export_is_read_back_by_the_model() -> None:
    whole = extract("---\ntitle: 报告\n---\n新增学位6300个。力争居民收入增长与经济增长同步。", explain=True)
    outside = {"text": "", "warnings": (), "traces": (), "noise": ()}
    assert all(getattr(whole, name) != empty for name, empty in outside.items() if name != "noise")
    plain, grounded = (Report.model_validate_json(dumps(whole, with_text=told)) for told in (False, True))
    assert plain == whole.model_copy(update=outside)
    assert grounded == whole.model_copy(update=outside | {"text": whole.text})


def test_equal_reports_are_one_in_a_set() -> None:
    made = [extract("---\ntitle: 报告\n---\n新增学位6300个。", explain=True, year=year) for year in (2024, 2025, 2024)]
    assert made[0].warnings
    assert len(set(made)) == 2
    assert len({report.document for report in made}) == 2
    assert len({track([report]) for report in made}) == 1


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".xlsx", ".parquet"])
def test_the_records_of_several_reports_go_to_one_file(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        Path(f"{name}.txt").write_text(TEXT, encoding="utf-8")
    assert main(["extract", "a.txt", "b.txt", "-q", "-o", f"all{suffix}"]) == 0
    written = Path(f"all{suffix}")
    if suffix == ".csv":
        sources = [
            line["来源"] for line in csv.DictReader(io.StringIO(written.read_text(encoding="utf-8-sig"), newline=""))
        ]
    elif suffix == ".jsonl":
        sources = [json.loads(line)["source"] for line in written.read_text(encoding="utf-8").splitlines()]
    elif suffix == ".parquet":
        sources = pyarrow.parquet.read_table(written).column("source").to_pylist()
    else:
        book = openpyxl.load_workbook(written)
        sources = sorted(row[0].value for name in ("目标", "实绩") for row in book[name].iter_rows(min_row=2))
    assert sources == ["a.txt"] * 4 + ["b.txt"] * 4


def test_a_page_takes_one_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        Path(f"{name}.txt").write_text(TEXT, encoding="utf-8")
    assert main(["extract", "a.txt", "-q", "-o", "a.html"]) == 0
    assert "<mark" in Path("a.html").read_text(encoding="utf-8")
    assert main(["extract", "a.txt", "b.txt", "-q", "-o", "all.html"]) == 2


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
