"""Libraries of single formats that are not there: told with the command that adds them, and not needed by the others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from checkout import ROOT
from documents import SENTENCE, Put, docx, page, paragraph, pdf

WITHOUT = """
import sys
sys.modules[sys.argv[1]] = None  # as Python marks what cannot be imported
from extractor.cli.main import main
sys.exit(main(["extract", sys.argv[2], "-q"]))
"""


@pytest.mark.parametrize(
    ("module", "name", "data", "extra"),
    [
        ("pypdfium2", "a.pdf", pdf([Put(60, 700, SENTENCE)]), "pdf"),
        ("trafilatura", "a.html", page(SENTENCE), "html"),
    ],
)
def test_a_missing_library_is_told_with_the_command_that_adds_it(
    tmp_path: Path, module: str, name: str, data: bytes, extra: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    command = [sys.executable, "-c", WITHOUT, module, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].endswith(f"which needs the extra '{extra}'")
    assert f"in the clone of this program: .venv/bin/pip install -q -e '.[{extra}]'" in done.stderr.splitlines()[1]


def test_the_core_reads_text_and_word_without_the_libraries_of_other_formats(tmp_path: Path) -> None:
    for name, data in {"a.txt": SENTENCE.encode(), "a.docx": docx(paragraph(SENTENCE))}.items():
        (tmp_path / name).write_bytes(data)
        for module in ("pypdfium2", "trafilatura"):
            command = [sys.executable, "-c", WITHOUT, module, str(tmp_path / name)]
            assert subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False).returncode == 0
