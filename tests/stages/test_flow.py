"""Marks, blanks and characters that nobody sees, in the middle of a sentence, change nothing of what it says."""

from __future__ import annotations

import pytest

from extractor import Record, extract, quantities

SENTENCES = [
    "到2025年，地区生产总值增长不低于6%。",
    "新增学位6300个、床位1.2万张左右。",
    "从2020年的51%提升到2025年的70%以上。",
    "城镇、农村居民收入分别增长10%和12%以上。",
]
UNSEEN = ["**", "\u200b", "\xad", "\ufeff", "[12]"]


def said(record: Record) -> tuple[object, ...]:
    stated, base = record.quantity, record.baseline
    numbers = stated.value, stated.value_high, stated.unit, stated.modifier, base.value if base else None
    return record.kind, record.measure, record.action, record.subject, record.period.start, record.period.end, *numbers


@pytest.mark.parametrize("mark", UNSEEN, ids=ascii)
@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_a_mark_at_any_place_changes_no_record(sentence: str, mark: str) -> None:
    plain = [said(record) for record in extract(sentence).records]
    for place in range(1, len(sentence)):
        text = sentence[:place] + mark + sentence[place:]
        report = extract(text, explain=True)
        assert [said(record) for record in report.records] == plain, text
        assert all(text[r.start : r.end] == r.quantity.text for r in report.records), text
        assert [(q.value, q.unit, text[q.start : q.end] == q.text) for q in quantities(text)] == [
            (q.value, q.unit, True) for q in quantities(sentence)
        ]
        for trace in report.traces:
            for token in (token for clause in trace.clauses for token in clause.tokens):
                assert text[token.start : token.end] == token.text


@pytest.mark.parametrize(
    ("text", "found", "value", "unit"),
    [
        ("新增学位**6300**个。", "6300**个", 6300, "个"),
        ("完成率达90&nbsp;%。", "90&nbsp;%", 90, "%"),
        ("完成率达90&#37;。", "90&#37;", 90, "%"),
        ("投资126\u202f亿元。", "126\u202f亿元", 12_600_000_000, "元"),
        ("认定5&mdash;8户企业。", "5&mdash;8户", 5, "户"),
    ],
)
def test_a_quantity_covers_what_stands_inside_it(text: str, found: str, value: float, unit: str) -> None:
    (record,) = extract(text).records
    assert (record.quantity.text, record.quantity.value, record.quantity.unit) == (found, value, unit)
    assert text[record.start : record.end] == found


def test_rows_of_a_markdown_table_are_read_cell_by_cell() -> None:
    text = "| 指标 | 完成 | 目标 |\n| --- | :-: | --- |\n| 地区生产总值 | 100亿元 | 增长6% |\n|新增学位|6300个|\n"
    found = [(r.action, r.subject, r.quantity.text, r.measure) for r in extract(text).records]
    assert found == [
        (None, "地区生产总值", "100亿元", "level"),
        ("增长", "地区生产总值", "6%", "change"),
        ("新增", "学位", "6300个", "amount"),
    ]


@pytest.mark.parametrize("sentence", ["￥100万元。", "》6300个。", "| 20个。"])
def test_a_sign_is_no_subject(sentence: str) -> None:
    assert extract(sentence).records == ()
