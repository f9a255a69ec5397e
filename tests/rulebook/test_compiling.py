"""Compiled expressions that are kept: the same as those compiled anew, and compiled anew where they cannot be trusted."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from extractor.rulebook import cache, compiling
from extractor.rulebook.book import compile_rules
from extractor.rulebook.compiling import Expressions, compiled
from extractor.rulebook.files import rules_folder
from extractor.rulebook.load import load
from extractor.rulebook.words import LazyPattern

RANGE = r"(?P<low>\d+)[-—至](?P<high>[\d一二三四五六七八九十]+)%|(\s)全[市县]"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache, not yet there."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("EXTRACTOR_CACHE", str(folder))
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one expression kept in it."""
    file = tmp_path / "expressions.bin"
    expressions = Expressions(file)
    expressions.compile(RANGE)
    expressions.keep()
    return file


def allow_nothing_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on whatever compiles an expression anew fails."""

    def refuse(_: Expressions, text: str) -> None:
        raise AssertionError(f"{text} is compiled anew")

    monkeypatch.setattr(Expressions, "_code", refuse)


@pytest.mark.usefixtures("folder")
def test_every_expression_of_the_rules_comes_back_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []

    class Noted(Expressions):
        def compile(self, text: str) -> re.Pattern[str]:
            texts.append(text)
            return super().compile(text)

    first = Noted(tmp_path / "all.bin")
    monkeypatch.setattr(compiling, "_expressions", lambda _: first)
    with LazyPattern.at_once():
        compile_rules(load(rules_folder()))
    first.keep()
    second = Expressions(tmp_path / "all.bin")
    assert len(set(texts)) > 400
    for text in set(texts):
        kept, new = second.compile(text), re.compile(text)
        assert (kept, kept.groupindex) == (new, new.groupindex)


def test_what_is_kept_is_not_compiled_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    allow_nothing_new(monkeypatch)
    kept = Expressions(file).compile(RANGE)
    assert kept.groupindex == {"low": 1, "high": 2}
    match = kept.search("增长5—十%")
    assert match is not None
    assert match.groupdict() == {"low": "5", "high": "十"}
    with pytest.raises(AssertionError, match="compiled anew"):
        Expressions(file).compile("五")


def test_a_second_start_writes_nothing(folder: Path) -> None:
    program = "from extractor import extract; assert len(extract('新增学位6300个。').records) == 1"
    states = []
    for _ in range(2):
        subprocess.run([sys.executable, "-c", program], check=True)
        (file,) = folder.glob("expressions-*")
        states.append((file.stat().st_ino, file.read_bytes()))
    assert states[0] == states[1]


def test_a_start_adds_to_what_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expressions = Expressions(file)
    expressions.compile("再")
    expressions.compile("\ud800")  # rules may hold what is no text: it must not fail at the end of a process
    expressions.keep()
    allow_nothing_new(monkeypatch)
    again = Expressions(file)
    assert [again.compile(text).pattern for text in (RANGE, "再", "\ud800")] == [RANGE, "再", "\ud800"]


def test_of_too_many_those_in_use_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "_MOST", 1)
    expressions = Expressions(file)
    expressions.compile("再")
    expressions.keep()
    allow_nothing_new(monkeypatch)
    assert Expressions(file).compile("再").pattern == "再"
    with pytest.raises(AssertionError, match="compiled anew"):
        Expressions(file).compile(RANGE)


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body[:-4],
        lambda body: body.replace("全[市县]".encode(), "全[市镇]".encode()),
        lambda _: b"",
        lambda _: b"\xff\n",
    ],
)
def test_a_damaged_file_is_left_aside(file: Path, damage: Any) -> None:
    file.write_bytes(damage(file.read_bytes()))
    assert Expressions(file).compile(RANGE) == re.compile(RANGE)


@pytest.mark.parametrize("index", ["another version", ["another version", []], [], {}, None, 5])
def test_what_another_version_or_program_wrote_is_left_aside(file: Path, index: Any) -> None:
    body = cache.read(file)
    assert body is not None
    cache.write(file, json.dumps(index).encode() + b"\n" + body.partition(b"\n")[2])
    assert Expressions(file).compile(RANGE) == re.compile(RANGE)


def test_what_another_version_of_python_compiled_is_left_aside(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = cache.read(file)
    assert body is not None
    head, _, numbers = body.partition(b"\n")
    cache.write(file, json.dumps(["another", json.loads(head)[1]]).encode() + b"\n" + numbers)
    allow_nothing_new(monkeypatch)
    with pytest.raises(AssertionError, match="compiled anew"):
        Expressions(file).compile(RANGE)


@pytest.mark.usefixtures("folder")
def test_a_broken_expression_is_told_as_ever() -> None:
    with pytest.raises(re.error, match="missing \\), unterminated subpattern at position 1"):
        compiled("a(b")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("missing", ["_sre", "re._compiler"])
def test_a_python_built_otherwise_compiles_as_ever(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    def modules(name: str) -> Any:
        if name == missing:
            raise ImportError(name)
        return import_module(name)

    compiling._expressions.cache_clear()
    monkeypatch.setattr(compiling, "import_module", modules)
    assert compiled(RANGE) == re.compile(RANGE)
    compiling._expressions.cache_clear()


def test_codes_that_the_machine_refuses_are_compiled_as_ever(folder: Path) -> None:
    compiling._expressions.cache_clear()
    compiled("开始")
    expressions = compiling._expressions(folder)
    expressions._known[RANGE] = compiling.Code(32, 3, {}, b"\xff\xff\xff\xff" * 9)
    assert compiled(RANGE) == re.compile(RANGE)


def test_without_a_folder_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACTOR_CACHE", "")
    monkeypatch.setattr(compiling, "_expressions", pytest.fail)
    assert compiled(RANGE) == re.compile(RANGE)
