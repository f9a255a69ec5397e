"""What an extraction leaves behind in memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from checkout import ROOT

from extractor import extract

SEED = ROOT / "seeds" / "001_11fb4cd1e17529ea.txt"


@pytest.fixture
def collector() -> Iterator[None]:
    """The collector of cycles as it was before the test, whatever the test does to it."""
    before = gc.isenabled()
    yield
    (gc.enable if before else gc.disable)()


@pytest.mark.usefixtures("collector")
def test_an_extraction_leaves_no_cycle_for_the_collector_that_it_pauses() -> None:
    extract(SEED)
    gc.collect()
    gc.disable()
    assert len(extract(SEED).records) == 45
    assert gc.collect() == 0


@pytest.mark.usefixtures("collector")
def test_the_collector_rests_during_an_extraction() -> None:
    text, thresholds, runs = SEED.read_text(encoding="utf-8"), gc.get_threshold(), []
    extract(text)
    gc.enable()
    gc.callbacks.append(lambda phase, _: runs.append(phase))
    gc.set_threshold(20)
    try:
        extract(text)
    finally:
        gc.set_threshold(*thresholds)
        gc.callbacks.pop()
    assert runs.count("start") < 20  # those before and after; 58 where it does not rest


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("runs", [True, False])
def test_the_collector_is_left_as_it_was(runs: bool) -> None:
    (gc.enable if runs else gc.disable)()
    extract("新增学位6300个。")
    assert gc.isenabled() is runs
