"""The commands of docs/spreadsheets.md, run from first to last on the documents in seeds/."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from checkout import ROOT

from extractor import extract
from extractor.cli.main import main
from extractor.reading import inputs

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.S | re.M)


def test_every_command_of_the_guide_runs_and_tells_the_truth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("pandas", "polars", "duckdb", "openpyxl", "pyarrow"):
        pytest.importorskip(name)
    monkeypatch.chdir(tmp_path)
    Path("seeds").symlink_to(ROOT / "seeds")
    records = [r for found in inputs([ROOT / "seeds"]) for r in extract(found.read()).records]
    counted = [r for r in records if r.quantity.unit == "个"]
    kinds = [(kind, sum(r.kind == kind for r in records)) for kind in ("fact", "target")]
    largest = max(counted, key=lambda r: r.quantity.value)

    shown: dict[str, str] = {}
    for kind, body in _BLOCK.findall((ROOT / "docs" / "spreadsheets.md").read_text(encoding="utf-8")):
        if kind == "sh":
            for line in body.splitlines():
                assert main(shlex.split(line)[1:]) == 0
        elif kind == "python":
            exec(compile(body, "docs/spreadsheets.md", "exec"), {})
            shown[body.split()[1]] = capsys.readouterr().out
    assert list(shown) == ["pandas", "polars", "duckdb"]
    assert f"'amount': {sum(r.measure == 'amount' for r in records)}" in shown["pandas"]
    assert shown["polars"].splitlines() == [str(len(counted)), str(kinds)]
    assert shown["duckdb"].splitlines() == [str(kinds), str((largest.subject, float(largest.quantity.value)))]
