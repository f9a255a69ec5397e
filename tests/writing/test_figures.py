"""Figures as people read them: magnitudes, signs for hedges, arrows, baselines and periods."""

from __future__ import annotations

import pytest
from records import RECORDS, quantity

from extractor.models import Baseline, Period, Quantity
from extractor.writing import figures
from extractor.writing.labels import EN, ZH


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (6300, "6,300", "6,300"),
        (407_000_000, "4.07亿", "407 million"),
        (56_000, "5.6万", "56,000"),
        (12_345, "12,345", "12,345"),
        (2_356_200_000_000, "23,562亿", "2,356.2 billion"),
        (2 * 10**12, "2万亿", "2 trillion"),
        (35.49, "35.49", "35.49"),
        (0, "0", "0"),
        (-3.5, "-3.5", "-3.5"),
        (1e16, "10,000万亿", "10,000 trillion"),
        (10**40, "1.000e+40", "1.000e+40"),
    ],
)
def test_numbers_are_shown_in_a_readable_magnitude(value: float, zh: str, en: str) -> None:
    assert (figures.number(value, ZH), figures.number(value, EN)) == (zh, en)


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        (quantity("6%", 6, "%", modifier="about"), "≈6%"),
        (quantity("90%", 90, "%", modifier="at_least"), "≥90%"),
        (quantity("3%", 3, "%", modifier="at_most"), "≤3%"),
        (quantity("2万亿元", 2e12, "元", modifier="more_than"), ">2万亿元"),
        (quantity("3‰", 3, "‰", modifier="less_than"), "<3‰"),
        (quantity("6%-6.5%", 6, "%", value_high=6.5, modifier="range"), "6–6.5%"),
        (quantity("清零", 0, "", implicit=True), "0 (清零)"),
    ],
)
def test_hedges_are_shown_as_signs(stated: Quantity, shown: str) -> None:
    assert figures.quantity(stated, ZH) == shown


def test_units_do_not_run_into_words() -> None:
    assert figures.quantity(quantity("4.07亿元", 407_000_000, "元"), EN) == "407 million 元"


def test_arrows_and_baselines() -> None:
    assert figures.value(RECORDS[0], ZH) == "  6,300个"
    assert figures.value(RECORDS[1], ZH) == "↑ ≥70%"
    assert figures.baseline(Baseline(value=51, unit="%", year=2021), ZH) == "← 51% (2021)"
    assert figures.baseline(Baseline(value=51, unit="%", year=None), ZH) == "← 51%"


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [(2025, 2025, "2025"), (2021, 2025, "2021–2025"), (None, 2030, "–2030"), (2014, None, "2014–"), (None, None, "—")],
)
def test_periods(start: int | None, end: int | None, shown: str) -> None:
    assert figures.period(Period(text=None, start=start, end=end, inferred=False)) == shown
