"""Broken rule files: every problem of every file at once, as ``file:line:column: code message``, and never a traceback."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from damage import MEANING, SHAPE, Damage, problems_of, seed, told

from extractor import extract
from extractor.cli.main import main
from extractor.errors import RulesError
from extractor.rulebook import book
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import DIVISIONS, rules_folder
from extractor.rulebook.load import FILES, load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in rules, to be damaged."""
    return Path(shutil.copytree(rules_folder(), tmp_path / "rules"))


def test_the_built_in_rules_are_whole(folder: Path) -> None:
    assert load(folder) == load(rules_folder())
    (record,) = extract("新增学位6300个。", rules=load_rulebook(folder)).records
    assert (record.action, record.subject, record.quantity.value) == ("新增", "学位", 6300)


@pytest.mark.parametrize("name", SHAPE)
def test_what_does_not_fit_the_schema(folder: Path, name: str) -> None:
    damage = SHAPE[name]
    line = seed(folder, damage)
    (problem,) = problems_of(folder)
    file, where, code, message = told(problem)
    assert (file, code) == (damage.file, damage.code)
    assert damage.says in message
    if damage.at:
        assert where == line


@pytest.mark.parametrize("name", MEANING)
def test_what_fits_the_schema_and_means_nothing(folder: Path, name: str) -> None:
    damage = MEANING[name]
    line = seed(folder, damage)
    problems = [told(problem) for problem in problems_of(folder)]
    assert {(file, where) for file, where, _, _ in problems} == {(damage.file, line)}
    assert problems[0][2] == (damage.code or problems[0][2])
    assert damage.says in problems[0][3]


@pytest.mark.parametrize("file", ["units.yaml", "lexicons/verbs.yaml", DIVISIONS])
def test_a_missing_file(folder: Path, file: str) -> None:
    (folder / file).unlink()
    (problem,) = problems_of(folder)
    assert told(problem)[::2] == (file, "missing-file")


def test_no_pattern_at_all(folder: Path) -> None:
    shutil.rmtree(folder / "patterns")
    (problem,) = problems_of(folder)
    assert problem.startswith("patterns")
    assert " missing-file " in problem


def test_an_empty_folder_lacks_every_file(tmp_path: Path) -> None:
    problems = problems_of(tmp_path)
    assert sorted(problem.partition(":")[0] for problem in problems) == sorted([*FILES, DIVISIONS, "patterns"])


def test_a_file_that_is_not_text(folder: Path) -> None:
    (folder / "units.yaml").write_bytes("单位: 元\n".encode("gb18030") + b"\xff\xfe\x00")
    (problem,) = problems_of(folder)
    assert told(problem)[::2] == ("units.yaml", "unreadable")


def test_a_folder_in_the_place_of_a_file(folder: Path) -> None:
    (folder / "units.yaml").unlink()
    (folder / "units.yaml").mkdir()
    (problem,) = problems_of(folder)
    assert told(problem)[::2] == ("units.yaml", "unreadable")


@pytest.mark.parametrize("content", ["", "# nothing but a remark\n", "- a\n- list\n", "words\n"])
def test_a_file_of_another_shape(folder: Path, content: str) -> None:
    (folder / "slots.yaml").write_text(content, encoding="utf-8")
    (problem,) = problems_of(folder)
    assert told(problem)[:2] == ("slots.yaml", 1)


def test_a_misspelt_key_is_missing_and_unknown_at_once(folder: Path) -> None:
    damage = Damage("patterns/20-movement.yaml", "    about: ", "    abuot: ", "", "abuot", "")
    line = seed(folder, damage)
    problems = [told(problem) for problem in problems_of(folder)]
    assert {(file, where, code) for file, where, code, _ in problems} == {
        ("patterns/20-movement.yaml", line - 1, "missing-key"),
        ("patterns/20-movement.yaml", line, "unknown-key"),
    }


