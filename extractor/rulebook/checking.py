"""Which rules may be used."""

from __future__ import annotations

from extractor.errors import RulesError
from extractor.rulebook.checks import CHECKS, run
from extractor.rulebook.sources import Rules


def usable(rules: Rules) -> Rules:
    """The rules themselves.

    Raises:
        RulesError: with every problem that keeps them from being used.
    """
    found = run([check for check in CHECKS if check.needed], rules)
    if found:
        folders = {rules.folder_of(problem.file) for problem in found}
        raise RulesError(str(folders.pop() if len(folders) == 1 else rules.folder), found)
    return rules
