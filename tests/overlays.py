"""Folders of rules of one's own, for tests of what is laid over the built-in ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.errors import RulesError
from extractor.rulebook import load_rulebook

PATTERN = """order: {order}
patterns:
  - id: {id}
    about: A verb and a number in a pattern of one's own
    pattern: "{pattern}"
    emits: {{measure: level}}
    examples:
      - {{text: 竣工3.94万套。, records: [{{action: 竣工, value: 39400, measure: level}}]}}
    counterexamples:
      - {{text: 竣工验收水利项目26个。, why: the thing stands between}}
"""


def save(path: str, text: str) -> Path:
    """A file, with the folders above it; the topmost folder."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")
    return Path(Path(path).parts[0])


def problems(*overlays: Path) -> list[str]:
    with pytest.raises(RulesError) as caught:
        load_rulebook(overlays=overlays)
    return [str(problem) for problem in caught.value.problems]


def report() -> str:
    save("report.txt", "新增灶台12炉灶口。\n")
    return "report.txt"
