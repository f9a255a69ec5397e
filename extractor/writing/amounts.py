"""Figures of a row of a table: one magnitude for all of them, the hedge shown with each."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from extractor.models import Number
from extractor.results import Figure, Wording
from extractor.writing import figures
from extractor.writing.tablelabels import TableLabels

_DECIMALS = 4


class Scale(NamedTuple):
    """A magnitude and the unit behind it: 亿 and 元."""

    size: int
    name: str
    unit: str


def scale(values: Iterable[Number], unit: str, words: TableLabels) -> Scale:
    """The magnitude in which the numbers of a row take the fewest characters; a smaller one where two take as many."""
    known = list(values)
    choices = [Scale(1, "", unit), *(Scale(size, name, unit) for size, name in reversed(words.magnitudes))]
    return min(choices, key=lambda choice: sum(_characters(value, choice) for value in known))


def number(value: Number, choice: Scale) -> str:
    """A number with its magnitude and unit: ``4.07亿元``."""
    text = _digits(value, choice) + choice.name
    apart = choice.unit and text[-1].isascii() and text[-1].isalpha()
    return f"{text} {choice.unit}" if apart else text + choice.unit


def of_difference(choice: Scale, words: TableLabels) -> Scale:
    """The scale of a difference of two numbers: two percentages are so many percentage points apart."""
    return choice._replace(unit=words.points.get(choice.unit, choice.unit))


def figure(stated: Figure, choice: Scale, words: TableLabels) -> str:
    """A figure with its hedge, and its years where it holds for several: ``≥90%``, ``5%左右 (2026–2030)``.

    That it is an average of these is said: ``6% (年均 2021–2025)``.
    """
    if stated.unit != choice.unit:
        choice = scale([stated.value], stated.unit, words)
    text = number(stated.value, choice)
    if stated.value_high is not None:
        text += "–" + number(stated.value_high, choice)
    text = words.hedged[stated.modifier].format(text)
    if stated.average and stated.spans_years:
        return f"{text} ({words.average} {figures.period(stated.period)})"
    return dated(text, stated)


def dated(text: str, stated: Figure | Wording) -> str:
    """``text`` with its years where it holds for several together: ``与经济增长同步 (2026–2030)``."""
    return f"{text} ({figures.period(stated.period)})" if stated.spans_years else text


def pattern(stated: Figure, choice: Scale, words: TableLabels) -> str:
    """The number format by which a spreadsheet shows ``scaled`` as ``figure`` does; empty for a range, which is text."""
    if stated.value_high is not None or stated.unit != choice.unit or stated.spans_years:
        return ""
    before, _, after = words.hedged[stated.modifier].partition("{}")
    return number_pattern(stated.value, choice, before, after)


def number_pattern(value: Number, choice: Scale, before: str = "", after: str = "", sign: bool = False) -> str:
    """The number format by which a spreadsheet shows ``scaled`` as ``number`` does, between the given texts."""
    digits = _digits(value, choice)
    behind = number(0, choice).removeprefix("0") + after
    form = "#,##0" + ("." + "0" * len(digits.partition(".")[2]) if "." in digits else "")
    form = "".join((f'"{before}"' if before else "", form, f'"{behind}"' if behind else ""))
    return f"+{form};-{form};{form}" if sign else form


def scaled(value: Number, choice: Scale) -> Number:
    """A number in the magnitude of its row."""
    exact = Decimal(str(value)) / choice.size
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _characters(value: Number, choice: Scale) -> int:
    """How many characters a number takes in full, its magnitude counted as one."""
    return len(_plain(f"{Decimal(str(value)) / choice.size:,f}")) + bool(choice.name)


def _digits(value: Number, choice: Scale) -> str:
    """Digits with thousands separators and four decimals at most, more where a number is smaller than that."""
    exact = Decimal(str(value)) / choice.size
    return _plain(f"{exact:,.{max(_DECIMALS, 1 - exact.adjusted())}f}")


def _plain(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text
