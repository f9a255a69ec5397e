"""Every example, counterexample and known failure of the rule files, each a test, run as ``rules test`` runs them."""

from __future__ import annotations

import pytest

from extractor.authoring.examples import Case, cases, check
from extractor.rulebook import default_rulebook, rules_folder
from extractor.rulebook.sources import Rules

CASES = cases(Rules(rules_folder()))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    outcome = check(case, default_rulebook())
    assert outcome.passed, f"{case.place.file}:{case.place.line}: {outcome.trouble}: {case.text} {outcome.rows}"


def test_names_tell_cases_apart() -> None:
    assert len({case.name for case in CASES}) == len(CASES) > 100
