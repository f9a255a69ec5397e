"""Trying rules on a few sentences: everything that every stage made of them."""

from __future__ import annotations

from extractor.models import Part, Record, Trace
from extractor.pipeline import extract
from extractor.rulebook import Rulebook


class Trial(Part):
    """The traces of all sentences of a text, and the records that came of them."""

    sentences: tuple[Trace, ...]
    records: tuple[Record, ...]


def trial(text: str, rules: Rulebook, *, year: int | None = None) -> Trial:
    """Extract a text and keep what was seen on the way.

    Args:
        text: a sentence or a few.
        rules: the rules to try.
        year: the year that the text is told in, for 今年 and 去年.
    """
    report = extract(text, rules=rules, year=year, explain=True)
    return Trial(sentences=report.traces, records=report.records)
