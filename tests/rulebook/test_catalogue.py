"""The catalogue of indicators: examples name them, competing names do not, look-alikes stay apart, entries are whole."""

from __future__ import annotations

import re

import pytest

from extractor import extract
from extractor.models import Measure
from extractor.rulebook import default_rulebook
from extractor.rulebook.indicators import Indicator, base_unit, names

BOOK = default_rulebook()
CATALOGUE = list(BOOK.indicators.by_id.values())
FIELDS = [
    "economy",
    "industry",
    "agriculture",
    "investment",
    "consumption",
    "trade",
    "finance",
    "employment",
    "income",
    "prices",
    "education",
    "health",
    "care",
    "housing",
    "transport",
    "energy",
    "environment",
    "science",
    "digital",
    "culture_tourism",
    "safety",
    "government",
]
FIXED = [
    "gdp_growth",
    "industrial_value_added_growth",
    "fixed_asset_investment_growth",
    "retail_sales_growth",
    "fiscal_revenue_growth",
    "cpi",
    "urban_new_jobs",
    "surveyed_unemployment_rate",
    "registered_unemployment_rate",
    "trade_growth",
    "income_growth",
    "urban_income_growth",
    "rural_income_growth",
    "grain_output",
    "urbanization_rate",
    "rd_intensity",
    "school_places_added",
    "energy_intensity_reduction",
    "pm25_concentration",
    "good_air_days_ratio",
    "forest_coverage",
    "old_neighbourhoods_renovated",
    "high_standard_farmland",
]


def base(unit: str) -> str:
    return base_unit(unit, BOOK.quantities.units, BOOK.quantities.numbers.rules.magnitudes)


def found(name: str, measure: Measure, unit: str, action: str | None = None) -> str | None:
    """The id of the indicator of a record, whichever way it moved."""
    for direction in ("up", "down", None):
        indicator = BOOK.indicators.find(name, action, measure, direction, base(unit))  # type: ignore[arg-type]
        if indicator:
            return indicator.id
    return None


@pytest.mark.parametrize(("name", "text"), [(i.id, text) for i in CATALOGUE for text in i.rule.examples])
def test_an_example_of_an_indicator_names_it(name: str, text: str) -> None:
    assert name in [record.indicator for record in extract(text).records]


@pytest.mark.parametrize("indicator", CATALOGUE, ids=lambda indicator: indicator.id)
def test_no_competing_name_leads_to_the_thing(indicator: Indicator) -> None:
    rule = indicator.rule
    actions = [None, *rule.actions]
    for name in names(indicator.thing.competing):
        for unit in (rule.unit, *rule.units):
            ids = {found(name, measure, unit, action) for measure in indicator.measures for action in actions}
            assert indicator.id not in ids, name


def test_there_are_the_fields_and_the_indicators_that_others_rely_on() -> None:
    assert set(BOOK.indicators.fields) == set(FIELDS)
    assert set(FIXED) <= set(BOOK.indicators.by_id)
    assert len(CATALOGUE) >= 200
    assert {indicator.field for indicator in CATALOGUE} == set(FIELDS)


def test_every_entry_is_whole() -> None:
    ids = [indicator.id for indicator in CATALOGUE]
    assert len(set(ids)) == len(ids)
    for rule in (indicator.rule for indicator in CATALOGUE):
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", rule.id)
        assert re.search(r"[\u4e00-\u9fff]", rule.name), rule.id
        assert re.fullmatch(r"[\x20-\x7e]+", rule.english), rule.id
        assert rule.examples, rule.id
        assert rule.unit or rule.id in ("urban_rural_income_ratio", "cpi_index"), rule.id
        assert (rule.measure != "growth") or rule.unit == "%", rule.id
        assert (rule.measure != "points") or rule.unit != "%", rule.id
    for names_of_rules in ([i.rule.name for i in CATALOGUE], [i.rule.english for i in CATALOGUE]):
        assert len(set(names_of_rules)) == len(names_of_rules)


# --- look-alikes: two names, measured alike, that are two things

