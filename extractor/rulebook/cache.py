"""What an earlier start worked out, kept in the user's cache folder: rules that were read and checked, and compiled expressions.

Rules are found by the content of all rule files and by the program that reads them. Whatever is amiss with a kept file, or with
the folder, all is worked out as if there were no cache. Rules come back as bare objects: the models that checked them take
longer to build than all the rest of a start.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from pydantic import BaseModel

from extractor.rulebook.files import DIVISIONS, RuleData, yaml_files

VARIABLE = "EXTRACTOR_CACHE"
_MOST = 16  # entries kept, the newest ones
_MODEL = "\0"  # the one key of a mapping that stands for a model; no rule file can hold it


def cache_folder() -> Path | None:
    """Where rules are kept: ``EXTRACTOR_CACHE``, or the user's cache folder; None where that is empty or unknown."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named) if named else None
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if given.is_absolute():
        return given / "extractor"
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "extractor" / "Cache"
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "extractor"


def key(folder: Path, overlays: Sequence[Path]) -> str:
    """A name for the content of rule folders as this program reads them.

    Raises:
        OSError: a file cannot be read.
    """
    digest = hashlib.sha256()
    for module in sorted(Path(__file__).parent.rglob("*.py")):  # a newer program may read the same files otherwise
        content = module.read_bytes()
        digest.update(f"{module.name} {len(content)}\n".encode() + content)
    for layer in (folder, *overlays):
        tables = {DIVISIONS: layer / DIVISIONS} if (layer / DIVISIONS).exists() else {}
        for name, path in (yaml_files(layer) | tables).items():
            content = path.read_bytes()
            digest.update(f"{name} {len(content)}\n".encode() + content)
        digest.update(b"\n")
    return digest.hexdigest()


def recall(name: str) -> RuleData | None:
    """The rules kept under a name, None where there are none that can be trusted."""
    folder = cache_folder()
    body = read(_entry(folder, name)) if folder else None
    if body is None:
        return None
    try:
        return _restored(json.loads(body, object_hook=_thawed))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def keep(name: str, data: RuleData) -> None:
    """Keep rules under a name, where there is one and the folder can be written."""
    folder = cache_folder()
    if folder is None or not name:
        return
    write(
        _entry(folder, name),
        json.dumps(vars(data), ensure_ascii=False, separators=(",", ":"), default=_frozen).encode(),
    )
    with suppress(OSError):
        entries = sorted(folder.glob("rules-*.json"), key=lambda path: path.stat().st_mtime_ns)
        for old in entries[:-_MOST]:
            old.unlink(missing_ok=True)


def read(file: Path) -> bytes | None:
    """The content of a file that ``write`` wrote for this user; None where it cannot be trusted."""
    try:
        with file.open("rb") as opened:
            if hasattr(os, "getuid") and os.fstat(opened.fileno()).st_uid != os.getuid():
                return None
            head, _, body = opened.read().partition(b"\n")
    except OSError:
        return None
    return body if head == _head(file, body) else None


def write(file: Path, body: bytes) -> None:
    """Write a file whole, where its folder can be written."""
    unfinished = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(_head(file, body) + b"\n" + body)
            unfinished.replace(file)
        finally:
            unfinished.unlink(missing_ok=True)


def _entry(folder: Path, name: str) -> Path:
    return folder / f"rules-{name}.json"


def _head(file: Path, body: bytes) -> bytes:
    return f"{file.name} {hashlib.sha256(body).hexdigest()}".encode()


def _frozen(model: object) -> dict[str, Any]:
    if not isinstance(model, BaseModel):
        raise TypeError(f"{type(model).__name__} is no part of rules")
    return {_MODEL: {name: getattr(model, name) for name in type(model).model_fields}}


def _thawed(mapping: dict[str, Any]) -> Any:
    return SimpleNamespace(**mapping[_MODEL]) if _MODEL in mapping else mapping


def _restored(parts: dict[str, Any]) -> RuleData:
    data = RuleData(**parts)
    return replace(data, patterns=tuple(data.patterns), indicators=tuple(data.indicators))
