"""Broken rule files: every problem of every file at once, as ``file:line:column: code message``, and never a traceback."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from extractor import extract
from extractor.cli.main import main
from extractor.errors import RulesError
from extractor.pipeline import examine
from extractor.reading import read
from extractor.rulebook import book
from extractor.rulebook.beginnings import first_chars
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import DIVISIONS, rules_folder
from extractor.rulebook.load import FILES, load

PROBLEM = re.compile(r"(?P<file>.+):(?P<line>[1-9]\d*):[1-9]\d*: (?P<code>[a-z]+(?:-[a-z]+)*) (?P<message>\S.*)")


class Damage(NamedTuple):
    """One thing put wrong: the first ``old`` of a file becomes ``new``; an empty ``old`` adds ``new`` at the end.

    ``at`` is the text on the line that the problem must name, ``says`` what its message must hold.
    """

    file: str
    old: str
    new: str
    code: str
    at: str
    says: str


# What the shape of a file alone shows.
SHAPE = {
    "unknown key": Damage("numerals.yaml", "", "\nsurprise: [1]\n", "unknown-key", "surprise:", "surprise"),
    "unknown key inside an entry": Damage(
        "lexicons/verbs.yaml",
        "    symbol: R\n",
        "    symbol: R\n    colour: red\n",
        "unknown-key",
        "colour:",
        "colour",
    ),
    "unknown key of a dimension": Damage(
        "units.yaml", '    base: "%"\n', '    base: "%"\n    basis: x\n', "unknown-key", "basis:", "percent.basis"
    ),
    "missing key": Damage("patterns/10-implicit.yaml", "order: 10\n", "", "missing-key", "patterns:", "order"),
    "a word for a number": Damage("periods.yaml", '"一五": 1953', '"一五": soon', "wrong-type", "soon", "plans.一五"),
    "a list for a word": Damage("slots.yaml", 'symbols: "p"', "symbols: [n]", "wrong-type", "symbols: [n]", "symbols"),
    "a word for a list": Damage("modifiers.yaml", '["左右", ', '"左右" #[', "wrong-type", '"左右" #[', "after.about"),
    "a value that is not offered": Damage(
        "units.yaml", "nature: other", "nature: colour", "unknown-value", "nature: colour", "percent.nature"
    ),
    "a hedge that is not known": Damage(
        "modifiers.yaml", "  at_least: ", "  at_lest: ", "unknown-value", "at_lest", "at_lest"
    ),
    "a tab for blanks": Damage("documents.yaml", "", "\n\tlate: 1\n", "yaml", "\tlate", "cannot start any token"),
    "a bracket left open": Damage("implicit.yaml", "", "\nmore: [1, 2\nlast: 3\n", "yaml", "last:", "expected"),
    "a quote left open": Damage("lexicons/sections.yaml", "", '\nmore: "x\n', "yaml", "", "found"),
}

# What fits the schema and cannot be compiled, or is surely a slip. The code is free.
MEANING = {
    "columns of divisions that are not those": Damage(
        DIVISIONS, "code,name,short", "code,label,short", "division", "code,label", "code,name,short,from,to"
    ),
    "a division without a code": Damage(DIVISIONS, "110000,", "11000,", "division", "11000,", "11000,北京市"),
    "a division that ends before it begins": Damage(
        DIVISIONS, ",1994,2015", ",2016,2015", "division", ",2016,2015", "2016"
    ),
    "a division told twice": Damage(
        DIVISIONS, "130000,", "110000,北京市,北京,,\n130000,", "division", "110000,", "110000 北京市"
    ),
    "a pattern that is no expression": Damage(
        "patterns/30-level.yaml", '"{subject}?{each}?', '"({subject}?{each}?', "", '"({subject}', "share"
    ),
    "a slot that is not known": Damage(
        "patterns/20-movement.yaml",
        "{subject}?{each}?{respectively}?{from}",
        "{subjcet}?{each}?{respectively}?{from}",
        "",
        "{subjcet}",
        "subjcet",
    ),
    "a period that is no expression": Damage("periods.yaml", "年均(?!", "年均((?!", "", "年均(", "yearly"),
    "an implicit quantity that is no expression": Damage("implicit.yaml", "归零]", '"归零["]', "", "归零[", "zeroed"),
    "a heading that is no expression": Damage(
        "lexicons/sections.yaml", '"#{1,6} *', '"(#{1,6} *', "", '"(#{1,6} *', "heading"
    ),
    "a counted thing that is no expression": Damage(
        "lexicons/nouns.yaml", '"[^工]厂"', '"[^工]厂("', "", '"[^工]厂("', "things"
    ),
    "what is told of a counted thing, no expression": Damage(
        "lexicons/nouns.yaml", 'told: "(?:标准化', 'told: "((?:标准化', "", 'told: "((?:标准化', "told"
    ),
    "what stands before a counted thing, no expression": Damage(
        "lexicons/nouns.yaml", 'before: ".{0,16}"', 'before: ".{0,16}("', "", 'before: ".{0,16}("', "before"
    ),
    "a counted thing of no unit": Damage(
        "lexicons/nouns.yaml", "units: [家, 户, 所]", "units: [家, 户, 匁]", "unknown-unit", "匁]", "匁"
    ),
    "a deed of no unit": Damage(
        "lexicons/nouns.yaml", "deed_units: [项,", "deed_units: [匁,", "unknown-unit", "匁", "匁"
    ),
    "a unit per nothing": Damage("units.yaml", "per: {", 'per: {"": /升, ', "unknown-unit", '"": /升', "/升"),
    "an exclusion that is no expression": Damage(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页)"', "", "页)", "fraction-of-page"
    ),
    "an opening that is no expression": Damage(
        "documents.yaml", 'title_year: "', 'title_year: "(', "", "title_year", "title_year"
    ),
    "a factor that is no number": Damage("units.yaml", '"‰": "1/10"', '"‰": "a tenth"', "", "a tenth", "a tenth"),
    "a factor by nothing": Damage("units.yaml", '"‰": "1/10"', '"‰": "1/0"', "", "1/0", "1/0"),
    "a magnitude that is no number": Damage("numerals.yaml", '"十": "10"', '"十": "ten"', "", "ten", "ten"),
    "a value that is no number": Damage("implicit.yaml", 'value: "100"', 'value: "all"', "", "all", "all"),
    "a sum of years with a name that is not known": Damage(
        "periods.yaml", "start: report-n", "start: reprot-n", "", "reprot-n", "reprot"
    ),
    "a fraction of a unit that is not known": Damage(
        "numerals.yaml", 'unit: "‰"', "unit: permil", "", "permil", "permil"
    ),
    "a key told twice": Damage(
        "slots.yaml", "  noun: ", '  any: {symbols: "n"}\n  noun: ', "", '  any: {symbols: "n"}', "any"
    ),
    "an id used twice": Damage(
        "patterns/20-movement.yaml", "id: gap-than", "id: coverage", "", "id: coverage", "coverage"
    ),
    "a hedge without a rank": Damage(
        "modifiers.yaml", 'precedence: ["about", ', "precedence: [", "unranked", "precedence", "about"
    ),
    "a guard of no unit": Damage("units.yaml", "not_before: {", "not_before: { 匁: [一],", "unknown-unit", "匁", "匁"),
    "an implicit quantity of an unknown unit": Damage(
        "implicit.yaml", "unit: 番", "unit: 翻", "unknown-unit", "unit: 翻", "翻"
    ),
    "a date without a day": Damage(
        "documents.yaml", "(?P<day>{d})日", "(?:{d})日", "missing-group", "(?:{d})日", "day"
    ),
    "a slot of another file": Damage(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页{plan}"', "unknown-slot", "页{plan}", "{plan}"
    ),
    "a role that is not known": Damage(
        "patterns/30-level.yaml", "{object}", "{object:whole}", "unknown-role", "{object:whole}", "whole"
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in rules, to be damaged."""
    return Path(shutil.copytree(rules_folder(), tmp_path / "rules"))


