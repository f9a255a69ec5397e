"""`rules new`: the pattern it derives, the file it chooses, the entry it writes, and what it never overwrites."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest
import yaml

from extractor import extract
from extractor.authoring.checks import problems
from extractor.authoring.entries import Wanted, appended
from extractor.authoring.new import EntryError, Proposal, propose
from extractor.cli.main import main
from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import parse


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def made(
    sentence: str,
    quantity: str,
    subject: str,
    action: str | None,
    measure: Measure,
    direction: Direction | None = None,
    folder: Path | None = None,
) -> Proposal:
    return propose(Wanted(sentence, quantity, subject, action, measure, direction), folder)


def entry(proposal: Proposal) -> dict[str, object]:
    (read,) = yaml.safe_load(proposal.entry)
    assert isinstance(read, dict)
    return read


DERIVED = {
    "verb, subject, number": (
        ("建成体育场地20个。", "20个", "体育场地", "建成", "amount", None),
        ("{make}{subject}{count}", None, "patterns/40-amount.yaml"),
    ),
    "verb, number, subject": (
        ("完成20项民心工程。", "20项", "民心工程", "完成", "amount", None),
        ("{make}{count}{subject}", None, "patterns/40-amount.yaml"),
    ),
    "a level, money": (
        ("社会消费品零售总额达到44.2亿元。", "44.2亿元", "社会消费品零售总额", "达到", "level", None),
        ("{subject}{reach}{measure}", None, "patterns/30-level.yaml"),
    ),
    "a change": (
        ("工业增加值增长6%。", "6%", "工业增加值", "增长", "change", "up"),
        ("{subject}{rise}{percent}", None, "patterns/20-movement.yaml"),
    ),
    "a level that moved": (
        ("城镇化率提高到70%。", "70%", "城镇化率", "提高到", "level", "up"),
        ("{subject}{move}{percent}", None, "patterns/20-movement.yaml"),
    ),
    "words between": (
        ("办复率和满意率均达100%。", "100%", "满意率", "达", "level", None),
        ("{subject}{each}{reach}{percent}", None, "patterns/30-level.yaml"),
    ),
    "without a numeral": (
        ("社区养老服务实现全覆盖。", "全覆盖", "社区养老服务", None, "level", None),
        ("{subject}K{coverage}", {"measure": "level"}, "patterns/10-implicit.yaml"),
    ),
    "what the verb does not say": (
        ("建成体育场地20个。", "20个", "体育场地", "建成", "change", "up"),
        ("{make}{subject}{count}", {"measure": "change", "direction": "up"}, "patterns/20-movement.yaml"),
    ),
}


@pytest.mark.parametrize(("wanted", "expected"), DERIVED.values(), ids=DERIVED)
def test_pattern_emits_and_file_follow_from_the_record(
    wanted: tuple[str, str, str, str | None, Measure, Direction | None],
    expected: tuple[str, dict[str, str] | None, str],
) -> None:
    proposal = made(*wanted)
    read = entry(proposal)
    assert (read["pattern"], read.get("emits"), proposal.file) == expected


def test_the_record_becomes_the_example_and_the_counterexample_is_left_to_fill_in() -> None:
    proposal = made("建成体育场地20个。", "20个", "体育场地", "建成", "amount")
    assert proposal.entry == (
        "- id: make-subject-count\n"
        "  about: make, subject, count  # say it in words\n"
        '  pattern: "{make}{subject}{count}"\n'
        "  examples:\n"
        "    - text: 建成体育场地20个。\n"
        "      records: [{subject: 体育场地, action: 建成, value: 20, unit: 个, measure: amount}]\n"
        "  counterexamples: []  # to fill in: [{text: a sentence that the rule must leave alone, why: the reason}]\n"
    )


def test_the_other_records_of_the_sentence_are_expected_too() -> None:
    proposal = made("建成体育场地20个，工业增加值增长6.5%。", "20个", "体育场地", "建成", "amount")
    (example,) = entry(proposal)["examples"]  # type: ignore[misc]
    assert example["records"] == [
        {"subject": "体育场地", "action": "建成", "value": 20, "unit": "个", "measure": "amount"},
        {"subject": "工业增加值", "value": 6.5, "unit": "%"},
    ]


def test_of_quantities_that_read_the_same_the_one_beside_the_subject_is_taken() -> None:
    proposal = made("工业增长6%，城镇化率提高到6%。", "6%", "城镇化率", "提高到", "level", "up")
    assert entry(proposal)["pattern"] == "{subject}{move}{percent}"


def test_a_pattern_without_a_verb_is_held_to_the_clause_and_its_kind_of_number() -> None:
    proposal = made("降水酸碱度5.6。", "5.6", "降水酸碱度", None, "level", folder=Path("mine"))
    assert entry(proposal)["pattern"] == r"(?<=\^){subject}b(?=\$)"
    assert (proposal.file, proposal.lacks) == ("patterns/90-last.yaml", ())


def test_what_the_entry_lacks_is_told() -> None:
    given = made("建成体育场地20个。", "20个", "体育场地", "建成", "amount")
    assert given.lacks == ("made-object gives this record already: no entry is needed",)
    shops = made("开张门店20家。", "20家", "门店", "开张", "amount")
    assert shops.notes == (
        "开张 is no word of lexicons/verbs.yaml here: add it there for the record to have an action",
    )
    assert "action: 开张 is wanted, None comes" in shops.lacks
    green = made("绿化率由51%提高到70%。", "70%", "绿化率", "提高到", "level", "up")
    assert green.notes[0].startswith("绿化率 does not stand around the quantity")
    prices = made("药价平均降幅53%。", "53%", "药价", None, "change", "down")
    assert prices.lacks[0] == "subject: 药价 is wanted, 药价平均 comes"
    assert prices.lacks[1].startswith("the pattern is slow")


def test_the_examples_of_the_help_work(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "new", "--help"]) == 0
    told = capsys.readouterr().out.split("examples:\n")[1].replace("\\\n", " ")
    commands = [shlex.split(line)[1:] for line in told.splitlines() if line.strip()]
    assert len(commands) == 2
    for command in commands:
        assert main(command) == 0
        assert "note:" not in capsys.readouterr().err
    found = problems(rules_folder(), [Path("my-rules")])
    assert [(problem.code, problem.file) for problem in found] == [
        ("missing-counterexample", "my-rules/patterns/90-last.yaml")
    ]


def whole(tmp_path: Path) -> Path:
    """A set of rules in which nothing knows a verb, a thing and a number; with comments at both ends of the file."""
    folder = tmp_path / "rules"
    shutil.copytree(rules_folder(), folder)
    path = folder / "patterns/40-amount.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    for rule in data["patterns"]:
        if rule["id"] in ("made-object", "stated"):
            rule["pattern"] = "Z"
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    path.write_text("# what this file is about\n" + text + "# the end\n", encoding="utf-8")
    return folder


def test_an_entry_is_added_at_the_end_and_works(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = whole(tmp_path)
    path = folder / "patterns/40-amount.yaml"
    before = path.read_text(encoding="utf-8")
    sentence = "建成体育场地20个。"
    assert extract(sentence, rules=load_rulebook(folder)).records == ()
    arguments = ["--quantity", "20个", "--subject", "体育场地", "--action", "建成", "--measure", "amount"]
    code = main(["rules", "new", "--sentence", sentence, *arguments, "--id", "built", "--rules", str(folder)])
    assert code == 0
    assert capsys.readouterr() == ("", f"added to {path}\n")
    after = path.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert parse(after, schema.Patterns).patterns[-1].id == "built"
    (record,) = extract(sentence, rules=load_rulebook(folder)).records
    assert (record.rule, record.action, record.subject, record.quantity.value) == ("built", "建成", "体育场地", 20)
    assert sorted(p.name for p in path.parent.iterdir()) == sorted(
        p.name for p in (rules_folder() / "patterns").iterdir()
    )


ACIDITY = ["rules", "new", "--sentence", "降水酸碱度5.6。", "--quantity", "5.6", "--subject", "降水酸碱度"]
ACIDITY += ["--measure", "level", "--rules", "mine"]


def test_a_folder_that_adds_to_the_built_in_rules_is_begun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ACIDITY) == 0
    path = tmp_path / "mine/patterns/90-last.yaml"
    first = parse(path.read_text(encoding="utf-8"), schema.Patterns)
    assert (first.order, [rule.id for rule in first.patterns]) == (90, ["subject"])
    path.write_text("# mine\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    before = path.read_bytes()
    assert main(ACIDITY) == 2
    assert "subject gives this record already: no entry is needed" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert main([*ACIDITY[:3], "农田土壤酸碱度6.1。", *ACIDITY[4:]]) == 2
    assert "5.6: is no quantity of the sentence" in capsys.readouterr().err


def test_printing_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ACIDITY, "--print"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("- id: subject\n")
    assert err == "for patterns/90-last.yaml\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("order: 1\npatterns:\n", "  - id: x\n    pattern: n\n    about: b\n"),
        ("order: 1\npatterns:\n- {id: a, pattern: n, about: b}", "\n- id: x\n  pattern: n\n  about: b\n"),
        ("patterns:\n    - {id: a, pattern: n, about: b}\norder: 1\n", None),
        ("order: 1\npatterns: [{id: a, pattern: n, about: b}]\n", None),
    ],
    ids=["empty", "not indented", "patterns not last", "on one line"],
)
def test_an_entry_fits_at_the_end_of_a_file_or_is_refused(text: str, ending: str | None) -> None:
    whole = appended(text, "- id: x\n  pattern: n\n  about: b\n")
    assert whole == (None if ending is None else text + ending)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"--quantity": "21个"}, "21个: is no quantity of the sentence"),
        ({"--id": "made-object"}, "made-object: a rule has this id already"),
        ({"--subject": ""}, "--subject is empty"),
        ({"--rules": None}, "neither --rules nor --print"),
        ({"--measure": "size"}, "invalid choice: 'size'"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_written(
    change: dict[str, str | None], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options: dict[str, str | None] = {
        "--sentence": "建成体育场地20个。",
        "--quantity": "20个",
        "--subject": "体育场地",
        "--action": "建成",
        "--measure": "amount",
        "--rules": "mine",
    } | change
    arguments = [word for name, value in options.items() if value is not None for word in (name, value)]
    assert main(["rules", "new", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert not (tmp_path / "mine").exists()


def test_a_file_that_takes_no_entry_at_its_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine/patterns/40-amount.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("order: 40\npatterns: []\n", encoding="utf-8")
    with pytest.raises(EntryError, match="an entry cannot be added at its end"):
        made("建成体育场地20个。", "20个", "体育场地", "建成", "amount", folder=tmp_path / "mine")


def test_a_broken_folder_is_refused_and_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken/patterns/40-amount.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text("- {id: [", encoding="utf-8")
    arguments = ["rules", "new", "--sentence", "新增学位6300个。", "--quantity", "6300个", "--subject", "学位"]
    assert main([*arguments, "--measure", "amount", "--rules", "broken"]) == 1
    assert "E-RULES" in capsys.readouterr().err
    assert broken.read_text(encoding="utf-8") == "- {id: ["


def test_a_new_entry_lacks_nothing_but_its_counterexample(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ACIDITY) == 0
    found = [(problem.code, problem.file) for problem in problems(rules_folder(), [Path("mine")])]
    assert found == [("missing-counterexample", "mine/patterns/90-last.yaml")]
    assert main(["rules", "test", "subject", "--rules", "mine"]) == 0
    capsys.readouterr()
