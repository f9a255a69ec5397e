"""The words in which a trace is told to people, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.models import NoteCode, PassedReason


@dataclass(frozen=True, slots=True)
class TraceLabels:
    """The words of one language; ``{…}`` are filled in by whoever shows them.

    Attributes:
        exact: what a quantity without a hedge is called.
        dimensions, roles: names of dimensions of quantities, and of what periods and quantities are there for; where a name
            is missing, as of a dimension that rules have added, the id of the rules stands for it.
        symbols: the names of the symbols that stand for no verb, by their letter.
        reasons: why a numeral is no quantity, with ``rule`` and ``why``.
        codes: what each decision of the resolving stage means, with ``detail``.
    """

    sentence: str
    quantities: str
    passed: str
    periods: str
    clause: str
    tokens: str
    symbols_seen: str
    rule: str
    pattern: str
    shadowed: str
    stopped: str
    notes: str
    record: str
    frame: str
    comparison: str
    no_rule: str
    no_record: str
    baseline_only: str
    nothing: str
    stopped_at: str
    stopped_end: str
    stopped_start: str
    rest: str
    order: str
    exact: str
    dimensions: Mapping[str, str]
    roles: Mapping[str, str]
    symbols: Mapping[str, str]
    reasons: Mapping[PassedReason, str]
    codes: Mapping[NoteCode, str]


ZH = TraceLabels(
    sentence="原句",
    quantities="数量",
    passed="非数量",
    periods="时间",
    clause="小句",
    tokens="词元",
    symbols_seen="符号",
    rule="规则",
    pattern="句式",
    shadowed="也能匹配",
    stopped="未匹配",
    notes="定案",
    record="记录",
    frame="时间",
    comparison="比较",
    no_rule="没有句式匹配",
    no_record="没有得出记录",
    baseline_only="作为前值用于另一条记录",
    nothing="没有发现数量",
    stopped_at="停在 {symbol} {text}",
    stopped_end="到末尾还缺",
    stopped_start="一个符号也没对上",
    rest="其余 {count} 条停得更早：--all 全部列出",
    order="第 {place} 条，共 {count} 条",
    exact="确数",
    dimensions={
        "percent": "百分数", "points": "百分点", "times": "倍数", "doublings": "翻番", "money": "人民币金额",
        "foreign_money": "外币金额", "area": "面积", "length": "长度", "mass": "重量", "coal_equivalent": "标准煤",
        "freight_weight": "货运吨数", "volume": "体积", "energy": "能量", "power": "功率", "voltage": "电压",
        "computing": "算力", "people": "人数", "person_times": "人次", "households": "户数", "age": "年龄",
        "time": "时长", "concentration": "浓度", "content": "含量", "speed": "速度", "temperature": "温度", "score": "分值",
        "medals": "奖牌", "containers": "集装箱", "count": "个数",
    },
    roles={
        "frame": "所述时间", "comparison": "比较对象", "yearly": "逐年", "sum": "累计", "of": "在所计事物之前",
        "baseline": "前值", "continued": "前项的延续", "joined": "与后项同计",
    },
    symbols={
        "n": "名词", "L": "并列", "J": "的", "%": "百分数", "p": "百分点", "x": "倍数", "f": "翻番", "m": "度量",
        "c": "个数", "t": "时长", "g": "分值", "b": "纯数", "a": "覆盖", "h": "减半", "s": "过半",
        "^": "小句开头", "<": "前一数量", "$": "小句结尾", ">": "后一数量",
    },
    reasons={
        "excluded": "排除规则 {rule}：{why}",
        "quoted": "在引号内，是名称的一部分",
        "place": "是本地地名的一部分",
        "no-unit": "没有单位的中文数词",
        "unread": "不成数量",
    },
    codes={
        "subject-own": "主体取自句式的主体位置：{detail}",
        "subject-project": "主体取自数量后面的事物",
        "subject-baseline": "主体取自前值所在的部分",
        "subject-part": "主体分自并列：{detail}",
        "subject-told": "主体是指代，取自前文",
        "subject-owner": "主体“{detail}”不能独立，补上所属",
        "subject-previous": "主体省略，沿用上一条记录的主体",
        "subject-clause": "主体省略，取自前面的小句",
        "subject-object": "主体省略，取自后面小句的对象",
        "subject-action": "主体省略，以动词为主体：{detail}",
        "subject-unit": "单位 {detail} 说明了计的是什么",
        "subject-deed": "并列末项所做的事 {detail} 各项共有",
        "measure-rule": "度量由规则给定：{detail}",
        "measure-implicit": "度量由无数字的数量给定：{detail}",
        "measure-verb": "度量取自动词的词类：{detail}",
        "measure-noun": "没有动词，度量取自主体的中心词：{detail}",
        "measure-default": "没有动词，按水平处理",
        "measure-corrected": "主体的中心词改正了度量，原为 {detail}",
        "measure-set": "数字只说明一个集合有多大，按水平处理",
        "measure-standing": "数字只说明有多少人，按现状处理",
        "verb-continued": "并列的后一项（规则 {detail}），动词、度量和规则沿用上一条记录",
        "verb-carried": "没有自己的动词，沿用前面的动词：{detail}",
        "hedge-verb": "限定词取自动词：{detail}",
        "hedge-shared": "末一个数值的限定词管到整个并列",
        "counted-alike": "与后一个数量计的是同一事物",
        "baseline": "前值：{detail}",
        "kind-section": "类别取自标题或开头语：{detail}",
        "kind-sentence": "类别按本句用词推定",
        "kind-text": "类别按全文用词推定",
        "kind-year": "类别由所说的年份而定：{detail}",
        "kind-cue": "类别由用词而定：{detail}",
        "period-told": "时间取自原文：{detail}",
        "period-section": "时间取自所在部分",
        "period-report": "时间按报告年份 {detail} 推定",
        "period-unknown": "时间未知",
        "period-narrowed": "时间由 {detail} 收窄",
    },
)  # fmt: skip

EN = TraceLabels(
    sentence="sentence",
    quantities="quantities",
    passed="no quantity",
    periods="periods",
    clause="clause",
    tokens="tokens",
    symbols_seen="symbols",
    rule="rule",
    pattern="pattern",
    shadowed="would match",
    stopped="stopped",
    notes="resolved",
    record="record",
    frame="period",
    comparison="comparison",
    no_rule="no pattern matches",
    no_record="no record came of it",
    baseline_only="taken as the baseline of another record",
    nothing="no quantity found",
    stopped_at="stopped at {symbol} {text}",
    stopped_end="wants more at the end",
    stopped_start="takes no symbol at all",
    rest="{count} more stopped earlier: --all lists them",
    order="number {place} of {count}",
    exact="exact",
    dimensions={},
    roles={},
    symbols={
        "n": "noun", "L": "joiner", "J": "的", "%": "percent", "p": "points", "x": "times", "f": "doublings",
        "m": "measure", "c": "count", "t": "duration", "g": "score", "b": "bare", "a": "coverage", "h": "halving",
        "s": "half", "^": "clause start", "<": "quantity before", "$": "clause end", ">": "next quantity",
    },
    reasons={
        "excluded": "excluded by {rule}: {why}",
        "quoted": "in quotation marks, part of a name",
        "place": "part of the name of a place here",
        "no-unit": "a Chinese numeral without a unit",
        "unread": "makes no quantity",
    },
    codes={
        "subject-own": "subject: the words in the pattern's slot: {detail}",
        "subject-project": "subject: the thing behind the quantity",
        "subject-baseline": "subject: that of the earlier value",
        "subject-part": "subject: one of a list: {detail}",
        "subject-told": "subject: a pronoun, taken from the text before",
        "subject-owner": "subject: {detail} does not stand alone, its owner is put before it",
        "subject-previous": "subject: dropped, that of the record before",
        "subject-clause": "subject: dropped, taken from the clause before",
        "subject-object": "subject: dropped, taken from the object of the next clause",
        "subject-action": "subject: dropped, the verb stands for it: {detail}",
        "subject-unit": "subject: the unit {detail} says what is counted",
        "subject-deed": "subject: the deed {detail} that ends the list is of all its items",
        "measure-rule": "measure: given by the rule: {detail}",
        "measure-implicit": "measure: given by the quantity without a numeral: {detail}",
        "measure-verb": "measure: that of the verb's class: {detail}",
        "measure-noun": "measure: no verb, told by the head of the subject: {detail}",
        "measure-default": "measure: no verb, a level",
        "measure-corrected": "measure: corrected by the head of the subject, was {detail}",
        "measure-set": "measure: the number says how large a set is, so a level",
        "measure-standing": "measure: the number says how many people there are, so a standing level",
        "verb-continued": "list: a further item (rule {detail}), verb, measure and rule are those of the record before",
        "verb-carried": "verb: none of its own, carried over from before: {detail}",
        "hedge-verb": "hedge: that of the verb: {detail}",
        "hedge-shared": "hedge: that of the last value holds for the whole list",
        "counted-alike": "counts the same things as the next quantity",
        "baseline": "baseline: {detail}",
        "kind-section": "kind: said by the heading or opening: {detail}",
        "kind-sentence": "kind: presumed from the words of the sentence",
        "kind-text": "kind: presumed from the words of the whole text",
        "kind-year": "kind: settled by the year told: {detail}",
        "kind-cue": "kind: settled by a cue: {detail}",
        "period-told": "period: told: {detail}",
        "period-section": "period: that of the section",
        "period-report": "period: presumed from the year of the report, {detail}",
        "period-unknown": "period: unknown",
        "period-narrowed": "period: narrowed from {detail}",
    },
)  # fmt: skip
