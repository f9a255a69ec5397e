"""What the subject of a number is called: of the last number of each sentence, and of counted things with a figure."""

from __future__ import annotations

import pytest
from reviews import HEADING

from extractor import extract

# each sentence with what its last number counts, what was done to it, and which measure it is
TOLD = {
    "服务贸易进出口 holds no verb": ("服务进出口总额30亿美元。", "服务进出口总额", None, "level"),
    "an event named by a verb": ("举办20场产销对接大会。", "产销对接大会", "举办", "amount"),
    "a figure for a partner is named with 对": (
        "对东盟国家贸易额年均增长6%。",
        "对东盟国家贸易额",
        "年均增长",
        "change",
    ),
    "an owner without what is told of it": (
        "化工行业加快设备更新，完成产值90亿元。",
        "化工行业产值",
        "完成",
        "level",
    ),
    "an owner behind a light verb": ("加快食品产业发展，力争年产值达到60亿元。", "食品产业年产值", "达到", "level"),
    "a rate akin to the count before it": ("医疗保险参保人数30万人，参保率96%。", "医疗保险参保率", None, "level"),
    "a push is no owner": ("加大养老保险征缴力度，参保率达98%。", "养老保险参保率", "达", "level"),
    "the same beginning of two figures": (
        "城区绿化覆盖率、绿地率分别达到40%和36%。",
        "城区绿地率",
        "达到",
        "level",
    ),
    "a scope in brackets": ("托育机构实现镇（街道）全覆盖。", "托育机构", "实现", "level"),
    "a verb before 实现 belongs to the name": ("消防设施达标验收实现全覆盖。", "消防设施达标验收", "实现", "level"),
    "a grade of a size": ("打造2个千亿级、8个百亿级产业集群。", "百亿级产业集群", "打造", "amount"),
    "joined verbs with a sign": ("改造、提升30个便民市场。", "便民市场", "改造、提升", "amount"),
    "money behind which its purpose is counted": ("投入3亿元建设12个养老服务站。", "养老服务站", "建设", "amount"),
    "a work that is completed": ("退耕还林完成3万亩。", "退耕还林", "完成", "amount"),
    "a verb in the name of counted things": ("15项深化改革任务顺利完成。", "深化改革任务", "完成", "amount"),
    "what is newly built does something": ("3座新建水库下闸蓄水。", "新建水库", None, "amount"),
    "a count behind a rate": ("重点项目开工率90%、竣工40个。", "重点项目", "竣工", "amount"),
    "a count behind a sum": ("公租房完成投资6亿元，建成1200套。", "公租房", "建成", "amount"),
    "a light verb, what is worked on in its name": (
        "推进5万亩养殖池塘改造工程。",
        "养殖池塘改造工程",
        "推进",
        "amount",
    ),
    "occasions without a verb": ("剧团下乡演出80场。", "剧团下乡演出", None, "amount"),
    "an aim told behind its number": ("实现人均公用经费800元的目标。", "人均公用经费", "实现", "level"),
    "money that came in": ("省外项目实际到位资金50亿元。", "省外项目实际到位资金", None, "amount"),
    "a means of aid behind 为": ("为企业增加流动资金9亿元。", "流动资金", "增加", "change"),
    "a programme, not what is planned": ("实施千项技改计划。", "技改计划", "实施", "amount"),
    "a comparison inside a name": (
        "断面达到或优于Ⅲ类水体比例提高6个百分点。",
        "断面达到或优于Ⅲ类水体比例",
        "提高",
        "change",
    ),
    "what two parts of a list have": ("文件和会议数量分别下降20%和30%。", "会议数量", "下降", "change"),
    "an area beside another": ("改善除涝面积6万亩、灌溉面积9万亩。", "灌溉面积", "改善", "amount"),
    "a station named by its work": ("建成4座生活垃圾压缩转运站。", "生活垃圾压缩转运站", "建成", "amount"),
    "how many rates there are": ("医保参保率实现了100%，参保率和资助率实现两个100%。", "资助率", "实现", "level"),
    "work on a thing is no movement": ("完成林相改善6万亩。", "林相改善", "完成", "amount"),
    "a further thing of a list, a deed in the name of the one before": (
        "打造40个古镇旅游提升示范村、9个滨海旅游示范村。",
        "滨海旅游示范村",
        "打造",
        "amount",
    ),
    "a number behind a thing without one": ("启动城东污水处理厂和12处污水管网建设。", "污水管网建设", "启动", "amount"),
    "what the first did is not done to the next": ("30栋楼竣工、2万户居民。", "居民", None, "amount"),
    "a deed in the name of a later item": (
        "新增本科高校3所、博士硕士学位授予单位7个。",
        "博士硕士学位授予单位",
        "新增",
        "amount",
    ),
    "a deed in the name of an item behind one": (
        "新增农场6家、合作社3家、农业托管服务组织2家。",
        "农业托管服务组织",
        "新增",
        "amount",
    ),
    "a deed in a name of two": (
        "取消行政收费29项、职业资格许可和认定事项149项。",
        "职业资格许可和认定事项",
        "取消",
        "amount",
    ),
    "a deed of its own behind a joining word": (
        "建设分馆20个、体育工程和配置健身路径30套。",
        "健身路径",
        "配置",
        "amount",
    ),
    "an earlier item of another clause": ("新增高校3所，省级财政拨付设备7台。", "设备", "拨付", "amount"),
    "things that a relative clause tells apart": (
        "列入试制计划的新产品达到1182项。",
        "列入试制计划的新产品",
        "达到",
        "level",
    ),
    "who has something": ("有进出口实绩的企业达242家。", "有进出口实绩的企业", "达", "level"),
    "a verb that governs a figure": ("推动文旅产业的产值达到30亿元。", "文旅产业的产值", "达到", "level"),
    "fees that are lowered": ("降低16项涉企收费标准。", "涉企收费标准", "降低", "amount"),
    "how much fewer things there are": ("减少16个部门。", "部门", "减少", "change"),
    "the other side of a pair": (
        "城镇人均居住面积达到8平方米，农村达到22平方米。",
        "农村人均居住面积",
        "达到",
        "level",
    ),
    "a grade without its last character": ("组建国家、省重点实验室各1家。", "省重点实验室", "组建", "amount"),
    "water that is led somewhere": ("向永定河生态补水4.82亿立方米。", "永定河生态补水", None, "amount"),
    "no adverb inside a word": ("推广50项农业可持续发展模式。", "农业可持续发展模式", "推广", "amount"),
    "a leading word that is part of a name": ("自主创新投资占16%。", "自主创新投资", "占", "level"),
    "what a share of is covered": ("基本药物制度覆盖80%以上村卫生室。", "村卫生室", "覆盖", "level"),
    "what a share of is contributed": ("产业集群贡献了85%的工业产值。", "工业产值", "贡献", "level"),
    "a hotline is no earlier value": ("全县110警情下降41%。", "110警情", "下降", "change"),
    "dangers are removed from a dam": ("除险加固病险水库14座。", "病险水库", "除险加固", "amount"),
    "a sum that is put together": ("统筹安排就业补助资金6亿元。", "就业补助资金", "统筹安排", "amount"),
    "things of which a sum is told first": ("抓好总投资70亿元的26个重点项目。", "重点项目", "抓好", "amount"),
    "two deeds in one": ("森林公园增绿增景3万亩。", "森林公园", "增绿增景", "amount"),
    "a month is no part of what is counted": ("三期21个安置区12月开始验收。", "安置区", "开始", "amount"),
    "a word that sets against what was told": ("国有企业占六成，私营企业则只占4%。", "私营企业", "占", "level"),
    "how many kinds of measures there are": ("制定出台7大类46条政策。", "政策", "制定出台", "amount"),
    "a total owns no figure beside it": ("进出口总额增长9%，出口额增长8%。", "出口额", "增长", "change"),
    "a share of what stands beside a total": (
        "进出口总额增长9%，出口额增长8%，占全国比重3%。",
        "出口额占全国比重",
        None,
        "level",
    ),
    "what is driven with more speed": ("加快打通3条断头路。", "断头路", "打通", "amount"),
    "which firms are meant": ("新增纳税超千万元楼宇6幢。", "纳税超千万元楼宇", "新增", "amount"),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_a_number_is_told_of(name: str) -> None:
    sentence, subject, action, measure = TOLD[name]
    record = extract(HEADING + sentence).records[-1]
    assert (record.subject, record.action, record.measure) == (subject, action, measure)


@pytest.mark.parametrize(
    ("sentence", "counted", "told"),
    [
        ("15个特色产业增加值增长6%。", "特色产业", "特色产业增加值"),
        ("8条产业链规模突破900亿元。", "产业链", "产业链规模"),
        ("22个贫困村农民人均纯收入达到4000元。", "贫困村", "贫困村农民人均纯收入"),
        ("拉动32个项目总投资80亿元。", "项目", "项目总投资"),
        ("60个重点项目开工率达到90%。", "重点项目", "重点项目开工率"),
        ("9个镇街经济总量突破百亿元。", "镇街", "镇街经济总量"),
    ],
)
def test_things_are_counted_and_a_figure_told_of_them(sentence: str, counted: str, told: str) -> None:
    assert [record.subject for record in extract(HEADING + sentence).records] == [counted, told]
