"""The wheel works by itself: built, installed into an empty environment and run elsewhere, without the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from checkout import ROOT

# Runs the installed command and writes down every path it opens or lists.
WATCH = """
import runpy, sys
seen, command, *arguments = sys.argv[1:]
log = open(seen, "w", encoding="utf-8")
def note(event, details):
    if event in ("open", "os.listdir", "os.scandir") and details and isinstance(details[0], str):
        log.write(details[0] + "\\n")
sys.addaudithook(note)
sys.argv = [command, *arguments]
runpy.run_path(command, run_name="__main__")
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command without the caller's Python settings; its output is shown when it fails."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of executables of an environment that holds the wheel and its dependencies and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("extractor-*.whl")
    venv.create(folder / "venv", with_pip=True)
    executables = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run(executables / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel, cwd=folder)
    return executables


@pytest.mark.slow
def test_the_installed_command_extracts_a_report_elsewhere(installed: Path, tmp_path: Path) -> None:
    seed = max((ROOT / "seeds").glob("*.txt"), key=lambda path: path.stat().st_size)
    for path in (ROOT / "seeds").glob("*.txt"):
        shutil.copy(path, tmp_path)

    run(installed / "extractor", "extract", seed.name, "-o", "one.json", cwd=tmp_path)
    run(installed / "extractor", "extract", ".", "-o", "all", cwd=tmp_path)

    one = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
    assert len(one["records"]) > 0
    for record in one["records"]:
        source = (tmp_path / seed.name).read_bytes().decode("utf-8")
        assert source[record["start"] : record["end"]] == record["quantity"]["text"]
    assert {p.stem for p in (tmp_path / "all").glob("*.json")} == {p.stem for p in (ROOT / "seeds").glob("*.txt")}
    assert json.loads((tmp_path / "all" / f"{seed.stem}.json").read_text(encoding="utf-8"))["records"] == one["records"]


@pytest.mark.slow
def test_the_installed_command_opens_nothing_of_the_checkout(installed: Path, tmp_path: Path) -> None:
    seed = shutil.copy(min((ROOT / "seeds").glob("*.txt")), tmp_path)
    script, seen = tmp_path / "watch.py", tmp_path / "seen.txt"
    script.write_text(WATCH, encoding="utf-8")

    run(installed / "python", script, seen, installed / "extractor", "extract", seed, "-o", "out.json", cwd=tmp_path)

    opened = [Path(line) for line in seen.read_text(encoding="utf-8").splitlines()]
    assert any("_rules" in path.parts for path in opened)
    assert [path for path in opened if path.is_relative_to(ROOT)] == []


@pytest.mark.slow
def test_a_type_checker_knows_the_types_of_the_installed_library(installed: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("from extractor import extract\n\nreveal_type(extract('').records)\n", encoding="utf-8")
    python = installed / "python"
    told = run(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, program.name, cwd=tmp_path)
    assert 'Revealed type is "tuple[extractor.models.records.Record, ...]"' in told
    assert "Success" in told
