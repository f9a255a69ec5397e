"""What all tests share: none sees the rules or the cache of whoever runs it, and helpers tell what they find wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.register_assert_rewrite("commands", "damage", "mistakes", "reviews")


@pytest.fixture(autouse=True)
def _own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXTRACTOR_RULES", raising=False)
    monkeypatch.setenv("EXTRACTOR_CACHE", "")


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to work in, without settings of the caller's terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
