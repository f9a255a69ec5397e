"""Which record of a report speaks for it on an indicator.

A report may say several things of one indicator. Of its records of the kind that is asked for, and of its goals in words
where those are targets, the first by these rules fills the cell; the others are kept as alternatives.

1. The report's own year (for targets the year it is given in, for facts the year before) comes before a span of years
   that holds it, and that before a period nobody tells. A record for other years never fills the cell, nor does a fact
   that is told of a part of the year (前三季度).
2. A number comes before words.
3. The headline comes before the detail: a sentence that states several indicators before one that states a single one.
4. For facts, a plain number comes before a hedged one and before a threshold (突破2万亿元、达到23562亿元, 迈上2万亿元台阶).
5. What stands first in the text comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from extractor.analysis.catalogue import Catalogue
from extractor.models import Kind, Period, Record, Report
from extractor.results import Cell, Figure, Heading, Wording

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
    report: Report, kind: Kind, headings: Mapping[str, Heading], catalogue: Catalogue, worst: int = UNKNOWN
) -> dict[str, Cell]:
    """The cells of a report for the indicators of ``headings`` of which it says anything.

    Args:
        worst: how badly a period may fit and still fill a cell.
    """
    said = _figures(report, kind, headings, catalogue)
    if kind == "target":
        for name, wordings in _wordings(report, headings).items():
            said.setdefault(name, []).extend(wordings)
    # a sort keeps numbers before words where both fit as well
    return {name: _cell(sorted(parts, key=lambda part: part[0]), worst) for name, parts in said.items()}


_Said = tuple[int, Figure | Wording]


def _cell(said: Sequence[_Said], worst: int) -> Cell:
    """A cell that the first of what was said fills, if it fits."""
    (best, first), others = said[0], tuple(part for _, part in said[1:])
    if best > worst:
        return Cell(state="none", alternatives=(first, *others))
    if isinstance(first, Figure):
        return Cell(state="number", figure=first, alternatives=others)
    return Cell(state="words", wording=first, alternatives=others)


def _figures(
    report: Report, kind: Kind, headings: Mapping[str, Heading], catalogue: Catalogue
) -> dict[str, list[_Said]]:
    """The figures of each indicator with how well they fit, in the order in which they may fill a cell."""
    year = own_year(report, kind)
    records = [(r.indicator, r) for r in report.records if r.kind == kind and r.indicator is not None]
    headline = _headlines(records)
    found: dict[str, list[tuple[tuple[int, bool, bool, int], Record]]] = defaultdict(list)
    for name, record in records:
        if name in headings:
            vague = record.quantity.modifier not in ("exact", "about") or catalogue.is_step(record)
            hedged = kind == "fact" and vague
            detail = record.sentence not in headline
            partial = kind == "fact" and catalogue.is_partial(record)
            fitting = OTHER if partial else fit(record.period, year)
            found[name].append(((fitting, detail, hedged, record.start), record))
    source = report.document.source
    return {
        name: [
            (rank[0], catalogue.figure(record, headings[name], source))
            for rank, record in sorted(candidates, key=lambda candidate: candidate[0])
        ]
        for name, candidates in found.items()
    }


def _wordings(report: Report, headings: Mapping[str, Heading]) -> dict[str, list[_Said]]:
    """The goals in words of each indicator with how well they fit, in the order of the text."""
    year = own_year(report, "target")
    found: dict[str, list[_Said]] = defaultdict(list)
    for goal in report.goals:
        if goal.indicator in headings:
            wording = Wording(
                text=goal.text,
                way=goal.rule,
                goal=goal.id,
                period=goal.period,
                source=report.document.source,
                section=goal.section,
                sentence=goal.sentence,
                start=goal.start,
                end=goal.end,
            )
            found[goal.indicator].append((fit(goal.period, year), wording))
    return found


def _headlines(records: Iterable[tuple[str, Record]]) -> set[str]:
    """The sentences that state several indicators."""
    stated: dict[str, set[str]] = defaultdict(set)
    for name, record in records:
        stated[record.sentence].add(name)
    return {sentence for sentence, indicators in stated.items() if len(indicators) >= _HEADLINE}
