"""How a sentence became records, as lines for the terminal: for one sentence in full, or for one record of a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from extractor.models import Attempt, Clause, Outcome, Record, Token, Trace, WindowTrace
from extractor.writing import figures
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels
from extractor.writing.layout import print_lines, wrap
from extractor.writing.marking import PERIOD, QUANTITY, around, folded, marked, name_of

_RULE, _SYMBOL, _NOTE = "magenta", "green", "yellow"
_LINES = 40
_WIDEST = 160
_CLOSEST = 5
_Row = tuple[str, Text]


@dataclass(frozen=True, slots=True)
class Look:
    """How to show sentences.

    Attributes:
        words: the language of labels.
        places: where rules stand, by their ids.
        every: whether all patterns that stopped are shown, not only those that got furthest.
    """

    words: Labels
    places: Mapping[str, str] = field(default_factory=dict)
    every: bool = False


def page(console: Console, traces: Sequence[Trace], records: Sequence[Record], look: Look) -> None:
    """Print everything that is known of some sentences, whose records are found by their ids."""
    width = min(console.width, _WIDEST)
    for place, trace in enumerate(traces):
        if place:
            console.print(Text("─" * width, "dim"))
        print_lines(console, _sentence(trace, records, look, width))


def _sentence(trace: Trace, records: Sequence[Record], look: Look, width: int) -> Iterator[Text]:
    """What was found in a sentence, and a block for each quantity."""
    words = look.words
    said = words.trace
    rows = [(said.sentence, marked(trace)), *_found(trace, words)]
    for clause in trace.clauses:
        rows += _clause(trace, clause, words)
    yield from _table(rows, width, 0)
    by_id = {record.id: record for record in records}
    for window in trace.windows:
        yield Text()
        yield Text.assemble(("▌ ", "bold"), (clean(window.quantity.text), QUANTITY))
        place = look.places.get(window.rule or "", "")
        rows = [*_match(window, words, place), *_tried(window, words, look.every), *_without_record(window, words)]
        for outcome in window.outcomes:
            rows += [*_notes(outcome, words), *_fields(by_id[outcome.record], words)]
        yield from _table(rows, width, 2)


def record_lines(trace: Trace, record: Record, words: Labels, width: int, place: str = "") -> Iterator[Text]:
    """Why a record is what it is: the clause, what the patterns saw of it, the one that won, and what was decided then.

    Args:
        place: where the rule of the record stands, empty where that is not known.
    """
    for window in trace.windows:
        for outcome in window.outcomes:
            if outcome.record == record.id:
                rows = _clause(trace, trace.clauses[window.clause], words)
                match = _match(window, words, place if window.rule == record.rule else "")
                yield from _table([*rows, *match, *_notes(outcome, words)], width, 4)


def _table(rows: Iterable[_Row], width: int, indent: int) -> Iterator[Text]:
    """Labels and contents in two columns; a label is told once for the rows that share it."""
    rows = list(rows)
    label_width = max((cell_len(label) for label, _ in rows), default=0)
    last = ""
    for label, content in rows:
        for line in wrap(content, max(10, width - indent - label_width - 2), 1 if content.no_wrap else _LINES):
            shown = "" if label == last else label
            last = label
            lead = " " * indent + shown + " " * (label_width - cell_len(shown) + 2)
            yield Text(lead, "dim").append_text(line)


def _found(trace: Trace, words: Labels) -> Iterator[_Row]:
    """Quantities, numerals that are none, and periods."""
    said = words.trace
    for window in trace.windows:
        quantity = window.quantity
        dimension = said.dimensions.get(quantity.dimension, quantity.dimension)
        hedge = words.modifiers[quantity.modifier] or said.exact
        about = f"{dimension} · {hedge} · {name_of(window.symbol, None, words)}"
        yield (
            said.quantities,
            Text.assemble(
                (clean(quantity.text), QUANTITY), "  ", figures.quantity(quantity, words), (f"  {about}", "dim")
            ),
        )
    if not trace.windows:
        yield said.quantities, Text(said.nothing, _NOTE)
    for passed in trace.passed:
        reason = said.reasons[passed.reason].format(rule=passed.rule, why=passed.why)
        near = (clean(part) for part in around(trace, passed.start, passed.end))
        yield said.passed, Text.assemble(*zip(near, ("dim", "", "dim"), strict=True), f"  {reason}")
    for period in trace.periods:
        years = "–".join(str(year) for year in dict.fromkeys((period.first, period.last)) if year is not None)
        about = f"  {said.roles.get(period.role, period.role)} · {said.rule} {period.rule}"
        yield said.periods, Text.assemble((clean(period.text), PERIOD), f"  {years or '—'}", (about, "dim"))


def _clause(trace: Trace, clause: Clause, words: Labels) -> list[_Row]:
    """A clause folded, and its tokens."""
    tokens = Text("  ").join(
        Text.assemble(clean(token.text), (f"/{name_of(token.symbol, token.word_class, words)}", _SYMBOL))
        for token in clause.tokens
    )
    said = words.trace
    return [(said.clause, folded(trace, clause, words)), *([(said.tokens, tokens)] if tokens else [])]


def _match(window: WindowTrace, words: Labels, where: str) -> list[_Row]:
    """The symbols of a window and the pattern that won on them."""
    said = words.trace
    rows: list[_Row] = [(said.symbols_seen, Text(window.symbols, _SYMBOL))]
    place = next((place for place, attempt in enumerate(window.attempts) if attempt.outcome == "won"), None)
    if place is None:
        rows.append((said.rule, Text(said.no_rule, _NOTE)))
    else:
        won = window.attempts[place]
        order = said.order.format(place=place + 1, count=len(window.attempts))
        role = said.roles.get(window.role or "", window.role) if window.role != "record" else ""
        about = " · ".join(filter(None, (where, order, role)))
        rows.append((said.rule, Text.assemble((won.rule, _RULE), (f"  {about}", "dim"))))
        rows.append((said.pattern, Text(clean(won.pattern), _RULE)))
    return rows


def _without_record(window: WindowTrace, words: Labels) -> list[_Row]:
    """What became of a quantity that a pattern took and that is no record of its own."""
    if window.outcomes or window.rule is None:
        return []
    said = words.trace
    return [(said.notes, Text(said.baseline_only if window.claimed else said.no_record, _NOTE))]


def _tried(window: WindowTrace, words: Labels, every: bool) -> list[_Row]:
    """The patterns that would match but stand behind the one that won, and those that stopped, the furthest first."""
    said = words.trace
    later = [attempt.rule for attempt in window.attempts if attempt.outcome == "shadowed"]
    rows: list[_Row] = [(said.shadowed, Text("  ".join(later), _RULE))] if later else []
    stopped = [(place, attempt) for place, attempt in enumerate(window.attempts, 1) if attempt.outcome == "stopped"]
    stopped.sort(key=lambda pair: pair[1].start - pair[1].end)
    shown = stopped if every else stopped[:_CLOSEST]
    rooms = max((cell_len(attempt.rule) for _, attempt in shown), default=0), len(window.symbols)
    for place, attempt in shown:
        rows += [(said.stopped, line) for line in _stop(place, attempt, window, rooms, words)]
    if len(shown) < len(stopped):
        rows.append((said.stopped, Text(said.rest.format(count=len(stopped) - len(shown)), "dim")))
    return rows


def _stop(
    place: int, attempt: Attempt, window: WindowTrace, rooms: tuple[int, int], words: Labels
) -> tuple[Text, Text]:
    """Where a pattern stopped: the symbols it took underlined by ``~``, a caret under the one that it could not take."""
    room, length = rooms
    first = Text.assemble(
        (f"{place:>3} ", "dim"), (f"{attempt.rule:<{room}}  ", _RULE), (window.symbols, _SYMBOL), "  "
    )
    caret = " " * attempt.start + "~" * (attempt.end - attempt.start) + "^"
    second = Text(" " * (room + 6), no_wrap=True).append(f"{caret:<{length + 2}}", _NOTE)
    first.append(clean(attempt.pattern), "dim")
    first.no_wrap = True
    return first, second.append(_stopped_at(attempt, window, words), _NOTE)


def _stopped_at(attempt: Attempt, window: WindowTrace, words: Labels) -> str:
    said = words.trace
    if attempt.end == 0:
        return said.stopped_start
    if attempt.end == len(window.symbols):
        return said.stopped_end
    symbol = window.symbols[attempt.end]
    token: Token | None = window.tokens[attempt.end - 1] if attempt.end <= len(window.tokens) else None
    text = clean(token.text) if token else ""
    name = name_of(symbol, token.word_class if token else None, words)
    return said.stopped_at.format(symbol=name, text=text).rstrip()


def _notes(outcome: Outcome, words: Labels) -> list[_Row]:
    """What resolving decided."""
    said = words.trace
    return [
        (said.notes, Text(clean(said.codes[note.code].format(detail=note.detail)).rstrip(" :"), _NOTE))
        for note in outcome.notes
    ]


def _fields(record: Record, words: Labels) -> list[_Row]:
    """A record field by field, but for what the page shows already."""
    data = record.model_dump(mode="json", exclude={"id", "section", "sentence", "indicator", "rule"})
    flat = {key: _plain(value) for key, value in data.items()}
    room = max(map(len, flat))
    return [
        (words.trace.record, Text.assemble((f"{key:<{room}}  ", "dim"), clean(value))) for key, value in flat.items()
    ]


def _plain(value: object) -> str:
    """A value as YAML would have it on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_plain(part)}" for key, part in value.items()) + "}"
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
