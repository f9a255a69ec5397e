"""The grammar of quantities: hedges, numerals, ranges and units compiled to one expression, and its reading."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from extractor.models import Modifier
from extractor.models.base import exact, plain
from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.numbers import Numbers
from extractor.rulebook.readings import Reading, proportion
from extractor.rulebook.units import BARE, UnitInfo, unit_of, unit_table
from extractor.rulebook.words import LazyPattern, any_of, char_class, guarded, maybe, trie_pattern


class Quantities:
    """Compiled grammar of quantities.

    Attributes:
        expression: matches at a numeral: range, numeral, unit and the hedge after it.
        units: what each unit is, by the ways it is written.
        before: the hedges that stand before a numeral, the longest first, by their last character.
        per_ends: the characters in which words before a numeral end that are of its unit.
        apart: the hedges that stand before the verb of a quantity.
        minus: the signs that may make the numeral behind them negative.
        plain: matches at a numeral: numeral, unit and hedge after it, no range and no fraction.
        special: the characters that tell a range or fraction behind a numeral or a plain quantity.
        followers: the characters with which something can begin that makes a quantity of a small Chinese numeral.
    """

    def __init__(self, numerals: schema.Numerals, units: schema.Units, modifiers: schema.Modifiers) -> None:
        self.units = dict(unit_table(units))
        self._unspaced, self._per = units.unspaced, units.per
        self.per_ends = {word[-1] for word in units.per}
        inside = [w for words in modifiers.inside.values() for w in words]
        self.numbers = Numbers(numerals, inside)
        self.inside = {w: m for m, words in modifiers.inside.items() for w in words}
        closing = {w: m for m, words in modifiers.closing.items() for w in words}
        self._after = {w: m for m, words in modifiers.after.items() for w in words}
        followed = f"(?!{any_of(modifiers.closing_before)})" if modifiers.closing_before else ""
        ending = rf"|{any_of(closing)}(?!{followed}[\u4e00-\u9fff])" if closing else ""
        self._hedge = f"(?P<after>{any_of(self._after)}{ending})"
        self.apart = {w: m for m, words in modifiers.apart.items() for w in words}
        self._hedge_behind = LazyPattern(self._hedge)
        self._after |= closing
        before: dict[str, Modifier | None] = {w: m for m, words in modifiers.before.items() for w in words}
        before |= dict.fromkeys(modifiers.not_before)
        self.before: dict[str, list[tuple[str, Modifier | None]]] = {}
        for word in sorted(before, key=lambda w: (-len(w), w)):
            self.before.setdefault(word[-1], []).append((word, before[word]))
        self.minus = frozenset(numerals.negative.signs)
        self._negative = frozenset(
            after + sign for sign in numerals.negative.signs for after in numerals.negative.after
        )
        self._rank = {m: i for i, m in enumerate(modifiers.precedence)}
        self._fractions = {f.prefix: f.unit for f in numerals.fractions}
        self.unit_pattern = self._unit_pattern(units)
        self.more = any_of(inside)
        self.expression = LazyPattern(self._expression(numerals))
        self._plain_expression = compiled(self._plain_pattern() + maybe(" ?" + self._hedge))
        self.plain = self._plain_expression.match
        separators = [*numerals.ranges, *numerals.proportions, *numerals.ratio.separators]
        signs = [*separators, numerals.tenths.unit_word, "/", *self._fractions]
        self.special = frozenset(".").union(*signs)
        self._signs = compiled(any_of(signs))
        behind = [*self.units, *inside, *numerals.point, *signs]
        self.followers = frozenset(word[0] for word in behind)
        self.read = lru_cache(maxsize=65536)(self._read)

    def _unit_pattern(self, units: schema.Units) -> str:
        # a guarded unit such as 人 must not hide a longer plain one such as 人次
        return guarded(self.units, units.not_before)

    def unit_per(self, unit: UnitInfo, text: str, end: int) -> tuple[UnitInfo, int]:
        """``unit`` as the words of ``text`` up to ``end`` have it (微克/立方米 of 每立方米24微克), and how long they are."""
        for word, per in self._per.items():
            if text.endswith(word, 0, end) and (whole := self.units.get(unit.name + per)):
                return whole, len(word)
        return unit, 0

    def whole(self, text: str, start: int, end: int, plain: re.Match[str] | None) -> re.Match[str] | None:
        """The quantity expression at ``start``, a range or fraction where it is one.

        Args:
            plain: the match of ``plain`` there. It stands where a range says nothing; most quantities are no more, and the
                whole expression need be tried only where ``special`` follows.
        """
        whole = self.expression.match(text, start, end)
        refused = whole is not None and (whole["low"] or whole["proportion"]) and self.read(whole.group()) is None
        return plain if refused else whole

    def _unit(self) -> str:
        magnitudes = char_class(self.numbers.rules.magnitudes)
        classifiers = char_class(
            name for name, unit in self.units.items() if unit.nature == "classifier" and len(name) == 1
        )
        one = trie_pattern(self.units)
        per = rf"/{magnitudes}{{0,2}}?{one}(?:[·•]{one}|)"  # 元/平方米, 元/人·月
        bracket = f"[(（]{classifiers}[)）]"
        return f"(?:{self.unit_pattern}{maybe(bracket)}{maybe(per)})"

    def _plain_pattern(self) -> str:
        number, more, unit = self.numbers.pattern, any_of(self.inside), self._unit()
        # a text may set off a unit with a space
        behind = [
            f"(?P<more>{more})",
            f"(?: (?!{any_of(self._unspaced)}))?(?P<unit>{unit})",
            rf"(?P<more_after>{more}(?![\u4e00-\u9fff]))",
        ]
        return f"(?P<number>{number})" + "".join(map(maybe, behind))

    def _expression(self, rules: schema.Numerals) -> str:
        number, more, unit = self.numbers.pattern, any_of(self.inside), self._unit()
        prefix, ratio = any_of(self._fractions), any_of(rules.ratio.separators)
        tenths, half = rules.tenths, re.escape(rules.tenths.half)
        colon, dash = any_of(rules.proportions), any_of(rules.ranges)
        dec = r"\d+(?:\.\d+)?"
        fraction = rf"(?P<prefix>{prefix})(?P<part>{number})(?:{dash}(?:{prefix})?(?P<part_high>{number}))?"
        tenth = rf"(?P<tenth>{number})(?:{dash}(?P<tenth_high>{number}))?{re.escape(tenths.unit_word)}(?P<half>{half})?"
        tenth += f"(?!{char_class(tenths.not_before)})" if tenths.not_before else ""
        alternatives = [
            rf"(?P<proportion>{dec}(?:{colon}{dec}){{2,3}}|\d+\.\d+{colon}{dec}|\d+{colon}\d+\.\d+"
            rf"|\d{{1,2}}{colon}\d{{1,2}}(?![\d.])(?!{unit}))",
            fraction,
            rf"(?P<below>{self.numbers.chinese}|\d+){ratio}(?P<above>{self.numbers.chinese}|\d+)",
            r"(?P<over>\d{1,2})/(?P<under>\d{1,2})(?![\d/])",
            tenth,
            rf"(?P<low>{number})(?:{more})?(?P<unit_low>{unit})?{dash}(?P<high>{number})(?P<more_high>{more})?(?P<unit_high>{unit})",
            self._plain_pattern(),
        ]
        return rf"(?:{'|'.join(alternatives)})(?: ?{self._hedge})?"

    def modifier_before(self, text: str, start: int) -> tuple[Modifier | None, int]:
        """The hedge that ends at ``start`` and its length: (None, 0) where there is none."""
        for word, modifier in self.before.get(text[start - 1 : start], ()):
            if text.endswith(word, 0, start):
                return modifier, len(word) if modifier else 0
        return None, 0

    def modifier_after(self, text: str, end: int) -> tuple[Modifier | None, int]:
        """The hedge that begins at ``end`` and where it ends: (None, ``end``) where there is none."""
        match = self._hedge_behind.match(text, end)
        return (self._after[match["after"]], match.end()) if match else (None, end)

    def is_negative(self, text: str, start: int) -> bool:
        """Whether a minus stands right before the numeral at ``start``, behind a word that a negative number may follow."""
        return text[start - 2 : start] in self._negative

    def stronger(self, *modifiers: Modifier | None) -> Modifier:
        """The modifier that wins among those given, by the precedence in the rule files."""
        best: Modifier | None = None
        for modifier in modifiers:
            if modifier is not None and (best is None or self._rank[modifier] < self._rank[best]):
                best = modifier
        return best or "exact"

    def _read(self, text: str) -> Reading | None:
        """Read what ``expression`` matched; None where it is no quantity after all."""
        match = None if self._signs.search(text) else self._plain_expression.fullmatch(text)
        match = match or self.expression.fullmatch(text)
        if match is None:
            return None
        found = match.groupdict()
        end, modifier = self._hedge_after(match)
        if "proportion" not in found:
            return self._plain(found, end, modifier)
        value = self.numbers.value
        if found["proportion"]:
            return proportion(found["proportion"], value, modifier or "exact")
        if found["prefix"]:
            unit = self.units[self._fractions[found["prefix"]]]
            high = value(found["part_high"]) if found["part_high"] else None
            return self._reading(end, value(found["part"]), high, unit, modifier)
        if found["below"] or found["over"]:
            above, below = (found["above"], found["below"]) if found["below"] else (found["over"], found["under"])
            denominator = value(below)
            if not denominator:
                return None
            share = exact(value(above)) * 100 / exact(denominator)
            rounded = round(share, 2) or Fraction(f"{float(share):.2g}")  # 十万分之一 is no 0%
            return self._reading(end, plain(rounded), None, self.units[self.numbers.rules.ratio.unit], modifier)
        if found["tenth"]:
            half = 5 if found["half"] else 0
            high = 10 * value(found["tenth_high"]) if found["tenth_high"] else None
            pair = self.numbers.adjacent_digits(found["tenth"])
            low = 10 * (pair[0] if pair else value(found["tenth"])) + half
            high = 10 * pair[1] if pair else high
            return self._reading(end, low, high, self.units[self.numbers.rules.tenths.unit], modifier)
        if found["low"]:
            return self._range(found, end, modifier)
        return self._plain(found, end, modifier)

    def _hedge_after(self, match: re.Match[str]) -> tuple[int, Modifier | None]:
        """Where the unit ends, and the hedge behind it."""
        after = match["after"]
        if not after:
            return match.end(), None
        start = match.start("after")
        return start - (match.string[start - 1] == " "), self._after[after]

    def _plain(self, found: dict[str, str | None], end: int, modifier: Modifier | None) -> Reading | None:
        number = found["number"] or ""
        unit = self.unit(found["unit"]) if found["unit"] else BARE
        inside = found["more"] or found["more_after"] or next((w for w in self.inside if w in number), None)
        modifier = self.stronger(modifier, self.inside.get(inside) if inside else None)
        vague = next((w for w in self.numbers.vague if number.startswith(w)), None)
        if vague and modifier in (None, "exact"):
            modifier = self.numbers.vague[vague]
        symbol = unit.symbol if unit.symbol != BARE.symbol else self._bare_symbol(number)
        pair = self.numbers.adjacent_digits(number)
        if pair:
            return self._reading(end, *pair, unit, "range", symbol)
        return self._reading(end, self.numbers.value(number), None, unit, modifier, symbol)

    def _bare_symbol(self, numeral: str) -> str:
        """The symbol of a numeral without a unit: a count where it has a magnitude (6000万), bare where it is Arabic."""
        if self.numbers.has_magnitude(numeral):
            return "c"
        return "" if self.numbers.is_chinese(numeral) else BARE.symbol

    def _range(self, found: dict[str, str | None], end: int, modifier: Modifier | None) -> Reading | None:
        unit = self.unit(found["unit_high"] or "")
        low, high = found["low"] or "", found["high"] or ""
        low_value, high_value = self.numbers.value(low), self.numbers.value(high)
        if not found["unit_low"] and not self.numbers.has_magnitude(low):
            # 5-6万户 counts both in 万, 3-5万亿元 in 万亿: the magnitudes at the end are shared
            stated = exact(low_value)
            shared = next((times for times in self.numbers.times(high) if stated * times <= high_value), 1)
            low_value = plain(stated * shared)
        if high_value <= low_value or (found["unit_low"] and self.unit(found["unit_low"]) != unit):
            return None
        return self._reading(end, low_value, high_value, unit, self.stronger(modifier, "range"))

    def _reading(
        self,
        end: int,
        value: int | float,
        high: int | float | None,
        unit: UnitInfo,
        modifier: Modifier | None,
        symbol: str | None = None,
    ) -> Reading:
        best: Modifier = modifier or "exact"
        if high is not None and best != "about":
            best = "range"
        return Reading(0, end, value, high, unit, unit.symbol if symbol is None else symbol, best, ())

    def unit(self, text: str) -> UnitInfo:
        """The unit written as ``text``, compound units included."""
        return unit_of(text, self.units)
