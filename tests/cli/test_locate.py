"""Grounding: the text that offsets refer to can be had, and a record leads back to its place."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from documents import Put, docx, paragraph, pdf, table, zipped

from extractor import extract
from extractor.cli.main import main
from extractor.reading import from_bytes
from extractor.writing.json import schema

BODY = (
    paragraph("二、2023年重点工作") + paragraph("前文。") + table(("新增学位6300个", "责任单位")) + paragraph("后文。")
)


@pytest.fixture(autouse=True)
def _workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def first_id(data: bytes, name: str) -> str:
    return extract(from_bytes(data, name)).records[0].id


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.txt"])
def test_the_text_that_offsets_refer_to_is_exported_when_asked_for(name: str) -> None:
    text = "今年，力争新增就业岗位2万个，建成充电桩200个以上。"
    made = {"a.docx": docx(paragraph(text)), "a.pdf": pdf([Put(60, 700, text)]), "a.txt": text.encode("gb18030")}
    Path(name).write_bytes(made[name])
    assert main(["extract", name, "-q", "-o", "out.json", "--with-text"]) == 0
    assert main(["extract", name, "-q", "-o", "plain.json"]) == 0

    data = json.loads(Path("out.json").read_text(encoding="utf-8"))
    assert list(data) == ["schema_version", "document", "records", "goals", "text"]
    assert [data["text"][r["start"] : r["end"]] for r in data["records"]] == ["2万个", "200个"]
    assert len(data["text"]) == data["document"]["characters"]
    plain = json.loads(Path("plain.json").read_text(encoding="utf-8"))
    assert plain == {key: value for key, value in data.items() if key != "text"}


def test_the_schema_knows_the_text_and_the_place() -> None:
    published = schema()
    assert published["properties"]["text"]["type"] == "string"
    assert "text" not in published["required"]
    assert set(published["$defs"]["Place"]["properties"]) == {"page", "paragraph", "in_table"}


def test_a_record_is_located_with_its_surroundings(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.docx").write_bytes(docx(BODY))
    record = first_id(docx(BODY), "a.docx")
    assert main(["locate", record, "a.docx"]) == 0
    head, told, blank, *text = capsys.readouterr().out.splitlines()
    assert head == "a.docx · 第 3 段 · 表格中 · 第 3 行 · 字符 20–25"
    assert told == "目标  二、2023年重点工作  新增  学位  6,300个" or told.split()[2:] == ["新增", "学位", "6,300个"]
    assert blank == ""
    assert text[:3] == ["二、2023年重点工作", "前文。", "新增学位⟦6300个⟧ 责任单位"]
    assert main(["locate", record, "a.docx", "--lang", "en", "--context", "2"]) == 0
    out = capsys.readouterr().out
    assert "paragraph 3 · in a table · line 3 · characters 20–25" in out
    assert "…学位⟦6300个⟧" in out
    assert out.splitlines()[1].startswith("target  ")


def test_a_record_is_found_in_a_folder_an_archive_and_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = docx(BODY)
    record = first_id(data, "a.docx")
    Path("in").mkdir()
    Path("in/b.txt").write_text("新增床位100张。", encoding="utf-8")
    Path("in/c.txt").write_bytes(b"")  # what cannot be read does not hide what can
    Path("in/all.zip").write_bytes(zipped({"x/a.docx": data}))
    for file in ("in", "in/all.zip"):
        assert main(["locate", record, file]) == 0
        assert "x/a.docx · 第 3 段" in capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["locate", record, "-"]) == 0
    assert "<stdin> · 第 3 段" in capsys.readouterr().out


@pytest.mark.parametrize("record", ["abc", "1fe77bac", "1fe77bac-", "新增学位"])
def test_what_is_no_id_is_told_before_any_file_is_read(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["locate", record, "nowhere.txt"]) == 2
    assert f"{record!r} is no id of a record, which is like 1fe77bac-812" in capsys.readouterr().err


def test_a_record_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.docx").write_bytes(docx(BODY))
    record = first_id(docx(BODY), "a.docx")
    assert main(["locate", "00000000-5", "a.docx"]) == 1
    assert (
        "E-RECORD is not the file that 00000000-5 is of\n  hint: the file may have changed" in capsys.readouterr().err
    )
    assert main(["locate", record + "9", "a.docx"]) == 1
    assert f"E-RECORD has no record {record}9\n  hint: the rules may have changed" in capsys.readouterr().err
    assert main(["locate", record, "missing.docx"]) == 1
    assert "E-SOURCE no such file" in capsys.readouterr().err
    assert main(["locate", record]) == 2
    assert main(["locate", record, "a.docx", "--context", "x"]) == 2
