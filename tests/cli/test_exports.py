"""What ``extract`` wrote, compared in place of the reports or beside them, and what is no such export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commands import FIRST

from extractor.cli.main import main


def test_exports_are_compared_as_the_reports_are(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "reports", "--json"]) == 0
    direct = json.loads(capsys.readouterr().out)
    assert main(["extract", "reports", "-o", "results", "-q"]) == 0
    assert main(["compare", "results", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == direct
    assert main(["extract", "reports", "--json"]) == 0
    (folder / "all.jsonl").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["compare", "all.jsonl", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == direct


def test_a_manifest_tells_of_reports_that_are_compared_and_not_of_exports(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "m.csv").write_text("来源,地区\na.txt,盘锦市\n", encoding="utf-8")
    assert main(["compare", "reports", "--manifest", "m.csv", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["盘锦市", "保定市"]
    assert main(["compare", "reports", "--manifest", "m.csv", "-q", "-o", "m.csv"]) == 2
    assert "m.csv is an input and would be written over" in capsys.readouterr().err
    assert main(["extract", "reports", "-o", "results", "-q"]) == 0
    (folder / "m.json").write_text('{"a.json": {"region": "盘锦市"}}', encoding="utf-8")
    assert main(["compare", "results", "--manifest", "m.json"]) == 2
    assert "--manifest m.json tells of none of the reports" in capsys.readouterr().err


def regions(out: str) -> list[str]:
    return [column["region"] for column in json.loads(out)["columns"]]


def test_a_folder_of_exports_may_hold_reports_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "reports", "-o", "mix", "-q"]) == 0
    third = FIRST.replace("绵阳市", "盘锦市") + "地区生产总值增长7%。\n"
    (folder / "mix" / "c.txt").write_text(third, encoding="utf-8")
    (folder / "mix" / "manifest.json").write_text(
        '{"c.txt": {"year": 2025}}', encoding="utf-8"
    )  # no export, passed over
    assert main(["compare", "mix", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["绵阳市", "保定市", "盘锦市"]
    assert main(["compare", "mix/*.json", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["绵阳市", "保定市"]


def test_an_export_beside_its_report_counts_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "reports", "-o", "reports", "-q"]) == 0
    assert sorted(path.name for path in (folder / "reports").iterdir()) == ["a.json", "a.txt", "b.json", "b.txt"]
    assert main(["compare", "reports", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["绵阳市", "保定市"]


@pytest.mark.usefixtures("folder")
def test_a_table_is_no_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "reports", "-o", "records.csv", "-q"]) == 0
    assert main(["compare", "records.csv"]) == 1
    assert "records.csv: E-SOURCE is a table, not a report" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["records.jsonl"], ["records"]])
def test_a_record_a_line_is_told_from_a_report_a_line(
    folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "records").mkdir()
    for name in ("records.jsonl", "records/all.jsonl"):
        assert main(["extract", "reports", "-o", name, "-q"]) == 0
    assert main(["compare", *arguments]) == 1
    assert "all.jsonl:1: E-SOURCE holds a record a line (ex" in capsys.readouterr().err.replace(
        "records.jsonl", "all.jsonl"
    )


def test_any_end_of_line_may_stand_in_an_export(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        path = folder / "reports" / f"{name}.txt"
        text = path.read_text(encoding="utf-8").replace("\n二、", "\N{LINE SEPARATOR}\N{NEXT LINE}\n二、")
        path.write_text(text, encoding="utf-8")
    assert main(["extract", "reports", "--json", "--with-text"]) == 0
    told = capsys.readouterr().out
    assert len(told.split("\n")) < len(told.splitlines())
    (folder / "all.jsonl").write_text(told, encoding="utf-8")
    assert main(["compare", "all.jsonl", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["绵阳市", "保定市"]


def test_exports_may_be_longer_than_a_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "reports", "--json"]) == 0
    lines = [json.loads(line) | {"text": "字" * 10_500_000} for line in capsys.readouterr().out.splitlines()]
    told = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (folder / "all.jsonl").write_text(told, encoding="utf-8")
    assert main(["compare", "all.jsonl", "--json"]) == 0
    assert regions(capsys.readouterr().out) == ["绵阳市", "保定市"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "is no JSON"),
        ("[]", "is JSON, but no export of a report"),
        ('{"schema_version": "1", "document": {}, "records": []}', "is no export of this version: document.source"),
    ],
)
def test_what_is_no_export_is_told_and_the_others_are_compared(
    folder: Path, content: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.json").write_text(content, encoding="utf-8")
    assert main(["compare", "x.json", "reports"]) == 1
    out, err = capsys.readouterr()
    assert f"x.json: E-SOURCE {told}" in err
    assert "5%左右" in out
