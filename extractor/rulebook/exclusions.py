"""Numerals that are never a quantity, compiled for a quick no."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from functools import lru_cache

from extractor.rulebook import schema
from extractor.rulebook.beginnings import first_pairs, openings_of
from extractor.rulebook.compiling import compiled
from extractor.rulebook.quantities import Quantities
from extractor.rulebook.words import LazyPattern, any_of, char_class, trie_pattern

# the kinds of numerals an entry may name, by the narrowest kind that a numeral is of
_KINDS = {
    "arabic": ("any", "arabic"),
    "plain": ("any", "arabic", "plain"),
    "small arabic": ("any", "arabic", "plain", "small"),
    "chinese-small": ("any", "chinese", "small", "chinese-small"),
    "magnitude": ("any", "chinese", "magnitude"),
    "chinese": ("any", "chinese"),
}

_NONE: frozenset[str] = frozenset()


class Exclusions:
    """Answers which exclusion, if any, holds for a numeral.

    Attributes:
        followers: the characters behind a numeral in words that hold another one (十之八九).
        reasons: why there is each exclusion, by its id.
    """

    def __init__(self, rules: schema.Exclusions, quantities: Quantities) -> None:
        self._numbers = quantities.numbers
        self.reasons = {rule.id: rule.why for rule in rules.exclusions}
        thresholds = [name for name, unit in quantities.units.items() if unit.threshold]
        measures = [name for name, unit in quantities.units.items() if unit.nature == "measure"]
        names = {
            "{unit}": quantities.units,
            "{threshold}": thresholds,
            "{measure}": measures,
            "{more}": quantities.inside,
        }
        self._slots = {
            "{unit}": trie_pattern(quantities.units),
            "{more}": quantities.more,
            "{n}": self._numbers.pattern,
            "{threshold}": f"(?>{trie_pattern(thresholds)})",
            "{measure}": f"(?>{trie_pattern(measures)})",
        }
        before: dict[str, list[tuple[str, schema.Exclusion, LazyPattern | None]]] = defaultdict(list)
        after: list[schema.Exclusion] = []
        words: dict[str, schema.Exclusion] = {}
        for rule in rules.exclusions:
            words.update(dict.fromkeys(rule.words, rule))
            if rule.before:
                regex = LazyPattern(self._expand(rule.after)) if rule.after else None
                for word in self._words_before(rule.before):
                    before[word[-1]].append((word, rule, regex))
            elif rule.after:
                after.append(rule)
        # by the last characters of the words: all of them for one look, and each with its rule
        self._before = {char: (tuple(word for word, *_ in found), found) for char, found in before.items()}

        # most numerals are followed by two characters with which no exclusion begins
        numeral = char_class(self._numbers.chars)
        openings = {slot: openings_of(found) for slot, found in names.items()} | {
            "{n}": {(numeral,), (numeral, numeral)}
        }
        self._after = [
            (rule, LazyPattern(self._expand(rule.after)), first_pairs(rule.after or "", openings)) for rule in after
        ]
        self._kind_of = lru_cache(maxsize=65536)(self._kind)
        self._candidates = lru_cache(maxsize=65536)(self._candidates_for)
        self._words = words
        digits = "".join(sorted(self._numbers.chars))
        parts = compiled(f"[{digits}]([^{digits}])(?=.*[{digits}])")
        self.followers = frozenset(char for word in words for char in parts.findall(word))
        self._word = LazyPattern(trie_pattern(words))
        # by the first character of the words the second ones; most numerals begin as some word does, and go on otherwise
        self._word_starts = first_pairs(any_of(words)) or {}
        marks = [(re.escape(a), re.escape(b)) for a, b in rules.quoted.marks]
        inside = f"[^{''.join(a + b for a, b in marks)}\\n]{{1,{rules.quoted.reach}}}"
        self._quotes = compiled("|".join(f"{a}{inside}{b}" for a, b in marks))
        self._unless = LazyPattern(self._expand(rules.quoted.unless))
        self._place_counts = LazyPattern(rules.place_counts)

    def _expand(self, pattern: str | None) -> str:
        pattern = pattern or ""
        for slot, regex in self._slots.items():
            pattern = pattern.replace(slot, regex)
        return pattern

    def _words_before(self, words: list[str]) -> list[str]:
        expanded = []
        for word in words:
            expanded += [word.replace("{letter}", c) for c in string.ascii_letters] if "{letter}" in word else [word]
        return expanded

    def find(self, text: str, start: int, end: int, stop: int) -> tuple[str, int] | None:
        """The exclusion that holds for the numeral ``text[start:end]`` as its id and where what it excludes ends.

        Args:
            stop: the end of the sentence, behind which nothing is looked at.
        """
        kind = self._kind_of(text[start:end])
        behind = text[end : end + 2]
        if behind[:1] == " ":  # a unit may be set off by a space
            end += 1
            behind = text[end : end + 2]
        if start and (before := self._before.get(text[start - 1])) is not None:
            words, rules = before
            if text.endswith(words, 0, start):
                for word, rule, regex in rules:
                    stands = text.endswith(word, 0, start) and rule.numeral in _KINDS[kind]
                    if stands and (regex is None or regex.match(text, end, stop)) and not _spared(rule, text, start):
                        return rule.id, end
        seconds = self._word_starts.get(text[start], _NONE)
        if seconds is None or text[start + 1 : start + 2] in seconds:
            match = self._word.match(text, start, stop)
            if match and not _spared(rule := self._words[match.group()], text, start):
                return rule.id, max(end, match.end())
        for name, after, unless in self._candidates(behind, kind):
            if after.match(text, end, stop) and not (unless and text.endswith(unless, 0, start)):
                return name, end
        return None

    def _candidates_for(self, chars: str, kind: str) -> list[tuple[str, LazyPattern, tuple[str, ...]]]:
        """The exclusions of a kind of numerals that can begin with the characters behind it: id, expression, exceptions."""
        kinds, first, second = _KINDS[kind], chars[:1], chars[1:]
        return [
            (rule.id, regex, tuple(rule.unless))
            for rule, regex, pairs in self._after
            if rule.numeral in kinds
            and (pairs is None or (seconds := pairs.get(first, _NONE)) is None or second in seconds)
        ]

    def _kind(self, numeral: str) -> str:
        """The narrowest kind of a numeral, a key of ``_KINDS``."""
        numbers = self._numbers
        if numeral.isascii():
            if not numeral.isdigit():
                return "arabic"
            return "small arabic" if len(numeral) < 3 else "plain"
        if not numbers.is_chinese(numeral):
            return "arabic"
        if numbers.is_small(numeral):
            return "chinese-small"
        return "magnitude" if all(char in numbers.rules.magnitudes for char in numeral) else "chinese"

    def quotes(self, text: str) -> list[tuple[int, int]]:
        """The spans of quoted names in a text, in order."""
        return [match.span() for match in self._quotes.finditer(text)]

    def names_place(self, text: str, start: int, places: tuple[str, ...]) -> bool:
        """Whether one of these ``places`` stands at ``start``, and no count that is written like it (三台救护车)."""
        return text.startswith(places, start) and self._place_counts.match(text, start) is None

    def counts_in_quotes(self, text: str, start: int) -> bool:
        """Whether the numeral at ``start`` counts even inside quotation marks (“十项措施”)."""
        return self._unless.match(text, start) is not None


def _spared(rule: schema.Exclusion, text: str, start: int) -> bool:
    """Whether a word stands before the numeral behind which a rule excludes nothing: 最后 ends in 后."""
    return bool(rule.unless) and text.endswith(tuple(rule.unless), 0, start)
