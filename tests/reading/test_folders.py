"""Folders, archives and patterns: which reports they stand for, under which names, and what is passed over."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from documents import SENTENCE, docx, paragraph, zipped

from extractor.errors import SourceError
from extractor.reading import Input, inputs

TEXT = "2023年，新增学位6300个。\r\n组织文化惠民演出２００余场，\n增长6%左右。\r"


def tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")


def test_a_folder_stands_for_its_reports_sorted_with_their_tree(tmp_path: Path) -> None:
    tree(
        tmp_path,
        "b.txt",
        "a.md",
        "city/东营/2021.md",
        "city/2020.v1.TXT",
        "city/notes.docx",
        "city/notes.png",
        "city/page.HTML",
        "b.pdf",
        ".git/x.txt",
        ".hidden.txt",
    )

    found = inputs([tmp_path])

    assert [(item.path.relative_to(tmp_path).as_posix(), item.stem.as_posix(), item.name) for item in found] == [
        ("a.md", "a", "a.md"),
        ("b.pdf", "b.pdf", "b.pdf"),  # two files of one stem keep their suffixes apart
        ("b.txt", "b.txt", "b.txt"),
        ("city/2020.v1.TXT", "city/2020.v1", "city/2020.v1.TXT"),
        ("city/notes.docx", "city/notes", "city/notes.docx"),
        ("city/page.HTML", "city/page", "city/page.HTML"),
        ("city/东营/2021.md", "city/东营/2021", "city/东营/2021.md"),
    ]


def test_files_stand_for_themselves_in_the_order_given(tmp_path: Path) -> None:
    tree(tmp_path, "b.csv", "a.txt")
    given = [tmp_path / "b.csv", tmp_path / "missing.txt", tmp_path / "a.txt"]
    assert inputs(given) == [
        Input(given[0], Path("b")),
        Input(given[1], Path("missing")),
        Input(given[2], Path("a")),
    ]


def test_a_folder_without_reports_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"holds no \.docx, .*, \.txt, \.xhtml or \.zip file \("):
        inputs([tmp_path])
    tree(tmp_path, "a.xlsx", "b.png")
    with pytest.raises(SourceError, match=r"\.zip file, only 2 other\(s\)"):
        inputs([tmp_path])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list every folder")
def test_a_folder_that_cannot_be_listed_costs_no_other_report(tmp_path: Path) -> None:
    tree(tmp_path, "in/a.txt", "in/sub/b.txt")
    (tmp_path / "in" / "sub").chmod(0)
    found = inputs([tmp_path / "in"])
    assert [item.stem.as_posix() for item in found] == ["a", "sub"]
    with pytest.raises(SourceError, match="sub: E-SOURCE cannot be listed: Permission denied"):
        found[1].read()
    with pytest.raises(SourceError, match="sub: E-SOURCE cannot be listed: Permission denied"):
        inputs([tmp_path / "in" / "sub"])


def test_links_in_a_circle_are_not_followed(tmp_path: Path) -> None:
    tree(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [item.stem.as_posix() for item in inputs([tmp_path])] == ["sub/a"]


def test_an_archive_stands_for_its_reports(tmp_path: Path) -> None:
    files = {
        "b.txt": SENTENCE,
        "city/a.docx": docx(paragraph(SENTENCE)),
        "x.png": "",
        "__MACOSX/b.txt": "",
        ".h.txt": "",
    }
    path = tmp_path / "reports.zip"
    path.write_bytes(zipped(files))
    found = inputs([path])
    assert [(item.stem.as_posix(), item.name, item.place) for item in found] == [
        ("b", "b.txt", f"{path}/b.txt"),
        ("city/a", "city/a.docx", f"{path}/city/a.docx"),
    ]
    assert [item.read().text.strip() for item in found] == [SENTENCE, SENTENCE]
    assert [item.stem.as_posix() for item in inputs([tmp_path])] == ["reports/b", "reports/city/a"]


def test_an_archive_in_a_folder_that_cannot_be_read_costs_no_other_report(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "b.zip").write_bytes(zipped({"c.txt": SENTENCE}))
    (tmp_path / "old.zip").write_bytes(zipped({"c.txt": SENTENCE})[:60])
    (tmp_path / "pictures.zip").write_bytes(zipped({"a.png": "x"}))  # passed over like any other file
    for found in (inputs([tmp_path]), inputs([tmp_path / "*"])):
        assert [item.stem.as_posix() for item in found] == ["a", "b/c", "old.zip"]
        assert [item.read().text for item in found[:2]] == [SENTENCE, SENTENCE]
        with pytest.raises(SourceError, match=r"old\.zip: .* is a ZIP archive, but broken"):
            found[2].read()


@pytest.mark.parametrize("name", ["", "."])
def test_an_archive_with_a_file_that_has_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt"), SENTENCE)
        odd = zipfile.ZipInfo("b.txt")
        odd.filename = name
        archive.writestr(odd, SENTENCE)
    with pytest.raises(SourceError, match=r"odd\.zip: E-SOURCE is a ZIP archive with a file that has no name"):
        inputs([tmp_path / "odd.zip"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look into every folder")
def test_a_path_that_may_not_be_looked_at_costs_no_other_report(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "locked/b.txt")
    (tmp_path / "locked").chmod(0)
    first, second = inputs([tmp_path / "a.txt", tmp_path / "locked" / "b.txt"])
    assert first.read().text == SENTENCE
    with pytest.raises(SourceError, match="Permission denied"):
        second.read()


def test_a_name_that_is_too_long_costs_no_other_report(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    found = inputs([tmp_path / "a.txt", tmp_path / ("b" * 5000)])
    assert [item.stem.name[:1] for item in found] == ["a", "b"]
    with pytest.raises(SourceError):
        found[1].read()


def test_a_folder_whose_archives_hold_no_report_is_told(tmp_path: Path) -> None:
    (tmp_path / "pictures.zip").write_bytes(zipped({"a.png": "x"}))
    with pytest.raises(SourceError, match="holds no report, only archives without one"):
        inputs([tmp_path])


def test_what_is_in_hidden_folders_is_left_out_everywhere(tmp_path: Path) -> None:
    for name in ("in/a.txt", "in/.hid/x.txt", "in/b/.hid/c/x.txt", ".top/b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "a.zip").write_bytes(zipped({"a.txt": SENTENCE, ".hid/x.txt": SENTENCE}))
    assert [item.name for item in inputs([tmp_path / "in" / "**" / "*.txt"])] == ["a.txt"]
    assert [item.name for item in inputs([tmp_path / "in"])] == ["a.txt"]
    assert [item.name for item in inputs([tmp_path / "a.zip"])] == ["a.txt"]
    # what the user names is read, wherever it is
    assert [item.name for item in inputs([tmp_path / ".top", tmp_path / ".top" / "*.txt"])] == ["b.txt", "b.txt"]


@pytest.mark.parametrize("codec", ["gbk", "utf-8"])
def test_names_in_an_archive_are_read_as_written(tmp_path: Path, codec: str) -> None:
    name = "东营市/2021年报告.txt"
    raw = name.encode(codec)
    data = zipped({"x" * len(raw): SENTENCE}).replace(b"x" * len(raw), raw)  # not marked as UTF-8, as old packers do
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    (item,) = inputs([path])
    assert (item.name, item.stem.as_posix()) == (name, "东营市/2021年报告")
    assert item.read().text == SENTENCE


def test_an_office_document_named_zip_is_read_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(docx(paragraph(SENTENCE)))
    assert inputs([path]) == [Input(path, Path("a"))]
    assert inputs([path])[0].read().text.strip() == SENTENCE


def test_a_pattern_stands_for_the_reports_that_it_matches(tmp_path: Path) -> None:
    for name in ("in/a/2021.txt", "in/a/2022.txt", "in/b/c/2021.md", "in/b/2021.png", "[1].txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    found = inputs([tmp_path / "in" / "**" / "2021.*"])
    assert [item.stem.as_posix() for item in found] == ["a/2021", "b/c/2021"]
    assert inputs([tmp_path / "[1].txt"]) == [
        Input(tmp_path / "[1].txt", Path("[1]"))
    ]  # a file of that name comes first
    with pytest.raises(SourceError, match="matches no file"):
        inputs([tmp_path / "*.docx"])
