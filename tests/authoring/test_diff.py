"""`rules diff`: which records appear, vanish or change when rules change, and the exit codes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from rich.cells import cell_len

from extractor.authoring.diff import compare
from extractor.cli.main import main
from extractor.findings import Difference
from extractor.reading import from_text
from extractor.rulebook import default_rulebook
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import rules_folder

TEXT = "建成体育场地20个。办复率和满意率均达100%。工业增长6%。"


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "140")


def changed(name: str, file: str, old: str, new: str) -> Path:
    """A copy of the built-in rules with one text replaced in one file."""
    folder = Path(name)
    shutil.copytree(rules_folder(), folder)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return folder


def without(name: str, file: str) -> Path:
    folder = Path(name)
    shutil.copytree(rules_folder(), folder)
    (folder / file).unlink()
    return folder


def differences(text: str, folder: Path) -> list[Difference]:
    return list(compare([from_text(text, "a.txt")], default_rulebook(), load_rulebook(folder)).differences)


def test_the_same_rules_make_no_difference() -> None:
    found = compare([from_text(TEXT, "a.txt")], default_rulebook(), load_rulebook(rules_folder()))
    assert (found.reports, found.old, found.new, found.differences) == (1, 4, 4, ())


def test_records_vanish_and_appear() -> None:
    fewer = without("fewer", "patterns/20-movement.yaml")
    (lost,) = differences("工业增长6%。建成学校8所。", fewer)
    assert (lost.start, lost.end, lost.order, lost.new, lost.fields) == (4, 6, 0, None, ())
    assert lost.old is not None
    assert lost.old.subject == "工业"
    back = compare([from_text("工业增长6%。", "a.txt")], load_rulebook(fewer), default_rulebook()).differences
    assert [(each.old, each.new and each.new.subject) for each in back] == [(None, "工业")]


def test_a_record_changes_field_by_field() -> None:
    folder = changed("new", "patterns/30-level.yaml", "- id: reached\n", "- id: arrived\n")
    found = differences(TEXT, folder)
    assert [(each.start, each.order, each.at) for each in found] == [(19, 0, 9), (19, 1, 9)]
    for each in found:
        assert [(f.field, f.old, f.new) for f in each.fields] == [("rule", "reached", "arrived")]


def test_parts_of_a_record_are_told_by_their_path() -> None:
    folder = changed("new", "modifiers.yaml", '"左右", ', "")
    (each,) = differences("工业增长6%左右。", folder)
    assert [(f.field, f.old, f.new) for f in each.fields] == [("quantity.modifier", "about", "exact")]


def test_a_baseline_that_is_lost_is_told() -> None:
    folder = changed(
        "new",
        "patterns/20-movement.yaml",
        '{noun}?(?=[TUdRXMK>$L])"\n    emits: {role: baseline}',
        '{noun}?(?=[TUdRXMK>$L])"\n    emits: {measure: level}',
    )
    found = differences("绿化率由51%提高到70%。", folder)
    assert (found[0].old, found[0].fields) == (None, ())  # the earlier value is now a record of its own
    changes = {f.field: (f.old, f.new) for f in found[1].fields}
    assert changes["baseline.value"] == (51, None)


def save(name: str, text: str = TEXT) -> None:
    Path(name).write_text(text, encoding="utf-8")


def test_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt", "建成体育场地20个。" + TEXT)
    fewer = str(without("fewer", "patterns/20-movement.yaml"))
    assert main(["rules", "diff", "built-in", fewer, "a.txt"]) == 1
    lines = capsys.readouterr().out.splitlines()
    (row,) = (line for line in lines if "消失" in line and "⟦6%⟧" in line)
    assert row.split()[:3] == ["工业增长⟦6%⟧。", "消失", "事实"]
    assert any("a.txt:38-40" in line for line in lines)
    assert lines[-1] == "1 份报告，旧 5 条，新 4 条：出现 0，消失 1，变更 0"
    assert max(map(cell_len, lines)) <= 140


def test_fields_that_changed_have_a_row_each(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt", "工业增长6%左右。")
    folder = str(changed("new", "modifiers.yaml", '"左右", ', ""))
    assert main(["rules", "diff", str(rules_folder()), folder, "a.txt", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    (row,) = (line for line in out.splitlines() if "⟦6%⟧" in line)
    assert row.split() == ["工业增长⟦6%⟧左右。", "changed", "quantity.modifier", "about", "exact"]
    assert out.endswith("reports: 1, records: 1, now 1: 0 appeared, 0 vanished, 1 changed\n")


def test_nothing_differs(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    assert main(["rules", "diff", "built-in", str(rules_folder()), "a.txt"]) == 0
    assert capsys.readouterr().out == "1 份报告，旧 4 条，新 4 条：出现 0，消失 0，变更 0\n"


def test_rules_of_the_surroundings_are_on_neither_side(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("mine").mkdir()
    Path("mine/units.yaml").write_text("dimensions: {count: {units: [炉灶口]}}\n", encoding="utf-8")
    save("a.txt", "新增灶台12炉灶口。")
    arguments = ["rules", "diff", "built-in", "mine", "a.txt", "--json"]
    assert main(arguments) == 1
    told = capsys.readouterr().out
    monkeypatch.setenv("EXTRACTOR_RULES", "mine")
    assert (main(arguments), capsys.readouterr().out) == (1, told)
    monkeypatch.delenv("EXTRACTOR_RULES")
    Path("pyproject.toml").write_text('[tool.extractor]\nrules = ["mine"]\n', encoding="utf-8")
    assert (main(arguments), capsys.readouterr().out) == (1, told)
    assert main([*arguments, "--rules", "mine"]) == 0  # laid over both


def test_json_holds_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt", "工业增长6%左右。")
    folder = str(changed("new", "modifiers.yaml", '"左右", ', ""))
    assert main(["rules", "diff", "built-in", folder, "a.txt", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    (each,) = data["differences"]
    assert each["fields"] == [{"field": "quantity.modifier", "old": "about", "new": "exact"}]
    assert (each["old"]["quantity"]["modifier"], each["new"]["quantity"]["modifier"]) == ("about", "exact")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["none", "built-in", "a.txt"], "E-RULES"),
        (["built-in", "broken", "a.txt"], "missing-file"),
        (["built-in", "built-in", "missing.txt"], "E-SOURCE"),
        (["built-in"], "required: NEW"),
    ],
)
def test_what_cannot_be_compared_ends_in_2(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    Path("broken").mkdir()
    assert main(["rules", "diff", *arguments]) == 2
    assert told in capsys.readouterr().err
