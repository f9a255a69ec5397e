"""The cache of rules: used where it can be trusted, left aside where not, and never told of."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from checkout import ROOT

from extractor import quantities
from extractor.errors import RulesError
from extractor.rulebook import cache, default_rulebook, load_rulebook
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import load
from extractor.rulebook.sources import Rules

SEED = min((ROOT / "seeds").glob("*.txt"))


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, not yet there."""
    folder = tmp_path / "cache" / "of" / "rules"
    monkeypatch.setenv("EXTRACTOR_CACHE", str(folder))
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """An overlay with a unit of its own."""
    folder = tmp_path / "mine"
    folder.mkdir()
    write(folder, "炉灶口")
    return folder


def write(folder: Path, unit: str) -> None:
    (folder / "units.yaml").write_text(f"dimensions: {{count: {{units: [{unit}]}}}}\n", encoding="utf-8")


def plain(part: Any) -> Any:
    """Rules as mappings and lists, whether they are models or the bare objects that the cache gives."""
    if isinstance(part, list | tuple):
        return [plain(item) for item in part]
    if isinstance(part, dict):
        return {key: plain(value) for key, value in part.items()}
    return plain(vars(part)) if hasattr(part, "__dict__") else part


def unit(folder: Path) -> str:
    """The unit that the rules find; with rules that an entry of the cache was changed to hold, another one."""
    (found,) = quantities("12炉灶口", rules=load_rulebook(overlays=[folder]))
    return found.unit


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("rules-*"))


def falsify(entry: Path, *, digest: bool) -> None:
    """Change what an entry says of the unit, and its digest with it or not."""
    head, _, body = entry.read_bytes().partition(b"\n")
    assert "炉灶口".encode() in body
    body = body.replace("炉灶口".encode(), "炉".encode())
    head = head.split()[0] + b" " + hashlib.sha256(body).hexdigest().encode() if digest else head
    entry.write_bytes(head + b"\n" + body)


def test_what_is_kept_is_what_was_read(kept: Path, mine: Path) -> None:
    assert unit(mine) == "炉灶口"
    assert len(entries(kept)) == 1
    name = cache.key(rules_folder(), [mine])
    assert plain(cache.recall(name)) == plain(Rules(rules_folder(), [mine]).data)
    cache.keep("built-in", load(rules_folder()))
    assert plain(cache.recall("built-in")) == plain(load(rules_folder()))


def test_the_built_in_rules_are_kept_and_used(kept: Path) -> None:
    """The second start finds the same and imports neither a reader of YAML nor a model of a rule file."""
    program = (
        "import sys; from extractor import extract; from pathlib import Path; from extractor.writing.json import dumps;"
        f"print(dumps(extract(Path({str(SEED)!r}))));"
        "print([name for name in sys.modules if name == 'yaml' or name.startswith('extractor.rulebook.schema.')])"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True) for _ in range(2)
    ]
    first, second = (run.stdout.splitlines() for run in runs)
    assert len(entries(kept)) == 1
    assert "'yaml'" in first[-1]
    assert second[-1] == "[]"
    assert second[:-1] == first[:-1]


def test_damaged_built_in_rules_are_read_again(kept: Path) -> None:
    default_rulebook.cache_clear()
    try:
        default_rulebook()
        (entry,) = entries(kept)
        whole = entry.read_bytes()
        entry.write_bytes(whole.replace("公里".encode(), "里公".encode()))
        default_rulebook.cache_clear()
        (found,) = quantities("12公里", rules=default_rulebook())
    finally:
        default_rulebook.cache_clear()
    assert found.unit == "公里"
    assert entry.read_bytes() == whole


def test_the_second_start_uses_what_is_kept(kept: Path, mine: Path) -> None:
    assert unit(mine) == "炉灶口"
    (entry,) = entries(kept)
    falsify(entry, digest=True)  # only to see that it is used
    assert unit(mine) == "炉"


