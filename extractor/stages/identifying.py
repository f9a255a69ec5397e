"""Identifying: title, year and date of a report from its opening and its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from extractor.rulebook import Rulebook

_TITLE_MARKS = re.compile(r"^(?:title:)?[# *—-]+|[*#]+$")
_SENTENCES = re.compile(r"[^。\n]+")


def identify(
    text: str, norm: str, name: str, book: Rulebook, year: int | None, declared: Mapping[str, str]
) -> dict[str, Any]:
    """What the opening of a report says of it, as keys of ``models.Document``; what is not known is None.

    Args:
        text: the source as decoded.
        norm: the same normalised.
        name: the name of the source, which may hold a year.
        year: what the caller knows better than the text.
        declared: what the file tells of itself outside its text; see ``Documents.declared``.
    """
    rules = book.documents
    opening = norm[: rules.reach]
    title = _title(text, opening, declared, book)
    date = rules.delivered(opening)
    if year is None:
        year = _year(norm, declared, title, date, PurePath(name).stem, book)
    told = date is not None and year is not None and date[0] in (year, year - (date[1] >= rules.year_ends))
    return {
        "title": title,
        "year": year,
        "delivered": f"{date[0]:04}-{date[1]:02}-{date[2]:02}" if date and told else None,
    }


def _title(text: str, opening: str, declared: Mapping[str, str], book: Rulebook) -> str | None:
    """The title that a file declares, where it is that of a report, or else the first line that looks like one."""
    own = declared.get("title")
    if own and book.documents.title.search(own):
        return own
    found = book.documents.title.search(opening)
    return _TITLE_MARKS.sub("", " ".join(text[found.start() : found.end()].split())) if found else own


def _year(
    norm: str,
    declared: Mapping[str, str],
    title: str | None,
    date: tuple[int, int, int] | None,
    stem: str,
    book: Rulebook,
) -> int | None:
    """The year that a report is for, by what its file declares, its title, date, headings, file name or what it reviews."""
    rules = book.documents
    sure = rules.name_year(declared.get("year", "")) or (rules.title_year(title) if title else None)
    if sure is not None:
        return sure
    if date is not None:
        late = date[1] >= rules.year_ends and rules.told_year(norm) != date[0]
        return date[0] + late
    return rules.told_year(norm) or rules.name_year(stem) or _after_the_latest(norm, book)


def _after_the_latest(norm: str, book: Rulebook) -> int | None:
    """The year after the latest one of which the text tells what was done: reports review the year before."""
    latest: int | None = None
    for sentence in _SENTENCES.finditer(norm):
        told = max(book.documents.years(sentence.group()), default=None)
        if told is not None and (latest is None or told > latest) and book.sections.leaning(norm, *sentence.span()) > 0:
            latest = told
    return latest + 1 if latest is not None else None
