"""Rules of one's own laid over the built-in ones: what they add and replace, how they are named, how mistakes are told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from extractor import extract, quantities
from extractor.cli.main import main
from extractor.errors import RulesError
from extractor.rulebook import load_rulebook

PATTERN = """order: {order}
patterns:
  - id: {id}
    about: A verb and a number in a pattern of one's own
    pattern: "{pattern}"
    emits: {{measure: level}}
    examples:
      - {{text: 竣工3.94万套。, records: [{{action: 竣工, value: 39400, measure: level}}]}}
    counterexamples:
      - {{text: 竣工验收水利项目26个。, why: the thing stands between}}
"""


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test works in an empty folder, without settings of the caller."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.delenv("EXTRACTOR_RULES", raising=False)


def save(path: str, text: str) -> Path:
    """A file, with the folders above it; the topmost folder."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")
    return Path(Path(path).parts[0])


def said(text: str, *overlays: Path) -> list[tuple[str, float, str, str]]:
    """Subject, value, unit and rule of each record under some overlays."""
    records = extract(text, rules=load_rulebook(overlays=overlays)).records
    return [(r.subject, r.quantity.value, r.quantity.unit, r.rule) for r in records]


def problems(*overlays: Path) -> list[str]:
    with pytest.raises(RulesError) as caught:
        load_rulebook(overlays=overlays)
    return [str(problem) for problem in caught.value.problems]


def test_a_unit_is_added_to_a_dimension() -> None:
    mine = save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    assert said("新增灶台12炉灶口。", mine) == [("灶台", 12, "炉灶口", "made-object")]
    assert said("新增学位6300个。", mine) == said("新增学位6300个。")


def test_a_unit_of_a_table_gets_another_factor() -> None:
    mine = save("mine/units.yaml", 'dimensions: {area: {units: {"亩": "666"}}}\n')
    (found,) = quantities("造林3亩", rules=load_rulebook(overlays=[mine]))
    assert (found.base_value, found.base_unit) == (1998, "平方米")
    (found,) = quantities("造林2公顷", rules=load_rulebook(overlays=[mine]))
    assert found.base_value == 20000


def test_values_are_brought_to_the_base_unit_as_they_are_written() -> None:
    found = quantities("绿地8.2平方公里，航程35.7海里，死亡率5.52‰")
    assert [q.base_value for q in found] == [8_200_000, 66116.4, 0.552]


@pytest.mark.parametrize("pattern", ["(本|今)财年", "(?P<which>本|今)财年"])
def test_groups_of_a_period_of_ones_own_are_no_years_and_shift_no_other_period(pattern: str) -> None:
    entry = f"{{id: fiscal, role: frame, start: report, end: report, patterns: ['{pattern}']}}"
    book = load_rulebook(overlays=[save("mine/periods.yaml", f"periods:\n  - {entry}\n")])
    text = "一、2026年工作安排\n本财年新增学位300个。“十四五”时期，新增床位20张。\n"
    told = [(r.quantity.text, r.period.start, r.period.end) for r in extract(text, year=2026, rules=book).records]
    assert told == [("300个", 2026, 2026), ("20张", 2021, 2025)]


def test_an_owned_noun_may_be_of_any_length() -> None:
    mine = save("mine/lexicons/nouns.yaml", "relational: {owned: [年度一般贸易进出口货值]}\n")
    nouns = load_rulebook(overlays=[mine]).nouns
    assert nouns.without_owned("企业年度一般贸易进出口货值") == "企业"
    assert nouns.owned_head("企业年度一般贸易进出口货值") == "年度一般贸易进出口货值"


def test_an_empty_hedge_before_a_verb_is_told() -> None:
    (told,) = problems(save("mine/modifiers.yaml", 'apart: {at_least: [""]}\n'))
    assert "empty-word" in told


def test_a_dimension_of_ones_own() -> None:
    mine = save(
        "mine/units.yaml", 'dimensions: {noise: {nature: measure, symbol: m, base: 分贝, units: {"分贝": "1"}}}\n'
    )
    (found,) = quantities("噪声55分贝", rules=load_rulebook(overlays=[mine]))
    assert (found.text, found.dimension) == ("55分贝", "noise")


def test_a_verb_is_added_and_goes_before_the_built_in_ones() -> None:
    mine = save(
        "mine/lexicons/verbs.yaml",
        "verbs:\n  - {class: rise, symbol: U, measure: change, direction: up, words: [蹿升, 新增]}\n",
    )
    book = load_rulebook(overlays=[mine])
    (record,) = extract("用电量蹿升12%。", rules=book).records
    assert (record.action, record.measure, record.direction) == ("蹿升", "change", "up")
    (record,) = extract("税收新增12%。", rules=book).records
    assert record.measure == "change"


