"""Dot plots as PNG, drawn by matplotlib."""

from __future__ import annotations

import io
from typing import Any

from extractor.errors import OutputError
from extractor.results.frames import package
from extractor.writing.plots.dots import COLOURS, Plot, ticks

# what computers have for Chinese, the first that is installed
_FONTS = [
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "SimHei",
    "Heiti SC",
    "Arial Unicode MS",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
]
_FIRST_CHINESE = "\u2e80"
_MARKERS = {"full": "o", "hollow": "o", "above": ">", "below": "<"}
_WIDTH, _LINE, _REST = 9, 0.3, 1.2  # inches
_DOTS = 150  # an inch


def dumps(plot: Plot, place: str) -> bytes:
    """The plot as a PNG image.

    Args:
        place: what is written, for errors.

    Raises:
        MissingPackageError: matplotlib is not installed.
        OutputError: the plot has Chinese words, and no font is installed that has them.
    """
    package("matplotlib", ".png")
    figures = package("matplotlib.figure", ".png")
    manager = package("matplotlib.font_manager", ".png")
    known = {font.name for font in manager.fontManager.ttflist}
    chinese = [name for name in _FONTS if name in known]
    if not chinese and max(_words(plot), default="") >= _FIRST_CHINESE:
        raise OutputError(place, "needs a font with Chinese", f"install one, such as {_FONTS[0]}, or write .svg")
    font = {"fontfamily": [*chinese, "DejaVu Sans"]}
    figure = figures.Figure(figsize=(_WIDTH, _REST + _LINE * len(plot.lines)), dpi=_DOTS, layout="constrained")
    axes = figure.subplots()
    for row, line in enumerate(plot.lines):
        for dot in line.dots:
            colour = COLOURS[dot.colour]
            high = dot.value if dot.high is None else dot.high
            face = "white" if dot.shape == "hollow" else colour
            axes.plot([dot.value, high], [row, row], color=colour, marker=_MARKERS[dot.shape], markerfacecolor=face)
    _label(axes, plot, font)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()


def _words(plot: Plot) -> str:
    return "".join([plot.title, plot.unit, *(line.label + line.text for line in plot.lines)])


def _label(axes: Any, plot: Plot, font: dict[str, list[str]]) -> None:
    places = range(len(plot.lines))
    axes.set_title(plot.title, loc="left", **font)
    axes.set_xlabel(plot.unit, **font)
    axes.set_yticks(places, [line.label for line in plot.lines], **font)
    axes.set_ylim(len(plot.lines) - 0.5, -0.5)
    values = [value for line in plot.lines for dot in line.dots for value in (dot.value, dot.high) if value is not None]
    axes.set_xticks(ticks(min(values), max(values)))
    axes.grid(axis="x", color="#dddddd")
    if plot.guide:
        axes.axvline(plot.guide[0], color=COLOURS["quiet"], linestyle="--", linewidth=1)
    right = axes.secondary_yaxis("right")
    right.set_yticks(places, [line.text for line in plot.lines], **font)
    right.tick_params(length=0)
