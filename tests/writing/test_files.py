"""Files that are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.errors import OutputError
from extractor.writing.files import write


def test_a_file_is_written_with_its_folders_and_its_newlines(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "结果.json"
    write(path, "一\r\n二\n")
    assert path.read_bytes() == "一\r\n二\n".encode()
    assert [entry.name for entry in path.parent.iterdir()] == ["结果.json"]


def test_a_file_in_its_place_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write(path, "new")
    assert path.read_text(encoding="utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write(link, "new")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_a_link_that_leads_in_a_circle_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.json").symlink_to("b.json")
    (tmp_path / "b.json").symlink_to("a.json")
    write(tmp_path / "a.json", "new")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "new"


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("名" * 83 + ".json")
    write(path, "x")
    assert path.read_text(encoding="utf-8") == "x"


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match=r"cannot be written: .*file is not a folder") as caught:
        write(tmp_path / "file" / "out.json", "x")
    assert caught.value.place == str(tmp_path / "file" / "out.json")
    with pytest.raises(OutputError, match="is a folder, not a file"):
        write(tmp_path, "x")
    with pytest.raises(OutputError, match="File name too long"):
        write(tmp_path / ("x" * 300), "x")
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
