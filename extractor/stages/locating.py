"""Locating: the place that reports, from what its report says of it and from the names of its file and folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, NamedTuple

from extractor.models import Notice
from extractor.rulebook import Rulebook
from extractor.rulebook.places import Chain
from extractor.rulebook.regions import Division

_BLANKS = re.compile(r"[\s*#]+")
_NO_NAME = re.compile("[^\u4e00-\u9fff]+")
_FOLDERS = 2  # folders above the file whose names are read
_TIMES = 3  # how much more often than the others a parent must be named to tell which of several places is meant
_UNKNOWN: dict[str, Any] = {"region": None, "region_code": None, "level": None, "parents": ()}


class Located(NamedTuple):
    """The place that reports, as keys of ``models.Document``, and what the user should know of how it was found."""

    keys: dict[str, Any]
    warnings: tuple[Notice, ...] = ()


def locate(
    norm: str, name: str, book: Rulebook, year: int | None, given: str | None, declared: Mapping[str, str]
) -> Located:
    """The place that reports, in the first of these that names one: ``given``, ``declared``, opening, file name, folders.

    Args:
        norm: the source normalised.
        name: the name or the path of the source.
        year: the year of the report, None where it is not known.
        given: the name or the code of the region, where the caller knows it.
        declared: what the file tells of itself outside its text; see ``Documents.declared``.
    """
    return _Search(norm, name, book, year, declared).run(given)


class _Search:
    def __init__(self, norm: str, name: str, book: Rulebook, year: int | None, declared: Mapping[str, str]) -> None:
        self._norm, self._year = norm, year
        self._places, self._table = book.places, book.places.table
        self._declared = declared
        self._opening = _BLANKS.sub("", f"{declared.get('title', '')}\n{norm[: book.documents.reach]}")
        path = PurePath(name)
        self._stem = _BLANKS.sub("", path.stem)
        self._in_stem = self._titles([self._stem])
        self._in_folders = self._titles(path.parts[-2 : -_FOLDERS - 2 : -1])

    def _titles(self, parts: Iterable[str]) -> list[Chain]:
        words = (word for part in parts for word in _NO_NAME.split(part) if word)
        return [chain for word in words if (chain := self._places.titled(word))]

    def run(self, given: str | None) -> Located:
        if given is not None:
            return self._given(given)
        for chain in self._named():
            found = self._meant(chain)
            if len(found) == 1:
                return Located(self._keys(found[0]))
            return Located(_UNKNOWN | {"level": _shared_level(found)}, (self._problem(chain[0], found),))
        return self._spoken_of()

    def _spoken_of(self) -> Located:
        """The place that the text speaks of most, where nothing names the one that reports."""
        name = self._places.spoken_of(self._norm, self._year)
        found = self._meant((name,)) if name else []
        if len(found) != 1:
            return Located(_UNKNOWN, (Notice(code="region-untold"),))
        values = {"name": str(name), "times": str(self._norm.count(str(name)))}
        return Located(self._keys(found[0]), (Notice(code="region-spoken-of", values=values),))

    def _given(self, given: str) -> Located:
        name = _BLANKS.sub("", given)
        chain: Chain = (name,) if name.isdecimal() else self._places.chain(name, whole=True)
        found = self._meant(chain) if chain else []
        if len(found) == 1:
            return Located(self._keys(found[0]))
        keys = _UNKNOWN | {"region": given, "level": _shared_level(found)}
        return Located(keys, (self._problem(given, found),))

    def _named(self) -> Iterator[Chain]:
        """What names the place, the best first."""
        chain = self._places.chain(_BLANKS.sub("", self._declared.get("region", "")), whole=True)
        if chain:
            yield chain
        for text in (self._opening, self._stem):
            yield from (chain for chain, sure in self._places.signed(text) if sure or self._may_be(chain))
        yield from self._in_stem
        yield from (chain for chain in self._in_folders if self._may_be(chain))

    def _may_be(self, chain: Chain) -> bool:
        """Whether a name may be that of the place that reports, and not of one above it, by what the text calls its place."""
        kind = self._places.own_kind(self._norm, clearly=True)
        return kind is None or any(row.name.endswith(kind) for row in self._table.meant(chain[0], self._year))

    def _meant(self, chain: Chain) -> list[Division]:
        """What the first name of a chain may mean, by its parents, by what the text calls the place, and by what it names."""
        found = self._table.meant(chain[0], self._year)
        hints = (
            lambda row: self._is_below(row, chain[1:]),
            lambda row: row.name.endswith(self._places.own_kind(self._norm) or ""),
            lambda row: self._is_below(row, [name for chain in (*self._in_stem, *self._in_folders) for name in chain]),
            lambda row: row.level == "province",  # a bare name that a province has is commonly the province's
        )
        for hint in hints:
            if len(found) < 2:
                return found
            found = [row for row in found if hint(row)] or found
        return self._most_named(found) if len(found) > 1 else found

    def _is_below(self, row: Division, names: Iterable[str]) -> bool:
        parents = {other.code for name in names for other in self._table.named(name)}
        return any(parent.code in parents for parent in self._table.parents(row, self._year))

    def _most_named(self, found: Sequence[Division]) -> list[Division]:
        """The one whose parents the text names, where it names those of the others hardly or not."""
        counts = {row: self._times_named(row) for row in found}
        first, second = sorted(counts.values(), reverse=True)[:2]
        return [row for row in found if first and first >= _TIMES * second and counts[row] == first] or list(found)

    def _times_named(self, row: Division) -> int:
        parents = self._table.parents(row, self._year)
        return sum(self._norm.count(min((*parent.short, parent.name), key=len)) for parent in parents)

    def _keys(self, row: Division) -> dict[str, Any]:
        parents = tuple(parent.name for parent in self._table.parents(row, self._year))
        return {"region": row.name, "region_code": row.code, "level": row.level, "parents": parents}

    def _problem(self, name: str, found: Sequence[Division]) -> Notice:
        """Why a name leads to no place."""
        if found:
            places = ", ".join(f"{self._full_name(row)} ({row.code})" for row in found)
            return Notice(code="region-ambiguous", values={"name": name, "places": places})
        if others := self._table.named(name):
            places = ", ".join(f"{row.name} ({row.code}) {row.first or '…'}-{row.last or ''}" for row in others)
            return Notice(code="region-not-then", values={"name": name, "year": str(self._year), "places": places})
        return Notice(code="region-unlisted", values={"name": name})

    def _full_name(self, row: Division) -> str:
        return "".join(part.name for part in (*self._table.parents(row, self._year), row))


def _shared_level(found: Sequence[Division]) -> str | None:
    levels = {row.level for row in found}
    return levels.pop() if len(levels) == 1 else None
