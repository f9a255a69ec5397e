"""Rules with overlays that were checked before, kept in the user's cache folder so that a start need not check them again.

An entry is JSON with its digest, found by the content of all rule files and by the program that wrote it. Whatever is amiss
with it, or with the folder, the rules are read and checked as if there were no cache.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from extractor.rulebook import schema
from extractor.rulebook.load import DIVISIONS, FILES, INDICATORS, PATTERNS, RuleData, assemble, yaml_files

VARIABLE = "EXTRACTOR_CACHE"
_MOST = 16  # entries kept, the newest ones


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
        stat = module.stat()
        digest.update(f"{module.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
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
    if folder is None:
        return None
    try:
        with _entry(folder, name).open("rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            head, _, body = file.read().partition(b"\n")
        if head.decode() != _head(name, body):
            return None
        return _restored(json.loads(body))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def keep(name: str, data: RuleData) -> None:
    """Keep rules under a name, where the folder can be written."""
    folder = cache_folder()
    if folder is None:
        return
    body = json.dumps(_plain(data), ensure_ascii=False, separators=(",", ":")).encode()
    entry = _entry(folder, name)
    unfinished = entry.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(_head(name, body).encode() + b"\n" + body)
            unfinished.replace(entry)
        finally:
            unfinished.unlink(missing_ok=True)
        entries = sorted(folder.glob("rules-*.json"), key=lambda path: path.stat().st_mtime_ns)
        for old in entries[:-_MOST]:
            old.unlink(missing_ok=True)


def _entry(folder: Path, name: str) -> Path:
    return folder / f"rules-{name}.json"


def _head(name: str, body: bytes) -> str:
    return f"{name} {hashlib.sha256(body).hexdigest()}"


def _plain(data: RuleData) -> dict[str, Any]:
    parts: dict[str, Any] = {file: getattr(data, Path(file).stem) for file in FILES}
    plain = {name: part.model_dump(mode="json", by_alias=True) for name, part in parts.items()}
    plain[PATTERNS] = [entry.model_dump(mode="json", by_alias=True) for entry in data.patterns]
    return plain | {INDICATORS: data.indicators, DIVISIONS: data.divisions}


def _restored(plain: dict[str, Any]) -> RuleData:
    files = {name: model.model_validate(plain[name]) for name, model in FILES.items()}
    patterns = schema.Patterns.model_validate({"order": 0, PATTERNS: plain[PATTERNS]})
    return assemble(files, [patterns], plain[INDICATORS], plain[DIVISIONS])
