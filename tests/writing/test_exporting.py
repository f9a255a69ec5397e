"""Reports written as files of each kind, chosen by suffix: what comes back is what was extracted."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import openpyxl
import pyarrow.parquet
import pytest
from exports import IN_WORDS, NAMES, TEXT, saved
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor import extract
from extractor.cli.main import main
from extractor.reading import exported
from extractor.writing.recordtables import rows


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


def test_a_fall_is_negative_beside_its_value(tmp_path: Path) -> None:
    text = "一、2025年工作回顾\n固定资产投资下降3.3%，社会消费品零售总额增长2%，贫困发生率降至1%。"
    lines = list(csv.DictReader(saved(tmp_path, ".csv", text).read_text(encoding="utf-8-sig").splitlines()))
    assert [(line["数值"], line["带方向数值"], line["方向"]) for line in lines] == [
        ("3.3", "-3.3", "↓"),
        ("2", "2", "↑"),
        ("1", "1", "↓"),
    ]


def test_jsonl_keeps_every_value(tmp_path: Path) -> None:
    lines = saved(tmp_path, ".jsonl", TEXT, "建成体育场地20个。").read_text(encoding="utf-8").splitlines()
    written = [json.loads(line) for line in lines]
    records = extract(TEXT).records
    assert [row["source"] for row in written] == ["0.txt"] * 4 + ["1.txt"]
    for row, record in zip(written, records, strict=False):
        assert (row["id"], row["subject"], row["value"]) == (record.id, record.subject, record.quantity.value)
        assert TEXT[row["start"] : row["end"]] == row["quantity"]


def test_goals_in_words_are_no_rows_among_records(tmp_path: Path) -> None:
    (line,) = csv.DictReader(saved(tmp_path, ".csv", IN_WORDS).read_text(encoding="utf-8-sig").splitlines())
    assert line["原文数量"] == "5%"
    (row,) = saved(tmp_path, ".jsonl", IN_WORDS).read_text(encoding="utf-8").splitlines()
    assert json.loads(row)["quantity"] == "5%"


def test_goals_in_words_stand_behind_the_records_in_markdown(tmp_path: Path) -> None:
    text = saved(tmp_path, ".md", IN_WORDS).read_text(encoding="utf-8")
    heading, _, _, _, line = text.splitlines()[-5:]
    assert heading == "## 文字目标 (1)"
    cells = ["居民人均可支配收入", "与经济增长同步", "2026"]
    sentence = "地区生产总值增长5%以上，居民人均可支配收入增长**与经济增长同步**。"
    assert line.strip("| ").split(" | ") == [*cells, sentence]
    assert "文字目标" not in saved(tmp_path, ".md", TEXT).read_text(encoding="utf-8")


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
