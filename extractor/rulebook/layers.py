"""The parts of a set of rules: folders laid over one another, their files, and what is wrong with single files."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml

from extractor.rulebook import schema
from extractor.rulebook.nodes import Place


class Fault(NamedTuple):
    """Something that keeps a file from being read or from fitting its schema."""

    code: str
    place: Place
    message: str


class Layer(NamedTuple):
    """A folder of rule files: 0 is the lowest, what stands in a higher one goes before. ``label`` leads the names of files."""

    number: int
    folder: Path
    label: str

    def shown(self, name: str) -> str:
        """What messages call a file of the folder."""
        return f"{self.label}{name}"


class RuleFile:
    """One rule file, overlays laid over it.

    Attributes:
        name: the path inside the folder, with forward slashes.
        layer: the folder that it is from; the lowest where an overlay adds to it.
        root: its YAML; None where it holds none.
        content: what it says; None where it cannot be read or does not fit its schema.
    """

    def __init__(self, name: str, layer: Layer, root: yaml.Node | None) -> None:
        self.name, self.layer, self.root = name, layer, root
        self.content: schema.Schema | None = None
