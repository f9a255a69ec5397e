"""Which record of a report speaks for it on an indicator.

A report may say several things of one indicator. Of its records of the kind that is asked for, the first by these rules
fills the cell; the others are kept as alternatives.

1. The report's own year (for targets the year it is given in, for facts the year before) comes before a span of years
   that holds it, and that before a period nobody tells. A record for other years never fills the cell.
2. The headline comes before the detail: a sentence that states several indicators before one that states a single one.
3. For facts, a plain number comes before a hedged one (突破2万亿元、达到23562亿元).
4. What stands first in the text comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from extractor.analysis.catalogue import Catalogue
from extractor.models import Kind, Period, Record, Report
from extractor.results import Cell, Figure, Heading

_HEADLINE = 3  # indicators that a sentence of headline goals states at least
OWN, SPAN, UNKNOWN, OTHER = range(4)


def own_year(report: Report, kind: Kind) -> int | None:
    """The year that a report promises for, or that it reports on."""
    year = report.document.year
    return None if year is None else year if kind == "target" else year - 1


def fit(period: Period, year: int | None) -> int:
    """How well a period fits a year: OWN, SPAN, UNKNOWN or OTHER."""
    start, end = period.start, period.end
    if start is None and end is None:
        return UNKNOWN
    if start is not None and start == end:
        return OWN if start == year else UNKNOWN if year is None else OTHER
    if year is None:
        return UNKNOWN
    return SPAN if (start or year) <= year <= (end or year) else OTHER


def cells(
    report: Report, kind: Kind, headings: Mapping[str, Heading], catalogue: Catalogue, best: int = UNKNOWN
) -> dict[str, Cell]:
    """The cells of a report for the indicators of ``headings`` that it has records of.

    Args:
        best: the worst fit of a period that may still fill a cell.
    """
    year = own_year(report, kind)
    records = [(r.indicator, r) for r in report.records if r.kind == kind and r.indicator is not None]
    headline = _headlines(records)
    found: dict[str, list[tuple[tuple[int, bool, bool, int], Record]]] = defaultdict(list)
    for name, record in records:
        if name in headings:
            hedged = kind == "fact" and record.quantity.modifier not in ("exact", "about")
            detail = record.sentence not in headline
            found[name].append(((fit(record.period, year), detail, hedged, record.start), record))
    filled = {}
    for name, candidates in found.items():
        candidates.sort(key=lambda candidate: candidate[0])
        ordered = [catalogue.figure(record, headings[name], report.document.source) for _, record in candidates]
        filled[name] = _cell(ordered, candidates[0][0][0] <= best)
    return filled


def _cell(figures: list[Figure], fills: bool) -> Cell:
    if fills:
        return Cell(state="number", figure=figures[0], alternatives=tuple(figures[1:]))
    return Cell(state="none", alternatives=tuple(figures))


def _headlines(records: Iterable[tuple[str, Record]]) -> set[str]:
    """The sentences that state several indicators."""
    stated: dict[str, set[str]] = defaultdict(set)
    for name, record in records:
        stated[record.sentence].add(name)
    return {sentence for sentence, indicators in stated.items() if len(indicators) >= _HEADLINE}