def test_two_problems_in_one_file(folder: Path) -> None:
    first, second = SHAPE["unknown key of a dimension"], SHAPE["a value that is not offered"]
    seed(folder, first)
    seed(folder, second)
    problems = [told(problem) for problem in problems_of(folder)]
    assert {(file, code) for file, _, code, _ in problems} == {
        ("units.yaml", "unknown-key"),
        ("units.yaml", "unknown-value"),
    }


def test_one_problem_in_each_of_two_files(folder: Path) -> None:
    first, second = SHAPE["unknown key"], SHAPE["a tab for blanks"]
    lines = [seed(folder, first), seed(folder, second)]
    problems = sorted(told(problem)[:3] for problem in problems_of(folder))
    assert problems == [(second.file, lines[1], second.code), (first.file, lines[0], first.code)]


def test_every_damage_at_once(folder: Path) -> None:
    """One of each kind, in as many files as there are, with one file gone."""
    chosen: dict[str, str] = {}
    for damage in SHAPE.values():
        if damage.file not in chosen:
            chosen[damage.file] = damage.code
            seed(folder, damage)
    (folder / "lexicons/nouns.yaml").unlink()
    found = {(told(problem)[0], told(problem)[2]) for problem in problems_of(folder)}
    assert found == {*chosen.items(), ("lexicons/nouns.yaml", "missing-file")}


def test_sound_parts_that_do_not_compile_together(folder: Path) -> None:
    """What may not follow a word becomes part of a larger expression, in which flags have no place."""
    seed(folder, Damage("lexicons/nouns.yaml", 'lead_not_before: "', 'lead_not_before: "(?i)', "", "", ""))
    (problem,) = problems_of(folder)
    assert told(problem)[:3] == ("lexicons/nouns.yaml", 1, "compile")


def test_the_built_in_rules_are_checked_only_where_they_fail(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "rules_folder", lambda: folder)
    book.default_rulebook.cache_clear()
    seed(folder, MEANING["an id used twice"])
    try:
        book.default_rulebook()
        book.default_rulebook.cache_clear()
        seed(folder, MEANING["a slot that is not known"])
        with pytest.raises(RulesError) as caught:
            book.default_rulebook()
    finally:
        book.default_rulebook.cache_clear()
    assert {problem.code for problem in caught.value.problems} == {"duplicate-id", "unknown-slot"}


@pytest.mark.parametrize("command", [["extract"], ["compare"], ["locate", "2c9e1ad0-0"]])
def test_a_lazy_expression_that_is_broken_ends_in_no_traceback(
    command: list[str],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It loads and compiles, and fails in the midst of a report."""
    monkeypatch.setattr(book, "rules_folder", lambda: folder)
    text = tmp_path / "report.txt"
    text.write_text("共3页。", encoding="utf-8")
    seed(folder, MEANING["an exclusion that is no expression"])
    book.default_rulebook.cache_clear()
    book.check_default_rulebook.cache_clear()
    try:
        assert main([*command, str(text)]) == 1
    finally:
        book.default_rulebook.cache_clear()
        book.check_default_rulebook.cache_clear()
    assert re.search(r"E-RULES .*lexicons/exclusions\.yaml:\d+:\d+: expression ", capsys.readouterr().err, re.DOTALL)


@pytest.mark.parametrize(
    "content", ["day: 2020-99-99\n", "a: &x [*x]\n", "? [1]\n: 2\n", "a: \x07\n", "!!python/x 1\n"]
)
def test_yaml_that_cannot_be_built(folder: Path, content: str) -> None:
    (folder / "slots.yaml").write_text(content, encoding="utf-8")
    assert {told(problem)[0] for problem in problems_of(folder)} == {"slots.yaml"}


def test_problems_of_shape_and_of_meaning_in_two_files(folder: Path) -> None:
    shape, meaning = SHAPE["unknown key"], MEANING["a slot that is not known"]
    seed(folder, shape)
    seed(folder, meaning)
    assert {told(problem)[0] for problem in problems_of(folder)} == {shape.file, meaning.file}
