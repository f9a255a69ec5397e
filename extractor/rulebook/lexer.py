"""The lexer of folded clauses: verbs and function words become tokens, the rest is noun text.

A folded text has the length of its source. The span of a quantity holds the private-use character of its class followed
by fillers, so that an offset in the folded text is an offset in the source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook import schema
from extractor.rulebook.beginnings import first_chars
from extractor.rulebook.words import char_class, optional

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
    role: schema.VerbRole | None
    not_before: re.Pattern[str] | None
    only_before: re.Pattern[str] | None

    def stands(self, text: str, end: int, stop: int) -> bool:
        """Whether the word that ends at ``end`` is this verb, by what follows it up to ``stop``."""
        if self.not_before is not None and self.not_before.match(text, end, stop):
            return False
        return self.only_before is None or self.only_before.match(text, end, stop) is not None


class Lexer:
    """The lexicon, ready to be looked up.

    Attributes:
        starts: finds the characters of a folded clause with which a token may begin; it skips fast through noun text.
        lengths: by their first one or two characters, the lengths of the words that begin so, the longest first.
        meanings: what a word is: a verb; ``L``, a joiner beside a quantity; ``J``, 的 after one; ``n``, a noun that shields the
            verb in it; or ``?`` where what surrounds the word settles which verb it is, if any (see ``verb``).
        signs: the joiners that are signs (、), not words.
        joints: words that join verbs with one another.
        among: words after which a comma does not end the clause.
    """

    def __init__(self, verbs: schema.Verbs, nouns: schema.Nouns) -> None:
        self._free: dict[str, Verb] = {}
        self._adjacent: dict[str, Verb] = {}
        self._opening: dict[str, Verb] = {}
        for rule in verbs.verbs:
            self._add(rule)
        self.among = tuple(word for word, verb in self._free.items() if verb.role == "among")
        self.joints = frozenset([*nouns.also, *nouns.joiners])
        self.signs = frozenset(nouns.signs)
        self._noun_follows = re.compile(nouns.verb_not_before)
        self._noun_chars = first_chars(nouns.verb_not_before) or frozenset()
        self._next = re.compile(f"(?:[{PERIOD}{COMPARISON}]{FILL}*)*[{QUANTITY_SYMBOLS}]")
        self._fill = re.compile(f"{FILL}*")
        self._quote = re.compile(f"“[^”{SYMBOLS}]{{1,20}}”")
        self.meanings = self._meanings(nouns)
        self.lengths = self._lengths()
        self.starts = re.compile(char_class([*(start[0] for start in self.lengths), *LETTER_OF, "“"]))

    def _add(self, rule: schema.VerbClass) -> None:
        guards = optional(rule.not_before), optional(rule.only_before)
        said = rule.measure, rule.direction, rule.modifier
        verb = Verb(rule.word_class, rule.symbol, *said, rule.joins, rule.role, *guards)
        table = self._adjacent if rule.adjacent else self._opening if rule.opening else self._free
        for word in rule.words:
            table.setdefault(word, verb)
            for prefix in rule.with_prefixes:
                table.setdefault(prefix + word, verb)
            if rule.with_endings:
                made = rule.with_endings
                moved = Verb(made.word_class, made.symbol, "level", rule.direction, None, True, None, None, None)
                for ending in made.endings:
                    self._free.setdefault(word + ending, moved)

    def _meanings(self, nouns: schema.Nouns) -> dict[str, Verb | str]:
        meanings: dict[str, Verb | str] = {}
        for word in self._free.keys() | self._adjacent.keys() | self._opening.keys():
            verb = self._free.get(word)
            sure = verb is not None and verb.not_before is None and verb.only_before is None
            meanings[word] = verb if verb is not None and sure else "?"
        meanings |= {word: "n" for word in nouns.compounds if word not in meanings}
        meanings |= dict.fromkeys((*self.joints, *("," + joiner for joiner in nouns.joiners)), "L")
        return meanings | {nouns.of: "J"}

    def _lengths(self) -> dict[str, tuple[int, ...]]:
        lengths: dict[str, set[int]] = {}
        for word in self.meanings:
            lengths.setdefault(word[:2], set()).add(len(word))
        for start, sizes in lengths.items():
            if start[0] in lengths:
                sizes.add(1)
        return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}

    def symbol_end(self, text: str, start: int, stop: int) -> int:
        """The end of the symbol at ``start``, its fillers included."""
        match = self._fill.match(text, start + 1, stop)
        return match.end() if match else start + 1

    def word(self, text: str, start: int, stop: int) -> str:
        """The longest word of the lexicon that stands at ``start``; empty where none does.

        A verb behind which a suffix makes it a noun (完成率) is none.
        """
        meanings = self.meanings
        quote = self._quote.match(text, start, stop) if text[start] == "“" else None
        if quote:
            return quote.group()
        for size in self.lengths.get(text[start : start + 2]) or self.lengths.get(text[start], ()):
            word = text[start : start + size]
            meaning = meanings.get(word)
            if meaning is None or start + size > stop:
                continue
            if meaning == "n":
                return word
            if meaning in ("L", "J"):
                beside = start > 0 and text[start - 1] in SYMBOLS
                if beside or (meaning == "L" and self.before_quantity(text, start + size, stop)):
                    return word
            elif not self._makes_noun(text, start + size, stop) or self._may_open(word):
                return word
        return ""

    def _may_open(self, word: str) -> bool:
        return word in self._opening or (word in self._adjacent and word in self._free)

    def _makes_noun(self, text: str, end: int, stop: int) -> bool:
        return text[end : end + 1] in self._noun_chars and self._noun_follows.match(text, end, stop) is not None

    def before_quantity(self, text: str, end: int, stop: int) -> bool:
        """Whether a quantity follows at ``end``, periods and comparisons between left aside."""
        return self._next.match(text, end, stop) is not None

    def is_verb(self, word: str) -> bool:
        """Whether a word can be a verb beside a quantity."""
        return word in self._free or word in self._adjacent

    def verb(self, text: str, start: int, end: int, stop: int, opens: bool) -> Verb | None:
        """The verb that the word ``text[start:end]`` is, None where it is noun text.

        Args:
            stop: the end of the clause.
            opens: whether the word stands at the start of its clause or right after a symbol.
        """
        word = text[start:end]
        verbs = [self._free.get(word)]
        if opens:
            verbs.append(self._opening.get(word))
        if (word in self._adjacent or word in self._opening) and self.before_quantity(text, end, stop):
            verbs += self._adjacent.get(word), self._opening.get(word)
        return next((verb for verb in verbs if verb is not None and verb.stands(text, end, stop)), None)
