"""What a trial tells of a sentence: how far patterns get, what is passed over, and what was resolved."""

from __future__ import annotations

from typing import get_args

import pytest

from extractor import extract
from extractor.authoring.trial import trial
from extractor.models import NoteCode, PassedReason, WindowTrace
from extractor.rulebook import default_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.lexer import QUANTITY_CLASSES
from extractor.rulebook.load import load
from extractor.rulebook.reach import reach
from extractor.rulebook.schema.patterns import EmitsRole
from extractor.rulebook.schema.quantities import Role
from extractor.writing.labels import EN, ZH, Labels

# --- how far a pattern gets


@pytest.mark.parametrize(
    ("expression", "symbols", "span"),
    [
        ("Mnc", "^Mnt$", (1, 3)),  # the verb and the noun, not the duration
        ("nc", "^MnLc$", (2, 3)),
        ("x", "^Mnc$", (0, 0)),
        ("n+c[MK]", "^nncL", (1, 4)),
        ("c(?=[MK])", "^ncL$", (2, 3)),  # what must follow is not there
        ("c(?!n)", "^cn$", (1, 2)),  # what must not follow is there
        ("(?<=L)c", "^nc$", (0, 0)),
        ("(?<=n)cM", "^nc$", (2, 3)),
        ("Mn|nc$", "^Mxnc>", (3, 5)),  # the longest of all tries
        ("nc>M", "^nc>", (1, 4)),  # more is wanted at the end
        ("n(?P<action>M)c", "nMnMx", (0, 2)),  # the first of equally long ones
    ],
)
def test_how_far_a_pattern_gets(expression: str, symbols: str, span: tuple[int, int]) -> None:
    assert reach(expression, symbols) == span


def window_of(text: str, quantity: str) -> WindowTrace:
    traces = extract(text, explain=True).traces
    (window,) = (w for trace in traces for w in trace.windows if w.quantity.text == quantity)
    return window


def test_every_pattern_is_accounted_for_in_the_order_of_the_files() -> None:
    window = window_of("建成体育场地20个。", "20个")
    outcomes = {attempt.rule: attempt.outcome for attempt in window.attempts}
    assert [attempt.rule for attempt in window.attempts] == [rule.id for rule in default_rulebook().patterns.rules]
    assert window.symbols == "^Mnc$"
    assert outcomes["made-object"] == "won"
    assert outcomes["stated"] == "shadowed"  # it would match, but stands behind
    assert outcomes["subject-made"] == "stopped"
    (stopped,) = (a for a in window.attempts if a.rule == "made-number-object")
    assert (stopped.start, stopped.end) == (1, 4)  # verb, noun and number, but no noun behind it


def test_the_pattern_that_wins_is_the_rule_of_the_record() -> None:
    report = extract((rules_folder().parent / "seeds/001_11fb4cd1e17529ea.txt"), explain=True)
    rules = {record.id: record.rule for record in report.records}
    for window in (window for trace in report.traces for window in trace.windows):
        won = [attempt.rule for attempt in window.attempts if attempt.outcome == "won"]
        assert won == ([window.rule] if window.rule else [])
        for outcome in window.outcomes:
            if window.role == "record" and "counted-alike" not in {note.code for note in outcome.notes}:
                assert rules[outcome.record] == window.rule


def test_explaining_changes_no_record() -> None:
    text = (rules_folder().parent / "seeds/001_11fb4cd1e17529ea.txt").read_text(encoding="utf-8")
    plain, explained = extract(text), extract(text, explain=True)
    assert plain.records == explained.records
    assert plain.traces == ()
    told = [outcome.record for t in explained.traces for w in t.windows for outcome in w.outcomes]
    assert sorted(told) == sorted(record.id for record in plain.records)


# --- what is told of a sentence


def test_numerals_that_are_no_quantity_are_told_with_the_reason() -> None:
    (trace,) = trial("依托5G平台，在“323”攻坚中抓好二、三级子公司，荣获全省第3名。", default_rulebook()).sentences
    assert [(p.text, p.reason, p.rule) for p in trace.passed] == [
        ("5", "excluded", "code-after"),
        ("323", "quoted", None),
        ("二", "no-unit", None),
        ("3", "excluded", "ordinal"),
    ]
    assert trace.passed[3].why == "ranks and ordinals"
    assert trace.windows == ()


