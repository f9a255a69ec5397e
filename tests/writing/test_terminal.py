"""The terminal: the report and its excerpts, the overview of several, and what is to be known of a result."""

from __future__ import annotations

import io
import re
import time
from string import Formatter
from typing import Any, get_args

import pytest
from records import EXPLAINED, FACT, RECORDS, TEXT, UNTOLD, quantity, record, report
from rich.cells import cell_len
from rich.console import Console

from extractor import extract
from extractor.models import Notice, NoticeCode, Report
from extractor.writing.excerpt import clean, excerpt
from extractor.writing.labels import EN, ZH, Labels, warned
from extractor.writing.overview import Summary, overview, summarise
from extractor.writing.terminal import View, show

# --- excerpts


def hedge(text: str, start: int, end: int) -> tuple[int, int]:
    """A small stand-in for the hedges that the rules know."""
    before = next((len(word) for word in ("不低于", "低于") if text.endswith(word, 0, start)), 0)
    return before, next((len(word) for word in ("左右", "以上") if text.startswith(word, end)), 0)


def parts(text: str, number: str, sentence: str, cells: int, modifier: str = "exact") -> tuple[str, ...]:
    stated = quantity(number, 1, "", modifier=modifier)
    return tuple(excerpt(text, record(text, stated, sentence, "s"), cells, hedge))


def test_a_sentence_that_fits_is_whole_and_alone() -> None:
    assert parts(TEXT, "6300个", FACT, 200) == ("过去一年，新增学位", "", "6300个", "", FACT[14:])


def test_a_long_sentence_is_cut_on_both_sides_to_the_cells_there_are() -> None:
    sentence = "甲" * 300 + "增长6%左右" + "乙" * 300 + "。"
    left, before, number, after, right = parts(f"前一句。{sentence}后一句。", "6%", sentence, 40, "about")
    assert (before, number, after) == ("", "6%", "左右")
    assert left == "…" + "甲" * 6 + "增长"
    assert right == "乙" * 7 + "…" or right == "乙" * 8 + "…"
    assert cell_len(left + number + after + right) <= 40


def test_room_that_one_side_leaves_goes_to_the_other() -> None:
    sentence = "达6%" + "乙" * 100
    left, _, _, _, right = parts(sentence, "6%", sentence, 40)
    assert left == "达"
    assert right == "乙" * 17 + "…"


def test_a_hedge_is_told_apart_only_where_the_quantity_is_hedged() -> None:
    sentence = "不低于90%以上。"
    assert parts(sentence, "90%", sentence, 40, "at_least") == ("", "不低于", "90%", "以上", "。")
    assert parts(sentence, "90%", sentence, 40, "exact") == ("不低于", "", "90%", "", "以上。")


def test_a_cut_does_not_fall_into_a_number() -> None:
    sentence = "一般公共预算收入增长13.75%,生产总值增长6%"
    left = parts(sentence, "6%", sentence, 19)[0]
    assert left == "…生产总值增长"


def test_a_repeated_beginning_does_not_mislead() -> None:
    sentence = "增长6%，增长7%，增长8%。"
    text = f"增长5%，{sentence}"
    assert parts(text, "8%", sentence, 80) == ("增长6%，增长7%，增长", "", "8%", "", "。")


def test_nothing_can_steer_the_terminal() -> None:
    assert clean("a\x1b]0;x\x07b\r\n  c\u202ed\u3000e") == "a]0;xb cd e"


# --- the report


def shown(of: Report, width: int = 120, *, words: Labels = ZH, **more: Any) -> str:
    console = Console(file=io.StringIO(), width=width)
    show(console, of, View(words, **more))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def lines_with(text: str, part: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if part in line]


