"""Promises tracked as tables: each with its verdict, their tallies, and the detail with both sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractor.results import Figure, Promise, Tally, Tracking, Verdict
from extractor.writing import amounts
from extractor.writing.measured import figure_entries, figure_heads, identity_entries, identity_heads
from extractor.writing.tablelabels import TableLabels
from extractor.writing.tables import Entry, Head, Style, Table
from extractor.writing.tables.table import entry

_STYLES: dict[Verdict, Style] = {"met": "best", "missed": "worst", "not_reported": "dim", "unclear": "dim"}


def overview(tracking: Tracking, words: TableLabels, limit: int = 0) -> Table:
    """A line for each promise: where, when, what was promised, what was achieved, and the verdict."""
    heads = [
        Head(words.region),
        Head(words.year, number=True),
        Head(words.indicator),
        Head(words.promised, number=True),
        Head(words.achieved, number=True),
        Head(words.difference, number=True),
        Head(words.verdict),
        *figure_heads(words, words.promised),
        *figure_heads(words, words.achieved),
        Head(words.of_side.format(side=words.difference, part=words.value.lower()), number=True, data=True),
        *identity_heads(words),
    ]
    shown = tracking.promises[:limit] if limit else tracking.promises
    rows = [_promise(index, promise, words) for index, promise in enumerate(shown)]
    notes = [] if rows else [words.empty if tracking.pairs else words.no_pairs]
    notes += [words.tolerance.format(tolerance=tracking.tolerance)]
    if len(shown) < len(tracking.promises):
        notes.append(words.more.format(count=f"{len(tracking.promises) - len(shown):,}"))
    if tracking.unpaired:
        notes.append(words.unpaired.format(count=len(tracking.unpaired)))
    notes += [words.warning(notice) for notice in tracking.warnings]
    counts = words.pairs.format(count=tracking.pairs, promises=f"{len(tracking.promises):,}")
    return Table(words.tracked, words.titled.format(title=words.tracked, rest=counts), heads, rows, 3, notes)


def by_region(tracking: Tracking, words: TableLabels) -> Table:
    """The verdicts counted for each region."""
    return _tallies(words.by_region, words.region, tracking.regions, words)


def by_indicator(tracking: Tracking, words: TableLabels) -> Table:
    """The verdicts counted for each indicator."""
    return _tallies(words.by_indicator, words.indicator, tracking.indicators, words)


def detail(tracking: Tracking, words: TableLabels) -> Table:
    """A line for each promise and for each fact that answers one, with its sentence and its place."""
    heads = [
        Head(words.region),
        Head(words.year, number=True),
        Head(words.indicator),
        Head(words.use),
        Head(words.figure, number=True),
        *figure_heads(words),
        Head(words.verdict),
        Head(words.source),
        Head(words.place),
        Head(words.sentence, long=True),
        *identity_heads(words),
    ]
    rows = [row for index, promise in enumerate(tracking.promises) for row in _sides(index, promise, words)]
    return Table(words.details, "", heads, rows, 3)


def _promise(index: int, promise: Promise, words: TableLabels) -> list[Entry]:
    stated = [part for part in (promise.promised, promise.achieved) if part is not None]
    scale = amounts.scale((part.value for part in stated), promise.heading.unit, words)
    difference = Entry("")
    if promise.difference is not None:
        apart = amounts.of_difference(scale, words)
        text = ("+" if promise.difference > 0 else "") + amounts.number(promise.difference, apart)
        form = amounts.number_pattern(promise.difference, apart, sign=True)
        difference = Entry(text, amounts.scaled(promise.difference, scale), pattern=form)
    name = f"p{index}"
    promised = (
        Entry(
            amounts.dated(promise.wording.text, promise.wording),
            style="words",
            note=promise.wording.sentence,
            target=name,
        )
        if promise.wording and promise.promised is None
        else _figure(promise.promised, scale, name, words)
    )
    return [
        Entry(promise.region),
        entry(promise.year),
        Entry(words.name(promise.heading), style="head"),
        promised,
        _figure(promise.achieved, scale, name, words),
        difference,
        Entry(words.verdicts[promise.verdict], style=_STYLES[promise.verdict]),
        *figure_entries(promise.promised, words),
        *figure_entries(promise.achieved, words),
        entry(promise.difference),
        *identity_entries(promise.heading, promise.region_code),
    ]


def _figure(figure: Figure | None, scale: amounts.Scale, target: str, words: TableLabels) -> Entry:
    if figure is None:
        return Entry(words.nothing, style="dim")
    form = amounts.pattern(figure, scale, words)
    value = amounts.scaled(figure.value, scale) if form else None
    return Entry(amounts.figure(figure, scale, words), value, note=figure.sentence, pattern=form, target=target)


def _tallies(name: str, what: str, tallies: Iterable[Tally], words: TableLabels) -> Table:
    verdicts: Sequence[Verdict] = ("met", "missed", "not_reported", "unclear")
    heads = [
        Head(what),
        *(Head(words.verdicts[verdict], number=True) for verdict in verdicts),
        Head(words.share, number=True),
    ]
    rows = [[Entry(words.name(tally), style="head"), *_counts(tally)] for tally in tallies]
    return Table(name, name, heads, rows)


def _counts(tally: Tally) -> list[Entry]:
    counts = [entry(count) for count in (tally.met, tally.missed, tally.not_reported, tally.unclear)]
    share = Entry("") if tally.share is None else Entry(f"{tally.share:.0%}", tally.share, pattern="0%")
    return [*counts, share]


def _sides(index: int, promise: Promise, words: TableLabels) -> list[list[Entry]]:
    sides = [
        (words.promised, promise.promised),
        (words.words_only, promise.wording),
        (words.achieved, promise.achieved),
    ]
    sides += [(words.kept, figure) for figure in promise.alternatives]
    rows: list[list[Entry]] = []
    for use, said in sides:
        if said is None:
            continue
        figure = said if isinstance(said, Figure) else None
        text = said.text
        if figure is not None:
            text = amounts.figure(figure, amounts.scale([figure.value], figure.unit, words), words)
        rows.append(
            [
                Entry(promise.region, anchor=f"p{index}" if not rows else ""),
                entry(promise.year),
                Entry(words.name(promise.heading)),
                Entry(use),
                Entry(text),
                *figure_entries(figure, words),
                Entry(words.verdicts[promise.verdict]),
                Entry(said.source),
                Entry(f"{said.start}–{said.end}"),
                Entry(said.sentence),
                *identity_entries(promise.heading, promise.region_code),
            ]
        )
    return rows
