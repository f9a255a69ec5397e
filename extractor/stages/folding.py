"""Folding: quantities and periods of a sentence found and put in symbols of the same length.

The folded sentence reads like the sentence with ``6300个`` as one symbol and fillers, so that patterns stay short and an
offset in it is an offset in the source.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import COMPARISON, FILL, PERIOD, REMARK, SYMBOL_OF
from extractor.stages.numerals import Numerals, Stretch
from extractor.stages.spans import Spans
from extractor.stages.types import Folded, Found, Sentence

_FOLDED = ("frame", "comparison")


class Folder:
    """Folds the sentences of one text by one rulebook.

    Args:
        text: the flow of the source.
        norm: the same normalised, of the same length.
        report: the year of the report, for expressions such as 今年.
        region: the code of the place that reports, where it is known.
    """

    def __init__(self, text: str, norm: str, book: Rulebook, report: int | None, region: str | None = None) -> None:
        self._norm, self._book = norm, book
        self._runs = Spans(book.runs.of(norm))
        self._words = Spans([m.span() for m in book.implicit_expression.finditer(norm)])
        self._numerals = Numerals(text, norm, book, report, region)

    def fold(self, sentences: Sequence[Sentence], always: Container[int] = ()) -> list[Folded | None]:
        """Each sentence folded, or None where it holds no numeral.

        Args:
            sentences: all of the text, in order.
            always: the places of those that are folded for their periods, whether they hold a numeral or not.
        """
        folds: list[Folded | None] = []
        stretches: list[Stretch] = []
        runs, words = self._runs, self._words
        for place, sentence in enumerate(sentences):
            start, end, asked = sentence.start, sentence.end, place in always
            folded = None
            if asked or runs.upcoming < end or words.upcoming < end:
                implicit = [self._implicit(word) for word, _ in words.take(start, end)]
                folded = Folded(start, "", [found for found in implicit if found is not None], [], [])
                stretches.append(Stretch(folded, end, runs.take(start, end), asked))
            folds.append(folded)
        self._numerals.read(stretches)
        stretches = [stretch for stretch in stretches if stretch.folded.quantities or stretch.always]
        for stretch in stretches:
            self._settle(stretch.folded, stretch.end)
        for stretch in stretches:
            if stretch.folded.quantities or stretch.always:
                stretch.folded.text = self._folded(stretch.folded, stretch.end)
        return folds

    def _settle(self, folded: Folded, end: int) -> None:
        """Add the periods that begin with a word, put quantities in order, leave out those that are part of a period."""
        self._word_times(folded, end)
        quantities = folded.quantities
        if quantities and quantities[0].implicit:  # those found by words were put before those found at numerals
            quantities.sort(key=lambda found: found.start)
        for time in folded.times:
            if any(time.start <= found.start < time.end for found in quantities):
                quantities[:] = [found for found in quantities if not time.start <= found.start < time.end]

    def _word_times(self, folded: Folded, end: int) -> None:
        """Add the periods that begin with a word, which may take in those already found at a numeral."""
        times = folded.times
        known = len(times)
        times += [self._numerals.time(found) for found in self._book.periods.words(self._norm, folded.start, end)]
        if known and len(times) > known:
            # 年底 is part of 2015年底
            wide = [w for w in times[known:] if not any(t.start < w.start < t.end for t in times[:known])]
            kept = [t for t in times[:known] if not any(w.start <= t.start < w.end for w in wide)]
            times[:] = sorted(kept + wide, key=lambda t: t.start)

    def _implicit(self, position: int) -> Found | None:
        implicit = self._book.implicit_at(self._norm, position)
        if implicit is None or self._numerals.is_name(position):
            return None
        rule, detail = implicit
        groups = detail.groupdict()
        core = next((name for name in groups if name.startswith("core") and groups[name]), None)
        start, end = detail.span(core) if core else detail.span()
        value = rule.value if rule.value is not None else self._book.quantities.numbers.value(groups.get("n") or "1")
        before, length = self._book.quantities.modifier_before(self._norm, start)
        after, fold = self._book.quantities.modifier_after(self._norm, detail.end())
        return Found(
            start,
            end,
            rule.symbol,
            value,
            None,
            rule.unit,
            self._book.quantities.stronger(before, after),
            fold,
            start - length,
            True,
            rule.measure,
            rule.direction,
            rule.action,
            groups.get("event") or "",
        )

    def _folded(self, folded: Folded, end: int) -> str:
        norm, start, quantities, times = self._norm, folded.start, folded.quantities, folded.times
        # 年均 and 累计 stay in the text, as part of what is said
        spans = [
            (t.start, t.end, PERIOD if t.rule.role == "frame" else COMPARISON) for t in times if t.rule.role in _FOLDED
        ]
        spans += [(found.begin, found.fold, SYMBOL_OF[found.symbol]) for found in quantities if found.fold]
        spans.sort()
        pieces: list[str] = []
        position = start
        for first, last, symbol in spans:
            first = max(first, position)
            if last <= first:
                continue
            pieces += (norm[position:first], symbol, FILL * (last - first - 1))
            position = last
        pieces.append(norm[position:end])
        text = "".join(pieces)
        return self._book.lexer.remark.sub(_filled, text) if "(" in text else text


def _filled(match: re.Match[str]) -> str:
    return REMARK * len(match.group())
