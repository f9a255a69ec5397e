"""``rules list``, ``rules show`` and ``rules test``: what they show of rules, and how examples pass and fail."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from extractor.authoring.examples import cases, check
from extractor.cli.main import main
from extractor.rulebook import rules_folder
from extractor.rulebook.sources import Rules

LAST = "patterns/40-amount.yaml"


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test works in an empty folder, without settings of the caller."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.delenv("EXTRACTOR_RULES", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def overlay(name: str, text: str) -> Path:
    """A file of a folder ``mine`` that is laid over the built-in rules."""
    path = Path("mine", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Path("mine")


def fund(
    expected: str = "value: 3400000000", key: str = "examples", text: str = "市级财政投入“三农”资金34亿元。"
) -> Path:
    """An overlay whose ``fund-object`` has one more example."""
    built_in = (rules_folder() / LAST).read_text(encoding="utf-8")
    entry = re.search(r"  - id: fund-object\n.*?(?=  - id: )", built_in, re.DOTALL)
    assert entry is not None
    more = f"    {key}:\n      - {{text: {text}, records: [{{{expected}}}]}}\n"
    kept = re.sub(r"    examples:\n.*?(?=    counterexamples:)", "", entry[0], flags=re.DOTALL)
    return overlay("patterns/50.yaml", "order: 40\npatterns:\n" + kept + more)


def outcome(folder: Path) -> tuple[str, str]:
    """The name of the one case of the overlay that tells of records, and what is wrong with it."""
    rules = Rules(rules_folder(), [folder])
    (case,) = [case for case in cases(rules, ["fund-object"]) if case.kind != "counterexample"]
    return case.name, check(case, rules.book).trouble


def test_an_example_that_passes() -> None:
    assert outcome(fund()) == ("fund-object-example-1", "")


@pytest.mark.parametrize(
    ("expected", "trouble"),
    [
        ("value: 34", "value differs"),
        ("value: 34, unit: 亿元, action: 投入", "value, unit differ"),
        ("subjct: 资金", "no field of a record: subjct"),
        ("value: 3400000000}, {value: 1", "1 records came, 2 are expected"),
    ],
)
def test_an_example_whose_records_are_not_made(expected: str, trouble: str) -> None:
    assert outcome(fund(expected)) == ("fund-object-example-1", trouble)


def test_an_example_that_another_rule_makes() -> None:
    folder = fund("value: 6300", text="新增学位6300个。")
    assert outcome(folder) == ("fund-object-example-1", "the records are made by made-object, not by this one")


def test_a_known_failure_must_fail() -> None:
    assert outcome(fund("value: 34", "known_failures")) == ("fund-object-known-failure-1", "")
    assert outcome(fund(key="known_failures"))[1] == "it passes now: move it to the examples"


def test_a_counterexample_that_is_taken() -> None:
    folder = overlay(
        "patterns/50.yaml",
        'order: 40\npatterns:\n  - {id: mine, about: x, pattern: "{make}{amount}(?=>)", examples: [], '
        "counterexamples: [{text: 竣工3个6栋。, why: the house comes first}]}\n",
    )
    rules = Rules(rules_folder(), [folder])
    (case,) = cases(rules, ["mine"])
    assert check(case, rules.book).trouble == "the rule takes what it must leave alone: the house comes first"


def test_the_test_command_when_all_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "--lang", "en"]) == 0
    assert capsys.readouterr().out == f"all {len(cases(Rules(rules_folder())))} examples pass\n"


def test_the_test_command_runs_the_patterns_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["made-object", "made"], ["made-object", "--lang", "zh", "made"]):
        assert main(["rules", "test", *arguments]) == 0
        assert capsys.readouterr().out == "7 个例句全部通过\n"


def test_the_test_command_shows_expected_beside_actual(capsys: pytest.CaptureFixture[str]) -> None:
    folder = fund("value: 34, action: 投入")
    assert main(["rules", "test", "fund-object", "--rules", str(folder), "--lang", "en"]) == 1
    name, trouble, sentence, *table = [line for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert name.split() == ["fund-object-example-1", "mine/patterns/50.yaml:10:9"]
    assert (trouble.strip(), sentence.strip()) == ("value differs", "市级财政投入“三农”资金34亿元。")
    assert table[0].split() == ["#", "Field", "Expected", "Actual"]
    assert [line.split() for line in table[2:4]] == [
        ["1", "value", "34", "3400000000"],
        ["1", "action", "投入", "投入"],
    ]
    assert table[-1] == "1 of 2 examples fail"


def test_the_quantities_of_a_failing_sentence_are_underlined(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert main(["rules", "test", "fund-object", "--rules", str(fund("value: 34"))]) == 1
    assert "资金\x1b[1;4m34亿元\x1b[0m。" in capsys.readouterr().out


def test_an_id_that_no_pattern_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "made-objct"]) == 2
    assert "no pattern is called 'made-objct'" in capsys.readouterr().err


def test_the_list_tells_what_each_pattern_emits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list", "--json"]) == 0
    listed = {entry["id"]: entry for entry in json.loads(capsys.readouterr().out)}
    entry = listed["list-value"]
    assert (entry["file"], entry["column"], entry["status"]) == (LAST, 5, "passes")
    assert (entry["emits"], entry["examples"], entry["counterexamples"]) == ({"role": "continued"}, 2, 1)
    assert {entry["kind"] for entry in listed.values()} == {"pattern"}


def test_the_list_of_an_overlay_tells_what_it_replaces(capsys: pytest.CaptureFixture[str]) -> None:
    folder = fund("value: 34")
    assert main(["rules", "list", "--rules", str(folder), "--json"]) == 0
    (entry,) = [entry for entry in json.loads(capsys.readouterr().out) if entry["id"] == "fund-object"]
    assert (entry["file"], entry["line"], entry["status"]) == ("mine/patterns/50.yaml", 3, "fails")
    assert re.fullmatch(rf"{LAST}:\d+", entry["replaces"])


def test_the_list_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list", "--all", "--lang", "en"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[1] == ["Id", "Kind", "File", "Status", "Emits", "Examples", "Counterexamples"]
    assert any(line[:2] == ["made-object", "pattern"] and line[3] == "passes" for line in lines)
    assert {"dimension", "verbs", "period", "exclusion", "implicit", "slot"} <= {line[1] for line in lines if line[1:]}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fund-object", ["Emits measure: amount", "Examples 市级财政投入“三农”资金34亿元。", "pattern (?P<action>G)"]),
        ("公顷", ["Kind dimension", "base 平方米", "Emits nature: measure"]),
        ("控制在", ["Kind verbs", "Emits measure: level, modifier: at_most, role: lasting"]),
        ("ordinal", ["Kind exclusion", "About ranks and ordinals"]),
        ("past-years", ["Kind period", "start: report-n"]),
        ("subject", ["Kind slot", "Place slots.yaml:"]),
    ],
)
def test_show_tells_everything_about_an_entry(name: str, told: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", name, "--lang", "en"]) == 0
    shown = re.sub(r" +", " ", capsys.readouterr().out)
    assert [text for text in told if text not in shown] == []


def test_show_of_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "show", "nothing"]) == 2
    assert "no rule is called 'nothing' or holds it" in capsys.readouterr().err


def test_broken_rules_are_told_and_nothing_is_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(tmp_path / "mine", ignore_errors=True)
    overlay("units.yaml", "dimensions: {count: {units: [摊], colour: red}}\n")
    assert main(["rules", "test", "--rules", "mine"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: mine: E-RULES 1 problem(s) in the rule files\n")
    assert "\nmine/units.yaml:1:34: unknown-key dimensions.count.colour: " in told
