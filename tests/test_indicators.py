"""Indicators: every example names its indicator, no competing name does, aliases stand for what they spell."""

from __future__ import annotations

import pytest

from extractor import extract
from extractor.rulebook import default_rulebook
from extractor.rulebook.indicators import spelled_out

INDICATORS = default_rulebook().indicators


@pytest.mark.parametrize(
    ("alias", "names"),
    [
        ("出口", ["出口"]),
        ("[外贸]出口", ["外贸出口", "出口"]),
        ("{工业|制造业}投资", ["工业投资", "制造业投资"]),
        (
            "[规模以上|规上]工业[企业]",
            ["规模以上工业企业", "规模以上工业", "规上工业企业", "规上工业", "工业企业", "工业"],
        ),
    ],
)
def test_an_alias_stands_for_every_name_it_spells(alias: str, names: list[str]) -> None:
    assert list(spelled_out(alias)) == names


@pytest.mark.parametrize(("name", "text"), [(i.id, t) for i in INDICATORS.by_id.values() for t in i.rule.examples])
def test_an_example_of_an_indicator_names_it(name: str, text: str) -> None:
    assert name in [record.indicator for record in extract(text).records]


def test_every_indicator_has_an_example() -> None:
    assert [i.id for i in INDICATORS.by_id.values() if not i.rule.examples] == []
