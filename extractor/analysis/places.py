"""Which reports are of one place, whatever it was called in their years, and what tells it from others of its name."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.models import Document
from extractor.rulebook.regions import Regions


class ReportPlaces:
    """The places of some reports, by the table of divisions."""

    def __init__(self, documents: Iterable[Document], table: Regions) -> None:
        self._table = table
        self._named: dict[str | None, set[str | None]] = {}
        for document in documents:
            self._named.setdefault(document.region, set()).add(self.key(document))

    def key(self, document: Document) -> str | None:
        """What all reports of one place have in common: its code of today, else its full name; None where it is not known.

        A code that is out of force leads to the one place of its name that came after it in the same province, if any.
        """
        code = document.region_code
        if document.region is None or code is None:
            return document.full_name
        ends = [row.last for row in self._table.coded(code)]
        end = max((last for last in ends if last is not None), default=None)
        now = [
            row
            for row in self._table.meant(code, None)
            if row.code == code or (row.first is not None and end is not None and row.first >= end)
        ]
        return now[0].code if len(now) == 1 else code

    def name(self, document: Document) -> str | None:
        """What to call the place of a report: by its full name where another place here has the same."""
        return document.full_name if len(self._named[document.region]) > 1 else document.region
