"""Formats: what a docx, a web page, a PDF, an archive and front matter become, and where in them each part stands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from documents import Put, docx, paragraph, pdf, table, zipped

from extractor import extract
from extractor.errors import SourceError
from extractor.models import Place
from extractor.reading import Input, from_bytes, inputs

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = "新增学位6300个，组织文化惠民演出200余场，完成固定资产投资126亿元。"


def lines(data: bytes, name: str) -> list[str]:
    return from_bytes(data, name).text.splitlines()


def placed(data: bytes, name: str, text: str) -> Place | None:
    source = from_bytes(data, name)
    return source.place(source.text.index(text))


# --- front matter and Markdown


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


# --- Word documents


def test_paragraphs_tables_notes_and_text_boxes_come_in_reading_order() -> None:
    box = "<w:txbxContent>" + paragraph("框中文字。") + "</w:txbxContent>"
    shape = (
        f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = (
        paragraph("标题")
        + paragraph("")
        + paragraph("第一段。", note)
        + paragraph("第二段。", shape)
        + table(("指标", "目标"), ("新增学位", "6300个"))
        + paragraph("末段。")
    )
    data = docx(body, {2: "脚注文字。", 3: "无人引用。"})
    expected = ["标题", "第一段。", "脚注文字。", "第二段。", "框中文字。", "指标\t目标", "新增学位\t6300个", "末段。"]

    assert lines(data, "a.docx") == expected
    assert placed(data, "a.docx", "6300个") == Place(paragraph=7, in_table=True)
    assert placed(data, "a.docx", "末段") == Place(paragraph=8)
    assert from_bytes(data, "a.docx").encoding == "docx"


def test_a_record_tells_its_paragraph_and_its_table() -> None:
    report = extract(from_bytes(docx(paragraph("一、工作回顾") + table(("新增学位6300个", "备注"))), "a.docx"))
    (record,) = report.records
    assert record.place == Place(paragraph=2, in_table=True)
    assert report.text[record.start : record.end] == "6300个"
    assert '"place":{"page":null,"paragraph":2,"in_table":true}' in report.model_dump_json()
    assert '"place"' not in extract("新增学位6300个。").model_dump_json()


def test_what_is_not_shown_is_no_text_of_a_docx() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
    deleted = "<w:del><w:r><w:delText>删除</w:delText><w:t>删除</w:t></w:r></w:del>"
    added = "<w:ins><w:r><w:t>插入</w:t></w:r></w:ins>"
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    body = (
        f"<w:p>{field}<w:r><w:t>目录 一、回顾 1</w:t></w:r></w:p>"
        f'<w:p><w:r><w:t>二、目标 9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        f"<w:p><w:r><w:t>正文</w:t><w:tab/><w:t>续</w:t><w:br/><w:t>行</w:t></w:r>{hidden}{deleted}{added}</w:p>"
    )
    assert lines(docx(body), "a.docx") == ["正文\t续", "行插入"]


def test_a_table_that_lays_out_a_page_is_read_as_paragraphs() -> None:
    long = "".join(f"新增学位{n}个，" for n in range(50))
    cell = f"<w:tc>{paragraph('甲。')}{paragraph(long)}</w:tc><w:tc>{paragraph('乙。')}</w:tc>"
    data = docx(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")
    assert lines(data, "a.docx") == ["甲。", long, "乙。"]
    short = f"<w:tc>{paragraph('甲。')}{paragraph('丙')}{paragraph('丁')}</w:tc><w:tc>{paragraph('乙')}</w:tc>"
    assert lines(docx(f"<w:tbl><w:tr>{short}</w:tr></w:tbl>"), "a.docx") == ["甲。丙 丁\t乙"]


def test_the_properties_of_a_docx_are_metadata() -> None:
    core = (
        '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>政府工作报告</dc:title></c:coreProperties>'
    )
    data = docx(paragraph(SENTENCE), parts={"docProps/core.xml": core})
    assert dict(from_bytes(data, "a.docx").metadata) == {"title": "政府工作报告"}


# --- web pages

PAGE = """<!DOCTYPE html><html><head><meta charset="gb2312"><title>政府工作报告_某某县人民政府</title>
<meta name="ArticleTitle" content="2023年政府工作报告"><meta name="PubDate" content="2023-01-22 10:00">
<meta name="ContentSource" content="某某日报"><script>var a = "新增学位1个";</script></head><body>
<div class="nav"><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul></div>
<div class="article">{article}</div>
<div class="ad">年化收益8%，限时优惠300元，点击领取</div>
<div class="related"><h3>相关链接</h3><ul>{links}</ul></div>
<div class="footer">版权所有 某某县人民政府 备案号05000001</div></body></html>"""
LINKS = "".join(f'<li><a href="/{y}">{y}年政府工作报告：新增学位{y}个</a></li>' for y in range(2012, 2022))
PARAGRAPHS = [
    f"第{n}项工作。" + SENTENCE + "着力改善民生，不断提升公共服务水平，让群众得到更多实惠。" for n in range(1, 9)
]


def page(article: str) -> bytes:
    return PAGE.format(article=article, links=LINKS).encode("gb18030")


def test_the_main_text_of_a_page_comes_without_what_is_around_it() -> None:
    rows = "<table><tr><td>指标</td><td>目标</td></tr><tr><td>新增床位</td><td>500张</td></tr></table>"
    data = page("".join(f"<p>　　{text}</p>\n" for text in PARAGRAPHS) + rows)
    source = from_bytes(data, "a.html")

    assert source.text.splitlines() == [*PARAGRAPHS, "指标\t目标", "新增床位\t500张"]
    assert source.place(source.text.index("500张")) == Place(paragraph=10, in_table=True)
    assert dict(source.metadata) == {"title": "2023年政府工作报告", "date": "2023-01-22 10:00", "source": "某某日报"}
    assert source.encoding == "gb18030"
    assert extract(source).document.title == "2023年政府工作报告"


def test_paragraphs_set_apart_by_line_breaks_are_told_apart() -> None:
    assert lines(page("<br>\r\n<br />".join(f"　　{text}" for text in PARAGRAPHS)), "a.html") == PARAGRAPHS


def test_a_table_that_lays_out_a_page_does_not_make_its_text_a_cell() -> None:
    column = f'<td width="200"><ul>{LINKS}</ul></td>'
    article = "<br>".join(PARAGRAPHS)
    data = f"<html><body><table><tr>{column}<td>{article}</td></tr></table></body></html>".encode()
    assert lines(data, "a.html") == PARAGRAPHS


def test_a_line_end_inside_a_paragraph_breaks_no_word() -> None:
    article = "".join(f"<p>{text[:9]}\r\n   {text[9:]}</p>" for text in PARAGRAPHS)
    assert lines(page(article), "a.html") == PARAGRAPHS


def test_a_page_with_little_text_keeps_its_lines() -> None:
    body = "<h1>某市政府工作报告</h1><h2>一、工作回顾</h2><p>新增学位300个。</p><h2>二、工作安排</h2><p>新增学位500个。</p>"
    told = lines(f"<html><body>{body}</body></html>".encode(), "a.html")
    assert told == ["某市政府工作报告", "一、工作回顾", "新增学位300个。", "二、工作安排", "新增学位500个。"]


def test_content_tells_a_page_whatever_its_suffix() -> None:
    data = page("".join(f"<p>{text}</p>" for text in PARAGRAPHS))
    assert lines(data, "report.txt") == lines(data, "report.pdf") == PARAGRAPHS
    assert lines(docx(paragraph(SENTENCE)), "report.doc") == [SENTENCE]
    assert lines(SENTENCE.encode(), "report.docx") == [SENTENCE]


# --- PDF


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


# --- libraries that are not there

WITHOUT = """
import sys
sys.modules[sys.argv[1]] = None  # as Python marks what cannot be imported
from extractor.cli.main import main
sys.exit(main(["extract", sys.argv[2], "-q"]))
"""


@pytest.mark.parametrize(
    ("module", "name", "data", "extra"),
    [
        ("pypdfium2", "a.pdf", pdf([Put(60, 700, SENTENCE)]), "pdf"),
        ("trafilatura", "a.html", page(SENTENCE), "html"),
    ],
)
def test_a_missing_library_is_told_with_the_command_that_adds_it(
    tmp_path: Path, module: str, name: str, data: bytes, extra: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    command = [sys.executable, "-c", WITHOUT, module, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].endswith(f"which needs the extra '{extra}'")
    assert f"in the clone of this program: .venv/bin/pip install -q -e '.[{extra}]'" in done.stderr.splitlines()[1]


def test_the_core_reads_text_and_word_without_the_libraries_of_other_formats(tmp_path: Path) -> None:
    for name, data in {"a.txt": SENTENCE.encode(), "a.docx": docx(paragraph(SENTENCE))}.items():
        (tmp_path / name).write_bytes(data)
        for module in ("pypdfium2", "trafilatura"):
            command = [sys.executable, "-c", WITHOUT, module, str(tmp_path / name)]
            assert subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False).returncode == 0


# --- archives and patterns


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
