"""YAML as nodes that know their file, line and column: where an entry stands, and what holds it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import yaml

from extractor.rulebook.plain import FastLoader

_DEEPEST = 100  # lists and mappings inside one another, far more than any rule needs and far less than end the program

Location = tuple[int | str, ...]


class Place(NamedTuple):
    """Where something stands; line and column count from 1."""

    file: str
    line: int
    column: int


class _Named(io.StringIO):
    """Text with the name that its nodes shall carry."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name


def compose(text: str, name: str) -> yaml.Node | None:
    """The YAML of a file as nodes that carry ``name``; None where it holds nothing.

    Raises:
        yaml.YAMLError: ``text`` is no YAML, or too deeply nested.
    """
    _refuse_depth(_Named(text, name))
    root: yaml.Node | None = yaml.compose(_Named(text, name), FastLoader)
    return root


def _refuse_depth(text: _Named) -> None:
    """Raise yaml.MarkedYAMLError where lists and mappings are so deep inside one another that no reader bears it."""
    next_event, depth = FastLoader(text).get_event, 0
    event: Any = next_event()
    while not isinstance(event, yaml.StreamEndEvent):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            problem = f"more than {_DEEPEST} lists and mappings inside one another"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
        event = next_event()


class _Constructor(yaml.constructor.SafeConstructor):
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """The same, errors with the place of the node: a file may be made of nodes of several."""
        try:
            return super().construct_object(node, deep)
        except (yaml.YAMLError, RecursionError):
            raise
        except Exception as error:  # PyYAML takes it for granted that a value is what its tag says
            problem = f"{node.value!r} is no {node.tag.rpartition(':')[2]}, for which YAML takes it"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark) from error


def construct(root: yaml.Node | None) -> Any:
    """The plain data that nodes stand for.

    Raises:
        yaml.YAMLError, RecursionError: they stand for nothing, such as a date that does not exist.
    """
    return None if root is None else _Constructor().construct_document(root)


def place(node: yaml.Node) -> Place:
    """Where a node begins."""
    mark = node.start_mark
    return Place(mark.name, mark.line + 1, mark.column + 1)


def kind(node: yaml.Node) -> str:
    """What messages call a node: a scalar, a sequence or a mapping."""
    return type(node).__name__.removesuffix("Node").lower()


def pairs(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    """Keys and values of a mapping; nothing of any other node."""
    return node.value if isinstance(node, yaml.MappingNode) else []


def items(node: yaml.Node | None) -> list[yaml.Node]:
    """The items of a list; nothing of any other node."""
    return node.value if isinstance(node, yaml.SequenceNode) else []


def value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """What a mapping holds under a key."""
    return next((child for name, child in pairs(node) if name.value == key), None)


def entry_id(node: yaml.Node | None) -> str:
    """The id of an entry; empty where it has none."""
    found = value(node, "id")
    return found.value if isinstance(found, yaml.ScalarNode) else ""


def find(root: yaml.Node, location: Location, *, key: bool = False) -> yaml.Node:
    """The deepest node on the way to a location: the scalar there, or the key or item that holds what is there.

    ``key`` asks for the key even where a scalar stands behind it.
    """
    node, found = root, root
    for part in location:
        pair = next((pair for pair in pairs(node) if pair[0].value == str(part)), None)
        if pair is not None:
            found, node = pair
        elif isinstance(part, int) and part < len(items(node)):
            found = node = items(node)[part]
    return node if isinstance(node, yaml.ScalarNode) and not key else found


def without_items(root: yaml.Node, locations: Iterable[Location]) -> bool:
    """Take the items of lists out that locations lead through, the outermost of each; whether every one leads through one."""
    taken: dict[int, tuple[yaml.Node, set[int]]] = {}
    for location in locations:
        node = root
        for part in location:
            pair = next((pair for pair in pairs(node) if pair[0].value == str(part)), None)
            if pair is not None:
                node = pair[1]
            elif isinstance(part, int) and part < len(items(node)):
                taken.setdefault(id(node), (node, set()))[1].add(part)
                break
            else:
                return False
        else:
            return False
    for node, indexes in taken.values():
        node.value = [item for index, item in enumerate(items(node)) if index not in indexes]
    return bool(taken)


def way(root: yaml.Node | None, location: Location) -> str:
    """A location in words: keys and indexes joined by dots, entries by their id where they have one."""
    node, names = root, []
    for part in location:
        pair = next((pair for pair in pairs(node) if pair[0].value == str(part)), None)
        if pair is not None:
            node = pair[1]
            names.append(str(part))
        elif isinstance(part, int) and part < len(items(node)):
            node = items(node)[part]
            names.append(entry_id(node) or str(part))
    return ".".join(names)


def repeated_keys(node: yaml.Node | None, seen: set[int] | None = None) -> Iterator[yaml.Node]:
    """Each key that its mapping holds already; ``seen`` keeps nodes from being entered twice by aliases."""
    seen = set() if seen is None else seen
    if node is None or id(node) in seen:
        return
    seen.add(id(node))
    keys: set[tuple[str, str]] = set()
    for key, child in pairs(node):
        if isinstance(key, yaml.ScalarNode):
            if (key.tag, key.value) in keys:
                yield key
            keys.add((key.tag, key.value))
        yield from repeated_keys(child, seen)
    for child in items(node):
        yield from repeated_keys(child, seen)
