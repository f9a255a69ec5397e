"""The place of one record in its report, with its surroundings, for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from extractor.models import Record, Report
from extractor.writing import figures
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels

_OPEN, _CLOSE = "⟦", "⟧"


def show_place(console: Console, report: Report, record: Record, words: Labels, context: int) -> None:
    """Print where a record stands, what it says, and ``context`` characters before and after it."""
    console.print(
        Text(" · ".join([clean(report.document.source), *whereabouts(report, record, words)]), "dim"), soft_wrap=True
    )
    parts = [
        words.kind[record.kind],
        *record.section,
        record.action or "",
        record.subject,
        figures.value(record, words),
    ]
    console.print(Text("  ".join(clean(part) for part in parts if part), "bold"), soft_wrap=True)
    console.print()
    text, start, end = report.text, record.start, record.end
    before, after = text[max(0, start - context) : start], text[end : end + context]
    shown = Text.assemble(
        _lines(("…" if start > context else "") + before),
        (_OPEN + clean(text[start:end]) + _CLOSE, "bold yellow"),
        _lines(after + ("…" if end + context < len(text) else "")),
    )
    console.print(shown, soft_wrap=True)


def whereabouts(report: Report, record: Record, words: Labels) -> list[str]:
    """The page, paragraph and table of a record where its file has them, its line and its characters."""
    place, found = record.place, []
    if place is not None:
        found = [
            form.format(number=number)
            for form, number in ((words.page, place.page), (words.paragraph, place.paragraph))
            if number is not None
        ]
        found += [words.in_table] if place.in_table else []
    line = report.text.count("\n", 0, record.start) + 1
    return [*found, words.line.format(number=line), words.span.format(start=record.start, end=record.end)]


def _lines(text: str) -> str:
    """Text with its line breaks and without empty lines; what cannot be printed is left out."""
    lines = text.splitlines()
    kept = [clean(line) for index, line in enumerate(lines) if line.strip() or index in (0, len(lines) - 1)]
    return "\n".join(kept) + ("\n" if text.endswith("\n") else "")
