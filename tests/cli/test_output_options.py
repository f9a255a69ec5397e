"""Where results go: files and folders named with -o, what is never written over, and what cannot be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import REPORT, load, save, texts, written

from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


def test_two_inputs_with_one_result_are_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    save("a/2021.txt")
    save("b/2021.md")
    assert main(["extract", "a/2021.txt", "b/2021.md", "-o", "out"]) == 2
    assert f"a/2021.txt and b/2021.md would both be written to {Path('out/2021.json')}" in capsys.readouterr().err
    assert written() == []
    assert main(["extract", "a", "b", "a/2021.txt"]) == 0  # nothing is written, nothing collides


def test_an_input_is_never_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    path = save("report.json")
    assert main(["extract", "report.json", "-o", "report.json"]) == 2
    assert main(["extract", "report.json", "-o", "."]) == 2
    assert "report.json is an input and would be written over" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == REPORT


def test_a_manifest_is_never_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    manifest = save("out/known.csv", "source,year\na.txt,2023\n")
    Path("link.csv").symlink_to(manifest)
    for output in ("out/known.csv", "out/../link.csv"):
        assert main(["extract", "a.txt", "--manifest", "out/known.csv", "-q", "-o", output]) == 2
        assert f"{output} is an input and would be written over" in capsys.readouterr().err
    other = save("out/a.json", '{"a.txt": {"year": 2023}}')
    assert main(["extract", "a.txt", "--manifest", "out/a.json", "-q", "-o", "out"]) == 2
    assert manifest.read_text(encoding="utf-8") == "source,year\na.txt,2023\n"
    assert other.read_text(encoding="utf-8") == '{"a.txt": {"year": 2023}}'


def test_a_folder_may_have_a_dot_in_its_name() -> None:
    save("a.txt")
    Path("old.d").mkdir()
    assert main(["extract", "a.txt", "-q", "-o", "old.d", "-o", "v1.2/", "-o", "all.csv/"]) == 0
    assert written() == ["all.csv/a.json", "old.d/a.json", "v1.2/a.json"]


def test_each_output_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    for path in ("in/a.txt", "in/b.txt"):
        save(path)
    outputs = ["-o", "a.csv", "-o", "b.jsonl", "-o", "out", "-o", "a.csv"]
    assert main(["extract", "in", *outputs]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "wrote 4 files: a.csv, b.jsonl, out"
    assert Path("a.csv").read_text(encoding="utf-8-sig").count("6300个") == 2 * 2  # the quantity, and its sentence
    assert len(Path("b.jsonl").read_text(encoding="utf-8").splitlines()) == 6
    assert written() == ["out/a.json", "out/b.json"]


def test_an_output_that_cannot_be_written_costs_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    Path("full").write_text("", encoding="utf-8")
    assert main(["extract", "a.txt", "-q", "-o", "full/a.csv", "-o", "full/a.md", "-o", "a.json", "-o", "b.csv"]) == 1
    assert capsys.readouterr().err.count("E-OUTPUT") == 2
    assert Path("b.csv").exists()
    assert written() == ["a.json"]


def test_json_goes_to_a_file_beside_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "-o", "new/out.json"]) == 0
    out, err = capsys.readouterr()
    assert "目标 2" in out
    assert err == "wrote 1 file: new/out.json\n"
    data = load("new/out.json")
    assert texts(data) == ["6300个", "2万个", "200个"]
    assert all(REPORT[record["start"] : record["end"]] == record["quantity"]["text"] for record in data["records"])
    assert data["document"]["source"] == "report.txt"


def test_json_on_standard_output_is_what_a_file_gets(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--json", "-o", "out.json"]) == 0
    out = capsys.readouterr().out
    assert out == Path("out.json").read_text(encoding="utf-8")
    assert main(["extract", "report.txt", "--json"]) == 0
    assert capsys.readouterr().out == out


def test_an_export_is_taken_for_no_report(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    save("b.txt", "建成公园3个。")
    assert main(["extract", "a.txt", "-q", "-o", "a.json"]) == 0
    assert main(["extract", "a.txt", "b.txt", "--json"]) == 0
    save("all.jsonl", capsys.readouterr().out)
    save("other.json", '{"text": "新增学位6300个。"}')
    assert main(["extract", "a.json", "all.jsonl", "other.json", "-q", "-o", "out"]) == 1
    assert written() == ["a.json", "other.json", "out/other.json"]
    hint = "  hint: extractor compare and track read such files; extractor locate finds their records in the reports"
    assert capsys.readouterr().err.splitlines() == [
        "error: a.json: E-SOURCE is what extractor extract wrote of a report, not a report",
        hint,
        "error: all.jsonl: E-SOURCE is what extractor extract wrote of a report, not a report",
        hint,
    ]


def test_the_tree_of_a_folder_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    for path in ("in/a.txt", "in/city/东营/2021.md", "in/city/v1.2.txt", "single.txt"):
        save(path)
    assert main(["extract", "in", "single.txt", "-o", "out"]) == 0
    out, err = capsys.readouterr()
    assert written() == ["out/a.json", "out/city/v1.2.json", "out/city/东营/2021.json", "out/single.json"]
    assert load("out/city/东营/2021.json")["document"]["source"] == "city/东营/2021.md"
    assert err.splitlines()[-1] == "wrote 4 files: out"
    rows = [line.split() for line in out.splitlines() if line.strip(" ─")]
    assert [row[0] for row in rows] == ["文件", "a.txt", "city/v1.2.txt", "city/东营/2021.md", "single.txt", "4"]
    assert "━━" not in out


def test_a_folder_and_a_single_file_have_one_result() -> None:
    save("in/report.txt")
    assert main(["extract", "in/", "-q", "-o", "all/"]) == 0
    assert main(["extract", "in/report.txt", "-q", "-o", "one.json"]) == 0
    assert main(["extract", "in/", "-q", "-o", "only.json"]) == 0
    assert Path("all/report.json").read_bytes() == Path("one.json").read_bytes() == Path("only.json").read_bytes()


def test_a_result_that_cannot_be_written_is_told_and_the_others_are(capsys: pytest.CaptureFixture[str]) -> None:
    save("in/a.txt")
    save("in/b.txt")
    Path("out/a.json").mkdir(parents=True)
    assert main(["extract", "in", "-o", "out", "-q"]) == 1
    assert f"error: {Path('out/a.json')}: E-OUTPUT is a folder" in capsys.readouterr().err
    assert texts(load("out/b.json")) == ["6300个", "2万个", "200个"]


def test_a_path_that_cannot_be_used_is_told_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    name = "b" * 300
    assert main(["extract", "a.txt", "-q", "-o", f"{name}/x.json"]) == 1
    assert capsys.readouterr().err.startswith(f"error: {name}/x.json: E-SOURCE cannot be used: File name too long\n")
