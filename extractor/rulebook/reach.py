"""How far a sentence pattern gets on the symbols of a window: what to look at where a rule does not fire.

Patterns are searched for, so that a try may begin at any symbol. The furthest one is that which consumes most symbols.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from extractor.models import Attempt
from extractor.rulebook.patterns import PatternRule, Patterns

if TYPE_CHECKING:
    import regex


@lru_cache(maxsize=4096)
def attempts(patterns: Patterns, symbols: str) -> tuple[Attempt, ...]:
    """Every pattern with where it stopped, in the order in which they are tried; the first that matches has won."""
    tried: list[Attempt] = []
    won = False
    for rule in patterns.rules:
        match = rule.regex.search(symbols)
        if match is None:
            tried.append(_attempt(rule, reach(rule.regex.pattern, symbols), "stopped"))
        else:
            tried.append(_attempt(rule, match.span(), "shadowed" if won else "won"))
            won = True
    return tuple(tried)


def _attempt(rule: PatternRule, span: tuple[int, int], outcome: Literal["won", "stopped", "shadowed"]) -> Attempt:
    return Attempt(rule=rule.id, pattern=rule.pattern, start=span[0], end=span[1], outcome=outcome)


def reach(expression: str, symbols: str) -> tuple[int, int]:
    """The longest span of ``symbols`` that could begin a match of ``expression``, the first of equally long ones.

    A span could begin a match where some text behind it would complete one. (0, 0) where no symbol could.
    """
    compiled = _compiled(expression)
    best, length = (0, 0), 0
    for start in range(len(symbols)):
        while start + length < len(symbols) and compiled.match(symbols, start, start + length + 1, partial=True):
            length += 1
            best = start, start + length
    return best


@cache
def _compiled(expression: str) -> regex.Pattern[str]:
    import regex  # only explanations need it, and every start would wait for it

    return regex.compile(expression)
