"""output/ holds what the example command of the README gives today, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from checkout import ROOT

from extractor.cli.main import main

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the results of `extractor extract seeds/ -o FOLDER`, run in the checkout."""
    folder = tmp_path_factory.mktemp("output")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        assert main(["extract", "seeds/", "-o", str(folder)]) == 0
    return folder


def test_there_is_one_result_for_each_seed_and_nothing_else(fresh: Path) -> None:
    expected = sorted(f"{seed.stem}.json" for seed in SEEDS)
    for folder in (fresh, ROOT / "output"):
        assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json")) == expected


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_committed_result_is_current(fresh: Path, seed: Path) -> None:
    name = f"{seed.stem}.json"
    assert (ROOT / "output" / name).read_bytes() == (fresh / name).read_bytes(), (
        "run `extractor extract seeds/ -o output/` and look at the difference"
    )


def test_the_manifest_describes_every_seed() -> None:
    manifest = json.loads((ROOT / "seeds" / "manifest.json").read_text(encoding="utf-8"))
    assert sorted(manifest) == [seed.name for seed in SEEDS]
    for entry in manifest.values():
        assert set(entry) == {"region", "level", "year", "kind", "content", "noise"}
        assert entry["content"] in {"review", "plan", "both"}