def test_the_report_has_header_sections_and_summary() -> None:
    text = shown(report(RECORDS, warnings=(UNTOLD,)))
    assert [re.sub(r" *│$", "", line) for line in text.splitlines()[1:5]] == [
        "│ 政府工作报告",
        "│ 地区 天津市和平区 120101 (县级)   年份 2023   报告日期 2023-01-03",
        "│ 目标 1   事实 2",
        f"│ 来源 报告.txt · {len(TEXT)}字 · utf-8",
    ]
    titles = [line for line in text.splitlines() if line.startswith(("━━", "▌"))]
    assert [title.rstrip("━ ") for title in titles] == ["━━ 目标 1", "▌ 二、计划", "━━ 事实 2", "▌ 一、回顾"]
    (row,) = lines_with(text, "  6,300个")
    assert re.split(r"  +", row) == ["学位", "新增", "6,300个", "2022", FACT]
    assert lines_with(text, "← 51% (2021)") == ["← 51% (2021)"]
    assert re.split(r"  +", lines_with(text, "↑ ≥70%")[0])[:4] == ["出生人口性别比", "提高到", "↑ ≥70%", "—"]
    assert [re.findall(r"\d+", line) for line in text.splitlines()[-6:-3]] == [
        ["1", "0", "0", "1"],
        ["1", "1", "0", "2"],
        ["2", "1", "0", "3"],
    ]
    assert lines_with(text, "时间未知 1 条 · 提醒 1 条")
    assert lines_with(text, "提醒：地区未知：开头和文件名都没有说明")


def test_goals_in_words_stand_behind_the_records() -> None:
    text = "2026年某市政府工作报告\n二、2026年重点工作\n粮食产量50万吨，居民人均可支配收入增长与经济增长同步。\n"
    told = shown(extract(text))
    assert told.index("文字目标 1 ━") > told.index("粮食产量")
    (line,) = (line for line in told.splitlines() if "与经济增长同步" in line and "粮食" not in line)
    assert line.split() == ["居民人均可支配收入", "与经济增长同步", "2026", "二、2026年重点工作"]
    assert max(map(cell_len, shown(extract(text), 50).splitlines())) <= 50


def test_the_report_speaks_english() -> None:
    text = shown(report(RECORDS), words=EN)
    assert "Region 天津市和平区 120101 (county)   Year 2023   Delivered 2023-01-03" in text
    assert "period unknown: 1 · warnings: 0" in text


