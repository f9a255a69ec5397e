"""What every check of rule files has: a code, a hint, and a run over the rules that yields what it finds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import ClassVar, NamedTuple

from extractor.errors import Problem
from extractor.rulebook.nodes import Location, Place
from extractor.rulebook.sources import Rules


class Finding(NamedTuple):
    """One thing wrong.

    Attributes:
        file: the file, by the name that ``Rules.each`` gives.
        location: the keys and indexes that lead to it from the top of the file.
        message: what is wrong, in words.
        key: whether it is the key that is wrong, not what stands behind it.
    """

    file: str
    location: Location
    message: str
    key: bool = False


class Check(ABC):
    """A check of one kind of mistake.

    Attributes:
        code: a stable name of the mistake, in lower case with hyphens.
        about: what the check tells of, for the documentation.
        hint: how to mend it.
        needed: whether rules with this mistake cannot be used at all.
        compiled: whether the check is only of rules that can be used.
    """

    code: ClassVar[str]
    about: ClassVar[str]
    hint: ClassVar[str]
    needed: ClassVar[bool] = True
    compiled: ClassVar[bool] = False

    @abstractmethod
    def run(self, rules: Rules) -> Iterator[Finding]:
        """Everything of this kind that is wrong with the rules."""

    def problems(self, rules: Rules) -> Iterator[Problem]:
        """The same, each with its place."""
        for finding in self.run(rules):
            way = rules.way(finding.file, finding.location)
            message = f"{way}: {finding.message}" if way else finding.message
            yield self.problem(rules.place(finding.file, finding.location, key=finding.key), message)

    def problem(self, place: Place, message: str) -> Problem:
        """One problem of this kind."""
        return Problem(*place, self.code, " ".join(message.split()), self.hint)


def run(checks: Iterable[type[Check]], rules: Rules) -> list[Problem]:
    """Everything that checks find, each problem once, by file and place.

    Checks of compiled rules run only where none before them finds what keeps the rules from being used.
    """
    found: dict[Problem, None] = {}
    usable = True
    for check in checks:
        if usable or not check.compiled:
            problems = dict.fromkeys(check().problems(rules))
            usable = usable and not (check.needed and problems)
            found |= problems
    files = list(dict.fromkeys(problem.file for problem in found))
    return sorted(found, key=lambda problem: (files.index(problem.file), problem.line, problem.column))
