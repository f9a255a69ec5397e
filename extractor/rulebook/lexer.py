"""The lexer of folded clauses: verbs and function words become tokens, the rest is noun text.

A folded text has the length of its source. The span of a quantity holds the private-use character of its class followed
by fillers, so that an offset in the folded text is an offset in the source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook import schema
from extractor.rulebook.words import by_first, char_class

FILL = "\ue000"
PERIOD = "\ue001"
COMPARISON = "\ue002"
NOTHING = "\ue003"
_FIRST_CLASS = 0xE010
QUANTITY_CLASSES = "%pxfmctgbahs"
SYMBOL_OF = {letter: chr(_FIRST_CLASS + i) for i, letter in enumerate(QUANTITY_CLASSES)}
# the letter of each symbol in a window; periods and comparisons leave no letter
LETTER_OF = {symbol: letter for letter, symbol in SYMBOL_OF.items()} | {PERIOD: "", COMPARISON: ""}
QUANTITY_SYMBOLS = "".join(SYMBOL_OF.values())
SYMBOLS = FILL + PERIOD + COMPARISON + NOTHING + QUANTITY_SYMBOLS


class Verb(NamedTuple):
    """What the lexicon says of a word."""

    word_class: str
    symbol: str
    measure: Measure | None
    direction: Direction | None
    modifier: Modifier | None
    joins: bool
    not_before: re.Pattern[str] | None
    only_before: re.Pattern[str] | None

    def stands(self, text: str, end: int, stop: int) -> bool:
        """Whether the word that ends at ``end`` is this verb, by what follows it up to ``stop``."""
        if self.not_before is not None and self.not_before.match(text, end, stop):
            return False
        return self.only_before is None or self.only_before.match(text, end, stop) is not None


class Lexer:
    """Compiled lexicon.

    Attributes:
        starts: finds the characters of a folded clause with which a token may begin; it skips fast through noun text.
        at: by first character, the expression of the tokens that begin with it: symbols, joiners beside a quantity, quoted
            text and words.
        meanings: what a word is: a verb, the letter of a sign (``L`` a joiner beside a quantity, ``J`` 的 after one), or ``?``
            where what surrounds the word settles it (see ``verb``). Words that are not in it are noun text.
        joiners, joints: words that join the items of a list beside a quantity, and verbs with one another.
        free, adjacent, opening: what a word means where it stands freely, directly before a quantity, or at the start of a
            clause.
    """

    def __init__(self, verbs: schema.Verbs, nouns: schema.Nouns) -> None:
        self.free: dict[str, Verb] = {}
        self.adjacent: dict[str, Verb] = {}
        self.opening: dict[str, Verb] = {}
        for rule in verbs.verbs:
            guards = [re.compile(p) if p else None for p in (rule.not_before, rule.only_before)]
            entry = Verb(
                rule.word_class,
                rule.symbol,
                rule.measure,
                rule.direction,
                rule.modifier,
                rule.joins,
                guards[0],
                guards[1],
            )
            table = self.adjacent if rule.adjacent else self.opening if rule.opening else self.free
            for word in rule.words:
                table.setdefault(word, entry)
                if rule.with_endings:
                    made = Verb(
                        rule.with_endings.word_class,
                        rule.with_endings.symbol,
                        "level",
                        rule.direction,
                        None,
                        True,
                        None,
                        None,
                    )
                    for ending in rule.with_endings.endings:
                        self.free.setdefault(word + ending, made)
        self.among = tuple(word for word, verb in self.free.items() if verb.word_class == "among")
        self.of = nouns.of
        self.joiners = frozenset([*nouns.also, *nouns.joiners, *("," + j for j in nouns.joiners)])
        self._next = re.compile(f"(?:[{PERIOD}{COMPARISON}][{FILL}]*)*[{QUANTITY_SYMBOLS}]")
        self.joints = frozenset(j for j in self.joiners if not j.startswith(","))
        self.meanings = self._meanings()
        self.at = {char: re.compile(regex) for char, regex in self._expressions(nouns).items()}
        self.starts = re.compile(char_class(self.at))

    def _meanings(self) -> dict[str, Verb | str]:
        meanings: dict[str, Verb | str] = dict.fromkeys(self.joiners, "L")
        meanings[self.of] = "J"
        for word in self.free.keys() | self.adjacent.keys() | self.opening.keys():
            verb = self.free.get(word)
            sure = verb is not None and verb.not_before is None and verb.only_before is None
            meanings[word] = verb if verb is not None and sure else "?"
        return meanings

    def _expressions(self, nouns: schema.Nouns) -> dict[str, str]:
        """The expression of the tokens that begin with each character."""
        noun, beside = f"(?!{nouns.verb_not_before})", f"(?={self._next.pattern})"
        words: dict[str, str] = dict.fromkeys(self.adjacent, beside) | dict.fromkeys(self.free, noun)
        words |= dict.fromkeys(self.opening.keys() | (self.free.keys() & self.adjacent.keys()), "")
        words |= dict.fromkeys(nouns.compounds, "")
        for joiner in self.joiners:
            words[joiner] = f"(?:{beside}|(?<=[{SYMBOLS}]{re.escape(joiner)}))"
        words[self.of] = f"(?<=[{SYMBOLS}]{re.escape(self.of)})"
        expressions = by_first(words)
        expressions["“"] = f"“[^”{SYMBOLS}]{{1,20}}”"
        return expressions | {symbol: f"{symbol}{FILL}*" for symbol in (*QUANTITY_SYMBOLS, PERIOD, COMPARISON)}

    def before_quantity(self, text: str, end: int, stop: int) -> bool:
        """Whether a quantity follows at ``end``, periods and comparisons between left aside."""
        return self._next.match(text, end, stop) is not None

    def verb(self, text: str, start: int, end: int, stop: int, opens: bool) -> Verb | None:
        """The verb that the word ``text[start:end]`` is, None where it is noun text.

        Args:
            stop: the end of the clause.
            opens: whether the word stands at the start of its clause or right after a symbol.
        """
        word = text[start:end]
        verb = self.free.get(word)
        if verb is None and opens:
            verb = self.opening.get(word)
        if verb is None and (word in self.adjacent or word in self.opening) and self.before_quantity(text, end, stop):
            verb = self.adjacent.get(word) or self.opening.get(word)
        return verb if verb is not None and verb.stands(text, end, stop) else None
