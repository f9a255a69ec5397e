"""The share of quantities that no record tells, for each level of government and each decade, as a Markdown table.

    python benchmarks/coverage.py [FOLDER]

FOLDER holds reports in folders named national, province, city and county; the default is ../shared/corpus where that
exists. The decade is that of the year in the name of the file. Quantities that an exclusion names do not count. Exit
code 1 means that a file could not be read; the others were.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from extractor.authoring.coverage import coverage
from extractor.errors import SourceError
from extractor.reading import inputs
from extractor.rulebook import default_rulebook

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT.parent / "shared" / "corpus"
LEVELS = ("national", "province", "city", "county")
ALL = "all"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

Counts = dict[tuple[str, str], tuple[int, int]]


def place(path: Path, folder: Path) -> tuple[str, str]:
    """The level of government and the decade of a report, by its folders and its name."""
    parts = path.relative_to(folder).parts
    level = next((part for part in parts[:-1] if part in LEVELS), "other")
    year = _YEAR.search(path.stem)
    return level, f"{year.group()[:3]}0s" if year else "undated"


def count(folder: Path) -> tuple[Counts, list[str]]:
    """Quantities and those without a record, for each level and decade and for all of each; and what could not be read."""
    counts: Counts = defaultdict(lambda: (0, 0))
    problems: list[str] = []
    rules = default_rulebook()
    for found_input in inputs([folder]):
        try:
            found = coverage([found_input.read()], rules)
        except SourceError as error:
            problems.append(str(error))
            continue
        level, decade = place(found_input.path, folder)
        for key in ((level, decade), (level, ALL), (ALL, decade), (ALL, ALL)):
            quantities, left = counts[key]
            counts[key] = quantities + found.quantities, left + found.unclaimed
    return counts, problems


def table(counts: Counts) -> str:
    """A row for each level, a column for each decade: the share without a record, and of how many."""
    known = {level for level, _ in counts}
    levels = [level for level in (*LEVELS, "other", ALL) if level in known]
    decades = [*sorted({decade for _, decade in counts} - {ALL}), ALL]
    lines = [["level", *decades], ["---", *("---:" for _ in decades)]]
    lines += [[level, *(cell(*counts.get((level, decade), (0, 0))) for decade in decades)] for level in levels]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cell(quantities: int, left: int) -> str:
    """One share, such as ``3.5% of 1,200``."""
    return f"{left / quantities:.1%} of {quantities:,}" if quantities else "–"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the count; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    folder: Path = parser.parse_args(argv).folder
    if not folder.is_dir():
        if folder is not DEFAULT:
            parser.error(f"{folder} is no folder")
        print("no corpus beside this checkout: coverage was not counted")
        return 0
    try:
        counts, problems = count(folder)
    except SourceError as error:  # nothing to read in the folder
        parser.error(str(error))
    print(table(counts))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