def test_a_class_of_verbs_is_replaced_by_its_id() -> None:
    mine = save(
        "mine/lexicons/verbs.yaml", "verbs:\n  - {id: apply, class: apply, symbol: P, measure: level, words: [花在]}\n"
    )
    assert [r[0] for r in said("财政支出的74%花在民生。", mine)] == ["财政支出"]
    assert said("财政支出的74%用于民生。", mine) != said("财政支出的74%用于民生。")


def test_a_pattern_of_the_same_order_goes_before_the_built_in_ones() -> None:
    text = "竣工3.94万套。"
    assert [r[3] for r in said(text)] == ["made"]
    mine = save("mine/patterns/60-mine.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    assert [r[3] for r in said(text, mine)] == ["mine"]
    later = save("later/patterns/60-mine.yaml", PATTERN.format(order=60, id="later", pattern="{make}{amount}"))
    assert [r[3] for r in said(text, later)] == ["made"]


def test_a_pattern_replaces_one_in_its_place() -> None:
    mine = save("mine/patterns/60-mine.yaml", PATTERN.format(order=60, id="made", pattern="{make}{count}"))
    record = extract("竣工3.94万套。", rules=load_rulebook(overlays=[mine])).records[0]
    assert (record.rule, record.measure) == ("made", "level")
    assert said("竣工3.94万平方米。", mine) == []


def test_a_later_overlay_goes_over_an_earlier_one() -> None:
    one = save("one/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{count}(?=J)"))
    two = save("two/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    assert [r[3] for r in said("竣工3.94万套。", one, two)] == ["mine"]
    assert [r[3] for r in said("竣工3.94万套。", two, one)] == ["made"]


def test_an_exclusion_a_period_and_an_indicator() -> None:
    save(
        "mine/lexicons/exclusions.yaml",
        'exclusions:\n  - {id: alley, why: names of alleys, numeral: plain, after: "胡同"}\n',
    )
    save(
        "mine/periods.yaml", "periods:\n  - {id: school, role: frame, start: report, end: report, patterns: [本学年]}\n"
    )
    mine = save(
        "mine/indicators/own.yaml",
        "field: own\nname: 自有\nenglish: Own\nthings:\n  - aliases: [灶台]\n    indicators:\n      - {id: stoves, name: 灶台, "
        "english: stoves, measure: amount, unit: 个, examples: [新增灶台5个。]}\n",
    )
    book = load_rulebook(overlays=[mine])
    assert quantities("修了12胡同。", rules=book) == []
    (record,) = extract("本学年，新增灶台5个。", year=2024, rules=book).records
    assert (record.indicator, record.period.start, record.period.text) == ("stoves", 2024, "本学年")


def test_an_entry_that_does_not_fit_hides_no_problem_of_another() -> None:
    first = PATTERN.format(order=60, id="one", pattern="{make}{count}")
    first = first.replace("emits: {measure: level}", "emits: {measure: lvl}")
    second = PATTERN.format(order=60, id="two", pattern="(b").split("patterns:\n")[1]
    told = problems(save("mine/patterns/60-mine.yaml", first + second))
    assert ["unknown-value" in told[0], "expression patterns.two.pattern" in told[1], len(told)] == [True, True, 2]


def test_every_problem_of_an_overlay_is_told_with_its_file() -> None:
    save("mine/units.yaml", 'dimensions:\n  count: {units: {"摊": "1"}}\n  noise: {base: 分贝, units: [分贝]}\n')
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{mak}{amount}"))
    mine = save("mine/unit.yaml", "")
    assert [problem.partition(" ")[0] for problem in problems(mine)] == [
        "mine/unit.yaml:1:1:",
        "mine/units.yaml:2:18:",
        "mine/units.yaml:3:3:",
        "mine/units.yaml:3:3:",
        "mine/patterns/a.yaml:5:14:",
    ]
    told = "\n".join(problems(mine))
    assert "wrong-type a sequence stands here in the rules that this adds to" in told
    assert "missing-key nature: " in told
    assert "missing-key symbol: " in told
    assert "unknown-slot patterns.mine.pattern: {mak}" in told


@pytest.mark.parametrize(("name", "message"), [("nowhere", "there is no such folder"), ("empty", "holds no rule file")])
def test_a_folder_without_rules(name: str, message: str) -> None:
    Path("empty").mkdir()
    (problem,) = problems(Path(name))
    assert problem.startswith(f"{name}:1:1: missing-file ")
    assert message in problem


@pytest.mark.parametrize(
    ("factor", "says"),
    [
        ("1e99999999", "is no number"),  # one that takes for ever to read
        ("-1", "is no number"),
        ("1000000000000000000", "is no number"),
        ("1/0", "is no number"),
        ("0.0", "is no positive number"),
    ],
)
def test_a_factor_that_cannot_be_meant(factor: str, says: str) -> None:
    mine = save("mine/units.yaml", f'dimensions: {{area: {{units: {{"垧": "{factor}"}}}}}}\n')
    assert problems(mine) == [f"mine/units.yaml:1:34: number dimensions.area.units.垧: {factor!r} {says}"]


@pytest.mark.parametrize("symbol", ["", "MM", "c", "%", "^", "n", "L", "J", "?", "一二"])
def test_a_symbol_that_no_class_of_verbs_can_have(symbol: str) -> None:
    ending = f"{{endings: [到], class: reach, symbol: '{symbol}'}}"
    mine = save(
        "mine/lexicons/verbs.yaml",
        f"verbs:\n  - {{id: occur, class: make, symbol: '{symbol}', words: [出现]}}\n"
        f"  - {{id: flare, class: make, symbol: M, words: [闪现], with_endings: {ending}}}\n",
    )
    says = f"{symbol!r} is no symbol of verbs: - or a letter, none of %pxfmctgbahsnLJ"
    assert problems(mine) == [
        f"mine/lexicons/verbs.yaml:2:38: symbol verbs.occur.symbol: {says}",
        f"mine/lexicons/verbs.yaml:3:105: symbol verbs.flare.with_endings.symbol: {says}",
    ]


@pytest.mark.parametrize(
    ("file", "key", "value", "says"),
    [
        ("documents", "documents.reach", "0", "greater than or equal to 1"),
        ("documents", "documents.year_ends", "99", "less than or equal to 12"),
        ("documents", "documents.year_ends", "0", "greater than or equal to 1"),
        ("periods", "plan_years", "0", "greater than or equal to 1"),
        ("periods", "plans.二十五", "-7", "greater than or equal to 1900"),
        ("periods", "plans.二十五", "20510", "less than or equal to 2100"),
        ("lexicons/exclusions", "quoted.reach", "0", "greater than or equal to 1"),
        ("lexicons/exclusions", "quoted.reach", "99999999999", "less than or equal to 1000"),
        ("lexicons/nouns", "people.least", "-1", "greater than or equal to 0"),
        ("lexicons/noise", "repeated", "5", "greater than or equal to 20"),
    ],
)
def test_a_number_that_cannot_be_meant(file: str, key: str, value: str, says: str) -> None:
    *above, last = key.split(".")
    text = "".join(f"{name}: {{" for name in above) + f"{last}: "
    mine = save(f"mine/{file}.yaml", text + value + "}" * len(above) + "\n")
    place = f"mine/{file}.yaml:1:{len(text) + 1}"
    assert problems(mine) == [f"{place}: out-of-range {key}: Input should be {says}"]


def test_a_plan_needs_a_name() -> None:
    mine = save("mine/periods.yaml", 'plans: {"": 2026}\n')
    assert problems(mine) == ["mine/periods.yaml:1:13: empty-word plans.: a word needs a character"]


def test_a_value_that_is_none_is_told_where_it_stands() -> None:
    mine = save("mine/units.yaml", "dimensions:\n  count: {units: [2001-99-99]}\n")
    assert problems(mine) == ["mine/units.yaml:2:19: yaml '2001-99-99' is no timestamp, for which YAML takes it"]


def test_expressions_of_single_words_are_told_where_they_stand() -> None:
    save("mine/periods.yaml", 'attributive: "("\n')
    mine = save("mine/lexicons/nouns.yaml", 'counted_figure: "("\n')
    assert [problem.partition(" regular")[0] for problem in problems(mine)] == [
        "mine/periods.yaml:1:14: expression attributive: no",
        "mine/lexicons/nouns.yaml:1:17: expression counted_figure: no",
    ]


def test_signs_in_words_mean_themselves() -> None:
    save("mine/lexicons/nouns.yaml", 'trail_not: ["("]\n')
    save("mine/lexicons/exclusions.yaml", 'quoted: {marks: [["[", "]"]]}\n')
    mine = save(
        "mine/numerals.yaml", 'vague: [{word: "好+"}]\ntenths: {unit_word: "+", half: ".", not_before: "^-]"}\n'
    )
    book = load_rulebook(overlays=[mine])
    assert [(q.text, q.value) for q in quantities("占5+.，建了好+百座，实施[阳光5个]。", rules=book)] == [
        ("5+.", 55),
        ("好+百座", 100),
    ]
    assert quantities("占5+]。", rules=book)[0].text == "5"


def test_what_does_not_compile_is_told_of_the_overlay() -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    mine = save("mine/lexicons/nouns.yaml", 'lead_not_before: "(?i)x"\n')
    (problem,) = problems(mine)
    assert problem.startswith("mine/lexicons/nouns.yaml:1:1: compile error global flags not at the start")


def test_a_file_of_another_name_is_told_of_its_folder(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/unit.yaml", "dimensions: {}\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "error: mine: E-RULES 2 problem(s) in the rule files",
        "mine:1:1: missing-file the folder holds no rule file",
        "mine/unit.yaml:1:1: unknown-file no rule file has this name",
    ]


def test_an_id_told_twice_in_one_overlay() -> None:
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="made", pattern="{make}{amount}"))
    mine = save("mine/patterns/b.yaml", PATTERN.format(order=40, id="made", pattern="{make}{amount}"))
    assert [problem.split(" ")[:2] for problem in problems(mine)] == [["mine/patterns/a.yaml:3:9:", "duplicate-id"]]


