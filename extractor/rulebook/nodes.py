"""YAML as nodes that know their file, line and column: where an entry stands, and how one file is laid over another."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from extractor.rulebook.load import FastLoader

Location = tuple[int | str, ...]


class Place(NamedTuple):
    """Where something stands; line and column count from 1."""

    file: str
    line: int
    column: int


class Mismatch(NamedTuple):
    """An entry of an overlay that is of another kind than the one it is laid over."""

    node: yaml.Node
    kind: str


class _Named(io.StringIO):
    """Text with the name that its nodes shall carry."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name


def compose(text: str, name: str) -> yaml.Node | None:
    """The YAML of a file as nodes that carry ``name``; None where it holds nothing.

    Raises:
        yaml.YAMLError, RecursionError: ``text`` is no YAML, or too deeply nested.
    """
    root: yaml.Node | None = yaml.compose(_Named(text, name), FastLoader)
    return root


def construct(root: yaml.Node | None) -> Any:
    """The plain data that nodes stand for.

    Raises:
        yaml.YAMLError, ValueError, RecursionError: they stand for nothing, such as a date that does not exist.
    """
    return None if root is None else yaml.constructor.SafeConstructor().construct_document(root)


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


def entry_id(node: yaml.Node | None) -> str | None:
    """The id of an entry that has one."""
    found = value(node, "id")
    return found.value if isinstance(found, yaml.ScalarNode) else None


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


def merge(base: yaml.Node, over: yaml.Node, mismatches: list[Mismatch]) -> yaml.Node:
    """``over`` laid over ``base``; each node of the result keeps the place that it comes from.

    Mappings are joined key by key. Lists are added to, what is new first, so that it wins where the first wins; an entry
    with the id of an entry of ``base`` takes its place. Any other value replaces the one before it.
    """
    if type(base) is not type(over):
        mismatches.append(Mismatch(over, kind(base)))
        return base
    if isinstance(base, yaml.MappingNode):
        return yaml.MappingNode(base.tag, _joined(base, over, mismatches), base.start_mark, base.end_mark)
    if isinstance(base, yaml.SequenceNode):
        return yaml.SequenceNode(base.tag, added(base.value, over.value), base.start_mark, base.end_mark)
    return over


def _joined(base: yaml.Node, over: yaml.Node, mismatches: list[Mismatch]) -> list[tuple[yaml.Node, yaml.Node]]:
    merged = {_name(key): (key, child) for key, child in pairs(base)}
    for key, child in pairs(over):
        before = merged.get(_name(key))
        if before is None:
            merged[_name(key)] = key, child
        else:
            result = merge(before[1], child, mismatches)
            merged[_name(key)] = (key if result is child else before[0]), result
    return list(merged.values())


def _name(key: yaml.Node) -> object:
    return key.value if isinstance(key, yaml.ScalarNode) else id(key)


def added(base: list[yaml.Node], over: list[yaml.Node]) -> list[yaml.Node]:
    """Two lists as one: entries with an id that ``base`` knows in its place, then what is new in front of the rest."""
    replaced = {name: node for node in over if (name := entry_id(node)) is not None}
    kept = [replaced.pop(entry_id(node) or "", node) for node in base]
    words = {node.value for node in base if isinstance(node, yaml.ScalarNode)}
    taken = {id(node) for node in kept}
    new = [n for n in over if id(n) not in taken and not (isinstance(n, yaml.ScalarNode) and n.value in words)]
    return [*new, *kept]
