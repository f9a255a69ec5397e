"""What sentences of real reports mean: order and sharing, change and level.

The tables give small texts and the records that follow from them; the meaning of each field is told in extractor.models.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from extractor import Record, extract

Earlier = tuple[float, str, int | None]


class Said(NamedTuple):
    """What a record must say; the baseline as value, unit and year."""

    subject: str
    action: str | None
    measure: str
    direction: str | None
    value: float
    unit: str
    modifier: str = "exact"
    baseline: Earlier | None = None
    value_high: float | None = None


def said(record: Record) -> Said:
    base = record.baseline
    return Said(
        record.subject,
        record.action,
        record.measure,
        record.direction,
        record.quantity.value,
        record.quantity.unit,
        record.quantity.modifier,
        (base.value, base.unit, base.year) if base else None,
        record.quantity.value_high,
    )


# Each sentence is read in the middle of a review of 2025, given in 2026.
BEFORE = "政府工作报告\n（2026年1月15日）\n\n一、2025年工作回顾\n发展环境持续优化。"
AFTER = "社会大局和谐稳定。\n"

ORDER_AND_SHARING: dict[str, tuple[str, list[Said]]] = {
    "a hedge before the verb": (
        "每个县至少建成2个示范区，各镇至少引进企业1家，完成改造3处。",
        [
            Said("示范区", "建成", "amount", None, 2, "个", "at_least"),
            Said("企业", "引进", "amount", None, 1, "家", "at_least"),
            Said("改造", "完成", "amount", None, 3, "处"),
        ],
    ),
    "a report given is a deed": (
        "向市人大常委会报告工作18次，向市政协通报有关情况6次。",
        [Said("工作", "报告", "amount", None, 18, "次"), Said("情况", "通报", "amount", None, 6, "次")],
    ),
    "examples that end like sites": (
        "推动甲产业基地、乙产业园等12个项目开工建设。",
        [Said("项目", "推动", "amount", None, 12, "个")],
    ),
    "均 of each of two things counted before": (
        "办理人大代表建议129件、政协提案189件，满意率均为100%。",
        [
            Said("人大代表建议", "办理", "amount", None, 129, "件"),
            Said("政协提案", "办理", "amount", None, 189, "件"),
            Said("人大代表建议满意率", "为", "level", None, 100, "%"),
            Said("政协提案满意率", "为", "level", None, 100, "%"),
        ],
    ),
    "分别 of a list in the clause before": (
        "空气综合指数、PM2.5浓度实现“双下降”，分别下降2.31%、7.89%。",
        [
            Said("空气综合指数", "下降", "change", "down", 2.31, "%"),
            Said("PM2.5浓度", "下降", "change", "down", 7.89, "%"),
        ],
    ),
    "a verb that may be a noun acts where a thing with its number is behind it": (
        "主城区改造合流制排水管网120公里、整治小街巷40条，注册家庭农场100家，玉米播种面积83万亩。",
        [
            Said("合流制排水管网", "改造", "amount", None, 120, "公里"),
            Said("小街巷", "整治", "amount", None, 40, "条"),
            Said("家庭农场", "注册", "amount", None, 100, "家"),
            Said("玉米播种面积", None, "level", None, 830000, "亩"),
        ],
    ),
    "a number counts things, not their figures": (
        "42个国考断面水质优良比例保持100%，工业增加值以15%以上的速度增长。",
        [
            Said("国考断面", None, "level", None, 42, "个"),
            Said("国考断面水质优良比例", "保持", "level", None, 100, "%"),
            Said("工业增加值", "增长", "change", "up", 15, "%", "at_least"),
        ],
    ),
    "names of letters and digits share a head": (
        "PM10、PM2.5年均浓度分别下降13%、16.9%，绿化覆盖率、绿地率分别达到44.8%、39.6%。",
        [
            Said("PM10年均浓度", "下降", "change", "down", 13, "%"),
            Said("PM2.5年均浓度", "下降", "change", "down", 16.9, "%"),
            Said("绿化覆盖率", "达到", "level", None, 44.8, "%"),
            Said("绿地率", "达到", "level", None, 39.6, "%"),
        ],
    ),
    "a verb before two counts of one thing, and before a thing with an amount of its own": (
        "办好10件33项市办实事，实施总投资322亿元的重大项目116个。",
        [
            Said("市办实事", "办好", "amount", None, 10, "件"),
            Said("市办实事", "办好", "amount", None, 33, "项"),
            Said("重大项目总投资", None, "amount", None, 32_200_000_000, "元"),
            Said("重大项目", "实施", "amount", None, 116, "个"),
        ],
    ),
    "a comma in a quotation ends no clause": (
        "开展“学史明理，力行为民”等文艺演出活动85场，整治违法占地806亩，淘汰落后产能30万吨。",
        [
            Said("文艺演出活动", "开展", "amount", None, 85, "场"),
            Said("违法占地", "整治", "amount", None, 806, "亩"),
            Said("落后产能", "淘汰", "amount", None, 300_000, "吨"),
        ],
    ),
    "a further rate of what grew is one of growth": (
        "完成地区生产总值1910亿元，增长15%以上，达到17%，新农合参合率实现98%。",
        [
            Said("地区生产总值", "完成", "level", None, 191_000_000_000, "元"),
            Said("地区生产总值", "增长", "change", "up", 15, "%", "at_least"),
            Said("地区生产总值", "达到", "change", "up", 17, "%"),
            Said("新农合参合率", "实现", "level", None, 98, "%"),
        ],
    ),
    "the name of what was told in a verb alone owns nothing": (
        "占地5000亩，总建筑面积3万平方米。",
        [
            Said("占地", "占地", "level", None, 5000, "亩"),
            Said("总建筑面积", None, "level", None, 30_000, "平方米"),
        ],
    ),
    "a magnitude alone tells which things are meant": (
        "引进亿元项目113个、资金890多亿元，新(改、扩)建中小学12所。",
        [
            Said("亿元项目", "引进", "amount", None, 113, "个"),
            Said("资金", "引进", "amount", None, 89_000_000_000, "元", "more_than"),
            Said("中小学", "新(改、扩)建", "amount", None, 12, "所"),
        ],
    ),
    "新 before any verb of doing": (
        "新孵化企业30家，新认证绿色食品12个，新增绿地2公顷。",
        [
            Said("企业", "新孵化", "amount", None, 30, "家"),
            Said("绿色食品", "新认证", "amount", None, 12, "个"),
            Said("绿地", "新增", "amount", None, 2, "公顷"),
        ],
    ),
    "a verb and a suffix are a noun": (
        "压采地下水424万方，发放救助金9.2亿元，完成营造林25万亩。",
        [
            Said("地下水", "压采", "change", "down", 4240000, "方"),
            Said("救助金", "发放", "amount", None, 920000000, "元"),
            Said("营造林", "完成", "amount", None, 250000, "亩"),
        ],
    ),
    "what a thing is rated at is no count of it": (
        "建成220千伏变电站2座，主营业务收入过百亿企业达到24家。",
        [
            Said("220千伏变电站", "建成", "amount", None, 2, "座"),
            Said("主营业务收入过百亿企业", "达到", "level", None, 24, "家"),
        ],
    ),
    "verb, thing, number": (
        "新增学位6300个。",
        [Said("学位", "新增", "amount", None, 6300, "个")],
    ),
    "verb, number, thing": (
        "完成20项民心工程。",
        [Said("民心工程", "完成", "amount", None, 20, "项")],
    ),
    "thing, verb, number": (
        "国家科技型中小企业认定306家。",
        [Said("国家科技型中小企业", "认定", "amount", None, 306, "家")],
    ),
    "examples of the thing": (
        "建成社区健身园、体育园等体育场地20个。",
        [Said("体育场地", "建成", "amount", None, 20, "个")],
    ),
    "a verb over a list": (
        "改造燃气旧管网9公里、背街里巷立管2000个。",
        [
            Said("燃气旧管网", "改造", "amount", None, 9, "公里"),
            Said("背街里巷立管", "改造", "amount", None, 2000, "个"),
        ],
    ),
    "a verb over a list of numbers and things": (
        "新建10所学校、12个社区服务站。",
        [
            Said("学校", "新建", "amount", None, 10, "所"),
            Said("社区服务站", "新建", "amount", None, 12, "个"),
        ],
    ),
    "two verbs for one thing": (
        "新建、改建农村公路120公里，修订和废止文件15件。",
        [
            Said("农村公路", "新建、改建", "amount", None, 120, "公里"),
            Said("文件", "修订和废止", "amount", None, 15, "件"),
        ],
    ),
    "thing, number, verb": (
        "民生实事10件全部完成。",
        [Said("民生实事", "完成", "amount", None, 10, "件")],
    ),
    "verbs in turn": (
        "加固自来水支管12处，疏通养护排水管道170公里，新增停车泊位1500个。",
        [
            Said("自来水支管", "加固", "amount", None, 12, "处"),
            Said("排水管道", "疏通养护", "amount", None, 170, "公里"),
            Said("停车泊位", "新增", "amount", None, 1500, "个"),
        ],
    ),
    "respectively, quoted names": (
        "“雏鹰”“瞪羚”企业分别入库248家和4家。",
        [
            Said("“雏鹰”企业", "入库", "amount", None, 248, "家"),
            Said("“瞪羚”企业", "入库", "amount", None, 4, "家"),
        ],
    ),
    "respectively, quoted names behind a comma": (
        "国家科技型中小企业认定306家，“雏鹰”“瞪羚”企业分别入库248家和4家。",
        [
            Said("国家科技型中小企业", "认定", "amount", None, 306, "家"),
            Said("“雏鹰”企业", "入库", "amount", None, 248, "家"),
            Said("“瞪羚”企业", "入库", "amount", None, 4, "家"),
        ],
    ),
    "respectively, two in one word": (
        "城乡居民人均可支配收入分别增长5%和7.5%左右。",
        [
            Said("城镇居民人均可支配收入", "增长", "change", "up", 5, "%", "about"),
            Said("农村居民人均可支配收入", "增长", "change", "up", 7.5, "%", "about"),
        ],
    ),
    "respectively, an owner shared": (
        "城镇和农村常住居民人均可支配收入分别增长4%左右和6%左右。",
        [
            Said("城镇常住居民人均可支配收入", "增长", "change", "up", 4, "%", "about"),
            Said("农村常住居民人均可支配收入", "增长", "change", "up", 6, "%", "about"),
        ],
    ),
    "respectively, a hedge over the list": (
        "规模以上工业增加值、固定资产投资分别增长10%和12%以上。",
        [
            Said("规模以上工业增加值", "增长", "change", "up", 10, "%", "at_least"),
            Said("固定资产投资", "增长", "change", "up", 12, "%", "at_least"),
        ],
    ),
    "respectively, three in one word": (
        "一二三产增加值分别增长3.5%、6%、5%。",
        [
            Said("一产增加值", "增长", "change", "up", 3.5, "%"),
            Said("二产增加值", "增长", "change", "up", 6, "%"),
            Said("三产增加值", "增长", "change", "up", 5, "%"),
        ],
    ),
    "respectively, the subjects told before": (
        "财政总收入18亿元，社会消费品零售总额17亿元，分别增长42.2%和38.7%。",
        [
            Said("财政总收入", None, "level", None, 1_800_000_000, "元"),
            Said("社会消费品零售总额", None, "level", None, 1_700_000_000, "元"),
            Said("财政总收入", "增长", "change", "up", 42.2, "%"),
            Said("社会消费品零售总额", "增长", "change", "up", 38.7, "%"),
        ],
    ),
    "values dealt out go on in the next clause": (
        "一般公共预算收入、全部财政收入分别完成50亿元、90亿元，增长6%、8%。",
        [
            Said("一般公共预算收入", "完成", "level", None, 5_000_000_000, "元"),
            Said("全部财政收入", "完成", "level", None, 9_000_000_000, "元"),
            Said("一般公共预算收入", "增长", "change", "up", 6, "%"),
            Said("全部财政收入", "增长", "change", "up", 8, "%"),
        ],
    ),
    "respectively, before a share": (
        "煤炭、天然气吞吐量分别占全省的13%、11%。",
        [
            Said("煤炭吞吐量", "占", "level", None, 13, "%"),
            Said("天然气吞吐量", "占", "level", None, 11, "%"),
        ],
    ),
    "a share of what was told before": (
        "服务业增加值增长8%，占地区生产总值比重达到46%，提高2个百分点。",
        [
            Said("服务业增加值", "增长", "change", "up", 8, "%"),
            Said("服务业增加值占地区生产总值比重", "达到", "level", None, 46, "%"),
            Said("服务业增加值占地区生产总值比重", "提高", "change", "up", 2, "百分点"),
        ],
    ),
    "shares of what was dealt out before": (
        "机电产品、高新技术产品出口分别增长4%和5%，占出口总额的比重分别达到57%和16%。",
        [
            Said("机电产品出口", "增长", "change", "up", 4, "%"),
            Said("高新技术产品出口", "增长", "change", "up", 5, "%"),
            Said("机电产品出口占出口总额的比重", "达到", "level", None, 57, "%"),
            Said("高新技术产品出口占出口总额的比重", "达到", "level", None, 16, "%"),
        ],
    ),
    "grades of one thing": (
        "建成20个省级、100个市级和6个县级示范村。",
        [
            Said("省级示范村", "建成", "amount", None, 20, "个"),
            Said("市级示范村", "建成", "amount", None, 100, "个"),
            Said("县级示范村", "建成", "amount", None, 6, "个"),
        ],
    ),
    "counts of the same thing in a list": (
        "50户、128名贫困人口完成脱贫退出。",
        [
            Said("贫困人口", "完成", "amount", None, 50, "户"),
            Said("贫困人口", "完成", "amount", None, 128, "名"),
        ],
    ),
    "one value for both": (
        "办复率和满意率均达100%。",
        [
            Said("办复率", "达", "level", None, 100, "%"),
            Said("满意率", "达", "level", None, 100, "%"),
        ],
    ),
    "one value for both, an owner told once": (
        "信访事项及时受理率、按期办结率均达100%。",
        [
            Said("信访事项及时受理率", "达", "level", None, 100, "%"),
            Said("信访事项按期办结率", "达", "level", None, 100, "%"),
        ],
    ),
    "one value for both, names that hold a joining word": (
        "和平区、河西区参与率均达100%。",
        [
            Said("和平区参与率", "达", "level", None, 100, "%"),
            Said("河西区参与率", "达", "level", None, 100, "%"),
        ],
    ),
    "respectively, names that hold a joining word": (
        "供水普及率、污水处理率分别达99%、97%以上。",
        [
            Said("供水普及率", "达", "level", None, 99, "%", "at_least"),
            Said("污水处理率", "达", "level", None, 97, "%", "at_least"),
        ],
    ),
    "level and change of one subject": (
        "生产总值6.66万亿元、增长5.6%。",
        [
            Said("生产总值", None, "level", None, 6_660_000_000_000, "元"),
            Said("生产总值", "增长", "change", "up", 5.6, "%"),
        ],
    ),
    "level and change with verbs": (
        "地区生产总值达到4704.3亿元，增长6.1%。",
        [
            Said("地区生产总值", "达到", "level", None, 470_430_000_000, "元"),
            Said("地区生产总值", "增长", "change", "up", 6.1, "%"),
        ],
    ),
    "one subject at two measures": (
        "地区生产总值突破2万亿元、达到23562亿元。",
        [
            Said("地区生产总值", "突破", "level", None, 2_000_000_000_000, "元", "more_than"),
            Said("地区生产总值", "达到", "level", None, 2_356_200_000_000, "元"),
        ],
    ),
    "a run of indicators without a verb": (
        "生产总值6.66万亿元、财政总收入7019亿元，社会消费品零售总额2.8万亿元，进出口总额8100亿元。",
        [
            Said("生产总值", None, "level", None, 6_660_000_000_000, "元"),
            Said("财政总收入", None, "level", None, 701_900_000_000, "元"),
            Said("社会消费品零售总额", None, "level", None, 2_800_000_000_000, "元"),
            Said("进出口总额", None, "level", None, 810_000_000_000, "元"),
        ],
    ),
    "a run of changes without a verb": (
        "地区生产总值增长5.2%、规上工业增加值7%、固定资产投资8.5%、社会消费品零售总额6%。",
        [
            Said("地区生产总值", "增长", "change", "up", 5.2, "%"),
            Said("规上工业增加值", "增长", "change", "up", 7, "%"),
            Said("固定资产投资", "增长", "change", "up", 8.5, "%"),
            Said("社会消费品零售总额", "增长", "change", "up", 6, "%"),
        ],
    ),
    "money of a named thing": (
        "总投资7.58亿元的县医院迁建项目开工。",
        [Said("县医院迁建项目总投资", None, "amount", None, 758_000_000, "元")],
    ),
    "money behind a named thing": (
        "县医院迁建项目总投资7.58亿元。",
        [Said("县医院迁建项目总投资", None, "amount", None, 758_000_000, "元")],
    ),
    "examples of projects": (
        "推动贵阳环高扩容工程等14条高速公路项目建设。",
        [Said("高速公路项目", "推动", "amount", None, 14, "条")],
    ),
    "number, thing, verb": (
        "5个国家区域医疗中心开工。",
        [Said("国家区域医疗中心", "开工", "amount", None, 5, "个")],
    ),
    "attributes that tell records apart": (
        "新增市级“专精特新”企业7家、国家级“专精特新”企业2家。",
        [
            Said("市级“专精特新”企业", "新增", "amount", None, 7, "家"),
            Said("国家级“专精特新”企业", "新增", "amount", None, 2, "家"),
        ],
    ),
    "a scope is no subject": (
        "全市城镇新增就业60万人。",
        [Said("城镇新增就业", "新增", "amount", None, 600_000, "人")],
    ),
}

CHANGE_AND_LEVEL: dict[str, tuple[str, list[Said]]] = {
    "nothing left, told in words": (
        "贫困发生率由1.6%降至零，零就业家庭保持动态为零。",
        [
            Said("贫困发生率", "降至", "level", "down", 0, "", baseline=(1.6, "%", None)),
            Said("零就业家庭", "保持", "level", None, 0, ""),
        ],
    ),
    "a hedge behind a quantity told in words": (
        "生产总值实现翻一番以上，审批时限压缩一半以上。",
        [
            Said("生产总值", "实现", "change", "up", 1, "番", "at_least"),
            Said("审批时限", "压缩", "change", "down", 50, "%", "at_least"),
        ],
    ),
    "a price that falls": (
        "药品、耗材平均降价超50%。",
        [Said("药品、耗材", "降价", "change", "down", 50, "%", "more_than")],
    ),
    "占 in front of a word that begins like 占地": (
        "全市民生支出300亿元，占地方财政支出的75%以上。",
        [
            Said("民生支出", None, "level", None, 30_000_000_000, "元"),
            Said("民生支出", "占", "level", None, 75, "%", "at_least"),
        ],
    ),
    "a unit told once for joined numbers, or in full with the last alone": (
        "养老、失业保险参保人数分别达到57.5万和75万人。绿化覆盖率、森林覆盖率分别提高4个、2.3个百分点。",
        [
            Said("养老保险参保人数", "达到", "level", None, 575_000, "人"),
            Said("失业保险参保人数", "达到", "level", None, 750_000, "人"),
            Said("绿化覆盖率", "提高", "change", "up", 4, "百分点"),
            Said("森林覆盖率", "提高", "change", "up", 2.3, "百分点"),
        ],
    ),
    "a unit that is not that of the next number": (
        "形成1个5000亿和4个百亿级产业集群。",
        [
            Said("百亿级产业集群", "形成", "amount", None, 1, "个"),
            Said("百亿级产业集群", "形成", "amount", None, 500_000_000_000, ""),
            Said("百亿级产业集群", "形成", "amount", None, 4, "个"),
        ],
    ),
    "what a number is for each of stands between its verb and it": (
        "PM2.5平均浓度降至每立方米35微克以下。",
        [Said("PM2.5平均浓度", "降至", "level", "down", 35, "微克/立方米", "at_most")],
    ),
    "the hedge of a total is not that of its part": (
        "进出口总额突破5000亿美元，其中出口2662亿美元。",
        [
            Said("进出口总额", "突破", "level", None, 500_000_000_000, "美元", "more_than"),
            Said("出口", None, "level", None, 266_200_000_000, "美元"),
        ],
    ),
    "超过 behind a noun that says what is done": (
        "城镇新增就业超过5万人。",
        [Said("城镇新增就业", "新增", "amount", None, 50_000, "人", "more_than")],
    ),
    "what is set stands behind 把": (
        "市政府把全市生产总值增长目标确定为6.5%左右。",
        [Said("生产总值增长目标", "确定为", "change", "up", 6.5, "%", "about")],
    ),
    "each part of a proportion from its own earlier value": (
        "三次产业结构由5.6∶62.3∶32.1调整为5.3∶56.3∶38.4。",
        [
            Said("三次产业结构", "调整为", "level", None, 5.3, "", "exact", (5.6, "", None)),
            Said("三次产业结构", "调整为", "level", None, 56.3, "", "exact", (62.3, "", None)),
            Said("三次产业结构", "调整为", "level", None, 38.4, "", "exact", (32.1, "", None)),
        ],
    ),
    "a minus belongs to its number, a dash between two does not": (
        "人口自然增长率为-1.48‰，工业增加值增长-3.2%。产销率为95%-96%。",
        [
            Said("人口自然增长率", "为", "level", None, -1.48, "‰"),
            Said("工业增加值", "增长", "change", "up", -3.2, "%"),
            Said("产销率", "为", "level", None, 95, "%", "range", None, 96),
        ],
    ),
    "from one year to another": (
        "基本医疗保险参保率从2020年的51%提升到2025年的70%。",
        [Said("基本医疗保险参保率", "提升到", "level", "up", 70, "%", baseline=(51, "%", 2020))],
    ),
    "from the year before": (
        "研发投入强度由上年的3.3%上升到4.1%。",
        [Said("研发投入强度", "上升到", "level", "up", 4.1, "%", baseline=(3.3, "%", 2024))],
    ),
    "from a value without a year": (
        "规上工业企业从4.7万家增加到6.1万家。",
        [Said("规上工业企业", "增加到", "level", "up", 61_000, "家", baseline=(47_000, "家", None))],
    ),
    "a list of such changes": (
        "一般公共预算收入从7248亿元提高到8865亿元，登记失业率由3.5%降至3.1%。",
        [
            Said(
                "一般公共预算收入",
                "提高到",
                "level",
                "up",
                886_500_000_000,
                "元",
                baseline=(724_800_000_000, "元", None),
            ),
            Said("登记失业率", "降至", "level", "down", 3.1, "%", baseline=(3.5, "%", None)),
        ],
    ),
    "cut to": (
        "三级企业数量压减至50%。",
        [Said("三级企业数量", "压减至", "level", "down", 50, "%")],
    ),
    "cut by": (
        "一般性支出压减50%。",
        [Said("一般性支出", "压减", "change", "down", 50, "%")],
    ),
    "compared with the year before": (
        "空气质量优良天数273天，同比增加17天。",
        [
            Said("空气质量优良天数", None, "level", None, 273, "天"),
            Said("空气质量优良天数", "增加", "change", "up", 17, "天"),
        ],
    ),
    "percentage points": (
        "常住人口城镇化率提高2个百分点。",
        [Said("常住人口城镇化率", "提高", "change", "up", 2, "百分点")],
    ),
    "a multiple of a period": (
        "技术合同成交额是“十三五”时期的2.2倍。",
        [Said("技术合同成交额", "是", "level", None, 2.2, "倍")],
    ),
    "full coverage": (
        "养老机构实现街域全覆盖。",
        [Said("养老机构", "实现", "level", None, 100, "%")],
    ),
    "full coverage of a quoted thing": (
        "“嵌入式”养老机构实现街域全覆盖。",
        [Said("“嵌入式”养老机构", "实现", "level", None, 100, "%")],
    ),
    "none left": (
        "城区黑臭水体动态清零。",
        [Said("城区黑臭水体", "清零", "level", None, 0, "")],
    ),
    "doubled": (
        "固定资产投资实现翻番。",
        [Said("固定资产投资", "实现", "change", "up", 1, "番")],
    ),
    "doubled twice": (
        "利润翻两番。",
        [Said("利润", "翻", "change", "up", 2, "番")],
    ),
    "cut by half": (
        "外商投资限制类条目缩减一半。",
        [Said("外商投资限制类条目", "缩减", "change", "down", 50, "%")],
    ),
    "more than half": (
        "新能源装机占比过半。",
        [Said("新能源装机占比", None, "level", None, 50, "%")],
    ),
    "halved": (
        "审批时间减半。",
        [Said("审批时间", "减", "change", "down", 50, "%")],
    ),
    "share of": (
        "工业增加值占地区生产总值比重提高到25.5%。",
        [Said("工业增加值占地区生产总值比重", "提高到", "level", "up", 25.5, "%")],
    ),
    "makes up": (
        "高新技术产业产值占工业总产值的40%。",
        [Said("高新技术产业产值", "占", "level", None, 40, "%")],
    ),
    "above the country's": (
        "规上工业增加值增速高于全国0.7个百分点。",
        [Said("规上工业增加值增速", "高于", "level", None, 0.7, "百分点")],
    ),
    "a rise told by a noun": (
        "居民消费价格涨幅2%。",
        [Said("居民消费价格涨幅", None, "change", "up", 2, "%")],
    ),
    "a fall told by a verb of betterment": (
        "PM2.5浓度改善16.5%。",
        [Said("PM2.5浓度", "改善", "change", "down", 16.5, "%")],
    ),
    "money put in, and for what": (
        "投入财政资金1.73亿元，市财政投入2.05亿元用于中小学校舍建设。",
        [
            Said("财政资金", "投入", "amount", None, 173_000_000, "元"),
            Said("中小学校舍建设", "投入", "amount", None, 205_000_000, "元"),
        ],
    ),
    "kept within": (
        "城镇调查失业率控制在5.5%以内。",
        [Said("城镇调查失业率", "控制在", "level", None, 5.5, "%", "at_most")],
    ),
    "kept about": (
        "城镇调查失业率控制在5.5%左右。",
        [Said("城镇调查失业率", "控制在", "level", None, 5.5, "%", "about")],
    ),
    "kept": (
        "城市饮用水水源地水质达标率保持100%。",
        [Said("城市饮用水水源地水质达标率", "保持", "level", None, 100, "%")],
    ),
    "a step": (
        "经济总量迈上3万亿元台阶。",
        [Said("经济总量", "迈上", "level", "up", 3_000_000_000_000, "元")],
    ),
    "a total that is completed": (
        "生产总值完成142亿元，固定资产投资完成126亿元。",
        [
            Said("生产总值", "完成", "level", None, 14_200_000_000, "元"),
            Said("固定资产投资", "完成", "amount", None, 12_600_000_000, "元"),
        ],
    ),
    "a net rise": (
        "常住人口净增3.2万人。",
        [Said("常住人口", "净增", "change", "up", 32_000, "人")],
    ),
    "a duration that is measured": (
        "人均预期寿命76.8岁，办理时限压缩至3个工作日。",
        [
            Said("人均预期寿命", None, "level", None, 76.8, "岁"),
            Said("办理时限", "压缩至", "level", "down", 3, "工作日"),
        ],
    ),
    "a verb in the name of what is shortened": (
        "企业开办压缩至2个工作日。",
        [Said("企业开办", "压缩至", "level", "down", 2, "工作日")],
    ),
    "a range": (
        "地区生产总值增长6%-6.5%。",
        [Said("地区生产总值", "增长", "change", "up", 6, "%", "range", value_high=6.5)],
    ),
    "three values in a proportion": (
        "三次产业结构调整为22.7：30.3：47。",
        [
            Said("三次产业结构", "调整为", "level", None, 22.7, ""),
            Said("三次产业结构", "调整为", "level", None, 30.3, ""),
            Said("三次产业结构", "调整为", "level", None, 47, ""),
        ],
    ),
    "a net gain of things counted": (
        "净增高新技术企业120家，净增2.4万户经营主体，净增公交专用道90公里。",
        [
            Said("高新技术企业", "净增", "change", "up", 120, "家"),
            Said("经营主体", "净增", "change", "up", 24_000, "户"),
            Said("公交专用道", "净增", "change", "up", 90, "公里"),
        ],
    ),
    "a rate that rose and what it reached": (
        "森林覆盖率提高2%，达到45%。",
        [
            Said("森林覆盖率", "提高", "change", "up", 2, "%"),
            Said("森林覆盖率", "达到", "level", None, 45, "%"),
        ],
    ),
    "a share of things that are covered, money put to a use": (
        "5G网络覆盖98%的行政村，将75%以上的财力用于民生。",
        [
            Said("行政村", "覆盖", "level", None, 98, "%"),
            Said("财力", "用于", "level", None, 75, "%", "at_least"),
        ],
    ),
    "a rate in a range, told with 在 alone": (
        "城镇登记失业率在4%以内。",
        [Said("城镇登记失业率", "在", "level", None, 4, "%", "at_most")],
    ),
    "where something stands against a target": (
        "新开工保障性住房3万套，是省定任务的1.5倍。",
        [
            Said("保障性住房", "新开工", "amount", None, 30_000, "套"),
            Said("保障性住房", "是", "level", None, 1.5, "倍"),
        ],
    ),
    "what improved, sped up, failed and rose again by a rate": (
        "空气质量同比改善6.5%，审批效率平均提速65%，夏粮减产8%，地下水位回升1.2米。",
        [
            Said("空气质量", "改善", "change", "down", 6.5, "%"),
            Said("审批效率", "提速", "change", "up", 65, "%"),
            Said("夏粮", "减产", "change", "down", 8, "%"),
            Said("地下水位", "回升", "change", "up", 1.2, "米"),
        ],
    ),
    "deeds whose things stand behind them": (
        "达成合作意向45项，支出民生资金12亿元，拓展城市空间5平方公里。",
        [
            Said("合作意向", "达成", "amount", None, 45, "项"),
            Said("民生资金", "支出", "amount", None, 1_200_000_000, "元"),
            Said("城市空间", "拓展", "amount", None, 5, "平方公里"),
        ],
    ),
    "what is saved, told with a threshold": (
        "为企业节约用电成本超2亿元。",
        [Said("用电成本", "节约", "amount", None, 200_000_000, "元", "more_than")],
    ),
    "a payer's rise": (
        "市财政为此增加支出3000万元。",
        [Said("支出", "增加", "change", "up", 30_000_000, "元")],
    ),
    "a length by which a thing grows": (
        "增加公交专用道30公里。",
        [Said("公交专用道", "增加", "amount", None, 30, "公里")],
    ),
    "a ceiling told at the end": (
        "审批时限压缩至5个工作日内。",
        [Said("审批时限", "压缩至", "level", "down", 5, "工作日", "at_most")],
    ),
    "days that a time is cut to, which are no date": (
        "企业开办时间压缩至1日内，不动产登记时间由5日缩短至3日，2月20日内完成。",
        [
            Said("企业开办时间", "压缩至", "level", "down", 1, "日", "at_most"),
            Said("不动产登记时间", "缩短至", "level", "down", 3, "日", baseline=(5, "日", None)),
        ],
    ),
    "a clearing that stays": (
        "黑臭水体实现稳定清零。",
        [Said("黑臭水体", "实现", "level", None, 0, "")],
    ),
    "good days told as weather": (
        "优良天气260天。",
        [Said("优良天气", None, "level", None, 260, "天")],
    ),
    "a rate that is set with 把": (
        "把城镇登记失业率控制在3%以内。",
        [Said("城镇登记失业率", "控制在", "level", None, 3, "%", "at_most")],
    ),
    "a level told with 人均 before its number": (
        "医保财政补助标准提高到人均610元。",
        [Said("医保财政补助标准", "提高到", "level", "up", 610, "元")],
    ),
    "a verb behind an adverb that may be a noun": (
        "市财政累计补助养老保险专项资金12亿元。",
        [Said("养老保险专项资金", "补助", "amount", None, 1_200_000_000, "元")],
    ),
}


def in_review(sentence: str) -> list[Record]:
    """The records of a sentence that stands among others, checked for kind, years and offsets."""
    text = BEFORE + sentence + AFTER
    records = list(extract(text).records)
    for record in records:
        assert (record.kind, record.section) == ("fact", ("一、2025年工作回顾",))
        assert (record.period.start, record.period.end) == (2025, 2025)
        assert text[record.start : record.end] == record.quantity.text
        assert len(BEFORE) <= record.start < record.end <= len(BEFORE + sentence)
    return records


@pytest.mark.parametrize("name", ORDER_AND_SHARING)
def test_order_and_sharing(name: str) -> None:
    sentence, expected = ORDER_AND_SHARING[name]
    assert [said(record) for record in in_review(sentence)] == expected


@pytest.mark.parametrize("name", CHANGE_AND_LEVEL)
def test_change_and_level(name: str) -> None:
    sentence, expected = CHANGE_AND_LEVEL[name]
    assert [said(record) for record in in_review(sentence)] == expected


@pytest.mark.parametrize("name", ORDER_AND_SHARING | CHANGE_AND_LEVEL)
def test_action_and_subject_are_words_of_the_text(name: str) -> None:
    """Nothing is made up: an action stands in the sentence as it is, a subject at least by its characters."""
    sentence, _ = (ORDER_AND_SHARING | CHANGE_AND_LEVEL)[name]
    for record in in_review(sentence):
        assert record.action is None or record.action in sentence
        assert set(record.subject) - set("城镇农村") <= set(sentence)
        assert record.subject != ""


def test_brackets_are_as_wide_as_the_source_has_them() -> None:
    (wide,) = extract("新（改、扩）建公园（游园）5个。").records
    (narrow,) = extract("新(改、扩)建公园(游园)5个。").records
    assert (wide.action, wide.subject) == ("新（改、扩）建", "公园（游园）")
    assert (narrow.action, narrow.subject) == ("新(改、扩)建", "公园(游园)")


@pytest.mark.parametrize("verb", ["为", "是", "达到"])
def test_a_multiple_of_an_earlier_year(verb: str) -> None:
    _, multiple = in_review(f"科技支出达到22亿元，{verb}2020年的3.4倍。")
    assert said(multiple) == Said("科技支出", verb, "level", None, 3.4, "倍")


def test_how_many_are_insured_is_a_level() -> None:
    insured, more = in_review("失业保险参保67万人，新增医疗保险参保2万人。")
    assert (insured.measure, more.measure) == ("level", "amount")


def test_a_unit_may_be_set_off_by_a_space() -> None:
    records = in_review("新建学校 160 所，增长 17.5 %，用电量 382 亿千瓦时。")
    found = [(r.quantity.value, r.quantity.unit) for r in records]
    assert found == [(160, "所"), (17.5, "%"), (38_200_000_000, "千瓦时")]


def test_a_source_is_no_earlier_value() -> None:
    records = in_review("从5个县抽调人员20名。")
    assert ("20名", "人员", "抽调", None) in [(r.quantity.text, r.subject, r.action, r.baseline) for r in records]


def test_values_shared_by_one_numeral_have_ids_of_their_own() -> None:
    first, second = in_review("办复率和满意率均达100%。")
    assert (first.start, first.end) == (second.start, second.end)
    assert first.id != second.id
