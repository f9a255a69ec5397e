"""Matching: a pattern found for each quantity of a sentence.

For each quantity the tokens from the quantity before it (or the start of the clause) to the one after it (or the end of the
clause) make its window. A window's symbols are one short string, so that patterns are tried once for each shape.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.rulebook import Rulebook
from extractor.rulebook.asked import COMPLETE
from extractor.rulebook.lexer import QUANTITY_CLASSES
from extractor.rulebook.patterns import Hit
from extractor.stages.types import Clause, Folded, Token, Window

_QUANTITIES = frozenset(QUANTITY_CLASSES)
_COUNTED = frozenset("cm")
# what is done to a thing, as the object of a verb before it: 完成道路改造10条、绿化提升5个
_OBJECTS = frozenset("MU")
_AS_NOUNS = dict.fromkeys(map(ord, _OBJECTS), "n")
# a deed that ends an item: 提档升级, 除险加固|工程, 推进|美丽乡村|建设
_DEED = re.compile(r"[MKW][MWn]*?(n?)(?=[L$])")


class Matcher:
    """Windows by one rulebook."""

    def __init__(self, book: Rulebook) -> None:
        self._find, self._joints = book.patterns.find, tuple(book.lexer.joints)
        self._is_described, self._names_deed = book.nouns.is_described, book.nouns.names_deed

    def windows(self, folded: Folded, clauses: list[Clause]) -> list[Window]:
        """One window for each quantity of a sentence, in order."""
        windows: list[Window] = []
        quantities = folded.quantities
        count, upcoming = len(quantities), 0
        for number, clause in enumerate(clauses):
            if upcoming == count:
                break
            if quantities[upcoming].start >= clause.end:
                continue
            tokens = clause.tokens
            letters = "".join([token.letter for token in tokens])
            places = [place for place, letter in enumerate(letters) if letter in _QUANTITIES]
            first, mark = 0, "^"
            for order, place in enumerate(places):
                last, close = (places[order + 1], ">") if order + 1 < len(places) else (len(tokens), "$")
                symbols = mark + letters[first:last] + close
                around, hit, limit = tokens[first:last], self._find(symbols), tokens[place].end
                if letters[place] in _COUNTED and symbols.startswith("<Ln") and (over := _listing_verb(windows)):
                    money = quantities[upcoming].unit.is_money
                    around, symbols = self._named(around, symbols, place - first, over, money)
                    hit = self._find(symbols)
                if hit is not None:
                    around, symbols, hit = self._with_deed(around, symbols, hit)
                verb = around[hit.action[0] - 1].verb if hit is not None and hit.action is not None else None
                while upcoming < count and quantities[upcoming].start < limit:
                    windows.append(Window(quantities[upcoming], number, around, place - first, symbols, hit, verb))
                    upcoming += 1
                first, mark = place + 1, "<"
        return windows

    def _named(self, tokens: list[Token], symbols: str, place: int, verb: str, money: bool) -> tuple[list[Token], str]:
        """The tokens of a later item of a list, verbs before its number part of its name.

        They stand between its nouns (学位授予单位7个), or end it where what governs the list takes a deed as its object:
        完成道路改造10条、小区提档升级5个.

        Args:
            verb: the symbol of what governs the list.
            money: whether the number is an amount of money, by which figures rise.
        """
        if symbols[place] == "M" or (symbols[place] == "U" and not money):
            part = verb == "K" and "M" not in symbols[2:place] and symbols[place + 2] in "$L>"
        else:
            part = symbols[place : place + 2] == "nc" and "M" in symbols[2:place]
            part = part and not any(map(self._acts, tokens[1:], tokens[2:], tokens[3 : place + 1]))
        if not part:
            return tokens, symbols
        named = [replace(token, letter="n") if token.letter in _OBJECTS else token for token in tokens[:place]]
        return [*named, *tokens[place:]], symbols[: place + 1].translate(_AS_NOUNS) + symbols[place + 1 :]

    def _with_deed(self, tokens: list[Token], symbols: str, hit: Hit) -> tuple[list[Token], str, Hit]:
        """A window with the deed that ends it, told by a verb, part of what is completed: 完成50公里公路提档升级."""
        if hit.subject is None or hit.action is None or hit.action > hit.subject:
            return tokens, symbols, hit
        done = tokens[hit.action[0] - 1].verb
        if done is None or done.word_class != COMPLETE or not (deed := _DEED.match(symbols, hit.subject[1])):
            return tokens, symbols, hit
        start, end = deed.start() - 1, deed.end() - 1
        told = tokens[start:end]
        if any(token.text in self._joints for token in told) or (deed[1] and not self._names_deed(told[-1].text)):
            return tokens, symbols, hit  # 并通过验收 and 惠及居民 are other deeds, 除险加固工程 is one
        named = [replace(token, letter="n") for token in told]
        symbols = symbols[: deed.start()] + "n" * len(named) + symbols[deed.end() :]
        return [*tokens[:start], *named, *tokens[end:]], symbols, self._find(symbols) or hit

    def _acts(self, before: Token, verb: Token, noun: Token) -> bool:
        """Whether a word joins a verb with what was listed, so that it acts on the noun behind it: 体育工程和配置健身路径."""
        joined = verb.letter == "M" and before.text.endswith(self._joints)
        return joined and not self._is_described(verb.text, noun.text)


def _listing_verb(windows: list[Window]) -> str:
    """The symbol of the verb before a number that governs what is listed behind ``windows`` (新增学位6300个、…), else empty."""
    for window in reversed(windows):
        hit = window.hit
        if hit is None:
            return ""
        if hit.action is not None or not window.symbols.startswith("<L"):
            if hit.action is None or window.follows(hit.action):
                return ""
            return window.symbols[hit.action[0]]
    return ""
