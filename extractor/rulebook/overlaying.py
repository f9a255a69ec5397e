"""Laying the rules of one folder over those of another, as nodes that keep their places."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from extractor.rulebook.files import INDICATORS, PATTERNS
from extractor.rulebook.nodes import entry_id, items, kind, pairs, value


class Mismatch(NamedTuple):
    """An entry of an overlay that is of another kind than the one it is laid over."""

    node: yaml.Node
    kind: str


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
    replaced = {name: node for node in over if (name := entry_id(node))}
    kept = [replaced.get(entry_id(node), node) for node in base]
    words = {node.value for node in base if isinstance(node, yaml.ScalarNode)}
    taken = {id(node) for node in kept}
    new = [n for n in over if id(n) not in taken and not (isinstance(n, yaml.ScalarNode) and n.value in words)]
    return [*new, *kept]


def replace(lower: yaml.Node | None, upper: yaml.Node | None, done: set[str]) -> None:
    """Move the patterns of ``upper`` whose id ``lower`` has to the place that they have there.

    ``done`` holds the ids that other files of the same layer have replaced: to replace them again would be a mistake.
    """
    old, new = value(lower, PATTERNS), value(upper, PATTERNS)
    known = {entry_id(node) for node in items(old)} - {"", *done}
    moved = {name: node for node in reversed(items(new)) if (name := entry_id(node)) in known}
    if old is not None and new is not None and moved:
        old.value = [moved.get(entry_id(node), node) for node in items(old)]
        new.value = [node for node in items(new) if moved.get(entry_id(node)) is not node]
        done.update(moved)


def withdraw(lower: yaml.Node | None, upper: yaml.Node | None) -> None:
    """Take the indicators out of ``lower`` that ``upper`` has, and the things of which none is left."""
    things = value(lower, "things")
    told = {entry_id(node) for thing in items(value(upper, "things")) for node in items(value(thing, INDICATORS))}
    told.discard("")
    if things is None or not told:
        return
    for thing in items(things):
        held = value(thing, INDICATORS)
        if held is not None and any(entry_id(node) in told for node in items(held)):
            held.value = [node for node in items(held) if entry_id(node) not in told]
    things.value = [thing for thing in items(things) if items(value(thing, INDICATORS)) or not value(thing, INDICATORS)]
