"""New entries: a sentence and the wanted record become a pattern with its example, in the file where it belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import NamedTuple

from extractor.authoring.entries import Entry, Wanted, appended, derive, start_file
from extractor.authoring.worth import shortcomings
from extractor.errors import ExtractorError
from extractor.models import Measure, Record
from extractor.pipeline import examine, extract
from extractor.reading import from_text
from extractor.rulebook import Rulebook, schema
from extractor.rulebook.book import compile_rules
from extractor.rulebook.checking import usable
from extractor.rulebook.files import PATTERNS, is_whole, names_in, rules_folder
from extractor.rulebook.lexer import Verb
from extractor.rulebook.load import parse
from extractor.rulebook.sources import Rules
from extractor.stages.layout import normalise
from extractor.stages.tracing import Step
from extractor.stages.types import Window

_LAST, _LAST_ORDER = f"{PATTERNS}/90-last.yaml", 90


class EntryError(ExtractorError):
    """A sentence and a record that no entry can be made of, or a file that none can be added to."""

    code = "E-ENTRY"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new entry and where it belongs.

    Attributes:
        entry: its text.
        file: the pattern file, relative to the folder of rules.
        content: what that file holds with the entry at its end.
        notes: what the pattern could not hold of the wanted record.
        lacks: what keeps the entry from being of use: it does not give the record, takes what other rules explain, or is slow.
    """

    entry: str
    file: str
    content: str
    notes: tuple[str, ...]
    lacks: tuple[str, ...]


def propose(wanted: Wanted, folder: Path | None, name: str | None = None) -> Proposal:
    """Make an entry of a sentence and a record, for the end of the pattern file whose rules are most like it.

    Where it would lack something there, and lacks nothing behind all other patterns, it is for a file that comes last.

    Args:
        folder: the rules that it is for: a whole set, or a folder that adds to the built-in ones and need not exist yet;
            the built-in ones where absent.
        name: the id of the entry; made of the names of its slots where absent.

    Raises:
        EntryError: the quantity is not in the sentence, nothing but the quantity would be in the pattern, the id is taken,
            or the file does not end with its patterns.
        RulesError: the rules are broken.
    """
    adding = folder is not None and not is_whole(folder)
    base = rules_folder() if folder is None or adding else folder
    begun = folder is not None and adding and any(folder.rglob("*.yaml"))
    rules = usable(Rules(base, [folder] if folder is not None and begun else []))
    window = _window(wanted, rules.book)
    derived = derive(window, wanted.subject, wanted.action, rules.data.slots)
    if not derived.holds:
        hint = "name the subject, or the verb, as it stands in the clause of the quantity"
        raise EntryError(wanted.subject, "is not beside the quantity, and no pattern can be of a quantity alone", hint)
    taken = {rule.id for rule in rules.data.patterns}
    if name in taken:
        raise EntryError(str(name), "a rule has this id already", "choose another --id: ids are never used again")
    entry = Entry(name or _free("-".join(derived.names), taken), derived, _emits(wanted, derived.verb), wanted.sentence)
    files = {file: parse(_read(base / file), schema.Patterns) for file in names_in(base, PATTERNS)}
    likest = _likest(files, (window.found.implicit, wanted.measure, wanted.direction is not None), rules.book)
    spots = (_beside(likest, files[likest], rules, before=adding), _behind_all(rules))
    proposals = (_proposal(entry, wanted, window, rules, spot, folder or base) for spot in spots)
    first = next(proposals)
    return first if not first.lacks else next((other for other in proposals if not other.lacks), first)


class _Spot(NamedTuple):
    """Where an entry may stand: in a file with this order, and so many patterns are tried before it."""

    file: str
    order: int
    before: int


def _beside(name: str, file: schema.Patterns, rules: Rules, *, before: bool) -> _Spot:
    """At the end of a file, or before it as a folder that adds to the rules would have it."""
    ids = [rule.id for rule in rules.data.patterns]
    index = ids.index(file.patterns[0].id) if before else ids.index(file.patterns[-1].id) + 1
    return _Spot(name, file.order, index)


def _behind_all(rules: Rules) -> _Spot:
    """Behind every other pattern."""
    orders = (file.order for _, file in rules.each(schema.Patterns))
    return _Spot(_LAST, max(_LAST_ORDER, *orders), len(rules.data.patterns))


