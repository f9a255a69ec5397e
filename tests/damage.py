"""Things put wrong in rule files, one by one, and the problems that are told of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from extractor.errors import RulesError
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import DIVISIONS

PROBLEM = re.compile(r"(?P<file>.+):(?P<line>[1-9]\d*):[1-9]\d*: (?P<code>[a-z]+(?:-[a-z]+)*) (?P<message>\S.*)")


class Damage(NamedTuple):
    """One thing put wrong: the first ``old`` of a file becomes ``new``; an empty ``old`` adds ``new`` at the end.

    ``at`` is the text on the line that the problem must name, ``says`` what its message must hold.
    """

    file: str
    old: str
    new: str
    code: str
    at: str
    says: str


# What the shape of a file alone shows.
SHAPE = {
    "unknown key": Damage("numerals.yaml", "", "\nsurprise: [1]\n", "unknown-key", "surprise:", "surprise"),
    "unknown key inside an entry": Damage(
        "lexicons/verbs.yaml",
        "    symbol: R\n",
        "    symbol: R\n    colour: red\n",
        "unknown-key",
        "colour:",
        "colour",
    ),
    "unknown key of a dimension": Damage(
        "units.yaml", '    base: "%"\n', '    base: "%"\n    basis: x\n', "unknown-key", "basis:", "percent.basis"
    ),
    "missing key": Damage("patterns/10-implicit.yaml", "order: 10\n", "", "missing-key", "patterns:", "order"),
    "a word for a number": Damage("periods.yaml", '"一五": 1953', '"一五": soon', "wrong-type", "soon", "plans.一五"),
    "a list for a word": Damage("slots.yaml", 'symbols: "p"', "symbols: [n]", "wrong-type", "symbols: [n]", "symbols"),
    "a word for a list": Damage("modifiers.yaml", '["左右", ', '"左右" #[', "wrong-type", '"左右" #[', "after.about"),
    "a value that is not offered": Damage(
        "units.yaml", "nature: other", "nature: colour", "unknown-value", "nature: colour", "percent.nature"
    ),
    "a hedge that is not known": Damage(
        "modifiers.yaml", "  at_least: ", "  at_lest: ", "unknown-value", "at_lest", "at_lest"
    ),
    "a tab for blanks": Damage("documents.yaml", "", "\n\tlate: 1\n", "yaml", "\tlate", "cannot start any token"),
    "a bracket left open": Damage("implicit.yaml", "", "\nmore: [1, 2\nlast: 3\n", "yaml", "last:", "expected"),
    "a quote left open": Damage("lexicons/sections.yaml", "", '\nmore: "x\n', "yaml", "", "found"),
}
# What fits the schema and cannot be compiled, or is surely a slip. The code is free.
MEANING = {
    "columns of divisions that are not those": Damage(
        DIVISIONS, "code,name,short", "code,label,short", "division", "code,label", "code,name,short,from,to"
    ),
    "a division without a code": Damage(DIVISIONS, "110000,", "11000,", "division", "11000,", "11000,北京市"),
    "a division that ends before it begins": Damage(
        DIVISIONS, ",1994,2015", ",2016,2015", "division", ",2016,2015", "2016"
    ),
    "a division told twice": Damage(
        DIVISIONS, "130000,", "110000,北京市,北京,,\n130000,", "division", "110000,", "110000 北京市"
    ),
    "a pattern that is no expression": Damage(
        "patterns/30-level.yaml", '"{subject}?{each}?', '"({subject}?{each}?', "", '"({subject}', "share"
    ),
    "a slot that is not known": Damage(
        "patterns/20-movement.yaml",
        "{subject}?{each}?{respectively}?{from}",
        "{subjcet}?{each}?{respectively}?{from}",
        "",
        "{subjcet}",
        "subjcet",
    ),
    "a period that is no expression": Damage("periods.yaml", "年均(?!", "年均((?!", "", "年均(", "yearly"),
    "an implicit quantity that is no expression": Damage("implicit.yaml", "归零]", '"归零["]', "", "归零[", "zeroed"),
    "a heading that is no expression": Damage(
        "lexicons/sections.yaml", '"#{1,6} *', '"(#{1,6} *', "", '"(#{1,6} *', "heading"
    ),
    "a counted thing that is no expression": Damage(
        "lexicons/nouns.yaml", '"[^工]厂"', '"[^工]厂("', "", '"[^工]厂("', "things"
    ),
    "what is told of a counted thing, no expression": Damage(
        "lexicons/nouns.yaml", 'told: "(?:标准化', 'told: "((?:标准化', "", 'told: "((?:标准化', "told"
    ),
    "what stands before a counted thing, no expression": Damage(
        "lexicons/nouns.yaml", 'before: ".{0,16}"', 'before: ".{0,16}("', "", 'before: ".{0,16}("', "before"
    ),
    "a counted thing of no unit": Damage(
        "lexicons/nouns.yaml", "units: [家, 户, 所]", "units: [家, 户, 匁]", "unknown-unit", "匁]", "匁"
    ),
    "a deed of no unit": Damage(
        "lexicons/nouns.yaml", "deed_units: [项,", "deed_units: [匁,", "unknown-unit", "匁", "匁"
    ),
    "a unit per nothing": Damage("units.yaml", "per: {", 'per: {"": /升, ', "unknown-unit", '"": /升', "/升"),
    "an exclusion that is no expression": Damage(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页)"', "", "页)", "fraction-of-page"
    ),
    "an opening that is no expression": Damage(
        "documents.yaml", 'title_year: "', 'title_year: "(', "", "title_year", "title_year"
    ),
    "a factor that is no number": Damage("units.yaml", '"‰": "1/10"', '"‰": "a tenth"', "", "a tenth", "a tenth"),
    "a factor by nothing": Damage("units.yaml", '"‰": "1/10"', '"‰": "1/0"', "", "1/0", "1/0"),
    "a magnitude that is no number": Damage("numerals.yaml", '"十": "10"', '"十": "ten"', "", "ten", "ten"),
    "a value that is no number": Damage("implicit.yaml", 'value: "100"', 'value: "all"', "", "all", "all"),
    "a sum of years with a name that is not known": Damage(
        "periods.yaml", "start: report-n", "start: reprot-n", "", "reprot-n", "reprot"
    ),
    "a fraction of a unit that is not known": Damage(
        "numerals.yaml", 'unit: "‰"', "unit: permil", "", "permil", "permil"
    ),
    "a key told twice": Damage(
        "slots.yaml", "  noun: ", '  any: {symbols: "n"}\n  noun: ', "", '  any: {symbols: "n"}', "any"
    ),
    "an id used twice": Damage(
        "patterns/20-movement.yaml", "id: gap-than", "id: coverage", "", "id: coverage", "coverage"
    ),
    "a hedge without a rank": Damage(
        "modifiers.yaml", 'precedence: ["about", ', "precedence: [", "unranked", "precedence", "about"
    ),
    "a guard of no unit": Damage("units.yaml", "not_before: {", "not_before: { 匁: [一],", "unknown-unit", "匁", "匁"),
    "an implicit quantity of an unknown unit": Damage(
        "implicit.yaml", "unit: 番", "unit: 翻", "unknown-unit", "unit: 翻", "翻"
    ),
    "a date without a day": Damage(
        "documents.yaml", "(?P<day>{d})日", "(?:{d})日", "missing-group", "(?:{d})日", "day"
    ),
    "a slot of another file": Damage(
        "lexicons/exclusions.yaml", 'after: "页"', 'after: "页{plan}"', "unknown-slot", "页{plan}", "{plan}"
    ),
    "a role that is not known": Damage(
        "patterns/30-level.yaml", "{object}", "{object:whole}", "unknown-role", "{object:whole}", "whole"
    ),
}


def seed(folder: Path, damage: Damage) -> int:
    """Do the damage; the line on which ``damage.at`` stands afterwards."""
    path = folder / damage.file
    text = path.read_text(encoding="utf-8")
    assert damage.old in text, "the rule files have changed: choose another place to damage"
    text = text.replace(damage.old, damage.new, 1) if damage.old else text + damage.new
    path.write_text(text, encoding="utf-8")
    first = text.index(damage.new) if damage.new else 0
    return text.count("\n", 0, text.index(damage.at, max(0, first - len(damage.at)))) + 1


def problems_of(folder: Path) -> list[str]:
    """The problems as they are shown, files by their path inside the folder."""
    with pytest.raises(RulesError) as caught:
        load_rulebook(folder)
    assert caught.value.code == "E-RULES"
    assert caught.value.place == str(folder)
    assert all(str(problem) in str(caught.value) for problem in caught.value.problems)
    return [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in caught.value.problems]


def told(problem: str) -> tuple[str, int, str, str]:
    """File, line, code and message of a problem."""
    match = PROBLEM.fullmatch(problem)
    assert match is not None, problem
    return match["file"], int(match["line"]), match["code"], match["message"]
