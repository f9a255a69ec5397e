"""What the opening of a report says of it, compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from extractor.rulebook import schema
from extractor.rulebook.compiling import compiled
from extractor.rulebook.periods import TimeGrammar
from extractor.rulebook.words import any_of


class Documents:
    """Compiled rules about openings."""

    def __init__(self, rules: schema.Documents, grammar: TimeGrammar) -> None:
        self._grammar = grammar
        self.reach = rules.reach
        self.title = compiled(rf"[^\n]{{0,40}}?{any_of(rules.titles)}[^\n。]{{0,20}}")
        small = grammar.expand("{n}")
        day = rf"(?:\d{{1,2}}|{small})"
        self._delivered = compiled(grammar.expand(rules.delivered).replace("{d}", day))
        self._title_year = compiled(grammar.expand(rules.title_year))
        self._any_year = compiled(grammar.expand(rules.any_year))
        self._review_year = compiled(grammar.expand(rules.review_year))
        self._plan_year = compiled(grammar.expand(rules.plan_year))
        self._name_year = compiled(grammar.expand(rules.name_year))
        self.year_ends = rules.year_ends
        self._front_matter: dict[str, list[str]] = dict(vars(rules.front_matter))

    def delivered(self, opening: str) -> tuple[int, int, int] | None:
        """Year, month and day of the first full date in the opening that the calendar has."""
        for match in self._delivered.finditer(opening):
            values = self._grammar.numbers_of(match)
            year, month, day = values["year"], values["month"], values["day"]
            with suppress(ValueError):
                date(year, month, day)
                return year, month, day
        return None

    def title_year(self, title: str) -> int | None:
        return self._year(self._title_year, title)

    def name_year(self, name: str) -> int | None:
        return self._year(self._name_year, name)

    def told_year(self, text: str) -> int | None:
        """The year of the report by the years its headings review or plan."""
        planned = self._year(self._plan_year, text)
        reviewed = self._year(self._review_year, text)
        return planned if planned is not None else reviewed + 1 if reviewed is not None else None

    def years(self, text: str) -> list[int]:
        """Every year told in a text."""
        found = (self._grammar.values(match, None).get("year") for match in self._any_year.finditer(text))
        return [year for year in found if year is not None]

    def _year(self, regex: re.Pattern[str], text: str) -> int | None:
        match = regex.search(text)
        return self._grammar.values(match, None).get("year") if match else None

    def declared(self, metadata: Mapping[str, str]) -> dict[str, str]:
        """What a file tells of itself outside its text, such as in front matter, by ``title``, ``region`` and ``year``.

        Of several of its keys that are read as one of these, the one that the rules list first tells it.
        """
        told = {
            key: [metadata[word] for word in words if metadata.get(word)] for key, words in self._front_matter.items()
        }
        return {key: values[0] for key, values in told.items() if values}
