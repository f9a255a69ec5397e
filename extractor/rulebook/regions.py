"""The divisions of the country: their names, codes and levels, and the years in which they held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.models import Level

COLUMNS = "code,name,short,from,to"
NATION = "000000"
_LEAST = 2  # characters of the shortest name
_WORD = re.compile("[\u4e00-\u9fff]+")
_ROW = re.compile(r"(\d{6}),([\u4e00-\u9fff]+),([\u4e00-\u9fff|]*),(\d{4})?,(\d{4})?")


class Division(NamedTuple):
    """A code with one of its names.

    Attributes:
        code: six digits, of GB/T 2260 but for that of the whole country.
        name: the full official name.
        short: other names in use.
        first, last: the years in which code and name came into force and went out of it; None for without end.
    """

    code: str
    name: str
    short: tuple[str, ...]
    first: int | None
    last: int | None

    @property
    def level(self) -> Level:
        """The level of its government, as the code tells it."""
        if self.code == NATION:
            return "national"
        return "province" if self.code.endswith("0000") else "city" if self.code.endswith("00") else "county"

    @property
    def prefix(self) -> str:
        """What the codes of all divisions below it begin with."""
        return {"national": "", "province": self.code[:2], "city": self.code[:4]}.get(self.level, self.code)

    def held(self, year: int | None) -> bool:
        """Whether it was in force at some time of a year, or is now where the year is not known."""
        if year is None:
            return self.last is None
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last)


class Regions:
    """The table of divisions, of which only the rows that are asked for are read."""

    def __init__(self, table: str) -> None:
        self._table = "\n" + table
        self._named: dict[str, tuple[Division, ...]] = {}
        self._coded: dict[str, list[Division]] = {}
        self._tails: dict[str, list[str]] = {}
        self._around: dict[str, frozenset[str]] = {}
        self._all: list[Division] = []
        self._in_force: dict[int | None, list[Division]] = {}

    def named(self, name: str) -> tuple[Division, ...]:
        """Everything that is or was called so, in full or in short."""
        if name not in self._named:
            self._named[name] = tuple(row for row in self._rows(name) if name == row.name or name in row.short)
        return self._named[name]

    def ending(self, text: str) -> str | None:
        """The longest name, in full or in short, that a text ends with."""
        tail = text[-_LEAST:]
        if len(tail) < _LEAST or not _WORD.fullmatch(tail):
            return None
        if tail not in self._tails:
            names = {name for row in self._rows(tail) for name in (row.name, *row.short) if name.endswith(tail)}
            self._tails[tail] = sorted(names, key=len, reverse=True)
        return next((name for name in self._tails[tail] if text.endswith(name)), None)

    def coded(self, code: str) -> list[Division]:
        """Everything that has or had a code, the earliest first."""
        if code not in self._coded:
            self._coded[code] = [row for row in self._rows(f"\n{code},") if row.code == code]
        return self._coded[code]

    def around(self, code: str) -> frozenset[str]:
        """The short names of all that is or was in the city of a county, in a city, or in a province, by its code."""
        if code not in self._around:
            city = code[:4] if not code.endswith("0000") else code[:2]
            rows = self._rows(f"\n{city}") if code != NATION else ()
            self._around[code] = frozenset(name for row in rows if row.code.startswith(city) for name in row.short)
        return self._around[code]

    def in_force(self, year: int | None) -> list[Division]:
        """Everything that was in force in a year."""
        if not self._all:
            self._all = list(self._rows("\n"))
        if year not in self._in_force:
            self._in_force[year] = [row for row in self._all if row.held(year)]
        return self._in_force[year]

    def _rows(self, text: str) -> Iterator[Division]:
        """The rows that hold ``text``, in the order of the table."""
        at = self._table.find(text)
        while at >= 0:
            start = self._table.rfind("\n", 0, at + 1) + 1
            row = _ROW.match(self._table, start)
            if row:
                code, name, short, first, last = row.groups()
                names = tuple(short.split("|")) if short else ()
                yield Division(code, name, names, int(first) if first else None, int(last) if last else None)
            at = self._table.find(text, row.end() if row else at + 1)

    def meant(self, name: str, year: int | None) -> list[Division]:
        """What a name or a code means in a year: several where it is ambiguous, nothing where there was none so called.

        A full name goes before a short one. A name of other years leads to what the same place was called in that year.
        In the year of a change it is the old name that holds, unless the new one is asked for in full.
        """
        if name.isdecimal():
            rows = full = self.coded(name)
        else:
            rows = list(self.named(name))
            full = [row for row in rows if row.name == name]
        for group in (full, rows):
            held = [row for row in group if row.held(year)]
            if held:
                return _before_change(held, year)
        renamed = dict.fromkeys(other for row in full or rows for other in self._renamed(row, year))
        return _before_change(list(renamed), year)

    def _renamed(self, row: Division, year: int | None) -> Iterator[Division]:
        """What a place is called in a year in which ``row`` does not hold: the same code, or the same short name."""
        others = {other for name in (*row.short, row.name) for other in self.named(name)} | set(self.coded(row.code))
        for other in sorted(others, key=lambda other: (other.code, other.name, other.first or 0)):
            kin = other.code == row.code or (other.level == row.level and other.code[:2] == row.code[:2])
            if kin and other.held(year):
                yield other

    def parents(self, division: Division, year: int | None) -> tuple[Division, ...]:
        """The divisions above one, the province first, as they were in a year."""
        code = division.code
        above = [code[:2] + "0000", code[:4] + "00"]
        found = (self.meant(parent, year) for parent in above if parent != code and parent != NATION)
        return tuple(rows[0] for rows in found if rows)


def _before_change(rows: list[Division], year: int | None) -> list[Division]:
    """Without those that came into force in the year in which another of the same place went out of it."""
    return [
        row
        for row in rows
        if row.first is None
        or row.first != year
        or not any(other.last == year and _same_place(row, other) for other in rows)
    ]


def _same_place(one: Division, other: Division) -> bool:
    names = {one.name, *one.short} & {other.name, *other.short}
    return one.code == other.code or (bool(names) and one.code[:2] == other.code[:2])


def table_problems(table: str) -> Iterator[tuple[int, str]]:
    """What is wrong with a table of divisions: the line and the message of each problem."""
    lines = table.splitlines()
    header = next((number for number, line in enumerate(lines) if not line.startswith("#")), 0)
    if not lines or lines[header] != COLUMNS:
        yield header + 1, f"the first line that is no comment must be {COLUMNS}"
        return
    seen: set[tuple[str | None, ...]] = set()
    for number, line in enumerate(lines[header + 1 :], header + 2):
        row = _ROW.fullmatch(line)
        if row is None:
            yield number, f"{line!r} is no row of six digits, a name, short names and two years"
            continue
        key = (row[1], row[2], row[4])
        if key in seen:
            yield number, f"{row[1]} {row[2]} stands in the table already from that year"
        elif row[4] and row[5] and row[4] > row[5]:
            yield number, f"{row[2]} cannot end in {row[5]} before it begins in {row[4]}"
        seen.add(key)
