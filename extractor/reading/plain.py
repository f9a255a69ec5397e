"""Plain text and Markdown: the text is the file as decoded; front matter tells of it and is read as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractor.reading.content import Content, Stretch

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<body>.{0,20000}?)\r?\n---[ \t]*\r?(?:\n|\Z)", re.S)
_ENTRY = re.compile(r"^(?P<key>[^\W\d][\w-]{0,40})[ \t]*:[ \t]*(?P<value>\S[^\r\n]{0,2000}?)[ \t]*\r?$", re.M)
_TABLE = re.compile(r"^[ \t]{0,3}\|[^\n]*\|[ \t]*\r?$", re.M)


def read_plain(text: str, encoding: str) -> Content:
    """The text as it stands, with its front matter as metadata and its Markdown tables marked."""
    return Content(text, encoding, front_matter(text), tuple(_tables(text)))


def front_matter(text: str) -> dict[str, str]:
    """The ``key: value`` lines between ``---`` and ``---`` at the start of a text, keys in lower case.

    Example:
        >>> front_matter("---\\ntitle: \\"Report\\"\\n---\\nText")
        {'title': 'Report'}
    """
    match = _FRONT_MATTER.match(text) if text.startswith("---") else None
    entries = _ENTRY.finditer(match["body"]) if match else ()
    return {entry["key"].lower(): _unquoted(entry["value"]) for entry in entries}


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value


def _tables(text: str) -> Iterator[Stretch]:
    """Where lines of Markdown tables stand, and where the text goes on behind them."""
    end = -1
    for match in _TABLE.finditer(text) if "|" in text else ():
        if match.start() != end:
            if end >= 0:
                yield Stretch(end)
            yield Stretch(match.start(), in_table=True)
        end = match.end() + 1
    if end >= 0:
        yield Stretch(end)
