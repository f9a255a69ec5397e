"""Goals stated in words alone: what is one, what it is of, and that it is never taken for a number or for nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from trial import plan, trial_rules

from extractor import Report, compare, extract, track
from extractor.cli.main import main
from extractor.errors import RulesError
from extractor.rulebook import Rulebook, default_rulebook, load_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.schema import Goal, GoalExample

BOOK = default_rulebook()
RULES: list[Goal] = [rule for rule, _ in BOOK.goals.rules]
PLAN = "一、2025年工作回顾\n{review}\n二、2026年工作安排\n{plan}\n"


@pytest.fixture(scope="module")
def rules() -> Rulebook:
    return trial_rules()


def read(text: str, rules: Rulebook | None = None, review: str = "") -> Report:
    return extract(PLAN.format(review=review, plan=text), region="甲市", year=2026, rules=rules)


def found(report: Report) -> list[tuple[str, str, str]]:
    return [(goal.indicator, goal.subject, goal.text) for goal in report.goals]


def test_words_that_name_nothing_hide_no_goal_behind_them() -> None:
    text = "今年，居民收入实现正增长、与经济增长同步，新增学位300个。"
    assert [goal for goal, *_ in found(read(text))] == ["income_growth"]


# --- the rule file


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule.id, example, id=f"{rule.id}-{n}")
        for rule in RULES
        for n, example in enumerate(rule.examples, 1)
    ],
)
def test_example(rule: str, example: GoalExample) -> None:
    report = read(example.text)
    assert [(g.rule, g.indicator, g.text) for g in report.goals] == [(rule, g.indicator, g.text) for g in example.goals]


@pytest.mark.parametrize(
    ("rule", "text", "why"),
    [pytest.param(r.id, c.text, c.why, id=f"{r.id}-{n}") for r in RULES for n, c in enumerate(r.counterexamples, 1)],
)
def test_counterexample(rule: str, text: str, why: str) -> None:
    assert [goal.text for goal in read(text).goals if goal.rule == rule] == [], why


def test_every_rule_has_counterexamples() -> None:
    assert [rule.id for rule in RULES if not rule.counterexamples] == []


def test_what_is_wrong_with_the_file_is_told(tmp_path: Path) -> None:
    for path in (path for path in rules_folder().rglob("*.*") if path.is_file()):
        copy = tmp_path / path.relative_to(rules_folder())
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    broken = (tmp_path / "goals.yaml").read_text(encoding="utf-8")
    broken += (
        '  - {id: in-step, about: again, signs: [""], measures: [growth], pattern: "("}\n'
        '  - {id: other, about: a slot, signs: [x], measures: [growth], pattern: "x{begin}", examples: [{text: x, goals: []}]}\n'
    )
    (tmp_path / "goals.yaml").write_text(broken, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rulebook(tmp_path)
    told = sorted(problem.code for problem in caught.value.problems if Path(problem.file).name == "goals.yaml")
    assert told == ["duplicate-id", "empty-word", "expression", "unknown-slot"]


# --- what is named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("综合产值与经济增长同步。", [("output_growth", "综合产值", "与经济增长同步")]),
        ("力争综合产值增速高于全省平均水平。", [("output_growth", "综合产值", "高于全省平均水平")]),
        ("全市综合产值年均增长快于全国、全省平均水平。", [("output_growth", "综合产值", "快于全国、全省平均水平")]),
        (
            "综合产值、稻谷产量增长与经济增长基本同步。",
            [("output_growth", "综合产值", "与经济增长基本同步"), ("rice", "稻谷产量", "与经济增长基本同步")],
        ),
        ("空置率控制在省下达目标以内，社会大局稳定。", [("vacancy", "空置率", "控制在省下达目标以内")]),
        ("**综合产值**与经济增长同步。", [("output_growth", "综合产值", "与经济增长同步")]),
        # what else stands before the name makes another thing of it
        ("民营综合产值与经济增长同步。", []),
        ("人均综合产值高于全国平均水平。", []),
        # a number makes a record of it
        ("综合产值增速高于全国平均水平1个百分点。", []),
        ("综合产值增长与经济增长同步、达到6%。", [("output_growth", "综合产值", "与经济增长同步")]),
    ],
)
def test_what_words_are_of(rules: Rulebook, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(read(text, rules)) == expected


def test_a_review_promises_nothing(rules: Rulebook) -> None:
    assert found(read("新增学位300个。", rules, review="综合产值与经济增长同步。")) == []


def test_a_goal_has_its_place_its_section_and_its_years(rules: Rulebook) -> None:
    report = read("到2030年，新增学位300个，综合产值与经济增长同步。", rules)
    (goal,) = report.goals
    assert report.text[goal.start : goal.end] == goal.text
    assert (goal.section, goal.rule) == (("二、2026年工作安排",), "in-step")
    assert (goal.period.start, goal.period.end, goal.period.inferred) == (2030, 2030, False)
    assert goal.sentence == "到2030年，新增学位300个，综合产值与经济增长同步。"
    assert goal.id == f"{report.document.sha256[:8]}-{goal.start}-output_growth"


def test_goals_stand_in_the_export_beside_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("r.txt").write_text(PLAN.format(review="", plan="地区生产总值增速高于全国平均水平。"), encoding="utf-8")
    assert main(["extract", "r.txt", "-o", "r.json", "-q"]) == 0
    data = json.loads(Path("r.json").read_text(encoding="utf-8"))
    assert data["records"] == []
    (goal,) = data["goals"]
    assert (goal["indicator"], goal["text"]) == ("gdp_growth", "高于全国平均水平")


# --- three states


def test_a_number_words_only_and_nothing_are_three_states(rules: Rulebook) -> None:
    reports = [
        plan(rules, "甲市", "综合产值增长6%。"),
        plan(rules, "乙市", "综合产值与经济增长同步。"),
        plan(rules, "丙市", "空置率5%，综合治理成效与经济增长同步。"),
    ]
    (row,) = compare(reports, indicators=["output_growth"], rules=rules).rows
    assert [(c.state, c.figure and c.figure.text, c.wording and c.wording.text, c.rank) for c in row.cells] == [
        ("number", "6%", None, 1),
        ("words", None, "与经济增长同步", None),
        ("none", None, None, None),
    ]
    assert row.median == 6


def test_words_for_the_year_come_before_a_number_for_several(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "“十四五”期间，综合产值年均增长9%。", "今年，综合产值与经济增长同步。")
    (row,) = compare([report], rules=rules).rows
    assert row.cells[0].state == "words"
    assert [other.text for other in row.cells[0].alternatives] == ["9%"]


def test_a_number_comes_before_words_for_the_same_year(rules: Rulebook) -> None:
    report = plan(rules, "甲市", "综合产值与经济增长同步。", "综合产值增长6%。")
    (row,) = compare([report], rules=rules).rows
    assert (row.cells[0].state, [other.text for other in row.cells[0].alternatives]) == ("number", ["与经济增长同步"])


@pytest.mark.parametrize(("review", "verdict"), [("综合产值增长6%。", "unclear"), ("空置率5%。", "not_reported")])
def test_a_goal_in_words_is_never_met(rules: Rulebook, review: str, verdict: str) -> None:
    first = plan(rules, "甲市", "综合产值与经济增长同步。", year=2024)
    second = plan(rules, "甲市", review=review, year=2025)
    (promise,) = track([first, second], rules=rules).promises
    assert (promise.verdict, promise.wording and promise.wording.text, promise.difference) == (
        verdict,
        "与经济增长同步",
        None,
    )
