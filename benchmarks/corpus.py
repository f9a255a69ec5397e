"""Every .md and .txt file under the given folders goes through `extract`; records must slice their source and have ids
of their own.

    python benchmarks/corpus.py FILE_OR_FOLDER...

Prints the errors, the number of documents and records, and the slowest file. Exit code 1 means that a file failed or
that a record's offsets do not lead to its quantity or its id stands twice.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extractor import extract
from extractor.models import Report

SUFFIXES = {".md", ".txt"}


@dataclass
class Tally:
    """What a run over a corpus found; `slowest` is (seconds, file)."""

    documents: int = 0
    characters: int = 0
    records: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    seconds: float = 0.0


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files given, and those of the suffixes read here under the folders given, in a stable order."""
    for path in paths:
        yield from sorted(p for p in path.rglob("*") if p.suffix in SUFFIXES) if path.is_dir() else [path]


def violations(report: Report) -> Iterator[str]:
    """One line for each record whose span is not its quantity's text, or whose id another one has."""
    taken = set()
    for record in report.records:
        if record.id in taken:
            yield f"{record.start}:{record.end} {record.quantity.text!r} has an id that is taken, {record.id}"
        taken.add(record.id)
        slice_ = report.text[record.start : record.end]
        if slice_ != record.quantity.text:
            yield f"{record.start}:{record.end} is {slice_!r}, not {record.quantity.text!r} ({record.rule})"


def run(paths: Iterable[Path]) -> Tally:
    """Extract every file; one that fails is noted and the others go on."""
    tally = Tally()
    for path in files(paths):
        start = time.perf_counter()
        try:
            report = extract(path)
        except Exception as error:  # any failure at all is what this run looks for
            tally.problems.append(f"{path}: {type(error).__name__}: {error}")
            continue
        elapsed = time.perf_counter() - start
        tally.documents += 1
        tally.characters += len(report.text)
        tally.records.append(len(report.records))
        tally.problems += (f"{path}: {line}" for line in violations(report))
        tally.slowest = max(tally.slowest, (elapsed, str(path)))
        tally.seconds += elapsed
    return tally


def main(argv: Sequence[str] | None = None) -> int:
    """Run the check; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE_OR_FOLDER")
    tally = run(parser.parse_args(argv).paths)
    for problem in tally.problems:
        print(problem)
    total = sum(tally.records)
    print(
        f"documents {tally.documents}  characters {tally.characters:,}  records {total:,} "
        f"({total / max(1, tally.documents):.1f} a document, {tally.records.count(0)} documents with none)  "
        f"seconds {tally.seconds:.1f}"
    )
    print(f"slowest {tally.slowest[0]:.2f} s  {tally.slowest[1]}")
    print(f"problems {len(tally.problems)}")
    return 1 if tally.problems or not tally.documents else 0


if __name__ == "__main__":
    sys.exit(main())
