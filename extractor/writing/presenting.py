"""Comparisons and promises tracked, ready to be shown or to be written as any kind of file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import OutputError
from extractor.results import Comparison, Tracking
from extractor.writing import comparing, plotting, tracking
from extractor.writing.files import write
from extractor.writing.plots import Plot, png, svg
from extractor.writing.tablelabels import TableLabels
from extractor.writing.tables import Table, csv, html, xlsx


@dataclass(frozen=True, slots=True)
class Presentation:
    """What there is to show of a result.

    Attributes:
        main: its table; ``further`` tables belong to it, ``detail`` has the sentences.
        plots: a plot for each indicator.
        json: the whole of it as JSON text.
    """

    main: Table
    further: Sequence[Table]
    detail: Table
    plots: Sequence[Plot]
    json: str
    words: TableLabels


def present_comparison(comparison: Comparison, words: TableLabels) -> Presentation:
    """A comparison in the words of a language."""
    return Presentation(
        comparing.overview(comparison, words),
        [],
        comparing.detail(comparison, words),
        plotting.compared(comparison, words),
        comparison.model_dump_json(indent=1) + "\n",
        words,
    )


def present_tracking(tracked: Tracking, words: TableLabels) -> Presentation:
    """Promises tracked in the words of a language."""
    return Presentation(
        tracking.overview(tracked, words),
        [tracking.by_region(tracked, words), tracking.by_indicator(tracked, words)],
        tracking.detail(tracked, words),
        plotting.tracked(tracked, words),
        tracked.model_dump_json(indent=1) + "\n",
        words,
    )


def save(path: Path, shown: Presentation, *, detailed: bool = False) -> None:
    """Write a result as what the suffix of ``path`` says, one of ``SUFFIXES``; ``detailed`` chooses the detail for CSV.

    Raises:
        OutputError: the file cannot be written, or it is a plot and there is not one indicator to plot.
        MissingPackageError: the suffix needs a package that is not installed.
    """
    write(path, _WRITERS[path.suffix.lower()](path, shown, detailed))


def _csv(_path: Path, shown: Presentation, detailed: bool) -> str:
    return csv.dumps(shown.detail if detailed else shown.main)


def _json(_path: Path, shown: Presentation, _detailed: bool) -> str:
    return shown.json


def _html(_path: Path, shown: Presentation, _detailed: bool) -> str:
    tables = [shown.main, *shown.further, shown.detail]
    drawings = [svg(plot) for plot in shown.plots]
    return html.page(shown.main.title, shown.words.language, tables, drawings, shown.words.plots)


def _xlsx(_path: Path, shown: Presentation, _detailed: bool) -> bytes:
    return xlsx.dumps([shown.main, *shown.further, shown.detail])


def _png(path: Path, shown: Presentation, _detailed: bool) -> bytes:
    return png.dumps(_one_plot(path, shown), str(path))


def _svg(path: Path, shown: Presentation, _detailed: bool) -> str:
    return svg(_one_plot(path, shown))


def _one_plot(path: Path, shown: Presentation) -> Plot:
    if not shown.plots:
        raise OutputError(str(path), "shows one indicator, but there is no number to plot")
    if len(shown.plots) > 1:
        found = f"shows one indicator, but there are {len(shown.plots)} to plot"
        raise OutputError(str(path), found, "choose one: --indicator ID")
    return shown.plots[0]


_WRITERS: dict[str, Callable[[Path, Presentation, bool], str | bytes]] = {
    ".csv": _csv,
    ".json": _json,
    ".html": _html,
    ".xlsx": _xlsx,
    ".svg": _svg,
    ".png": _png,
}
SUFFIXES = tuple(_WRITERS)
