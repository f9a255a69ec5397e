"""The catalogue of indicators as tables need it: headings, their units, and figures brought to those."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from fractions import Fraction

from extractor.errors import QueryError
from extractor.models import Modifier, Number, Record
from extractor.models.base import exact, plain
from extractor.results import Figure, Heading
from extractor.rulebook import Rulebook
from extractor.rulebook.asked import COUNT, HOUSEHOLDS
from extractor.rulebook.indicators import without_magnitude
from extractor.rulebook.units import UnitInfo

# dimensions of classifiers that count the same things where an indicator lists units of both: 3000户 and 3000套 of housing
_ALIKE = {COUNT, HOUSEHOLDS}
_BRACKET = re.compile("[(（].*[)）]")  # of a unit: 套（户）
_MIRRORED: dict[Modifier, Modifier] = {
    "at_least": "at_most",
    "at_most": "at_least",
    "more_than": "less_than",
    "less_than": "more_than",
}


class Catalogue:
    """Headings by indicator, and figures in the units of their headings.

    Attributes:
        headings: every indicator's heading by its id, in the order of the rule files.
    """

    def __init__(self, book: Rulebook) -> None:
        self._quantities, self._periods, self._lexer = book.quantities, book.periods, book.lexer
        self.headings: dict[str, Heading] = {}
        self._counted_as: dict[str, frozenset[str]] = {}
        self._indicators = book.indicators.by_id
        self._signed: set[str] = set()
        self._done: set[str] = set()
        for indicator in book.indicators.by_id.values():
            rule, (name, english) = indicator.rule, book.indicators.fields[indicator.field]
            self.headings[rule.id] = Heading(
                id=rule.id,
                name=rule.name,
                english=rule.english,
                field=indicator.field,
                field_name=name,
                field_english=english,
                unit=self._plain(rule.unit).name,
                better=rule.better,
            )
            if rule.measure in ("growth", "points") and rule.direction is None:
                self._signed.add(rule.id)
            if rule.measure == "amount":
                self._done.add(rule.id)
            self._counted_as[rule.id] = frozenset(self._plain(unit).name for unit in (rule.unit, *rule.units))

    def choose(self, indicators: Iterable[str], fields: Iterable[str]) -> dict[str, Heading]:
        """The headings of the indicators and fields named, by id or by a name of theirs; all where none is named.

        Raises:
            QueryError: there is no indicator or no field of a name.
        """
        wanted, within = list(indicators), list(fields)
        for name in wanted:
            if not any(_called(heading, name) for heading in self.headings.values()):
                called = {told: key for key, head in self.headings.items() for told in (key, head.name, head.english)}
                near = dict.fromkeys(called[close] for close in get_close_matches(name.lower(), called, 3))
                hint = f"did you mean {' or '.join(near)}?" if near else "extractor indicators list shows them"
                raise QueryError(name, "is no indicator", hint)
        for name in within:
            if not any(_of_field(heading, name) for heading in self.headings.values()):
                known = ", ".join(dict.fromkeys(heading.field for heading in self.headings.values()))
                raise QueryError(name, "is no field of indicators", f"one of: {known}")
        if not wanted and not within:
            return self.headings
        return {
            key: heading
            for key, heading in self.headings.items()
            if any(_called(heading, name) for name in wanted) or any(_of_field(heading, name) for name in within)
        }

    def parts(self, indicator: str) -> list[str]:
        """The ids of the indicators that together tell of this one: income growth of towns and of villages."""
        return list(self._indicators[indicator].entry.get("parts", ()))

    def siblings(self, indicator: str) -> list[str]:
        """The ids of the indicators that measure the same thing otherwise: gdp_growth beside gdp."""
        return [entry["id"] for entry in self._indicators[indicator].owner["indicators"] if entry["id"] != indicator]

    def figure(self, record: Record, heading: Heading, source: str) -> Figure:
        """What a record says, in the unit of its heading where its own can be brought to that.

        A fall is a negative growth: 下降3%以上 is at most -3, unless the indicator is of falls itself.
        """
        stated = record.quantity
        factor = self._factor(self._quantities.unit(stated.unit), self._quantities.unit(heading.unit), heading.id)
        value, high, modifier = stated.value, stated.value_high, stated.modifier
        if factor is not None and factor != 1:
            value, high = _times(value, factor), None if high is None else _times(high, factor)
        if record.direction == "down" and heading.id in self._signed:
            value, high = (-value, None) if high is None else (-high, -value)
            modifier = _MIRRORED.get(modifier, modifier)
        if self.is_step(record) and modifier == "exact":
            modifier = "at_least"
        return Figure(
            value=value,
            value_high=high,
            unit=stated.unit if factor is None else heading.unit,
            modifier=modifier,
            average=self._is_average(record),
            text=stated.text,
            period=record.period,
            record=record.id,
            source=source,
            section=record.section,
            sentence=record.sentence,
            start=record.start,
            end=record.end,
        )

    def is_step(self, record: Record) -> bool:
        """Whether a record tells of a round number that was passed: 生产总值迈上6万亿元台阶."""
        return record.action is not None and self._lexer.is_step(record.action)

    def _is_average(self, record: Record) -> bool:
        """Whether a record tells of how a thing changed each year on average: 年均增长6%."""
        if record.measure != "change":
            return False
        clauses = map(_clause, _before(record.sentence, record.quantity.text))
        return all(map(self._periods.is_average, clauses))

    def is_partial(self, record: Record) -> bool:
        """Whether a record tells of a part of a year: 前三季度，生产总值增长4.1%."""
        return all(map(self._periods.is_partial, _before(record.sentence, record.quantity.text)))

    def is_total(self, figure: Figure, heading: Heading) -> bool:
        """Whether a figure of what was done is a total that may be of several years: 累计建成5G基站5万个."""
        clauses = map(_clause, _before(figure.sentence, figure.text))
        return heading.id in self._done and all(map(self._periods.is_total, clauses))

    def _factor(self, unit: UnitInfo, wanted: UnitInfo, indicator: str) -> Fraction | None:
        """How many of the wanted unit one of ``unit`` is; None where they do not measure the same.

        Classifiers have no factor: 60个 and 60处 are the same number where the catalogue says that the thing is counted
        in both, and a number without a unit counts what the indicator counts.
        """
        if unit.name == wanted.name:
            return Fraction(1)
        if unit.dimension == wanted.dimension and unit.base == wanted.base:
            return Fraction(unit.factor) / Fraction(wanted.factor)
        if not unit.name and wanted.nature == "classifier":
            return Fraction(1)
        counted = self._counted_as[indicator]
        alike = unit.dimension == wanted.dimension or {unit.dimension, wanted.dimension} == _ALIKE
        return Fraction(1) if alike and _BRACKET.sub("", unit.name) in counted else None

    def _plain(self, name: str) -> UnitInfo:
        """A unit of the catalogue without its magnitude: 亿元 is 元."""
        grammar = self._quantities
        return grammar.unit(without_magnitude(name, grammar.units, grammar.numbers.rules.magnitudes))


def _before(sentence: str, quantity: str) -> list[str]:
    """The words of a sentence before a quantity, for each place where it is written: which of them is meant, nothing tells."""
    places = re.finditer(rf"(?<![\d.]){re.escape(quantity)}", sentence)  # 5% does not stand in 6.5%
    return [sentence[: place.start()] for place in places] or [""]


def _clause(words: str) -> str:
    """The last clause of some words."""
    return words[max(map(words.rfind, ",，;；:：")) + 1 :]


def _times(value: Number, factor: Fraction) -> Number:
    return plain(exact(value) * factor)


def _called(heading: Heading, name: str) -> bool:
    return name == heading.name or name.lower() in (heading.id.lower(), heading.english.lower())


def _of_field(heading: Heading, name: str) -> bool:
    return name == heading.field_name or name.lower() in (heading.field.lower(), heading.field_english.lower())
