"""Mistakes to put into a copy of the rules, one for each code of ``rules check``."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

PATTERN = """
  - id: lone
    about: x
    pattern: "{any}(?=JJ)"
    examples:
      - {text: 新增学位6300个。, records: [{subject: 学位}]}
    counterexamples:
      - {text: 新增学位200个。, why: x}
"""


class Seed(NamedTuple):
    """One mistake: the first ``old`` of a file becomes ``new``; an empty ``old`` adds ``new`` at the end.

    The problem must stand where ``at`` begins, and its message hold ``says``. ``also`` are the codes of what follows from it.
    """

    file: str
    old: str
    new: str
    at: str
    says: str
    also: tuple[str, ...] = ()


LAST = "patterns/40-amount.yaml"
SEEDS = {
    "unknown-file": Seed("unit.yaml", "", "dimensions: {}\n", "dimensions", "no rule file has this name"),
    "yaml": Seed("implicit.yaml", "", "\nmore: [1, 2\nlast: 3\n", ": 3", "expected"),
    "duplicate-key": Seed(
        "slots.yaml", "  noun: ", '  any: {symbols: "%"}\n  noun: ', 'any: {symbols: "%"}', "any: the mapping holds"
    ),
    "unknown-key": Seed(
        "lexicons/verbs.yaml", "    symbol: R\n", "    symbol: R\n    colour: red\n", "colour", "colour"
    ),
    "missing-key": Seed("lexicons/verbs.yaml", "    symbol: R\n", "", "id: reach", "symbol"),
    "unknown-value": Seed("units.yaml", "nature: other", "nature: colour", "colour", "percent.nature"),
    "wrong-type": Seed("periods.yaml", '"一五": 1953', '"一五": soon', "soon", "plans.一五"),
    "out-of-range": Seed("periods.yaml", "plan_years: 5", "plan_years: 0", "0", "plan_years: Input should be greater"),
    "division": Seed("regions/divisions.csv", "\n110000,", "\n11000,", "11000,北京", "'11000,北京市,北京,,' is no row"),
    "duplicate-id": Seed("patterns/20-movement.yaml", "id: gap-than", "id: coverage", "coverage", "'coverage'"),
    "expression": Seed(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页)"', '"页)"', "fraction-of-page.after: no regular"
    ),
    "unknown-slot": Seed(
        "patterns/20-movement.yaml",
        '"{subject}?{each}?{respectively}?{from}',
        '"{subjcet}?{each}?{respectively}?{from}',
        '"{subjcet}',
        "{subjcet} is no slot",
    ),
    "unknown-role": Seed("patterns/30-level.yaml", '"{subject}', '"{subject:whole}', '"{subject:whole}', "'whole'"),
    "empty-slot": Seed("slots.yaml", 'from: {symbols: "F"}', "from: {}", "from: {}", "a slot needs"),
    "missing-group": Seed(
        "documents.yaml",
        '"(?P<year>{year})年(?P<month>',
        '"(?P<year>{year})年(?:',
        '"(?P<year>{year})年(?:',
        "(?P<month>",
    ),
    "number": Seed("units.yaml", '"‰": "1/10"', '"‰": "a tenth"', '"a tenth"', "'a tenth' is no number"),
    "unknown-unit": Seed("implicit.yaml", "unit: 番", "unit: 翻", "翻,", "'翻' is no unit"),
    "symbol": Seed("implicit.yaml", "symbol: f", "symbol: Z", "Z", "'Z' is none of the symbols"),
    "unranked": Seed("modifiers.yaml", 'precedence: ["about", ', "precedence: [", "precedence", "about is missing"),
    "sum": Seed("periods.yaml", "start: report-n", "start: report n", "report n", "'report n' is no sum"),
    "unknown-name": Seed("periods.yaml", "start: report-n", "start: reprot-n", "reprot-n", "'reprot' is neither"),
    "missing-name": Seed("units.yaml", "  households:\n", "  homes:\n", "dimensions:", "no dimension households"),
    "empty-word": Seed("lexicons/verbs.yaml", "words: [占地]", 'words: [占地, ""]', '""', "needs a character"),
    "malformed-alias": Seed(
        "indicators/trade.yaml",
        "[货物|外贸|",
        "[货物[外贸|",
        '"[货物[外贸',
        "options inside options",
    ),
    "unknown-part": Seed(
        "indicators/income.yaml", "parts: [urban_income_growth", "parts: [city_income", "city_income", "no indicator"
    ),
    "missing-example": Seed(
        LAST,
        "",
        '\n  - {id: lone, about: x, pattern: "{any}<"}\n',
        "{id: lone",
        "needs an example",
        ("missing-counterexample", "shadowed"),
    ),
    "missing-counterexample": Seed(
        LAST,
        "    counterexamples:\n      - {text: 新建8所公办幼儿园、新增3600个学位。",
        "    known_failures: []\n#",
        "id: made-list-object",
        "needs a counter",
    ),
    "duplicate-word": Seed("lexicons/verbs.yaml", "[占地]", "[占地, 占地]", "占地]", "'占地' stands in this list"),
    "claimed-word": Seed(
        "lexicons/verbs.yaml", "[用于, 专项用于, 投向, 留给]", "[用于, 达到]", "达到]", "'达到' stands in class reach"
    ),
    "competing-name": Seed(
        "indicators/prices.yaml", "not: [商品零售价格", "not: [CPI", "CPI", "'CPI' is a name of this"
    ),
    "shared-name": Seed(
        "indicators/employment.yaml",
        '"[城镇]登记失业率"',
        '"[城镇]登记失业率", 调查失业率',
        "调查失业率",
        "surveyed_unemployment_rate",
    ),
    "idle-entry": Seed(
        "lexicons/exclusions.yaml",
        "- {id: every-home, ",
        "- {id: every-home, numeral: chinese, ",
        "chinese,",
        "numeral says nothing of words",
    ),
    "idle-compound": Seed(
        "lexicons/nouns.yaml", "compounds: [", "compounds: [控制在, ", "控制在", "verb of class contain"
    ),
    "empty-guard": Seed("units.yaml", "not_before: {", "not_before: { 项次: [],", "项次", "nothing is listed"),
    "empty-match": Seed(
        "documents.yaml",
        '"(?<!\\\\d)(?P<year>{year})(?!\\\\d)"',
        '"(?P<year>{year})?"',
        '"(?P<year>{year})?"',
        "empty text",
    ),
    "possessive-group": Seed(
        "lexicons/nouns.yaml",
        '"(?:以上|上述|这|前述)',
        '"(?:以上|上述|这|前述)++',
        '"(?:以上|上述|这|前述)++',
        "repeated",
    ),
    "slow-expression": Seed(
        "lexicons/nouns.yaml", '"(?:以上|上述|这|前述)', '"(?:(?:以上)+)+', '"(?:(?:以上)+)+', "steps"
    ),
    "shadowed": Seed("implicit.yaml", "归零]", "归零, 归零了]", "归零了]", "zeroed has matched"),
    "unused-slot": Seed("slots.yaml", "  noun: ", '  nothing: {symbols: "n"}\n  noun: ', "nothing", "{nothing}"),
    "unused-class": Seed(
        "lexicons/verbs.yaml",
        "  - id: timespan",
        "  - {class: odd, symbol: y, words: [眺望]}\n  - id: timespan",
        "y, ",
        "no pattern sees 'y'",
    ),
    "undefined-symbol": Seed("slots.yaml", 'make: {symbols: "MK"', 'make: {symbols: "MKy"', "make", "symbol 'y'"),
    "unknown-field": Seed(
        LAST,
        "records: [{subject: “三农”资金",
        "records: [{subjct: x, subject: “三农”资金",
        "subjct",
        "'subjct'",
        ("unexplained-example",),
    ),
    "unexplained-example": Seed(LAST, "value: 3400000000", "value: 34", "text: 市级财政投入“三农”", "value differs"),
    "taken-counterexample": Seed(
        LAST,
        "text: 安排乡村振兴项目126个。",
        "text: 市级财政投入扶贫资金3亿元。",
        "{text: 市级财政投入扶贫",
        "must leave alone",
    ),
    "idle-counterexample": Seed(LAST, "text: 第906户。", "text: 许多农户。", "{text: 许多农户", "holds no quantity"),
}


def sow(folder: Path, seed: Seed) -> tuple[int, int]:
    """Put the mistake in; line and column, from 1, at which ``seed.at`` stands afterwards."""
    path = folder / seed.file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    assert seed.old in text, "the rule files have changed: choose another place for the mistake"
    first = text.index(seed.old) if seed.old else len(text)
    text = text.replace(seed.old, seed.new, 1) if seed.old else text + seed.new
    path.write_text(text, encoding="utf-8")
    nearby = text.find(seed.at, first)
    at = nearby if 0 <= nearby <= first + len(seed.new) else text.rindex(seed.at, 0, first + len(seed.new))
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
