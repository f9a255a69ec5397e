"""Web pages: their main text without what is around it, in its paragraphs and tables."""

from __future__ import annotations

from documents import LINKS, PARAGRAPHS, SENTENCE, docx, lines, page, paragraph

from extractor import extract
from extractor.models import Place
from extractor.reading import from_bytes


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


def test_a_long_paragraph_is_read_whole() -> None:
    long = "".join(f"新增第{number}批学位{number}个，" for number in range(1000, 1400))
    assert lines(page(f"<p>{PARAGRAPHS[0]}</p><p>{long}</p>"), "a.html")[-1] == long
