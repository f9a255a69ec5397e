"""Headline targets of provincial reports beside those that people read from them.

    python benchmarks/headline_targets.py [--corpus FOLDER] [--reference FILE]

FOLDER/province holds reports as NAME-YEAR.txt, FILE has the columns province, indicator, value, value_high, unit and
modifier. Of the records of an indicator that are targets, the one for the year of the report counts: whose period covers
that year and ends soonest, the first of those. Prints how many agree in each column and every difference with its
sentence. Exit code 1 means that less than 0.98 agree.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from extractor import extract
from extractor.models import Record, Report

SHARED = Path(__file__).resolve().parents[2] / "shared"
WANTED = 0.98
COLUMNS = ("value", "value_high", "unit", "modifier")
# an id of the reference that stands for either of two indicators
EITHER = {"rd_growth_or_intensity": ("rd_spending_growth", "rd_intensity")}

Headline = tuple[float, float | None, str, str]


class Row(NamedTuple):
    """A value of the reference with the record found for it, None where there is none."""

    province: str
    indicator: str
    expected: Headline
    record: Record | None

    @property
    def found(self) -> Headline | None:
        """What the record says, in the order of ``COLUMNS``."""
        if self.record is None:
            return None
        quantity = self.record.quantity
        return quantity.value, quantity.value_high, quantity.unit, quantity.modifier


def headline(report: Report, indicator: str) -> Record | None:
    """The target of an indicator for the year of the report."""
    year = report.document.year
    wanted = EITHER.get(indicator, (indicator,))
    best: tuple[int, Record] | None = None
    for record in report.records:
        end = record.period.end
        if record.kind != "target" or record.indicator not in wanted or year is None or end is None:
            continue
        if (record.period.start or end) <= year <= end and (best is None or end < best[0]):
            best = end, record
    return best[1] if best else None


def rows(reports: Mapping[str, Report], reference: Path) -> Iterator[Row]:
    """Every value of the reference with its record."""
    with reference.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            high = float(row["value_high"]) if row["value_high"] else None
            expected = float(row["value"]), high, row["unit"], row["modifier"]
            report = reports.get(row["province"])
            record = headline(report, row["indicator"]) if report else None
            yield Row(row["province"], row["indicator"], expected, record)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the comparison; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=SHARED / "corpus")
    parser.add_argument("--reference", type=Path, default=SHARED / "reference" / "headline_targets_2026.csv")
    arguments = parser.parse_args(argv)
    paths = sorted((arguments.corpus / "province").glob("*.txt"))
    if not paths or not arguments.reference.is_file():
        print("no provincial reports and reference beside this checkout: the headline targets were not compared")
        return 0
    reports = {path.stem.partition("-")[0]: extract(path) for path in paths}
    compared = list(rows(reports, arguments.reference))
    for column, name in enumerate(COLUMNS):
        alike = sum(row.found is not None and row.found[column] == row.expected[column] for row in compared)
        print(f"{name:10} {alike:4} of {len(compared)}")
    different = [row for row in compared if row.found != row.expected]
    for row in different:
        print(f"{row.province} {row.indicator}: expected {row.expected}, found {row.found}")
        if row.record is not None:
            print(f"  {row.record.sentence}")
    agreement = 1 - len(different) / len(compared)
    print(f"agreement  {agreement:.4f}")
    return 0 if agreement >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
