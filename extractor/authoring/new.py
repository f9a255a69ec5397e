"""New entries: a sentence and the wanted record become a pattern with its example, in the file where it belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from extractor.authoring.entries import Entry, appended, derive, start_file
from extractor.errors import ExtractorError
from extractor.models import Direction, Measure, Record
from extractor.pipeline import examine, extract
from extractor.reading import from_text
from extractor.rulebook import Rulebook, schema
from extractor.rulebook.book import compile_rules
from extractor.rulebook.checking import usable
from extractor.rulebook.files import PATTERNS, RuleData, is_whole, names_in, rules_folder
from extractor.rulebook.lexer import Verb
from extractor.rulebook.load import parse
from extractor.rulebook.sources import Rules
from extractor.stages.layout import normalise
from extractor.stages.tracing import Step
from extractor.stages.types import Window


class EntryError(ExtractorError):
    """A sentence and a record that no entry can be made of, or a file that none can be added to."""

    code = "E-ENTRY"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The record that a sentence should give: ``quantity`` as written in it, the rest as in the export."""

    sentence: str
    quantity: str
    subject: str
    action: str | None
    measure: Measure
    direction: Direction | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new entry and where it belongs.

    Attributes:
        entry: its text.
        file: the pattern file, relative to the folder of rules.
        content: what that file holds with the entry at its end.
        notes: what is still to be done for the entry to give the wanted record.
    """

    entry: str
    file: str
    content: str
    notes: tuple[str, ...]


def propose(wanted: Wanted, folder: Path | None, name: str | None = None) -> Proposal:
    """Make an entry of a sentence and a record, for the end of the pattern file whose rules are most like it.

    Args:
        folder: the rules that it is for: a whole set, or a folder that adds to the built-in ones and need not exist yet;
            the built-in ones where absent.
        name: the id of the entry; made of the names of its slots where absent.

    Raises:
        EntryError: the quantity is not in the sentence, the id is taken, or the file does not end with its patterns.
        RulesError: the rules are broken.
    """
    adding = folder is not None and not is_whole(folder)
    base = rules_folder() if folder is None or adding else folder
    begun = folder is not None and adding and any(folder.rglob("*.yaml"))
    rules = usable(Rules(base, [folder] if folder is not None and begun else []))
    book, data = rules.book, rules.data
    files = {file: parse(_read(base / file), schema.Patterns) for file in names_in(base, PATTERNS)}
    window = _window(wanted, book)
    derived = derive(window, wanted.subject, wanted.action, data.slots)
    file = _likest(files, (window.found.implicit, wanted.measure, wanted.direction is not None), book)
    path = (folder or base) / file
    text = _read(path) if path.exists() else start_file(files[file].order)
    taken = {rule.id for rule in data.patterns}
    if name in taken:
        raise EntryError(str(name), "a rule has this id already", "choose another --id: ids are never used again")
    entry = Entry(name or _free("-".join(derived.names), taken), derived, _emits(wanted, derived.verb), wanted.sentence)
    records = extract(wanted.sentence, rules=_with(entry, data, files[file], before=adding)).records
    start = window.found.start
    shown = entry.text(list(_expected(records, wanted, window)))
    content = appended(text, shown)
    if content is None:
        hint = "print the entry with --print, and put it where it belongs"
        raise EntryError(str(path), "an entry cannot be added at its end", hint)
    notes = (*derived.notes, *_shortfalls([r for r in records if r.start == start], wanted, entry.id))
    return Proposal(shown, file, content, notes)


def _window(wanted: Wanted, book: Rulebook) -> Window:
    """The window of the quantity in its sentence, the one that holds the subject where several quantities read the same."""
    steps: list[Step] = []
    examine(from_text(wanted.sentence, "<sentence>"), book, steps.append)
    windows = [window for step in steps for window in step.windows]
    told = {id(window): wanted.sentence[window.found.start : window.found.end] for window in windows}
    same = [window for window in windows if told[id(window)] == wanted.quantity]
    if not same:
        found = ", ".join(told.values()) or "none"
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


def _with(entry: Entry, data: RuleData, file: schema.Patterns, *, before: bool) -> Rulebook:
    """The rules with the entry among them: at the end of its file, or before it as a folder that adds to them would."""
    ids = [rule.id for rule in data.patterns]
    place = ids.index(file.patterns[0].id) if before else ids.index(file.patterns[-1].id) + 1
    return compile_rules(replace(data, patterns=(*data.patterns[:place], entry.rule(), *data.patterns[place:])))


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


def _shortfalls(records: list[Record], wanted: Wanted, name: str) -> Iterator[str]:
    """What differs between the wanted record and what the rules make of its quantity with the new entry among them."""
    if not records:
        yield "no record comes of the quantity yet: extractor rules try shows why"
        return
    record = records[0]
    for field in ("subject", "action", "measure", "direction"):
        if getattr(record, field) != getattr(wanted, field):
            yield f"{field}: {getattr(wanted, field)} is wanted, {getattr(record, field)} comes"
    if record.rule != name:
        yield f"{record.rule} takes the quantity before the new entry: move the entry above it, or leave it out"
