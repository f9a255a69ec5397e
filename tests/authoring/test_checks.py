"""``rules check``: each mistake that it knows, put into a copy of the rules, is found where it stands."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from checkout import ROOT
from mistakes import LAST, PATTERN, SEEDS, Seed, sow

from extractor.authoring.checks import ALL, problems
from extractor.cli.main import main
from extractor.errors import Problem
from extractor.rulebook import default_rulebook, rules_folder
from extractor.rulebook.checks.syntax import holds_possessive_group


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in rules, to be damaged."""
    return Path(shutil.copytree(rules_folder(), tmp_path / "rules"))


def test_the_built_in_rules_are_clean() -> None:
    assert problems(rules_folder()) == []


def test_every_code_is_seeded() -> None:
    apart = {"missing-file", "unreadable", "compile"}  # below
    assert {check.code for check in ALL} == {*SEEDS, *apart}


@pytest.fixture(scope="module")
def known() -> set[str]:
    """What is wrong with the built-in rules as they are; another test tells of it."""
    return {problem.message for problem in problems(rules_folder())}


@pytest.mark.parametrize("code", SEEDS)
def test_a_mistake_is_found_where_it_stands(folder: Path, code: str, known: set[str]) -> None:
    seed = SEEDS[code]
    line, column = sow(folder, seed)
    found = [problem for problem in problems(folder) if problem.message not in known]
    here = [problem for problem in found if problem.code == code]
    assert [(problem.file, problem.line, problem.column) for problem in here] == [
        ((folder / seed.file).as_posix(), line, column)
    ]
    assert seed.says in here[0].message
    assert {problem.code for problem in found} == {code, *seed.also}


def test_a_missing_file_and_one_that_is_no_text(folder: Path) -> None:
    (folder / "units.yaml").unlink()
    (folder / "periods.yaml").write_bytes("时间: 年\n".encode("gb18030"))
    found = {(Path(problem.file).name, problem.code) for problem in problems(folder)}
    assert found == {("units.yaml", "missing-file"), ("periods.yaml", "unreadable")}


def test_sound_parts_that_do_not_compile_together(folder: Path) -> None:
    sow(folder, Seed("lexicons/nouns.yaml", 'lead_not_before: "', 'lead_not_before: "(?i)', "lead", ""))
    (problem,) = problems(folder)
    assert (problem.code, problem.line) == ("compile", 1)
    assert "error global flags not at the start of the expression" in problem.message


def test_all_problems_are_told_at_once_in_the_order_of_the_files(folder: Path) -> None:
    chosen = ["number", "duplicate-key", "claimed-word", "missing-counterexample"]
    for code in chosen:
        sow(folder, SEEDS[code])
    found = problems(folder)
    assert {problem.code for problem in found} == set(chosen)
    assert [problem.line for problem in found if problem.file == found[0].file] == sorted(
        problem.line for problem in found if problem.file == found[0].file
    )


def test_a_pattern_that_no_clause_can_hold(folder: Path) -> None:
    sow(folder, Seed(LAST, "", PATTERN.replace("{any}(?=JJ)", "{count}{count}"), "id", ""))
    told = [problem.message for problem in problems(folder) if problem.code == "shadowed"]
    assert told == ["patterns.lone.pattern: no clause can look like this"]


def test_a_pattern_behind_one_that_takes_all_it_matches(folder: Path) -> None:
    sow(folder, Seed(LAST, "", PATTERN.replace("{any}(?=JJ)", "{make}{amount}(?=[>$])"), "id", ""))
    (told,) = [problem.message for problem in problems(folder) if problem.code == "shadowed"]
    assert re.fullmatch(r"patterns\.lone\.pattern: whatever it matches, .*\bmade\b.* has matched before", told)


@pytest.mark.parametrize("entry", ['pattern: "', 'shares: "', 'between: "', 'grade: "', "topics_not_before: "])
def test_expressions_of_nouns_are_checked_each(folder: Path, entry: str) -> None:
    sow(folder, Seed("lexicons/nouns.yaml", entry, entry + "(", "", ""))
    (told,) = [problem.message for problem in problems(folder) if problem.code == "expression"]
    assert told.split(":")[0].endswith(entry.split(":")[0])


def test_examples_of_goals_are_run(folder: Path) -> None:
    sow(folder, Seed("goals.yaml", "{indicator: income_growth,", "{indicator: nonsense,", "", ""))
    (told,) = [problem for problem in problems(folder) if problem.code == "unexplained-example"]
    assert told.file.endswith("goals.yaml")
    assert "the goals are in-step income_growth" in told.message


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+b", "(?:a|aa)+b", "(?:a*)*b", "a+a+b", "(?:a|ab|b)+c", "x(?:[^。]+,?)*。", r"\d+\d*\d+x", "(a+b?)+c"],
)
def test_expressions_that_grow(folder: Path, pattern: str) -> None:
    sow(folder, Seed("implicit.yaml", "归零]", f"归零, '{pattern}']", "'", ""))
    assert "slow-expression" in {problem.code for problem in problems(folder)}


@pytest.mark.parametrize("pattern", ["a+b", "a+b+c+d", "(?:ab)+c", "a{1,3}a{1,3}b", "(?>a+)a*b", "[^。]*。", "a++a*b"])
def test_expressions_that_do_not_grow(folder: Path, pattern: str) -> None:
    sow(folder, Seed("implicit.yaml", "归零]", f"归零, '{pattern}']", "'", ""))
    assert "slow-expression" not in {problem.code for problem in problems(folder)}


def test_the_table_in_the_guide_lists_every_check() -> None:
    guide = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+?) \|$", guide, re.MULTILINE)
    assert rows == [(check.code, check.about) for check in ALL]


def test_every_check_has_a_hint() -> None:
    assert [check.code for check in ALL if not check.hint] == []
    assert len({check.code for check in ALL}) == len(ALL)


def test_a_problem_is_shown_with_its_place() -> None:
    problem = Problem("units.yaml", 3, 7, "number", "'x' is no number", "write digits")
    assert str(problem) == "units.yaml:3:7: number 'x' is no number"


def test_the_command_shows_problems_and_hints(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line, column = sow(folder, SEEDS["number"])
    assert main(["rules", "check", str(folder), "--lang", "en"]) == 1
    shown = capsys.readouterr().out
    assert f"{folder.as_posix()}/units.yaml:{line}:{column}: number dimensions.percent.units.‰: 'a tenth'" in shown
    assert "\n  hint: write digits" in shown
    assert shown.endswith("1 problem(s) in 1 file(s)\n")


def test_the_command_on_sound_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "check", "--lang", "en"]) == 0
    assert re.fullmatch(r"no problems: \d+ patterns, \d+ examples\n", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("pattern", "held"),
    [("(?:ab?c)*+", True), ("x(?:ab|c){1,6}+", True), ("(?>(?:a|b)+)", False), (r"\d++[a-c]*+", False)],
)
def test_a_possessive_group_is_told(pattern: str, held: bool) -> None:
    assert holds_possessive_group(pattern) is held


def test_the_expressions_of_quantities_repeat_no_group_possessively() -> None:
    grammar = default_rulebook().quantities
    numbers = grammar.numbers
    for pattern in (numbers.pattern, numbers.small, grammar.expression.pattern):
        assert not holds_possessive_group(pattern)
