"""Every word that reports show to people, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from extractor.models import ENGLISH, Kind, Measure, Modifier, Notice, NoticeCode
from extractor.writing import tracelabels
from extractor.writing.tracelabels import TraceLabels

Language = Literal["zh", "en"]

# what stands before a number for its hedge; a range shows by its two numbers
HEDGES: Mapping[Modifier, str] = {
    "exact": "", "about": "≈", "at_least": "≥", "at_most": "≤", "more_than": ">", "less_than": "<", "range": "",
}  # fmt: skip
ARROWS = {"up": "↑", "down": "↓", None: " "}


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; ``{…}`` are filled in by whoever shows them.

    ``kinds`` are the kinds of several records, ``kind`` that of one.
    """

    kinds: Mapping[Kind, str]
    kind: Mapping[Kind, str]
    measures: Mapping[Measure, str]
    modifiers: Mapping[Modifier, str]
    levels: Mapping[str, str]
    magnitudes: tuple[tuple[int, str], ...]
    untitled: str
    region: str
    year: str
    delivered: str
    source: str
    characters: str
    unknown: str
    subject: str
    action: str
    value: str
    period: str
    sentence: str
    no_section: str
    summary: str
    total: str
    no_period: str
    warnings: str
    warning: str
    notices: Mapping[NoticeCode, str]
    shown: str
    more: str
    empty: str
    no_match: str
    without_match: str
    trace: TraceLabels
    unclaimed: str
    taken: str
    compared: str
    changes: Mapping[str, str]
    change: str
    field: str
    old: str
    new: str
    file: str
    title: str
    failed: str
    files: str
    records: str
    unknown_periods: str
    warning_count: str
    page: str
    paragraph: str
    in_table: str
    line: str
    span: str
    noise: str
    goals: str


ZH = Labels(
    kinds={"target": "目标", "fact": "事实"},
    kind={"target": "目标", "fact": "事实"},
    measures={"amount": "数量", "level": "水平", "change": "增减"},
    modifiers={
        "exact": "",
        "about": "左右",
        "at_least": "不低于",
        "at_most": "不高于",
        "more_than": "超过",
        "less_than": "不足",
        "range": "区间",
    },
    levels={"national": "全国", "province": "省级", "city": "市级", "county": "县级", "township": "乡级"},
    magnitudes=((10**12, "万亿"), (10**8, "亿"), (10**4, "万")),
    untitled="（无标题）",
    region="地区",
    year="年份",
    delivered="报告日期",
    source="来源",
    characters="{count}字",
    unknown="未知",
    subject="指标",
    action="动作",
    value="数值",
    period="时间",
    sentence="原文",
    no_section="（未分节）",
    summary="小结",
    total="合计",
    no_period="时间未知 {count} 条",
    warnings="提醒 {count} 条",
    warning="提醒：{text}",
    notices={
        "region-untold": "地区未知：开头和文件名都没有说明",
        "region-spoken-of": "没有说明是哪里的报告，按正文 {times} 次提到的{name}认定",
        "region-ambiguous": "地区“{name}”可以是 {places}，请指明",
        "region-not-then": "{year} 年没有“{name}”：{places}",
        "region-unlisted": "区划表中没有“{name}”",
        "same-text": "{source} 与 {other} 内容相同，不再列出",
        "same-place-and-year": "{source} 与 {other} 同为{region} {year} 年的报告，各占一列",
        "region-unknown": "{source}：地区未知",
        "year-unknown": "{source}：年份未知",
        "region-and-year-unknown": "{source}：地区和年份未知",
        "left-out-without-region": "{source}：地区未知，未计入",
        "left-out-without-year": "{source}：年份未知，未计入",
        "left-out-without-both": "{source}：地区和年份未知，未计入",
        "rival-with-more": "{source}：{region} {year} 年另有 {other}，目标更多；此份未计入",
        "rival-before": "{source}：{region} {year} 年另有 {other}，目标一样多且在前；此份未计入",
        "indicator-unstated": "{indicator}：报告中没有这一指标的此类数值",
        "indicator-told-otherwise": "{indicator}：报告中没有这一指标的此类数值，同一事物有：{others}",
        "indicators-of-few": "另有 {count} 项指标提到的报告不足 {least} 份，未列出；加 --min-regions 1 可看",
    },
    shown="按条件显示 {shown} 条，共 {total} 条",
    more="其余 {count} 条未显示：--limit 0 全部显示，-o 写入文件",
    empty="没有发现数量。",
    no_match="没有符合条件的记录（共 {total} 条）。",
    without_match="另有 {count} 个文件没有符合条件的内容。",
    trace=tracelabels.ZH,
    unclaimed="{reports} 份报告，{quantities} 个数量（排除的不计），没有得出记录的 {left} 个，占 {share}",
    taken="由 {rule} 匹配，没有得出记录",
    compared="{reports} 份报告，旧 {old} 条，新 {new} 条：出现 {appeared}，消失 {vanished}，变更 {changed}",
    changes={"appeared": "出现", "vanished": "消失", "changed": "变更"},
    change="变化",
    field="字段",
    old="旧",
    new="新",
    file="文件",
    title="标题",
    failed="失败",
    files="{count} 个文件",
    records="记录",
    unknown_periods="时间未知",
    warning_count="提醒",
    page="第 {number} 页",
    paragraph="第 {number} 段",
    in_table="表格中",
    line="第 {number} 行",
    span="字符 {start}–{end}",
    noise="略去的杂质 {count} 处",
    goals="文字目标",
)

