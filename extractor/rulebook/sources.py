"""Rule files as they stand: one folder with any number of overlays, read, joined and held against their schemas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from pydantic import ValidationError

from extractor.rulebook import schema
from extractor.rulebook.files import DIVISIONS, INDICATORS, PATTERNS, RuleData, names_in, rules_folder, yaml_files
from extractor.rulebook.layers import Fault, Layer, RuleFile
from extractor.rulebook.load import FILES, PARTS, Model, assemble
from extractor.rulebook.nodes import (
    Location,
    Place,
    compose,
    construct,
    find,
    kind,
    place,
    repeated_keys,
    way,
    without_items,
)
from extractor.rulebook.overlaying import Mismatch, merge, replace, withdraw
from extractor.rulebook.regions import table_problems

if TYPE_CHECKING:
    from extractor.rulebook.book import Rulebook

_CODES = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "literal_error": "unknown-value",
    "greater_than_equal": "out-of-range",
    "less_than_equal": "out-of-range",
}


class Rules:
    """All rule files of a folder and its overlays.

    Attributes:
        folder: the lowest folder, which must hold every file.
        faults: what is wrong with single files, in the order of the files.
        files: every file that there is one of, by name.
        patterns: the files of patterns, in the order in which they are tried.
        indicators: the files of indicators.
        divisions: the tables of divisions, that of the lowest folder first.
    """

    def __init__(self, folder: Path, overlays: Sequence[Path] = ()) -> None:
        self.folder = folder
        self.faults: list[Fault] = []
        self._layer_of: dict[str, int] = {}
        self.layers = [Layer(0, folder, "" if folder == rules_folder() else f"{folder.as_posix()}/")]
        self.layers += [Layer(number, over, f"{over.as_posix()}/") for number, over in enumerate(overlays, start=1)]
        for layer in self.layers:
            self._look_around(layer)
        self.files = {name: self._joined(name, model) for name, model in FILES.items()}
        self.patterns = self._part(PATTERNS)
        self.indicators = self._part(INDICATORS)
        self.divisions = "\n".join(self._table(layer) for layer in self.layers)
        every = (*self.files.values(), *self.patterns, *self.indicators)
        self._by_key = {self._key(file): file for file in every}

    def each(self, model: type[Model]) -> Iterator[tuple[str, Model]]:
        """The files of a kind that could be read, as name and content; those of patterns in the order they are tried."""
        for key, file in self._by_key.items():
            if isinstance(file.content, model):
                yield key, file.content

    def place(self, name: str, location: Location, *, key: bool = False) -> Place:
        """Where something of a file stands, by the name that ``each`` gives."""
        root = self._by_key[name].root
        assert root is not None, f"{name} has been read"
        return place(find(root, location, key=key))

    def layer_of(self, name: str, location: Location) -> int:
        """The number of the layer that something of a file is from."""
        return self._layer_of[self.place(name, location).file]

    def places(self) -> dict[str, str]:
        """Where each pattern stands, as ``file:line``, by its id."""
        found = {}
        for file, patterns in self.each(schema.Patterns):
            for index, pattern in enumerate(patterns.patterns):
                at = self.place(file, ("patterns", index))
                found[pattern.id] = f"{at.file}:{at.line}"
        return found

    def folder_of(self, file: str) -> Path:
        """The folder that a file is from, by the name that places give; the lowest where it is not known."""
        return self.layers[self._layer_of.get(file, 0)].folder

    def way(self, name: str, location: Location) -> str:
        """A location of a file in words."""
        return way(self._by_key[name].root, location)

    @cached_property
    def data(self) -> RuleData:
        """What the files say, where all fit their schemas."""
        contents = {name: file.content for name, file in self.files.items() if file.content is not None}
        patterns = [content for _, content in self.each(schema.Patterns)]
        return assemble(contents, patterns, [content for _, content in self.each(schema.IndicatorFile)], self.divisions)

    @cached_property
    def book(self) -> Rulebook:
        """The compiled rules; any error may come of data that was not checked."""
        from extractor.rulebook.book import compile_rules
        from extractor.rulebook.words import LazyPattern

        with LazyPattern.at_once():
            return compile_rules(self.data)

    def _key(self, file: RuleFile) -> str:
        return file.layer.shown(file.name)

    def _fault(self, code: str, where: Place | str, message: str) -> None:
        at = Place(where, 1, 1) if isinstance(where, str) else where
        fault = Fault(code, at, " ".join(message.split()))
        # a value that may be of several types is told of once for each of them
        if fault not in self.faults and (code != "wrong-type" or (code, at) not in [f[:2] for f in self.faults]):
            self.faults.append(fault)

    def _look_around(self, layer: Layer) -> None:
        """Tell of a folder that is none, or holds YAML that nothing reads."""
        self._layer_of[str(layer.folder)] = layer.number
        if not layer.folder.is_dir():
            self._fault("missing-file", str(layer.folder), "there is no such folder")
            return
        found = set(yaml_files(layer.folder))
        known = {*FILES, *(name for part in PARTS for name in names_in(layer.folder, part))}
        for name in sorted(found - known):
            self._layer_of[layer.shown(name)] = layer.number
            self._fault("unknown-file", layer.shown(name), "no rule file has this name")
        if layer.number and not found & known and not (layer.folder / DIVISIONS).exists():
            self._fault("missing-file", str(layer.folder), "the folder holds no rule file")
        if not layer.number and not any(name.startswith(PATTERNS) for name in found):
            self._fault("missing-file", layer.shown(PATTERNS), "the rules need a pattern file in this folder")

    def _joined(self, name: str, model: type[schema.Schema]) -> RuleFile:
        """A file of the lowest layer with all overlays laid over it."""
        base, *overlays = self.layers
        file = RuleFile(name, base, self._root(base, name))
        for layer in overlays:
            over = self._root(layer, name) if (layer.folder / name).exists() else None
            if over is not None and file.root is not None:
                mismatches: list[Mismatch] = []
                file.root = merge(file.root, over, mismatches)
                for node, other in mismatches:
                    self._fault("wrong-type", place(node), f"a {other} stands here in the rules that this adds to")
        self._validate(file, model)
        return file

    def _part(self, part: str) -> list[RuleFile]:
        """All files of a part, those of higher layers first. An id of a lower layer is that of the higher one alone."""
        files: list[RuleFile] = []
        for layer in self.layers:
            fresh = [RuleFile(name, layer, self._root(layer, name)) for name in names_in(layer.folder, part)]
            done: set[str] = set()
            for upper in fresh:
                for lower in files:
                    replace(lower.root, upper.root, done)
                    withdraw(lower.root, upper.root)
            files += fresh
        for file in files:
            self._validate(file, PARTS[part])
        order = {id(f): f.content.order for f in files if isinstance(f.content, schema.Patterns)}
        return sorted(files, key=lambda file: (order.get(id(file), 0), -file.layer.number))

    def _table(self, layer: Layer) -> str:
        """The divisions of a layer, with what is wrong with them told."""
        shown = layer.shown(DIVISIONS)
        self._layer_of[shown] = layer.number
        if layer.number and not (layer.folder / DIVISIONS).exists():
            return ""
        table = self._text(layer, DIVISIONS)
        for line, message in table_problems(table) if table is not None else ():
            self._fault("division", Place(shown, line, 1), message)
        return table or ""

    def _text(self, layer: Layer, name: str) -> str | None:
        """The text of one file, None where it cannot be read, with the reason told."""
        try:
            return (layer.folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            if layer.folder.is_dir():
                self._fault("missing-file", layer.shown(name), "the rules need this file")
        except UnicodeDecodeError as error:
            self._fault("unreadable", layer.shown(name), f"no UTF-8 text: {error.reason} at byte {error.start}")
        except OSError as error:
            self._fault("unreadable", layer.shown(name), error.strerror or type(error).__name__)
        return None

    def _root(self, layer: Layer, name: str) -> yaml.Node | None:
        """The YAML of one file, with what keeps it from being read told."""
        shown = layer.shown(name)
        self._layer_of[shown] = layer.number
        text = self._text(layer, name)
        if text is None:
            return None
        try:
            root = compose(text, shown)
        except (yaml.YAMLError, ValueError) as error:
            self._broken(shown, error)
        else:
            for key in repeated_keys(root):
                message = f"{key.value}: the mapping holds this key already, and the last would win"
                self._fault("duplicate-key", place(key), message)
            if root is None and not layer.number:
                self._fault("wrong-type", shown, "the file is empty")
            elif root is not None and not isinstance(root, yaml.MappingNode):
                self._fault("wrong-type", place(root), f"the file holds a {kind(root)}, not keys")
            else:
                return root
        return None

    def _broken(self, shown: str, error: Exception) -> None:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        where = Place(mark.name, mark.line + 1, mark.column + 1) if mark else Place(shown, 1, 1)
        self._fault("yaml", where, getattr(error, "problem", None) or str(error))

    def _validate(self, file: RuleFile, model: type[schema.Schema]) -> None:
        """Read what a file holds. Entries that do not fit are told of and left out, so that the others are checked too."""
        if file.root is None:
            return
        try:
            file.content = model.model_validate(construct(file.root))
        except ValidationError as error:
            self._misfits(file.root, error)
            if without_items(file.root, [item["loc"] for item in error.errors()]):
                with suppress(ValidationError):
                    file.content = model.model_validate(construct(file.root))
        except (yaml.YAMLError, RecursionError) as error:  # among them dates that do not exist
            self._broken(place(file.root).file, error)

    def _misfits(self, root: yaml.Node, error: ValidationError) -> None:
        """Tell of everything in a file that does not fit its schema."""
        items = [(way(root, item["loc"]), item) for item in error.errors()]
        for name, item in items:
            code = _CODES.get(item["type"], "wrong-type")
            # what may be of several types fits none of them; what it holds tells which of them is meant
            if code == "wrong-type" and any(other.startswith(f"{name}.") for other, _ in items):
                continue
            at = place(find(root, item["loc"], key=code == "unknown-key"))
            shown = name if code != "missing-key" else ""
            self._fault(code, at, f"{shown or item['loc'][-1]}: {item['msg']}")
