"""Word lists as regular expressions that the plain ``re`` engine runs fast."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager

from extractor.rulebook.compiling import compiled

_FAN = 12


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression for any of ``words``, the longest first, as a trie.

    Where many branches start with different characters they are split by a look-ahead on sets of characters, so that
    the engine tests some 2 * sqrt(branches) sets instead of every branch.
    """
    return _node(_trie(words))


def _trie(words: Iterable[str]) -> dict[str, dict]:  # type: ignore[type-arg]
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return root


def _node(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = [(char, _node(child)) for char, child in sorted(node.items()) if char]
    if not branches:
        return ""
    leaves = [char for char, rest in branches if not rest]
    longer = [(char, rest) for char, rest in branches if rest]
    parts = [re.escape(char) + rest for char, rest in longer]
    if len(parts) > 2 * _FAN:
        parts = [_guarded(longer[i : i + _FAN]) for i in range(0, len(longer), _FAN)]
    if leaves:
        parts.append(char_class(leaves) if len(leaves) > 1 else re.escape(leaves[0]))
    if "" not in node:
        return parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"
    return parts[0] + "?" if len(parts) == 1 and len(parts[0]) == 1 else maybe("|".join(parts))


def _guarded(branches: list[tuple[str, str]]) -> str:
    first = char_class([char for char, _ in branches])
    return f"(?={first})(?:" + "|".join(re.escape(char) + rest for char, rest in branches) + ")"


def char_class(chars: Iterable[str]) -> str:
    """A character class of single characters."""
    return "[" + "".join(re.escape(c) for c in sorted(set(chars))) + "]"


def any_of(words: Iterable[str]) -> str:
    """Alternatives of literal words, the longest first; those that begin alike together, which the engine finds faster."""
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        rests.setdefault(word[:1], []).append(re.escape(word[1:]))
    return (
        "(?:" + "|".join(re.escape(c) + (r[0] if len(r) == 1 else f"(?:{'|'.join(r)})") for c, r in rests.items()) + ")"
    )


def guarded(words: Collection[str], not_before: dict[str, list[str]]) -> str:
    """An expression for one of some words, of which some stand only where none of certain words follows."""
    plain = trie_pattern(word for word in words if word not in not_before)
    guarded = [
        re.escape(word) + f"(?!{any_of(after)})" if after else re.escape(word)
        for word, after in sorted(not_before.items(), key=lambda item: -len(item[0]))
        if word in words
    ]
    return f"(?:{plain}|{'|'.join(guarded)})" if guarded else plain


def shielded(words: Iterable[str], shields: Iterable[str]) -> str:
    """Any of ``words``, but not inside one of ``shields``, longer words that hold one of them: 目前, but not in 项目前期."""
    words = list(words)
    parts = []
    for shield in shields:
        end = min(shield.find(word) + len(word) for word in words if word in shield)
        parts.append(f"(?<={re.escape(shield[:end])}){re.escape(shield[end:])}")
    return f"(?:{trie_pattern(words)})" + (f"(?!{'|'.join(parts)})" if parts else "")


def maybe(pattern: str) -> str:
    """``pattern`` or nothing: as ``(?:pattern)?``, which the engine runs slower, for it keeps count of repetitions."""
    return f"(?:{pattern}|)"


_NAMED = re.compile(r"\(\?P<\w+>")


def without_groups(pattern: str) -> str:
    """``pattern`` with its named groups made anonymous, to stand inside a larger expression."""
    return _NAMED.sub("(?:", pattern)


def signs(joiners: Iterable[str]) -> tuple[str, ...]:
    """Those of the words and signs that join the parts of a list that are signs (、)."""
    return tuple(joiner for joiner in joiners if not joiner.isalpha())


class LazyPattern:
    """A regular expression that is compiled when it is first used: most runs meet few of the rules.

    Attributes:
        pattern: the expression.
        match, search, fullmatch: as of ``re.Pattern``.
    """

    _at_once = False

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        if self._at_once:
            self._compile()

    def _compile(self) -> re.Pattern[str]:
        regex = compiled(self.pattern)
        self.match, self.search, self.fullmatch = regex.match, regex.search, regex.fullmatch
        return regex

    def __getattr__(self, name: str) -> Callable[..., re.Match[str] | None]:
        # reached once for each method: the compiled one then stands on the instance
        if name not in ("match", "search", "fullmatch"):
            raise AttributeError(name)
        method: Callable[..., re.Match[str] | None] = getattr(self._compile(), name)
        return method

    @classmethod
    @contextmanager
    def at_once(cls) -> Iterator[None]:
        """Inside this context new patterns are compiled when they are made, so that a broken one fails there."""
        before, cls._at_once = cls._at_once, True
        try:
            yield
        finally:
            cls._at_once = before


def optional(pattern: str | None) -> LazyPattern | None:
    """``pattern``, or None where there is none."""
    return LazyPattern(pattern) if pattern else None
