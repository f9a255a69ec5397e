"""What the stages hand on to one another. Offsets are those of the flow.

Classes with slots, for they are made and read faster than named tuples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from extractor.models import Direction, Measure, Modifier, NoteCode
from extractor.rulebook.lexer import Verb
from extractor.rulebook.patterns import Hit
from extractor.rulebook.periods import TimeRule, Years
from extractor.rulebook.sections import Meaning
from extractor.rulebook.units import UnitInfo

Note = tuple[NoteCode, str]  # a decision and what it is about, as ``models.Note``


@dataclass(slots=True)
class Sentence:
    """A sentence as a span of the flow, with the headings above it and what they say of fact or target and of years.

    ``meaning`` is None before the first heading or opening that says anything.
    """

    start: int
    end: int
    path: tuple[str, ...]
    meaning: Meaning | None


@dataclass(slots=True)
class Found:
    """A quantity where it stands: ``start`` and ``end`` bound numeral and unit, hedges outside.

    ``begin`` and ``fold`` bound its symbol in the folded text: with the hedges around it, words before it that are of its unit
    (每立方米), and all parts of a proportion; ``fold`` is 0 for a further part, which has no symbol of its own. ``event`` is
    what there is none of (零死亡).
    """

    start: int
    end: int
    symbol: str
    value: int | float
    value_high: int | float | None
    unit: UnitInfo
    modifier: Modifier
    fold: int
    begin: int
    implicit: bool = False
    measure: Measure | None = None
    direction: Direction | None = None
    action: str | None = None
    event: str = ""


@dataclass(slots=True)
class Time:
    """A period expression where it stands and the years it means; ``until`` where it is a date by which something is due."""

    start: int
    end: int
    rule: TimeRule
    years: Years
    until: bool


@dataclass(slots=True)
class Folded:
    """A sentence folded: ``text`` is as long as the sentence and starts at ``start`` of the flow.

    ``text`` is empty where nobody asked for it and there is no quantity. ``passed`` are the numerals that are none, each
    with the id of the exclusion or another reason.
    """

    start: int
    text: str
    quantities: list[Found]
    times: list[Time]
    passed: list[tuple[int, int, str]]


@dataclass(slots=True)
class Token:
    """A piece of a folded clause: its symbol, its span, its text (empty for quantities), and the verb where it is one."""

    letter: str
    start: int
    end: int
    text: str
    verb: Verb | None


class Clause:
    """A clause of a sentence: its span, the part of the sentence between semicolons it is in, its tokens.

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


@dataclass(slots=True)
class Window:
    """A quantity with the tokens around it and the pattern that matched, if any.

    ``clause`` is the place of its clause in the sentence, ``place`` that of the quantity among the tokens. ``symbols``
    holds a character for each token between a mark for what is before (``^`` clause start, ``<`` a quantity) and one for
    what is behind (``$`` clause end, ``>`` a quantity). ``verb`` is the one that the pattern gave as action, if any.
    """

    found: Found
    clause: int
    tokens: list[Token]
    place: int
    symbols: str
    hit: Hit | None
    verb: Verb | None

    def holds(self, role: str) -> bool:
        """Whether a word of the window has a role of the lexicon, such as ``each``."""
        for token in self.tokens:
            verb = token.verb
            if verb is not None and verb.role == role:
                return True
        return False

    def follows(self, span: tuple[int, int] | None) -> bool:
        """Whether a span of the window's symbols stands behind its quantity."""
        return span is not None and span[0] - 1 > self.place

    def text(self, span: tuple[int, int] | None) -> str:
        """The text of the tokens in a span of the window's symbols, symbols and fillers left out."""
        if span is None:
            return ""
        first, last = span
        if last - first == 1:
            return self.tokens[first - 1].text
        return "".join([token.text for token in self.tokens[first - 1 : last - 1]])


@dataclass(slots=True)
class Draft:
    """A record in the making.

    ``standing`` says that it is no deed and no aim, so a fact even in a plan. ``times`` are those told with it, which a further
    value of its list has too.
    """

    window: Window
    found: Found
    rule: str
    measure: Measure
    direction: Direction | None
    action: str | None
    verb: Verb | None
    subject: str
    modifier: Modifier
    standing: bool = False
    baseline: Window | None = None
    times: list[Time] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
