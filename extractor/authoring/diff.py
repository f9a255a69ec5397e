"""Differences: which records appear, vanish or change when rules change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from extractor.findings import Comparison, Difference, FieldChange, Value
from extractor.models import Record, Report
from extractor.pipeline import extract
from extractor.reading import Source
from extractor.rulebook import Rulebook

# the place is what a record is known by, and its id and sentence follow from that
_PLACE = {"id", "start", "end", "sentence"}

Key = tuple[int, int, int]


def compare(sources: Iterable[Source], old: Rulebook, new: Rulebook) -> Comparison:
    """The records of some reports under two sets of rules; a record is known by its span and its order there."""
    differences: list[Difference] = []
    reports = before = after = 0
    for source in sources:
        first, second = extract(source, rules=old), extract(source, rules=new)
        differences += _differences(source, _keyed(first), _keyed(second))
        reports, before, after = reports + 1, before + len(first.records), after + len(second.records)
    return Comparison(reports=reports, old=before, new=after, differences=tuple(differences))


def _keyed(report: Report) -> dict[Key, Record]:
    """The records of a report by their span and their order there."""
    met: Counter[tuple[int, int]] = Counter()
    keyed: dict[Key, Record] = {}
    for record in report.records:
        span = record.start, record.end
        keyed[*span, met[span]] = record
        met[span] += 1
    return keyed


def _differences(source: Source, old: dict[Key, Record], new: dict[Key, Record]) -> Iterator[Difference]:
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        fields = tuple(_changes(before, after)) if before and after else ()
        record = after or before
        if record is not None and (fields or not (before and after)):
            at = record.start - source.text.rfind(record.sentence, 0, record.start + len(record.sentence))
            yield Difference(
                source=source.name,
                start=record.start,
                end=record.end,
                order=key[2],
                at=at,
                old=before,
                new=after,
                fields=fields,
            )


def _changes(old: Record, new: Record) -> Iterator[FieldChange]:
    """The fields in which two records differ."""
    before, after = _flat(old), _flat(new)
    for field in dict.fromkeys((*before, *after)):
        if before.get(field) != after.get(field):
            yield FieldChange(field=field, old=before.get(field), new=after.get(field))


def _flat(record: Record) -> dict[str, Value]:
    """The fields of a record by their paths in the export; headings in one text."""
    flat: dict[str, Value] = {}
    for name, value in record.model_dump(exclude=_PLACE).items():
        if isinstance(value, dict):
            flat |= {f"{name}.{part}": inner for part, inner in value.items()}
        else:
            flat[name] = " › ".join(value) if isinstance(value, tuple) else value
    return flat
