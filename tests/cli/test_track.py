"""``track``: what it prints of promises, which files it writes, and what it refuses."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from extractor.cli.main import main

OPENING = (
    "绵阳市人民政府工作报告\n——{year}年1月8日在绵阳市第三届人民代表大会上\n"
    "一、{last}年工作回顾\n{review}\n二、{year}年工作安排\n{plan}\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the reports of three years, in folders of their own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    for year, review, goal in ((2023, 7, 6), (2024, 5, 5), (2025, 5.5, 5)):
        path = tmp_path / "reports" / "jia" / f"{year}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = OPENING.format(
            year=year, last=year - 1, review=f"地区生产总值增长{review}%。", plan=f"地区生产总值增长{goal}%左右。"
        )
        path.write_text(text, encoding="utf-8")
    return tmp_path


def lines(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines()]


def test_promises_and_tallies_in_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["track", "reports"]) == 0
    found = lines(capsys.readouterr().out)
    assert ["绵阳市", "2023", "地区生产总值增速", "6%左右", "5%", "-1个百分点", "未完成"] in found
    assert ["绵阳市", "2024", "地区生产总值增速", "5%左右", "5.5%", "+0.5个百分点", "完成"] in found
    assert ["绵阳市", "1", "1", "0", "0", "50%"] in found
    assert ["地区生产总值增速", "1", "1", "0", "0", "50%"] in found


def test_the_detail_has_both_sentences(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["track", "reports", "--detail", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "地区生产总值增长6%左右。" in out
    assert "地区生产总值增长5.5%。" in out
    assert "jia/2024.md" in out.replace("reports/", "")


def test_the_detail_as_csv_has_numbers(folder: Path) -> None:
    assert main(["track", "reports", "-q", "--detail", "--lang", "en", "-o", "t.csv"]) == 0
    with (folder / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    kept = ["Use", "Figure", "Value", "Hedge", "Unit", "Verdict", "Indicator id"]
    assert [[row[name] for name in kept] for row in rows[:2]] == [
        ["Promised", "≈6%", "6", "about", "%", "missed", "gdp_growth"],
        ["Achieved", "5%", "5", "", "%", "missed", "gdp_growth"],
    ]


def test_no_more_than_the_limit_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    assert main(["track", "reports", "--limit", "1"]) == 0
    out = capsys.readouterr().out
    assert "其余 1 项未显示" in out
    assert ["绵阳市", "2024"] not in [line[:2] for line in lines(out)]


def test_files_of_every_kind(folder: Path) -> None:
    outputs = [argument for name in ("t.csv", "t.json", "t.html", "t.svg") for argument in ("-o", name)]
    assert main(["track", "reports", "-q", *outputs]) == 0
    data = json.loads((folder / "t.json").read_text(encoding="utf-8"))
    assert [promise["verdict"] for promise in data["promises"]] == ["missed", "met"]
    assert data["regions"][0]["share"] == 0.5
    with (folder / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        first = next(csv.DictReader(stream))
    assert first == {
        "地区": "绵阳市", "年份": "2023", "指标": "地区生产总值增速", "目标": "6%左右", "完成值": "5%", "差": "-1个百分点",
        "结果": "未完成", "目标（数值）": "6", "目标（数值上限）": "", "目标（限定）": "左右", "目标（单位）": "%",
        "完成值（数值）": "5", "完成值（数值上限）": "", "完成值（限定）": "", "完成值（单位）": "%", "差（数值）": "-1",
        "指标代码": "gdp_growth", "行政区划代码": "510700",
    }  # fmt: skip
    assert (folder / "t.html").read_text(encoding="utf-8").count("<svg ") == 1
    assert "绵阳市 2024 0.5个百分点 完成" in (folder / "t.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--tolerance", "x"], "'x' is no percentage from 0 to 100"),
        (["--tolerance", "101"], "'101' is no percentage"),
        (["--region", "丙"], "no report is of 丙"),
        (["--indicator", "none"], "none is no indicator"),
    ],
)
def test_wrong_usage_exits_with_2(
    folder: Path,  # noqa: ARG001
    arguments: list[str],
    told: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["track", "reports", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_an_input_is_never_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "reports", "-o", "results", "-q"]) == 0
    export = folder / "results" / "jia" / "2024.json"
    before = export.read_bytes()
    assert main(["track", "results", "-q", "-o", "results/jia/2024.json"]) == 2
    assert "results/jia/2024.json is an input and would be written over" in capsys.readouterr().err
    assert export.read_bytes() == before
