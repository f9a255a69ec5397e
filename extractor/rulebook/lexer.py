"""The lexer of folded clauses: verbs and function words become tokens, the rest is noun text.

A folded text has the length of its source. The span of a quantity holds the private-use character of its class followed
by fillers, so that an offset in the folded text is an offset in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.models import Direction, Measure, Modifier
from extractor.rulebook import schema
from extractor.rulebook.asked import STEP
from extractor.rulebook.beginnings import Finder, first_chars
from extractor.rulebook.compiling import compiled
from extractor.rulebook.words import LazyPattern, any_of, optional, signs

FILL = "\ue000"
PERIOD = "\ue001"
COMPARISON = "\ue002"
NOTHING = "\ue003"
REMARK = "\ue004"  # fills what brackets remark, which is no part of what is said
_FIRST_CLASS = 0xE010
QUANTITY_CLASSES = "%pxfmctgbahs"
SYMBOL_OF = {letter: chr(_FIRST_CLASS + i) for i, letter in enumerate(QUANTITY_CLASSES)}
# the letter of each symbol in a window; periods and comparisons leave no letter
LETTER_OF = {symbol: letter for letter, symbol in SYMBOL_OF.items()} | {PERIOD: "", COMPARISON: ""}
QUANTITY_SYMBOLS = "".join(SYMBOL_OF.values())
SYMBOLS = FILL + PERIOD + COMPARISON + QUANTITY_SYMBOLS
# letters of words that are no sure verb: joiners beside a quantity, 的 after one, nouns that shield the verb in them, and words
# of which what surrounds them settles which verb they are, if any
_JOINER, OF, _NOUN, _UNSURE = "L", "J", "n", "?"
ADVERB = "-"
_QUOTES = "“《"
_JOINERS = frozenset((_JOINER, OF))
TAKEN = QUANTITY_CLASSES + _NOUN + _JOINER + OF  # letters that no class of verbs can have
# letters of tokens that are nouns, or verbs that may as well be
NOMINAL = frozenset("nWIQ")
# letters of verbs of doing that are no nouns
ACTING = frozenset("MK")


@dataclass(frozen=True, slots=True)
class Verb:
    """What the lexicon says of a word."""

    word_class: str
    symbol: str
    measure: Measure | None
    direction: Direction | None
    modifier: Modifier | None
    joins: bool
    role: schema.VerbRole | None
    not_before: LazyPattern | None
    only_before: LazyPattern | None

    def stands(self, text: str, end: int, stop: int) -> bool:
        """Whether the word that ends at ``end`` is this verb, by what follows it up to ``stop``."""
        if self.not_before is not None and self.not_before.match(text, end, stop):
            return False
        return self.only_before is None or self.only_before.match(text, end, stop) is not None


class Lexer:
    """The lexicon, ready to be looked up.

    Attributes:
        lengths: by their first one or two characters, the lengths of the words that begin so, the longest first.
        meanings: the letter and the verb of each word; a letter without a verb is one of those named above.
        signs: the joiners that are signs (、), not words.
        joints: words that join verbs with one another.
        among: words after which a comma does not end the clause.
        leads: words that belong to the quantity behind them, the longest first, by their last character.
        of: the particle that makes a modifier of what stands before it.
        negation: matches what denies a verb right behind it.
        remark: matches what brackets remark of the noun before them (扣除补助地方的部分), but not the （段） of a name.
    """

    def __init__(self, verbs: schema.Verbs, nouns: schema.Nouns) -> None:
        self._free: dict[str, Verb] = {}
        self._adjacent: dict[str, Verb] = {}
        self._opening: dict[str, Verb] = {}
        for rule in verbs.verbs:
            self._add(rule)
        self.among = tuple(word for word, verb in self._free.items() if verb.role == "among")
        self.joints = frozenset([*nouns.also, *nouns.joiners])
        self.signs = frozenset(signs(nouns.joiners))
        self.of = nouns.of
        self.negation = Finder(verbs.negation)
        self._noun_follows = compiled(nouns.verb_not_before)
        self._noun_chars = first_chars(nouns.verb_not_before) or frozenset()
        # words such as 每亩 belong to the quantity behind them as a period does
        leading = [word for word, verb in self._adjacent.items() if verb.symbol == ADVERB]
        adverbs = any_of(leading)
        self.leads: dict[str, list[str]] = {}
        for word in sorted(leading, key=lambda word: (-len(word), word)):
            self.leads.setdefault(word[-1], []).append(word)
        self._next = compiled(
            f"(?:{re.escape(nouns.done)})?(?:[{PERIOD}{COMPARISON}]{FILL}*|{adverbs}| )*[{QUANTITY_SYMBOLS}]"
        )
        self._symbol = compiled(f"[{''.join(LETTER_OF)}]{FILL}*+").match
        self._quote = compiled(f"“[^”{SYMBOLS}]{{1,20}}”|《[^》{SYMBOLS}]{{1,30}}》")
        self.remark = compiled(nouns.remark)
        self.meanings = self._meanings(nouns)
        self.lengths = self._lengths()

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

    def _meanings(self, nouns: schema.Nouns) -> dict[str, tuple[str, Verb | None]]:
        meanings: dict[str, tuple[str, Verb | None]] = {}
        for word in self._free.keys() | self._adjacent.keys() | self._opening.keys():
            verb = self._free.get(word)
            sure = verb is not None and verb.not_before is None and verb.only_before is None
            meanings[word] = (verb.symbol, verb) if verb is not None and sure else (_UNSURE, None)
        meanings |= {word: (_NOUN, None) for word in nouns.compounds if word not in meanings}
        meanings |= dict.fromkeys((*self.joints, *("," + joiner for joiner in nouns.joiners)), (_JOINER, None))
        return meanings | {nouns.of: (OF, None)}

    def _lengths(self) -> dict[str, tuple[int, ...]]:
        lengths: dict[str, set[int]] = {}
        for word in self.meanings:
            lengths.setdefault(word[:2], set()).add(len(word))
        for start, sizes in lengths.items():
            if start[0] in lengths:
                sizes.add(1)
        for char in (*_QUOTES, *LETTER_OF):  # begin no word, but a name in quotation marks, or are no letters
            lengths.setdefault(char, set())
        return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}

    def words(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, str, Verb | None]]:
        """The symbols, verbs and function words of the clause ``text[start:end]``: span, letter and verb of each.

        The longest word counts at each place, and hides the words in it where it is noun text. A verb behind which a suffix
        makes it a noun (完成率) is none. The letter of a symbol is that of its class, empty for times.
        """
        lengths, meanings, noun_chars = self.lengths, self.meanings, self._noun_chars
        place = opening = start
        while place < end:  # at every character: what most of them fail is looked up in place, without a call
            sizes = lengths.get(text[place : place + 2]) or lengths.get(text[place])
            if sizes is None:
                place += 1
                continue
            char = text[place]
            if char in LETTER_OF and (symbol := self._symbol(text, place, end)):
                after = symbol.end()
                letter = LETTER_OF[char]
                yield place, after, letter, None
                if not letter and place == opening:
                    opening = after
                place = after
                continue
            quote = self._quote.match(text, place, end) if char in _QUOTES else None
            if quote:
                place = quote.end()
                continue
            for size in sizes:
                after = place + size
                meaning = meanings.get(text[place:after])
                if meaning is None or after > end:
                    continue
                letter, verb = meaning
                if letter in _JOINERS:
                    if not self._joins(letter, text, place, after, end):
                        continue
                    yield place, after, letter, None
                elif letter != _NOUN:
                    if text[after : after + 1] in noun_chars and self._makes_noun(text, place, after, end):
                        continue
                    if letter == _UNSURE:
                        opens = place == opening or text[place - 1] in SYMBOLS
                        verb = self._verb(text, place, after, end, opens)
                    if verb is None:
                        if (
                            text[place:after] in self._free
                        ):  # only spelled so, and may hold a verb: 占地方 begins with 占
                            continue
                        break
                    # 累计为企业减税, 今年累计为企业减税: the clause opens behind it
                    if verb.symbol == ADVERB and place == opening:
                        opening = after
                    yield place, after, verb.symbol, verb
                break
            else:
                after = place + 1
            place = after

    def is_verbal(self, text: str) -> bool:
        """Whether a phrase begins with a word that is a verb wherever it stands."""
        first = next(self.words(text, 0, len(text)), None)
        return first is not None and first[0] == 0 and self.meanings[text[: first[1]]][1] is not None

    def _joins(self, letter: str, text: str, start: int, end: int, stop: int) -> bool:
        """Whether a joiner stands beside a symbol."""
        if start and text[start - 1] in SYMBOLS:
            return True
        return letter == _JOINER and self.before_quantity(text, end, stop)

    def _makes_noun(self, text: str, start: int, end: int, stop: int) -> bool:
        """Whether what follows the verb ``text[start:end]`` makes it a noun; not of verbs that may open a clause."""
        word = text[start:end]
        opens = word in self._opening or (word in self._adjacent and word in self._free)
        return not opens and self._noun_follows.match(text, end, stop) is not None

    def before_quantity(self, text: str, end: int, stop: int | None = None) -> bool:
        """Whether a quantity follows at ``end``, periods and comparisons between left aside."""
        return self._next.match(text, end, len(text) if stop is None else stop) is not None

    def leading(self, text: str, end: int) -> int:
        """How long the word up to ``end`` is that belongs to the quantity there (每人每月 in 不低于每人每月40元), else 0."""
        words = self.leads.get(text[end - 1 : end], ())
        return next((len(word) for word in words if text.endswith(word, 0, end)), 0)

    def is_verb(self, word: str) -> bool:
        """Whether a word can be a verb beside a quantity."""
        return word in self._free or word in self._adjacent

    def is_step(self, word: str) -> bool:
        """Whether a verb says that a round number was passed on the way, not where something stands: 迈上6万亿元台阶."""
        verb = self._free.get(word)
        return verb is not None and verb.word_class == STEP

    def is_ceiling(self, word: str) -> bool:
        """Whether a verb says that a number is not to be passed, whatever hedge it has beside it: 控制在3%左右."""
        verb = self._free.get(word)
        return verb is not None and verb.modifier == "at_most"

    def _verb(self, text: str, start: int, end: int, stop: int, opens: bool) -> Verb | None:
        """The verb that the word ``text[start:end]`` is, None where it is noun text.

        Args:
            stop: the end of the clause.
            opens: whether the word stands at the start of its clause or right after a symbol.
        """
        word = text[start:end]
        free, opening, adjacent = self._free.get(word), self._opening.get(word), self._adjacent.get(word)
        if free is not None and free.stands(text, end, stop):
            return free
        if opens and opening is not None and opening.stands(text, end, stop):
            return opening
        if (adjacent is None and opening is None) or not self.before_quantity(text, end, stop):
            return None
        if adjacent is not None and adjacent.stands(text, end, stop):
            return adjacent
        return opening if opening is not None and opening.stands(text, end, stop) else None
