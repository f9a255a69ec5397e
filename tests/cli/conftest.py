"""What tests of several commands share."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import FIRST, SECOND


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports that name the indicator of the built-in catalogue."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text(FIRST + "地区生产总值增长5%左右。\n", encoding="utf-8")
    (tmp_path / "reports" / "b.txt").write_text(SECOND + "地区生产总值增长6%以上&<。\n", encoding="utf-8")
    return tmp_path
