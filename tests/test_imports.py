"""The rooms of the house import only downwards: the contracts in pyproject.toml hold, and would notice a breach."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lint_imports(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a checkout in a process of its own, so that its modules and not ours are read."""
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, encoding="utf-8"
    )


def test_the_import_contracts_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_an_upward_import_breaks_them(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "extractor", tmp_path / "extractor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "extractor" / "errors.py").open("a", encoding="utf-8") as errors:
        errors.write("\nimport extractor.pipeline\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1
    assert "extractor.errors -> extractor.pipeline" in done.stdout
