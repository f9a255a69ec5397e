"""One run of the stages over one report: a source comes in, validated records go out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from pydantic import TypeAdapter

from extractor.models import Document, Goal, Noise, Record, Report
from extractor.reading import Source
from extractor.rulebook import Rulebook
from extractor.stages.cleaning import clean, entity_ends, spliced
from extractor.stages.cutting import Cutter
from extractor.stages.flow import Flow
from extractor.stages.folding import Folder
from extractor.stages.identifying import identify
from extractor.stages.layout import normalise, sentences
from extractor.stages.locating import locate
from extractor.stages.matching import Matcher
from extractor.stages.quantifying import quantity
from extractor.stages.resolving import Drafter, Timer, is_denied, with_units
from extractor.stages.spans import behind_last
from extractor.stages.tracing import Step
from extractor.stages.types import Clause, Draft, Folded, Found, Sentence, Window
from extractor.stages.wording import Span, signed, worded

Watcher = Callable[[Step], None]

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)
_GOALS: TypeAdapter[list[Goal]] = TypeAdapter(list[Goal])
_RECORDS: TypeAdapter[list[Record]] = TypeAdapter(list[Record])
_WIDE = str.maketrans("()", "（）")


class Extraction:
    """One run over one source.

    Args:
        name: what to call the source in the export.
        region: the place that reports, by name or code, where it is given.
        year: the year that the report is for, where it is given.
    """

    def __init__(self, source: Source, name: str, book: Rulebook, region: str | None, year: int | None) -> None:
        self._source, self._book = source, book
        cleaned, self._noise = clean(source.text, book.noise)
        self._norm = normalise(cleaned)
        self._flow = Flow(source.text, self._norm, entity_ends(self._noise))
        text, norm = self._flow.text, self._flow.norm
        # what a page says around a report is no part of it, but may say whose it is and of which year
        reach = book.documents.reach
        opened = normalise(source.text[:reach]) + self._norm[reach:]
        declared = book.documents.declared(source.metadata)
        told = identify(source.text, opened, name, book, year, declared)
        report = told["year"]
        place = locate(opened, source.path or name, book, report, region, declared)
        self._warnings = place.warnings
        self._document = {
            "source": name,
            "sha256": source.sha256,
            "characters": len(source.text),
            "encoding": source.encoding,
            "metadata": dict(source.metadata),
            **told,
            **place.keys,
        }
        self._folder = Folder(text, norm, book, report, place.keys["region_code"])
        self._cutter, self._matcher = Cutter(book), Matcher(book)
        self._drafter = Drafter(book, norm)
        self._sentences = list(sentences(norm, text, book, report))
        decided = next((s for s in self._sentences if s.meaning is not None), None)
        self._timer = Timer(norm, book, report, decided)
        self._goals: list[dict[str, Any]] = []
        self._prefix = source.sha256[:8] + "-"
        self._previous = -1
        self._repeats = 0

    def report(self, watch: Watcher | None = None) -> Report:
        """Run stage by stage over the whole text: what a stage works with stays in the processor's cache."""
        in_words = signed(self._flow.norm, self._sentences, self._book)
        folds = self._folder.fold(self._sentences, in_words)
        for place, spans in in_words.items():
            if (folded := folds[place]) is not None:
                self._words(self._sentences[place], spans, folded)
        told = [(s, f) for s, f in zip(self._sentences, folds, strict=True) if f is not None and f.quantities]
        cut = [self._cutter.clauses(folded) for _, folded in told]
        matched = (self._matcher.windows(folded, clauses) for (_, folded), clauses in zip(told, cut, strict=True))
        seen = list(map(with_units, matched))
        made = list(map(self._drafter.draft, seen, cut))
        records: list[dict[str, Any]] = []
        for (sentence, folded), windows, drafts in zip(told, seen, made, strict=True):
            if drafts:
                records += self._records(sentence, folded, windows, drafts)
        if watch is not None:
            self._show(watch, folds, iter(zip(cut, seen, made, strict=True)), iter(records))
        return Report.model_construct(
            document=_DOCUMENT.validate_python(self._document),
            records=tuple(_RECORDS.validate_python(records)),
            goals=tuple(_GOALS.validate_python(self._goals)),
            text=self._source.text,
            warnings=self._warnings,
        )

    def _show(
        self,
        watch: Watcher,
        folds: list[Folded | None],
        steps: Iterator[tuple[list[Clause], list[Window], list[Draft]]],
        records: Iterator[dict[str, Any]],
    ) -> None:
        """Show ``watch`` each sentence with what the stages made of it."""
        for sentence, folded in zip(self._sentences, folds, strict=True):
            if folded is None or not folded.quantities:
                watch(Step(self._flow, sentence, folded))
                continue
            clauses, windows, drafts = next(steps)
            made = list(islice(records, len(drafts)))
            watch(Step(self._flow, sentence, folded, clauses, windows, drafts, made))

    def left_out(self) -> Iterator[Noise]:
        """What of the text is no part of the report, in order."""
        found = sorted([*self._noise, *spliced(self._source.text, self._norm)])
        return (Noise(start=noise.start, end=noise.end, rule=noise.rule) for noise in found)

    def _records(
        self, sentence: Sentence, folded: Folded, windows: list[Window], drafts: list[Draft]
    ) -> Iterator[dict[str, Any]]:
        """The records of a sentence, as keys of ``models.Record``."""
        bases = [w.found.start for w in windows if w.hit is not None and w.hit.rule.emits.role == "baseline"]
        shown = self._shown(sentence)
        told = zip([None, *drafts], drafts, strict=False)
        return (self._record(draft, previous, sentence, folded, bases, shown) for previous, draft in told)

    def _words(self, sentence: Sentence, clauses: list[Span], folded: Folded) -> None:
        """The goals that a sentence states in words, where it promises them."""
        for goal in worded(self._flow.norm, clauses, self._book, bool(folded.quantities)):
            told = self._timer.told(goal.start, sentence, folded)
            if told.kind == "target":
                shown = self._shown(sentence)
                start, end = self._flow.span(goal.start, goal.end)
                found = goal._asdict() | {
                    "subject": _widened(goal.subject, shown),
                    "id": f"{self._document['sha256'][:8]}-{start}-{goal.indicator}",
                    "text": self._source.text[start:end],
                    "start": start,
                    "end": end,
                    "period": told.period(told.start, told.end),
                    "section": sentence.path,
                    "sentence": shown,
                }
                self._goals.append(found)

    def _shown(self, sentence: Sentence) -> str:
        """A sentence as it stands in the source."""
        start, end = self._flow.span(sentence.start, sentence.end)
        return self._source.text[start:end].strip()

    def _id(self, start: int) -> str:
        """The id of a record: the document's and the place, numbered where several records share a numeral."""
        self._repeats = self._repeats + 1 if start == self._previous else 1
        self._previous = start
        return f"{self._prefix}{start}-{self._repeats}" if self._repeats > 1 else f"{self._prefix}{start}"

    def _said(self, sentence: Sentence, found: Found) -> str:
        """The words of a sentence up to a quantity, from the last semicolon or full stop on."""
        return self._norm[behind_last(self._norm, ";。", sentence.start, found.start) : found.start]

    def _record(
        self, draft: Draft, previous: Draft | None, sentence: Sentence, folded: Folded, bases: list[int], shown: str
    ) -> dict[str, Any]:
        found = draft.found
        start, end = self._flow.span(found.start, found.end)
        kind, period = self._timer.settle(draft, previous, sentence, folded, bases)
        baseline = None
        if draft.baseline is not None:
            base = draft.baseline.found
            year = self._timer.baseline_year(draft.baseline, folded, bases, period.end)
            baseline = {"value": base.value, "unit": base.unit.name, "year": year}
        national = self._document["level"] == "national"
        subject = self._book.nouns.of_nation(draft.subject) if national else draft.subject
        said = subject, draft.action, draft.measure, draft.direction, found.unit.base
        indicator = None if is_denied(draft.action or "", self._book) else self._book.indicators.find(*said)
        if indicator and self._book.nouns.is_elsewhere(self._said(sentence, found)):
            indicator = None
        return {
            "id": self._id(start),
            "kind": kind,
            "measure": draft.measure,
            "direction": draft.direction,
            "action": _widened(draft.action, shown) if draft.action else None,
            "subject": _widened(subject, shown),
            "indicator": indicator.id if indicator else None,
            "quantity": quantity(self._source.text[start:end], found, draft.modifier),
            "baseline": baseline,
            "period": period,
            "section": sentence.path,
            "sentence": shown,
            "start": start,
            "end": end,
            "rule": draft.rule,
            "place": self._source.place(start),
        }


def _widened(words: str, sentence: str) -> str:
    """Words of a normalised sentence with brackets as wide as the sentence has them in the source."""
    return words.translate(_WIDE) if "(" in words and "（" in sentence else words
