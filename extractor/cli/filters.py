"""Which of a report's records, and of its goals in words, the user wants."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from extractor.models import Goal, Kind, Record, Report


@dataclass(frozen=True, slots=True)
class Selection:
    """Conditions on records, and on goals in words, which are targets; None asks for nothing.

    Attributes:
        kind: targets or facts only.
        section: text that one of a record's section headings must hold.
        grep: expression that must be found in the subject or in the sentence.
    """

    kind: Kind | None = None
    section: str | None = None
    grep: regex.Pattern[str] | None = None

    @property
    def active(self) -> bool:
        """Whether anything is asked for."""
        return self != Selection()

    def apply(self, report: Report) -> Report:
        """The report with only the records and goals that meet all conditions."""
        if not self.active:
            return report
        sentences: dict[str, bool] = {}  # many records share a sentence, which may be long
        kept = tuple(record for record in report.records if self._accepts(record, sentences))
        goals = tuple(goal for goal in report.goals if self.kind != "fact" and self._finds(goal, sentences))
        return report.model_copy(update={"records": kept, "goals": goals})

    def _accepts(self, record: Record, sentences: dict[str, bool]) -> bool:
        return self.kind in (None, record.kind) and self._finds(record, sentences)

    def _finds(self, record: Record | Goal, sentences: dict[str, bool]) -> bool:
        if self.section is not None and not any(self.section in heading for heading in record.section):
            return False
        if self.grep is None or self.grep.search(record.subject):
            return True
        if record.sentence not in sentences:
            sentences[record.sentence] = self.grep.search(record.sentence) is not None
        return sentences[record.sentence]
