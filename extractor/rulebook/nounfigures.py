"""Nouns of figures: which need an owner, and what they say of measure and direction."""

from __future__ import annotations

from functools import lru_cache

from extractor.models import Direction, Measure
from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.nounlists import NounLists


class NounFigures(NounLists):
    """Compiled knowledge of nouns that name a figure: 产值, 就业率, 占工业比重.

    Attributes:
        same: nouns that stand for the figure told before (总量, 增速).
        sizes: figures that say how large what was told before is (总里程).
        apiece: figures for each of what was told before (人均).
        sectoral: figures whose owner may stand sentences before.
    """

    def __init__(self, rules: schema.Nouns) -> None:
        super().__init__(rules)
        self._rates = tuple(rules.rates)
        self.same = frozenset(rules.relational.same)
        self._totals, self.sizes = tuple(rules.relational.totals), frozenset(rules.relational.sizes)
        self.apiece = frozenset(rules.relational.apiece)
        self._ownerless, self._qualities = tuple(rules.relational.ownerless), tuple(rules.relational.qualities)
        self._rated = compiled(rules.relational.rated)
        self._shares = compiled(rules.relational.shares)
        self.sectoral = frozenset(rules.relational.sectoral)
        self._endings = [(word, measure) for measure, words in rules.endings.items() for word in words]
        self._endings.sort(key=lambda item: -len(item[0]))
        self._indices = rules.indices
        self._movements = sorted(rules.movements.items(), key=lambda item: -len(item[0]))
        self._ends, self._moves = tuple(word for word, _ in self._endings), tuple(rules.movements)
        self._aggregates = tuple(rules.aggregates)
        self._cohort, self._elsewhere = compiled(rules.cohort), compiled(rules.relational.elsewhere)
        self.needs_owner = lru_cache(maxsize=65536)(self._needs_owner)

    def movement(self, subject: str) -> Direction | None:
        """The direction of a subject that names a movement (涨幅, 降幅), else None."""
        if not subject.endswith(self._moves):  # nearly all are none, and one call tells it
            return None
        return next(direction for word, direction in self._movements if subject.endswith(word))

    def moves_index(self, subject: str, value: float) -> bool:
        """Whether a percentage told of an index is by how much it rose: 消费价格指数控制在3%."""
        return value < self._indices.least and subject.endswith(tuple(self._indices.words))

    def measure(self, subject: str) -> Measure | None:
        """What the head of a subject says of measure where no verb does, else None."""
        if not subject.endswith(self._ends):
            return None
        return next(measure for word, measure in self._endings if subject.endswith(word))

    def is_aggregate(self, subject: str) -> bool:
        """Whether a subject is a total that stands somewhere, even where it is said to be completed (生产总值完成)."""
        return subject.endswith(self._aggregates)

    def is_for_each(self, subject: str) -> bool:
        """Whether a figure is one for each of what it is told of (人均公用经费), which stands."""
        return any(word in subject for word in self.apiece)

    def as_owner(self, subject: str) -> str:
        """A noun as the owner of a figure: 国有企业 for 国有企业效益, empty for what owns none (融资渠道)."""
        quality = next((word for word in self._qualities if subject.endswith(word)), "")
        owner = subject.removesuffix(quality)
        return "" if owner.endswith(self._ownerless) else owner

    def always_stands(self, subject: str, said: str) -> bool:
        """Whether a figure stands, whatever was done before: one for so many (每千人口托位), or ``said`` as a total (总数)."""
        return said in self.same or self._rated.match(subject) is not None

    def is_cohort(self, said: str) -> bool:
        """Whether a clause up to its number tells of people of whom there are as many as there are: 今年高校毕业生."""
        return self._cohort.match(said) is not None

    def is_elsewhere(self, said: str) -> bool:
        """Whether the words of a sentence up to a figure tell of an area, so that it is no figure of the whole place."""
        return self._elsewhere.match(said) is not None

    def is_total(self, subject: str) -> bool:
        """Whether a subject names a total of things or money told before it: 上市企业总数."""
        return subject.endswith(self._totals)

    def owned_head(self, subject: str) -> str:
        """The noun at the end of ``subject`` that needs an owner (总投资, 产量), or else the last item of a list of nouns."""
        return self._sharing.owned_end(subject) or self.last_item(subject)

    def is_rate(self, subject: str) -> bool:
        """Whether a subject is a rate or share, of which a bare percentage is a level."""
        return subject.endswith(self._rates)

    def is_share(self, subject: str) -> bool:
        """Whether a subject is a share that needs its owner: 占财政支出比重."""
        return self._shares.fullmatch(subject) is not None

    def without_share(self, subject: str) -> str:
        """The owner in ``subject`` of a share at its end (增加值占工业比重), or all of it."""
        told = self._shares.search(subject)
        return subject[: told.start()] if told and told.start() else subject

    def _needs_owner(self, subject: str) -> bool:
        """Whether a noun says nothing without the thing that it is of: 产值, 占工业比重."""
        named = subject in self.owned or subject in self.same or subject in self.apiece
        return named or self._shares.fullmatch(subject) is not None
