"""The words of exported tables: Chinese headings of the columns, whose English ones are the contract's, and of a workbook."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.writing.labels import Language

COLUMNS: Mapping[str, str] = {
    "source": "来源",
    "region": "地区",
    "region_code": "行政区划代码",
    "year": "报告年份",
    "kind": "类别",
    "field": "领域",
    "indicator": "标准指标",
    "subject": "指标",
    "action": "动作",
    "measure": "度量",
    "direction": "方向",
    "modifier": "限定",
    "value": "数值",
    "value_high": "数值上限",
    "signed_value": "带方向数值",
    "unit": "单位",
    "base_value": "折算数值",
    "base_unit": "折算单位",
    "baseline_value": "基期值",
    "baseline_unit": "基期单位",
    "baseline_year": "基期年份",
    "period_start": "起始年",
    "period_end": "截止年",
    "quantity": "原文数量",
    "section": "章节",
    "sentence": "原文",
    "start": "起始位置",
    "end": "结束位置",
    "rule": "规则",
    "id": "记录号",
}
# the heading of fields, and what stands for none
FIELD: Mapping[Language, tuple[str, str]] = {"zh": ("领域", "（未归类）"), "en": ("Field", "(none)")}
SHEETS: Mapping[Language, tuple[str, str, str, str, str]] = {
    "zh": ("目标", "实绩", "文字目标", "汇总", "说明"),
    "en": ("Targets", "Facts", "Goals in words", "Summary", "Notes"),
}
NOTES: Mapping[Language, tuple[str, ...]] = {
    "zh": (
        "每行一条记录，由规则从报告原文抽取；“原文”一列中加粗的是数量，文字目标一表中是目标的表述。",
        "数值为乘出倍数后的数（4.07亿元记作 407000000 元）；带方向数值在下降时为负数；折算数值为同类量的基本单位。",
        "起始位置和结束位置以字符计，指向来源文件解码后的文本。",
        "标准指标按名称目录认定，认不出的留空。",
    ),
    "en": (
        "A row is a record, extracted by rules from the text; the quantity, or a goal's words, is bold in its sentence.",
        "value has its magnitude multiplied in (4.07亿元 is 407000000 元); signed_value is negative for a fall; base_value is in "
        "the base unit of its dimension.",
        "start and end count characters of the source as decoded.",
        "indicator is found by the catalogue of names, and empty where none fits.",
    ),
}
