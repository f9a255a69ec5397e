"""Dot plots as SVG: a line for each thing compared, a dot where its number lies."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal
from unicodedata import east_asian_width

Shape = Literal["full", "hollow", "above", "below"]
Colour = Literal["", "good", "bad", "quiet"]

COLOURS: dict[Colour, str] = {"": "#2f5d8a", "good": "#2e7d4f", "bad": "#b23b3b", "quiet": "#8a8a8a"}
_INK, _FAINT = "#222222", "#dddddd"
_STEP, _TOP, _BOTTOM, _PLOT, _PAD = 22, 44, 34, 420, 16
_LETTER = 6.6  # width of a narrow character at the size of the labels
_RADIUS = 4.5
_TICKS = 5


@dataclass(frozen=True, slots=True)
class Dot:
    """A number, or a range from ``value`` to ``high``. ``hollow`` is about, ``above`` at least and ``below`` at most."""

    value: float
    high: float | None = None
    shape: Shape = "full"
    colour: Colour = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing compared: what it is called, its dots, and what is told of it at the right."""

    label: str
    dots: Sequence[Dot]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A dot plot. ``guide`` is a number to draw a line at, such as the median, with its name."""

    title: str
    unit: str
    lines: Sequence[Line]
    guide: tuple[float, str] | None = None


def svg(plot: Plot) -> str:
    """The plot as an SVG element that stands for itself: no style sheet, script or font from elsewhere."""
    left = _PAD + max((_width(line.label) for line in plot.lines), default=0) + 12
    right = max((_width(line.text) for line in plot.lines), default=0) + 24
    width, height = left + _PLOT + right, _TOP + _STEP * len(plot.lines) + _BOTTOM
    body = "\n".join(_body(plot, left, height))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}" font-family="system-ui, sans-serif" font-size="12" role="img" '
        f'aria-label="{_text(plot.title)}">\n{body}\n</svg>\n'
    )


def ticks(low: float, high: float) -> list[float]:
    """Round numbers from at most ``low`` to at least ``high``, some five of them."""
    if low == high:
        low, high = low - (abs(low) * 0.1 or 1), high + (abs(high) * 0.1 or 1)
    rough = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [float(f"{index * step:.12g}") for index in range(first, last + 1)]


def _body(plot: Plot, left: float, height: int) -> Iterator[str]:
    values = [
        number for line in plot.lines for dot in line.dots for number in (dot.value, dot.high) if number is not None
    ]
    values += [plot.guide[0]] if plot.guide else []
    marks = ticks(min(values, default=0), max(values, default=1))

    def x(value: float) -> float:
        return left + (value - marks[0]) / (marks[-1] - marks[0]) * _PLOT

    yield '<rect width="100%" height="100%" fill="#ffffff"/>'
    yield f'<text x="{_PAD}" y="20" font-size="14" font-weight="bold" fill="{_INK}">{_text(plot.title)}</text>'
    base = height - _BOTTOM + 4
    for mark in marks:
        yield f'<line x1="{x(mark):.1f}" y1="{_TOP - 8}" x2="{x(mark):.1f}" y2="{base}" stroke="{_FAINT}"/>'
        label = f"{mark:,g}" + plot.unit if mark == marks[-1] else f"{mark:,g}"
        yield f'<text x="{x(mark):.1f}" y="{base + 16}" text-anchor="middle" fill="{_INK}">{_text(label)}</text>'
    if plot.guide:
        at, name = plot.guide
        yield (
            f'<line x1="{x(at):.1f}" y1="{_TOP - 8}" x2="{x(at):.1f}" y2="{base}" stroke="{COLOURS["quiet"]}" '
            f'stroke-dasharray="4 3"><title>{_text(name)}</title></line>'
        )
    for index, line in enumerate(plot.lines):
        y = _TOP + _STEP * index + 6
        yield f'<text x="{left - 12:.1f}" y="{y + 4}" text-anchor="end" fill="{_INK}">{_text(line.label)}</text>'
        for dot in line.dots:
            yield _dot(dot, x(dot.value), None if dot.high is None else x(dot.high), y)
        yield f'<text x="{left + _PLOT + 12:.1f}" y="{y + 4}" fill="{_INK}">{_text(line.text)}</text>'


def _dot(dot: Dot, x: float, high: float | None, y: float) -> str:
    colour = COLOURS[dot.colour]
    tip = f"<title>{_text(dot.tip)}</title>" if dot.tip else ""
    if high is not None:
        return (
            f'<g stroke="{colour}" fill="{colour}">{tip}<line x1="{x:.1f}" y1="{y}" x2="{high:.1f}" y2="{y}" '
            f'stroke-width="3"/><circle cx="{x:.1f}" cy="{y}" r="{_RADIUS}"/>'
            f'<circle cx="{high:.1f}" cy="{y}" r="{_RADIUS}"/></g>'
        )
    if dot.shape in ("above", "below"):
        tip_x = x + (_RADIUS * 2 if dot.shape == "above" else -_RADIUS * 2)
        points = f"{x:.1f},{y - _RADIUS} {tip_x:.1f},{y} {x:.1f},{y + _RADIUS}"
        return f'<polygon points="{points}" fill="{colour}">{tip}</polygon>'
    fill = "#ffffff" if dot.shape == "hollow" else colour
    return (
        f'<circle cx="{x:.1f}" cy="{y}" r="{_RADIUS}" fill="{fill}" stroke="{colour}" stroke-width="1.8">{tip}</circle>'
    )


def _width(text: str) -> float:
    return sum(_LETTER * (2 if east_asian_width(letter) in "WF" else 1) for letter in text)


def _text(text: str) -> str:
    """Text for XML: markup escaped, and what XML cannot hold left out."""
    return escape("".join(letter for letter in text if letter.isprintable()), quote=True)
