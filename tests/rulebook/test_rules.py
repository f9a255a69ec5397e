"""Every example, counterexample and known failure of the rule files, each a test, run as ``rules test`` runs them."""

from __future__ import annotations

from pathlib import Path

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


@pytest.mark.parametrize("file", sorted(Path(rules_folder()).rglob("*.yaml")), ids=lambda file: file.stem)
def test_lines_fit_on_a_screen(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [(number, line) for number, line in enumerate(lines, 1) if len(line) > 120] == []
