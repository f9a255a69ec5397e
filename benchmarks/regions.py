"""Compare the region, level and year found in reports with what the names of their files and folders say.

    python benchmarks/regions.py [FOLDER] [--wrong]

FOLDER holds national/YEAR.md, province/NAME-YEAR.txt, city/NAME/YEAR.md and county/NAME-YEAR.txt; the default is
../shared/corpus where that exists. Every report is read twice: with its path, and as text alone. The full name, the code
and the level expected are those of NAME in that YEAR. `--wrong` lists each report that differs. Last, each is read
without its opening, to see whether what is found there by the names in the text alone is right or open, and never wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from extractor import Report, extract
from extractor.rulebook import default_rulebook

DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
LEVELS = ("national", "province", "city", "county")
FIELDS = ("region", "level", "year")
OPENING = 1500  # characters
WAYS = ("with its path", "text alone")


class Expected(NamedTuple):
    """What the place of a file says of it."""

    path: Path
    region: str
    code: str
    level: str
    year: int


def expected(folder: Path) -> Iterator[Expected]:
    """The files of a corpus with what their names say; names that mean no single place of the level are told as such."""
    table = default_rulebook().places.table
    for level in LEVELS:
        for path in sorted(p for p in (folder / level).rglob("*") if p.suffix in {".md", ".txt"}):
            name, _, digits = path.stem.rpartition("-")
            if level in ("national", "city"):
                name = "全国" if level == "national" else path.parent.name
            found = [row for row in table.meant(name, int(digits)) if row.level == level]
            codes = ("/".join(row.name for row in found), "/".join(row.code for row in found))
            yield Expected(path, *codes, level, int(digits))


def wrong(report: Report, told: Expected) -> list[str]:
    """The fields in which a report differs from what its name says."""
    document = report.document
    same = {
        "region": (document.region, document.region_code) == (told.region, told.code),
        "level": document.level == told.level,
        "year": document.year == told.year,
    }
    return [field for field in FIELDS if not same[field]]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the comparison; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--wrong", action="store_true", help="list each report that differs")
    arguments = parser.parse_args(argv)
    if not arguments.folder.is_dir():
        print(f"{arguments.folder} is no folder: nothing was compared")
        return 0 if arguments.folder is DEFAULT else 1
    right: Counter[tuple[str, str, str]] = Counter()
    beheaded: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for told in expected(arguments.folder):
        total[told.level] += 1
        sources = (told.path, told.path.read_text(encoding="utf-8"))
        for way, source in zip(WAYS, sources, strict=True):
            report = extract(source)
            bad = wrong(report, told)
            right.update((told.level, field, way) for field in FIELDS if field not in bad)
            if bad and arguments.wrong:
                d = report.document
                print(f"{told.path} ({way}): {', '.join(bad)}: {d.region} {d.region_code} {d.year} {report.warnings}")
        code = extract(sources[1][OPENING:], year=told.year).document.region_code
        beheaded["open" if code is None else "right" if code == told.code else "wrong"] += 1
    show(right, total)
    print("region without the opening: " + ", ".join(f"{beheaded[key]} {key}" for key in ("right", "open", "wrong")))
    return 0


def show(right: Counter[tuple[str, str, str]], total: Counter[str]) -> None:
    """Print how many reports are right, by level and field."""
    table = Table("level", "reports", *(f"{field}, {way}" for way in WAYS for field in FIELDS))
    for level in total:
        cells = (f"{right[level, field, way]}" for way in WAYS for field in FIELDS)
        table.add_row(level, str(total[level]), *cells)
    sums = (sum(right[level, field, way] for level in total) for way in WAYS for field in FIELDS)
    table.add_row("all", str(total.total()), *(f"{count} ({count / total.total():.3f})" for count in sums))
    Console(width=160).print(table)


if __name__ == "__main__":
    sys.exit(main())
