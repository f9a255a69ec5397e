"""The command line: its help, its version and schema, and what it refuses before it does anything."""

from __future__ import annotations

import json
import re

import pytest
from commands import save, written

from extractor import __version__
from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


_RULES = ("list", "show", "check", "test", "try", "coverage", "diff", "new")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["extract", "--help"],
        ["compare", "--help"],
        ["track", "--help"],
        ["locate", "--help"],
        ["indicators", "--help"],
        ["schema", "--help"],
        ["rules", "--help"],
        *(["indicators", command, "--help"] for command in ("list", "show", "coverage")),
        *(["rules", command, "--help"] for command in _RULES),
    ],
)
def test_help_has_examples(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    text = capsys.readouterr().out
    command = " ".join(["extractor", *arguments[:-1]])
    assert re.search(rf"^examples?:\n  {command} \S", text, re.MULTILINE)


def test_help_shows_an_example_of_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    commands = re.findall(r"^    (\w+)\b", text.partition("commands:")[2].partition("examples:")[0], re.MULTILINE)
    assert commands == ["extract", "compare", "track", "locate", "indicators", "rules", "schema"]
    assert all(f"\n  extractor {command} " in text for command in commands)
    assert re.findall(r"^  (\d)  ", text.partition("exit codes:")[2], re.MULTILINE) == ["0", "1", "2"]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"extractor {__version__}\n"


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    published = json.loads(capsys.readouterr().out)
    assert published["required"] == ["schema_version", "document", "records", "goals"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["extrct"], "invalid choice: 'extrct'"),
        (["extract", "a.txt", "--kin", "fact"], "unrecognized arguments: --kin"),
        (["extract", "a.txt", "--kind", "wish"], "invalid choice: 'wish'"),
        (["extract", "a.txt", "--grep", "("], "'(' is no regular expression"),
        (["extract", "a.txt", "--year", "23"], "'23' is no year from 1900 to 2100"),
        (["extract", "a.txt", "--limit", "-1"], "'-1' is no whole number"),
        (["extract", "a.txt", "--limit", "x"], "'x' is no whole number"),
        (["extract", "a.txt", "--explain", "--json"], "--json leaves out"),
        (["extract", "a.txt", "--explain", "--quiet"], "--quiet leaves out"),
        (["extract", "a.txt", "-o", "-"], "use --json for standard output"),
        (["extract", "a.txt", "b.txt", "-o", "out.json"], "out.json is one file, but there are several inputs"),
        (["extract", "in", "-o", "out.json"], "out.json is one file, but there are several inputs"),
        (["extract", "a.txt", "-o", "b.txt"], "b.txt is neither a folder nor a name that ends in .json"),
        (["extract", "a.txt", "-o", "r.xls"], "r.xls is neither a folder nor a name that ends in .json"),
        (["extract", "in", "-o", "r.json.gz"], "r.json.gz is neither a folder nor a name that ends in .json"),
        (["extract", "a.txt", "-o", "out.csv", "-o", "r.pdf"], "r.pdf is neither a folder nor a name"),
        (["extract", "-", "-"], "can be read only once"),
        (["extract", ""], "a FILE is empty text"),
    ],
)
def test_wrong_usage_does_nothing_and_exits_with_2(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in ("a.txt", "b.txt", "in/a.txt", "in/b.txt"):
        save(path)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: command line: E-USAGE ")
    assert told in err
    assert err.splitlines()[1].startswith("  hint: ")
    assert len(err.splitlines()) == 2
    assert written() == []


def test_files_may_stand_between_options() -> None:
    save("a.txt")
    save("b.txt")
    save("c.txt")
    assert main(["extract", "a.txt", "-q", "b.txt", "-o", "out", "c.txt"]) == 0
    assert written() == ["out/a.json", "out/b.json", "out/c.json"]
    assert main(["schema", "a.txt"]) == 2


def test_what_stands_behind_two_dashes_is_a_file() -> None:
    for name in ("a.txt", "b.txt", "-x.txt"):
        save(name)
    assert main(["extract", "a.txt", "-q", "b.txt", "-o", "out", "--", "-x.txt"]) == 0
    assert written() == ["out/-x.json", "out/a.json", "out/b.json"]
    assert main(["extract", "-q", "-o", "alone", "--", "-x.txt"]) == 0
    assert main(["extract", "a.txt", "-q", "-x.txt"]) == 2
