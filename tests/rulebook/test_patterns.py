"""What patterns and expressions need of a text before they are tried, and that none is passed over that matches."""

from __future__ import annotations

import pytest

from extractor.pipeline import examine
from extractor.reading import read
from extractor.rulebook import book
from extractor.rulebook.beginnings import first_chars
from extractor.rulebook.files import rules_folder


@pytest.mark.parametrize(
    ("pattern", "chars"),
    [
        ("页|号(?!召)", "页号"),
        ("(?:余|多)?(?:个)?(?P<n>[年月])", "余多个年月"),
        ("(?<!第)(?=一)[、．]x", "、．"),
        (r"\.0|-\d", ".-"),
        ("[a-c]{2,3}", "abc"),
        ("x{0,2}y+|(?>zz)", "xyz"),
        ("一?", None),
        ("[^一]", None),
        (".年", None),
        (r"(?:\W)年", None),
        (r"(一)?\1二", None),
        ("(?i:a)", None),
        ("", None),
    ],
)
def test_first_characters_of_an_expression(pattern: str, chars: str | None) -> None:
    assert first_chars(pattern) == (None if chars is None else frozenset(chars))


def test_no_pattern_is_passed_over_that_matches() -> None:
    """What a pattern is said to need stands in every window of the seeds that it matches."""
    rules = book.default_rulebook()
    windows: set[str] = set()
    for seed in (rules_folder().parent / "seeds").glob("*.txt"):
        examine(read(seed), rules, lambda step: windows.update(window.symbols for window in step.windows))
    matched = [(rule, window) for rule in rules.patterns.rules for window in windows if rule.regex.search(window)]
    assert len(matched) > len(windows) > 30
    assert sum(bool(rule.needs) for rule in rules.patterns.rules) > len(rules.patterns.rules) / 2
    assert [m for m in matched if any(need.isdisjoint(m[1]) for need in m[0].needs)] == []
