"""What of a text was left out as noise, as lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from extractor.models import Report
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels
from extractor.writing.layout import wrap

_EACH = 5


def left_out(report: Report, words: Labels, width: int) -> Iterator[Text]:
    """A heading, and for each rule of noise how often it was met and the first places, by line; nothing without noise."""
    if not report.noise:
        return
    yield Text(words.noise.format(count=f"{len(report.noise):,}"), "bold yellow")
    ordered = sorted(report.noise, key=lambda noise: noise.rule)
    for rule, group in groupby(ordered, key=lambda noise: noise.rule):
        found = list(group)
        shown = []
        for noise in found[:_EACH]:
            line = report.text.count("\n", 0, noise.start) + 1
            shown.append(
                f"{words.line.format(number=line)} {clean(report.text[noise.start : noise.end][:width])}".rstrip()
            )
        more = " …" if len(found) > _EACH else ""
        text = Text.assemble((f"  {rule} ×{len(found):,}  ", "magenta"), (" · ".join(shown) + more, "dim"))
        yield from wrap(text, width, 3)
