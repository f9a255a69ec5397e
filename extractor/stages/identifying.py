"""Identifying: title, region, level, year and date of a report from its opening and its name."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from extractor.rulebook import Rulebook

_TITLE_MARKS = re.compile(r"^(?:title:)?[# *—-]+|[*#]+$")
_SENTENCES = re.compile(r"[^。\n]+")


def identify(
    text: str, norm: str, name: str, book: Rulebook, region: str | None, year: int | None, title: str | None = None
) -> dict[str, Any]:
    """What the opening of a report says of it, as keys of ``models.Document``; what is not known is None.

    Args:
        text: the source as decoded.
        norm: the same normalised.
        name: the name of the source, which may hold a year.
        region, year: what the caller knows better than the text.
        title: what the file calls itself outside its text, for a text that has no title.
    """
    rules = book.documents
    opening = norm[: rules.reach]
    found = rules.title.search(opening)
    shown = _TITLE_MARKS.sub("", " ".join(text[found.start() : found.end()].split())) if found else title
    date = rules.delivered(opening)
    stem = PurePath(name).stem
    if year is None and shown:
        year = rules.title_year(shown)
    if year is None:
        year = date[0] if date else rules.told_year(norm) or rules.name_year(stem) or _after_the_latest(norm, book)
    place = rules.place(opening) or rules.place(title or "")
    return {
        "title": shown,
        "region": region or (place.region if place else None),
        "region_code": None,
        "level": place.level if place and (region is None or region == place.region) else None,
        "year": year,
        "delivered": f"{date[0]:04}-{date[1]:02}-{date[2]:02}" if date and date[0] == year else None,
    }


def _after_the_latest(norm: str, book: Rulebook) -> int | None:
    """The year after the latest one of which the text tells what was done: reports review the year before."""
    latest: int | None = None
    for sentence in _SENTENCES.finditer(norm):
        told = max(book.documents.years(sentence.group()), default=None)
        if told is not None and (latest is None or told > latest) and book.sections.leaning(norm, *sentence.span()) > 0:
            latest = told
    return latest + 1 if latest is not None else None
