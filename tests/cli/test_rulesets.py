"""The ways to name rules of one's own: ``--rules``, the variable and pyproject.toml, and what cannot be meant."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from overlays import PATTERN, report, save

from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


def units(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The units that the command finds."""
    assert main(["extract", report(), "--json", *arguments]) == 0
    return [record["quantity"]["unit"] for record in json.loads(capsys.readouterr().out)["records"]]


def test_the_three_ways_to_name_a_folder(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    assert units(capsys) != ["炉灶口"]
    assert units(capsys, "--rules", "mine") == ["炉灶口"]
    monkeypatch.setenv("EXTRACTOR_RULES", os.pathsep.join(["", "mine"]))
    assert units(capsys) == ["炉灶口"]
    monkeypatch.delenv("EXTRACTOR_RULES")
    save("pyproject.toml", '[tool.extractor]\nrules = ["mine"]\n')
    assert units(capsys) == ["炉灶口"]
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert units(capsys) == ["炉灶口"]


def test_the_command_line_goes_over_the_variable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    form = "dimensions: {{count: {{units: []}}, own: {{nature: classifier, symbol: c, units: {{炉灶口: {{name: {}}}}}}}}}\n"
    save("one/units.yaml", form.format("一"))
    save("two/units.yaml", form.format("二"))
    monkeypatch.setenv("EXTRACTOR_RULES", "one")
    assert units(capsys, "--rules", "two") == ["二"]
    assert units(capsys) == ["一"]


def test_a_folder_that_is_named_twice_is_laid_once(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: [\n")
    save("pyproject.toml", '[tool.extractor]\nrules = ["mine"]\n')
    assert main(["rules", "check", "mine", "--lang", "en"]) == 1
    assert capsys.readouterr().out.count("units.yaml:2:1: yaml") == 1


STOVES = """field: own
name: 自有
english: Own
things:
  - aliases: [灶台]
    indicators:
      - {id: stoves, name: 新增灶台, english: Stoves, measure: amount, unit: 炉灶口, better: up, examples: [新增灶台5炉灶口。]}
"""


def test_all_that_reads_reports_reads_them_by_the_rules_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    save("mine/indicators/own.yaml", STOVES)
    for year in (2023, 2024):
        text = f"一、{year - 1}年工作回顾\n新增灶台9炉灶口。\n二、{year}年工作安排\n新增灶台8炉灶口。\n"
        save(f"reports/{year}.txt", f"{year}年绵阳市政府工作报告\n{text}")
    arguments = ["compare", "reports", "--year", "2024", "--indicator", "stoves", "--json"]
    assert main(arguments) == 2
    assert "stoves is no indicator" in capsys.readouterr().err
    assert main([*arguments, "--rules", "mine"]) == 0
    shown = capsys.readouterr().out
    assert [row["cells"][0]["figure"]["text"] for row in json.loads(shown)["rows"]] == ["8炉灶口"]
    monkeypatch.setenv("EXTRACTOR_RULES", "mine")
    assert (main(arguments), capsys.readouterr().out) == (0, shown)
    assert main(["track", "reports", "--indicator", "stoves", "--json"]) == 0
    tracked = json.loads(capsys.readouterr().out)
    assert [(p["difference"], p["verdict"]) for p in tracked["promises"]] == [(1, "met")]
    assert main(["extract", "reports/2024.txt", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)["records"][0]["id"]
    assert main(["locate", record, "reports"]) == 0
    assert "⟦9炉灶口⟧" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "[tool.extractor]\nrules = 'mine'\n",
        "[tool.extractor]\nrules = [1]\n",
        "[tool.extractor]\nrule = ['mine']\n",
        "[tool]\nextractor = 1 # [tool.extractor]\n",
        "tool = 3 # tool.extractor\n",
        "[tool.extractor\n",
    ],
)
def test_a_table_that_cannot_be_meant(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("pyproject.toml", text)
    assert main(["extract", report()]) == 2
    assert "pyproject.toml" in capsys.readouterr().err


def test_a_pyproject_of_another_program_is_left_alone() -> None:
    save("pyproject.toml", "[project\nbroken, but not ours\n")
    assert main(["extract", report(), "--quiet"]) == 0


@pytest.mark.parametrize(("folder", "told"), [("none", "there is no such folder"), ("empty", "holds no rule file")])
def test_a_folder_that_is_none_is_told_by_its_own_name(
    folder: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("empty").mkdir()
    assert main(["extract", report(), "--rules", folder]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"error: {folder}: E-RULES 1 problem")
    assert told in err


def test_an_explanation_names_the_file_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    save("one.txt", "竣工3.94万套。新增学位6300个。\n")
    assert main(["extract", "one.txt", "--rules", "mine", "--explain"]) == 0
    shown = capsys.readouterr().out
    assert "mine  mine/patterns/a.yaml:3" in shown
    assert "made-object  patterns/40-amount.yaml:" in shown
