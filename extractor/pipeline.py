"""The order of the stages: a report comes in, validated records go out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from extractor.models import Document, LocatedQuantity, Noise, Record, Report, Trace
from extractor.reading import Source, from_text, read
from extractor.rulebook import Rulebook, default_rulebook
from extractor.stages.cleaning import clean, entity_ends, spliced
from extractor.stages.folding import Folder
from extractor.stages.identifying import identify
from extractor.stages.layout import normalise, sentences
from extractor.stages.matching import Matcher
from extractor.stages.resolving import Drafter, Timer
from extractor.stages.types import Clause, Draft, Folded, Found, Sentence

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)
_RECORDS: TypeAdapter[list[Record]] = TypeAdapter(list[Record])


def extract(
    source: str | Path | Source,
    *,
    name: str | None = None,
    region: str | None = None,
    year: int | None = None,
    explain: bool = False,
    rules: Rulebook | None = None,
) -> Report:
    """Extract every quantitative fact and target of a report.

    Args:
        source: the text itself as ``str``, a file as ``Path``, or a ``Source`` already read.
        name: what to call the source in the export; the file's path or ``<text>`` where absent.
        region: the region reporting, where the text does not say it or says it wrong.
        year: the year the report is given in, likewise.
        explain: whether to fill ``Report.traces`` and ``Report.noise``.
        rules: compiled rules; the built-in ones where absent.

    Returns:
        The report with its records in the order of the text. ``source[r.start:r.end] == r.quantity.text`` holds for all.

    Raises:
        SourceError: a file cannot be read as text.

    Example:
        >>> report = extract("新增学位6300个。")
        >>> [(r.action, r.subject, r.quantity.value, r.quantity.unit) for r in report.records]
        [('新增', '学位', 6300, '个')]
    """
    book = rules or default_rulebook()
    if isinstance(source, str):
        source = from_text(source, name or "<text>")
    elif isinstance(source, Path):
        source = read(source)
    return _Extraction(source, name or source.name, book, region, year).report(explain)


def quantities(text: str, *, rules: Rulebook | None = None) -> list[LocatedQuantity]:
    """The quantities of a text, whether or not a rule makes a record of them.

    Returns:
        Value, upper bound, unit, hedge and span of each, in order; ``text[q.start:q.end] == q.text``.

    Example:
        >>> [(q.text, q.value, q.modifier) for q in quantities("近2000家企业增长6%-6.5%")]
        [('2000家', 2000, 'about'), ('6%-6.5%', 6, 'range')]
    """
    book = rules or default_rulebook()
    cleaned, noise = clean(text, book.noise)
    norm, ends = normalise(cleaned), entity_ends(noise)
    folder = Folder(text, norm, book, None)
    found: list[Found] = []
    for sentence in sentences(norm, book, None):
        folded = folder.fold(sentence.start, sentence.end)
        found.extend(f._replace(end=ends.get(f.end, f.end)) for f in (folded.quantities if folded else ()))
    return [LocatedQuantity(**_quantity(text, f, f.modifier), start=f.start, end=f.end) for f in found]


class _Extraction:
    """One run over one source."""

    def __init__(self, source: Source, name: str, book: Rulebook, region: str | None, year: int | None) -> None:
        self._source, self._text, self._book = source, source.text, book
        cleaned, self._noise = clean(source.text, book.noise)
        self._norm, self._ends = normalise(cleaned), entity_ends(self._noise)
        title = source.metadata.get("title")
        # what a page says around a report is no part of it, but may say whose it is and of which year
        reach = book.documents.reach
        opened = normalise(source.text[:reach]) + self._norm[reach:]
        self._document = identify(source.text, opened, name, book, region, year, title) | {
            "source": name,
            "sha256": source.sha256,
            "characters": len(source.text),
            "encoding": source.encoding,
            "metadata": dict(source.metadata),
        }
        report = self._document["year"]
        self._folder = Folder(self._text, self._norm, book, report)
        self._matcher = Matcher(book)
        self._drafter = Drafter(book)
        self._sentences = list(sentences(self._norm, book, report))
        undecided = next((s.start for s in self._sentences if s.meaning is not None), len(self._norm))
        self._timer = Timer(self._norm, book, report, undecided)
        self._raw: list[dict[str, Any]] = []
        self._traces: list[Trace] = []
        self._previous = -1
        self._repeats = 0

    def report(self, explain: bool) -> Report:
        for sentence in self._sentences:
            folded = self._folder.fold(sentence.start, sentence.end)
            if folded:
                self._sentence(sentence, folded, explain)
        return Report.model_construct(
            document=_DOCUMENT.validate_python(self._document),
            records=tuple(_RECORDS.validate_python(self._raw)),
            text=self._text,
            traces=tuple(self._traces),
            noise=tuple(self._left_out()) if explain else (),
        )

    def _left_out(self) -> Iterator[Noise]:
        found = sorted([*self._noise, *spliced(self._text, self._norm)])
        return (Noise(start=noise.start, end=noise.end, rule=noise.rule) for noise in found)

    def _sentence(self, sentence: Sentence, folded: Folded, explain: bool) -> None:
        clauses = self._matcher.clauses(folded)
        windows = self._matcher.windows(folded, clauses)
        drafts = self._drafter.draft(windows, clauses)
        if not drafts:
            return
        bases = [w.found.start for w in windows if w.hit is not None and w.hit.rule.emits.role == "baseline"]
        shown = self._text[sentence.start : sentence.end].strip()
        for draft in drafts:
            self._raw.append(self._record(draft, sentence, folded, bases, shown))
            if explain:
                self._traces.append(_trace(draft, clauses[draft.window.clause], folded, self._text))

    def _id(self, start: int) -> str:
        """The id of a record: the document's and the place, numbered where several records share a numeral."""
        self._repeats = self._repeats + 1 if start == self._previous else 1
        self._previous = start
        return f"{self._document['sha256'][:8]}-{start}" + (f"-{self._repeats}" if self._repeats > 1 else "")

    def _record(self, draft: Draft, sentence: Sentence, folded: Folded, bases: list[int], shown: str) -> dict[str, Any]:
        found = draft.found._replace(end=self._ends.get(draft.found.end, draft.found.end))
        kind, period = self._timer.settle(draft, sentence, folded, bases)
        baseline = None
        if draft.baseline is not None:
            base = draft.baseline.found
            year = self._timer.baseline_year(draft.baseline, folded, period["end"])
            baseline = {"value": base.value, "unit": base.unit.name, "year": year}
        indicator = self._book.indicators.find(
            draft.subject, draft.action, draft.measure, draft.direction, found.unit.dimension
        )
        return {
            "id": self._id(found.start),
            "kind": kind,
            "measure": draft.measure,
            "direction": draft.direction,
            "action": draft.action,
            "subject": draft.subject,
            "indicator": indicator.id if indicator else None,
            "quantity": _quantity(self._text, found, draft.modifier),
            "baseline": baseline,
            "period": period,
            "section": sentence.path,
            "sentence": shown,
            "start": found.start,
            "end": found.end,
            "rule": draft.rule,
            "place": self._source.place(found.start),
        }


def _trace(draft: Draft, clause: Clause, folded: Folded, text: str) -> Trace:
    """Why a draft is what it is. Symbols stand as they are; the text of a token is its span in the source."""
    base = folded.start
    return Trace(
        folded=folded.text[clause.start - base : clause.end - base],
        tokens=tuple((t.verb.word_class if t.verb else t.letter, text[t.start : t.end]) for t in draft.window.tokens),
        pattern=draft.pattern,
        notes=tuple(draft.notes),
    )


def _quantity(text: str, found: Found, modifier: str) -> dict[str, Any]:
    unit = found.unit
    base = found.value if unit.factor == 1 else _plain(found.value * unit.factor)
    return {
        "text": text[found.start : found.end],
        "value": found.value,
        "value_high": found.value_high,
        "unit": unit.name,
        "dimension": unit.dimension,
        "base_value": base,
        "base_unit": unit.base,
        "modifier": modifier,
        "implicit": found.implicit,
    }


def _plain(value: Fraction | float) -> int | float:
    """A number as JSON writes it: an int where it is whole."""
    return int(value) if value == int(value) else float(value)
