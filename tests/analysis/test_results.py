"""What a comparison and a tracking give: flat dicts and data frames; and what they take for no report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from trial import plan, reports_of_three

from extractor import compare, track
from extractor.errors import MissingPackageError
from extractor.rulebook import Rulebook


@pytest.mark.parametrize("analyse", [compare, track])
def test_what_is_no_report_is_refused(analyse: Callable[[list[Any]], object], rules: Rulebook) -> None:
    with pytest.raises(TypeError, match="reports are what extract gives, a list of them, and str is none"):
        analyse([plan(rules, "甲市", "综合产值增长6%。"), "a"])


def test_the_cells_as_flat_dicts(rules: Rulebook) -> None:
    (row,) = compare([plan(rules, "甲市", "综合产值增长6%左右。")], rules=rules).to_dicts()
    assert {key: row[key] for key in ("region", "year", "indicator", "state", "value", "unit", "modifier", "text")} == {
        "region": "甲市",
        "year": 2025,
        "indicator": "output_growth",
        "state": "number",
        "value": 6,
        "unit": "%",
        "modifier": "about",
        "text": "6%",
    }
    assert (row["rank"], row["median"], row["sentence"]) == (1, 6, "综合产值增长6%左右。")


@pytest.mark.parametrize(("package", "way"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_data_frames_or_a_word_of_what_is_missing(
    rules: Rulebook, package: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparison = compare(reports_of_three(rules), rules=rules)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPackageError, match=f"needs the package {package}, which is not installed"):
        getattr(comparison, way)()
    with pytest.raises(ImportError):
        getattr(comparison, way)()
    monkeypatch.undo()
    pytest.importorskip(package)
    assert len(getattr(comparison, way)()) == len(comparison.to_dicts())


@pytest.mark.parametrize(("package", "way"), [("pandas", "to_pandas"), ("polars", "to_polars")])
def test_a_data_frame_of_nothing_has_the_columns_of_one_with_rows(rules: Rulebook, package: str, way: str) -> None:
    pytest.importorskip(package)
    targets = plan(rules, "甲市", "综合产值增长6%。")
    results = plan(rules, "甲市", year=2026, review="综合产值增长7%。")
    for analyse in (compare, track):
        whole, none = analyse([targets, results], rules=rules), analyse([], rules=rules)
        assert whole.to_dicts()
        assert none.to_dicts() == []
        columns = list(getattr(none, way)().columns)
        assert columns == list(getattr(whole, way)().columns) == list(whole.to_dicts()[0])
        assert len(getattr(none, way)()) == 0
