"""Indicators of several reports side by side."""

from __future__ import annotations

from typing import Any, Literal

from extractor.models import Kind, Level, Model, Notice, Number
from extractor.results import frames
from extractor.results.cells import Cell, Heading

By = Literal["region", "year"]
_KEYS = (  # of a flat dict, so that a data frame of none has them
    "region", "region_code", "year", "source", "field", "indicator", "name", "state", "value", "value_high", "unit",
    "modifier", "average", "text", "period_start", "period_end", "rank", "mark", "alternatives", "sentence", "start",
    "end", "median",
)  # fmt: skip


class Column(Model):
    """A report that is compared. ``region`` is the full name, as 北京市朝阳区, where another column's has the same name."""

    source: str
    region: str | None
    region_code: str | None
    level: Level | None
    year: int | None


class Row(Model):
    """An indicator with a cell for each column; ``median`` is that of the ranked figures, in the heading's unit."""

    heading: Heading
    cells: tuple[Cell, ...]
    median: Number | None


class Comparison(Model):
    """A table of indicators by reports. ``by`` says what tells its columns apart."""

    kind: Kind
    by: By
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    warnings: tuple[Notice, ...] = ()

    def to_dicts(self) -> list[dict[str, Any]]:
        """A flat dict for each cell, row by row: region, year, indicator, state, figure and where it stands."""
        return [
            cell_dict(row.heading, column, cell) | {"median": row.median}
            for row in self.rows
            for column, cell in zip(self.columns, row.cells, strict=True)
        ]

    def to_pandas(self) -> Any:
        """The same as a ``pandas.DataFrame``; raises MissingPackageError where pandas is not installed."""
        return frames.to_pandas(self.to_dicts(), _KEYS)

    def to_polars(self) -> Any:
        """The same as a ``polars.DataFrame``; raises MissingPackageError where polars is not installed."""
        return frames.to_polars(self.to_dicts(), _KEYS)


def cell_dict(heading: Heading, column: Column, cell: Cell) -> dict[str, Any]:
    """A cell as one flat dict."""
    figure, place = cell.figure, cell.figure or cell.wording
    return {
        "region": column.region,
        "region_code": column.region_code,
        "year": column.year,
        "source": column.source,
        "field": heading.field,
        "indicator": heading.id,
        "name": heading.name,
        "state": cell.state,
        "value": figure.value if figure else None,
        "value_high": figure.value_high if figure else None,
        "unit": figure.unit if figure else heading.unit,
        "modifier": figure.modifier if figure else None,
        "average": figure.average if figure else None,
        "text": place.text if place else None,
        "period_start": place.period.start if place else None,
        "period_end": place.period.end if place else None,
        "rank": cell.rank,
        "mark": cell.mark,
        "alternatives": len(cell.alternatives),
        "sentence": place.sentence if place else None,
        "start": place.start if place else None,
        "end": place.end if place else None,
    }
