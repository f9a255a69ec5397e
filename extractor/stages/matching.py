"""Matching: a folded sentence cut into clauses and tokens, and a pattern found for each quantity.

For each quantity the tokens from the quantity before it (or the start of the clause) to the one after it (or the end of the
clause) make its window. A window's symbols are one short string, so that patterns are tried once for each shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import COMPARISON, FILL, LETTER_OF, NOTHING, PERIOD, QUANTITY_CLASSES, SYMBOLS, Verb
from extractor.rulebook.patterns import Hit
from extractor.stages.folding import Folded, Found

# a short remark in brackets stays with its noun: 条（段）, 社区（机构）
_CLAUSE = re.compile(r"\([^(),;:\ue000-\ue0ff]{1,5}\)|([,:;()\[\]])")
_VERBS = frozenset("MKW")
_OF = "的"


class Token(NamedTuple):
    """A piece of a folded clause: its symbol, its span in the source, and the verb where it is one."""

    letter: str
    start: int
    end: int
    text: str
    verb: Verb | None


class Window(NamedTuple):
    """A quantity with the tokens around it and the pattern that matched, if any."""

    found: Found
    clause: int
    tokens: list[Token]
    symbols: str
    hit: Hit | None

    def text(self, span: tuple[int, int] | None) -> str:
        """The text of the tokens in a span of the window's symbols, symbols and fillers left out."""
        if span is None:
            return ""
        first, last = span
        if last - first == 1:
            return self.tokens[first - 1].text
        return "".join([token.text for token in self.tokens[first - 1 : last - 1]])


class Clause:
    """A clause of a sentence: its span in the source, the part of the sentence between semicolons it is in, its tokens.

    The tokens are cut when they are first asked for: most clauses without a quantity are never asked.
    """

    __slots__ = ("_cut", "_tokens", "end", "part", "start")

    def __init__(self, start: int, end: int, part: int, cut: Callable[[int, int], list[Token]]) -> None:
        self.start, self.end, self.part, self._cut = start, end, part, cut
        self._tokens: list[Token] | None = None

    @property
    def tokens(self) -> list[Token]:
        if self._tokens is None:
            self._tokens = self._cut(self.start, self.end)
        return self._tokens


