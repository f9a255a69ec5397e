"""Noise: what of a text is no part of the report is recognised, left out and told, and no offset shifts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import extract
from extractor.models import Report
from extractor.rulebook import default_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import load
from extractor.stages.cleaning import clean

RULES = load(rules_folder()).noise.noise
EXAMPLES = [(rule.id, entry.text, entry.noise) for rule in RULES for entry in rule.examples]
COUNTEREXAMPLES = [(rule.id, entry.text) for rule in RULES for entry in rule.counterexamples]
PARAGRAPH = (
    "过去一年，新增学位6300个，组织文化惠民演出200余场，完成固定资产投资126亿元，增长6%左右，城镇新增就业2万人以上。"
)


def told(text: str) -> list[tuple[str, str]]:
    """The noise of a text, as (rule, what it is)."""
    return [(noise.rule, text[noise.start : noise.end]) for noise in extract(text, explain=True).noise]


def found(report: Report) -> list[tuple[str, str]]:
    """The records of a report by subject and by what stands at their offsets."""
    return [(record.subject, report.text[record.start : record.end]) for record in report.records]


@pytest.mark.parametrize(("rule", "text", "noise"), EXAMPLES, ids=[f"{rule}-{text[:12]}" for rule, text, _ in EXAMPLES])
def test_example(rule: str, text: str, noise: str) -> None:
    for around in (text, f"前一段。\n{text}\n后一段。"):
        spans = [(hit.rule, around[hit.start : hit.end]) for hit in default_rulebook().noise.find(around)]
        assert (rule, noise) in spans


@pytest.mark.parametrize(
    ("rule", "text"), COUNTEREXAMPLES, ids=[f"{rule}-{text[:12]}" for rule, text in COUNTEREXAMPLES]
)
def test_counterexample(rule: str, text: str) -> None:
    assert [hit for hit in default_rulebook().noise.find(text) if hit.rule == rule] == []


def test_the_furniture_of_a_page_gives_no_records_and_shifts_no_offset() -> None:
    text = (
        "导航菜单\n时间：2023-03-30  作者：某某  来源：某某网  阅读：\n147\n"
        f"{PARAGRAPH}\n"
        "本文仅代表作者观点，不代表本站立场，点击6000次。\n本文地址:/a/4508.html\n留言与评论(共有 12 条评论)\n验证码: 8+3=\n"
        "版权所有 某某县人民政府 某ICP备05000001号 浏览3万次\n相关文章\n2022年新增学位100个\n2021年新增学位200个"
    )
    report = extract(text, explain=True)
    plain = extract(PARAGRAPH)
    assert found(report) == found(plain)
    assert [r.start for r in report.records] == [r.start + text.index(PARAGRAPH) for r in plain.records]
    assert report.text == text
    assert {noise.rule for noise in report.noise} == {
        "button", "byline", "comment-box", "captcha", "page-address", "link-list", "copyright", "disclaimer",
    }  # fmt: skip
    assert extract(text).noise == ()
    assert "noise" not in report.model_dump_json()


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("一、2022年工作回顾\\r\\n新增学位6300个。\\r\\n新增床位50张。", [("学位", "6300个"), ("床位", "50张")]),
        ("新增&nbsp;学位6300个。", [("学位", "6300个")]),
        ("人口自然增长率6&permil;。", [("人口自然增长率", "6&permil;")]),
        ("县长????尤某\n新增学位6300个。", [("学位", "6300个")]),
        ("<p>新增学位6300个</p><p>新增床位50张</p>", [("学位", "6300个"), ("床位", "50张")]),
        ("新增城镇就业第3页 共20页2万人。", [("城镇就业", "2万人")]),
    ],
)
def test_marks_of_programs_do_not_reach_records(text: str, records: list[tuple[str, str]]) -> None:
    assert found(extract(text)) == records


def test_a_passage_printed_twice_counts_once() -> None:
    other = PARAGRAPH.replace("6300", "7300")
    once = f"一、2022年工作回顾\n{PARAGRAPH}\n{other}\n"
    report = extract(once + once, explain=True)
    assert found(report) == found(extract(once))
    assert [(n.rule, n.start, n.end) for n in report.noise] == [("repeated", len(once), 2 * len(once))]
    assert [n.rule for n in extract(f"{other}\n{PARAGRAPH}\n中间。\n{PARAGRAPH}", explain=True).noise] == ["repeated"]


def test_short_lines_may_stand_twice() -> None:
    text = "新增学位6300个。\n分县情况\n新增学位6300个。\n"
    assert found(extract(text)) == [("学位", "6300个"), ("学位", "6300个")]
    assert told(text) == []


def test_a_number_spliced_into_a_sentence_is_told() -> None:
    text = f"{PARAGRAPH[:36]}\n— 12 —\n{PARAGRAPH[36:]}\n"
    assert [rule for rule, _ in told(text)] == ["spliced-number"]
    assert [subject for subject, _ in found(extract(text))] == [subject for subject, _ in found(extract(PARAGRAPH))]


def test_a_cell_without_a_number_says_nothing_of_the_cell_before() -> None:
    assert found(extract("新增学位6300个\t责任单位")) == [("学位", "6300个")]
    assert found(extract("城镇新增就业\t115万人\t就业局")) == [("城镇新增就业", "115万人")]


@given(st.text(alphabet="新增学位6300个。\n\t\\rn&?<br>;来源：评论(第页共 验证码本文地址ICP备"))
def test_cleaning_keeps_the_length_and_tells_noise_in_order(text: str) -> None:
    cleaned, noise = clean(text, default_rulebook().noise)
    assert len(cleaned) == len(text)
    assert [n.start for n in noise] == sorted(n.start for n in noise)
    assert all(0 <= a.start < a.end <= len(text) for a in noise)
    report = extract(text)
    assert all(text[r.start : r.end] == r.quantity.text for r in report.records)


def test_a_per_mille_sign_that_was_broken_in_two_is_one_quantity() -> None:
    text = "一、2026年工作安排\n人口自然增长率控制在7.64％。以内，城镇化率达到60%。地区生产总值增长5%。"
    report = extract(text)
    assert [(r.quantity.value, r.quantity.unit, text[r.start : r.end]) for r in report.records] == [
        (7.64, "‰", "7.64％。"),
        (60, "%", "60%"),
        (5, "%", "5%"),
    ]


def test_what_a_glossary_promises_is_read() -> None:
    text = (
        "一、2026年工作安排\n新增学位6300个。\n名词解释\n1.两山：指东山、西山两个片区。\n"
        "2.“双百”行动：每年启动100个项目，到2030年建成100个园区。\n3.“四新”：指4类新业态。"
    )
    records = extract(text).records
    assert [(r.kind, r.action, r.subject, r.quantity.value) for r in records] == [
        ("target", "新增", "学位", 6300),
        ("target", "启动", "项目", 100),
        ("target", "建成", "园区", 100),
    ]
