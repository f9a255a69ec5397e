"""Reading rule files: YAML in, models out, with nothing done that a start of the program does not need.

What is wrong with broken files is told by ``extractor.rulebook.checking``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml

from extractor.rulebook import plain, schema
from extractor.rulebook.plain import FastLoader

FILES: dict[str, type[schema.Schema]] = {
    "numerals.yaml": schema.Numerals,
    "units.yaml": schema.Units,
    "modifiers.yaml": schema.Modifiers,
    "periods.yaml": schema.Periods,
    "implicit.yaml": schema.Implicit,
    "lexicons/exclusions.yaml": schema.Exclusions,
    "lexicons/verbs.yaml": schema.Verbs,
    "lexicons/nouns.yaml": schema.Nouns,
    "lexicons/sections.yaml": schema.Sections,
    "lexicons/noise.yaml": schema.Noise,
    "slots.yaml": schema.Slots,
    "documents.yaml": schema.DocumentRules,
    "goals.yaml": schema.Goals,
}
PATTERNS = "patterns"
DIVISIONS = "regions/divisions.csv"
INDICATORS = "indicators"
PARTS: dict[str, type[schema.Schema]] = {PATTERNS: schema.Patterns, INDICATORS: schema.IndicatorFile}

Model = TypeVar("Model", bound=schema.Schema)


@dataclass(frozen=True)
class RuleData:
    """The content of a rules folder, fit for the schema but not yet compiled.

    ``indicators`` are the files of indicators as YAML has them, for ``schema.IndicatorFile``.
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
    return 2 * sum((folder / name).exists() for name in FILES) > len(FILES)


def load(folder: Path) -> RuleData:
    """Read a rules folder.

    Raises:
        OSError, ValueError, yaml.YAMLError: the first file that cannot be read, is no YAML or does not fit its schema.
    """
    files = {name: parse((folder / name).read_text(encoding="utf-8"), model) for name, model in FILES.items()}
    patterns = _all(folder, PATTERNS, schema.Patterns)
    if not patterns:
        raise FileNotFoundError(folder / PATTERNS)
    divisions = (folder / DIVISIONS).read_text(encoding="utf-8")
    # indicators are as many words as all other rules together: only a check holds them against their schema
    return assemble(files, patterns, [plain.read(text) for text in _texts(folder, INDICATORS)], divisions)


def _all(folder: Path, part: str, model: type[Model]) -> list[Model]:
    return [parse(text, model) for text in _texts(folder, part)]


def _texts(folder: Path, part: str) -> Iterator[str]:
    return ((folder / name).read_text(encoding="utf-8") for name in names_in(folder, part))


def names_in(folder: Path, part: str) -> list[str]:
    """The rule files in a part of a rules folder, such as its patterns, relative to it."""
    return sorted(path.relative_to(folder).as_posix() for path in (folder / part).glob("*.yaml"))


def yaml_files(folder: Path) -> dict[str, Path]:
    """Every YAML file where rule files stand, whether or not it is one, by its path inside the folder."""
    parts = (folder / part for part in ("", "lexicons", *PARTS))
    found = {path.relative_to(folder).as_posix(): path for part in parts for path in part.glob("*.y*ml")}
    return dict(sorted(found.items()))


def parse(text: str, model: type[Model]) -> Model:
    """The content of one file.

    Raises:
        yaml.YAMLError, RecursionError: ``text`` is no YAML, or too deeply nested.
        ValueError: it does not fit ``model`` (``pydantic.ValidationError``), or holds a date that does not exist.
    """
    return model.model_validate(yaml.load(text, FastLoader))


def assemble(
    files: Mapping[str, schema.Schema],
    patterns: Iterable[schema.Patterns],
    indicators: Iterable[schema.IndicatorFile | dict[str, Any]],
    divisions: str,
) -> RuleData:
    """The whole of the rules from the content of each file, the patterns in the order that their files state."""
    parts: dict[str, Any] = {Path(name).stem: content for name, content in files.items()}
    ordered = sorted(patterns, key=lambda file: file.order)
    return RuleData(
        **parts,
        patterns=tuple(pattern for file in ordered for pattern in file.patterns),
        indicators=tuple(file if isinstance(file, dict) else file.model_dump(by_alias=True) for file in indicators),
        divisions=divisions,
    )