def _proposal(entry: Entry, wanted: Wanted, window: Window, rules: Rules, spot: _Spot, folder: Path) -> Proposal:
    path, data = folder / spot.file, rules.data
    patterns = (*data.patterns[: spot.before], entry.rule(), *data.patterns[spot.before :])
    changed = compile_rules(replace(data, patterns=patterns))
    shown = entry.text(list(_expected(extract(wanted.sentence, rules=changed).records, wanted, window)))
    content = appended(_read(path) if path.exists() else start_file(spot.order), shown)
    if content is None:
        hint = "print the entry with --print, and put it where it belongs"
        raise EntryError(str(path), "an entry cannot be added at its end", hint)
    lacks = tuple(shortcomings(entry, wanted, window.found.start, rules, changed))
    return Proposal(shown, spot.file, content, entry.derived.notes, lacks)


def _window(wanted: Wanted, book: Rulebook) -> Window:
    """The window of the quantity in its sentence, the one that holds the subject where several quantities read the same."""
    steps: list[Step] = []
    examine(from_text(wanted.sentence, "<sentence>"), book, steps.append)
    told = [
        (window, step.flow.text[window.found.start : window.found.end]) for step in steps for window in step.windows
    ]
    same = [window for window, quantity in told if quantity == wanted.quantity]
    if not same:
        found = ", ".join(quantity for _, quantity in told) or "none"
        raise EntryError(wanted.quantity, "is no quantity of the sentence", f"its quantities are: {found}")
    subject = normalise(wanted.subject)
    return max(same, key=lambda window: subject in "".join(token.text for token in window.tokens))


def _likest(files: Mapping[str, schema.Patterns], wanted: tuple[bool, Measure, bool], book: Rulebook) -> str:
    """The pattern file most of whose examples give records like the wanted one.

    Two records are alike in whether they are told without a numeral, in their measure, and in whether they have a direction.
    """
    alike: dict[str, tuple[float, float, int]] = {}
    for name, file in files.items():
        told = Counter(_likenesses(file, book))
        total = max(1, told.total())
        same = sum(number for (_, measure, _), number in told.items() if measure == wanted[1])
        alike[name] = told[wanted] / total, same / total, -file.order
    return max(alike, key=lambda name: alike[name])


def _likenesses(file: schema.Patterns, book: Rulebook) -> Iterator[tuple[bool, Measure, bool]]:
    for rule in file.patterns:
        for example in rule.examples:
            for record in extract(example.text, rules=book).records:
                if record.rule == rule.id:
                    yield record.quantity.implicit, record.measure, record.direction is not None


def _read(path: Path) -> str:
    """The text of a rule file, line ends as they are."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise EntryError(str(path), f"cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise EntryError(str(path), "is no UTF-8 text") from None


def _free(name: str, taken: set[str]) -> str:
    """A name that no rule has."""
    return next(free for n in count(1) if (free := name if n == 1 else f"{name}-{n}") not in taken)


def _emits(wanted: Wanted, verb: Verb | None) -> dict[str, str]:
    """What the verb does not say of the quantity."""
    said = (verb.measure, verb.direction) if verb is not None else (None, None)
    if said == (wanted.measure, wanted.direction):
        return {}
    return {"measure": wanted.measure} | ({"direction": wanted.direction} if wanted.direction else {})


def _expected(records: Iterable[Record], wanted: Wanted, window: Window) -> Iterator[dict[str, object]]:
    """What an example expects of each record of the sentence: the wanted one in full, of the others what tells them apart."""
    start, told = window.found.start, False
    for record in records:
        if record.start > start and not told:
            yield _row(wanted, window)
            told = True
        if record.start != start:
            yield {"subject": record.subject, "value": record.quantity.value, "unit": record.quantity.unit}
    if not told:
        yield _row(wanted, window)


def _row(wanted: Wanted, window: Window) -> dict[str, object]:
    row: dict[str, object] = {"subject": wanted.subject}
    row |= {"action": wanted.action} if wanted.action else {}
    row |= {"value": window.found.value, "unit": window.found.unit.name, "measure": wanted.measure}
    return row | ({"direction": wanted.direction} if wanted.direction else {})
