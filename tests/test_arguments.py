"""What the library says of arguments that are wrong, before it does anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor import Report, compare, extract, quantities, track

TEXT = "新增学位6300个。"
Wrong = tuple[dict[str, Any], type[Exception], str]

EXTRACT: list[Wrong] = [
    ({"source": b"x"}, TypeError, "source is a str (the text), a Path (a file) or a Source, not bytes"),
    ({"name": 3}, TypeError, "name is a str or None, not int"),
    ({"region": 110000}, TypeError, "region is a str (a name or a code) or None, not int"),
    ({"year": "2024"}, TypeError, "year is an int or None, not str"),
    ({"year": 2023.5}, TypeError, "year is an int or None, not float"),
    ({"year": True}, TypeError, "year is an int or None, not bool"),
    ({"year": 1899}, ValueError, "year is from 1900 to 2100, not 1899"),
    ({"year": 2101}, ValueError, "year is from 1900 to 2100, not 2101"),
    ({"rules": "mine"}, TypeError, "rules is a Rulebook or None, not str"),
]
QUANTITIES: list[Wrong] = [
    ({"text": Path("x")}, TypeError, "text is a str, not " + type(Path()).__name__),
    ({"rules": "mine"}, TypeError, "rules is a Rulebook or None, not str"),
]
BOTH: list[Wrong] = [
    ({"indicators": "gdp_growth"}, TypeError, "indicators is a list of names, not str"),
    ({"indicators": None}, TypeError, "indicators is a list of names, not NoneType"),
    ({"fields": [1]}, TypeError, "each of fields is a str, not int"),
    ({"rules": "mine"}, TypeError, "rules is a Rulebook or None, not str"),
]
COMPARE: list[Wrong] = [
    *BOTH,
    ({"kind": "facts"}, ValueError, "kind is 'target' or 'fact', not 'facts'"),
    ({"by": None}, ValueError, "by is 'region' or 'year', not None"),
    ({"min_regions": "2"}, TypeError, "min_regions is an int, not str"),
    ({"sort": None}, TypeError, "sort is a str, not NoneType"),
]
TRACK: list[Wrong] = [
    *BOTH,
    ({"tolerance": "5"}, TypeError, "tolerance is a number, not str"),
    ({"tolerance": float("nan")}, ValueError, "tolerance is from 0 to 100, in percent, not nan"),
    ({"tolerance": -0.5}, ValueError, "tolerance is from 0 to 100, in percent, not -0.5"),
    ({"tolerance": 101}, ValueError, "tolerance is from 0 to 100, in percent, not 101"),
]
LIST = "reports are what extract gives, a list of them, and {} is none"


def unread() -> Iterator[Report]:
    """Reports that must not be asked for."""
    pytest.fail("work was begun")
    yield extract(TEXT)


@pytest.mark.parametrize(("wrong", "error", "told"), EXTRACT)
def test_extract(wrong: dict[str, Any], error: type[Exception], told: str, tmp_path: Path) -> None:
    with pytest.raises(error) as caught:
        extract(**{"source": tmp_path / "missing.txt"} | wrong)
    assert str(caught.value) == told


@pytest.mark.parametrize(("wrong", "error", "told"), QUANTITIES)
def test_quantities(wrong: dict[str, Any], error: type[Exception], told: str) -> None:
    with pytest.raises(error) as caught:
        quantities(**{"text": TEXT} | wrong)
    assert str(caught.value) == told


@pytest.mark.parametrize(("wrong", "error", "told"), COMPARE)
def test_compare(wrong: dict[str, Any], error: type[Exception], told: str) -> None:
    with pytest.raises(error) as caught:
        compare(unread(), **wrong)
    assert str(caught.value) == told


@pytest.mark.parametrize(("wrong", "error", "told"), TRACK)
def test_track(wrong: dict[str, Any], error: type[Exception], told: str) -> None:
    with pytest.raises(error) as caught:
        track(unread(), **wrong)
    assert str(caught.value) == told


@pytest.mark.parametrize("analyse", [compare, track])
@pytest.mark.parametrize("reports", [None, 5, extract(TEXT), "ab"])
def test_what_is_no_list_of_reports(analyse: Any, reports: Any) -> None:
    with pytest.raises(TypeError) as caught:
        analyse(reports)
    assert str(caught.value) == LIST.format(type(reports).__name__)


def test_years_and_tolerances_at_their_ends_are_taken() -> None:
    assert [extract(TEXT, year=year).document.year for year in (1900, 2100)] == [1900, 2100]
    assert [track([], tolerance=tolerance).tolerance for tolerance in (0, 100)] == [0, 100]
    assert compare([], indicators=("gdp_growth",), fields=["economy"]).rows == ()
