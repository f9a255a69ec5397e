"""Entries of pattern files: the pattern that fits a window, and an entry as YAML text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import yaml

from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.lexer import QUANTITY_CLASSES, Verb
from extractor.rulebook.load import parse
from extractor.rulebook.patterns import expand
from extractor.stages.layout import normalise
from extractor.stages.types import Window

_ITEM = re.compile(r"^( *)- ", re.MULTILINE)
_NARROW = 2
_TO_FILL_IN = "to fill in: [{text: a sentence that the rule must leave alone, why: the reason}]"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The record that a sentence should give: ``quantity`` as written in it, the rest as in the export."""

    sentence: str
    quantity: str
    subject: str
    action: str | None
    measure: Measure
    direction: Direction | None


class Derived(NamedTuple):
    """A pattern that fits a window, the names of its slots, the verb in its action slot, and what it could not hold.

    ``holds`` tells whether anything but the quantity is in the pattern.
    """

    pattern: str
    names: tuple[str, ...]
    verb: Verb | None
    notes: tuple[str, ...]
    holds: bool


def derive(window: Window, subject: str, action: str | None, slots: schema.Slots) -> Derived:
    """The pattern of a window from the first to the last of subject, verb and quantity, each token as a slot."""
    place = next(i for i, token in enumerate(window.tokens) if token.letter in QUANTITY_CLASSES)
    notes: list[str] = []
    named = _covering(window, subject, place)
    if not named:
        notes.append(
            f"{subject} does not stand around the quantity: the pattern leaves the subject to what is told before"
        )
    acting = _acting(window, action, place) if action else None
    if action and acting is None:
        notes.append(f"{action} is no word of lexicons/verbs.yaml here: add it there for the record to have an action")
    elif acting in named:
        notes.append(f"{action} is inside the subject: give it a group of its own in the pattern")
    roles = {acting: "action"} | dict.fromkeys(named, "subject") | {place: None}
    used = [index for index in roles if index is not None]
    first, last = min(used), max(used)
    pieces = list(_pieces(window, roles, first, last, slots))
    pattern = _anchored("".join(text for text, _ in pieces), window, first, last)
    verb = window.tokens[acting].verb if acting is not None else None
    return Derived(pattern, tuple(name for _, name in pieces if name), verb, tuple(notes), first < last)


def _anchored(pattern: str, window: Window, first: int, last: int) -> str:
    """A pattern held to the ends of the clause that it reaches, where no verb keeps it from matching anywhere."""
    if any(token.verb is not None for token in window.tokens[first : last + 1]):
        return pattern
    before = r"(?<=\^)" if first == 0 and window.symbols[0] == "^" else ""
    behind = r"(?=\$)" if last == len(window.tokens) - 1 and window.symbols[-1] == "$" else ""
    return f"{before}{pattern}{behind}"


def _covering(window: Window, text: str, place: int) -> range:
    """The tokens that a text stands in, the nearest to the quantity where it stands in several; empty where in none."""
    whole = "".join(token.text for token in window.tokens)
    wanted = normalise(text)
    found: list[range] = []
    at = whole.find(wanted)
    while at >= 0:
        end, position = at + len(wanted), 0
        inside: list[int] = []
        for index, token in enumerate(window.tokens):
            if token.text and position < end and position + len(token.text) > at:
                inside.append(index)
            position += len(token.text)
        found.append(range(inside[0], inside[-1] + 1))
        at = whole.find(wanted, at + 1)
    apart = [span for span in found if place not in span]
    return min(apart, key=lambda span: min(abs(span[0] - place), abs(span[-1] - place)), default=range(0))


def _acting(window: Window, action: str, place: int) -> int | None:
    """The verb that an action is or is part of, the nearest to the quantity; one that is the same word before others."""
    wanted = normalise(action)
    verbs = [i for i, token in enumerate(window.tokens) if token.verb is not None and wanted in token.text]
    return min(verbs, key=lambda i: (window.tokens[i].text != wanted, abs(i - place)), default=None)


