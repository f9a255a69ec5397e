"""Sentences and clauses with what was found in them marked."""

from __future__ import annotations

from rich.text import Text

from extractor.models import Clause, Trace
from extractor.writing.excerpt import clean
from extractor.writing.labels import Labels

QUANTITY, PERIOD, PASSED = "bold yellow", "cyan", "dim"
_FOLDED = ("frame", "comparison")
_NEAR = 3


def marked(trace: Trace) -> Text:
    """The sentence with its ⟦quantities⟧ and ⟨periods⟩."""
    spans = [(w.quantity.start, w.quantity.end, "⟦⟧", QUANTITY) for w in trace.windows]
    spans += [(period.start, period.end, "⟨⟩", PERIOD) for period in trace.periods]
    spans += [(passed.start, passed.end, "", PASSED) for passed in trace.passed]
    text = Text()
    at = trace.start
    for start, end, marks, style in sorted(spans):
        if start < at:
            continue
        text.append(clean(trace.text[at - trace.start : start - trace.start]))
        inside = clean(trace.text[start - trace.start : end - trace.start])
        text.append(f"{marks[:1]}{inside}{marks[1:]}", style)
        at = end
    return text.append(clean(trace.text[at - trace.start :]))


def folded(trace: Trace, clause: Clause, words: Labels) -> Text:
    """A clause with each quantity and each period as one named symbol: ``新增学位⟦个数:6300个⟧``."""
    said = words.trace
    spans = [
        (t.start, t.end, said.symbols[t.symbol], QUANTITY)
        for t in clause.tokens
        if t.word_class is None and t.symbol in said.symbols and t.symbol not in "nLJ"
    ]
    spans += [
        (p.start, p.end, said.frame if p.role == "frame" else said.comparison, PERIOD)
        for p in trace.periods
        if p.role in _FOLDED and clause.start <= p.start < clause.end
    ]
    text = Text()
    at = clause.start
    for start, end, name, style in sorted(spans):
        if start < at:  # a period inside another
            continue
        text.append(clean(trace.text[at - trace.start : start - trace.start]))
        text.append(f"⟦{name}:{clean(trace.text[start - trace.start : end - trace.start])}⟧", style)
        at = end
    return text.append(clean(trace.text[at - trace.start : clause.end - trace.start]))


def name_of(symbol: str, word_class: str | None, words: Labels) -> str:
    """A symbol with what it stands for: ``c 个数``, ``M make``."""
    name = word_class or words.trace.symbols.get(symbol)
    return f"{symbol} {name}" if name else symbol


def around(trace: Trace, start: int, end: int) -> tuple[str, str, str]:
    """A span of a sentence with the few characters before and after it."""
    first, last = start - trace.start, end - trace.start
    return trace.text[max(0, first - _NEAR) : first], trace.text[first:last], trace.text[last : last + _NEAR]
