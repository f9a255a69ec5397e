"""The words of comparisons and of promises tracked, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.models import Kind, Modifier, Notice
from extractor.results import Heading, Tally, Verdict
from extractor.writing.labels import EN, ZH, Language, labels, warned

_SIGNS: Mapping[Modifier, str] = {
    "exact": "{}", "about": "≈{}", "at_least": "≥{}", "at_most": "≤{}", "more_than": ">{}", "less_than": "<{}",
    "range": "{}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableLabels:
    """The words of one language; ``{…}`` are filled in by whoever shows them.

    ``points`` are the units of differences of shares, by the unit of the shares.
    """

    language: Language
    magnitudes: tuple[tuple[int, str], ...]
    hedged: Mapping[Modifier, str]
    compared: Mapping[Kind, str]
    verdicts: Mapping[Verdict, str]
    indicator: str
    field: str
    unit: str
    region: str
    year: str
    median: str
    figure: str
    value: str
    value_high: str
    hedge: str
    of_side: str
    points: Mapping[str, str]
    indicator_id: str
    region_code: str
    period: str
    rank: str
    use: str
    used: str
    kept: str
    words_only: str
    source: str
    place: str
    sentence: str
    nothing: str
    average: str
    other_years: str
    other_years_note: str
    marks_note: str
    years_note: str
    facts_note: str
    unknown: str
    reports: str
    details: str
    plots: str
    titled: str
    empty: str
    no_pairs: str
    tracked: str
    pairs: str
    unpaired: str
    promised: str
    achieved: str
    difference: str
    verdict: str
    by_region: str
    by_indicator: str
    share: str
    tolerance: str
    more: str

    def name(self, named: Heading | Tally) -> str:
        """The name of an indicator or of what a tally is of."""
        return named.name if self.language == "zh" else named.english

    def warning(self, notice: Notice) -> str:
        """What is to be known of a result, as a warning."""
        return warned(notice, labels(self.language))

    def field_name(self, heading: Heading) -> str:
        """The name of an indicator's field."""
        return heading.field_name if self.language == "zh" else heading.field_english


CHINESE = TableLabels(
    language="zh",
    magnitudes=ZH.magnitudes,
    hedged={**_SIGNS, "about": "{}左右"},
    compared={"target": "目标比较", "fact": "事实比较"},
    verdicts={"met": "完成", "missed": "未完成", "not_reported": "未报告", "unclear": "无法判定"},
    indicator="指标",
    field="领域",
    unit="单位",
    region="地区",
    year="年份",
    median="中位数",
    figure="表述",
    value="数值",
    value_high="数值上限",
    hedge="限定",
    of_side="{side}（{part}）",
    points={"%": "个百分点", "‰": "个千分点"},
    indicator_id="指标代码",
    region_code="行政区划代码",
    period="时间",
    rank="名次",
    use="用途",
    used="采用",
    kept="另有",
    words_only="文字表述",
    source="来源",
    place="位置",
    sentence="原文",
    nothing="—",
    average="年均",
    other_years="—†",
    other_years_note="† 只说了其他年份的数，见明细",
    marks_note="#名次；绿色最好，红色最差",
    years_note="名次和中位数只比较同一年份的报告",
    facts_note="列首是报告的年份，报告说的是上一年的实绩；另有年份的写在括号里",
    unknown="未知",
    reports="{count} 份报告，{rows} 项指标",
    details="明细",
    plots="点图",
    titled="{title}：{rest}",
    empty="没有可用的指标。",
    no_pairs="没有同一地区前后两年的报告可以对照：请把次年的报告一并给出。",
    tracked="承诺与兑现",
    pairs="{count} 对相邻年份的报告，{promises} 项目标",
    unpaired="{count} 份报告没有次年的报告",
    promised="目标",
    achieved="完成值",
    difference="差",
    verdict="结果",
    by_region="按地区",
    by_indicator="按指标",
    share="完成率",
    tolerance="“左右”的容差：目标数的 {tolerance}%",
    more="其余 {count} 项未显示：--limit 0 全部显示，-o 写入文件",
)

ENGLISH = TableLabels(
    language="en",
    magnitudes=EN.magnitudes,
    hedged=_SIGNS,
    compared={"target": "Targets compared", "fact": "Facts compared"},
    verdicts={"met": "met", "missed": "missed", "not_reported": "not reported", "unclear": "unclear"},
    indicator="Indicator",
    field="Field",
    unit="Unit",
    region="Region",
    year="Year",
    median="Median",
    figure="Figure",
    value="Value",
    value_high="Upper value",
    hedge="Hedge",
    of_side="{side} ({part})",
    points={"%": " percentage points", "‰": " points per thousand"},
    indicator_id="Indicator id",
    region_code="Region code",
    period="Period",
    rank="Rank",
    use="Use",
    used="used",
    kept="also said",
    words_only="words only",
    source="Source",
    place="Place",
    sentence="Sentence",
    nothing="—",
    average="yearly",
    other_years="—†",
    other_years_note="† stated for other years alone, see the detail",
    marks_note="#rank; green is best, red is worst",
    years_note="ranks and medians are of reports of one year",
    facts_note="columns have the year of the report, which tells what was achieved the year before, or as in brackets",
    unknown="unknown",
    reports="reports: {count}, indicators: {rows}",
    details="Detail",
    plots="Plots",
    titled="{title} ({rest})",
    empty="No indicator to show.",
    no_pairs="No two reports are of one region and of years that follow: give the next year's report too.",
    tracked="Promised and achieved",
    pairs="pairs of reports a year apart: {count}, targets: {promises}",
    unpaired="reports without one of the year after: {count}",
    promised="Promised",
    achieved="Achieved",
    difference="Difference",
    verdict="Verdict",
    by_region="By region",
    by_indicator="By indicator",
    share="Met",
    tolerance="leeway of 左右: {tolerance}% of the number promised",
    more="{count} more not shown: --limit 0 shows all, -o writes them to a file",
)


def table_labels(language: Language) -> TableLabels:
    """The words of a language."""
    return CHINESE if language == "zh" else ENGLISH
