"""Errors: each says where, what and how to mend it, in whatever process it is met."""

from __future__ import annotations

import pickle

import pytest

from extractor.errors import ExtractorError, Problem, RulesError, SourceError


@pytest.mark.parametrize(
    "error",
    [
        SourceError("a.txt", "is missing", "check the path"),
        RulesError("rules", [Problem("units.yaml", 3, 5, "number", "is no number", "write digits")]),
    ],
)
def test_an_error_goes_from_one_process_to_another(error: ExtractorError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))