EN = Labels(
    kinds={"target": "Targets", "fact": "Facts"},
    kind={"target": "target", "fact": "fact"},
    measures={"amount": "amount", "level": "level", "change": "change"},
    modifiers={
        "exact": "", "about": "about", "at_least": "at least", "at_most": "at most", "more_than": "more than",
        "less_than": "less than", "range": "range",
    },
    levels={
        "national": "national", "province": "province", "city": "city", "county": "county", "township": "township",
    },
    magnitudes=((10**12, " trillion"), (10**9, " billion"), (10**6, " million")),
    untitled="(untitled)",
    region="Region",
    year="Year",
    delivered="Delivered",
    source="Source",
    characters="{count} characters",
    unknown="unknown",
    subject="Subject",
    action="Action",
    value="Value",
    period="Period",
    sentence="Sentence",
    no_section="(no section)",
    summary="Summary",
    total="Total",
    no_period="period unknown: {count}",
    warnings="warnings: {count}",
    warning="warning: {text}",
    notices=ENGLISH,
    shown="showing {shown} of {total} records",
    more="{count} more not shown: --limit 0 shows all, -o writes them to a file",
    empty="No quantities found.",
    no_match="No record meets the conditions ({total} in all).",
    without_match="Files with nothing that meets the conditions: {count}.",
    trace=tracelabels.EN,
    unclaimed="reports: {reports}, quantities: {quantities} (excluded ones apart), without a record: {left}, {share}",
    taken="taken by {rule}, no record came of it",
    compared="reports: {reports}, records: {old}, now {new}: {appeared} appeared, {vanished} vanished, {changed} changed",
    changes={"appeared": "appeared", "vanished": "vanished", "changed": "changed"},
    change="Change",
    field="Field",
    old="Old",
    new="New",
    file="File",
    title="Title",
    failed="failed",
    files="files: {count}",
    records="Records",
    unknown_periods="Undated",
    warning_count="Warnings",
    page="page {number}",
    paragraph="paragraph {number}",
    in_table="in a table",
    line="line {number}",
    span="characters {start}–{end}",
    noise="Noise left out: {count}",
    goals="Goals in words",
)  # fmt: skip


def warned(notice: Notice, words: Labels) -> str:
    """A notice as a warning in the language of ``words``."""
    return words.warning.format(text=words.notices[notice.code].format(**notice.values))


def labels(language: Language) -> Labels:
    """The words of a language."""
    return ZH if language == "zh" else EN
