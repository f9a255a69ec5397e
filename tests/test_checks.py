"""``rules check``: each mistake that it knows, put into a copy of the rules, is found where it stands."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from extractor.authoring.checks import ALL, problems
from extractor.cli.main import main
from extractor.errors import Problem
from extractor.rulebook import default_rulebook, rules_folder
from extractor.rulebook.checks.syntax import holds_possessive_group

ROOT = Path(__file__).resolve().parent.parent
PATTERN = """
  - id: lone
    about: x
    pattern: "{any}(?=JJ)"
    examples:
      - {text: 新增学位6300个。, records: [{subject: 学位}]}
    counterexamples:
      - {text: 新增学位200个。, why: x}
"""


class Seed(NamedTuple):
    """One mistake: the first ``old`` of a file becomes ``new``; an empty ``old`` adds ``new`` at the end.

    The problem must stand where ``at`` begins, and its message hold ``says``. ``also`` are the codes of what follows from it.
    """

    file: str
    old: str
    new: str
    at: str
    says: str
    also: tuple[str, ...] = ()


LAST = "patterns/40-amount.yaml"
SEEDS = {
    "unknown-file": Seed("unit.yaml", "", "dimensions: {}\n", "dimensions", "no rule file has this name"),
    "yaml": Seed("implicit.yaml", "", "\nmore: [1, 2\nlast: 3\n", ": 3", "expected"),
    "duplicate-key": Seed(
        "slots.yaml", "  noun: ", '  any: {symbols: "%"}\n  noun: ', 'any: {symbols: "%"}', "any: the mapping holds"
    ),
    "unknown-key": Seed(
        "lexicons/verbs.yaml", "    symbol: R\n", "    symbol: R\n    colour: red\n", "colour", "colour"
    ),
    "missing-key": Seed("lexicons/verbs.yaml", "    symbol: R\n", "", "id: reach", "symbol"),
    "unknown-value": Seed("units.yaml", "nature: other", "nature: colour", "colour", "percent.nature"),
    "wrong-type": Seed("periods.yaml", '"一五": 1953', '"一五": soon', "soon", "plans.一五"),
    "out-of-range": Seed("periods.yaml", "plan_years: 5", "plan_years: 0", "0", "plan_years: Input should be greater"),
    "division": Seed("regions/divisions.csv", "\n110000,", "\n11000,", "11000,北京", "'11000,北京市,北京,,' is no row"),
    "duplicate-id": Seed("patterns/20-movement.yaml", "id: gap-than", "id: coverage", "coverage", "'coverage'"),
    "expression": Seed(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页)"', '"页)"', "fraction-of-page.after: no regular"
    ),
    "unknown-slot": Seed(
        "patterns/20-movement.yaml",
        '"{subject}?{each}?{respectively}?{from}',
        '"{subjcet}?{each}?{respectively}?{from}',
        '"{subjcet}',
        "{subjcet} is no slot",
    ),
    "unknown-role": Seed("patterns/30-level.yaml", '"{subject}', '"{subject:whole}', '"{subject:whole}', "'whole'"),
    "empty-slot": Seed("slots.yaml", 'from: {symbols: "F"}', "from: {}", "from: {}", "a slot needs"),
    "missing-group": Seed(
        "documents.yaml",
        '"(?P<year>{year})年(?P<month>',
        '"(?P<year>{year})年(?:',
        '"(?P<year>{year})年(?:',
        "(?P<month>",
    ),
    "number": Seed("units.yaml", '"‰": "1/10"', '"‰": "a tenth"', '"a tenth"', "'a tenth' is no number"),
    "unknown-unit": Seed("implicit.yaml", "unit: 番", "unit: 翻", "翻,", "'翻' is no unit"),
    "symbol": Seed("implicit.yaml", "symbol: f", "symbol: Z", "Z", "'Z' is none of the symbols"),
    "unranked": Seed("modifiers.yaml", 'precedence: ["about", ', "precedence: [", "precedence", "about is missing"),
    "sum": Seed("periods.yaml", "start: report-n", "start: report n", "report n", "'report n' is no sum"),
    "unknown-name": Seed("periods.yaml", "start: report-n", "start: reprot-n", "reprot-n", "'reprot' is neither"),
    "empty-word": Seed("lexicons/verbs.yaml", "words: [占地]", 'words: [占地, ""]', '""', "needs a character"),
    "malformed-alias": Seed(
        "indicators/trade.yaml",
        "[货物|外贸|",
        "[货物[外贸|",
        '"[货物[外贸',
        "options inside options",
    ),
    "missing-example": Seed(
        LAST,
        "",
        '\n  - {id: lone, about: x, pattern: "{any}<"}\n',
        "{id: lone",
        "needs an example",
        ("missing-counterexample", "shadowed"),
    ),
    "missing-counterexample": Seed(
        LAST,
        "    counterexamples:\n      - {text: 新建8所公办幼儿园、新增3600个学位。",
        "    known_failures: []\n#",
        "id: made-list-object",
        "needs a counter",
    ),
    "duplicate-word": Seed("lexicons/verbs.yaml", "[占地]", "[占地, 占地]", "占地]", "'占地' stands in this list"),
    "claimed-word": Seed(
        "lexicons/verbs.yaml", "[用于, 专项用于, 投向, 留给]", "[用于, 达到]", "达到]", "'达到' stands in class reach"
    ),
    "competing-name": Seed(
        "indicators/prices.yaml", "not: [商品零售价格", "not: [CPI", "CPI", "'CPI' is a name of this"
    ),
    "shared-name": Seed(
        "indicators/employment.yaml",
        '"[城镇]登记失业率"',
        '"[城镇]登记失业率", 调查失业率',
        "调查失业率",
        "surveyed_unemployment_rate",
    ),
    "idle-compound": Seed(
        "lexicons/nouns.yaml", "compounds: [", "compounds: [控制在, ", "控制在", "verb of class contain"
    ),
    "empty-guard": Seed("units.yaml", "not_before: {", "not_before: { 项次: [],", "项次", "nothing is listed"),
    "empty-match": Seed(
        "documents.yaml",
        '"(?<!\\\\d)(?P<year>{year})(?!\\\\d)"',
        '"(?P<year>{year})?"',
        '"(?P<year>{year})?"',
        "empty text",
    ),
    "possessive-group": Seed(
        "lexicons/nouns.yaml",
        '"(?:以上|上述|这|前述)',
        '"(?:以上|上述|这|前述)++',
        '"(?:以上|上述|这|前述)++',
        "repeated",
    ),
    "slow-expression": Seed(
        "lexicons/nouns.yaml", '"(?:以上|上述|这|前述)', '"(?:(?:以上)+)+', '"(?:(?:以上)+)+', "steps"
    ),
    "shadowed": Seed("implicit.yaml", "归零]", "归零, 归零了]", "归零了]", "zeroed has matched"),
    "unused-slot": Seed("slots.yaml", "  noun: ", '  nothing: {symbols: "n"}\n  noun: ', "nothing", "{nothing}"),
    "unused-class": Seed(
        "lexicons/verbs.yaml",
        "  - id: timespan",
        "  - {class: odd, symbol: y, words: [眺望]}\n  - id: timespan",
        "y, ",
        "no pattern sees 'y'",
    ),
    "undefined-symbol": Seed("slots.yaml", 'make: {symbols: "MK"', 'make: {symbols: "MKy"', "make", "symbol 'y'"),
    "unknown-field": Seed(
        LAST,
        "records: [{subject: “三农”资金",
        "records: [{subjct: x, subject: “三农”资金",
        "subjct",
        "'subjct'",
        ("unexplained-example",),
    ),
    "unexplained-example": Seed(LAST, "value: 3400000000", "value: 34", "text: 市级财政投入“三农”", "value differs"),
    "taken-counterexample": Seed(
        LAST,
        "text: 安排乡村振兴项目126个。",
        "text: 市级财政投入扶贫资金3亿元。",
        "{text: 市级财政投入扶贫",
        "must leave alone",
    ),
    "idle-counterexample": Seed(LAST, "text: 第906户。", "text: 许多农户。", "{text: 许多农户", "holds no quantity"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in rules, to be damaged."""
    return Path(shutil.copytree(rules_folder(), tmp_path / "rules"))


def sow(folder: Path, seed: Seed) -> tuple[int, int]:
    """Put the mistake in; line and column, from 1, at which ``seed.at`` stands afterwards."""
    path = folder / seed.file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    assert seed.old in text, "the rule files have changed: choose another place for the mistake"
    first = text.index(seed.old) if seed.old else len(text)
    text = text.replace(seed.old, seed.new, 1) if seed.old else text + seed.new
    path.write_text(text, encoding="utf-8")
    nearby = text.find(seed.at, first)
    at = nearby if 0 <= nearby <= first + len(seed.new) else text.rindex(seed.at, 0, first + len(seed.new))
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


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
