"""Lists of nouns: how 城镇、农村居民收入 is taken apart, and what its parts share."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.rulebook import schema
from extractor.rulebook.words import any_of, char_class, shielded

_CODE = re.compile(r"[\x21-\x7e]+")  # names such as PM10
# a noun of this length names its owner itself: 农民人均纯收入 beside 城镇居民人均可支配收入
_FULL = 6


class NounLists:
    """Compiled knowledge of lists of nouns.

    Attributes:
        signs: the signs that join the parts of a list.
        owned: nouns that say nothing without their owner (产值, 总投资).
    """

    def __init__(self, rules: schema.Nouns) -> None:
        self._examples = re.compile(rf"{shielded(rules.examples, rules.examples_not)}(?=.{{2}})")
        self._joiner = re.compile(rf"{any_of(rules.not_joining)}|({any_of(rules.joiners)})")
        self.signs = rules.signs
        self._sign = re.compile(char_class(self.signs))
        self._short_heads = tuple(rules.short_heads)
        self.owned = frozenset(rules.relational.owned)
        self._figures = self.owned.union(rules.aggregates)
        self._heads = tuple(rules.heads)
        self._figure_heads = tuple(head for head in rules.heads if head not in rules.thing_heads)
        self._pairs = rules.pairs
        self.indicators = lru_cache(maxsize=65536)(self._indicators)

    def without_owned(self, subject: str) -> str:
        """The owner in ``subject``: what stands before the noun at its end that needs one (企业营业收入 is of 企业)."""
        sizes = (size for size in range(min(8, len(subject)), 1, -1) if subject[-size:] in self.owned)
        return next((subject[:-size] for size in sizes), subject) or subject

    def last_item(self, subject: str) -> str:
        """The last item of a list, or all of a phrase that is none."""
        return (self._items(subject) or [subject])[-1]

    def after_object(self, text: str) -> str:
        """The figure at the end of a phrase behind a verb whose object stands before it: 实现集中管理、经费下降 is of 经费."""
        first, sign, last = text.rpartition(next((sign for sign in self.signs if sign in text), "\n"))
        return last if sign and last.endswith(self._figure_heads) and not first.endswith(self._heads) else text

    def without_last(self, subject: str) -> str:
        """A list without its last item, which belongs to the number behind it (3个枢纽、商丘等5个); other phrases as they are."""
        items = self._items(subject)
        return subject[: subject.rindex(items[-1])] if len(items) > 1 else subject

    def _items(self, text: str) -> list[str]:
        """The items of a list that joiners set apart; a word joins inside its item where a sign follows (A和B、C)."""
        items, start = [], 0
        sign = max(text.rfind(sign) for sign in self.signs)
        for match in self._joiner.finditer(text):
            if match[1] and (match[1] in self.signs or match.start() > sign):
                items.append(text[start : match.start()])
                start = match.end()
        return [item for item in (*items, text[start:]) if item]

    def split(self, subject: str, count: int | None) -> list[str]:
        """The subjects that a list such as 城镇、农村居民收入 names.

        Args:
            subject: a cleaned noun phrase.
            count: how many there must be, or None for as many as there are.

        Returns:
            ``[subject]`` where the phrase is no such list.
        """
        for pair in self._pairs:
            if pair.word in subject and len(pair.parts) == (count or 2):
                items = len(self._items(subject))
                # 城乡居民养老保险和医疗保险参保率: the list says what the two are
                if (count is None and items > 1) or (items == count and not self._sign.search(pair.word)):
                    break
                return [subject.replace(pair.word, part, 1) for part in pair.parts]
        parts = self._parts(subject)
        if count is None:
            return self._share(parts) if len(parts) > 1 else [subject]
        if len(parts) != count:
            signed = [part for part in self._sign.split(subject) if part]
            parts = signed if len(signed) == count else parts
        if len(parts) == count:
            return self._share(parts)
        if len(parts) > count > 1:
            return self._share(parts[-count:])
        return [subject]

    def _indicators(self, subject: str) -> tuple[str, ...]:
        """The indicators of a list in which each is named in full (财政收入、城乡居民收入), else ``subject`` alone."""
        parts = self._items(subject)
        full = len(parts) > 1 and all(len(part) > 3 and part.endswith(self._heads) for part in parts)
        return tuple(self._share(parts)) if full else (subject,)

    def _parts(self, subject: str) -> list[str]:
        quoted = re.findall(r"“[^”]*”", subject)
        if len(quoted) > 1 and subject.startswith("".join(quoted)):
            tail = subject[len("".join(quoted)) :]
            return [*quoted[:-1], quoted[-1] + tail]
        return self._items(subject)

    def _share(self, parts: list[str]) -> list[str]:
        """Give the parts of a list what they share: the head of the last, or the owner of the first."""
        *firsts, last = parts
        match = self._examples.search(last)
        if match:  # 食品、信息等产业增加值
            head, item = last[match.end() :], last[: match.start()]
            return [part + head for part in firsts] + [item + head]
        thing = last.endswith(self._figure_heads) and not any(part.endswith(self._figure_heads) for part in firsts)
        if thing and (head := _head_behind(firsts[-1], last)):  # 战略性新兴产业、高技术制造业增加值
            return [*(part + head for part in firsts), last]
        if any(not part.endswith(self._heads) for part in firsts):
            longest = max(len(part) for part in firsts)
            code = _CODE.match(last) if _CODE.fullmatch(firsts[-1]) else None
            if longest < len(last):
                head = last[code.end() if code else len(firsts[-1]) :]
                if (
                    len(firsts[-1]) > 1 and head not in self._figures and head[1:] in self._figures
                ):  # 原油、天然气吞吐量
                    head = head[1:]
                return [part if part.endswith(self._heads) and len(part) > 4 else part + head for part in firsts] + [
                    last
                ]
            return parts
        first = firsts[0]
        owner = self.without_owned(first)
        if owner != first and all(part in self.owned for part in parts[1:]):  # 企业营业收入、利润
            return [first, *(owner + part for part in parts[1:])]
        alike = first[-1] == last[-1] and first[0] != last[0]  # 绿化覆盖率、绿地率 are named in full
        if (
            len(first) > len(last) + 1
            and alike
            and len(last) < _FULL
            and all(len(p) <= len(last) + 2 for p in firsts[1:])
        ):
            size = next((len(head) for head in self._short_heads if first.endswith(head)), len(last))
            return [first, *(first[:-size] + part for part in parts[1:])]
        return parts


def _head_behind(item: str, last: str) -> str:
    """What follows in ``last`` the end that it has in common with ``item``: 增加值 in 高技术制造业增加值, beside 新兴产业."""
    for start in range(len(item)):
        place = last.find(item[start:])
        if place >= 0:
            return last[place + len(item) - start :]
    return ""
