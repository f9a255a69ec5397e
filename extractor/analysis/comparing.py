"""``compare``: indicators of several reports side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

from extractor.analysis.catalogue import Catalogue
from extractor.analysis.choosing import cells
from extractor.analysis.given import given
from extractor.analysis.places import ReportPlaces
from extractor.analysis.ranking import ranked, ranked_within
from extractor.arguments import names, one_of, typed
from extractor.errors import QueryError
from extractor.models import Kind, Notice, NoticeCode, Report
from extractor.results import Cell, Column, Comparison, Heading, Row
from extractor.results.comparison import By
from extractor.rulebook import Rulebook, default_rulebook

_NOTHING = Cell(state="none")
# by whether region and year are unknown
_UNKNOWN: Mapping[tuple[bool, bool], NoticeCode] = {
    (True, False): "region-unknown",
    (False, True): "year-unknown",
    (True, True): "region-and-year-unknown",
}


def compare(
    reports: Iterable[Report],
    *,
    kind: Kind = "target",
    by: By = "region",
    indicators: Sequence[str] = (),
    fields: Sequence[str] = (),
    min_regions: int = 1,
    sort: str = "catalogue",
    rules: Rulebook | None = None,
) -> Comparison:
    """Set the indicators of several reports side by side, a column for each report.

    ``extractor.analysis.choosing`` tells which of a report's records fills its cell. Regions are ranked among the reports
    of one year.

    Args:
        reports: what is compared, in the order of the columns; a text that comes twice is compared once.
        kind: targets, or facts.
        by: ``region`` where the columns are regions, ``year`` where they are years of one region, in their order.
        indicators: ids or names of the indicators wanted; with ``fields``, both are taken; all where neither is given. One
            that is told for other years alone has a row too, and one that no report states a warning.
        fields: ids or names of fields of indicators.
        min_regions: how many columns must say something of an indicator that is not asked for by name for it to have a row.
        sort: ``catalogue`` or ``count`` (what most reports state comes first) for the order of rows, or the id or name of
            an indicator, whose better figures then come first in the order of columns.
        rules: compiled rules, whose catalogue is used; the built-in ones where absent.

    Raises:
        QueryError: there is no such indicator or field, or ``by`` is ``year`` and the reports are of several regions.
        TypeError: something other than reports is given, or another argument is of another type than here.
        ValueError: there is no such ``kind`` or ``by``.
    """
    one_of("kind", kind, get_args(Kind))
    one_of("by", by, get_args(By))
    names("indicators", indicators)
    names("fields", fields)
    typed("min_regions", min_regions, int, "an int")
    typed("sort", sort, str, "a str")
    typed("rules", rules, Rulebook | None, "a Rulebook or None")
    reports = given(reports)
    book = rules or default_rulebook()
    catalogue = Catalogue(book)
    headings = catalogue.choose(indicators, fields)
    leading = None if sort in ("catalogue", "count") else next(iter(catalogue.choose([sort], [])))
    kept, warnings = _distinct(reports)
    places = ReportPlaces((report.document for report in kept), book.places.table)
    warnings += _rivals(kept, places)
    if by == "year":
        kept = _one_region(kept, places)
    told = [cells(report, kind, catalogue.headings, catalogue) for report in kept]
    if leading is not None:
        order = _order(told, catalogue.headings[leading])
        kept, told = [kept[index] for index in order], [told[index] for index in order]
    years = [report.document.year if by == "region" else None for report in kept]
    asked = catalogue.choose(indicators, []) if indicators else {}
    rows = []
    few = 0
    for name, heading in headings.items():
        found = [cells.get(name, _NOTHING) for cells in told]
        # of what is asked for by name it is worth knowing, too, that it is told for other years alone
        stated = sum(cell.state != "none" or bool(name in asked and cell.alternatives) for cell in found)
        if stated >= (1 if name in asked else max(1, min_regions)):
            rows.append(_row(heading, found, years))
        elif stated:
            few += 1
    warnings += _unstated(catalogue, asked, told)
    if few:
        warnings.append(Notice(code="indicators-of-few", values={"count": str(few), "least": str(min_regions)}))
    if sort == "count":
        rows.sort(key=lambda row: -sum(cell.state != "none" for cell in row.cells))
    columns = tuple(_column(report, places) for report in kept)
    return Comparison(kind=kind, by=by, columns=columns, rows=tuple(rows), warnings=tuple(warnings))


def _distinct(reports: Iterable[Report]) -> tuple[list[Report], list[Notice]]:
    """The reports without those whose text came before, and what is to be known of them."""
    first: dict[tuple[str, str | None, int | None], Report] = {}
    warnings: list[Notice] = []
    for report in reports:
        document = report.document
        key = document.sha256, document.full_name, document.year
        if key in first:
            values = {"source": document.source, "other": first[key].document.source}
            warnings.append(Notice(code="same-text", values=values))
            continue
        first[key] = report
        if (missing := _UNKNOWN.get((document.region is None, document.year is None))) is not None:
            warnings.append(Notice(code=missing, values={"source": document.source}))
    return list(first.values()), warnings


def _rivals(reports: Iterable[Report], places: ReportPlaces) -> Iterator[Notice]:
    """What is to be known of reports of one place and year: nothing tells their columns apart but their sources."""
    first: dict[tuple[str, int], str] = {}
    for document in (report.document for report in reports):
        place = places.key(document)
        if place is None or document.year is None:
            continue
        other = first.setdefault((place, document.year), document.source)
        if other != document.source:
            values = {"source": document.source, "other": other, "region": places.name(document) or ""}
            yield Notice(code="same-place-and-year", values=values | {"year": str(document.year)})


def _unstated(catalogue: Catalogue, headings: Iterable[str], told: Sequence[Mapping[str, Cell]]) -> Iterator[Notice]:
    """What is to be known of indicators asked for that have no row: what the reports say of the same things instead."""
    stated = {name for cells in told for name, cell in cells.items() if cell.state != "none" or cell.alternatives}
    for name in headings:
        if name in stated:
            continue
        others = [other for other in catalogue.siblings(name) if other in stated]
        code: NoticeCode = "indicator-told-otherwise" if others else "indicator-unstated"
        yield Notice(code=code, values={"indicator": name} | ({"others": ", ".join(others)} if others else {}))


def _one_region(reports: list[Report], places: ReportPlaces) -> list[Report]:
    documents = [report.document for report in reports]
    called = {
        places.key(document) or document.source: places.name(document) or document.source for document in documents
    }
    names = list(called.values())
    if len(names) > 1:
        some = ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
        raise QueryError(some, "are several regions, of which years cannot be compared", "choose one: --region NAME")
    return sorted(reports, key=lambda report: report.document.year or 0)


def _order(told: Sequence[dict[str, Cell]], heading: Heading) -> list[int]:
    """Columns by their rank on an indicator; those without one keep their order at the end."""
    placed, _ = ranked([cells.get(heading.id, _NOTHING) for cells in told], heading)
    return sorted(range(len(told)), key=lambda index: placed[index].rank or len(told) + 1)


def _row(heading: Heading, cells: Sequence[Cell], years: Sequence[int | None]) -> Row:
    placed, median = ranked_within(years, cells, heading)
    return Row(heading=heading, cells=placed, median=median)


def _column(report: Report, places: ReportPlaces) -> Column:
    document = report.document
    return Column(
        source=document.source,
        region=places.name(document),
        region_code=document.region_code,
        level=document.level,
        year=document.year,
    )