def _pieces(
    window: Window, roles: dict[int | None, str | None], first: int, last: int, slots: schema.Slots
) -> Iterator[tuple[str, str]]:
    """Each slot between two tokens with its name, or an expression with an empty name where no slot fits."""
    symbols = window.symbols[1:-1]
    index = first
    while index <= last:
        role = roles.get(index)
        end = index + 1
        if role is None:
            name = _smallest(slots, symbols[index], None)
            if symbols[index] in QUANTITY_CLASSES and name and len(slots.slots[name].symbols) > _NARROW:
                name = ""  # a slot of so many kinds of quantities would take others too
            many = name and slots.slots[name].many
            while many and end <= last and end not in roles and symbols[end] in slots.slots[name].symbols:
                end += 1
            yield (f"{{{name}}}", name) if name else (re.escape(symbols[index]), "")
        else:
            while end <= last and roles.get(end) == role:
                end += 1
            name = _fitting(slots, role, window.symbols, index + 1, end + 1)
            letters = "".join(sorted(set(symbols[index:end])))
            yield (f"{{{name}}}", name) if name else (f"(?P<{role}>[{re.escape(letters)}]+)", role)
        index = end


def _smallest(slots: schema.Slots, symbol: str, role: str | None) -> str:
    """The slot of a role with the fewest symbols that takes a symbol; empty where none does."""
    fitting = [name for name, slot in slots.slots.items() if slot.role == role and symbol in slot.symbols]
    return min(fitting, key=lambda name: len(slots.slots[name].symbols), default="")


def _fitting(slots: schema.Slots, role: str, symbols: str, start: int, end: int) -> str:
    """The slot of a role that takes just ``symbols[start:end]``, the narrowest one; empty where none does."""
    if end - start == 1 and (name := _smallest(slots, symbols[start], role)) and not slots.slots[name].many:
        return name
    for name, slot in slots.slots.items():
        if slot.role == role and re.compile(expand(f"{{{name}}}", slots)).fullmatch(symbols, start, end):
            return name
    return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A new entry of a pattern file, its counterexample still to be filled in."""

    id: str
    derived: Derived
    emits: dict[str, str]
    sentence: str

    def rule(self) -> schema.Pattern:
        """The entry as loading would give it, without examples."""
        emits = schema.Emits.model_validate(self.emits)
        return schema.Pattern(id=self.id, pattern=self.derived.pattern, about="", emits=emits)

    def text(self, records: list[dict[str, object]]) -> str:
        """The entry as YAML, for a list that is not indented.

        Args:
            records: those expected of the sentence.
        """
        lines = [
            f"- id: {_flow(self.id)}",
            f"  about: {_flow(', '.join(self.derived.names))}  # say it in words",
            f"  pattern: {json.dumps(self.derived.pattern, ensure_ascii=False)}",
            *([f"  emits: {_flow(self.emits)}"] if self.emits else []),
            "  examples:",
            f"    - text: {_flow(self.sentence)}",
        ]
        if len(records) == 1:
            lines.append(f"      records: [{_flow(records[0])}]")
        else:
            lines += ["      records:", *(f"        - {_flow(record)}" for record in records)]
        return "\n".join([*lines, f"  counterexamples: []  # {_TO_FILL_IN}", ""])


def _flow(value: object) -> str:
    """A value as YAML on one line."""
    shown: str = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10**9)
    return shown.removesuffix("\n").removesuffix("\n...")


def start_file(order: int) -> str:
    """A pattern file without patterns."""
    return f"order: {order}\npatterns:\n"


def appended(text: str, entry: str) -> str | None:
    """A pattern file with an entry at its end, everything else as it is; None where its patterns do not end it."""
    items = _ITEM.findall(text)
    indent = items[0] if items else "  "
    moved = "".join(indent + line for line in entry.splitlines(keepends=True))
    whole = text + ("" if text.endswith("\n") else "\n") + moved
    try:
        fits = _patterns_in(whole)[:-1] == _patterns_in(text)
    except (yaml.YAMLError, ValueError):
        return None
    return whole if fits else None


def _patterns_in(text: str) -> list[schema.Pattern]:
    """The patterns of a file that may hold none yet.

    Raises:
        yaml.YAMLError, ValueError: the text is no pattern file.
    """
    return parse(text, schema.Patterns).patterns if _ITEM.search(text) else []
