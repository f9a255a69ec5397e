"""The lexer of folded clauses: verbs and function words become tokens, the rest is noun text.

A folded text has the length of its source. The span of a quantity holds the private-use character of its class followed
by fillers, so that an offset in the folded text is an offset in the source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook import schema
from extractor.rulebook.words import any_of, char_class, trie_pattern

FILL = "\ue000"
PERIOD = "\ue001"
COMPARISON = "\ue002"
NOTHING = "\ue003"
_FIRST_CLASS = 0xE010
QUANTITY_CLASSES = "%pxfmctgbahs"
SYMBOL_OF = {letter: chr(_FIRST_CLASS + i) for i, letter in enumerate(QUANTITY_CLASSES)}
LETTER_OF = {symbol: letter for letter, symbol in SYMBOL_OF.items()}
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
        expression: finds tokens in a folded clause; ``lastgroup`` is ``q`` quantity, ``t`` time, ``l`` list sign,
            ``j`` 的 after a quantity, ``v`` verb, ``n`` noun text.
        verbs: what each word means where it stands freely, ``adjacent`` where it stands directly before a quantity.
    """

    def __init__(self, verbs: schema.Verbs, nouns: schema.Nouns) -> None:
        self.free: dict[str, Verb] = {}
        self.adjacent: dict[str, Verb] = {}
        self.opening: dict[str, Verb] = {}
        for rule in verbs.verbs:
            guards = [re.compile(p) if p else None for p in (rule.not_before, rule.only_before)]
            entry = Verb(
                rule.word_class, rule.symbol, rule.measure, rule.direction, rule.modifier, rule.joins, guards[0], guards[1]
            )
            table = self.adjacent if rule.adjacent else self.opening if rule.opening else self.free
            for word in rule.words:
                table.setdefault(word, entry)
                if rule.with_endings:
                    made = Verb(rule.with_endings.word_class, rule.with_endings.symbol, "level", rule.direction, None, True, None, None)
                    for ending in rule.with_endings.endings:
                        self.free.setdefault(word + ending, made)
        self.compounds = frozenset(nouns.compounds) - self.free.keys()
        symbols = char_class(SYMBOLS)
        quantity = f"(?=(?:[{PERIOD}{COMPARISON}][{FILL}]*)*[{QUANTITY_SYMBOLS}])"
        joiners = f"(?:,?(?:{any_of(nouns.joiners)}))"
        adjacent, opening = trie_pattern(self.adjacent), trie_pattern(self.opening)
        early = [word for word in self.free if any(word.startswith(c) for c in self.compounds)]
        alternatives = {
            "q": f"[{QUANTITY_SYMBOLS}][{FILL}]*",
            "t": f"[{PERIOD}{COMPARISON}][{FILL}]*",
            "l": f"(?<={symbols})(?:并|{joiners})|{any_of(nouns.joiners)}{quantity}",
            "j": f"(?<={symbols})的",
            "v": f"{trie_pattern(early)}(?!{nouns.verb_not_before})",
            "n": f"“[^”{SYMBOLS}]{{1,20}}”|{trie_pattern(self.compounds)}",
            "w": f"{trie_pattern(self.free)}(?!{nouns.verb_not_before})",
            "o": f"(?<![^,:;。\n()（）{SYMBOLS}]){opening}",
            "a": f"{adjacent}{quantity}",
            "p": f"{opening}{quantity}",
        }
        self.expression = re.compile("|".join(f"(?P<{name}>{regex})" for name, regex in alternatives.items()))
