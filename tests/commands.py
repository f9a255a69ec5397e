"""Small reports for the commands: saved to be read, run in a process of its own, and what was written of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from checkout import ROOT

REPORT = """政府工作报告
一、2022年工作回顾
过去一年，新增学位6300个。
二、2023年重点工作
今年，力争新增就业岗位2万个，建成充电桩200个以上。
"""


def save(path: str, text: str = REPORT) -> Path:
    """A report in the working folder."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text.encode())
    return Path(path)


def load(path: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return data


def texts(data: dict[str, Any]) -> list[str]:
    return [record["quantity"]["text"] for record in data["records"]]


def written() -> list[str]:
    return sorted(path.as_posix() for path in Path().rglob("*.json"))


def shell(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own, with bytes piped in."""
    command = [sys.executable, "-m", "extractor", *arguments]
    return subprocess.run(command, input=data, capture_output=True, env=settings(**environment), check=False)


def settings(**more: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR")}
    return {**inherited, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]), **more}


FIRST = "绵阳市人民政府工作报告\n——2025年1月8日在绵阳市第三届人民代表大会上\n二、2025年工作安排\n"
SECOND = FIRST.replace("绵阳市", "保定市")
