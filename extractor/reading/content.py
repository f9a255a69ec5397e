"""What a reader makes of a file: text, and where in the file each part of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from extractor.errors import SourceError

MAX_CHARACTERS: Final = 20_000_000


class Stretch(NamedTuple):
    """From where on a text stands in which part of its file; it holds to the next stretch.

    Attributes:
        start: offset in the text.
        page: page of the file, counted from 1; None where the format has no pages.
        paragraph: paragraph or table row of the file, counted from 1, empty ones left out; None where not known.
        in_table: whether it stands in a table.
    """

    start: int
    page: int | None = None
    paragraph: int | None = None
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a file as converted.

    Attributes:
        text: what is read for records.
        encoding: the codec of a text file, or the format that tells its characters itself, such as ``docx``.
        metadata: what the file tells of itself outside its text: title, date, source, author and the like.
        stretches: where each part of the text stands, in order; empty where the text is the file as it is.
    """

    text: str = field(repr=False)
    encoding: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    stretches: tuple[Stretch, ...] = field(default=(), repr=False)


class Writer:
    """Puts a text together, line by line, and notes where each line stood."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._parts: list[str] = []
        self._stretches: list[Stretch] = []
        self._length = 0

    def line(self, text: str, *, page: int | None = None, paragraph: int | None = None, in_table: bool = False) -> None:
        """Add a line of its own."""
        self.stretch(page=page, paragraph=paragraph, in_table=in_table)
        self.text(text + "\n")

    def stretch(self, *, page: int | None = None, paragraph: int | None = None, in_table: bool = False) -> None:
        """Say where what is added from now on stands."""
        self._stretches.append(Stretch(self._length, page, paragraph, in_table))

    def text(self, text: str) -> None:
        """Add to the text.

        Raises:
            SourceError: it grows beyond ``MAX_CHARACTERS``.
        """
        self._parts.append(text)
        self._length += len(text)
        if self._length > MAX_CHARACTERS:
            raise too_long(self._place)

    def content(self, encoding: str, metadata: Mapping[str, str]) -> Content:
        """What was put together."""
        return Content("".join(self._parts), encoding, metadata, tuple(self._stretches))


def too_long(place: str) -> SourceError:
    """The refusal of a text beyond ``MAX_CHARACTERS``."""
    message = f"holds more than {MAX_CHARACTERS:,} characters of text, the most that is read"
    return SourceError(place, message, "split it, one report a file")