def test_what_an_overlay_takes_from_lower_rules_is_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/lexicons/verbs.yaml", "verbs:\n  - {class: reach, symbol: R, measure: level, words: [用于]}\n")
    mine = save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    main(["rules", "check", str(mine)])
    shown = capsys.readouterr().out
    assert "claimed-word" not in shown
    assert "shadowed" not in shown


def test_an_overlay_that_can_never_win(capsys: pytest.CaptureFixture[str]) -> None:
    mine = save("mine/patterns/a.yaml", PATTERN.format(order=50, id="mine", pattern="{make}{amount}"))
    assert main(["rules", "check", str(mine)]) == 1
    shown = capsys.readouterr().out
    assert "mine/patterns/a.yaml:5:14: shadowed patterns.mine.pattern: whatever it matches" in shown


def report() -> str:
    save("report.txt", "新增灶台12炉灶口。\n")
    return "report.txt"


def units(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The units that the command finds."""
    assert main(["extract", report(), "--json", *arguments]) == 0
    return [record["quantity"]["unit"] for record in json.loads(capsys.readouterr().out)["records"]]


def test_the_three_ways_to_name_a_folder(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    assert units(capsys) != ["炉灶口"]
    assert units(capsys, "--rules", "mine") == ["炉灶口"]
    monkeypatch.setenv("EXTRACTOR_RULES", os.pathsep.join(["", "mine"]))
    assert units(capsys) == ["炉灶口"]
    monkeypatch.delenv("EXTRACTOR_RULES")
    save("pyproject.toml", '[tool.extractor]\nrules = ["mine"]\n')
    assert units(capsys) == ["炉灶口"]
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert units(capsys) == ["炉灶口"]


def test_the_command_line_goes_over_the_variable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    form = "dimensions: {{count: {{units: []}}, own: {{nature: classifier, symbol: c, units: {{炉灶口: {{name: {}}}}}}}}}\n"
    save("one/units.yaml", form.format("一"))
    save("two/units.yaml", form.format("二"))
    monkeypatch.setenv("EXTRACTOR_RULES", "one")
    assert units(capsys, "--rules", "two") == ["二"]
    assert units(capsys) == ["一"]


def test_a_folder_that_is_named_twice_is_laid_once(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: [\n")
    save("pyproject.toml", '[tool.extractor]\nrules = ["mine"]\n')
    assert main(["rules", "check", "mine", "--lang", "en"]) == 1
    assert capsys.readouterr().out.count("units.yaml:2:1: yaml") == 1


STOVES = """field: own
name: 自有
english: Own
things:
  - aliases: [灶台]
    indicators:
      - {id: stoves, name: 新增灶台, english: Stoves, measure: amount, unit: 炉灶口, better: up, examples: [新增灶台5炉灶口。]}
"""


def test_all_that_reads_reports_reads_them_by_the_rules_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    save("mine/units.yaml", "dimensions: {count: {units: [炉灶口]}}\n")
    save("mine/indicators/own.yaml", STOVES)
    for year in (2023, 2024):
        text = f"一、{year - 1}年工作回顾\n新增灶台9炉灶口。\n二、{year}年工作安排\n新增灶台8炉灶口。\n"
        save(f"reports/{year}.txt", f"{year}年绵阳市政府工作报告\n{text}")
    arguments = ["compare", "reports", "--year", "2024", "--indicator", "stoves", "--json"]
    assert main(arguments) == 2
    assert "stoves is no indicator" in capsys.readouterr().err
    assert main([*arguments, "--rules", "mine"]) == 0
    shown = capsys.readouterr().out
    assert [row["cells"][0]["figure"]["text"] for row in json.loads(shown)["rows"]] == ["8炉灶口"]
    monkeypatch.setenv("EXTRACTOR_RULES", "mine")
    assert (main(arguments), capsys.readouterr().out) == (0, shown)
    assert main(["track", "reports", "--indicator", "stoves", "--json"]) == 0
    tracked = json.loads(capsys.readouterr().out)
    assert [(p["difference"], p["verdict"]) for p in tracked["promises"]] == [(1, "met")]
    assert main(["extract", "reports/2024.txt", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)["records"][0]["id"]
    assert main(["locate", record, "reports"]) == 0
    assert "⟦9炉灶口⟧" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "[tool.extractor]\nrules = 'mine'\n",
        "[tool.extractor]\nrules = [1]\n",
        "[tool.extractor]\nrule = ['mine']\n",
        "[tool]\nextractor = 1 # [tool.extractor]\n",
        "tool = 3 # tool.extractor\n",
        "[tool.extractor\n",
    ],
)
def test_a_table_that_cannot_be_meant(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    save("pyproject.toml", text)
    assert main(["extract", report()]) == 2
    assert "pyproject.toml" in capsys.readouterr().err


def test_a_pyproject_of_another_program_is_left_alone() -> None:
    save("pyproject.toml", "[project\nbroken, but not ours\n")
    assert main(["extract", report(), "--quiet"]) == 0


def test_a_broken_overlay_ends_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: {count: {unit: [炉灶口]}}\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert "\nmine/units.yaml:1:22: unknown-key dimensions.count.unit" in capsys.readouterr().err


@pytest.mark.parametrize(("folder", "told"), [("none", "there is no such folder"), ("empty", "holds no rule file")])
def test_a_folder_that_is_none_is_told_by_its_own_name(
    folder: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("empty").mkdir()
    assert main(["extract", report(), "--rules", folder]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"error: {folder}: E-RULES 1 problem")
    assert told in err


def test_a_wrong_value_is_told_where_it_stands_and_nowhere_else(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions:\n  count:\n    units: [炉灶口, 5]\n")
    assert main(["extract", report(), "--rules", "mine"]) == 1
    first, *problems = capsys.readouterr().err.splitlines()
    assert first == "error: mine: E-RULES 1 problem(s) in the rule files"
    assert problems == ["mine/units.yaml:3:18: wrong-type dimensions.count.units.1: Input should be a valid string"]


@pytest.mark.parametrize("depth", [101, 1500, 100_000])
def test_rules_nested_too_deeply_are_refused(depth: int, capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/units.yaml", "dimensions: " + "[" * depth + "]" * depth)
    assert main(["rules", "check", "mine"]) == 1
    assert "more than 100 lists and mappings inside one another" in capsys.readouterr().out
    assert main(["extract", report(), "--rules", "mine"]) == 1
    assert "mine/units.yaml:1:112: yaml more than 100" in capsys.readouterr().err


def test_an_explanation_names_the_file_of_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    save("mine/patterns/a.yaml", PATTERN.format(order=40, id="mine", pattern="{make}{amount}"))
    save("one.txt", "竣工3.94万套。新增学位6300个。\n")
    assert main(["extract", "one.txt", "--rules", "mine", "--explain"]) == 0
    shown = capsys.readouterr().out
    assert "mine  mine/patterns/a.yaml:3" in shown
    assert "made-object  patterns/40-amount.yaml:" in shown


def test_a_place_that_the_standard_does_not_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACTOR_CACHE", str(tmp_path / "cache"))
    rows = "code,name,short,from,to\n133100,雄安新区,雄安,2017,\n"
    mine = save("mine/regions/divisions.csv", rows)
    text = "2024年雄安新区政府工作报告\n"
    for _ in ("read", "recalled"):
        document = extract(text, rules=load_rulebook(overlays=[mine])).document
        assert (document.region, document.region_code, document.parents) == ("雄安新区", "133100", ("河北省",))
    save("mine/regions/divisions.csv", rows.replace("133100", "139900"))
    assert extract(text, rules=load_rulebook(overlays=[mine])).document.region_code == "139900"
    assert extract(text).document.region is None
    save("mine/regions/divisions.csv", rows.replace("2017", "soon"))
    assert problems(mine)[0].startswith("mine/regions/divisions.csv:2:1: division ")
