"""Numerals: the regular expression that finds them and the exact value they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.words import any_of, char_class, maybe

_PARTS = re.compile(r"[0-9][0-9,. ]*[^0-9]*")  # digits with their magnitudes: two parts of 1万6千

_TEN = 10


class Numbers:
    """Numerals as the rule files describe them.

    Attributes:
        pattern: regular expression of one numeral in half-width text, atomic, without groups.
        chinese: regular expression of one Chinese numeral.
        magnitudes: the values of magnitudes.
        chars: the characters of numerals.
        bare: those of Chinese numerals that are a quantity only with something behind them.
    """

    def __init__(self, rules: schema.Numerals, inside: list[str]) -> None:
        self.rules = rules
        self._digits = "".join(rules.digits)
        self.magnitudes = {char: int(value) for char, value in rules.magnitudes.items()}
        self._magnitudes = "".join(self.magnitudes)
        # 千 in 千瓦 and 千克 belongs to the unit
        guards = {char: f"{char}(?!{char_class(follow)})" for char, follow in rules.magnitude_not_before.items()}
        free = [char for char in self.magnitudes if char not in guards]
        magnitude = f"(?:{'|'.join([char_class(free), *guards.values()])})"
        chinese = f"(?:{'|'.join([char_class([*self._digits, *free]), *guards.values()])})"
        point = any_of(rules.point)
        more = any_of(inside)
        self._vague = [(v.word, frozenset(v.not_after)) for v in sorted(rules.vague, key=lambda v: -len(v.word))]
        self.chars = frozenset([*"0123456789", *rules.digits, *rules.magnitudes])
        # without a unit these are no quantity
        small = {char for char, value in self.magnitudes.items() if value < 100}
        self.bare = frozenset((rules.digits.keys() | small) - rules.magnitude_not_before.keys())
        self._prefixes = tuple(f.prefix for f in rules.fractions)
        guarded = [(f"(?<!{char_class(v.not_after)})" if v.not_after else "") + re.escape(v.word) for v in rules.vague]
        vague = f"(?:{'|'.join(guarded)})"
        self.vague = {v.word: v.modifier for v in rules.vague}
        self._multiples = tuple(rules.multiples.signs)
        many = maybe(rf"(?<!\d)\d{{1,2}} ?{any_of(self._multiples)} ?(?={rules.multiples.before})")
        # digits in threes: 1,200 and 22 587
        self.arabic = many + r"(?>\d{1,3}+(?:(?:,\d{3}){1,6}|(?: \d{3}){1,3})(?!\d)|\d{1,18}+(?!\d))(?:\.\d{1,12}+|)"
        # possessive repetitions of groups match wrongly in Python up to 3.11.4; atomic groups say the same
        self.chinese = f"(?>{chinese}{{1,24}})" + maybe(f"{point}{char_class(self._digits)}++")
        power = f"(?>{magnitude}{{1,6}})"
        multiplied = maybe(f"{more}?{power}")
        great = sorted(
            (char for char, value in self.magnitudes.items() if value >= 10000), key=self.magnitudes.__getitem__
        )
        again = maybe(f"(?<![{great[-1]}]){more}{char_class(great)}++") if great else ""  # 4万多亿
        further = maybe(rf"(?<=[{''.join(great)}])\d{{1,4}}{power}{again}") if great else ""  # 1万6千多, 1亿3千多万
        spaced = maybe(f" ?{more}?{power}{again}{further}")  # a text may set digits off from their magnitude: 382 亿
        self.pattern = f"(?>{self.arabic}{spaced}|{vague}{power}|{self.chinese}{multiplied})"
        self._regex = compiled(self.pattern)
        self.small = rf"(?:\d{{1,2}}(?!\d)|(?>{chinese}{{1,3}}))"
        self._inside = inside
        self._small = set(self._digits) | {c for c, v in self.magnitudes.items() if v == 10}

    def at(self, text: str, start: int, end: int, floor: int) -> tuple[int, int]:
        """The numeral at ``start`` as a span that takes in a vague word before it (数十) or the prefix of a fraction.

        The span is empty where no numeral begins at ``start``.
        """
        match = self._regex.match(text, start, end)
        if match is None:
            prefix = next((p for p in self._prefixes if text.startswith(p, start)), None)
            return (start, start + len(prefix)) if prefix else (start, start)
        if text[start] in self.magnitudes:
            for word, not_after in self._vague:
                first = start - len(word)
                if first >= floor and text.startswith(word, first) and (first == 0 or text[first - 1] not in not_after):
                    return first, match.end()
        return start, match.end()

    def value(self, text: str) -> int | float:
        """The exact value of a numeral: an int where it is whole, else the float nearest to its decimal.

        Args:
            text: what ``pattern`` matched, half-width, with or without a word such as 余 before its magnitudes.
        """
        if text.isdigit() and text.isascii():
            return int(text)
        if sign := next((sign for sign in self._multiples if sign in text), ""):
            many, _, each = text.partition(sign)
            product = Decimal(int(many)) * self._decimal(each.strip())
            return int(product) if product == product.to_integral_value() else float(product)
        value = sum(map(self._decimal, _PARTS.findall(text)), Decimal()) if text[:1].isascii() else self._decimal(text)
        return int(value) if value == value.to_integral_value() else float(value)

    def _decimal(self, text: str) -> Decimal:
        for word in self._inside:
            text = text.replace(word, "")
        head, tail = self._parted(text)
        if head[:1].isdigit() and head.isascii():
            return Decimal(head.replace(",", "").replace(" ", "")) * self._product(tail)
        if not any(char in self._digits for char in text):  # 千亿, 百余, 数十: magnitudes alone
            if sum(char in self.magnitudes for char in text) == 1 and text[-1:] in self._small:
                return Decimal(self.magnitudes[text[-1]])
            return Decimal(self._product("".join(c for c in text if c in self.magnitudes)))
        if any(sign in text for sign in self.rules.point):
            return self._chinese(head) * self._product(tail)
        return self._chinese(text)

    def _product(self, magnitudes: str) -> int:
        product = 1
        for char in magnitudes:
            product *= self.magnitudes[char]
        return product

    def _chinese(self, text: str) -> Decimal:
        if text in self.rules.digits:
            return Decimal(self.rules.digits[text])
        try:
            return Decimal(str(self._cn2an(text, "normal")))
        except (ValueError, KeyError):  # what cn2an refuses: 百二十, 千五百万, 三亿五
            known = self.rules.digits.keys() | self.magnitudes.keys()
            return Decimal(self._whole("".join(char for char in text if char in known)))

    def _whole(self, text: str) -> int:
        """What stands before the greatest magnitude of a numeral, times that, and what stands behind it."""
        digits, greatest = self.rules.digits, max((self.magnitudes.get(char, 0) for char in text), default=0)
        if not greatest:
            return int("".join(digits[char] for char in text) or 0)
        at = max(place for place, char in enumerate(text) if self.magnitudes.get(char) == greatest)
        before, behind = text[:at], text[at + 1 :]
        value = (self._whole(before) if before else 1) * greatest
        if len(behind) == 1 and behind in digits and greatest > _TEN:  # 三亿五
            return value + int(digits[behind]) * greatest // _TEN
        return value + self._whole(behind)

    @cached_property
    def _cn2an(self):  # type: ignore[no-untyped-def]
        # imported on first use: that takes longer than to read most texts, and few hold Chinese numerals of several characters
        from cn2an import cn2an

        return cn2an

    def adjacent_digits(self, text: str) -> tuple[int, int] | None:
        """The bounds of two neighbouring digits told as a range (七八个, 三四十, 十五六万), or None."""
        rest, tail = self._parted(text)
        values = [self.rules.digits.get(char) for char in rest[-2:]]
        if len(values) < 2 or None in values:
            return None
        low, high = (int(v) for v in values if v)
        if high - low != 1 or low == 0 or (len(rest) > 2 and rest[-3] not in self.magnitudes):
            return None
        lead = rest[:-2]
        if not lead:
            return low * self._product(tail), high * self._product(tail)
        return int(self._chinese(lead + rest[-2] + tail)), int(self._chinese(lead + rest[-1] + tail))

    def times(self, text: str) -> Iterator[int]:
        """The products of the magnitudes that a numeral ends in, of all first: 10**12 and 10**8 of 5万亿."""
        _, tail = self._parted(text)
        return (self._product(tail[place:]) for place in range(len(tail)))

    def _parted(self, text: str) -> tuple[str, str]:
        """A numeral without the magnitudes at its end, and these."""
        rest = text.rstrip(self._magnitudes)
        return rest, text[len(rest) :]

    def is_small(self, text: str) -> bool:
        """Whether a numeral is one that names sets: a single Chinese digit, or ten."""
        return text in self._small

    def is_chinese(self, text: str) -> bool:
        """Whether a numeral holds no Arabic digit."""
        return not any(char.isdigit() and char.isascii() for char in text)

    def has_magnitude(self, text: str) -> bool:
        """Whether a numeral has a magnitude of a thousand or more, so that it can stand without a unit."""
        return any(self.magnitudes.get(char, 0) >= 1000 for char in text) or any(
            text.endswith(char) and len(text) > 1 for char, value in self.magnitudes.items() if value == 100
        )
