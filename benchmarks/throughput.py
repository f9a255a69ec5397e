"""Speed of `extract` on this machine, from the texts in seeds/ alone.

    python benchmarks/throughput.py [--rounds N] [--copies N]

Three things are measured in one process. The speed as a ratio to one plain pass over the same texts that only finds
numerals: both run alternately, so that a slow moment of the machine meets both, and the median of the rounds counts.
The peak memory. And the growth: time for each character at 10 kB, 100 kB, 1 MB and 5 MB of text, with line breaks and
as one single line; that of the largest text over that of the smallest stays at or below 1 where time grows linearly.
"""

from __future__ import annotations

import argparse
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
PLAIN = re.compile(r"[0-9\uff10-\uff19][0-9.,\uff10-\uff19\uff0e\uff0c]*[\u4e00-\u9fff%\uff05]?")
SIZES = {"10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000, "5 MB": 5_000_000}
FIRST = "新增学位6300个。"


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak_megabytes() -> float:
    """Largest resident size of this process so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def of_size(texts: Sequence[str], size: int) -> str:
    """The texts repeated and cut to `size` bytes of UTF-8, the lines of each copy with an end of their own.

    Without that the copies would be left out as passages printed twice.
    """
    lines = [line for text in texts for line in text.splitlines()]
    copies = size // sum(len(line.encode()) for line in lines) + 1
    whole = "\n".join(line + chr(0x4E00 + copy) for copy in range(copies) for line in lines)
    return whole.encode()[:size].decode(errors="ignore")


def speed(extract: Callable[[str], object], texts: Sequence[str], rounds: int) -> None:
    """Print characters for each second of both passes and their ratio."""
    characters = sum(map(len, texts))
    plain, full = [], []
    for _ in range(rounds + 1):
        plain.append(seconds(lambda: [PLAIN.findall(text) for text in texts]))
        full.append(seconds(lambda: [extract(text) for text in texts]))
    ratio = statistics.median(p / f for p, f in zip(plain[1:], full[1:], strict=True))
    print(f"texts {len(texts)}  characters {characters:,}")
    print(f"plain pass  {characters / statistics.median(plain[1:]):>14,.0f} characters/s")
    print(f"extract     {characters / statistics.median(full[1:]):>14,.0f} characters/s  ratio {ratio:.4f}")


def growth(extract: Callable[[str], object], texts: Sequence[str], rounds: int) -> None:
    """Print the time for each character at every size, and the largest size's as a ratio to the smallest's."""
    for shape, joint in (("lines", "\n"), ("one line", "")):
        cost = {}
        for label, size in SIZES.items():
            text = of_size(texts, size).replace("\n", joint)
            repeats = max(1, SIZES["1 MB"] // size)
            once = partial(lambda batch: [extract(text) for text in batch], [text] * repeats)
            times = [seconds(once) for _ in range(rounds)]
            cost[label] = statistics.median(times) / repeats / len(text) * 1e9
        shown = "  ".join(f"{label} {value:,.0f}" for label, value in cost.items())
        print(f"ns a character, {shape:8}  {shown}  5 MB/10 kB {cost['5 MB'] / cost['10 kB']:.2f}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the measurement; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds counted after a first one")
    parser.add_argument("--copies", type=int, default=40, metavar="N", help="how often each seed is read in a round")
    arguments = parser.parse_args(argv)
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]

    start = time.perf_counter()
    from extractor import extract  # imported here because its time is part of the measurement

    extract(FIRST)
    print(f"import and first call {time.perf_counter() - start:.3f} s")
    speed(extract, texts * arguments.copies, arguments.rounds)
    print(f"peak memory {peak_megabytes():.0f} MB")
    growth(extract, texts, max(1, arguments.rounds // 2))
    print(f"peak memory with 5 MB of text {peak_megabytes():.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
