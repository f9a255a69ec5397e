"""The command line: what it prints, what it writes, what it refuses, and its exit codes."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor import __version__
from extractor.cli import track
from extractor.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
REPORT = """政府工作报告
一、2022年工作回顾
过去一年，新增学位6300个。
二、2023年重点工作
今年，力争新增就业岗位2万个，建成充电桩200个以上。
"""


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test works in an empty folder, without settings of the caller's terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def save(path: str, text: str = REPORT) -> Path:
    """A report in the working folder."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text.encode())
    return Path(path)


def load(path: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return data


def texts(data: dict[str, Any]) -> list[str]:
    return [record["quantity"]["text"] for record in data["records"]]


def written() -> list[str]:
    return sorted(path.as_posix() for path in Path().rglob("*.json"))


def shell(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own, with bytes piped in."""
    command = [sys.executable, "-m", "extractor", *arguments]
    return subprocess.run(command, input=data, capture_output=True, env=settings(**environment), check=False)


def settings(**more: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR")}
    return {**inherited, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]), **more}


# --- help and usage


_RULES = ("list", "show", "check", "test", "try", "coverage", "diff", "new")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["extract", "--help"],
        ["compare", "--help"],
        ["track", "--help"],
        ["locate", "--help"],
        ["indicators", "--help"],
        ["schema", "--help"],
        ["rules", "--help"],
        *(["indicators", command, "--help"] for command in ("list", "show", "coverage")),
        *(["rules", command, "--help"] for command in _RULES),
    ],
)
def test_help_has_examples(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    text = capsys.readouterr().out
    command = " ".join(["extractor", *arguments[:-1]])
    assert re.search(rf"^examples?:\n  {command} \S", text, re.MULTILINE)


def test_help_shows_an_example_of_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    commands = re.findall(r"^    (\w+)\b", text.partition("commands:")[2].partition("examples:")[0], re.MULTILINE)
    assert commands == ["extract", "compare", "track", "locate", "indicators", "rules", "schema"]
    assert all(f"\n  extractor {command} " in text for command in commands)
    assert re.findall(r"^  (\d)  ", text.partition("exit codes:")[2], re.MULTILINE) == ["0", "1", "2"]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"extractor {__version__}\n"


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    published = json.loads(capsys.readouterr().out)
    assert published["required"] == ["schema_version", "document", "records", "goals"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["extrct"], "invalid choice: 'extrct'"),
        (["extract", "a.txt", "--kin", "fact"], "unrecognized arguments: --kin"),
        (["extract", "a.txt", "--kind", "wish"], "invalid choice: 'wish'"),
        (["extract", "a.txt", "--grep", "("], "'(' is no regular expression"),
        (["extract", "a.txt", "--year", "23"], "'23' is no year from 1900 to 2100"),
        (["extract", "a.txt", "--limit", "-1"], "'-1' is no whole number"),
        (["extract", "a.txt", "--limit", "x"], "'x' is no whole number"),
        (["extract", "a.txt", "--explain", "--json"], "--json leaves out"),
        (["extract", "a.txt", "--explain", "--quiet"], "--quiet leaves out"),
        (["extract", "a.txt", "-o", "-"], "use --json for standard output"),
        (["extract", "a.txt", "b.txt", "-o", "out.json"], "out.json is one file, but there are several inputs"),
        (["extract", "in", "-o", "out.json"], "out.json is one file, but there are several inputs"),
        (["extract", "a.txt", "-o", "b.txt"], "b.txt is neither a folder nor a name that ends in .json"),
        (["extract", "a.txt", "-o", "r.xls"], "r.xls is neither a folder nor a name that ends in .json"),
        (["extract", "in", "-o", "r.json.gz"], "r.json.gz is neither a folder nor a name that ends in .json"),
        (["extract", "a.txt", "-o", "out.csv", "-o", "r.pdf"], "r.pdf is neither a folder nor a name"),
        (["extract", "-", "-"], "can be read only once"),
        (["extract", ""], "a FILE is empty text"),
    ],
)
def test_wrong_usage_does_nothing_and_exits_with_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in ("a.txt", "b.txt", "in/a.txt", "in/b.txt"):
        save(path)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: command line: E-USAGE ")
    assert told in err
    assert err.splitlines()[1].startswith("  hint: ")
    assert len(err.splitlines()) == 2
    assert written() == []


def test_files_may_stand_between_options() -> None:
    save("a.txt")
    save("b.txt")
    save("c.txt")
    assert main(["extract", "a.txt", "-q", "b.txt", "-o", "out", "c.txt"]) == 0
    assert written() == ["out/a.json", "out/b.json", "out/c.json"]
    assert main(["schema", "a.txt"]) == 2


def test_what_stands_behind_two_dashes_is_a_file() -> None:
    for name in ("a.txt", "b.txt", "-x.txt"):
        save(name)
    assert main(["extract", "a.txt", "-q", "b.txt", "-o", "out", "--", "-x.txt"]) == 0
    assert written() == ["out/-x.json", "out/a.json", "out/b.json"]
    assert main(["extract", "-q", "-o", "alone", "--", "-x.txt"]) == 0
    assert main(["extract", "a.txt", "-q", "-x.txt"]) == 2


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


# --- one report


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


# --- a manifest

MANIFESTS = {
    "known.csv": "source,region,year,note\na.txt,保定市徐水区,2018,x\nin/b.txt,,2020,\nc.txt,河北,,\n",
    "known.tsv": "year\tsource\tregion\n2018\ta.txt\t保定市徐水区\n2020\tin/b.txt\t\n\tc.txt\t河北\n",
    "list.yaml": "- {source: a.txt, region: 保定市徐水区, year: 2018}\n- {source: in/b.txt, year: 2020}\n"
    "- {source: c.txt, region: 河北}\n",
    "tree.yml": "a.txt: {region: 保定市徐水区, year: 2018}\nin/b.txt: {year: 2020}\nc.txt: {region: 河北}\n",
    "tabs.json": '{\n\t"a.txt": {"region": "保定市徐水区", "year": 2018},\n\t"in/b.txt": {"year": 2020},\n'
    '\t"c.txt": {"region": "河北"}\n}\n',
    "excel.csv": "来源;地区;年份\na.txt;保定市徐水区;2018\nin/b.txt;;2020\nc.txt;河北;\n",
    "known.json": '{"a.txt": {"region": "保定市徐水区", "year": 2018, "level": "county"}, "in/b.txt": {"year": 2020}, '
    '"c.txt": {"region": "河北"}}',
}


@pytest.mark.parametrize("name", MANIFESTS)
@pytest.mark.parametrize("codec", ["utf-8-sig", "gb18030"])
def test_a_manifest_tells_region_and_year(name: str, codec: str) -> None:
    save("in/a.txt")
    save("in/b.txt")
    save("in/sub/c.txt")
    save("in/d.txt")
    Path(name).write_bytes(MANIFESTS[name].encode(codec))
    arguments = ["extract", "in", "-o", "out", "-q", "--manifest", name, "--year", "2001", "--region", "山西省"]
    assert main(arguments) == 0
    documents = {path: load(f"out/{path}.json")["document"] for path in ("a", "b", "sub/c", "d")}
    assert {path: (document["region"], document["year"]) for path, document in documents.items()} == {
        "a": ("徐水区", 2018),
        "b": ("山西省", 2020),
        "sub/c": ("河北省", 2001),
        "d": ("山西省", 2001),
    }
    assert documents["a"]["parents"] == ["河北省", "保定市"]


BROKEN_MANIFESTS = {
    "m.csv": ("source|region\na.txt|北京市\n", "m.csv:1: E-MANIFEST has no column source"),
    "m2.csv": ("source,year\na.txt,23\n", "m2.csv:2: E-MANIFEST has the year '23'"),
    "m3.csv": ("source,year\na.txt,2023\na.txt,2024\n", "m3.csv:3: E-MANIFEST has the source a.txt a second time"),
    "m4.csv": ("source,year\n,2023\n", "m4.csv:2: E-MANIFEST has no source"),
    "m.yaml": ("- {source: a.txt\n", "m.yaml:2: E-MANIFEST is no YAML"),
    "m2.yaml": ("just words\n", "m2.yaml: E-MANIFEST holds no entries"),
    "m3.yaml": ("- {region: 北京市}\n", "m3.yaml entry 1: E-MANIFEST has no source"),
    "open.csv": (
        'source,year\na.txt,2023\n"b.txt,2023\n',
        "open.csv:3: E-MANIFEST is no table: unexpected end of data",
    ),
    "large.csv": (f'source,year\n"{"a" * 200_000}\n', "large.csv:2: E-MANIFEST is no table: field larger than"),
    "m.json": ('{"a.txt":\n', "m.json:2: E-MANIFEST is no JSON"),
    "deep.json": ("[" * 100_000, "deep.json: E-MANIFEST is nested too deeply"),
    "deep.yaml": ("[" * 10_000, "deep.yaml: E-MANIFEST is nested too deeply"),
}


@pytest.mark.parametrize("name", BROKEN_MANIFESTS)
def test_a_broken_manifest_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text, told = BROKEN_MANIFESTS[name]
    save("a.txt")
    save(name, text)
    assert main(["extract", "a.txt", "--manifest", name]) == 1
    out, err = capsys.readouterr()
    assert (out, err.startswith(f"error: {told}")) == ("", True)


def test_a_manifest_that_is_missing_or_of_other_reports(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    assert main(["extract", "a.txt", "--manifest", "none.csv"]) == 1
    assert "none.csv: E-SOURCE no such file" in capsys.readouterr().err
    save("m.csv", "source,year\nb.txt,2023\n")
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 2
    assert "--manifest m.csv tells of none of the reports" in capsys.readouterr().err


def test_a_name_in_a_manifest_that_several_reports_have_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    save("p/佛山/2022.md")
    save("p/保定/2022.md")
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "out"]) == 2
    assert "--manifest m.csv: 2022.md may be any of 佛山/2022.md, 保定/2022.md" in capsys.readouterr().err
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n佛山/2022.md,佛山市,2022\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "out"]) == 0
    documents = [load(f"out/{name}/2022.json")["document"] for name in ("佛山", "保定")]
    assert [(document["region"], document["year"]) for document in documents] == [("佛山市", 2022), ("石家庄市", 2001)]
    save("p/2022.md")  # has the name of the row itself, which the other two have only in their folders
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "new"]) == 0
    assert [load(f"new/{name}2022.json")["document"]["year"] for name in ("", "佛山/", "保定/")] == [2001, 2023, 2023]


def test_sources_of_a_manifest_that_no_report_has_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    save("m.csv", "source,year\na.txt,2023\n" + "".join(f"b{n}.txt,2023\n" for n in range(6)))
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 0
    told = "no report is called b0.txt, b1.txt, b2.txt, b3.txt, b4.txt and 1 more"
    assert capsys.readouterr().err == f"warning: --manifest m.csv: {told}\n"
    save("m.csv", "source,year\na.txt,2023\n")
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 0
    assert capsys.readouterr().err == ""


def test_explaining_shows_the_rule_of_each_record(capsys: pytest.CaptureFixture[str]) -> None:
    save("report.txt")
    assert main(["extract", "report.txt", "--explain"]) == 0
    out = capsys.readouterr().out
    assert len(re.findall(r"^    规则  \S", out, re.MULTILINE)) == 3
    assert "⟦个数:6300个⟧" in out


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


# --- several reports


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


def test_a_result_that_cannot_be_written_is_told_and_the_others_are(capsys: pytest.CaptureFixture[str]) -> None:
    save("in/a.txt")
    save("in/b.txt")
    Path("out/a.json").mkdir(parents=True)
    assert main(["extract", "in", "-o", "out", "-q"]) == 1
    assert f"error: {Path('out/a.json')}: E-OUTPUT is a folder" in capsys.readouterr().err
    assert texts(load("out/b.json")) == ["6300个", "2万个", "200个"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_a_name_that_is_no_text_is_no_obstacle() -> None:
    name = os.fsdecode("报告.txt".encode("gb18030"))
    save(name)
    assert main(["extract", name, "-q", "-o", "out.json"]) == 0
    assert load("out.json")["document"]["source"].endswith(".txt")


# --- processes


def test_standard_input_is_read() -> None:
    done = shell("extract", "-", "--json", data=REPORT.encode("gb18030"))
    assert (done.returncode, done.stderr) == (0, b"")
    data = json.loads(done.stdout)
    assert texts(data) == ["6300个", "2万个", "200个"]
    assert (data["document"]["source"], data["document"]["encoding"]) == ("<stdin>", "gb18030")
    assert shell("extract", "-q", "-o", "out", data=REPORT.encode()).returncode == 0
    assert written() == ["out/stdin.json"]


def test_empty_standard_input_is_told() -> None:
    done = shell("extract")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("error: <stdin>: E-SOURCE is empty\n  hint: ")


def test_piped_output_is_plain_and_takes_any_encoding() -> None:
    save("report.txt")
    done = shell("extract", "report.txt")
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert "新增就业岗位2万个" in done.stdout.decode().replace("\n", "")
    done = shell("extract", "report.txt", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    done = shell("extract", "report.txt", "--json", PYTHONIOENCODING="ascii")
    assert texts(json.loads(done.stdout)) == ["6300个", "2万个", "200个"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["schema"], ["extract", "report.txt"], ["extract", "report.txt", "--json"]])
def test_a_full_disk_is_told(arguments: list[str]) -> None:
    save("report.txt")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "extractor", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=settings(), check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("error: <stdout>: E-OUTPUT cannot be written: No space left on device\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("arguments", ["schema", "extract report.txt", "rules list", "extract report.txt -q -o out"])
def test_a_closed_standard_output_is_told(arguments: str) -> None:
    save("report.txt")
    for closed, told in ((">&-", b"error: <stdout>: E-OUTPUT is closed\n  hint: "), (">&- 2>&-", b"")):
        command = f'"{sys.executable}" -m extractor {arguments} {closed}'
        done = subprocess.run(command, shell=True, stderr=subprocess.PIPE, env=settings(), check=False)
        assert (done.returncode, done.stderr[: len(told) or None]) == (1, told)
    done = subprocess.run(
        f'"{sys.executable}" -m extractor extract none.txt 2>&-', shell=True, env=settings(), check=False
    )
    assert done.returncode == 1


def test_standard_input_that_cannot_be_read_is_told() -> None:
    with Path("write-only").open("wb") as stream:
        command = [sys.executable, "-m", "extractor", "extract", "-"]
        done = subprocess.run(command, stdin=stream, capture_output=True, env=settings(), check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("error: <stdin>: E-SOURCE cannot be read: Bad file descriptor\n  hint: ")


def test_a_closed_pipe_ends_quietly() -> None:
    # no two copies alike, as passages printed twice are left out
    save("report.txt", "".join(REPORT.replace("。", f"，代号{chr(0x4E00 + copy)}。") for copy in range(500)))
    command = [sys.executable, "-m", "extractor", "extract", "report.txt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_an_interrupt_ends_quietly() -> None:
    os.mkfifo("pipe")
    command = [sys.executable, "-m", "extractor", "extract", "pipe"]

    def heed() -> None:  # whoever runs the tests may ignore the signal, and a child would inherit that
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with (
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings(), preexec_fn=heed
        ) as process,
        Path("pipe").open("wb"),  # opens when the command does: from here on it waits for bytes
    ):
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=10)
        except subprocess.TimeoutExpired:  # a signal right before the read that waits is seen with the next one
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_command_that_is_interrupted_while_it_starts_says_nothing() -> None:
    program = """
import sys
class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == "extractor.cli.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from extractor.__main__ import run
sys.exit(run())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=settings())
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_to_import_the_package_loads_nothing_that_is_not_asked_for() -> None:
    program = "import sys, extractor; sys.exit('pydantic' in sys.modules or 'extractor.pipeline' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], env=settings()).returncode == 0


def test_an_error_that_nobody_expected_ends_in_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(options: argparse.Namespace) -> int:
        raise LookupError(options.lang)

    monkeypatch.setattr(track, "run", broken)
    assert main(["track", "reports", "--lang", "en"]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert re.fullmatch(r"error: command line: E-INTERNAL unexpected LookupError: en \(test_cli\.py:\d+\)", error)
    assert hint == "  hint: this is a bug in extractor: please report it together with the file"


def test_one_line_of_5_mb_is_a_report_like_any_other(capsys: pytest.CaptureFixture[str]) -> None:
    clause = "新增学位6300个，"
    save("line.txt", clause * (5_000_000 // len(clause.encode())))
    assert main(["extract", "line.txt", "--limit", "5"]) == 0
    out = capsys.readouterr().out
    assert "6,300个" in out
    assert len(out) < 20_000


def test_files_without_a_match_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("新增学位300个。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("新增床位500张。", encoding="utf-8")
    assert main(["extract", str(tmp_path), "--grep", "学位"]) == 0
    assert "另有 1 个文件没有符合条件的内容。" in capsys.readouterr().out
