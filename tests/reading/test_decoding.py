"""Bytes become text, unchanged but for a byte order mark; what is no text, or no file, is refused by name."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from extractor import extract
from extractor.errors import DecodingError, SourceError
from extractor.reading import from_bytes, from_text, read

TEXT = "2023年，新增学位6300个。\r\n组织文化惠民演出２００余场，\n增长6%左右。\r"


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
    ],
)
def test_text_comes_back_as_it_was_with_its_newlines(tmp_path: Path, codec: str, named: str) -> None:
    data = TEXT.encode(codec)
    path = tmp_path / "报告.txt"
    path.write_bytes(data)

    source = read(path)

    assert source.text == TEXT
    assert source.encoding == named
    assert source.name == "报告.txt"
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert data.decode(source.encoding) == source.text


def test_utf16_of_both_byte_orders_is_read_with_its_mark() -> None:
    assert from_bytes(b"\xff\xfe" + TEXT.encode("utf-16-le"), "a").text == TEXT
    assert from_bytes(b"\xfe\xff" + TEXT.encode("utf-16-be"), "a").text == TEXT


def test_a_byte_order_mark_counts_for_no_offset() -> None:
    assert from_bytes(TEXT.encode("utf-8-sig"), "a").text.index("6300") == TEXT.index("6300")
    assert from_bytes("\ufeff增长6%".encode("gb18030"), "a").text == "增长6%"


def test_gb18030_of_four_bytes_is_read() -> None:
    text = "推动㐂𠀀镇新增学位6300个,完成投资1.73亿元。"
    source = from_bytes(text.encode("gb18030"), "a")
    assert (source.text, source.encoding) == (text, "gb18030")


def test_ascii_and_one_line_without_newline_are_text() -> None:
    assert from_bytes(b"GDP grew by 6%", "a").text == "GDP grew by 6%"


def test_the_name_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "2021.md"
    path.write_text(TEXT, encoding="utf-8")
    assert read(path, name="东营/2021.md").name == "东营/2021.md"


@pytest.mark.parametrize("source", [b"x", None, 1])
def test_a_source_is_text_or_a_file(source: Any) -> None:
    with pytest.raises(TypeError, match=f"not {type(source).__name__}"):
        extract(source)


def test_where_a_nul_byte_is_found_is_told() -> None:
    with pytest.raises(DecodingError, match="NUL byte at offset 3"):
        from_bytes(b"abc\0\0def", "report")


def test_damaged_utf8_is_told_by_line_and_byte() -> None:
    good = ("新增学位6300个。\n" * 40).encode()
    with pytest.raises(DecodingError, match=r"UTF-8 with damaged bytes, the first on line 2 at byte 42\b") as caught:
        from_bytes(good[:44] + good[45:], "report")
    assert "iconv -c" in caught.value.hint


def test_a_str_is_taken_as_it_is() -> None:
    source = from_text("", "empty")
    assert (source.text, source.name, source.encoding) == ("", "empty", "utf-8")
    assert source.sha256 == hashlib.sha256(b"").hexdigest()
    assert from_text(TEXT).name == "<text>"


def test_a_lone_surrogate_is_replaced_without_moving_offsets() -> None:
    assert from_text("增长\ud8006%").text == "增长\ufffd6%"


def test_a_missing_file_has_a_hint_at_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(SourceError, match="no such file") as caught:
        read(tmp_path / "repotr.txt")
    assert caught.value.hint == f"did you mean {tmp_path / 'report.txt'}?"
    with pytest.raises(SourceError) as caught:
        read(tmp_path / "nowhere" / "x.txt")
    assert str(tmp_path / "nowhere") in caught.value.hint


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder, not a file"):
        read(tmp_path)


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b"])
def test_impossible_paths_are_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=[TEXT.encode()])
    writer.start()
    assert read(path).text == TEXT
    writer.join()