def test_a_numeral_inside_a_period_is_no_numeral_passed_over() -> None:
    (trace,) = trial("到2030年底，新增学位6300个。", default_rulebook(), year=2026).sentences
    assert next((p.text, p.first, p.last) for p in trace.periods) == ("到2030年底", 2030, 2030)
    assert trace.passed == ()


def test_tokens_have_their_class_and_their_span() -> None:
    text = "办复率和满意率均达100%。"
    (trace,) = trial(text, default_rulebook()).sentences
    (clause,) = trace.clauses
    assert [(t.symbol, t.word_class, t.text) for t in clause.tokens] == [
        ("n", None, "办复率和满意率"),
        ("E", "each", "均"),
        ("R", "reach", "达"),
        ("%", None, "100%"),
    ]
    assert all(text[t.start : t.end] == t.text for t in clause.tokens)


def codes(text: str, *, year: int | None = None) -> list[list[str]]:
    """The codes of the notes of each record."""
    sentences = trial(text, default_rulebook(), year=year).sentences
    return [[n.code for n in o.notes] for t in sentences for w in t.windows for o in w.outcomes]


RESOLVED = {
    "own words": ("新增学位6300个。", [["subject-own", "measure-verb"]]),
    "two of one": ("办复率和满意率均达100%。", [["subject-part", "measure-rule"]] * 2),
    "baseline": ("绿化率由51%提高到70%。", [["subject-baseline", "measure-rule", "baseline"]]),
    "list": ("改造管网9公里、立管2000个。", [["subject-own", "measure-verb"], ["subject-own", "verb-continued"]]),
    "dropped": (
        "空气质量优良天数273天，同比增加17天。",
        [["subject-own", "measure-rule"], ["subject-previous", "measure-rule"]],
    ),
    "no verb": ("农民人均纯收入7611元。", [["subject-own", "measure-default"]]),
    "no verb but a noun that says it": ("城镇新增就业3058人。", [["subject-own", "measure-noun"]]),
    "two counts": ("906户1559人实现稳定脱贫。", [["counted-alike"], ["subject-own", "measure-verb"]]),
    "hedge of the verb": (
        "居民消费价格涨幅控制在2.6%。",
        [["subject-own", "measure-rule", "measure-corrected", "hedge-verb"]],
    ),
}


@pytest.mark.parametrize(("text", "expected"), RESOLVED.values(), ids=RESOLVED)
def test_resolving_tells_what_it_did(text: str, expected: list[list[str]]) -> None:
    found = [[code for code in notes if not code.startswith(("kind-", "period-"))] for notes in codes(text)]
    assert found == expected


def test_kind_and_period_are_told_with_their_reason() -> None:
    assert codes("2024年，新增学位6300个。", year=2026)[0][-2:] == ["kind-year", "period-told"]
    assert codes("力争新增学位6300个。", year=2026)[0][-2:] == ["kind-sentence", "period-report"]
    text = "政府工作报告\n一、2025年工作回顾\n新增学位6300个。\n力争新建学校8所。\n"
    assert [notes[-2:] for notes in codes(text, year=2026)] == [
        ["kind-section", "period-section"],
        ["kind-cue", "period-report"],
    ]
    assert codes("新增学位6300个。")[0][-1] == "period-unknown"


@pytest.mark.parametrize("words", [ZH, EN], ids=["zh", "en"])
def test_every_note_reason_and_symbol_has_words(words: Labels) -> None:
    assert set(words.trace.codes) == set(get_args(NoteCode))
    assert set(words.trace.reasons) == set(get_args(PassedReason))
    assert set(words.trace.symbols) >= set(QUANTITY_CLASSES + "nLJ^<>$")


def test_every_dimension_and_role_has_a_chinese_name() -> None:
    assert set(ZH.trace.dimensions) == set(load(rules_folder()).units.dimensions)
    assert set(ZH.trace.roles) == {*get_args(Role), *get_args(EmitsRole)} - {"record"}
