"""``track``: what became of the targets of each report, by the next report of the same region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from extractor.analysis.catalogue import Catalogue
from extractor.analysis.choosing import OWN, cells
from extractor.analysis.given import given
from extractor.analysis.judging import judge
from extractor.analysis.places import ReportPlaces
from extractor.arguments import names, percentage, typed
from extractor.models import Direction, Notice, NoticeCode, Number, Report
from extractor.results import Cell, Heading, Promise, Tally, Tracking, Verdict
from extractor.rulebook import Rulebook, default_rulebook

_NOTHING = Cell(state="none")
# by whether region and year are unknown
_UNKNOWN: Mapping[tuple[bool, bool], NoticeCode] = {
    (True, False): "left-out-without-region",
    (False, True): "left-out-without-year",
    (True, True): "left-out-without-both",
}


def track(
    reports: Iterable[Report],
    *,
    indicators: Sequence[str] = (),
    fields: Sequence[str] = (),
    tolerance: Number = 5,
    rules: Rulebook | None = None,
) -> Tracking:
    """Pair the targets of each report with the facts of the next one: the same region, a year later.

    A target is the one that ``compare`` would show, where it is for the report's own year; goals for several years are
    not due with the next report. A fact must be told of that very year; where it is told by its parts alone (城镇 and 农村),
    the one that is farther from the better end stands for all. ``extractor.analysis.judging`` tells when a target counts
    as met; without a fact it is ``not_reported``, never met.

    Args:
        reports: of any regions and years, in any order.
        indicators: ids or names of the indicators wanted; with ``fields``, both are taken; all where neither is given.
        fields: ids or names of fields of indicators.
        tolerance: how far 左右 may be missed and still count as met, in percent of the promised number.
        rules: compiled rules, whose catalogue is used; the built-in ones where absent.

    Raises:
        QueryError: there is no such indicator or field.
        TypeError: something other than reports is given, or another argument is of another type than here.
        ValueError: the tolerance is not from 0 to 100.
    """
    names("indicators", indicators)
    names("fields", fields)
    percentage("tolerance", tolerance)
    typed("rules", rules, Rulebook | None, "a Rulebook or None")
    reports = given(reports)
    book = rules or default_rulebook()
    catalogue = Catalogue(book)
    headings = catalogue.choose(indicators, fields)
    places = ReportPlaces((report.document for report in reports), book.places.table)
    known, warnings = _by_place_and_year(reports, places)
    called = {
        place: (places.name(report.document) or "", report.document.region_code)
        for (place, _), report in sorted(known.items())
    }  # in its last year
    promises: list[Promise] = []
    pairs, unpaired = 0, []
    for (place, year), report in sorted(known.items()):
        following = known.get((place, year + 1))
        if following is None:
            unpaired.append(report.document.source)
            continue
        pairs += 1
        promised = cells(report, "target", headings, catalogue)
        achieved = cells(following, "fact", catalogue.headings, catalogue, OWN)
        ceilings = {record.id for record in report.records if record.action and book.lexer.is_ceiling(record.action)}
        for name, cell in promised.items():
            kept_under = cell.figure is not None and cell.figure.record in ceilings
            better = headings[name].better or ("down" if kept_under else None)
            found = achieved.get(name, _NOTHING)
            if found.figure is None:
                found = _least(catalogue.parts(name), achieved, better)
            promise = _promise(called[place], year, headings[name], cell, found, better, tolerance)
            if promise is not None and promise.verdict == "met" and _is_more(promise, catalogue):
                promise = promise.model_copy(update={"verdict": "unclear", "difference": None})
            if promise is not None:
                promises.append(promise)
    order = {name: index for index, name in enumerate(headings)}
    promises.sort(key=lambda promise: (promise.region, promise.year, order[promise.heading.id]))
    return Tracking(
        tolerance=tolerance,
        pairs=pairs,
        unpaired=tuple(unpaired),
        promises=tuple(promises),
        regions=tuple(_tallies(promises, lambda promise: (promise.region, promise.region, promise.region))),
        indicators=tuple(_tallies(promises, _of_indicator, order)),
        warnings=tuple(warnings),
    )


def _least(parts: Sequence[str], achieved: Mapping[str, Cell], better: Direction | None) -> Cell:
    """The cell of the part that is farthest from the better end, where all parts have a figure."""
    told = [cell for part in parts if (cell := achieved.get(part, _NOTHING)).figure is not None]
    if not told or len(told) < len(parts):
        return _NOTHING
    farthest = max if better == "down" else min
    return farthest(told, key=lambda cell: cell.figure.middle if cell.figure else 0)


def _by_place_and_year(
    reports: Iterable[Report], places: ReportPlaces
) -> tuple[dict[tuple[str, int], Report], list[Notice]]:
    """The reports that can be paired; of several of one place and year, the first of those with the most targets."""
    known: dict[tuple[str, int], Report] = {}
    warnings: list[Notice] = []
    for report in reports:
        document = report.document
        place = places.key(document)
        if place is None or document.year is None:
            missing = _UNKNOWN[place is None, document.year is None]
            warnings.append(Notice(code=missing, values={"source": document.source}))
            continue
        key = place, document.year
        other = known.get(key)
        if other is not None:
            report, other = (report, other) if _targets(report) > _targets(other) else (other, report)
            warnings.append(
                Notice(
                    code="rival-with-more" if _targets(report) > _targets(other) else "rival-before",
                    values={
                        "source": other.document.source,
                        "other": report.document.source,
                        "region": places.name(document) or "",
                        "year": str(document.year),
                    },
                )
            )
        known[key] = report
    return known, warnings


def _targets(report: Report) -> int:
    return sum(record.kind == "target" for record in report.records)


def _promise(
    place: tuple[str, str | None],
    year: int,
    heading: Heading,
    cell: Cell,
    reported: Cell,
    better: Direction | None,
    tolerance: Number,
) -> Promise | None:
    """What became of a cell of targets of a place, by its name and code; None where it holds nothing that is due.

    Args:
        better: which end is the better for this promise: that of the catalogue, or what its verb says (控制在).
    """
    region, region_code = place
    promised = cell.figure
    if promised is not None and promised.spans_years:
        return None
    if promised is None and cell.wording is None:
        return None
    achieved = reported.figure
    verdict: Verdict = "not_reported" if achieved is None else "unclear"
    difference = None
    if promised is not None and achieved is not None:
        verdict, difference = judge(promised, achieved, better, tolerance)
    return Promise(
        region=region,
        region_code=region_code,
        year=year,
        heading=heading,
        promised=promised,
        wording=cell.wording,
        achieved=achieved,
        difference=difference,
        verdict=verdict,
        alternatives=cell.alternatives,
    )


def _is_more(promise: Promise, catalogue: Catalogue) -> bool:
    """Whether what was done may be more than the year's (累计建成5万个), so that reaching the promise says nothing."""
    promised, achieved = promise.promised, promise.achieved
    if promised is None or achieved is None:
        return False
    return catalogue.is_total(achieved, promise.heading) and not catalogue.is_total(promised, promise.heading)


def _of_indicator(promise: Promise) -> tuple[str, str, str]:
    return promise.heading.id, promise.heading.name, promise.heading.english


def _tallies(
    promises: Iterable[Promise],
    key: Callable[[Promise], tuple[str, str, str]],
    order: Mapping[str, int] | None = None,
) -> Iterator[Tally]:
    counts: dict[tuple[str, str, str], Counter[str]] = {}
    for promise in promises:
        counts.setdefault(key(promise), Counter())[promise.verdict] += 1
    for (name, chinese, english), count in sorted(counts.items(), key=lambda item: (order or {}).get(item[0][0], 0)):
        yield Tally(
            key=name,
            name=chinese,
            english=english,
            met=count["met"],
            missed=count["missed"],
            not_reported=count["not_reported"],
            unclear=count["unclear"],
        )
