"""Why a record is what it is, as lines for the terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from extractor.models import Record, Trace
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels
from extractor.writing.layout import wrap

_INDENT = 4
_LINES = 6


def unfold(folded: str, tokens: Sequence[tuple[str, str]]) -> str:
    """A folded clause with each symbol as what it stands for: ``新增学位⟦6300个⟧``.

    Symbols are private-use characters; the texts that they stand for are those of the tokens at their places.
    """
    parts: list[str] = []
    at = 0
    for _, text in tokens:
        if folded.startswith(text, at) and not _is_symbol(folded[at : at + 1]):
            parts.append(text)
            at += len(text)
        elif _is_symbol(folded[at : at + 1]):
            parts.append(f"⟦{text}⟧")
            # a symbol is one character, or as many as what it stands for
            at += len(text) if all(map(_is_symbol, folded[at : at + len(text)])) else 1
    return "".join(parts) + "".join("⟦?⟧" if _is_symbol(rest) else rest for rest in folded[at:])


def explanation(record: Record, trace: Trace, words: Labels, width: int, place: str = "") -> Iterator[Text]:
    """The rule and its place, its pattern, the clause, its tokens and the notes of a record, one labelled line (or more) each."""
    tokens = Text()
    for name, text in trace.tokens:
        tokens.append(clean(text), "bold").append(f"/{name} ", "dim")
    rows = [
        (words.rule, Text(record.rule, "magenta").append(f"  {place}" if place else "", "dim")),
        (words.pattern, Text(clean(trace.pattern), "magenta")),
        (words.clause, Text(clean(unfold(trace.folded, trace.tokens)), "cyan")),
        (words.tokens, tokens),
        *((words.notes, Text(clean(note), "yellow")) for note in trace.notes),
    ]
    label_width = max(cell_len(label) for label, _ in rows)
    for label, content in rows:
        content.rstrip()
        if not content:
            continue
        for index, line in enumerate(wrap(content, width - _INDENT - label_width - 2, _LINES)):
            shown = label if index == 0 else ""
            lead = " " * _INDENT + shown + " " * (label_width - cell_len(shown) + 2)
            yield Text(lead, "dim").append_text(line)


def _is_symbol(character: str) -> bool:
    return bool(character) and unicodedata.category(character) == "Co"
