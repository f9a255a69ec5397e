"""Numbers, quantities and periods as people write them."""

from __future__ import annotations

from decimal import Decimal

from extractor.models import Baseline, Document, Period, Quantity, Record
from extractor.writing.labels import ARROWS, HEDGES, Labels

_DECIMALS = 2
_SMALLEST, _LARGEST = -6, 18  # powers of ten beyond which digits are unreadable


def number(value: int | float, words: Labels) -> str:
    """A number in the largest magnitude that takes two decimals at most: 407000000 is ``4.07亿`` or ``407 million``."""
    exact = Decimal(str(value))
    if exact and not _SMALLEST <= exact.adjusted() <= _LARGEST:
        return f"{exact:.4g}"
    for size, name in words.magnitudes:
        scaled = exact / size
        if abs(scaled) >= 1 and scaled == round(scaled, _DECIMALS):
            return _plain(scaled) + name
    return _plain(exact)


def quantity(stated: Quantity, words: Labels) -> str:
    """A quantity with its hedge as a sign: ``≥100%``, ``≈2,000家``, ``6–6.5%``, ``0 (清零)``."""
    text = number(stated.value, words)
    if stated.value_high is not None:
        text += "–" + number(stated.value_high, words)
    text = HEDGES[stated.modifier] + _with_unit(text, stated.unit)
    return f"{text} ({stated.text})" if stated.implicit else text


def value(record: Record, words: Labels) -> str:
    """The quantity after the arrow of its direction: ``↑ ≥70%``."""
    return f"{ARROWS[record.direction]} {quantity(record.quantity, words)}"


def baseline(start: Baseline, words: Labels) -> str:
    """The earlier value that a change started from, with its year: ``← 51% (2020)``."""
    text = "← " + _with_unit(number(start.value, words), start.unit)
    return f"{text} ({start.year})" if start.year is not None else text


def period(held: Period) -> str:
    """The years of a period: ``2025``, ``2021–2025``, ``–2030`` where one end is open, ``—`` where both are."""
    if held.start is None and held.end is None:
        return "—"
    if held.start == held.end:
        return str(held.start)
    return f"{held.start or ''}–{held.end or ''}"


def _with_unit(text: str, unit: str) -> str:
    """Unit after number, apart only where a word would run into it: ``4.07亿元`` but ``407 million 元``."""
    return f"{text} {unit}" if unit and text[-1].isascii() and text[-1].isalpha() else text + unit


def _plain(value: Decimal) -> str:
    """Digits with thousands separators, without trailing zeros."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def place(document: Document, words: Labels) -> str:
    """The region with the names above it, its code and its level: ``河北省保定市徐水区 130609 (县级)``."""
    name = document.full_name or "".join((*document.parents, words.unknown))
    level = f"({words.levels[document.level]})" if document.level else ""
    return " ".join(part for part in (name, document.region_code, level) if part)
