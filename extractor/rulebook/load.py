"""Reading rule files: YAML in, models out, with nothing done that a start of the program does not need.

What is wrong with broken files is told by ``extractor.rulebook.checking``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import yaml

from extractor.rulebook import plain, schema
from extractor.rulebook.files import DIVISIONS, INDICATORS, NAMES, PATTERNS, RuleData, names_in
from extractor.rulebook.plain import FastLoader

_HINTS = get_type_hints(RuleData)
FILES: dict[str, type[schema.Schema]] = {name: _HINTS[Path(name).stem] for name in NAMES}
PARTS: dict[str, type[schema.Schema]] = {PATTERNS: schema.Patterns, INDICATORS: schema.IndicatorFile}

Model = TypeVar("Model", bound=schema.Schema)


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
