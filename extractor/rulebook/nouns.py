"""Noun phrases: what is stripped from a subject, what a phrase is of."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.rulebook import schema
from extractor.rulebook.beginnings import Finder
from extractor.rulebook.brackets import balanced
from extractor.rulebook.compiling import compiled
from extractor.rulebook.counted import Counted
from extractor.rulebook.nounfigures import NounFigures
from extractor.rulebook.units import UnitInfo
from extractor.rulebook.words import any_of, trie_pattern

_SIGNS = " ,。;!?\"'"


class Nouns(NounFigures):
    """Compiled knowledge of noun phrases."""

    def __init__(self, rules: schema.Nouns) -> None:
        super().__init__(rules)
        signs = "、，,。.·:：;；!！?？\\s—-"
        self._lead = compiled(rf"(?:{trie_pattern(rules.lead)}(?!{rules.lead_not_before})|[{signs}])+")
        kept = "".join(f"(?<!{re.escape(word)})" for word in rules.trail_not)
        self._trail = compiled(rf"(?:{any_of(rules.trail)}{kept}|[“{signs}])+$")
        self._trail_ends = frozenset(word[-1] for word in rules.trail)
        self._scope = compiled(f"(?:{any_of([*rules.scopes, *rules.joiners, rules.of])})+")
        self._scope_end, self._located = compiled(rules.scope_ends), compiled(rules.located)
        self._inner_verbs, self._inner_adverbs = rules.inner_verbs, tuple(rules.inner_adverbs)
        self._goals = tuple(rules.goals)
        self.proposing = frozenset(rules.proposing)
        self._planned = tuple(word + of for word in rules.planned for of in ("", rules.of))
        self.unit_nouns = rules.unit_nouns
        self.described = frozenset(rules.described)
        self._aims = frozenset(of + aim for aim in rules.aims for of in ("", *rules.aims_of))
        self._aims_of = self._aims | {of + aim for aim in rules.aims_behind_of for of in ("", *rules.aims_of)}
        self.occasions = frozenset(rules.occasions)
        self.volumes = tuple(rules.volumes)
        self._empty, self._empty_endings = frozenset(rules.empty), tuple(rules.empty_endings)
        self._generic, self._generic_most = tuple(rules.generic), rules.generic_most
        self._generic_alone = frozenset((*rules.generic, *rules.generic_deeds))
        self._sites: dict[str, tuple[str, ...]] = {}
        for rule in rules.sited:
            for thing in rule.things:
                self._sites[thing] = (*self._sites.get(thing, ()), *rule.sites)
        self._counted_figure = compiled(rules.counted_figure)
        self._predicates = Finder("|".join(rules.predicates))
        self._set = compiled(rules.sets)
        self._joined, self._between = frozenset(rules.joined_sets.verbs), compiled(rules.joined_sets.between)
        self._grade = compiled(rules.grade)
        self._topics = tuple(rules.topics)
        topic = f"{any_of(rules.topics)}(?!{rules.topics_not_before})"
        self._topic = compiled(rf"[。\n;]([\u4e00-\u9fff“”]{{2,10}}?{topic})(?=[\u4e00-\u9fff“])")
        self._payers = tuple(rules.payers)
        self._deed_verbs, self.deed_units = tuple(rules.deed_verbs), frozenset(rules.deed_units)
        self._people, self._population = compiled(rules.people.pattern), rules.people.least
        self._counterparts = frozenset(rules.counterparts)
        self._funds, self._capacities = tuple(rules.funds), tuple(rules.capacities)
        self._projects, self._works = tuple(rules.projects), (*rules.projects, *rules.tasks)
        self._project_work = compiled(rf"(?<={any_of(rules.projects)}){any_of(rules.project_work)}$")
        self._nationwide, self._among = compiled(rules.nationwide), compiled(rules.among)
        self._demonstrative = compiled(rules.demonstrative)
        self.tidied = lru_cache(maxsize=65536)(self._tidied)
        self.without_predicate = lru_cache(maxsize=65536)(self._without_predicate)
        self._thing_counted = lru_cache(maxsize=65536)(Counted(rules).thing)
        self.clean = lru_cache(maxsize=65536)(self._clean)
        self.is_lead = lru_cache(maxsize=65536)(self._is_lead)
        self.is_described = lru_cache(maxsize=65536)(self._is_described)

    def _clean(self, text: str) -> str:
        """The noun phrase of ``text``: without leading and trailing words that are no part of a subject."""
        match = self._examples.search(text)
        return self._tidied(text[match.end() :] if match and match.end() < len(text) else text)

    def _tidied(self, text: str) -> str:
        """``text`` without the words and signs around a noun phrase, empty where it names nothing; lists of examples stay."""
        text = self.trimmed(text)
        named = any(map(str.isalnum, text)) and text not in self._empty
        return text if named and not text.endswith(self._empty_endings) else ""

    def trimmed(self, text: str) -> str:
        """``text`` without the words and signs around a noun phrase, whether it names anything or not."""
        text = self._among.sub("", text.strip())
        lead = self._lead.match(text)
        if lead and lead.end() < len(text):
            text = text[lead.end() :]
        if text[-1:] in self._trail_ends or not text[-1:].isalnum():  # most phrases end otherwise
            text = self._trail.sub("", text)
        return balanced(self._project_work.sub("", text.strip()))

    def of_nation(self, subject: str) -> str:
        """``subject`` in a report of the nation, which says of nothing that it is the nation's (全国财政收入)."""
        match = self._nationwide.match(subject)
        return self.tidied(subject[match.end() :]) if match else subject

    def named(self, text: str) -> str:
        """``text`` up to a word such as 等: the thing named before the kind that it is an example of."""
        match = self._examples.search(text)
        return text[: match.start()] if match and match.start() else text

    def inner_verb(self, subject: str) -> str | None:
        """The verb inside a noun such as 城镇新增就业 that counts what it names, else None."""
        return next((verb for word, verb in self._inner_verbs.items() if subject.endswith(word)), None)

    def without_adverb(self, subject: str) -> str:
        """A noun that holds the verb that counts it, without the adverb of that verb: 实际|利用外资."""
        adverb = next((word for word in self._inner_adverbs if subject.startswith(word)), "")
        return subject[len(adverb) :] if adverb and self.inner_verb(subject) else subject

    def is_aim(self, text: str, *, behind_of: bool) -> bool:
        """Whether words behind an amount, or behind one and 的, only say that it is one to be reached: 年度目标."""
        return text.rstrip(_SIGNS) in (self._aims_of if behind_of else self._aims)

    def is_generic(self, subject: str, *, counted: bool) -> bool:
        """Whether a noun needs what its verb works on: 措施, or a kind of these that is ``counted`` before it (15条硬措施)."""
        kind = counted and len(subject) <= self._generic_most
        return subject.endswith(self._generic) if kind else subject in self._generic_alone

    def is_goal(self, subject: str) -> bool:
        """Whether a noun names the goals that a plan sets (约束性指标)."""
        return subject.endswith(self._goals)

    def is_planned(self, subject: str) -> bool:
        """Whether a noun is a plan or task, of which a share is completed: 年度预算."""
        return subject.endswith(self._planned)

    def is_payer(self, subject: str) -> bool:
        """Whether a noun says who pays, not what for; so does no noun at all."""
        return not subject or subject.endswith(self._payers)

    def population(self, text: str, number: float) -> str:
        """Who lives somewhere, where ``text`` begins with them and ``number`` is large enough: 65万曲阳人民的期盼; or empty."""
        match = self._people.match(text) if number >= self._population else None
        return match.group() if match else ""

    def beside(self, subject: str, told: str) -> str:
        """``subject`` with what the list tells of its counterpart (市人大代表 of 市人大代表议案、建议), or as it is."""
        other = next((word for word in self._counterparts if told.endswith(word)), "")
        return told.removesuffix(other) + subject if other and subject in self._counterparts else subject

    def at_site(self, subject: str, owner: str) -> bool:
        """Whether ``subject`` is told apart by the site or the aim that ``owner``, no list, names: 自贸试验区新设企业."""
        return owner.endswith(self._sites.get(subject, ())) and not self.is_listed(owner)

    def may_make(self, owner: str) -> bool:
        """Whether a noun before a capacity may name who or what has it, and is no measure of it: 年产, 总装机."""
        return not owner.endswith(self._capacities) and not self.is_scope(owner)

    def is_fund(self, subject: str) -> bool:
        """Whether a noun before an amount of money is that money, whatever follows: 发行债券资金80亿元支持项目建设."""
        return subject.endswith(self._funds)

    def is_topic(self, subject: str) -> bool:
        """Whether a noun is one that the rest of its sentence speaks of (石化产业…，产值突破千亿元)."""
        return subject.endswith(self._topics)

    def topics_before(self, text: str, place: int) -> list[str]:
        """The topics with which sentences of the paragraph before ``place`` begin, verbs before them not yet ruled out."""
        start = max(text.rfind("\n", 0, place), place - 400, 0)
        return [match[1] for match in self._topic.finditer(text, start, place)]

    def counted(self, subject: str, unit: UnitInfo, verb: str = "") -> str:
        """The thing that a number counts where ``subject`` also says what is done to it (企业战略性重组), else ``subject``.

        Args:
            verb: what governs it; of some verbs the deed is the object (完成16个村庄生活污水治理).
        """
        subject = self.without_predicate(subject)
        if unit.is_money or verb.endswith(self._deed_verbs):
            return subject
        return self._thing_counted(subject, unit.name, unit.dimension)

    def without_figure(self, subject: str) -> str:
        """The things that a number counts where ``subject`` also names a figure of all of them (重点项目开工率)."""
        figure = self._counted_figure.search(subject)
        return self.tidied(subject[: figure.start()]) if figure and figure.start() > 1 else subject

    def _without_predicate(self, subject: str) -> str:
        """``subject`` up to what is told of it: 科创园项目全速 of 科创园项目全速推进; empty where it is that alone (进展顺利)."""
        told = self._predicates.search(subject)
        if told is None or (not told.start() and told.end() < len(subject)):
            return subject
        return self.tidied(subject[: told.start()])

    def product(self, text: str) -> str:
        """The product of which a capacity is told in a list of projects (5万吨钢管、热电三期等重点项目), else empty."""
        match = self._examples.search(text)
        listed = match and match.start() and self._tidied(text[match.end() :]).endswith(self._projects)
        return self.first_item(text[: match.start()]) if match and listed else ""

    def is_project(self, text: str) -> bool:
        """Whether a phrase names a project."""
        return self.tidied(text).endswith(self._projects)

    def names_deed(self, head: str) -> bool:
        """Whether a noun behind a verb makes a name of the deed: 改造|工程, 贯通|重点项目."""
        head = head.rstrip(_SIGNS)
        return head in self.described or head.endswith(self._works)

    def is_set(self, text: str) -> bool:
        """Whether a counted noun is a set of which something is one (全国8个试验区之一), so that its number stands."""
        return self._set.search(text) is not None

    def joins_set(self, verb: str, between: str) -> bool:
        """Whether a verb and the words between it and a number say that something joined a set of that size."""
        return verb in self._joined and (not between or self._between.fullmatch(between) is not None)

    def graded(self, grade: str, thing: str) -> str:
        """The thing of a grade that is told with another grade (市级示范村) for ``grade`` alone; empty where it is not."""
        of = self._grade.match(thing)
        return grade + thing[of.end() :] if of and self.is_grade(grade) and of.end() < len(thing) else ""

    def is_grade(self, subject: str) -> bool:
        """Whether a subject is a grade and no thing: 省级."""
        return self._grade.fullmatch(subject) is not None

    def _is_lead(self, text: str) -> bool:
        """Whether ``text`` holds nothing but signs and words that lead into a subject: 全市, 累计."""
        return not text.strip(_SIGNS) or bool(self._lead.fullmatch(text))

    def _is_described(self, verb: str, noun: str) -> bool:
        """Whether a verb right before a noun describes it (播种|面积, 养殖|小区), and does not act on it (改造|老旧小区)."""
        figure = noun in self.owned or self.is_rate(noun) or self.is_aggregate(noun)
        return figure or noun in self.described or self.measure(verb + noun) is not None

    def is_demonstrative(self, text: str) -> bool:
        """Whether ``text`` takes up subjects told before: 以上六项指标."""
        return self._demonstrative.search(text) is not None

    def is_scope(self, text: str, subject: str = "") -> bool:
        """Whether ``text`` only says where something holds (街域, 区县), not what; or for whom, beside its ``subject``."""
        if self._scope.fullmatch(text):
            return True
        return bool(subject and self._scope_end.search(text)) and not self._scope_end.search(subject)

    def without_scope(self, text: str) -> str:
        """``text`` without a scope at its end: “八大中心”区县 is “八大中心”, 基本药物制度在基层医疗机构 the 制度."""
        text = self._located.sub("", text)
        for length in range(min(8, len(text) - 2), 1, -1):
            if self.is_scope(text[-length:]):
                return text[:-length]
        return text
