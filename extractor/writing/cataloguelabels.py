"""Words of the tables of indicators, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extractor.writing.labels import Language


@dataclass(frozen=True, slots=True)
class CatalogueLabels:
    """The words of one language; ``{…}`` are filled in by whoever shows them."""

    measures: Mapping[str, str]
    directions: Mapping[str | None, str]
    measure: str
    unit: str
    actions: str
    direction: str
    better: str
    names: str
    competing: str
    examples: str
    count: str
    coverage: str
    without: str
    subject: str
    records: str
    files: str


ZH = CatalogueLabels(
    measures={"growth": "增速", "points": "变动", "level": "水平", "amount": "数量", "total": "总量", "change": "增减"},
    directions={"up": "↑", "down": "↓", None: ""},
    measure="类型",
    unit="单位",
    actions="动作",
    direction="方向",
    better="向好",
    names="名称",
    competing="不是",
    examples="例句",
    count="{fields} 个领域，{indicators} 个指标",
    coverage="{files} 个文件，{records} 条记录，其中 {named} 条有指标（{share}）",
    without="没有指标的主语",
    subject="主语",
    records="记录",
    files="文件",
)
EN = CatalogueLabels(
    measures={"growth": "growth", "points": "points", "level": "level", "amount": "amount", "total": "total"},
    directions=ZH.directions,
    measure="Measure",
    unit="Unit",
    actions="Actions",
    direction="Direction",
    better="Better",
    names="Names",
    competing="Not",
    examples="Examples",
    count="{indicators} indicators in {fields} fields",
    coverage="{files} files, {records} records, {named} of an indicator ({share})",
    without="Subjects without an indicator",
    subject="Subject",
    records="Records",
    files="Files",
)


def catalogue_labels(language: Language) -> CatalogueLabels:
    """The words of a language."""
    return ZH if language == "zh" else EN
