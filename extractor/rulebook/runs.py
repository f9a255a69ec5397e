"""Where numerals can stand: the runs of their characters, without those that can begin no quantity and no period."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.rulebook.compiling import compiled
from extractor.rulebook.numbers import Numbers
from extractor.rulebook.words import char_class

# how far before an article stands what makes it count, a list of such between
_REACH = 60
# no numeral has as many small Chinese numerals in a row; without a bound a text of nothing else takes quadratic time
_LONGEST = 40


class Runs:
    """Finds the runs of numeral characters in a text.

    Args:
        followers: the characters that can stand behind a numeral in whatever begins with one; None where any can. Most
            small Chinese numerals (统一, 三农) stand before another, and a text has more of them than of quantities.
    """

    def __init__(self, numbers: Numbers, followers: Iterable[str] | None) -> None:
        self._articles = {char: compiled(follows) for char, follows in numbers.rules.articles.items()}
        counts = numbers.rules.article_counts
        self._counted, self._behind = compiled(counts.before), compiled(counts.behind)
        chars = char_class(numbers.chars)
        if followers is None:
            self._run = compiled(f"{chars}+")
            return
        bare, other = char_class(numbers.bare), char_class(numbers.chars - numbers.bare)
        # the look back leaves a plain class in front, which the engine seeks fast
        self._run = compiled(
            f"{chars}(?:(?<={other}){chars}*+|{bare}{{0,{_LONGEST}}}+(?:(?={char_class(followers)})(?!{chars})|{other}{chars}*+))"
        )

    def of(self, text: str) -> list[tuple[int, int]]:
        """The spans of the runs in a text, in order; articles standing alone left out."""
        spans = (match.span() for match in self._run.finditer(text))
        return [(start, end) for start, end in spans if end - start > 1 or self._is_number(text, start)]

    def _is_number(self, text: str, start: int) -> bool:
        """Whether the one character of a run is no article, by what stands around it."""
        given = self._articles.get(text[start])
        if given is None or given.match(text, start + 1):
            return True
        counted = self._counted.match(text, start + 1) is not None
        return counted and self._behind.search(text, max(0, start - _REACH), start) is not None
