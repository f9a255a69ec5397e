"""The command as a process: standard input and output, pipes, full disks, interrupts and errors nobody expected."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands import REPORT, save, settings, shell, texts, written

from extractor.cli import track
from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


def test_standard_input_is_read() -> None:
    done = shell("extract", "-", "--json", data=REPORT.encode("gb18030"))
    assert (done.returncode, done.stderr) == (0, b"")
    data = json.loads(done.stdout)
    assert texts(data) == ["6300个", "2万个", "200个"]
    assert (data["document"]["source"], data["document"]["encoding"]) == ("<stdin>", "gb18030")
    assert shell("extract", "-q", "-o", "out", data=REPORT.encode()).returncode == 0
    assert written() == ["out/stdin.json"]


def test_empty_standard_input_is_told() -> None:
    done = shell("extract")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("error: <stdin>: E-SOURCE is empty\n  hint: ")


def test_piped_output_is_plain_and_takes_any_encoding() -> None:
    save("report.txt")
    done = shell("extract", "report.txt")
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert "新增就业岗位2万个" in done.stdout.decode().replace("\n", "")
    done = shell("extract", "report.txt", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    done = shell("extract", "report.txt", "--json", PYTHONIOENCODING="ascii")
    assert texts(json.loads(done.stdout)) == ["6300个", "2万个", "200个"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["schema"], ["extract", "report.txt"], ["extract", "report.txt", "--json"]])
def test_a_full_disk_is_told(arguments: list[str]) -> None:
    save("report.txt")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "extractor", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=settings(), check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("error: <stdout>: E-OUTPUT cannot be written: No space left on device\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
@pytest.mark.parametrize("arguments", ["schema", "extract report.txt", "rules list", "extract report.txt -q -o out"])
def test_a_closed_standard_output_is_told(arguments: str) -> None:
    save("report.txt")
    for closed, told in ((">&-", b"error: <stdout>: E-OUTPUT is closed\n  hint: "), (">&- 2>&-", b"")):
        command = f'"{sys.executable}" -m extractor {arguments} {closed}'
        done = subprocess.run(command, shell=True, stderr=subprocess.PIPE, env=settings(), check=False)
        assert (done.returncode, done.stderr[: len(told) or None]) == (1, told)
    done = subprocess.run(
        f'"{sys.executable}" -m extractor extract none.txt 2>&-', shell=True, env=settings(), check=False
    )
    assert done.returncode == 1


def test_standard_input_that_cannot_be_read_is_told() -> None:
    with Path("write-only").open("wb") as stream:
        command = [sys.executable, "-m", "extractor", "extract", "-"]
        done = subprocess.run(command, stdin=stream, capture_output=True, env=settings(), check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("error: <stdin>: E-SOURCE cannot be read: Bad file descriptor\n  hint: ")


def test_a_closed_pipe_ends_quietly() -> None:
    # no two copies alike, as passages printed twice are left out
    save("report.txt", "".join(REPORT.replace("。", f"，代号{chr(0x4E00 + copy)}。") for copy in range(500)))
    command = [sys.executable, "-m", "extractor", "extract", "report.txt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_an_interrupt_ends_quietly() -> None:
    os.mkfifo("pipe")
    command = [sys.executable, "-m", "extractor", "extract", "pipe"]

    def heed() -> None:  # whoever runs the tests may ignore the signal, and a child would inherit that
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with (
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings(), preexec_fn=heed
        ) as process,
        Path("pipe").open("wb"),  # opens when the command does: from here on it waits for bytes
    ):
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=10)
        except subprocess.TimeoutExpired:  # a signal right before the read that waits is seen with the next one
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_command_that_is_interrupted_while_it_starts_says_nothing() -> None:
    program = """
import sys
class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == "extractor.cli.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from extractor.__main__ import run
sys.exit(run())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=settings())
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_an_error_that_nobody_expected_ends_in_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(options: argparse.Namespace) -> int:
        raise LookupError(options.lang)

    monkeypatch.setattr(track, "run", broken)
    assert main(["track", "reports", "--lang", "en"]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert re.fullmatch(r"error: command line: E-INTERNAL unexpected LookupError: en \(test_processes\.py:\d+\)", error)
    assert hint == "  hint: this is a bug in extractor: please report it together with the file"


def test_one_line_of_5_mb_is_a_report_like_any_other(capsys: pytest.CaptureFixture[str]) -> None:
    clause = "新增学位6300个，"
    save("line.txt", clause * (5_000_000 // len(clause.encode())))
    assert main(["extract", "line.txt", "--limit", "5"]) == 0
    out = capsys.readouterr().out
    assert "6,300个" in out
    assert len(out) < 20_000
