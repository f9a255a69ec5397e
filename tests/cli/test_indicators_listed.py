"""``indicators``: what is listed and shown of the catalogue, and what records have no indicator."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from extractor import extract
from extractor.authoring.naming import Naming, Unnamed
from extractor.cli.main import main
from extractor.rulebook import default_rulebook, schema

BOOK = default_rulebook()


def test_the_command_lists_fields(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["indicators", "list", "--field", "prices"]) == 0
    out = capsys.readouterr().out
    assert "cpi" in out
    assert "居民消费价格涨幅" in out
    assert "gdp_growth" not in out


def test_the_command_lists_everything_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["indicators", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [entry["id"] for entry in listed] == list(BOOK.indicators.by_id)
    assert listed[0]["measure"] in get_args(schema.IndicatorMeasure)


def test_the_command_shows_an_indicator(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["indicators", "show", "urban_new_jobs", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    for text in ("New urban jobs", "新增城镇就业人数", "城镇新增就业岗位", "城镇新增就业11万人以上。"):
        assert text in out
    for name in ("城镇新增就业", "new urban jobs"):
        assert main(["indicators", "show", name, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["id"] == "urban_new_jobs"
    assert main(["indicators", "show", "GDP", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["name"], shown["unit"], shown["better"]) == ("地区生产总值", "亿元", "up")
    assert "国内生产总值" in shown["names"]


@pytest.mark.parametrize(
    ("arguments", "told", "hint"),
    [
        (["show", "gdp_grow"], "gdp_grow is no indicator", "did you mean gdp_growth"),
        (["show", "zzz"], "zzz is no indicator", "extractor indicators list"),
        (["list", "--field", "sport"], "sport is no field", "economy, "),
    ],
)
def test_what_the_command_does_not_know(
    arguments: list[str], told: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["indicators", *arguments]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert hint in err


def test_the_command_counts_what_has_no_indicator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = ["新增学位6300个。建成凉亭20座。", "建成凉亭3座、雕塑2座。"]
    for index, text in enumerate(texts):
        (tmp_path / f"{index}.txt").write_text(text, encoding="utf-8")
    assert main(["indicators", "coverage", str(tmp_path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["files"], told["records"], told["named"], told["share"]) == (2, 4, 1, 0.25)
    assert told["unnamed"][0] == {"subject": "凉亭", "measure": "amount", "unit": "座", "records": 2, "files": 2}
    assert main(["indicators", "coverage", str(tmp_path), "--limit", "1"]) == 0
    out = capsys.readouterr().out
    assert "凉亭" in out
    assert "雕塑" not in out
    assert main(["indicators", "coverage", str(tmp_path / "0.txt"), str(tmp_path / "none.txt"), "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["files"] == 1
    assert "none.txt" in err


def test_naming_counts_reports() -> None:
    naming = Naming()
    assert naming.share is None
    naming.add(extract("建成凉亭20座。"))
    assert naming.unnamed(0) == [Unnamed("凉亭", "amount", "座", 1, 1)]