def test_a_damaged_entry_is_mended(kept: Path, mine: Path) -> None:
    unit(mine)
    (entry,) = entries(kept)
    whole = entry.read_bytes()
    falsify(entry, digest=False)
    assert unit(mine) == "炉灶口"
    assert entry.read_bytes() == whole


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"x", b"{}", b"\xff\xfe\n\x00", b"null\nnull"],
    ids=["empty", "line", "x", "json", "binary", "null"],
)
def test_a_foreign_file_in_the_place_of_an_entry(content: bytes, kept: Path, mine: Path) -> None:
    unit(mine)
    (entry,) = entries(kept)
    entry.write_bytes(content)
    assert unit(mine) == "炉灶口"


@pytest.mark.parametrize("body", ["null", "[]", '{"units.yaml": 1}', "[" * 100_000])
def test_an_entry_with_a_sound_digest_that_holds_no_rules(body: str, kept: Path, mine: Path) -> None:
    unit(mine)
    (entry,) = entries(kept)
    name = cache.key(rules_folder(), [mine])
    entry.write_text(f"{name} {hashlib.sha256(body.encode()).hexdigest()}\n{body}", encoding="utf-8")
    assert cache.recall(name) is None
    assert unit(mine) == "炉灶口"


def test_an_entry_that_does_not_compile(kept: Path, mine: Path) -> None:
    unit(mine)
    (entry,) = entries(kept)
    head, _, body = entry.read_bytes().partition(b"\n")
    rules = json.loads(body)
    rules["numerals"]["\0"]["tenths"]["\0"]["not_before"] = "]["
    body = json.dumps(rules).encode()
    entry.write_bytes(head.split()[0] + b" " + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    assert unit(mine) == "炉灶口"


def test_changed_rules_are_read_again(kept: Path, mine: Path) -> None:
    unit(mine)
    write(mine, "炉")
    assert unit(mine) == "炉"
    assert len(entries(kept)) == 2


def test_an_added_file_is_checked(kept: Path, mine: Path) -> None:
    unit(mine)
    (mine / "unit.yaml").write_text("", encoding="utf-8")
    with pytest.raises(RulesError):
        load_rulebook(overlays=[mine])
    assert len(entries(kept)) == 1


def test_broken_rules_are_not_kept(kept: Path, mine: Path) -> None:
    (mine / "units.yaml").write_text("dimensions: 1\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(RulesError):
            load_rulebook(overlays=[mine])
    assert not kept.exists()


def test_old_entries_go(kept: Path, mine: Path) -> None:
    for number in range(18):
        cache.keep(str(number), load(rules_folder()))
        os.utime(kept / f"rules-{number}.json", ns=(number, number))
    assert len(entries(kept)) == 16
    assert cache.recall("17") is not None
    assert cache.recall("0") is None
    assert unit(mine) == "炉灶口"


@pytest.mark.parametrize("place", ["a file", "a file/below", "\x00"])
def test_a_folder_that_cannot_be_written(
    place: str, tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("x", encoding="utf-8")
    folder = str(tmp_path / place) if "\x00" not in place else "/proc/none"
    monkeypatch.setenv("EXTRACTOR_CACHE", folder)
    assert unit(mine) == "炉灶口"
    assert (tmp_path / "a file").read_text(encoding="utf-8") == "x"


def test_a_check_takes_nothing_that_was_kept_unchecked(kept: Path) -> None:
    """The built-in rules are kept as they were read; what checks them reads them again, and keeps nothing."""
    cache.keep(cache.key(rules_folder(), []), load(rules_folder()))
    (entry,) = entries(kept)
    head, _, body = entry.read_bytes().partition(b"\n")
    body = body.replace("公里".encode(), "里公".encode())
    entry.write_bytes(head.split()[0] + b" " + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    written = entry.read_bytes()
    (found,) = quantities("12公里", rules=load_rulebook())
    assert found.unit == "公里"
    assert [entry.read_bytes() for entry in entries(kept)] == [written]


def test_where_the_cache_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache.cache_folder() is None
    monkeypatch.delenv("EXTRACTOR_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.cache_folder() == tmp_path / "extractor"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    found = cache.cache_folder()
    assert found is not None
    assert found.is_relative_to(Path.home())


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner here")
def test_an_entry_of_someone_else(kept: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unit(mine)
    (entry,) = entries(kept)
    falsify(entry, digest=True)
    someone = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: someone)
    assert unit(mine) == "炉灶口"
