"""The files of a rules folder: what they are called, where they stand, and their content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractor.rulebook import schema

NAMES = (
    "numerals.yaml",
    "units.yaml",
    "modifiers.yaml",
    "periods.yaml",
    "implicit.yaml",
    "lexicons/exclusions.yaml",
    "lexicons/verbs.yaml",
    "lexicons/nouns.yaml",
    "lexicons/sections.yaml",
    "lexicons/noise.yaml",
    "slots.yaml",
    "documents.yaml",
    "goals.yaml",
)
PATTERNS = "patterns"
DIVISIONS = "regions/divisions.csv"
INDICATORS = "indicators"


@dataclass(frozen=True)
class RuleData:
    """The content of a rules folder, fit for the schema but not yet compiled: a field for each file, by its name.

    ``indicators`` are the files of indicators as YAML has them, for ``schema.IndicatorFile``. Rules that were kept come
    back as bare objects with the attributes of the schema's models.
    """

    numerals: schema.Numerals
    units: schema.Units
    modifiers: schema.Modifiers
    periods: schema.Periods
    implicit: schema.Implicit
    exclusions: schema.Exclusions
    verbs: schema.Verbs
    nouns: schema.Nouns
    sections: schema.Sections
    noise: schema.Noise
    slots: schema.Slots
    documents: schema.DocumentRules
    goals: schema.Goals
    patterns: tuple[schema.Pattern, ...]
    divisions: str
    indicators: tuple[dict[str, Any], ...]


def rules_folder() -> Path:
    """The built-in rules: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def is_whole(folder: Path) -> bool:
    """Whether a folder is meant as a whole set of rules: it holds most of the files. Any other adds to the built-in ones."""
    return 2 * sum((folder / name).exists() for name in NAMES) > len(NAMES)


def names_in(folder: Path, part: str) -> list[str]:
    """The rule files in a part of a rules folder, such as its patterns, relative to it."""
    return sorted(path.relative_to(folder).as_posix() for path in (folder / part).glob("*.yaml"))


def yaml_files(folder: Path) -> dict[str, Path]:
    """Every YAML file where rule files stand, whether or not it is one, by its path inside the folder."""
    parts = (folder / part for part in ("", "lexicons", PATTERNS, INDICATORS))
    found = {path.relative_to(folder).as_posix(): path for part in parts for path in part.glob("*.y*ml")}
    return dict(sorted(found.items()))
