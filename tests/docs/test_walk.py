"""The walk in docs/rules.md, taken from an empty folder: its files written, its commands run, its records compared."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from checkout import ROOT

from extractor.cli.main import main

GUIDE = ROOT / "docs" / "rules.md"
_BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.S | re.M)


def told(line: str) -> list[tuple[str, ...]]:
    """The records of a report in JSON, as the walk writes them."""
    rows = [
        (r["subject"], r["action"], r["quantity"]["text"], r["measure"], r["indicator"])
        for r in json.loads(line)["records"]
    ]
    return [tuple(str(field) if field is not None else "null" for field in row) for row in rows]


def test_the_walk_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("EXTRACTOR_RULES", raising=False)
    walk = GUIDE.read_text(encoding="utf-8").partition("## A ten-minute walk\n")[2].partition("\n## ")[0]
    compared = 0
    for kind, path, body in _BLOCK.findall(walk):
        if path:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(body, encoding="utf-8")
            continue
        assert kind == "sh"
        lines = body.splitlines()
        for command in (shlex.split(line) for line in lines if not line.startswith("#")):
            assert command[0] == "extractor"
            assert main(command[1:]) == 0
        expected = [tuple(line.removeprefix("# ").split(" | ")) for line in lines if line.startswith("#")]
        shown = capsys.readouterr().out
        assert told(shown[shown.index("{") :]) == expected
        compared += 1
    assert compared == 2
