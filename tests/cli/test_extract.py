"""``extract``: what it shows of one report and of several, filters, warnings, and files that cannot be read."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest
from commands import REPORT, load, save, texts, written

from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


def test_a_report_that_several_arguments_name_is_read_once() -> None:
    for path in ("in/佛山/a.txt", "in/b.txt"):
        save(path)
    assert main(["extract", "in", "in/佛山", "in/b.txt", "-q", "-o", "out", "-o", "all.jsonl"]) == 0
    rows = [json.loads(line) for line in Path("all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["source"] for row in rows] == ["b.txt"] * 3 + ["佛山/a.txt"] * 3
    assert written() == ["out/b.json", "out/佛山/a.json"]


def test_reports_of_one_name_are_called_by_their_paths() -> None:
    for path in ("保定/2022.md", "佛山/2022.md", "佛山/a.md"):
        save(path)
    assert main(["extract", "保定/2022.md", "佛山/2022.md", "佛山/a.md", "-q", "-o", "all.jsonl"]) == 0
    rows = [json.loads(line) for line in Path("all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["source"] for row in rows[::3]] == ["保定/2022.md", "佛山/2022.md", "a.md"]


def test_a_report_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "目标 2   事实 1" in out
    assert "来源 report.txt" in out
    assert out.index("━━ 目标 2") < out.index("≥200个") < out.index("━━ 事实 1") < out.index("6,300个")
    assert "\x1b" not in out


def test_a_report_in_english_and_with_what_the_user_knows(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--lang", "en", "--region", "和平区", "--year", "2024"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"Region 和平区.*Year 2024", out)
    assert "Targets 2   Facts 1" in out


def test_a_region_of_no_letters_is_none() -> None:
    save("a.txt", REPORT.replace("政府工作报告", "2023年保定市政府工作报告"))
    assert main(["extract", "a.txt", "--region", " ", "-q", "-o", "a.json"]) == 0
    assert load("a.json")["document"]["region"] == "保定市"


def test_a_region_that_means_one_place_is_shown_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--region", "天津和平区", "--year", "2024"]) == 0
    assert "地区 天津市和平区 120101 (县级)   年份 2024" in capsys.readouterr().out


def test_explaining_shows_the_rule_of_each_record(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--explain"]) == 0
    out = capsys.readouterr().out
    assert len(re.findall(r"^    规则  \S", out, re.MULTILINE)) == 3
    assert "⟦个数:6300个⟧" in out


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--quiet", "-o", "out"]) == 0
    assert capsys.readouterr() == ("", "")
    assert written() == ["out/report.json"]


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        ([], ["与经济增长同步"]),
        (["--kind", "fact"], []),
        (["--section", "2026年"], ["与经济增长同步"]),
        (["--section", "无此标题"], []),
        (["--grep", "收入"], ["与经济增长同步"]),
        (["--grep", "学位"], []),
    ],
)
def test_filters_hold_for_goals_in_words(filters: list[str], kept: list[str]) -> None:
    save("report.txt", "二、2026年目标\n居民人均可支配收入增长与经济增长同步。\n")
    assert main(["extract", "report.txt", "-q", "-o", "out.json", *filters]) == 0
    assert [goal["text"] for goal in load("out.json")["goals"]] == kept


def test_of_several_reports_one_whose_goals_alone_fit_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    save("goal.txt", "二、2026年目标\n居民人均可支配收入增长与经济增长同步。\n")
    save("other.txt", "二、2026年目标\n新增学位6300个。\n")
    assert main(["extract", "goal.txt", "other.txt", "--grep", "同步"]) == 0
    told = capsys.readouterr().out
    assert "文字目标 1" in told
    assert "学位" not in told


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        (["--kind", "fact"], ["6300个"]),
        (["--kind", "target"], ["2万个", "200个"]),
        (["--section", "重点工作"], ["2万个", "200个"]),
        (["--section", "无此标题"], []),
        (["--grep", "学位|桩"], ["6300个", "2万个", "200个"]),  # the sentence of the second holds 桩
        (["--grep", "^学位$"], ["6300个"]),
        (["--grep", r"^\p{Han}{2}$"], ["6300个"]),
        (["--kind", "target", "--grep", "过去"], []),
    ],
)
def test_filters_hold_for_json_and_report_alike(
    filters: list[str], kept: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "-o", "out.json", *filters]) == 0
    assert texts(load("out.json")) == kept
    out = capsys.readouterr().out
    assert ("6,300个" in out, "≥200个" in out) == ("6300个" in kept, "200个" in kept)
    counts = {
        0: "没有符合条件的记录（共 3 条）",
        1: "按条件显示 1 条，共 3 条",
        2: "按条件显示 2 条，共 3 条",
        3: "时间未知",
    }
    assert counts[len(kept)] in out


def test_a_report_without_quantities_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    save("plain.txt", "各位代表，会议圆满成功，谢谢大家。\n")
    assert main(["extract", "plain.txt", "-o", "plain.json"]) == 0
    assert "没有发现数量。" in capsys.readouterr().out
    assert load("plain.json")["records"] == []


@pytest.mark.parametrize("codec", ["utf-8-sig", "gb18030", "utf-16"])
def test_encodings_lead_to_the_same_records(codec: str) -> None:
    Path("report.txt").write_bytes(REPORT.encode(codec))
    assert main(["extract", "report.txt", "-q", "-o", "out.json"]) == 0
    data = load("out.json")
    assert texts(data) == ["6300个", "2万个", "200个"]
    assert data["records"][0]["start"] == REPORT.index("6300")
    assert data["document"]["encoding"] == codec


def test_carriage_returns_count() -> None:
    text = REPORT.replace("\n", "\r\n")
    save("report.txt", text)
    assert main(["extract", "report.txt", "-q", "-o", "out.json"]) == 0
    assert [text[record["start"] : record["end"]] for record in load("out.json")["records"]] == [
        "6300个",
        "2万个",
        "200个",
    ]


def test_several_reports_in_full_and_by_filter(capsys: pytest.CaptureFixture[str]) -> None:
    save("in/a.txt")
    save("in/b.txt", REPORT.replace("学位6300", "床位5100"))
    assert main(["extract", "in", "--full"]) == 0
    assert capsys.readouterr().out.count("━━ 目标 2") == 2
    assert main(["extract", "in", "--grep", "床位"]) == 0
    out = capsys.readouterr().out
    assert "5,100个" in out
    assert "a.txt" not in out
    assert main(["extract", "in", "--grep", "无此词"]) == 0
    assert capsys.readouterr().out == "没有符合条件的记录（共 6 条）。\n"


def test_json_of_several_reports_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    save("in/a.txt")
    save("in/b.txt")
    assert main(["extract", "in", "--json", "--kind", "fact"]) == 0
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line["document"]["source"], texts(line)) for line in lines] == [
        ("a.txt", ["6300个"]),
        ("b.txt", ["6300个"]),
    ]
    assert "error" not in err


@pytest.mark.parametrize(("language", "told"), [("zh", "提醒：地区未知"), ("en", "warning: the region is not known")])
def test_warnings_of_several_reports_are_told_with_their_names(
    language: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save("in/a.txt")
    save("in/保定/b.txt")
    save("in/c.txt", REPORT.replace("政府工作报告", "2023年保定市政府工作报告"))
    arguments = ["extract", "in", "-o", "out", "--lang", language]
    assert main(arguments) == 0
    warnings = capsys.readouterr().err.splitlines()[:-1]
    assert [line.startswith(f"a.txt: {told}") for line in warnings] == [True]
    assert main(["extract", "in", "-q", "-o", "out"]) == 0
    assert capsys.readouterr().err == ""


def test_one_bad_file_among_many_is_told_and_the_others_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    save("in/a.txt")
    save("in/b.txt", "")
    Path("in/c.txt").write_bytes(b"GIF89a\x00")
    save("in/d.txt")
    Path("none").mkdir()
    assert main(["extract", "in", "missing.txt", "none", "-o", "out"]) == 1
    out, err = capsys.readouterr()
    assert written() == ["out/a.json", "out/d.json"]
    errors = [line for line in err.splitlines() if line.startswith("error:")]
    assert errors == [
        "error: none: E-SOURCE holds no .docx, .htm, .html, .md, .pdf, .shtml, .txt, .xhtml or .zip file",
        f"error: {Path('in/b.txt')}: E-SOURCE is empty",
        f"error: {Path('in/c.txt')}: E-ENCODING seems to be a GIF image, which is not read",
        "error: missing.txt: E-SOURCE no such file",
    ]
    assert err.count("  hint: ") == 4
    assert [line.split()[:2] for line in out.splitlines() if "失败" in line] == [
        ["b.txt", "失败"],
        ["c.txt", "失败"],
        ["missing.txt", "失败"],
    ]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_a_name_that_is_no_text_is_no_obstacle() -> None:
    name = os.fsdecode("报告.txt".encode("gb18030"))
    save(name)
    assert main(["extract", name, "-q", "-o", "out.json"]) == 0
    assert load("out.json")["document"]["source"].endswith(".txt")


def test_files_without_a_match_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("新增学位300个。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("新增床位500张。", encoding="utf-8")
    assert main(["extract", str(tmp_path), "--grep", "学位"]) == 0
    assert "另有 1 个文件没有符合条件的内容。" in capsys.readouterr().out
