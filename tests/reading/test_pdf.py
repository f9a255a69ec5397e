"""PDF: lines joined to paragraphs, columns, tables, notes, watermarks, and fonts that are not there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

from checkout import ROOT
from documents import SENTENCE, Put, lines, pdf, placed

from extractor.models import Place
from extractor.reading import from_bytes


def column(text: str, x: float, y: float, cells: float, size: float = 12, indent: float = 2) -> list[Put]:
    """A paragraph set in lines of so many characters, 20 points apart."""
    found: list[Put] = []
    while text:
        room = cells - indent
        taken = 0
        while taken < len(text) and room >= (0.5 if text[taken].isascii() else 1):
            room -= 0.5 if text[taken].isascii() else 1
            taken += 1
        found.append(Put(x + indent * size, y, text[:taken], size))
        text, y, indent = text[taken:], y - 20, 0
    return found


def told(n: int) -> str:
    name = "甲乙丙丁戊己庚辛壬癸"[n]
    return f"第{name}项，{SENTENCE}此外{name}类{SENTENCE}"


def framed(number: int, *parts: list[Put]) -> list[Put]:
    """A page with a running head and its number."""
    head, foot = Put(230, 815, "某某县政府工作报告", 9), Put(290, 30, f"— {number} —", 9)
    return [head, *(put for part in parts for put in part), foot]


def test_lines_are_joined_and_running_heads_left_out() -> None:
    first = [column(told(n), 60, 760 - 90 * n, 38) for n in range(3)]
    broken = column(told(3), 60, 490, 38)
    pages = [
        framed(1, *first, broken[:1]),
        framed(2, [p._replace(y=760) for p in broken[1:]], column(told(4), 60, 700, 38)),
    ]
    data = pdf(*pages, title="政府工作报告")

    assert lines(data, "a.pdf") == [told(n) for n in range(5)]
    source = from_bytes(data, "a.pdf")
    end = source.text.index(told(3)) + len(told(3)) - 2
    assert (source.place(0), source.place(end)) == (Place(page=1), Place(page=2))
    assert dict(source.metadata) == {"title": "政府工作报告", "created": "2026-01-22"}
    assert source.encoding == "pdf"


def test_two_columns_are_read_one_after_the_other() -> None:
    title = Put(180, 800, "某某县政府工作报告二〇二三年", 16)
    left = [put for n in range(3) for put in column(told(n), 50, 760 - 120 * n, 19)]
    right = [put for n in range(3, 6) for put in column(told(n), 310, 760 - 120 * (n - 3), 19)]
    data = pdf([title, *sorted(left + right, key=lambda put: -put.y)])
    assert lines(data, "a.pdf") == [title.text, *(told(n) for n in range(6))]


def test_a_table_of_a_pdf_is_told() -> None:
    cells = [("指标", "单位", "目标"), ("新增学位", "万个", "6300"), ("新增床位", "万张", "500")]
    rows = [Put(60 + 150 * x, 600 - 20 * y, cell) for y, row in enumerate(cells) for x, cell in enumerate(row)]
    data = pdf([*column(told(0), 60, 760, 38), *rows, *column(told(1), 60, 500, 38)])
    assert lines(data, "a.pdf") == [told(0), *("\t".join(row) for row in cells), told(1)]
    assert placed(data, "a.pdf", "6300\n") == Place(page=1, in_table=True)
    assert placed(data, "a.pdf", told(1)) == Place(page=1)


def test_notes_at_the_foot_come_behind_the_sentence_that_they_would_split() -> None:
    text = column(told(0), 60, 160, 38)
    note = Put(60, 80, "注：学位指义务教育阶段学位。", 9)
    pages = [[*column(told(1), 60, 760, 38), *text[:1], note], [p._replace(y=p.y + 600) for p in text[1:]]]
    assert lines(pdf(*pages), "a.pdf") == [told(1), told(0), note.text]


def test_a_line_of_little_but_digits_goes_on_though_their_font_has_lower_boxes() -> None:
    text = "全县规模以上工业增加值比上年增长百分之六左右，共普惠小微企业贷款余额增长"  # as long as its line
    pages = [*column(told(0), 60, 760, 38), *column(text, 60, 600, 38), Put(60, 580, "15.5%。", 9)]
    assert lines(pdf(pages), "a.pdf") == [told(0), f"{text}15.5%。"]


def test_what_stands_askew_is_a_watermark() -> None:
    data = pdf([*column(told(0), 60, 760, 38), Put(200, 700, "内部资料", 40, angle=True)])
    assert lines(data, "a.pdf") == [told(0)]


WITHOUT_FONTS = """
import ctypes, sys
import pypdfium2.raw as raw
text = ctypes.POINTER(ctypes.c_char)
folders = (text * 2)(ctypes.cast(ctypes.create_string_buffer(sys.argv[1].encode()), text), None)
raw.FPDF_DestroyLibrary()
raw.FPDF_InitLibraryWithConfig(raw.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=folders))
from extractor.cli.main import main
sys.exit(main(["extract", *sys.argv[2:], "--json", "--with-text"]))
"""
LATIN = b"BT /F1 12 Tf 60 600 Td (Population 6300 in all) Tj ET BT /F1 12 Tf 90 600 Td ( ) Tj ET"


def in_latin(data: bytes) -> bytes:
    """A PDF with its font changed for one that needs no installing, in which a blank alone is no lost character."""
    chinese = b"/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
    return data.replace(chinese, b"/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding".ljust(len(chinese)))


def test_a_pdf_that_would_lose_characters_for_want_of_a_font_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    made = {
        "alone.pdf": pdf([Put(60 + 12 * n, 700, char) for n, char in enumerate(SENTENCE)]),
        "among.pdf": pdf([Put(60, 700, SENTENCE)], [Put(60, 700, SENTENCE), Put(60, 600, "个")]),
        "together.pdf": pdf([Put(60, 700, SENTENCE)]),
        "held.pdf": pdf([Put(60, 700, SENTENCE, held=True), Put(60, 600, " ")]),
        "latin.pdf": in_latin(pdf([], stream=zlib.compress(LATIN))),
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    command = [sys.executable, "-c", WITHOUT_FONTS, "fonts", *made]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    read = [json.loads(line)["text"] for line in done.stdout.splitlines()]
    assert read == [f"{SENTENCE}\n", f"{SENTENCE}\n", "Population 6300 in all\n"]
    lost = "E-SOURCE is a PDF document whose Chinese font is neither in it nor on this machine; page {} may lose characters so"
    mend = "install a Chinese font, such as Debian's fonts-wqy-microhei, or print it to a PDF with its fonts in it"
    told = [line for line in done.stderr.splitlines() if line.startswith(("error: ", "  hint: "))]
    assert told == [
        f"error: alone.pdf: {lost.format(1)}",
        f"  hint: {mend}",
        f"error: among.pdf: {lost.format(2)}",
        f"  hint: {mend}",
    ]
