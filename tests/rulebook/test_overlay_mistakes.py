"""Mistakes in rules of one's own: each is told with the file of the overlay and the place in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from overlays import PATTERN, problems, report, save

from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


def test_an_empty_hedge_before_a_verb_is_told() -> None:
    (told,) = problems(save("mine/modifiers.yaml", 'apart: {at_least: [""]}\n'))
    assert "empty-word" in told


def test_an_entry_that_does_not_fit_hides_no_problem_of_another() -> None:
    first = PATTERN.format(order=60, id="one", pattern="{make}{count}")
    first = first.replace("emits: {measure: level}", "emits: {measure: lvl}")
    second = PATTERN.format(order=60, id="two", pattern="(b").split("patterns:\n")[1]
    told = problems(save("mine/patterns/60-mine.yaml", first + second))
    assert ["unknown-value" in told[0], "expression patterns.two.pattern" in told[1], len(told)] == [True, True, 2]


def test_every_problem_of_an_overlay_is_told_with_its_file() -> None:
    save("mine/units.yaml", 'dimensions:\n  count: {units: {"摊": "1"}}\n  noise: {base: 分贝, units: [分贝]}\n')
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{mak}{amount}"))
    mine = save("mine/unit.yaml", "")
    assert [problem.partition(" ")[0] for problem in problems(mine)] == [
        "mine/unit.yaml:1:1:",
        "mine/units.yaml:2:18:",
        "mine/units.yaml:3:3:",
        "mine/units.yaml:3:3:",
        "mine/patterns/a.yaml:5:14:",
    ]
    told = "\n".join(problems(mine))
    assert "wrong-type a sequence stands here in the rules that this adds to" in told
    assert "missing-key nature: " in told
    assert "missing-key symbol: " in told
    assert "unknown-slot patterns.mine.pattern: {mak}" in told


@pytest.mark.parametrize(("name", "message"), [("nowhere", "there is no such folder"), ("empty", "holds no rule file")])
def test_a_folder_without_rules(name: str, message: str) -> None:
    Path("empty").mkdir()
    (problem,) = problems(Path(name))
    assert problem.startswith(f"{name}:1:1: missing-file ")
    assert message in problem


@pytest.mark.parametrize(
    ("factor", "says"),
    [
        ("1e99999999", "is no number"),  # one that takes for ever to read
        ("-1", "is no number"),
        ("1000000000000000000", "is no number"),
        ("1/0", "is no number"),
        ("0.0", "is no positive number"),
    ],
)
def test_a_factor_that_cannot_be_meant(factor: str, says: str) -> None:
    mine = save("mine/units.yaml", f'dimensions: {{area: {{units: {{"垧": "{factor}"}}}}}}\n')
    assert problems(mine) == [f"mine/units.yaml:1:34: number dimensions.area.units.垧: {factor!r} {says}"]


@pytest.mark.parametrize("symbol", ["", "MM", "c", "%", "^", "n", "L", "J", "?", "一二"])
def test_a_symbol_that_no_class_of_verbs_can_have(symbol: str) -> None:
    ending = f"{{endings: [到], class: reach, symbol: '{symbol}'}}"
    mine = save(
        "mine/lexicons/verbs.yaml",
        f"verbs:\n  - {{id: occur, class: make, symbol: '{symbol}', words: [出现]}}\n"
        f"  - {{id: flare, class: make, symbol: M, words: [闪现], with_endings: {ending}}}\n",
    )
    says = f"{symbol!r} is no symbol of verbs: - or a letter, none of %pxfmctgbahsnLJ"
    assert problems(mine) == [
        f"mine/lexicons/verbs.yaml:2:38: symbol verbs.occur.symbol: {says}",
        f"mine/lexicons/verbs.yaml:3:105: symbol verbs.flare.with_endings.symbol: {says}",
    ]


@pytest.mark.parametrize(
    ("file", "key", "value", "says"),
    [
        ("documents", "documents.reach", "0", "greater than or equal to 1"),
        ("documents", "documents.year_ends", "99", "less than or equal to 12"),
        ("documents", "documents.year_ends", "0", "greater than or equal to 1"),
        ("periods", "plan_years", "0", "greater than or equal to 1"),
        ("periods", "plans.二十五", "-7", "greater than or equal to 1900"),
        ("periods", "plans.二十五", "20510", "less than or equal to 2100"),
        ("lexicons/exclusions", "quoted.reach", "0", "greater than or equal to 1"),
        ("lexicons/exclusions", "quoted.reach", "99999999999", "less than or equal to 1000"),
        ("lexicons/nouns", "people.least", "-1", "greater than or equal to 0"),
        ("lexicons/noise", "repeated", "5", "greater than or equal to 20"),
    ],
)
def test_a_number_that_cannot_be_meant(file: str, key: str, value: str, says: str) -> None:
    *above, last = key.split(".")
    text = "".join(f"{name}: {{" for name in above) + f"{last}: "
    mine = save(f"mine/{file}.yaml", text + value + "}" * len(above) + "\n")
    place = f"mine/{file}.yaml:1:{len(text) + 1}"
    assert problems(mine) == [f"{place}: out-of-range {key}: Input should be {says}"]


def test_a_plan_needs_a_name() -> None:
    mine = save("mine/periods.yaml", 'plans: {"": 2026}\n')
    assert problems(mine) == ["mine/periods.yaml:1:13: empty-word plans.: a word needs a character"]


def test_a_value_that_is_none_is_told_where_it_stands() -> None:
    mine = save("mine/units.yaml", "dimensions:\n  count: {units: [2001-99-99]}\n")
    assert problems(mine) == ["mine/units.yaml:2:19: yaml '2001-99-99' is no timestamp, for which YAML takes it"]


def test_expressions_of_single_words_are_told_where_they_stand() -> None:
    save("mine/periods.yaml", 'attributive: "("\n')
    mine = save("mine/lexicons/nouns.yaml", 'counted_figure: "("\n')
    assert [problem.partition(" regular")[0] for problem in problems(mine)] == [
        "mine/periods.yaml:1:14: expression attributive: no",
        "mine/lexicons/nouns.yaml:1:17: expression counted_figure: no",
    ]


def test_what_does_not_compile_is_told_of_the_overlay() -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    mine = save("mine/lexicons/nouns.yaml", 'lead_not_before: "(?i)x"\n')
    (problem,) = problems(mine)
    assert problem.startswith("mine/lexicons/nouns.yaml:1:1: compile error global flags not at the start")


def test_a_file_of_another_name_is_told_of_its_folder(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/unit.yaml", "dimensions: {}\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "error: mine: E-RULES 2 problem(s) in the rule files",
        "mine:1:1: missing-file the folder holds no rule file",
        "mine/unit.yaml:1:1: unknown-file no rule file has this name",
    ]


def test_an_id_told_twice_in_one_overlay() -> None:
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="made", pattern="{make}{amount}"))
    mine = save("mine/patterns/b.yaml", PATTERN.format(order=40, id="made", pattern="{make}{amount}"))
    assert [problem.split(" ")[:2] for problem in problems(mine)] == [["mine/patterns/a.yaml:3:9:", "duplicate-id"]]


def test_what_an_overlay_takes_from_lower_rules_is_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/lexicons/verbs.yaml", "verbs:\n  - {class: reach, symbol: R, measure: level, words: [用于]}\n")
    mine = save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    main(["rules", "check", str(mine)])
    shown = capsys.readouterr().out
    assert "claimed-word" not in shown
    assert "shadowed" not in shown


def test_an_overlay_that_can_never_win(capsys: pytest.CaptureFixture[str]) -> None:
    mine = save("mine/patterns/a.yaml", PATTERN.format(order=50, id="mine", pattern="{make}{amount}"))
    assert main(["rules", "check", str(mine)]) == 1
    shown = capsys.readouterr().out
    assert "mine/patterns/a.yaml:5:14: shadowed patterns.mine.pattern: whatever it matches" in shown


def test_a_broken_overlay_ends_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: {count: {unit: [炉灶口]}}\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert "\nmine/units.yaml:1:22: unknown-key dimensions.count.unit" in capsys.readouterr().err


def test_a_wrong_value_is_told_where_it_stands_and_nowhere_else(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions:\n  count:\n    units: [炉灶口, 5]\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    first, *problems = capsys.readouterr().err.splitlines()
    assert first == "error: mine: E-RULES 1 problem(s) in the rule files"
    assert problems == ["mine/units.yaml:3:18: wrong-type dimensions.count.units.1: Input should be a valid string"]


@pytest.mark.parametrize("depth", [101, 1500, 100_000])
def test_rules_nested_too_deeply_are_refused(depth: int, capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: " + "[" * depth + "]" * depth)
    assert main(["rules", "check", "mine"]) == 1
    assert "more than 100 lists and mappings inside one another" in capsys.readouterr().out
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert "mine/units.yaml:1:112: yaml more than 100" in capsys.readouterr().err
