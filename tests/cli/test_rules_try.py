"""``rules try``: the page of a sentence, and what cannot be tried."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from documents import zipped
from rich.cells import cell_len

from extractor.cli.main import main
from extractor.models import Record
from extractor.rulebook import default_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import load

pytestmark = pytest.mark.usefixtures("workplace")


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What `rules try` prints."""
    assert main(["rules", "try", *arguments]) == 0
    return capsys.readouterr().out


def rows(text: str, label: str) -> list[str]:
    """The contents of the lines that a label begins, each up to two blanks."""
    return [line.strip().removeprefix(label).strip() for line in text.splitlines() if line.strip().startswith(label)]


def test_the_page_of_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "2022年，依托5G平台，建成体育场地20个。")
    assert rows(text, "原句") == ["⟨2022年⟩，依托5G平台，建成体育场地⟦20个⟧。"]
    assert rows(text, "数量") == ["20个  20个  个数 · 确数 · c 个数"]
    assert rows(text, "非数量") == ["，依托5G平台  排除规则 code-after：names and codes with letters"]
    assert rows(text, "时间")[0].startswith("2022年  2022  所述时间 · 规则 ")
    assert rows(text, "词元")[-1].startswith("建成/M make  体育场地/n 名词  20个/c 个数")
    assert rows(text, "符号") == ["^Mnc$"]
    assert rows(text, "规则")[0].startswith("made-object  patterns/40-amount.yaml:")
    assert rows(text, "定案") == ["主体取自句式的主体位置：体育场地"]
    assert "subject    体育场地\n" in text
    assert "period     {text: 2022年, start: 2022, end: 2022, inferred: false}\n" in text


def test_the_closest_patterns_come_first_with_a_caret_where_they_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, "建成体育场地20个。").splitlines()
    (at,) = (index for index, line in enumerate(lines) if "made-number-object" in line)
    caret = lines[at + 1]
    # the first symbol of the window is the mark ^, the three that could be taken stand behind it
    assert cell_len(caret[: caret.index("~~~^")]) == cell_len(lines[at][: lines[at].index("^Mnc$")]) + 1
    assert "停在 $ 小句结尾" in caret
    assert "其余" in "".join(lines)


def test_all_patterns_are_shown_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "建成体育场地20个。", "--all")
    assert all(rule.id in text for rule in default_rulebook().patterns.rules)
    assert "--all" not in text


def test_a_quantity_that_no_pattern_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = [{"id": r.id, "about": "nothing", "pattern": "YY"} for r in load(rules_folder()).patterns]
    path = tmp_path / "mine/patterns/40-mine.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"order": 40, "patterns": rules}), encoding="utf-8")
    text = shown(capsys, "建成体育场地20个。", "--rules", "mine", "--lang", "en")
    assert rows(text, "rule") == ["no pattern matches"]
    assert "record" not in text
    assert rows(text, "stopped")


def test_a_sentence_without_a_quantity(capsys: pytest.CaptureFixture[str]) -> None:
    assert rows(shown(capsys, "各位代表，谢谢大家。"), "数量") == ["没有发现数量"]


def test_a_file_and_standard_input_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sentences.txt").write_text("新增学位6300个。\n建成场馆8座。\n", encoding="utf-8")
    text = shown(capsys, "sentences.txt")
    assert rows(text, "原句") == ["新增学位⟦6300个⟧。", "建成场馆⟦8座⟧。"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("新增学位6300个。".encode())))
    assert rows(shown(capsys, "-"), "原句") == ["新增学位⟦6300个⟧。"]


def test_an_archive_is_read_where_it_holds_one_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = {"a.txt": "新增学位6300个。"}, {"a.txt": "新增学位6300个。", "b.txt": "建成场馆8座。"}
    for name, data in {"one.zip": zipped(one), "two.zip": zipped(two), "cut.zip": zipped(two)[:60]}.items():
        (tmp_path / name).write_bytes(data)
    assert rows(shown(capsys, "one.zip"), "原句") == ["新增学位⟦6300个⟧。"]
    assert main(["rules", "try", "two.zip"]) == 2
    assert "E-USAGE two.zip holds 2 reports" in capsys.readouterr().err
    assert main(["rules", "try", "cut.zip"]) == 1
    assert "cut.zip: E-SOURCE is a ZIP archive, but broken" in capsys.readouterr().err


def test_json_holds_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(shown(capsys, "建成体育场地20个。", "--json"))
    (sentence,) = data["sentences"]
    (window,) = sentence["windows"]
    assert (window["symbols"], window["rule"], window["claimed"]) == ("^Mnc$", "made-object", True)
    assert window["outcomes"][0]["notes"][0] == {"code": "subject-own", "detail": "体育场地"}
    assert Record.model_validate_json(json.dumps(data["records"][0])).subject == "体育场地"


def test_explain_shows_the_same_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "建成体育场地20个。"
    (tmp_path / "report.txt").write_text(sentence, encoding="utf-8")
    page = shown(capsys, sentence)
    assert main(["extract", "report.txt", "--explain"]) == 0
    explained = capsys.readouterr().out
    for label in ("小句", "词元", "符号", "规则", "句式", "定案"):
        assert rows(explained, label) == rows(page, label)


@pytest.mark.parametrize("width", [60, 100, 160])
def test_no_line_of_the_page_is_wider_than_the_terminal(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    text = shown(capsys, "建成社区健身园、体育园等体育场地20个，群众满意率由51%提高到70%以上。", "--all")
    assert max(map(cell_len, text.splitlines())) <= width


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([""], 2, "TEXT is empty"),
        (["新增学位1个。", "--rules", "none"], 1, "E-RULES"),
        (["新增学位1个。", "--year", "x"], 2, "no year"),
        (["none.txt"], 1, "none.txt: E-SOURCE no such file"),
        ([], 2, "TEXT"),
    ],
)
def test_what_cannot_be_tried_is_told(
    arguments: list[str], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rules", "try", *arguments]) == code
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[0].startswith("error: ")) == ("", True)
    assert told in err
