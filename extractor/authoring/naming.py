"""How much of what reports say is of an indicator, and what is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.models import Measure, Report


class Unnamed(NamedTuple):
    """Records of no indicator that are alike: how many there are, and in how many reports."""

    subject: str
    measure: Measure
    unit: str
    records: int
    files: int


@dataclass
class Naming:
    """A count over reports.

    Attributes:
        files: reports counted.
        records: their records.
        named: those of an indicator.
    """

    files: int = 0
    records: int = 0
    named: int = 0
    _records: Counter[tuple[str, Measure, str]] = field(default_factory=Counter)
    _files: Counter[tuple[str, Measure, str]] = field(default_factory=Counter)

    def add(self, report: Report) -> None:
        """Count a report."""
        without = [record for record in report.records if record.indicator is None]
        keys = Counter((record.subject, record.measure, record.quantity.unit) for record in without)
        self.files += 1
        self.records += len(report.records)
        self.named += len(report.records) - len(without)
        self._records.update(keys)
        self._files.update(keys.keys())

    @property
    def share(self) -> float | None:
        """The share of records that are of an indicator, None without records."""
        return self.named / self.records if self.records else None

    def unnamed(self, limit: int) -> list[Unnamed]:
        """The subjects without an indicator that most reports have, at most ``limit`` of them; 0 is no limit."""
        keys = sorted(self._files, key=lambda key: (-self._files[key], -self._records[key], key))
        return [Unnamed(*key, self._records[key], self._files[key]) for key in keys[: limit or None]]
