"""`rules coverage` and its benchmark: which quantities no rule claimed, and where they stand."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from checkout import ROOT
from rich.cells import cell_len

from extractor.authoring.coverage import coverage
from extractor.cli.main import main
from extractor.reading import from_text
from extractor.rulebook import Rulebook, default_rulebook
from extractor.rulebook.book import load_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import load


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


def folder_without(tmp_path: Path, *names: str) -> Path:
    """A copy of the built-in rules without some of its pattern files."""
    folder = tmp_path / "rules"
    shutil.copytree(rules_folder(), folder)
    for name in names:
        (folder / "patterns" / name).unlink()
    return folder


@pytest.fixture
def movements(tmp_path: Path) -> Rulebook:
    """Rules that know changes alone, no amounts and no levels."""
    return load_rulebook(folder_without(tmp_path, "30-level.yaml", "40-amount.yaml"))


def test_a_number_that_shares_its_unit_with_the_next_has_its_record() -> None:
    found = coverage([from_text("一产、二产投资分别增长2.7和2.4倍。新建学校8所。", "a.txt")], default_rulebook())
    assert (found.quantities, found.unclaimed) == (3, 0)


def test_quantities_without_a_record_are_grouped_by_their_symbols(movements: Rulebook) -> None:
    first = from_text("建成体育场地20个。新建学校8所。工业增长6%。", "a.txt")
    second = from_text("建成公园3座。荣获第3名。完成投资5亿元。", "b.txt")
    found = coverage([first, second], movements)
    assert (found.reports, found.quantities, found.unclaimed) == (2, 5, 4)
    assert [(shape.symbols, shape.rule, shape.count) for shape in found.shapes] == [
        ("^Mnc$", None, 3),
        ("^KGm$", None, 1),
    ]
    assert [(place.source, place.text, place.sentence) for place in found.shapes[0].places] == [
        ("a.txt", "20个", "建成体育场地20个。"),
        ("a.txt", "8所", "新建学校8所。"),
        ("b.txt", "3座", "建成公园3座。"),
    ]
    for place in found.shapes[0].places:
        source = first if place.source == "a.txt" else second
        assert source.text[place.start : place.end] == place.text
        assert source.text[place.sentence_start :].startswith(place.sentence)


def test_no_more_than_three_sentences_are_kept_and_each_once(movements: Rulebook) -> None:
    text = "建成公园3座。" * 3 + "建成学校4所。建成医院5家。建成桥梁6座。"
    (shape,) = coverage([from_text(text, "a.txt")], movements).shapes
    assert shape.count == 6
    assert [place.text for place in shape.places] == ["3座", "4所", "5家"]


def test_an_earlier_value_is_claimed_by_the_record_that_tells_it() -> None:
    found = coverage([from_text("绿化率由51%提高到70%。", "a.txt")], default_rulebook())
    assert (found.quantities, found.unclaimed) == (2, 0)


def test_a_pattern_that_takes_a_quantity_without_a_record_is_named(tmp_path: Path) -> None:
    rules = load_rulebook(folder_without(tmp_path, "30-level.yaml"))
    (shape,) = coverage([from_text("绿化率由51%，", "a.txt")], rules).shapes
    assert (shape.symbols, shape.rule) == ("^nF%$", "baseline")


def blind(tmp_path: Path) -> str:
    """A folder that puts patterns that match nothing in the place of those for levels and amounts."""
    names = [rule.id for rule in load(folder_without(tmp_path, "10-implicit.yaml", "20-movement.yaml")).patterns]
    rules = [{"id": name, "about": "nothing", "pattern": "YY"} for name in names]
    path = tmp_path / "mine/patterns/40-mine.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"order": 40, "patterns": rules}), encoding="utf-8")
    return str(tmp_path / "mine")


def save(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def test_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = blind(tmp_path)
    save("in/a.txt", "建成体育场地20个。" + "全市上下同心协力，" * 20 + "新建学校8所。完成投资5亿元。")
    assert main(["rules", "coverage", "in", "--rules", rules]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 份报告，3 个数量（排除的不计），没有得出记录的 3 个，占 100.0%"
    assert [line.strip() for line in lines[1:4]] == ["2  ^Mnc$  没有句式匹配", "建成体育场地⟦20个⟧。", "a.txt:6-9"]
    assert lines[4].strip().startswith("…")
    assert lines[4].endswith("新建学校⟦8所⟧。")
    assert max(map(cell_len, lines)) <= 100
    assert main(["rules", "coverage", "in", "--rules", rules, "--top", "1", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("reports: 1, quantities: 3 (excluded ones apart), without a record: 3, 100.0%\n")
    assert "^KGm$" not in out


def test_json_holds_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = blind(tmp_path)
    save("a.txt", "建成体育场地20个。")
    assert main(["rules", "coverage", "a.txt", "--rules", rules, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["quantities"], data["unclaimed"]) == (1, 1)
    assert data["shapes"][0]["symbols"] == "^Mnc$"
    assert data["shapes"][0]["places"][0]["source"] == "a.txt"


def test_a_report_that_cannot_be_read_is_told_and_the_others_count(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt", "建成体育场地20个。")
    assert main(["rules", "coverage", "a.txt", "missing.txt"]) == 1
    out, err = capsys.readouterr()
    assert out == "1 份报告，1 个数量（排除的不计），没有得出记录的 0 个，占 0.0%\n"
    assert err.startswith("error: missing.txt: E-SOURCE no such file\n")


# --- the benchmark


@pytest.fixture
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("coverage_benchmark", ROOT / "benchmarks" / "coverage.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_benchmark_counts_by_level_and_decade(benchmark: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    save("corpus/city/甲/2019.md", "建成体育场地20个。")
    save("corpus/county/乙-2021.txt", "建成学校8所。荣获第3名。")
    save("corpus/other.txt", "工业增长6%。")
    assert benchmark.main(["corpus"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "| level | 2010s | 2020s | undated | all |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| city | 0.0% of 1 | – | – | 0.0% of 1 |",
        "| county | – | 0.0% of 1 | – | 0.0% of 1 |",
        "| other | – | – | 0.0% of 1 | 0.0% of 1 |",
        "| all | 0.0% of 1 | 0.0% of 1 | 0.0% of 1 | 0.0% of 3 |",
    ]


def test_the_benchmark_tells_where_there_is_nothing_to_count(
    benchmark: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(benchmark, "DEFAULT", Path("nowhere"))
    assert benchmark.main([]) == 0
    assert capsys.readouterr().out == "no corpus beside this checkout: coverage was not counted\n"
    with pytest.raises(SystemExit) as wrong:
        benchmark.main(["missing"])
    assert wrong.value.code == 2
    Path("empty").mkdir()
    with pytest.raises(SystemExit):
        benchmark.main(["empty"])
    assert "or .zip file" in capsys.readouterr().err
