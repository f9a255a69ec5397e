"""What no rule claimed, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from extractor.findings import Coverage, Place, Shape
from extractor.writing.excerpt import balance, clean
from extractor.writing.labels import Labels
from extractor.writing.layout import print_lines, wrap
from extractor.writing.marking import QUANTITY

_WIDEST = 160
_INDENT = 4


def show(console: Console, found: Coverage, words: Labels) -> None:
    """Print the share of quantities that no record tells, and their shapes with some sentences each."""
    width = min(console.width, _WIDEST)
    share = found.unclaimed / found.quantities if found.quantities else 0.0
    counts = {"reports": f"{found.reports:,}", "quantities": f"{found.quantities:,}", "left": f"{found.unclaimed:,}"}
    console.print(Text(words.unclaimed.format(**counts, share=f"{share:.1%}"), "bold"), soft_wrap=True)
    print_lines(console, (line for shape in found.shapes for line in _lines(shape, words, width)))


def _lines(shape: Shape, words: Labels, width: int) -> Iterator[Text]:
    reason = words.trace.no_rule if shape.rule is None else words.taken.format(rule=shape.rule)
    head = Text.assemble((f"{shape.count:>6,}  ", "bold"), (shape.symbols, "green"), (f"  {reason}", "dim"))
    yield wrap(head, width, 1)[0]
    for place in shape.places:
        yield _sentence(place, width - _INDENT)
        yield wrap(Text(" " * _INDENT + f"{clean(place.source)}:{place.start}-{place.end}", "dim"), width, 1)[0]


def _sentence(place: Place, width: int) -> Text:
    """The sentence around its quantity, on one line."""
    start, end = place.start - place.sentence_start, place.end - place.sentence_start
    left, right = clean(place.sentence[max(0, start - width) : start]), clean(place.sentence[end : end + width])
    text = clean(place.text)
    left, right = balance(left.lstrip(), right.rstrip(), width - cell_len(text) - 4)
    return Text.assemble(" " * _INDENT, left, (f"⟦{text}⟧", QUANTITY), right)
