"""Folding: quantities and periods of a sentence found and put in symbols of the same length.

The folded sentence reads like the sentence with ``6300个`` as one symbol and fillers, so that patterns stay short and an
offset in it is an offset in the source.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extractor.rulebook import Rulebook
from extractor.rulebook.lexer import COMPARISON, FILL, PERIOD, SYMBOL_OF
from extractor.rulebook.periods import TimeMatch
from extractor.stages.spans import BEHIND, Spans
from extractor.stages.types import Folded, Found, Time

_FOLDED = ("frame", "comparison")


class Folder:
    """Folds sentences of one text by one rulebook.

    Args:
        text: the source as decoded.
        norm: the same normalised, of the same length.
        report: the year of the report, for expressions such as 今年.
    """

    def __init__(self, text: str, norm: str, book: Rulebook, report: int | None) -> None:
        self._text, self._norm, self._book, self._report = text, norm, book, report
        self._runs = Spans(book.runs.of(norm))
        self._words = Spans([m.span() for m in book.implicit_expression.finditer(norm)])
        self._signs = norm + "\n"  # has a character before and behind every numeral, at [-1] and at the end too
        self._quotes = [*book.exclusions.quotes(norm), BEHIND]
        self._quote = 0
        self._quote_start = self._quotes[0][0]

    def fold(self, start: int, end: int, always: bool = False) -> Folded | None:
        """The sentence ``[start, end)`` folded, or None where it holds no numeral, unless ``always`` asks for its times.

        Sentences must come in order.
        """
        if self._runs.upcoming >= end and self._words.upcoming >= end and not always:
            return None
        runs, words = self._runs.take(start, end), self._words.take(start, end)
        quantities = (
            [found for found in (self._implicit(word) for word, _ in words) if found is not None] if words else []
        )
        folded = Folded(start, "", quantities, [], [])
        if runs:
            self._numerals(runs, start, end, folded)
        if quantities or always:
            self._word_times(start, end, folded.times)
            if words:
                quantities.sort(key=lambda found: found.start)
            self._outside(folded)
            if quantities or always:
                folded.text = self._folded(start, end, quantities, folded.times)
        return folded

    def _numerals(self, runs: list[tuple[int, int]], start: int, end: int, folded: Folded) -> None:
        """Walk the runs of numeral characters: each is part of a period, excluded, a quantity, or nothing.

        This is done for every numeral of a text; what one look at a character settles is settled here, without a call.
        """
        norm, signs, book = self._norm, self._signs, self._book
        periods, exclusions, grammar, numbers = book.periods, book.exclusions, book.quantities, book.quantities.numbers
        followers, magnitudes, special = periods.followers, numbers.magnitudes, grammar.special
        quantities, times, passed = folded.quantities, folded.times, folded.passed
        taken = [(found.begin, found.fold) for found in quantities]
        position = start
        for begin, stop in runs:
            if begin < position:
                if stop <= position:
                    continue
                begin = position
            while begin < stop:
                if taken and any(a <= begin < b for a, b in taken):
                    break
                if followers is None or signs[stop] in followers:
                    time = periods.at_numeral(norm, begin, position, end)
                    if time is not None:
                        times.append(self._time(time))
                        begin = position = time.end
                        continue
                whole = grammar.plain(norm, begin, end)
                if whole is not None and norm[begin] not in magnitudes:
                    first, last = begin, whole.end("number")
                else:  # a word such as 数 may stand before, or the numeral is the prefix of a fraction
                    first, last = numbers.at(norm, begin, end, position)
                    if last <= begin:
                        # a run of digits too long for a number is none at any place
                        begin = stop if norm[begin].isascii() else begin + 1
                        continue
                    whole = grammar.plain(norm, first, end)
                excluded = exclusions.find(norm, first, last)
                if excluded or (first > self._quote_start and self._quoted(first)):
                    passed.append((first, excluded[1] if excluded else last, excluded[0] if excluded else "quoted"))
                    begin = position = excluded[1] if excluded else last
                    continue
                if whole is None or signs[last] in special or signs[whole.end()] in special:
                    whole = grammar.whole(norm, first, end, whole)
                begin = position = max(whole.end() if whole else 0, last)
                if whole is None or not self._read(first, whole, quantities):
                    passed.append((first, last, "unread" if whole is None else "no-unit"))

    def _quoted(self, position: int) -> bool:
        """Whether a numeral stands in quotation marks that make a name of what they hold. Positions must come in order."""
        quotes, place = self._quotes, self._quote
        while quotes[place][1] <= position:
            place += 1
        self._quote, self._quote_start = place, quotes[place][0]
        return self._quote_start < position and not self._book.exclusions.counts_in_quotes(self._norm, position)

    def _time(self, found: TimeMatch) -> Time:
        until = found.rule.until or found.start < found.match.start()
        return Time(found.start, found.end, found.rule, self._book.periods.years(found, self._report), until)

    def _word_times(self, start: int, end: int, times: list[Time]) -> None:
        """Add the periods that begin with a word, which may take in those already found at a numeral."""
        known = len(times)
        times += [self._time(found) for found in self._book.periods.words(self._norm, start, end)]
        if known and len(times) > known:
            wide = times[known:]
            kept = [t for t in times[:known] if not any(w.start <= t.start < w.end for w in wide)]
            times[:] = sorted(kept + wide, key=lambda t: t.start)

    def _outside(self, folded: Folded) -> None:
        """Leave out the quantities that are part of a period."""
        for time in folded.times:
            if any(time.start <= q.start < time.end for q in folded.quantities):
                folded.quantities[:] = [q for q in folded.quantities if not time.start <= q.start < time.end]

    def _read(self, begin: int, whole: re.Match[str], quantities: list[Found]) -> bool:
        """Add the quantity that an expression says; whether it says one."""
        grammar = self._book.quantities
        reading = grammar.read(whole.group())
        if reading is None:
            return False
        unit, stop = reading.unit, begin + reading.end
        symbol = unit.symbol
        if symbol == "b" and not whole.groupdict().get("proportion"):
            symbol = self._bare_symbol(whole["number"] or "")
            if not symbol:
                return False
        if "(" in unit.name:  # brackets of a unit stand in the record as in the source
            raw = self._text[begin:stop]
            unit = replace(unit, name=raw[len(raw) - len(unit.name) :])
        value = reading.value
        if reading.value_high is None and not reading.parts and grammar.is_negative(self._norm, begin):
            value, begin = -value, begin - 1
        modifier, length = reading.modifier, 0
        if self._signs[begin - 1] in grammar.before:
            before, length = grammar.modifier_before(self._norm, begin)
            if before:
                modifier = grammar.stronger(before, modifier if modifier != "exact" else None)
                if self._is_verb(begin, length):
                    length = 0
        quantities.append(
            Found(
                begin + reading.start,
                stop,
                symbol,
                value,
                reading.value_high,
                unit,
                modifier,
                whole.end(),
                begin - length,
            )
        )
        for a, b, value in reading.parts:
            quantities.append(Found(begin + a, begin + b, symbol, value, None, unit, "exact", 0, begin + a))
        return True

    def _is_verb(self, end: int, length: int) -> bool:
        """Whether the hedge that ends at ``end`` is also a verb of the lexicon and stays in the folded text as one."""
        return self._book.lexer.is_verb(self._norm[end - length : end])

    def _bare_symbol(self, numeral: str) -> str:
        """The symbol of a numeral without a unit: a count where it has a magnitude (6000万), bare where it is Arabic."""
        numbers = self._book.quantities.numbers
        if numbers.has_magnitude(numeral):
            return "c"
        return "" if numbers.is_chinese(numeral) else "b"

    def _implicit(self, position: int) -> Found | None:
        implicit = self._book.implicit_at(self._norm, position)
        quoted = any(first < position < last for first, last in self._quotes)
        if implicit is None or (quoted and not self._book.exclusions.counts_in_quotes(self._norm, position)):
            return None
        rule, detail = implicit
        groups = detail.groupdict()
        core = next((name for name in groups if name.startswith("core") and groups[name]), None)
        start, end = detail.span(core) if core else detail.span()
        value = rule.value if rule.value is not None else self._book.quantities.numbers.value(groups.get("n") or "1")
        before, length = self._book.quantities.modifier_before(self._norm, start)
        return Found(
            start,
            end,
            rule.symbol,
            value,
            None,
            rule.unit,
            before or "exact",
            detail.end(),
            start - length,
            True,
            rule.measure,
            rule.direction,
            rule.action,
            groups.get("event") or "",
        )

    def _folded(self, start: int, end: int, quantities: list[Found], times: list[Time]) -> str:
        norm = self._norm
        # 年均 and 累计 stay in the text, as part of what is said
        spans = [
            (t.start, t.end, PERIOD if t.rule.role == "frame" else COMPARISON) for t in times if t.rule.role in _FOLDED
        ]
        spans += [(found.begin, found.fold, SYMBOL_OF[found.symbol]) for found in quantities if found.fold]
        spans.sort()
        pieces: list[str] = []
        position = start
        for first, last, symbol in spans:
            first = max(first, position)
            if last <= first:
                continue
            pieces += (norm[position:first], symbol, FILL * (last - first - 1))
            position = last
        pieces.append(norm[position:end])
        return "".join(pieces)
