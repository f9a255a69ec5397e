"""What the parts of a list of nouns share: the head of the last (城镇、农村居民收入), or the owner of the first."""

from __future__ import annotations

import re

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.words import any_of, shielded

ENCLOSED = re.compile(r"[(（][^()（）]*[)）]|“[^”]*”|《[^》]*》")  # what brackets and quotation marks hold together
_OWNERLESS = 5  # a longer noun names its owner itself: 农民人均纯收入 beside 城镇居民人均可支配收入
_PREFIX = 2  # how many characters may stand before a part's own name in the next: 居民、非居民
_SHORTEST_HEAD = 2  # a single character is shared by single ones: 汽、柴油
_CODE = re.compile(r"[\x21-\x7e]+")  # names such as PM10


class Sharing:
    """Compiled knowledge of what the parts of a list share.

    Attributes:
        owned: nouns that say nothing without their owner (产值, 总投资).
        figure_heads: words in which nouns end that name a figure (收入, 面积), not a thing.
        rates: words in which nouns end that name a rate.
        examples: the word between examples and the kind that they are of (学校、医院等设施).
    """

    def __init__(self, rules: schema.Nouns, joiner: re.Pattern[str]) -> None:
        """``joiner`` has what joins parts in its first group, and elsewhere what looks like it."""
        self._joiner = joiner
        self._of = rules.of
        self.examples = compiled(rf"{shielded(rules.examples, rules.examples_not)}(?=.{{2}})")
        self._summed = compiled(rules.summed)
        self._short_heads = tuple(rules.short_heads)
        self._holders, self._full = tuple(rules.holders), tuple(rules.relational.full)
        self.owned = frozenset(rules.relational.owned)
        self._longest = max(map(len, self.owned), default=0)
        self._figures = self.owned.union(rules.aggregates)
        self._stated = self._figures.union(rules.relational.same)
        self._heads = tuple(rules.heads)
        self._places = tuple(rules.places)
        self._place_ends = tuple({place[-1] for place in rules.places})
        self._siblings = [tuple(words) for words in rules.siblings]
        self._siblings_of: dict[str, list[str]] = {}
        for words in rules.siblings:
            for word in words:
                self._siblings_of.setdefault(word, []).extend(other for other in words if other != word)
        self._grade = compiled(rules.grade)
        self._tails = tuple(sorted(rules.tails, key=len, reverse=True))
        self._shared_figures = tuple(sorted(rules.shared_figures, key=len, reverse=True))
        self.figure_heads = tuple(head for head in rules.heads if head not in rules.thing_heads)
        self.rates = tuple(rules.rates)
        # figures that no head behind them makes another of: GDP, but 第二产业|增加值
        self._named = frozenset(word for word in self._figures if not word.endswith(tuple(rules.thing_heads)))
        self._area, self._whole = compiled(rules.relational.area), compiled(rules.relational.whole)
        self._zonal = frozenset(rules.relational.zonal)
        self._kind = compiled(any_of(rules.kinds))
        self._branch = compiled(any_of(rules.branches))
        self._branch_ends = tuple(rules.branch_ends)

    def without_owned(self, subject: str) -> str:
        """The owner in ``subject``: what stands before the noun at its end that needs one (企业营业收入 is of 企业)."""
        return subject.removesuffix(self.owned_end(subject)) or subject

    def owned_end(self, subject: str) -> str:
        """The longest noun at the end of ``subject`` that needs an owner, or an empty string."""
        ends = (subject[-size:] for size in range(min(self._longest, len(subject)), 1, -1))
        return next((end for end in ends if end in self.owned), "")

    def area(self, subject: str) -> str:
        """The area within a place with which a figure begins that is of it alone (开发区 of 开发区产值), or an empty string."""
        match = self._area.match(subject)
        return match[0] if match and subject[match.end() :] in self._zonal else ""

    def is_of_area(self, subject: str, said: str) -> bool:
        """Whether a figure told beside one of an area is of that too; ``said`` are the words up to it."""
        return subject in self._zonal and not self._whole.search(said)

    def instead(self, subject: str, told: str) -> str:
        """``told`` of ``subject``, where that is a word such as ``told`` begins with: 农村 behind 城镇人均居住面积."""
        others = self._siblings_of.get(subject, ())
        other = next((other for other in others if told.startswith(other)), told)
        return subject + told[len(other) :]

    def share(self, parts: list[str]) -> list[str]:
        """Give the parts of a list what they share: the head of the last, or the owner of the first."""
        *firsts, last = parts
        match = self.examples.search(last) or self._summed.search(last)
        if match and match.start():  # 食品、信息等产业增加值
            head, item = last[match.end() :], last[: match.start()]
            return [part + head for part in firsts] + [item + head]
        if tail := self._behind_sibling(firsts, last):  # 一产、二产、三产增加值
            return [*(part + tail for part in firsts), last]
        if branch := self._branch_of(firsts, last):
            figure = last[branch.end() :]
            head = branch[0] + figure
            return [*(part + (figure if part.endswith(self._branch_ends) else head) for part in firsts), last]
        tail = next((tail for tail in self._tails if last.endswith(tail)), "")
        thing = last.endswith(self.figure_heads) and not any(part.endswith(self.figure_heads) for part in firsts)
        rated = last.endswith(self.rates) and not any(part.endswith(self.rates) for part in firsts)
        head = self._longer(tail or _head_behind(firsts[-1], last), last) if thing or rated else ""
        if head:  # 战略性新兴产业、高技术制造业增加值
            return [*(_with_head(part, head) for part in firsts), last]
        if rated or any(not part.endswith(self._heads) for part in firsts):
            return self._headed(firsts, last, tail)
        if thing and (head := next((head for head in self._short_heads if last.endswith(head)), "")):  # 文件和会议数量
            return [*(part + head for part in firsts), last]
        if thing and (figure := self._figure_end(last)):  # 制造业、普惠小微贷款余额
            return [*(part + figure for part in firsts), last]
        return self._owned(firsts, last)

    def _behind_sibling(self, firsts: list[str], last: str) -> str:
        """What stands in the last part behind a word of the kind in which the others end: 整体通关时间 of 出口整体通关时间."""
        for words in self._siblings:
            word = next((word for word in words if last.startswith(word)), None)
            others = tuple(other for other in words if other != word)
            if word is not None and all(part.endswith(others) for part in firsts):
                return last[len(word) :]
        return ""

    def _branch_of(self, firsts: list[str], last: str) -> re.Match[str] | None:
        """The branch in the last part right before a figure that no other part tells: 产业 of 新能源汽车产业增加值."""
        branch = next((match for match in self._branch.finditer(last, 2) if last[match.end() :] in self._stated), None)
        return None if branch and any(self._names_figure(part) for part in firsts) else branch

    def _headed(self, firsts: list[str], last: str, tail: str) -> list[str]:
        """Parts with the head of the last, whose first item is about as long as theirs: 城镇、农村居民收入."""
        more = firsts[1:]
        # the first may begin with what all of them have: 城镇企业职工养老、失业保险参保人数
        bare = more and last.endswith(self.figure_heads) and not any(p.endswith(self.figure_heads) for p in more)
        longest = max(len(part) for part in (more if bare else firsts))
        # 省级重点实验室、省级工程技术研究中心 are named in full
        alike = longest >= _OWNERLESS and firsts[-1][:2] == last[:2] and not last.endswith(self.figure_heads)
        if longest >= len(last) or alike:
            figure = "" if alike else self._figure_end(last)
            return [*(part if self._names_figure(part) else part + figure for part in firsts), last]
        place = firsts[-1]
        if place.endswith(self._place_ends):
            place = next((known for known in self._places if last.startswith(known)), place)
        of = last.rfind(self._of)  # 小学、初中和普通高中的优质学位
        alone = of > 1 and not any(match[1] for match in self._joiner.finditer(last, 0, of))
        head = tail or self._longer(last[of if alone else self._head_start(place, last) :], last)
        if len(head) < len(place) and len(head) < _SHORTEST_HEAD:  # 接待游客、旅游花费
            return [*firsts, last]
        if len(place) > 1 and head not in self._figures and head[1:] in self._figures:  # 原油、天然气吞吐量
            head = head[1:]
        full = [part in self._named or part.endswith(head) or self._is_full(part) for part in firsts]
        return [*(part if whole else _with_head(part, head) for part, whole in zip(firsts, full, strict=True)), last]

    def _is_full(self, part: str) -> bool:
        """Whether a part of a list seems to have a head of its own."""
        return part.endswith(self._heads) and len(part) >= _OWNERLESS

    def _longer(self, head: str, last: str) -> str:
        """``head``, or all of the figure that it is only the end of: 参保率 in 养老参保率, beside 医保."""
        figure = self._figure_end(last)
        return figure if head and len(figure) > len(head) else head

    def _names_figure(self, part: str) -> bool:
        """Whether a part of a list names a figure itself: 用水量, 收入; 水利 only ends like one."""
        return part.endswith(tuple(self._figures)) or (len(part) > _PREFIX and part.endswith(self.figure_heads))

    def _figure_end(self, last: str) -> str:
        """The figure in which a noun ends, beside other words: 出口 of 锂电池出口; empty where there is none."""
        return next((figure for figure in self._shared_figures if last.endswith(figure) and last not in self.owned), "")

    def _owned(self, firsts: list[str], last: str) -> list[str]:
        """Parts with the owner of the first: 企业营业收入、利润, 生产安全事故起数和死亡人数, 公路货物周转量和旅客周转量."""
        first, *more = *firsts, last
        counted = next((head for head in self._short_heads if first.endswith(head)), "")
        owner = self.without_owned(first)
        if owner == first and counted != first:  # 事故数量、死亡人数
            owner = first.removesuffix(counted)
        if owner != first and not first.endswith(self._full) and all(part in self.owned for part in more):
            return [first, *(owner + part for part in more)]
        if (area := self.area(first)) and all(self.is_of_area(part, part) for part in more):
            return [first, *(area + part for part in more)]
        # 绿化覆盖率、绿地率 and 固定资产投资、工业投资 are named in full; a long last one (农民人均纯收入) has its own owner
        full = first[0] == last[0] or (first[-2:] == last[-2:] and first[-3:] != last[-3:])
        full = full or len(last) > _OWNERLESS or last.startswith(self._holders) or first[-1] != last[-1]
        if full or len(first) <= len(last) + 1 or any(len(part) > len(last) + 2 for part in more):
            return [first, *more]
        size = len(counted or last)
        # the first word that is cut must be whole: 重点项目|开工率、入统率
        owner = first[:-size] if owner == first or len(owner) < len(first[:-size]) else owner
        return [first, *(owner + part for part in more)]

    def _head_start(self, item: str, last: str) -> int:
        """Where in ``last`` the head begins that ``item`` shares: behind as many characters, or at a kind of thing nearby."""
        if 0 <= (same := last.find(item)) <= _PREFIX:  # 居民 beside 非居民用水价格
            return same + len(item)
        if (same := item.find(last[:_PREFIX])) > 0:  # 农村生活垃圾 beside 生活污水处理率
            return len(item) - same
        if self._grade.fullmatch(item) and (grade := self._grade.match(last)):  # 国家、省级重点实验室
            return grade.end()
        if _CODE.fullmatch(item) and (code := _CODE.match(last)):
            return code.end()
        places = (match.start() for match in self._kind.finditer(last, 2))
        place = next((place for place in places if abs(place - len(item)) <= 2), len(item))
        enclosed = (match.end() for match in ENCLOSED.finditer(last) if match.start() < place < match.end())
        return next(enclosed, place)


def _head_behind(item: str, last: str) -> str:
    """What follows in ``last`` the end that it has in common with ``item``: 增加值 in 高技术制造业增加值, beside 新兴产业."""
    bare = ENCLOSED.sub(lambda match: "\n" * len(match[0]), last)
    for start in range(len(item)):
        place = bare.find(item[start:])
        if place >= 0:
            return last[place + len(item) - start :]
    return ""


def _with_head(part: str, head: str) -> str:
    """``part`` with ``head``, of which it may end in the beginning: 养老保险 with 保险参保人数."""
    shared = next((size for size in range(min(len(part), len(head)), 1, -1) if part.endswith(head[:size])), 0)
    return part + head[shared:]