class Matcher:
    """Tokens, clauses and windows of one text by one rulebook."""

    def __init__(self, text: str, book: Rulebook) -> None:
        self._text, self._book = text, book
        joiners = "".join(w for w in ("、", "和", "及", "并", "与"))
        self._among = book.lexer.among
        self._joint = re.compile(f"[{joiners}]|以及")

    def clauses(self, folded: Folded) -> list[Clause]:
        """The clauses of a folded sentence, each with its tokens."""
        base, text = folded.start, folded.text
        spans: list[tuple[int, int, int]] = []
        start = part = 0
        for match in _CLAUSE.finditer(text):
            if match[1] is None or text.endswith(self._among, 0, match.start()):
                continue
            if match.start() > start:
                spans.append((start, match.start(), part))
            part += match[1] == ";"
            start = match.end()
        if start < len(text):
            spans.append((start, len(text), part))
        def cut(first: int, last: int) -> list[Token]:
            return self._tokens(text, first - base, last - base, base)

        return [Clause(base + a, base + b, part, cut) for a, b, part in spans]

    def _tokens(self, text: str, start: int, end: int, base: int) -> list[Token]:
        lexer = self._book.lexer
        tokens: list[Token] = []
        position = start
        at, skip = lexer.at, start
        for candidate in lexer.starts.finditer(text, start, end):
            begin = candidate.start()
            if begin < skip:
                continue
            first = text[begin]
            match = at[first].match(text, begin, end)
            if match is None:
                continue
            stop = skip = match.end()
            verb = None
            if first in LETTER_OF:
                letter = LETTER_OF[first]
            elif first == PERIOD or first == COMPARISON:
                letter = ""
            else:
                word = match.group()
                if word in lexer.joiners:
                    letter = "L"
                elif word == _OF:
                    letter = "J"
                else:
                    opens = begin == start or text[begin - 1] in SYMBOLS
                    verb = lexer.verb(text, begin, stop, end, opens)
                    if verb is None:
                        continue
                    letter = verb.symbol
            if begin > position:
                self._noun(tokens, text, position, begin, base)
            position = stop
            if verb is not None:
                token = Token(letter, base + begin, base + stop, word, verb)
                if verb.symbol not in _VERBS or not self._merged(tokens, token):
                    tokens.append(token)
            elif letter == "J":
                if tokens and tokens[-1].letter in QUANTITY_CLASSES:
                    tokens.append(Token(letter, base + begin, base + stop, word, None))
            elif letter:
                tokens.append(Token(letter, base + begin, base + stop, "" if letter != "L" else word, None))
        if position < end:
            self._noun(tokens, text, position, end, base)
        return self._settled(tokens)

    def _settled(self, tokens: list[Token]) -> list[Token]:
        """Adverbs dropped, except those that belong to the noun behind them (重点项目, 平均含量)."""
        settled: list[Token] = []
        for place, token in enumerate(tokens):
            if token.letter != "-":
                settled.append(token)
            elif place + 1 < len(tokens) and tokens[place + 1].letter == "n" and tokens[place + 1].start == token.end:
                settled.append(token._replace(letter="n", verb=None))
        return settled

    def _noun(self, tokens: list[Token], text: str, start: int, end: int, base: int) -> None:
        piece = text[start:end]
        if NOTHING in piece:
            piece = piece.replace(NOTHING, "")
        if tokens and piece.startswith("(") and tokens[-1].letter in QUANTITY_CLASSES:
            piece = piece.partition(")")[2]
        if not self._book.nouns.is_lead(piece):
            tokens.append(Token("n", base + start, base + end, piece, None))

    def _merged(self, tokens: list[Token], token: Token) -> bool:
        """Join a verb with the verb before it (新建改造, 新建、改建): whether it was joined."""
        if token.letter not in _VERBS or not tokens:
            return False
        last = tokens[-1]
        if last.letter == "n" and len(tokens) > 1 and self._joint.fullmatch(last.text):
            before = tokens[-2]
            if before.letter in "MW" and _joins(before, token) and before.end == last.start and last.end == token.start:
                tokens[-2:] = [_joined(before, token, last.text)]
                return True
            return False
        if last.letter in "MW" and _joins(last, token) and last.end == token.start:
            tokens[-1] = _joined(last, token, "")
            return True
        return False

    def windows(self, folded: Folded, clauses: list[Clause]) -> list[Window]:
        """One window for each quantity of a sentence, in order."""
        windows: list[Window] = []
        quantities = folded.quantities
        find = self._book.patterns.find
        upcoming = 0
        for number, clause in enumerate(clauses):
            if upcoming == len(quantities):
                break
            if quantities[upcoming].start >= clause.end:
                continue
            tokens = clause.tokens
            places = [i for i, t in enumerate(tokens) if t.letter in QUANTITY_CLASSES and not t.text]
            for order, place in enumerate(places):
                first = places[order - 1] + 1 if order else 0
                last = places[order + 1] if order + 1 < len(places) else len(tokens)
                around = tokens[first:last]
                symbols = ("<" if order else "^") + "".join([t.letter for t in around])
                symbols += ">" if order + 1 < len(places) else "$"
                hit = find(symbols)
                while upcoming < len(quantities) and quantities[upcoming].start < tokens[place].end:
                    windows.append(Window(quantities[upcoming], number, around, symbols, hit))
                    upcoming += 1
        return windows


def _joins(first: Token, second: Token) -> bool:
    return second.letter in "MW" and all(t.verb is not None and t.verb.joins for t in (first, second))


def _joined(first: Token, second: Token, between: str) -> Token:
    letter = "M" if "M" in (first.letter, second.letter) else "W"
    verb = second.verb if second.letter == letter else first.verb
    return Token(letter, first.start, second.end, first.text + between + second.text, verb)

