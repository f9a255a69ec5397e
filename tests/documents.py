"""Small documents for tests, made from scratch (PDF, docx, ZIP, web pages), and what is read from them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractor.models import Place
from extractor.reading import from_bytes

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">
<w:body>{{body}}</w:body></w:document>"""
_NOTES = f"""<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{WORD}">{{notes}}</w:footnotes>"""
_FIRST = 33  # code of a character in a font of a PDF
_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraph(text: str, extra: str = "") -> str:
    """A paragraph of a docx; ``extra`` is XML that follows its text."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r>{extra}</w:p>'


def table(*rows: Sequence[str]) -> str:
    """A table of a docx, a paragraph in each cell."""
    body = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{body}</w:tbl>"


def docx(body: str, notes: Mapping[int, str] | None = None, parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """A docx with this body, these footnotes by number, and further parts by their name."""
    files: dict[str, str | bytes] = {"[Content_Types].xml": _TYPES, "word/document.xml": _DOCUMENT.format(body=body)}
    if notes:
        made = "".join(f'<w:footnote w:id="{key}">{paragraph(text)}</w:footnote>' for key, text in notes.items())
        files["word/footnotes.xml"] = _NOTES.format(notes=made)
    return zipped(files | dict(parts or {}))


class Put(NamedTuple):
    """Text on a page of a PDF: where it begins, in points from the lower left corner, and its size.

    The font of ``held`` text, of up to 90 characters in all, is in the file, and each of them looks like a box.
    """

    x: float
    y: float
    text: str
    size: float = 12
    angle: bool = False
    held: bool = False


def pdf(*pages: Sequence[Put], title: str = "", stream: bytes | None = None) -> bytes:
    """A PDF of A4 pages with these texts; ``stream`` stands for the content of the first page instead."""
    objects: list[bytes] = [b"", b""]  # catalogue and pages, known at the end

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    info = b"<</CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/Type/Font/Subtype/CIDFontType0"
    described = add(
        b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
        b"/Descent -120/CapHeight 700/StemV 80>>"
    )
    child = add(info + f"/BaseFont/STSong-Light/FontDescriptor {described} 0 R/DW 1000/W[1[500]2 95 500]>>".encode())
    font = add(
        f"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[{child} 0 R]>>".encode()
    )
    held = "".join(dict.fromkeys(char for page in pages for put in page if put.held for char in put.text))
    box = add(_stream(b"1000 0 d0 50 0 900 800 re f"))
    meant = "\n".join(f"<{code:02x}><{ord(char):04x}>" for code, char in enumerate(held, _FIRST))
    means = add(
        _stream(f"1 begincodespacerange<00><ff>endcodespacerange {len(held)} beginbfchar\n{meant}\nendbfchar".encode())
    )
    names = [f"/c{code}" for code, _ in enumerate(held, _FIRST)]
    boxes = add(
        f"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/Resources<<>>/FirstChar {_FIRST}"
        f"/LastChar {_FIRST + len(held)}/Widths[{'1000 ' * len(held)}]/Encoding<</Differences[{_FIRST}{''.join(names)}]>>"
        f"/CharProcs<<{''.join(f'{name} {box} 0 R' for name in names)}>>/ToUnicode {means} 0 R>>".encode()
    )
    kids = []
    for index, page in enumerate(pages):
        drawn = "\n".join(_drawn(put, held) for put in page).encode() if stream is None or index else stream
        content = add(_stream(drawn, b"/Filter/FlateDecode" if stream is not None and not index else b""))
        kids.append(
            add(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {content} 0 R"
                f"/Resources<</Font<</F1 {font} 0 R/F2 {boxes} 0 R>>>>>>".encode()
            )
        )
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    told = add(b"<</Title<feff" + title.encode("utf-16-be").hex().encode() + b">/CreationDate(D:20260122093000Z)>>")
    return _file(objects, told)


def _stream(data: bytes, filters: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n" % (len(data), filters) + data + b"\nendstream"


def _drawn(put: Put, held: str) -> str:
    matrix = "0.7 0.7 -0.7 0.7" if put.angle else "1 0 0 1"
    codes = bytes(_FIRST + held.index(char) for char in put.text) if put.held else put.text.encode("utf-16-be")
    return f"BT /F{1 + put.held} {put.size} Tf {matrix} {put.x} {put.y} Tm <{codes.hex()}> Tj ET"


def _file(objects: Sequence[bytes], info: int) -> bytes:
    out = bytearray(b"%PDF-1.5\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, info, start)
    return bytes(out)


SENTENCE = "新增学位6300个，组织文化惠民演出200余场，完成固定资产投资126亿元。"


def lines(data: bytes, name: str) -> list[str]:
    """The lines of the text that is read from a document."""
    return from_bytes(data, name).text.splitlines()


def placed(data: bytes, name: str, text: str) -> Place | None:
    """Where in a document a part of its text stands."""
    source = from_bytes(data, name)
    return source.place(source.text.index(text))


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
    """A web page with an article, and around it what such pages hold."""
    return PAGE.format(article=article, links=LINKS).encode("gb18030")
