"""Reading rule files: YAML in, checked models out, every problem at once as ``file:line: code message``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from extractor.errors import RulesError
from extractor.rulebook import schema

try:
    from yaml import CSafeLoader as FastLoader
except ImportError:  # PyYAML built without libyaml: slower, same result
    from yaml import SafeLoader as FastLoader  # type: ignore[assignment]

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
    "slots.yaml": schema.Slots,
    "documents.yaml": schema.DocumentRules,
}


@dataclass(frozen=True)
class RuleData:
    """The content of a rules folder, checked against the schema but not yet compiled."""

    numerals: schema.Numerals
    units: schema.Units
    modifiers: schema.Modifiers
    periods: schema.Periods
    implicit: schema.Implicit
    exclusions: schema.Exclusions
    verbs: schema.Verbs
    nouns: schema.Nouns
    sections: schema.Sections
    slots: schema.Slots
    documents: schema.DocumentRules
    patterns: tuple[schema.Pattern, ...]


def rules_folder() -> Path:
    """The built-in rules: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def load(folder: Path) -> RuleData:
    """Read and check a rules folder.

    Raises:
        RulesError: any file is missing or broken; all problems of all files are in it.
    """
    problems: list[str] = []
    parts: dict[str, Any] = {}
    for name, model in FILES.items():
        parts[Path(name).stem] = _read(folder, Path(name), model, problems)
    pattern_files = sorted((folder / "patterns").glob("*.yaml"))
    files = [_read(folder, p.relative_to(folder), schema.Patterns, problems) for p in pattern_files]
    if not files:
        problems.append(f"{folder / 'patterns'}: missing-file no pattern file found")
    if problems:
        raise RulesError(str(folder), problems)
    ordered = sorted((f for f in files if isinstance(f, schema.Patterns)), key=lambda f: f.order)
    return RuleData(**parts, patterns=tuple(p for f in ordered for p in f.patterns))


def _read(folder: Path, name: Path, model: type[schema.Schema], problems: list[str]) -> schema.Schema | None:
    path = folder / name
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(f"{name}: missing-file the rules need this file")
        return None
    except (OSError, UnicodeDecodeError) as error:
        problems.append(f"{name}: unreadable {error}")
        return None
    try:
        return model.model_validate(yaml.load(text, FastLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problems.append(f"{name}:{line}: yaml {getattr(error, 'problem', None) or error}")
    except ValidationError as error:
        root = yaml.compose(text, FastLoader)
        for item in error.errors():
            line = _line(root, item["loc"])
            place = ".".join(str(part) for part in item["loc"])
            problems.append(f"{name}:{line}: {item['type'].replace('_', '-')} {place}: {item['msg']}")
    return None


def _line(node: yaml.Node | None, location: tuple[int | str, ...]) -> int:
    """The line of the deepest node on the way to ``location``."""
    line = node.start_mark.line + 1 if node else 1
    for part in location:
        if isinstance(node, yaml.MappingNode):
            pair = next(((k, v) for k, v in node.value if k.value == str(part)), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
        else:
            break
    return line
