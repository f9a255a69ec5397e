"""What all tests share: none sees the rules or the cache of whoever runs it."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXTRACTOR_RULES", raising=False)
    monkeypatch.setenv("EXTRACTOR_CACHE", "")
