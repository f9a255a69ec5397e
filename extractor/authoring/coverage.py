"""Coverage: the quantities of reports that no rule claimed, which is where the next rule is found."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.findings import Coverage, Place, Shape
from extractor.pipeline import examine
from extractor.reading import Source
from extractor.rulebook import Rulebook
from extractor.stages.tracing import Step

EXAMPLES = 3


def coverage(sources: Iterable[Source], rules: Rulebook) -> Coverage:
    """What no rule claimed in some reports, the most frequent shapes first.

    Quantities that an exclusion names do not count, nor do earlier values that a record tells as its baseline.
    """
    seen = _Seen(rules)
    for source in sources:
        seen.add(source)
    return seen.coverage()


class _Seen:
    """What was seen so far, by the symbols of the window and the pattern that took it."""

    def __init__(self, rules: Rulebook) -> None:
        self._rules = rules
        self._reports = self._quantities = 0
        self._counts: dict[tuple[str, str | None], int] = {}
        self._places: dict[tuple[str, str | None], list[Place]] = {}

    def add(self, source: Source) -> None:
        """Count the quantities of a report."""
        self._reports += 1
        examine(source, self._rules, lambda step: self._step(source, step))

    def _step(self, source: Source, step: Step) -> None:
        self._quantities += len(step.windows)
        sentence = step.sentence
        for window, claimed in zip(step.windows, step.claimed(), strict=True):
            if claimed:
                continue
            key = window.symbols, window.hit.rule.id if window.hit else None
            self._counts[key] = self._counts.get(key, 0) + 1
            places = self._places.setdefault(key, [])
            first, last = step.flow.span(sentence.start, sentence.end)
            text = source.text[first:last]
            if len(places) < EXAMPLES and all(place.sentence != text for place in places):
                start, end = step.flow.span(window.found.start, window.found.end)
                places.append(
                    Place(
                        source=source.name,
                        start=start,
                        end=end,
                        text=source.text[start:end],
                        sentence=text,
                        sentence_start=first,
                    )
                )

    def coverage(self) -> Coverage:
        """What was seen in all."""
        ordered = sorted(self._counts, key=lambda key: (-self._counts[key], key[0], key[1] or ""))
        return Coverage(
            reports=self._reports,
            quantities=self._quantities,
            unclaimed=sum(self._counts.values()),
            shapes=tuple(
                Shape(symbols=key[0], rule=key[1], count=self._counts[key], places=tuple(self._places[key]))
                for key in ordered
            ),
        )
