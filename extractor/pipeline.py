"""What the library offers: a report or a text comes in, validated records or quantities go out."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractor.arguments import typed, year_given
from extractor.extraction import Extraction, Watcher
from extractor.models import LocatedQuantity, Report, Trace
from extractor.reading import Source, from_text, read
from extractor.rulebook import Rulebook, default_rulebook
from extractor.stages.cleaning import clean, entity_ends
from extractor.stages.flow import Flow
from extractor.stages.folding import Folder
from extractor.stages.layout import normalise, sentences
from extractor.stages.quantifying import in_source, located
from extractor.stages.tracing import Step, Tracer


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
        name: what to call the source in the export; the file's own name or ``<text>`` where absent.
        region: the place that reports, by name or code, where the text does not say it or says it wrong. A name that means
            no single place in the report's year is kept as it is, with a warning.
        year: the year that the report is for, likewise.
        explain: whether to fill ``Report.traces`` and ``Report.noise``.
        rules: compiled rules; the built-in ones where absent.

    Returns:
        The report with its records in the order of the text. ``source[r.start:r.end] == r.quantity.text`` holds for all.

    Raises:
        SourceError: a file cannot be read as text.
        TypeError: the source is none of these (bytes are decoded by ``extractor.reading.from_bytes``), or another argument
            is of another type than here.
        ValueError: the year is none from 1900 to 2100.

    Example:
        >>> report = extract("新增学位6300个。")
        >>> [(r.action, r.subject, r.quantity.value, r.quantity.unit) for r in report.records]
        [('新增', '学位', 6300, '个')]
    """
    typed("source", source, str | Path | Source, "a str (the text), a Path (a file) or a Source")
    typed("name", name, str | None, "a str or None")
    typed("region", region, str | None, "a str (a name or a code) or None")
    year_given(year)
    typed("rules", rules, Rulebook | None, "a Rulebook or None")
    book = rules or default_rulebook()
    region = (region or "").strip() or None
    if isinstance(source, str):
        source = from_text(source, name or "<text>")
    elif isinstance(source, Path):
        source = read(source)
    if not explain:
        with _collector_paused():
            return Extraction(source, name or source.name, book, region, year).report()
    run = Extraction(source, name or source.name, book, region, year)
    tracer = Tracer(book)
    traces: list[Trace] = []

    def watch(step: Step) -> None:
        found = [in_source(window.found, step.flow) for window in step.windows]
        traces.append(tracer.trace(step, located(source.text, found)))

    return run.report(watch).model_copy(update={"traces": tuple(traces), "noise": tuple(run.left_out())})


def examine(source: Source, rules: Rulebook, watch: Watcher) -> Report:
    """Extract a report and show ``watch`` what each stage made of each sentence.

    Returns:
        The same report as ``extract`` gives without ``explain``.
    """
    return Extraction(source, source.name, rules, None, None).report(watch)


def quantities(text: str, *, rules: Rulebook | None = None) -> list[LocatedQuantity]:
    """The quantities of a text, whether or not a rule makes a record of them.

    Returns:
        Value, upper bound, unit, hedge and span of each, in order; ``text[q.start:q.end] == q.text``.

    Raises:
        TypeError: the text is no ``str``, or the rules are no ``Rulebook``.

    Example:
        >>> [(q.text, q.value, q.modifier) for q in quantities("近2000家企业增长6%-6.5%")]
        [('2000家', 2000, 'about'), ('6%-6.5%', 6, 'range')]
    """
    typed("text", text, str, "a str")
    typed("rules", rules, Rulebook | None, "a Rulebook or None")
    book = rules or default_rulebook()
    cleaned, noise = clean(text, book.noise)
    flow = Flow(text, normalise(cleaned), entity_ends(noise))
    folds = Folder(flow.text, flow.norm, book, None).fold(list(sentences(flow.norm, flow.text, book, None)))
    found = (quantity for folded in folds if folded is not None for quantity in folded.quantities)
    return located(text, [in_source(quantity, flow) for quantity in found])


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Spare the collector of reference cycles its search of what an extraction makes: much of it, and not a cycle."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()
