"""Evaluation gate: extract annotated texts, score them, and compare the figures with the pinned floors.

    python benchmarks/gate.py [GOLD_FOLDER] [--errors N] [--raise]

GOLD_FOLDER holds NAME.jsonl annotations with texts/NAME.txt beside them, and its parent holds score.py; the default is
../shared/gold/dev where that exists. Two sets are judged: the folder as a whole, under its own name, and `seeds`, the
annotated texts that are also in seeds/. Exit code 1 means that a figure is below its floor in benchmarks/floors.json.
This script never writes floors: `--raise` prints the present figures, and changing the file is an explicit edit.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import math
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from extractor import extract

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_GOLD = ROOT.parent / "shared" / "gold" / "dev"
FLOORS = Path(__file__).with_name("floors.json")
LEVELS = ("found", "strict", "full")
ROUNDING = 1000  # floors have three decimals
EPSILON = 1e-9

Figures = dict[str, float]
GoldFile = tuple[str, Path, Path]
Scorer = Callable[[list[GoldFile], int], Figures]


def load_scorer(path: Path) -> Scorer:
    """The `score` function of a scoring script: (name, gold, prediction) triples and a count of errors to print."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python script")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    scorer: Scorer = module.score
    return scorer


def predict(gold: Path, into: Path) -> list[GoldFile]:
    """Extract the text of every annotation in `gold` and write `into`/NAME.json."""
    files = []
    for annotation in sorted(gold.glob("*.jsonl")):
        name = annotation.stem
        prediction = into / f"{name}.json"
        report = extract(gold / "texts" / f"{name}.txt")
        prediction.write_text(report.model_dump_json(), encoding="utf-8")
        files.append((name, annotation, prediction))
    return files


def evaluate(gold: Path, errors: int) -> dict[str, Figures]:
    """Figures of each set; the scorer's own account is printed only where errors were asked for."""
    scorer = load_scorer(gold.parent / "score.py")
    with tempfile.TemporaryDirectory() as folder:
        files = predict(gold, Path(folder))
        sets = {"seeds": [f for f in files if (ROOT / "seeds" / f"{f[0]}.txt").exists()], gold.name: files}
        figures = {}
        for name, members in sets.items():
            if not members:
                continue
            account = io.StringIO()
            with contextlib.redirect_stdout(account):
                figures[name] = scorer(members, errors)
            if errors:
                print(f"-- {name}\n{account.getvalue()}")
    return figures


def below(figures: dict[str, Figures], floors: dict[str, Figures]) -> list[str]:
    """One sentence for every figure that is under its floor."""
    return [
        f"{name}: {level} F1 {figures[name][level]:.4f} is below its floor {floor}"
        for name, pinned in floors.items()
        if name in figures
        for level, floor in pinned.items()
        if figures[name][level] < floor - EPSILON
    ]


def table(figures: dict[str, Figures], floors: dict[str, Figures]) -> Table:
    """F1 of every set and level beside its floor."""
    grid = Table("set", *LEVELS, title="F1 (floor)")
    for name, values in figures.items():
        pinned = floors.get(name, {})
        cells = (f"{values[level]:.4f} ({pinned.get(level, 'none')})" for level in LEVELS)
        grid.add_row(name, *cells)
    return grid


def rounded_down(figures: dict[str, Figures]) -> dict[str, Figures]:
    """Figures as floors: three decimals, never above what was measured."""
    return {
        name: {level: math.floor((values[level] + EPSILON) * ROUNDING) / ROUNDING for level in LEVELS}
        for name, values in figures.items()
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Run the gate; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="?", type=Path, default=DEFAULT_GOLD)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the first N errors of each set")
    parser.add_argument("--raise", action="store_true", dest="show", help="print the present figures as JSON")
    arguments = parser.parse_args(argv)
    gold: Path = arguments.gold.resolve()
    if not gold.is_dir():
        if arguments.gold is not DEFAULT_GOLD:
            parser.error(f"{arguments.gold} is no folder")
        print("no annotated texts beside this checkout: the evaluation gate was skipped")
        return 0
    figures = evaluate(gold, arguments.errors)
    if gold.name not in figures:
        parser.error(f"{arguments.gold} holds no .jsonl annotations")
    floors: dict[str, Figures] = json.loads(FLOORS.read_text(encoding="utf-8"))
    Console().print(table(figures, floors))
    if arguments.show:
        print(json.dumps(rounded_down(figures), indent=2))
    problems = below(figures, floors)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
