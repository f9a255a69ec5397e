"""Whether a new entry is of use: it gives its record, no rule gave it before, and it takes nothing from others."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.authoring.checks import taken, unexplained
from extractor.authoring.entries import Entry, Wanted
from extractor.models import Record
from extractor.pipeline import extract
from extractor.rulebook import Rulebook, schema
from extractor.rulebook.checks import Finding
from extractor.rulebook.checks.growth import growth
from extractor.rulebook.patterns import expand
from extractor.rulebook.sources import Rules

_FIELDS = ("subject", "action", "measure", "direction")
_SHOWN = 3  # broken examples that are told of one by one


def shortcomings(entry: Entry, wanted: Wanted, start: int, rules: Rules, changed: Rulebook) -> list[str]:
    """What keeps an entry from being of use, in words; empty where nothing does.

    Args:
        start: where the quantity of the wanted record stands in its sentence.
        rules: the rules without the entry.
        changed: those with it, compiled.
    """
    given = _record(wanted.sentence, start, rules.book)
    if given is not None and not _differing(given, wanted):
        return [f"{given.rule} gives this record already: no entry is needed"]
    own = [*_own(entry, wanted, _record(wanted.sentence, start, changed)), *_slowness(entry, rules.data.slots)]
    # an entry that does not give its own record need not be tried on the examples of all others
    return own or list(_breakage(rules, changed))


def _record(sentence: str, start: int, book: Rulebook) -> Record | None:
    """The record of the quantity at a place of a sentence."""
    return next((record for record in extract(sentence, rules=book).records if record.start == start), None)


def _differing(record: Record, wanted: Wanted) -> list[str]:
    return [field for field in _FIELDS if getattr(record, field) != getattr(wanted, field)]


def _own(entry: Entry, wanted: Wanted, record: Record | None) -> Iterator[str]:
    """What differs between the wanted record and the one that comes with the new entry among the rules."""
    if record is None:
        yield "no record comes of the quantity: extractor rules try shows why"
        return
    for field in _differing(record, wanted):
        yield f"{field}: {getattr(wanted, field)} is wanted, {getattr(record, field)} comes"
    if record.rule != entry.id:
        yield f"{record.rule} takes the quantity before the new entry"


def _slowness(entry: Entry, slots: schema.Slots) -> Iterator[str]:
    if growth(expand(entry.derived.pattern, slots)) is not None:
        yield f"the pattern is slow, as repeats in it take the same characters: {entry.derived.pattern}"


def _breakage(rules: Rules, changed: Rulebook) -> Iterator[str]:
    """The examples of the other rules that are sound as the rules stand, and not with the new entry among them."""
    before = {finding[:2] for finding in _unsound(rules, rules.book)}
    broken = [finding for finding in _unsound(rules, changed) if finding[:2] not in before]
    for file, location, message, _ in broken[:_SHOWN]:
        yield f"it takes what other rules explain: {rules.way(file, location)}: {message}"
    if len(broken) > _SHOWN:
        yield f"and {len(broken) - _SHOWN} more"


def _unsound(rules: Rules, book: Rulebook) -> Iterator[Finding]:
    yield from unexplained(rules, book)
    yield from taken(rules, book)
