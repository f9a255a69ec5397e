"""What stands in a text without being part of the report, compiled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.words import LazyPattern, any_of

_REACH = 150  # characters at most from the start of a line to the word that gives its noise away


class NoiseFound(NamedTuple):
    """Noise where it stands, the rule that knows it, what stays in its place, and the character that it shows, if any."""

    start: int
    end: int
    rule: str
    leaves: schema.Leaves
    shows: str = ""


class NoiseRules:
    """Compiled noise rules.

    Attributes:
        repeated: the least characters of a passage that counts as printed twice.
    """

    def __init__(self, rules: schema.Noise) -> None:
        self.repeated = rules.repeated
        self._by_word: dict[str, list[tuple[schema.NoiseRule, LazyPattern]]] = defaultdict(list)
        self._keeps: dict[str, LazyPattern] = {}
        for rule in rules.noise:
            regex = LazyPattern(f"(?m:{rule.pattern})")
            for word in rule.words:
                self._by_word[word].append((rule, regex))
            if rule.keeps is not None:
                self._keeps[rule.id] = LazyPattern(f"(?m:{rule.keeps})")
        self._word = compiled(any_of(self._by_word))

    def find(self, text: str) -> Iterator[NoiseFound]:
        """All noise of a text; an expression is tried only where one of its words stands, which one search tells."""
        ends: dict[str, int] = {}
        for word in self._word.finditer(text):
            for rule, regex in self._by_word[word.group()]:
                at = word.start() if rule.begins == "word" else _line_start(text, word.start())
                if at is None or at < ends.get(rule.id, 0):
                    continue
                match = regex.match(text, at)
                ends[rule.id] = match.end() if match else at + 1
                if match and match.end() > at:
                    for start, end in self._left_out(rule, text, at, match.end()):
                        yield NoiseFound(start, end, rule.id, rule.leaves, rule.shows)

    def _left_out(self, rule: schema.NoiseRule, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of ``text[start:end]`` that are noise, those between what the rule keeps."""
        keeps = self._keeps.get(rule.id)
        while keeps is not None and (kept := keeps.search(text, start, end)) and kept.group():
            yield start, kept.start()
            start = kept.end()
        if start < end:
            yield start, end


def _line_start(text: str, at: int) -> int | None:
    """Where the line begins that a word stands on, None where that is too far for the word to be furniture."""
    low = max(0, at - _REACH)
    start = text.rfind("\n", low, at) + 1
    return start if start or not low else None
