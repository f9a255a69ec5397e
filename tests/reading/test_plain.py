"""Plain text and Markdown: front matter is metadata, and a table is told."""

from __future__ import annotations

import pytest

from extractor import extract
from extractor.models import Place
from extractor.reading import from_bytes


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_front_matter_is_metadata_and_not_text_to_extract_from(newline: str) -> None:
    text = (
        '---\ntitle: "2023年和平区政府工作报告"\nDate: 2023-01-03\nnote: 新增床位100张\nempty:\n---\n新增学位6300个。\n'
    )
    source = from_bytes(text.replace("\n", newline).encode(), "a.md")
    report = extract(source)

    assert source.text == text.replace("\n", newline)
    assert dict(source.metadata) == {
        "title": "2023年和平区政府工作报告",
        "date": "2023-01-03",
        "note": "新增床位100张",
    }
    assert [(r.subject, source.text[r.start : r.end]) for r in report.records] == [("学位", "6300个")]
    assert report.document.metadata["date"] == "2023-01-03"
    assert report.document.title == "2023年和平区政府工作报告"


def test_of_two_keys_of_one_meaning_the_one_listed_first_in_the_rules_tells() -> None:
    text = "---\n标题: 甲\ntitle: 乙\n地区: 保定市\nregion:\n年份: 2021\nyear: 2023\n---\n新增学位6300个。\n"
    document = extract(from_bytes(text.encode(), "a.md")).document
    assert (document.title, document.region, document.year) == ("乙", "保定市", 2023)


def test_a_line_of_dashes_further_down_is_no_front_matter() -> None:
    assert from_bytes(b"text\n---\ntitle: x\n---\n", "a.md").metadata == {}
    assert from_bytes(b"---\ntitle: x\n", "a.md").metadata == {}


def test_a_markdown_table_is_told() -> None:
    text = "前文。\n| 指标 | 目标 |\n|---|---|\n| 新增学位 | 6300个 |\n后文。\n"
    source = from_bytes(text.encode(), "a.md")
    assert [source.place(text.index(part)) for part in ("前文", "6300个", "后文")] == [None, Place(in_table=True), None]
