"""The rooms of the house import only downwards, and to import the package loads nothing that is not asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from checkout import ROOT
from commands import settings


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


def test_to_import_the_package_loads_nothing_that_is_not_asked_for() -> None:
    program = "import sys, extractor; sys.exit('pydantic' in sys.modules or 'extractor.pipeline' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], env=settings()).returncode == 0


def test_importing_the_package_does_not_load_what_few_need() -> None:
    program = "import sys, extractor; print('extractor.analysis' in sys.modules); extractor.compare; extractor.track"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