@pytest.mark.parametrize("width", [40, 80, 100, 120, 140, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    text = shown(EXPLAINED, width, explain=True)
    assert max(map(cell_len, text.splitlines())) <= max(width, 50)


def test_a_narrow_terminal_has_the_sentence_below_its_record() -> None:
    lines = shown(report(RECORDS), 80).splitlines()
    (at,) = (index for index, line in enumerate(lines) if "  6,300个" in line)
    assert lines[at + 1] == f"    {FACT}"


def test_columns_stand_under_each_other() -> None:
    text = shown(report(RECORDS))
    places = {
        cell_len(line[: line.index(year)])
        for line in text.splitlines()[5:]
        for year in ("2022  ", "2023  ")
        if year in line
    }
    assert len(places) == 1


def test_quantity_and_hedge_are_highlighted_and_colour_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)

    def coloured() -> str:
        console = Console(file=io.StringIO(), width=120, force_terminal=True, color_system="standard")
        show(console, report(RECORDS[1:2]), View(ZH, hedge))
        assert isinstance(console.file, io.StringIO)
        return console.file.getvalue()

    assert "\x1b[1;33m70%\x1b[0m\x1b[1;36m以上\x1b[0m" in coloured()
    monkeypatch.setenv("NO_COLOR", "1")
    assert "33m" not in coloured()
    assert "\x1b" not in shown(report(RECORDS))


def test_explaining_shows_rule_pattern_clause_and_notes() -> None:
    text = shown(EXPLAINED, explain=True)
    assert lines_with(text, "⟦个数:6300个⟧") == ["小句  新增学位⟦个数:6300个⟧"]
    assert lines_with(text, "学位/n") == ["词元  新增/M make  学位/n 名词  6300个/c 个数"]
    assert lines_with(text, "^Mnc$") == ["符号  ^Mnc$"]
    assert [line.split()[:2] for line in lines_with(text, "made-object")] == [["规则", "made-object"]] * 2
    assert lines_with(text, "定案  主体") == [
        "定案  主体取自句式的主体位置：就业",
        "定案  主体取自句式的主体位置：学位",
        "定案  主体取自前值所在的部分",
    ]
    assert "规则" not in shown(EXPLAINED)


def test_an_empty_report_says_so() -> None:
    assert "没有发现数量。" in shown(report([]))
    assert "没有符合条件的记录（共 3 条）。" in shown(report([]), total=3)
    assert "按条件显示 1 条，共 3 条" in shown(report(RECORDS[:1]), total=3)


def test_a_report_of_many_records_is_cut_and_says_so() -> None:
    text = shown(report(RECORDS), limit=1)
    assert "其余 2 条未显示" in text
    assert "━━ 事实" not in text
    assert "未显示" not in shown(report(RECORDS), limit=0)


def test_one_line_of_megabytes_takes_no_time() -> None:
    line = "新增学位6300个，" * 600_000
    shared = quantity("6300个", 6300, "个")
    first = record(line, shared, line, "学位", section=())
    step = len("新增学位6300个，")
    records = [
        first.model_copy(update={"start": first.start + i * step, "end": first.end + i * step}) for i in range(2000)
    ]
    began = time.perf_counter()
    text = shown(report(records, line))
    assert time.perf_counter() - began < 10
    assert len(lines_with(text, "6,300个")) == 2000
    assert "…" in text


# --- the overview


def test_the_overview_has_a_row_for_each_file_and_totals() -> None:
    console = Console(file=io.StringIO(), width=120)
    rows = [
        summarise("a.txt", report(RECORDS, warnings=(UNTOLD,))),
        summarise("b.txt", report(RECORDS[:1])),
        Summary("c", True),
    ]
    overview(console, rows, ZH)
    assert isinstance(console.file, io.StringIO)
    lines = [re.split(r"  +", line.strip()) for line in console.file.getvalue().splitlines() if line.strip(" ─")]
    assert lines == [
        ["文件", "地区", "年份", "目标", "事实", "时间未知", "提醒", "标题"],
        ["a.txt", "和平区", "2023", "1", "2", "1", "1", "政府工作报告"],
        ["b.txt", "和平区", "2023", "0", "1", "0", "0", "政府工作报告"],
        ["c", "失败"],
        ["3 个文件", "1", "3", "1", "1"],
    ]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_overview_fits_its_terminal(width: int) -> None:
    console = Console(file=io.StringIO(), width=width)
    rows = [summarise("很长的文件名" * 8 + ".txt", report(RECORDS)) for _ in range(3)]
    overview(console, rows, EN)
    assert isinstance(console.file, io.StringIO)
    assert max(map(cell_len, console.file.getvalue().splitlines())) <= width


# --- what is to be known of a result


@pytest.mark.parametrize("code", get_args(NoticeCode))
def test_a_notice_has_a_sentence_of_the_same_blanks_in_both_languages(code: NoticeCode) -> None:
    blanks = [{name for _, name, _, _ in Formatter().parse(words.notices[code]) if name} for words in (ZH, EN)]
    assert blanks[0] == blanks[1]


def test_a_notice_is_told_in_the_language_asked_for_and_stands_in_english_in_json() -> None:
    notice = Notice(code="region-spoken-of", values={"name": "盘锦", "times": "4"})
    assert warned(notice, ZH) == "提醒：没有说明是哪里的报告，按正文 4 次提到的盘锦认定"
    assert warned(notice, EN) == "warning: the region is told nowhere; the text speaks of 盘锦 4 times"
    assert notice.model_dump() == "the region is told nowhere; the text speaks of 盘锦 4 times"