APART: list[tuple[str, str, Measure, str, str | None]] = [
    ("地区生产总值", "人均地区生产总值", "change", "%", "增长"),
    ("地区生产总值", "人均地区生产总值", "level", "元", "达到"),
    ("地区生产总值", "国民生产总值", "change", "%", "增长"),
    ("地区生产总值", "海洋生产总值", "change", "%", "增长"),
    ("地区生产总值", "县域生产总值", "level", "元", "达到"),
    ("经济", "民营经济", "change", "%", "增长"),
    ("经济总量", "海洋经济总量", "level", "元", "达到"),
    ("国内生产总值", "国民收入", "change", "%", "增长"),
    ("工农业总产值", "工业总产值", "change", "%", "增长"),
    ("服务业增加值", "生产性服务业增加值", "change", "%", "增长"),
    ("第三产业增加值", "服务业增加值", "change", "%", "增长"),
    ("常住人口城镇化率", "户籍人口城镇化率", "level", "%", "达到"),
    ("市场主体", "新型农业经营主体", "level", "家", "达到"),
    ("规模以上工业增加值", "工业增加值", "change", "%", "增长"),
    ("规模以上工业增加值", "规模以上工业总产值", "change", "%", "增长"),
    ("规模以上工业增加值", "工业增值税", "level", "元", "完成"),
    ("高技术制造业增加值", "高新技术产业增加值", "change", "%", "增长"),
    ("装备制造业增加值", "制造业增加值", "change", "%", "增长"),
    ("高新技术产品产值", "高新技术产品增加值", "level", "元", "达到"),
    ("战略性新兴产业增加值", "战略性新兴产业投资", "change", "%", "增长"),
    ("国家级专精特新“小巨人”企业", "专精特新中小企业", "amount", "家", "新增"),
    ("新能源汽车产量", "新能源汽车零售额", "change", "%", "增长"),
    ("粮食产量", "油料产量", "level", "吨", "达到"),
    ("粮食产量", "粮食综合生产能力", "level", "斤", "达到"),
    ("粮食播种面积", "蔬菜种植面积", "level", "亩", "达到"),
    ("高标准农田", "标准农田", "amount", "亩", "建成"),
    ("高标准农田", "高效节水灌溉面积", "amount", "亩", "新增"),
    ("农业总产值", "农林牧渔业总产值", "change", "%", "增长"),
    ("生猪存栏", "生猪出栏", "level", "头", "达到"),
    ("固定资产投资", "工业固定资产投资", "change", "%", "增长"),
    ("固定资产投资", "规模以上固定资产投资", "change", "%", "增长"),
    ("固定资产投资", "项目投资", "amount", "元", "完成"),
    ("工业投资", "工业技改投资", "change", "%", "增长"),
    ("民间投资", "民间投资占比", "change", "%", "增长"),
    ("高技术产业投资", "高新技术产业投资", "change", "%", "增长"),
    ("社会消费品零售总额", "社会商品零售总额", "change", "%", "增长"),
    ("社会消费品零售总额", "限额以上消费品零售额", "change", "%", "增长"),
    ("社会消费品零售总额", "网络零售额", "level", "元", "达到"),
    ("进出口总额", "出口总额", "change", "%", "增长"),
    ("进出口总额", "服务贸易进出口额", "change", "%", "增长"),
    ("进出口总额", "外贸自营进出口总额", "change", "%", "增长"),
    ("出口总额", "机电产品出口", "change", "%", "增长"),
    ("实际利用外资", "合同利用外资", "change", "%", "增长"),
    ("实际利用外资", "外商直接投资", "change", "%", "增长"),
    ("实际利用外资", "实际利用内资", "amount", "元", "完成"),
    ("一般公共预算收入", "一般公共预算支出", "change", "%", "增长"),
    ("一般公共预算收入", "财政总收入", "change", "%", "增长"),
    ("一般公共预算收入", "地方财政收入", "level", "元", "完成"),
    ("一般公共预算收入", "政府性基金收入", "change", "%", "增长"),
    ("税收收入", "增值税", "change", "%", "增长"),
    ("税收收入", "非税收入", "change", "%", "增长"),
    ("金融机构存款余额", "城乡居民储蓄存款余额", "change", "%", "增长"),
    ("贷款余额", "普惠小微贷款余额", "change", "%", "增长"),
    ("制造业贷款", "制造业中长期贷款", "change", "%", "增长"),
    ("城镇新增就业", "城镇失业人员再就业", "amount", "人", "新增"),
    ("城镇新增就业", "新增就业", "amount", "人", "实现"),
    ("城镇新增就业", "农村劳动力转移就业", "amount", "人", "新增"),
    ("城镇调查失业率", "城镇登记失业率", "level", "%", "控制在"),
    ("居民人均可支配收入", "城镇居民人均可支配收入", "change", "%", "增长"),
    ("居民人均可支配收入", "农村居民人均可支配收入", "change", "%", "增长"),
    ("城镇居民人均可支配收入", "市区居民人均可支配收入", "change", "%", "增长"),
    ("城镇居民人均可支配收入", "城镇居民人均消费支出", "level", "元", "达到"),
    ("农村居民人均可支配收入", "农民人均纯收入", "change", "%", "增长"),
    ("居民消费价格", "商品零售价格", "change", "%", "上涨"),
    ("居民消费价格", "居民消费支出", "change", "%", "上涨"),
    ("学位", "公办幼儿园学位", "amount", "个", "新增"),
    ("学位", "优质学位", "amount", "个", "新增"),
    ("学位", "托位", "amount", "个", "新增"),
    ("普惠性幼儿园覆盖率", "公办幼儿园在园幼儿占比", "level", "%", "达到"),
    ("人口自然增长率", "人口出生率", "level", "‰", "控制在"),
    ("基本养老保险参保率", "基本医疗保险参保率", "level", "%", "达到"),
    ("城镇低保标准", "农村低保标准", "change", "%", "提高"),
    ("养老床位", "医疗床位", "amount", "张", "新增"),
    ("老旧小区", "城中村", "amount", "个", "改造"),
    ("棚户区", "农村危房", "amount", "户", "改造"),
    ("保障性租赁住房", "保障性住房", "amount", "套", "建成"),
    ("供水管网", "供热管网", "amount", "公里", "改造"),
    ("农村公路", "四好农村路", "amount", "公里", "新建"),
    ("高速公路通车里程", "公路通车里程", "level", "公里", "达到"),
    ("港口货物吞吐量", "货邮吞吐量", "level", "吨", "达到"),
    ("停车泊位", "公共停车泊位", "amount", "个", "新增"),
    ("单位地区生产总值能耗", "单位工业增加值能耗", "change", "%", "下降"),
    ("单位地区生产总值能耗", "单位地区生产总值二氧化碳排放", "change", "%", "下降"),
    ("新能源装机", "可再生能源装机", "level", "千瓦", "达到"),
    ("PM2.5平均浓度", "PM10平均浓度", "level", "微克/立方米", "降至"),
    ("空气质量优良天数比例", "水质优良率", "level", "%", "达到"),
    ("空气质量优良天数", "空气质量二级以上天数", "level", "天", "达到"),
    ("森林覆盖率", "林木绿化率", "level", "%", "达到"),
    ("森林覆盖率", "建成区绿化覆盖率", "level", "%", "达到"),
    ("建成区绿化覆盖率", "建成区绿地率", "level", "%", "达到"),
    ("造林", "营造林", "amount", "亩", "完成"),
    ("二氧化硫排放量", "二氧化碳排放量", "change", "%", "下降"),
    ("城市污水处理率", "城镇污水处理率", "level", "%", "达到"),
    ("研发投入强度", "规上工业企业研发投入强度", "level", "%", "达到"),
    ("高新技术企业", "科技型中小企业", "amount", "家", "新增"),
    ("科技型中小企业", "国家科技型中小企业", "amount", "家", "新增"),
    ("每万人口发明专利拥有量", "每万人口高价值发明专利拥有量", "level", "件", "达到"),
    ("专利授权量", "发明专利授权量", "change", "%", "增长"),
    ("科技进步贡献率", "农业科技进步贡献率", "level", "%", "达到"),
    ("电子商务交易额", "跨境电商交易额", "change", "%", "增长"),
    ("游客", "入境游客", "amount", "人次", "接待"),
    ("生产安全事故起数", "生产安全事故死亡人数", "change", "%", "下降"),
    ("人大代表建议", "政协提案", "amount", "件", "办理"),
    ("民生实事", "民生工程", "amount", "件", "完成"),
]


@pytest.mark.parametrize(("one", "other", "measure", "unit", "action"), APART)
def test_look_alikes_stay_apart(one: str, other: str, measure: Measure, unit: str, action: str | None) -> None:
    first = found(one, measure, unit, action)
    assert first != found(other, measure, unit, action) or first is None


def test_the_look_alikes_are_of_the_catalogue() -> None:
    named = [found(one, measure, unit, action) for one, _, measure, unit, action in APART]
    assert [pair[0] for pair, name in zip(APART, named, strict=True) if name is None] == []
    assert len(APART) >= 60
