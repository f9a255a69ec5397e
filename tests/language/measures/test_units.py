"""Units: set off by a space, shared by joined numbers, told before the number, or not a number's own."""

from __future__ import annotations

from reviews import HEADING, in_review

from extractor import extract


def test_a_unit_may_be_set_off_by_a_space() -> None:
    records = in_review("新建学校 160 所，增长 17.5 %，用电量 382 亿千瓦时。")
    found = [(r.quantity.value, r.quantity.unit) for r in records]
    assert found == [(160, "所"), (17.5, "%"), (38_200_000_000, "千瓦时")]


def test_a_number_joined_to_a_rate_has_its_unit() -> None:
    records = extract("税收、利润分别是上年的2.7和2.4倍。").records
    assert [(r.quantity.value, r.quantity.unit) for r in records] == [(2.7, "倍"), (2.4, "倍")]


def test_days_are_not_the_unit_of_what_was_made_before_them() -> None:
    made, done = extract(HEADING + "建成示范点2个、4个工作日办结事项50项。").records
    assert [(r.quantity.text, r.quantity.unit, r.subject) for r in (made, done)] == [
        ("2个", "个", "示范点"),
        ("50项", "项", "事项"),
    ]


def test_for_how_much_a_price_is_told_is_no_part_of_what_it_is_of() -> None:
    records = extract(HEADING + "早籼稻、粳稻每50公斤分别提高3元和10元，小麦每50公斤提高3元。").records
    assert [(r.quantity.text, r.subject) for r in records] == [("3元", "早籼稻"), ("10元", "粳稻"), ("3元", "小麦")]


def test_a_unit_may_be_told_per_what_before_its_number() -> None:
    records = extract(HEADING + "浓度低于每立方米19微克，细颗粒物降至每立方米24微克，水价每立方米3元。").records
    assert [(r.quantity.text, r.quantity.unit, r.quantity.modifier) for r in records] == [
        ("19微克", "微克/立方米", "less_than"),
        ("24微克", "微克/立方米", "exact"),
        ("3元", "元", "exact"),
    ]
