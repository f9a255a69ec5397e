"""GDP growth targets of cities: what this project reads beside what economists collected by hand.

    python benchmarks/city_targets.py [--reference FILE] [--corpus FOLDER] [--least SHARE]

The reference has a line for each city and year with the target in percent, ranges at their middle; the corpus has the
reports as CITY/YEAR.md. Prints every difference with its sentences, how many lines agree, differ and are missing, and
three shares: of all lines, of those whose report states a target, and of those again with the lines whose reference is
the lower end of the range in the report. The second one must be SHARE at least, else the exit code is 1; it is 0 where
reference or corpus are not there to be read.
``city_targets.md`` explains every difference.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from extractor import compare, extract
from extractor.results import Cell

SHARED = Path(__file__).resolve().parents[2] / "shared"
INDICATOR = "gdp_growth"
_SAME = 1e-9


class Line(NamedTuple):
    """A city's target for a year by the reference, and the cell that the report gave; None where there is no report."""

    city: str
    year: int
    wanted: float
    cell: Cell | None

    @property
    def outcome(self) -> str:
        """``agree``, ``range end``, ``differ``, ``missing`` (a report without a target) or ``no report``."""
        if self.cell is None:
            return "no report"
        figure = self.cell.figure
        if figure is None:
            return "missing"
        if abs(figure.middle - self.wanted) < _SAME:
            return "agree"
        return "range end" if figure.value_high is not None and abs(figure.value - self.wanted) < _SAME else "differ"


def lines(reference: Path, corpus: Path) -> Iterator[Line]:
    """Every line of the reference with what its report says."""
    with reference.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            city, year = row["city"], int(row["year"])
            path = corpus / city / f"{year}.md"
            yield Line(city, year, float(row["gdp_growth_target_percent"]), _cell(path, city, year))


def _cell(path: Path, city: str, year: int) -> Cell | None:
    if not path.is_file():
        return None
    comparison = compare([extract(path, region=city, year=year)], indicators=[INDICATOR])
    return comparison.rows[0].cells[0] if comparison.rows else Cell(state="none")


def told(line: Line) -> str:
    """A difference with what else the report says of the indicator."""
    assert line.cell is not None
    said = [line.cell.figure, *line.cell.alternatives] if line.cell.figure else list(line.cell.alternatives)
    head = f"{line.outcome}: {line.city} {line.year}: reference {line.wanted:g}"
    return "\n".join(
        [head, *(f"    {f.text} {f.modifier} {f.period.start}-{f.period.end}: {f.sentence}" for f in said if f)]
    )


def main() -> int:
    """Run the benchmark; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reference", type=Path, default=SHARED / "reference" / "city_gdp_growth_targets.csv")
    parser.add_argument("--corpus", type=Path, default=SHARED / "corpus" / "city")
    parser.add_argument("--least", type=float, default=0.96, help="the share that must agree")
    options = parser.parse_args()
    if not (options.reference.is_file() and options.corpus.is_dir()):
        print(f"nothing to measure: {options.reference} or {options.corpus} is not there")
        return 0
    found = list(lines(options.reference, options.corpus))
    for line in found:
        if line.outcome in ("range end", "differ", "missing"):
            print(told(line))
    counts = Counter(line.outcome for line in found)
    print(f"{len(found)} lines: " + ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    stated = counts["agree"] + counts["range end"] + counts["differ"]
    print(f"agree {counts['agree'] / max(1, len(found)):.4f} of all lines")
    share = counts["agree"] / max(1, stated)
    print(f"agree {share:.4f} of the {stated} lines whose report states a target (at least {options.least:g})")
    print(f"agree or lower end of the range {(counts['agree'] + counts['range end']) / max(1, stated):.4f} of those")
    return 0 if share >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
