"""The rule file of goals stated in words alone."""

from __future__ import annotations

from extractor.rulebook.schema.base import Schema
from extractor.rulebook.schema.indicators import IndicatorMeasure
from extractor.rulebook.schema.patterns import Counterexample


class WordedGoal(Schema):
    """A goal expected of an example: the indicator and the words."""

    indicator: str
    text: str


class GoalExample(Schema):
    text: str
    goals: list[WordedGoal]


class Goal(Schema):
    """A way to state a goal in words.

    A clause is looked at only where it holds one of ``signs``. ``pattern`` finds the words behind the name of an
    indicator; of the ways to measure what is named, the first that is among ``measures`` is meant. Words of a rule that is
    for ``headlines`` are a goal only in a sentence that states quantities too; elsewhere they are a wish.
    """

    id: str
    about: str
    signs: list[str]
    measures: list[IndicatorMeasure]
    headlines: bool = False
    pattern: str
    examples: list[GoalExample] = []
    counterexamples: list[Counterexample] = []


class Goals(Schema):
    """``leads`` may stand before the name of an indicator, ``moves`` and ``links`` behind it, ``joins`` between two of them.

    ``short`` are names that goals go by and records do not, each with the full one.
    """

    leads: list[str]
    moves: list[str]
    links: list[str]
    shares: list[str]
    joins: list[str]
    short: dict[str, str] = {}
    goals: list[Goal]
