"""Word documents: paragraphs, tables, notes and text boxes in reading order, and what is not shown."""

from __future__ import annotations

from documents import SENTENCE, docx, lines, paragraph, placed, table

from extractor import extract
from extractor.models import Place
from extractor.reading import from_bytes


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
