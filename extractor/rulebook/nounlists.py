"""Lists of nouns: how 城镇、农村居民收入 is taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.sharing import ENCLOSED, Sharing
from extractor.rulebook.words import any_of, signs

_PAIR = 2  # items; a longer list right before a number names what it counts


class NounLists:
    """Compiled knowledge of lists of nouns.

    Attributes:
        signs: the signs that join the parts of a list.
        owned: nouns that say nothing without their owner (产值, 总投资).
        without_owned, instead, area, is_of_area: see `Sharing`.
    """

    def __init__(self, rules: schema.Nouns) -> None:
        self._example_words = tuple(rules.examples)
        self._joiner = compiled(rf"{ENCLOSED.pattern}|{any_of(rules.not_joining)}|({any_of(rules.joiners)})")
        self.signs = signs(rules.joiners)
        self._heads = tuple(rules.heads)
        self._summed_up = compiled(rules.summed_up)
        self._pairs = rules.pairs
        self._sharing = Sharing(rules, self._joiner)
        self._examples = self._sharing.examples
        self.owned, self.without_owned = self._sharing.owned, self._sharing.without_owned
        self.instead = self._sharing.instead
        self.area, self.is_of_area = self._sharing.area, self._sharing.is_of_area
        self.indicators = lru_cache(maxsize=65536)(self._indicators)

    def last_item(self, subject: str) -> str:
        """The last item of a list, or all of a phrase that is none."""
        return (self._items(subject) or [subject])[-1]

    def is_listed(self, text: str) -> bool:
        """Whether signs set parts of a phrase apart: 甲县、乙县."""
        return any(sign in text for sign in self.signs)

    def first_item(self, text: str) -> str:
        """The first item of a list, or all of a phrase that is none."""
        return (self._items(text) or [text])[0]

    def second_of_two(self, text: str) -> str:
        """The last item of a list of just two, empty of any other phrase."""
        items = self._items(text)
        return items[1] if len(items) == 2 else ""

    def after_object(self, text: str) -> str:
        """The figure at the end of a phrase behind a verb whose object stands before it: 实现集中管理、经费下降 is of 经费."""
        first, sign, last = text.rpartition(next((sign for sign in self.signs if sign in text), "\n"))
        return last if sign and last.endswith(self._sharing.figure_heads) and not first.endswith(self._heads) else text

    def gives_examples(self, text: str) -> bool:
        """Whether ``text`` ends as an example of what the next number counts: 滨河路等."""
        return text.endswith(self._example_words)

    def sums_up(self, text: str) -> bool:
        """Whether ``text`` begins with the kind of what was listed before it: 等落后产能."""
        return text.startswith(self._example_words)

    def collective(self, subject: str) -> str:
        """What sums up a list, for all of it: 汽车、索具、化工三大产业产值 is 三大产业产值; other phrases as they are."""
        listed = self._summed_up.match(subject) if "、" in subject else None
        return subject[listed.end() :] if listed else subject

    def lists_names(self, text: str) -> bool:
        """Whether ``text`` is a list long enough to name what the number right behind it counts: 甲厂、乙厂、丙厂3个项目."""
        return len(self._items(text)) > _PAIR

    def are_examples(self, text: str) -> bool:
        """Whether ``text`` is a list of examples of what the next number counts: 滨河路、学府路等."""
        return self.gives_examples(text) and len(self._items(text)) > 1

    def without_last(self, subject: str) -> str:
        """A list without its last item, which belongs to the number behind it (3个枢纽、商丘等5个); other phrases as they are.

        A word before signs sets off all that it joins: 6个产业和食用菌、中药材3个集群.
        """
        items = self._items(subject)
        joiner = next((match for match in self._joiner.finditer(subject) if match[1]), None)
        if joiner and joiner.start() and joiner[1] not in self.signs:
            behind = subject[joiner.end() :]
            if self.is_listed(behind):
                return subject[: joiner.end()]
        return subject[: subject.rindex(items[-1])] if len(items) > 1 else subject

    def _items(self, text: str) -> list[str]:
        """The items of a list that joiners set apart; a word joins inside its item where a sign follows (A和B、C)."""
        joints = [match for match in self._joiner.finditer(text) if match[1]]
        sign = max((match.start() for match in joints if match[1] in self.signs), default=-1)
        return _cut(text, [match for match in joints if match[1] in self.signs or match.start() > sign])

    def _signed(self, text: str) -> list[str]:
        """The items of a list that signs alone set apart."""
        return _cut(text, [match for match in self._joiner.finditer(text) if match[1] in self.signs])

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
                items = len(self._items(subject.replace(pair.word, pair.parts[0], 1)))
                # 城乡居民养老保险和医疗保险参保率: the list says what the two are
                if (count is None and items > 1) or items == count:
                    break
                return [subject.replace(pair.word, part, 1) for part in pair.parts]
        parts = self._parts(subject)
        if count is None:
            return self._sharing.share(parts) if len(parts) > 1 else [subject]
        if len(parts) != count:
            signed = self._signed(subject)
            parts = signed if len(signed) == count else parts
        if len(parts) < count:  # 综合指数和PM2.5、PM10浓度: words join too
            apart = [part for part in self._joiner.sub(lambda m: "\n" if m[1] else m[0], subject).split("\n") if part]
            parts = apart if len(apart) == count else parts
        if len(parts) == count:
            return self._sharing.share(parts)
        if len(parts) > count > 1:
            return self._sharing.share(parts[-count:])
        return [subject]

    def _indicators(self, subject: str) -> tuple[str, ...]:
        """The indicators of a list in which each is named in full (财政收入、城乡居民收入), else ``subject`` alone."""
        parts = self._items(subject)
        # 低收入人口和重点村脱贫巩固率: whose the rate is
        heads = self._sharing.rates if subject.endswith(self._sharing.rates) else self._sharing.figure_heads
        full = len(parts) > 1 and all(len(part) > 3 and part.endswith(heads) for part in parts)
        # 污水收集率和处理率: the first tells whose the others are
        alike = all(part in self.owned and part[-1] == parts[0][-1] for part in parts[1:])
        led = len(parts) > 1 and parts[0] not in self.owned and alike
        return tuple(self._sharing.share(parts)) if full or led else (subject,)

    def owned_rates(self, subject: str) -> list[str]:
        """The rates of a list in which none names whose it is (办结率、满意率), else ``subject`` alone."""
        parts = self._items(subject)
        return parts if len(parts) > 1 and all(part in self.owned for part in parts) else [subject]

    def _parts(self, subject: str) -> list[str]:
        quoted = re.findall(r"“[^”]*”", subject)
        if len(quoted) > 1 and subject.startswith("".join(quoted)):
            tail = subject[len("".join(quoted)) :]
            return [*quoted[:-1], quoted[-1] + tail]
        return self._items(subject)


def _cut(text: str, joiners: Iterable[re.Match[str]]) -> list[str]:
    """The pieces of ``text`` between joiners, without empty ones."""
    pieces, start = [], 0
    for match in joiners:
        pieces.append(text[start : match.start()])
        start = match.end()
    return [piece for piece in (*pieces, text[start:]) if piece]
