"""Which rules a command works with: the built-in ones, and the folders that are laid over them.

In this order, each over those before it: ``[tool.extractor]`` of the nearest pyproject.toml, ``EXTRACTOR_RULES``, ``--rules``.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.cli.messages import UsageError
from extractor.rulebook import Rulebook, default_rulebook, load_rulebook, rules_folder
from extractor.rulebook.files import is_whole

if TYPE_CHECKING:
    from extractor.rulebook.sources import Rules

VARIABLE = "EXTRACTOR_RULES"
_TABLE = "tool.extractor"


def add_rules(parser: argparse.ArgumentParser, *, surroundings: bool = True) -> None:
    """Add the option that lays folders over the built-in rules; ``surroundings`` tells whether other ways hold as well."""
    same = f". {VARIABLE} and [{_TABLE}] in pyproject.toml do the same" if surroundings else ""
    parser.add_argument(
        "--rules",
        action="append",
        default=[],
        metavar="FOLDER",
        help="add the rule files of FOLDER to the built-in ones; entries with an id replace those of the same id. May be "
        f"told several times{same}",
    )


def overlays(options: argparse.Namespace) -> list[Path]:
    """The folders that a command line and its surroundings lay over the built-in rules, the lowest first.

    Raises:
        UsageError: pyproject.toml says something that cannot be meant.
    """
    variable = [Path(name) for name in os.environ.get(VARIABLE, "").split(os.pathsep) if name]
    return _distinct([*_of_project(Path.cwd()), *variable, *map(Path, options.rules)])


def rulebook(options: argparse.Namespace) -> Rulebook:
    """The compiled rules of a command.

    Raises:
        RulesError: with every problem that keeps them from being used.
    """
    over = overlays(options)
    return load_rulebook(overlays=over) if over else default_rulebook()


def rules(options: argparse.Namespace, folder: str | None = None) -> Rules:
    """The rule files of a command as they stand; see ``laid_over`` for ``folder``."""
    return laid_over(overlays(options), folder)


def laid_over(over: Sequence[Path], folder: str | None = None) -> Rules:
    """The built-in rules with folders laid over them, ``folder`` as the last.

    A ``folder`` that holds a whole set stands in the place of the built-in rules.
    """
    from extractor.rulebook.sources import Rules  # most runs need no more than the compiled rules

    if folder is None:
        return Rules(rules_folder(), over)
    own = Path(folder)
    return Rules(own, over) if is_whole(own) else Rules(rules_folder(), _distinct([*over, own]))


def _distinct(folders: Sequence[Path]) -> list[Path]:
    """Each folder once, where it is named last: laid over itself, it would double its own entries and mistakes."""
    places = [os.path.realpath(folder) for folder in folders]
    return [folder for index, folder in enumerate(folders) if places[index] not in places[index + 1 :]]


def _of_project(folder: Path) -> list[Path]:
    """The folders that the nearest pyproject.toml with a table for this program names; they are relative to it."""
    for above in (folder, *folder.parents):
        file = above / "pyproject.toml"
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if _TABLE in text:
            return [above / name for name in _named(file, text)]
    return []


def _named(file: Path, text: str) -> list[str]:
    import tomllib  # most runs meet no such file

    try:
        tools = tomllib.loads(text).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{file}: {error}", "mend the file") from None
    table = tools.get("extractor", {}) if isinstance(tools, dict) else None
    keys = table if isinstance(table, dict) else {"rules": None}
    names = keys.get("rules", [])
    if not isinstance(names, list) or not all(isinstance(name, str) and "\0" not in name for name in names):
        raise UsageError(f'{file}: [{_TABLE}] needs rules = ["FOLDER", …]', "mend the table, or take it out")
    unknown = sorted(keys.keys() - {"rules"})
    if unknown:
        raise UsageError(
            f"{file}: [{_TABLE}] has no key {', '.join(unknown)}", 'the one it has is rules = ["FOLDER", …]'
        )
    return names
