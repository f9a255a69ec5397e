"""Every word that the commands about rules show to people, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.writing.labels import Language


@dataclass(frozen=True, slots=True)
class RuleLabels:
    """The words of one language for the commands about rules."""

    kinds: Mapping[str, str]
    statuses: Mapping[str, str]
    id: str
    kind: str
    file: str
    status: str
    emits: str
    examples: str
    counterexamples: str
    known_failures: str
    about: str
    place: str
    replaces: str
    field: str
    expected: str
    actual: str
    nothing: str
    listed: str
    sound: str
    problems: str
    hint: str
    passed: str
    failed: str


ZH_RULES = RuleLabels(
    kinds={
        "pattern": "句式",
        "verbs": "动词",
        "dimension": "量纲",
        "period": "时间",
        "implicit": "隐含数量",
        "exclusion": "排除",
        "slot": "槽位",
        "indicator": "指标",
    },
    statuses={"passes": "通过", "fails": "不通过", "untested": "无例句", "none": ""},
    id="编号",
    kind="种类",
    file="文件",
    status="状态",
    emits="给出",
    examples="正例",
    counterexamples="反例",
    known_failures="已知缺陷",
    about="说明",
    place="位置",
    replaces="取代",
    field="字段",
    expected="应为",
    actual="实为",
    nothing="（没有记录）",
    listed="{count} 条",
    sound="没有问题：{rules} 条句式，{cases} 个例句",
    problems="{problems} 个问题，涉及 {files} 个文件",
    hint="提示",
    passed="{count} 个例句全部通过",
    failed="{count} 个例句中 {failed} 个不通过",
)

EN_RULES = RuleLabels(
    kinds={
        "pattern": "pattern", "verbs": "verbs", "dimension": "dimension", "period": "period", "implicit": "implicit",
        "exclusion": "exclusion", "slot": "slot", "indicator": "indicator",
    },
    statuses={"passes": "passes", "fails": "fails", "untested": "untested", "none": ""},
    id="Id",
    kind="Kind",
    file="File",
    status="Status",
    emits="Emits",
    examples="Examples",
    counterexamples="Counterexamples",
    known_failures="Known failures",
    about="About",
    place="Place",
    replaces="Replaces",
    field="Field",
    expected="Expected",
    actual="Actual",
    nothing="(no record)",
    listed="{count} entries",
    sound="no problems: {rules} patterns, {cases} examples",
    problems="{problems} problem(s) in {files} file(s)",
    hint="hint",
    passed="all {count} examples pass",
    failed="{failed} of {count} examples fail",
)  # fmt: skip


def rule_labels(language: Language) -> RuleLabels:
    """The words of a language for the commands about rules."""
    return ZH_RULES if language == "zh" else EN_RULES
