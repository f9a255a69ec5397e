"""What the READMEs tell people to type works, and both languages tell the same."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from checkout import ROOT

from extractor.cli.main import main

READMES = ["README.md", "README.zh-CN.md"]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(readme: str, language: str) -> list[str]:
    """The fenced blocks of a language, without their comments."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    return [re.sub(r"\s+# .*", "", body) for name, body in FENCE.findall(text) if name == language]


def extractor_commands() -> list[list[str]]:
    """The arguments of every `extractor` command that needs neither a pipe nor a file of the reader's own."""
    lines = [line for block in blocks("README.md", "sh") for line in block.splitlines()]
    words = [
        shlex.split(line)
        for line in lines
        if line.startswith(".venv/bin/extractor ") and "report.txt" not in line and "reports/" not in line
    ]
    return [line[1:] for line in words]


@pytest.mark.parametrize("readme", READMES)
def test_the_library_example_runs(
    readme: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    (example,) = blocks(readme, "python")
    exec(compile(example, readme, "exec"), {})
    printed = capsys.readouterr().out
    assert "fact 新增 学位 6300 exact\n" in printed
    assert "more_than\n" in printed
    assert "6%-6.5% 6 6.5 % 10 17\n" in printed


@pytest.mark.parametrize("arguments", extractor_commands(), ids=" ".join)
def test_the_commands_run(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("seeds", "rules"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 0
    written = [path for path in tmp_path.iterdir() if path.is_file()]
    assert [path.name for path in written] == arguments[-1:] if "-o" in arguments else capsys.readouterr().out


@pytest.mark.parametrize("arguments", [line for line in extractor_commands() if line[0] == "compare"], ids=" ".join)
def test_the_comparisons_show_what_the_samples_tell(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(arguments) == 0
    out = capsys.readouterr().out
    assert {"新增学位", "6,300个", "新增就业", "2万人"} <= set(out.split())
    assert ("新增学位6300个" in "".join(out.split())) == ("--detail" in arguments)  # a line may end within it


def test_there_are_commands_to_run() -> None:
    assert len(extractor_commands()) >= 3
    assert sum(line[0] == "compare" for line in extractor_commands()) == 2


def test_both_languages_show_the_same_code() -> None:
    def code(readme: str) -> list[str]:
        bodies = blocks(readme, "python") + blocks(readme, "sh")
        return [body.replace("文件夹", "FOLDER").strip() for body in bodies]

    assert code("README.md") == code("README.zh-CN.md")
