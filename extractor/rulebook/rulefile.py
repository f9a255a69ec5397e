"""A rule file under examination: what it holds, where each entry stands, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import ValidationError

from extractor.rulebook import schema
from extractor.rulebook.load import compose, parse

Location = tuple[int | str, ...]


class Finding(NamedTuple):
    """One thing wrong in a file.

    Attributes:
        location: the keys and indexes that lead to it from the top of the file.
        code: a stable name of what is wrong, in lower case with hyphens.
        message: what is wrong, in words.
    """

    location: Location
    code: str
    message: str


class RuleFile:
    """One file of a rules folder, read and held against its schema.

    Attributes:
        name: the path inside the folder, with forward slashes.
        content: what the file holds; None where it cannot be read or does not fit its schema.
        problems: what is wrong with it, each as ``file:line: code message``.
    """

    def __init__(self, folder: Path, name: str, model: type[schema.Schema]) -> None:
        self.name = name
        self.content: schema.Schema | None = None
        self.problems: list[str] = []
        self._root: yaml.Node | None = None
        text = self._text(folder / name)
        if text is not None:
            self._examine(text, model)

    def tell(self, finding: Finding) -> None:
        """Note a problem at the line that its location leads to."""
        line, place = _place(self._root, finding.location)
        self._note(line, finding.code, f"{place}: {finding.message}" if place else finding.message)

    def _note(self, line: int, code: str, message: str) -> None:
        problem = f"{self.name}:{line}: {code} {' '.join(message.split())}"
        if problem not in self.problems:
            self.problems.append(problem)

    def _text(self, path: Path) -> str | None:
        try:
            return path.read_text(encoding="utf-8")
        except FileNotFoundError:
            self._note(1, "missing-file", "the rules need this file")
        except UnicodeDecodeError as error:
            self._note(1, "unreadable", f"no UTF-8 text: {error.reason} at byte {error.start}")
        except OSError as error:
            self._note(1, "unreadable", error.strerror or type(error).__name__)
        return None

    def _examine(self, text: str, model: type[schema.Schema]) -> None:
        try:
            self._root = compose(text)
            for key, line in _keys_told_twice(self._root, set()):
                self._note(line, "duplicate-key", f"{key}: the mapping holds this key already, and the last would win")
            self.content = parse(text, model)
        except ValidationError as error:
            for item in error.errors():
                self.tell(Finding(item["loc"], item["type"].replace("_", "-"), item["msg"]))
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            self._note(line, "yaml", error.problem or str(error))
        except (yaml.YAMLError, ValueError, RecursionError) as error:  # among them dates that do not exist
            self._note(1, "yaml", str(error))


def _place(root: yaml.Node | None, location: Location) -> tuple[int, str]:
    """The line of the deepest node on the way to ``location``, and the way in dots, entries by their id if they have one."""
    node, line = root, root.start_mark.line + 1 if root else 1
    way: list[str] = []
    for part in location:
        way.append(str(part))
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(part)), None)
            if pair is not None:
                line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
            way[-1] = _id(node) or way[-1]
    return line, ".".join(way)


def _id(node: yaml.Node) -> str | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value.value for key, value in pairs if key.value == "id" and isinstance(value, yaml.ScalarNode)), None)


def _keys_told_twice(node: yaml.Node | None, seen: set[int]) -> Iterator[tuple[str, int]]:
    """Each key that its mapping holds already, with its line; ``seen`` keeps nodes from being entered twice by aliases."""
    if not isinstance(node, yaml.CollectionNode) or id(node) in seen:
        return
    seen.add(id(node))
    keys: set[tuple[str, str]] = set()
    for child in node.value:
        if isinstance(node, yaml.MappingNode):
            key, child = child
            if isinstance(key, yaml.ScalarNode):
                if (key.tag, key.value) in keys:
                    yield key.value, key.start_mark.line + 1
                keys.add((key.tag, key.value))
        yield from _keys_told_twice(child, seen)
