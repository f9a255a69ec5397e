"""Web pages: the main text without navigation, advertisements and related links; title, date and source as metadata.

What is main text is trafilatura's to tell. Before it looks, tables that lay out a page become plain blocks and line
breaks are marked, as pages of older reports stand in tables and set paragraphs apart by breaks alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from extractor.errors import SourceError
from extractor.reading.content import Content, Writer
from extractor.reading.extras import need

KIND: Final = "a web page"
EXTRA: Final = "html"
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>", re.I)
_BREAK = "\N{SYMBOL FOR NEWLINE}"  # stands for a line break while trafilatura, which joins lines, is at work
_LINE_END = re.compile(r"(?<=[^\x00-\x7f])([ \t\r]*\n\s*)(?=[^\x00-\x7f])|(?<!\s)\s*\n\s*")
_LAYOUT = "layout"
_BLOCKS = frozenset(["article", "body", "center", "div", "main", "section"])
_INLINE = frozenset(
    ["a", "abbr", "b", "big", "em", "font", "i", "ins", "label", "mark", "small", "span", "strong", "sub", "sup", "u"]
)
_BLANKS = re.compile(r"\s+")
_LAYOUT_CELL = 300  # characters beyond which a cell holds paragraphs, not an entry of a table
_LONGEST_VALUE = 2000
_MAX_TAGS = 300_000
# names of the standard of government sites for metadata, then common ones
_METADATA = {
    "title": ("articletitle", "og:title", "dc.title"),
    "date": ("pubdate", "publishdate", "article:published_time", "og:release_date", "dc.date", "date"),
    "source": ("contentsource", "source", "og:site_name", "dc.source"),
    "site": ("sitename",),
    "url": ("url", "og:url"),
}


def read_html(text: str, encoding: str, place: str) -> Content:
    """The main text of a web page, a paragraph or a row of a table on a line; cells are set apart by tabs.

    Raises:
        MissingExtraError: the library that finds main text is not installed.
        SourceError: the page has no main text, or too many elements.
    """
    trafilatura = need("trafilatura", EXTRA, place, KIND)
    html = need("lxml.html", EXTRA, place, KIND)
    etree = need("lxml.etree", EXTRA, place, KIND)
    if text.count("<") > _MAX_TAGS:
        message = f"is {KIND} of more than {_MAX_TAGS:,} elements, the most that is read"
        raise SourceError(place, message, "save its main text alone")
    parser = html.HTMLParser(huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        page = html.document_fromstring(_DECLARATION.sub("", text).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        raise _no_text(place) from None
    metadata = _metadata(page)
    _straighten(page)
    found = trafilatura.bare_extraction(page, include_comments=False, include_tables=True)
    writer = Writer(place)
    for number, (line, in_table) in enumerate(_lines(found.body) if found is not None else (), start=1):
        writer.line(line, paragraph=number, in_table=in_table)
    content = writer.content(encoding, metadata)
    if not content.text:
        raise _no_text(place)
    return content


def _no_text(place: str) -> SourceError:
    hint = "it may build its text by a script: open it in a browser and save or copy the text"
    return SourceError(place, f"is {KIND} without any main text", hint)


def _metadata(page: Any) -> dict[str, str]:
    """What the head of a page tells of it, under plain keys."""
    told: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = meta.get("name") or meta.get("property") or ""
        told.setdefault(name.lower(), _plain(meta.get("content") or "")[:_LONGEST_VALUE])
    found = {key: next((told[name] for name in names if told.get(name)), "") for key, names in _METADATA.items()}
    title = page.find(".//title")
    if not found["title"] and title is not None:
        found["title"] = _plain(title.text_content())[:_LONGEST_VALUE]
    return {key: value for key, value in found.items() if value}


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _straighten(page: Any) -> None:
    """Turn layout tables into blocks, line breaks into ``_BREAK``, and the line ends of the file into what they show as."""
    for table in list(page.iter("table")):
        cells = [cell for row in table.iter("tr") for cell in row if cell.tag in ("td", "th")]
        nested = next(table.iterdescendants("table"), None) is not None
        if nested or any(len(cell.text_content()) > _LAYOUT_CELL for cell in cells):
            _unwrap(table)
    for element in page.iter():
        element.text = _shown(element.text, kept=element.tag == "pre")
        element.tail = _shown(element.tail, kept=False)
    for block in {line_break.getparent() for line_break in page.iter("br")}:
        if block.tag in _BLOCKS:
            _set_apart(block)
    for line_break in page.iter("br"):
        line_break.tail = _BREAK + (line_break.tail or "")


def _set_apart(block: Any) -> None:
    """Make paragraphs of what line breaks set apart directly in a block."""
    paragraph = block.makeelement("p")
    paragraph.text, block.text = block.text, None
    parts = [paragraph]
    for child in list(block):
        if child.tag in _INLINE:
            parts[-1].append(child)
            continue
        paragraph = block.makeelement("p")
        paragraph.text, child.tail = child.tail, None
        parts += [paragraph] if child.tag == "br" else [child, paragraph]
    block[:] = parts


def _shown(text: str | None, *, kept: bool) -> str | None:
    """Text of a file as a browser shows it: a line end is a blank, and none between two characters of a wide script."""
    if text is None or "\n" not in text:
        return text
    return text.replace("\n", _BREAK) if kept else _LINE_END.sub(lambda m: "" if m[1] else " ", text)


def _unwrap(table: Any) -> None:
    for part in [table, *table.iterdescendants("tbody", "thead", "tfoot", "tr", "td", "th")]:
        if part is table or next(part.iterancestors("table", "div")).get("class") == _LAYOUT:
            part.tag = "div"
            part.attrib.clear()
            part.set("class", _LAYOUT)


def _lines(body: Any) -> Iterator[tuple[str, bool]]:
    """The paragraphs and table rows of a main text that trafilatura found, and whether each is of a table."""
    for block in body:
        if block.tag == "table":
            for row in block.iter("row"):
                cells = [_plain("".join(cell.itertext())) for cell in row.iter("cell")]
                if any(cells):
                    yield "\t".join(cells), True
        elif block.tag in ("list", "quote", "div"):
            yield from _lines_of(block)
        else:
            yield from _text_lines(block)


def _lines_of(block: Any) -> Iterator[tuple[str, bool]]:
    if len(block) and all(child.tag in ("item", "p", "head", "list", "quote", "table", "div") for child in block):
        yield from _lines(block)
    else:
        yield from _text_lines(block)


def _text_lines(block: Any) -> Iterator[tuple[str, bool]]:
    # of a page with little text trafilatura gives one block with the line ends that it sets between paragraphs
    for line in "".join(block.itertext()).replace("\n", _BREAK).split(_BREAK):
        if line.strip():
            yield _plain(line), False