def seed(folder: Path, damage: Damage) -> int:
    """Do the damage; the line on which ``damage.at`` stands afterwards."""
    path = folder / damage.file
    text = path.read_text(encoding="utf-8")
    assert damage.old in text, "the rule files have changed: choose another place to damage"
    text = text.replace(damage.old, damage.new, 1) if damage.old else text + damage.new
    path.write_text(text, encoding="utf-8")
    first = text.index(damage.new) if damage.new else 0
    return text.count("\n", 0, text.index(damage.at, max(0, first - len(damage.at)))) + 1


def problems_of(folder: Path) -> list[str]:
    """The problems as they are shown, files by their path inside the folder."""
    with pytest.raises(RulesError) as caught:
        load_rulebook(folder)
    assert caught.value.code == "E-RULES"
    assert caught.value.place == str(folder)
    assert all(str(problem) in str(caught.value) for problem in caught.value.problems)
    return [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in caught.value.problems]


def told(problem: str) -> tuple[str, int, str, str]:
    """File, line, code and message of a problem."""
    match = PROBLEM.fullmatch(problem)
    assert match is not None, problem
    return match["file"], int(match["line"]), match["code"], match["message"]


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


@pytest.mark.parametrize(
    ("pattern", "chars"),
    [
        ("页|号(?!召)", "页号"),
        ("(?:余|多)?(?:个)?(?P<n>[年月])", "余多个年月"),
        ("(?<!第)(?=一)[、．]x", "、．"),
        (r"\.0|-\d", ".-"),
        ("[a-c]{2,3}", "abc"),
        ("x{0,2}y+|(?>zz)", "xyz"),
        ("一?", None),
        ("[^一]", None),
        (".年", None),
        (r"(?:\W)年", None),
        (r"(一)?\1二", None),
        ("(?i:a)", None),
        ("", None),
    ],
)
def test_first_characters_of_an_expression(pattern: str, chars: str | None) -> None:
    assert first_chars(pattern) == (None if chars is None else frozenset(chars))


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


def test_no_pattern_is_passed_over_that_matches() -> None:
    """What a pattern is said to need stands in every window of the seeds that it matches."""
    rules = book.default_rulebook()
    windows: set[str] = set()
    for seed in (rules_folder().parent / "seeds").glob("*.txt"):
        examine(read(seed), rules, lambda step: windows.update(window.symbols for window in step.windows))
    matched = [(rule, window) for rule in rules.patterns.rules for window in windows if rule.regex.search(window)]
    assert len(matched) > len(windows) > 30
    assert sum(bool(rule.needs) for rule in rules.patterns.rules) > len(rules.patterns.rules) / 2
    assert [m for m in matched if any(need.isdisjoint(m[1]) for need in m[0].needs)] == []
