"""What the clauses around a window speak of, for one that names no subject of its own."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import dropwhile, groupby, takewhile

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import NOMINAL
from extractor.stages.resolving.governing import DOING, role_of
from extractor.stages.types import Clause, Token, Window

_WORKING = frozenset("MKWGPOUd")
_COUNTED = frozenset("cm")


def object_after(window: Window, clauses: list[Clause], book: Rulebook) -> str:
    """What is worked on by the verb that follows a quantity, in its clause or at the start of the next.

    It is the noun phrase behind the verb, or behind the number there: 投资5000万元，改造24条街路 names 街路.
    """
    tokens = [t for t in clauses[window.clause].tokens if t.start >= window.found.end and t.letter != "L"]
    if not tokens and window.clause + 1 < len(clauses):
        tokens = clauses[window.clause + 1].tokens
    if not tokens or tokens[0].letter not in _WORKING:
        return ""
    phrase = _first_phrase(dropwhile(lambda token: token.verb is not None, tokens))
    counted = [i for i, token in enumerate(tokens[:4]) if token.letter in _COUNTED]
    behind = _first_phrase(takewhile(lambda token: token.letter != "L", tokens[counted[0] + 1 :])) if counted else []
    return book.nouns.clean("".join(behind or phrase))


def counts_after(window: Window, clauses: list[Clause]) -> bool:
    """Whether the next clause tells how much of something is done, so that money is for that: 投资7亿元，完成10处矿山治理."""
    behind = clauses[window.clause + 1].tokens[:2] if window.clause + 1 < len(clauses) else []
    return len(behind) > 1 and behind[0].letter in DOING and behind[1].letter in _COUNTED


def works(clauses: list[Clause]) -> bool:
    """Whether one of the clauses begins with a verb of doing, so that it names what money is for: 实施A工程，投资5亿元."""
    return any(clause.tokens and clause.tokens[0].letter in DOING for clause in clauses)


def _first_phrase(tokens: Iterable[Token]) -> list[str]:
    """The texts of the first noun phrase among tokens."""
    nouns = takewhile(_is_noun, dropwhile(lambda token: not _is_noun(token), tokens))
    return [token.text for token in nouns]


def _without_verb(tokens: list[Token], book: Rulebook) -> list[Token]:
    """The tokens of a clause without a verb at its start that may as well be a noun: 建设智慧仓库, but 种植面积."""
    if len(tokens) < 2 or tokens[0].letter != "W" or tokens[1].letter != "n":
        return tokens
    return tokens if any(map(tokens[1].text.startswith, book.nouns.owned)) else tokens[1:]


def _is_noun(token: Token) -> bool:
    return token.letter in NOMINAL


def owner_before(clauses: list[Clause], book: Rulebook) -> str:
    """The noun phrase of the nearest earlier clause that may own a noun such as 产能: its object, or else its subject."""
    tokens = (_without_verb(clause.tokens, book) for clause in reversed(clauses))
    runs = (run for clause in tokens for noun, run in groupby(reversed(clause), _is_noun) if noun)
    phrases = ("".join(reversed([token.text for token in run])) for run in runs)
    owners = (book.nouns.without_predicate(book.nouns.clean(phrase)) for phrase in phrases)
    return next((owner for owner in owners if len(owner) > 1), "")


def subject_before(clauses: list[Clause], book: Rulebook) -> str:
    """The noun phrase that the nearest earlier clause speaks of."""
    phrases = ("".join(_first_phrase(_without_verb(clause.tokens, book))) for clause in reversed(clauses))
    return next((subject for subject in map(book.nouns.clean, phrases) if len(subject) > 1), "")


def subject_of(window: Window, clauses: list[Clause], book: Rulebook) -> str:
    """The noun phrase with which the clause of a window begins, where a verb follows it before the number."""
    tokens = [token for token in clauses[window.clause].tokens if token.start < window.found.begin]
    phrase = _first_phrase(tokens)
    return book.nouns.clean("".join(phrase)) if any(map(_is_verb_behind, tokens[1:])) else ""


def _is_verb_behind(token: Token) -> bool:
    return token.verb is not None and token.letter not in NOMINAL


def paragraph_topic(norm: str, place: int, book: Rulebook) -> str:
    """What the last sentence before ``place`` that begins with a topic, and not with a verb, speaks of; or empty."""
    lexer, nouns = book.lexer, book.nouns
    topics = nouns.topics_before(norm, place)
    nominal = [topic for topic in topics if not lexer.is_verbal(topic)]
    return nouns.clean(nominal[-1]) if nominal else ""


def topic_of(clauses: list[Clause], book: Rulebook) -> str:
    """What the first clause is about, where it begins with a noun that its sentence speaks of (石化产业…), else empty."""
    tokens = clauses[0].tokens if clauses else []
    if not tokens or not _is_noun(tokens[0]):
        return ""
    topic = book.nouns.last_item(book.nouns.clean(tokens[0].text))
    return topic if book.nouns.is_topic(topic) else ""


def listed_before(window: Window) -> str:
    """What stands before 分别 in the clause of a window, a verb such as 实现 inside a list left out."""
    tokens = takewhile(lambda token: token.letter != "D", window.tokens)
    return "".join(token.text for token in tokens if role_of(token.verb) != "settling")
