"""The parts of a Word document as its XML streams by: paragraphs with what hangs on them, rows of tables, notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from extractor.reading.content import MAX_CHARACTERS, too_long

_WORD = "wordprocessingml/main"
_MATH = "officeDocument/math"
_TRANSITIONAL = "wordprocessingml/2006/main"
_MATH_TRANSITIONAL = "officeDocument/2006/math"
# what stands in the XML without being text that a reader sees
_SKIPPED = frozenset(["w:del", "w:moveFrom", "w:rt", "Fallback"])
_CONTENTS = "TOC"
_PARAGRAPH_COST = 200  # characters that a paragraph counts for even where it is empty
_LAYOUT_CELL = 300  # characters beyond which a cell holds paragraphs, not an entry of a table
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class Paragraph:
    """A paragraph; ``after`` holds the text boxes anchored in it and the notes that it refers to."""

    in_table: bool
    parts: list[str] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)


@dataclass(slots=True)
class Row:
    """A row of a table: the blocks of each cell."""

    cells: list[list[Block]] = field(default_factory=list)

    @property
    def plain(self) -> bool:
        """Whether the row is one of a table, not of a table that only lays out a page."""
        if any(isinstance(block, Row) for block in self.blocks()):
            return False
        return all(sum(len(b.text) for b in cell if isinstance(b, Paragraph)) <= _LAYOUT_CELL for cell in self.cells)

    def blocks(self) -> Iterator[Block]:
        """All blocks of all cells."""
        return (block for cell in self.cells for block in cell)

    def hanging(self) -> Iterator[Block]:
        """What hangs on the paragraphs of the cells."""
        return (after for block in self.blocks() if isinstance(block, Paragraph) for after in block.after)


Block = Paragraph | Row


class Body:
    """Takes the events of one part of a document.

    Attributes:
        blocks: the paragraphs and rows at the top, in order.
        notes: the blocks of each footnote or endnote, by kind and number, where the part holds notes.
    """

    def __init__(self, notes: dict[str, list[Block]], place: str) -> None:
        self._place = place
        self._length = 0
        self.blocks: list[Block] = []
        self.notes: dict[str, list[Block]] = {}
        self._known = notes
        self._targets: list[list[Block]] = [self.blocks]
        self._paragraphs: list[Paragraph] = []
        self._rows: list[Row] = []
        self._open: list[str] = []
        self._skipping = 0
        self._fields: list[str] = []  # the code of each field that is open, the innermost last
        self._hidden = self._collecting = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        short = _short(name)
        if self._skipping or short in _SKIPPED:
            self._skipping += 1
            return
        parent = self._open[-1] if self._open else ""
        self._open.append(short)
        if short == "w:p":
            self._count(_PARAGRAPH_COST)
            self._paragraphs.append(Paragraph(bool(self._rows)))
        elif short == "w:tr":
            self._rows.append(Row())
        elif short == "w:tc" and self._rows:
            cell: list[Block] = []
            self._rows[-1].cells.append(cell)
            self._targets.append(cell)
        elif short in ("w:footnote", "w:endnote"):
            self._targets.append(self.notes.setdefault(short + _value(attributes, "id"), []))
        elif short == "w:txbxContent" and self._paragraphs:
            self._targets.append(self._paragraphs[-1].after)
        elif short == "w:r":
            self._hidden = False
        elif self._paragraphs:
            self._inside(short, parent, attributes)

    def _inside(self, short: str, parent: str, attributes: dict[str, str]) -> None:
        """An element begins inside a paragraph."""
        paragraph = self._paragraphs[-1]
        if short in ("w:t", "m:t", "w:instrText"):
            self._collecting = True
        elif short in ("w:footnoteReference", "w:endnoteReference"):
            note = self._known.get(short.removesuffix("Reference") + _value(attributes, "id"))
            paragraph.after.extend(note or ())
        elif parent == "w:r" and short in ("w:tab", "w:br", "w:cr", "w:noBreakHyphen"):
            paragraph.parts.append({"w:tab": "\t", "w:noBreakHyphen": "-"}.get(short, "\n"))
        elif short == "w:vanish" and "w:r" in self._open[-3:]:
            self._hidden = _value(attributes, "val") not in _OFF
        elif short == "w:fldChar":
            self._field(_value(attributes, "fldCharType"))

    def _field(self, step: str) -> None:
        if step == "begin":
            self._fields.append("")
        elif step == "end" and self._fields:
            self._fields.pop()

    def end(self, _name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
            return
        short = self._open.pop()
        if short == "w:p":
            self._targets[-1].append(self._paragraphs.pop())
        elif short == "w:tr":
            self._targets[-1].append(self._rows.pop())
        elif self._is_target(short):
            self._targets.pop()
        elif short in ("w:t", "m:t", "w:instrText"):
            self._collecting = False

    def _is_target(self, short: str) -> bool:
        """Whether an element has blocks of its own; what holds when it begins holds when it ends."""
        if short in ("w:footnote", "w:endnote"):
            return True
        return bool(self._rows) if short == "w:tc" else short == "w:txbxContent" and bool(self._paragraphs)

    def characters(self, text: str) -> None:
        """Text between elements."""
        if not self._collecting or self._hidden or self._skipping:
            return
        if self._open[-1] == "w:instrText":
            if self._fields:
                self._fields[-1] += text[:100]
        elif not any(code.split()[:1] == [_CONTENTS] for code in self._fields):
            self._count(len(text))
            self._paragraphs[-1].parts.append(text)

    def _count(self, more: int) -> None:
        self._length += more
        if self._length > MAX_CHARACTERS:
            raise too_long(self._place)


@lru_cache(maxsize=1024)
def _short(name: str) -> str:
    """The name of an element with the usual prefix of its namespace, none where it is of another."""
    space, _, local = name.rpartition(" ")
    if space.endswith((_TRANSITIONAL, _WORD)):
        return "w:" + local
    return "m:" + local if space.endswith((_MATH_TRANSITIONAL, _MATH)) else local


def _value(attributes: dict[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if key.rpartition(" ")[2] == name), "")
