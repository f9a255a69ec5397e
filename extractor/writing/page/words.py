"""The words of the page, in Chinese and in English, beside those that all reports share."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.writing.labels import Language


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of one language; ``{…}`` are filled in."""

    language: str
    text: str
    table: str
    search: str
    all_kinds: str
    all_sections: str
    all_fields: str
    field: str
    indicator: str
    section: str
    kind: str
    by_section: str
    by_field: str
    no_field: str
    count: str
    none: str
    keys: str
    made: str


ZH = PageWords(
    language="zh-CN",
    text="原文",
    table="记录",
    search="搜索指标、动作或原文",
    all_kinds="目标与事实",
    all_sections="全部章节",
    all_fields="全部领域",
    field="领域",
    indicator="标准指标",
    section="章节",
    kind="类别",
    by_section="各章节",
    by_field="各领域",
    no_field="（未归类）",
    count="{shown} / {total} 条",
    none="没有符合条件的记录。",
    keys="键盘：↑ ↓ 选择记录，回车跳到原文，Esc 返回表格，/ 搜索。点击表头排序。",
    made="由规则抽取，每条记录都标明原文位置。偏移以字符计。",
)

EN = PageWords(
    language="en",
    text="Text",
    table="Records",
    search="Search subject, action or sentence",
    all_kinds="Targets and facts",
    all_sections="All sections",
    all_fields="All fields",
    field="Field",
    indicator="Indicator",
    section="Section",
    kind="Kind",
    by_section="By section",
    by_field="By field",
    no_field="(none)",
    count="{shown} of {total}",
    none="No record meets the conditions.",
    keys="Keyboard: ↑ ↓ choose a record, Enter goes to the text, Esc comes back, / searches. Click a heading to sort.",
    made="Extracted by rules; every record is bound to its place in the text. Offsets count characters.",
)


def page_words(language: Language) -> PageWords:
    """The words of a language."""
    return ZH if language == "zh" else EN
