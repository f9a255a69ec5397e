"""What phrases around a number say: hedges, aims that it is only part of, verbs that name what they count, what is no count.

Each text stands in a review of 2025; what is checked of a record is its numeral, subject, action, measure and direction.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from reviews import HEADING

from extractor import Record, extract


class Told(NamedTuple):
    """What a record must say."""

    text: str
    subject: str
    action: str | None
    measure: str
    direction: str | None = None


def told(record: Record) -> Told:
    return Told(record.quantity.text, record.subject, record.action, record.measure, record.direction)


PHRASES: dict[str, tuple[str, list[Told]]] = {
    "how many thresholds were passed, and what goes on": (
        "地区生产总值跨越3个千亿元台阶，达到1.5万亿元、增长19.8%。",
        [
            Told("3个", "千亿元台阶", "跨越", "amount"),
            Told("1.5万亿元", "地区生产总值", "达到", "level"),
            Told("19.8%", "地区生产总值", "增长", "change", "up"),
        ],
    ),
    "thresholds that were listed are not counted again": (
        "生产总值跨越8000亿、9000亿两个千亿台阶，存款迈上3万亿元、4万亿元两个台阶。",
        [
            Told("8000亿", "生产总值", "跨越", "level", "up"),
            Told("9000亿", "生产总值", "跨越", "level", "up"),
            Told("3万亿元", "存款", "迈上", "level", "up"),
            Told("4万亿元", "存款", "迈上", "level", "up"),
        ],
    ),
    "how large a project is counts what was done to it": (
        "太化10万吨铝材等项目投产，同德30万千瓦风电项目开工。推进20万吨油料项目。2座35万千瓦热电项目开工。"
        "加快推进总投资60亿元的100万千瓦抽水蓄能项目。",
        [
            Told("10万吨", "铝材", "投产", "amount"),
            Told("30万千瓦", "风电项目", "开工", "amount"),
            Told("20万吨", "油料项目", "推进", "amount"),
            Told("2座", "热电项目", "开工", "amount"),
            Told("35万千瓦", "热电项目", "开工", "amount"),
            Told("60亿元", "抽水蓄能项目总投资", None, "amount"),
            Told("100万千瓦", "抽水蓄能项目", "加快推进", "amount"),
        ],
    ),
    "what a relative clause tells is not what was done": (
        "年初确定的20件民生实事基本完成，督察反馈的25个问题按时整改。新建的5所学校。"
        "完成年初确定的38项民生实事，年初安排的8000套住房开工，12个重点项目完成年计划投资的106.8%。",
        [
            Told("20件", "民生实事", "完成", "amount"),
            Told("25个", "问题", "整改", "amount"),
            Told("5所", "学校", "新建", "amount"),
            Told("38项", "民生实事", "完成", "amount"),
            Told("8000套", "住房", "开工", "amount"),
            Told("12个", "重点项目", "完成", "amount"),
            Told("106.8%", "重点项目年投资", "完成", "level"),
        ],
    ),
    "what something is the first of stands": (
        "我市成为全国第1个常住人口突破2100万人的城市，成为3个试点。",
        [Told("2100万人", "常住人口", "突破", "level"), Told("3个", "试点", "成为", "amount")],
    ),
    "a place told by one character": (
        "在蓉世界500强企业增加34家，120个在蓉项目获科技奖，在全市高校开展活动5场。",
        [
            Told("34家", "在蓉世界500强企业", "增加", "change", "up"),
            Told("120个", "在蓉项目", "获", "amount"),
            Told("5场", "活动", "开展", "amount"),
        ],
    ),
    "a title in book marks is a name": (
        "《海洋发展促进条例》等9件法规审议通过。",
        [Told("9件", "法规", "审议通过", "amount")],
    ),
    "what things do behind their number": (
        "吸引20名院士来宁创新创业，选派30名特派员下乡帮扶。参与志愿活动人次突破5万，首创金融项目40项。",
        [
            Told("20名", "院士", "吸引", "amount"),
            Told("30名", "特派员", "选派", "amount"),
            Told("5万", "参与志愿活动人次", "突破", "level"),
            Told("40项", "金融项目", "首创", "amount"),
        ],
    ),
    "a thing listed behind one that exceeds a number": (
        "实现“个转企”2197户、“小升规”超过210户、“规升巨”25户。",
        [
            Told("2197户", "“个转企”", "实现", "amount"),
            Told("210户", "“小升规”", "实现", "amount"),
            Told("25户", "“规升巨”", "实现", "amount"),
        ],
    ),
    "how many people live somewhere, and those something was done for": (
        "承载65万曲阳人民的期盼，60万易县人民万众一心，420万困难群众基本生活得到有效保障，引导约12万市民参加活动。听取30名市民的意见。",
        [
            Told("65万", "曲阳人民", None, "level"),
            Told("60万", "易县人民", None, "level"),
            Told("420万", "困难群众", "得到有效保障", "amount"),
            Told("12万", "市民", "引导", "amount"),
            Told("30名", "市民的意见", "听取", "amount"),
        ],
    ),
    "what was done to things, and by whom": (
        "22个单位被省政府授予先进集体，有13个单位被命名为文明村镇，2万人被纳入监测对象。解决20万被征地人员问题。",
        [
            Told("22个", "单位", "授予", "amount"),
            Told("13个", "单位", "命名", "amount"),
            Told("2万人", "监测对象", "纳入", "amount"),
            Told("20万", "被征地人员问题", "解决", "amount"),
        ],
    ),
    "who does what is driven on": (
        "推动既有住宅自主增设电梯398台，促进金融机构发放贷款110亿元。聚焦市民关切领域新打造应用场景20个。",
        [
            Told("398台", "电梯", "增设", "amount"),
            Told("110亿元", "贷款", "发放", "amount"),
            Told("20个", "应用场景", "新打造", "amount"),
        ],
    ),
    "who sets money aside, the money behind its number": (
        "市财政安排3亿元专项资金，中央财政安排10亿元专项奖补资金。",
        [Told("3亿元", "专项资金", "安排", "amount"), Told("10亿元", "专项奖补资金", "安排", "amount")],
    ),
    "the work that won is no part of the verb": (
        "3个县区人才队伍建设获省政府督查激励。幼儿入园占比比上一年度增长1%。",
        [
            Told("3个", "县区人才队伍建设", "获", "amount"),
            Told("1%", "幼儿入园占比", "增长", "change", "up"),
        ],
    ),
    "how many there are in all is not what was done": (
        "新增上市公司62家，总数186家。领导人访问了46个国家。",
        [
            Told("62家", "上市公司", "新增", "amount"),
            Told("186家", "上市公司", None, "level"),
            Told("46个", "国家", "访问", "amount"),
        ],
    ),
    "a share that a verb is part of": (
        "规上工业企业中有研发活动的比例达到25%，重点行业达到标杆水平的产能比例超过30%。八成收入留给园区，财税收入80%留给园区。",
        [
            Told("25%", "规上工业企业中有研发活动的比例", "达到", "level"),
            Told("30%", "重点行业达到标杆水平的产能比例", "超过", "level"),
            Told("八成", "收入", "留给", "level"),
            Told("80%", "财税收入", "留给", "level"),
        ],
    ),
    "two verbs in one before a number": (
        "新建、改扩建10所幼儿园，共建成高标准农田15万亩，共建成果转化基地3个。",
        [
            Told("10所", "幼儿园", "新建、改扩建", "amount"),
            Told("15万亩", "高标准农田", "建成", "amount"),
            Told("3个", "成果转化基地", "共建", "amount"),
        ],
    ),
    "a rate of growth that is told as reached": (
        "税收收入增速超过50%，贷款增速高于存款增速3个百分点。",
        [
            Told("50%", "税收收入增速", "超过", "change", "up"),
            Told("3个百分点", "贷款增速", "高于", "level"),
        ],
    ),
    "words that hold others": (
        "新建设施农业1万亩，实际使用外资超过10亿美元，政府信息依申请公开300件，办好“十件实事”，地铁1号线3期开工。",
        [
            Told("1万亩", "设施农业", "新建", "amount"),
            Told("10亿美元", "实际使用外资", "超过", "level"),
            Told("300件", "政府信息", "公开", "amount"),
            Told("十件", "实事", "办好", "amount"),
        ],
    ),
    "those that are left and what they all do": (
        "剩余403户、964人贫困人口全部脱贫。",
        [Told("403户", "贫困人口", "脱贫", "amount"), Told("964人", "贫困人口", "脱贫", "amount")],
    ),
    "what a value is an aim of is told before it": (
        "实现幼儿园生均公用经费600元的目标，绿化覆盖率和绿地率分别保持41%和36%的水平。",
        [
            Told("600元", "幼儿园生均公用经费", "实现", "amount"),
            Told("41%", "绿化覆盖率", "保持", "level"),
            Told("36%", "绿地率", "保持", "level"),
        ],
    ),
    "a list that one value was told of is no list of its parts": (
        "财政投入公共服务和民生事业201亿元，占一般预算支出的82%。",
        [
            Told("201亿元", "公共服务和民生事业", "投入", "amount"),
            Told("82%", "公共服务和民生事业", "占", "level"),
        ],
    ),
    "what owns both is cut before a pair": (
        "地区外贸进出口总额、出口额分别增长17.7%、19.7%。",
        [
            Told("17.7%", "地区外贸进出口总额", "增长", "change", "up"),
            Told("19.7%", "地区外贸出口额", "增长", "change", "up"),
        ],
    ),
    "among what something is placed is no part of it": (
        "工业总量在全国省会城市中前移4个位次，民营经济增加值在全省地级市中率先突破2000亿元。",
        [
            Told("4个位次", "工业总量", "前移", "change", "up"),
            Told("2000亿元", "民营经济增加值", "突破", "level"),
        ],
    ),
    "how the things look is no part of what they are": (
        "364个老旧小区面貌焕然一新，取缔、搬迁养殖企业35家。",
        [
            Told("364个", "老旧小区", None, "amount"),
            Told("35家", "养殖企业", "取缔、搬迁", "amount"),
        ],
    ),
    "an effort leaves the number to the verb behind it": (
        "今年争取再开通5条国际航线，争取建设用地指标214公顷。",
        [
            Told("5条", "国际航线", "开通", "amount"),
            Told("214公顷", "建设用地指标", "争取", "amount"),
        ],
    ),
    "a level and what is above it are one": (
        "国考断面优良率、县级及以上城市空气优良率均为100%。",
        [
            Told("100%", "国考断面优良率", "为", "level"),
            Told("100%", "县级及以上城市空气优良率", "为", "level"),
        ],
    ),
    "an aim of growth is a change": (
        "经济增长预期目标为6%左右。",
        [Told("6%", "经济增长", "为", "change", "up")],
    ),
    "a verb of cutting that holds its noun": (
        "化肥减量260吨，砍减审批事项45项。",
        [Told("260吨", "化肥", "减量", "change", "down"), Told("45项", "审批事项", "砍减", "change", "down")],
    ),
    "a verb that names what it counts": (
        "实施市容综合整治行动，累计拆违12.5万平方米，教育扶贫减贫830人。",
        [Told("12.5万平方米", "拆违", "拆违", "amount"), Told("830人", "教育扶贫减贫", "减贫", "amount")],
    ),
    "what is asked of another is a deed of one's own only without a deed of theirs": (
        "提请市人大立法3部，提请市人大常委会审议法规草案7件。",
        [Told("3部", "市人大立法", "提请", "amount"), Told("7件", "法规草案", "提请", "amount")],
    ),
    "verbs before a thing with its number": (
        "铺装人行道8万平方米，协调贷款3亿元，新办小微企业900户，梳理检视问题16项，增聘教师40名。",
        [
            Told("8万平方米", "人行道", "铺装", "amount"),
            Told("3亿元", "贷款", "协调", "amount"),
            Told("900户", "小微企业", "新办", "amount"),
            Told("16项", "检视问题", "梳理", "amount"),
            Told("40名", "教师", "增聘", "amount"),
        ],
    ),
    "a deduction is a noun": (
        "80家企业享受研发费用加计扣除2.1亿元。",
        [Told("80家", "企业", "享受", "amount"), Told("2.1亿元", "研发费用加计扣除", "享受", "amount")],
    ),
    "a share of another's figure is told of what moved": (
        "农村特困供养标准提高到城镇水平的85%。",
        [Told("85%", "农村特困供养标准", "提高到", "level", "up")],
    ),
    "a plan that several things are told of at once": (
        "造林面积、治沙面积达到9万亩、4万亩，分别完成年度任务的105%、98%。",
        [
            Told("9万亩", "造林面积", "达到", "level"),
            Told("4万亩", "治沙面积", "达到", "level"),
            Told("105%", "造林面积", "完成", "level"),
            Told("98%", "治沙面积", "完成", "level"),
        ],
    ),
    "what the first of a list begins with does not hide what all end with": (
        "城镇企业职工养老、失业、工伤保险参保人数分别达到9万人、6万人、5万人。",
        [
            Told("9万人", "城镇企业职工养老保险参保人数", "达到", "level"),
            Told("6万人", "失业保险参保人数", "达到", "level"),
            Told("5万人", "工伤保险参保人数", "达到", "level"),
        ],
    ),
    "rates of a list have the owner of the first": (
        "在建项目开工率、入统率均为100%。",
        [Told("100%", "在建项目开工率", "为", "level"), Told("100%", "在建项目入统率", "为", "level")],
    ),
    "spending of each of a list": (
        "财政用于就业社保、教育、医疗卫生支出分别增长12%、9%和7%。",
        [
            Told("12%", "财政用于就业社保支出", "增长", "change", "up"),
            Told("9%", "教育支出", "增长", "change", "up"),
            Told("7%", "医疗卫生支出", "增长", "change", "up"),
        ],
    ),
    "places are counted, not a figure of theirs": (
        "9个国考断面水质全部达标，6个产业集群营收突破80亿元。",
        [
            Told("9个", "国考断面", "达标", "amount"),
            Told("6个", "产业集群", "突破", "amount"),
            Told("80亿元", "产业集群营收", "突破", "level"),
        ],
    ),
    "an investment in all is no level beside things counted": (
        "央企合作项目90个、总投资700亿元。",
        [Told("90个", "央企合作项目", None, "level"), Told("700亿元", "央企合作项目总投资", None, "amount")],
    ),
    "what guests or shops do next is no part of them": (
        "吸引20万名海外宾客前来参观，筛选60家企业作为重点对象。",
        [Told("20万名", "海外宾客", "吸引", "amount"), Told("60家", "企业", "筛选", "amount")],
    ),
    "whom a country has": (
        "对我们这样一个拥有14亿人口的大国来说十分不易。",
        [Told("14亿", "人口", "拥有", "level")],
    ),
    "insurances of a list have the whole of what the last ends with": (
        "基本养老、失业、基本医疗、工伤保险参保人数分别达到9万人、6万人、8万人、5万人。",
        [
            Told("9万人", "基本养老保险参保人数", "达到", "level"),
            Told("6万人", "失业保险参保人数", "达到", "level"),
            Told("8万人", "基本医疗保险参保人数", "达到", "level"),
            Told("5万人", "工伤保险参保人数", "达到", "level"),
        ],
    ),
    "a longer head beside a shorter one": (
        "建成区绿化覆盖率、绿地率分别达到38%和33%。",
        [Told("38%", "建成区绿化覆盖率", "达到", "level"), Told("33%", "建成区绿地率", "达到", "level")],
    ),
    "part of a year and what a paper says are no part of a subject": (
        "上半年农产品产值增长7%，明确了技工院校学费标准提高300元。",
        [Told("7%", "农产品产值", "增长", "change", "up"), Told("300元", "技工院校学费标准", "提高", "change", "up")],
    ),
    "what firms achieved is no part of them": (
        "16个产品填补了国内空白，8家企业建设智能立体仓库。",
        [Told("16个", "产品", "填补", "amount"), Told("8家", "企业", "建设", "amount")],
    ),
    "a plan is a thing where nothing is planned behind it": (
        "列入省科技计划29项，计划投资3亿元。",
        [Told("29项", "省科技计划", "列入", "amount"), Told("3亿元", "省科技计划", "投资", "amount")],
    ),
    "how an owner goes on is no part of it": (
        "机械工业加快技术创新，完成产值406亿元。",
        [Told("406亿元", "机械工业产值", "完成", "level")],
    ),
    "a verb before a place with its kinds in brackets": (
        "新组建区（市）县级应急救援队23支。",
        [Told("23支", "区（市）县级应急救援队", "新组建", "amount")],
    ),
    "what a word joins to a thing counted belongs to the next number": (
        "聚焦6个百亿级产业和食用菌、中药材、苗木3个成长型产业。",
        [Told("6个", "百亿级产业", "聚焦", "amount"), Told("3个", "成长型产业", "聚焦", "amount")],
    ),
    "a number that sums a list up is no part of its head": (
        "汽车、索具、石油装备三大主导产业年产值分别达到30亿元、20亿元、9亿元。",
        [
            Told("30亿元", "汽车主导产业年产值", "达到", "level"),
            Told("20亿元", "索具主导产业年产值", "达到", "level"),
            Told("9亿元", "石油装备主导产业年产值", "达到", "level"),
        ],
    ),
    "how much earlier something was done is no part of a subject": (
        "地区生产总值达到910亿元，提前两年实现翻番，药品平均降价20%。",
        [
            Told("910亿元", "地区生产总值", "达到", "level"),
            Told("翻番", "地区生产总值", "实现", "change", "up"),
            Told("20%", "药品", "降价", "change", "down"),
        ],
    ),
    "a verb inside a list of what is dealt out": (
        "高新技术产品总产值、实现利税分别增长16%和6%，接待游客、实现旅游总花费分别增长11%、12%。",
        [
            Told("16%", "高新技术产品总产值", "增长", "change", "up"),
            Told("6%", "高新技术产品利税", "增长", "change", "up"),
            Told("11%", "接待游客", "增长", "change", "up"),
            Told("12%", "旅游总花费", "增长", "change", "up"),
        ],
    ),
    "pairs told in one word": (
        "三次产业增加值分别增长2%、5%和7%，市县两级文明校园比例分别达到30%和70%。",
        [
            Told("2%", "第一产业增加值", "增长", "change", "up"),
            Told("5%", "第二产业增加值", "增长", "change", "up"),
            Told("7%", "第三产业增加值", "增长", "change", "up"),
            Told("30%", "市级文明校园比例", "达到", "level"),
            Told("70%", "县级文明校园比例", "达到", "level"),
        ],
    ),
    "words and signs join a list together": (
        "空气质量综合指数和PM2.5、PM10浓度分别下降9%、6%、8%。",
        [
            Told("9%", "空气质量综合指数", "下降", "change", "down"),
            Told("6%", "PM2.5浓度", "下降", "change", "down"),
            Told("8%", "PM10浓度", "下降", "change", "down"),
        ],
    ),
    "what each of a list has, told with 的": (
        "小学、初中和普通高中的优质学位分别达到56%、73%和88%。",
        [
            Told("56%", "小学的优质学位", "达到", "level"),
            Told("73%", "初中的优质学位", "达到", "level"),
            Told("88%", "普通高中的优质学位", "达到", "level"),
        ],
    ),
    "a rate of each of two things counted together": (
        "47件建议和提案全部办结，满意率分别达到98%和100%。",
        [
            Told("47件", "建议和提案", "办结", "amount"),
            Told("98%", "建议满意率", "达到", "level"),
            Told("100%", "提案满意率", "达到", "level"),
        ],
    ),
    "a blank before a sign that joins": (
        "银行业本外币存 、贷款余额分别为82亿元和51亿元。",
        [Told("82亿元", "银行业本外币存款余额", "为", "level"), Told("51亿元", "银行业本外币贷款余额", "为", "level")],
    ),
    "values dealt out without saying so go to those told before": (
        "城镇居民收入17000元，农村居民收入5100元，实际增长9%和8%，高新企业、科技企业分别净增70家、40家，总量达到600家、900家。",
        [
            Told("17000元", "城镇居民收入", None, "level"),
            Told("5100元", "农村居民收入", None, "level"),
            Told("9%", "城镇居民收入", "实际增长", "change", "up"),
            Told("8%", "农村居民收入", "实际增长", "change", "up"),
            Told("70家", "高新企业", "净增", "change", "up"),
            Told("40家", "科技企业", "净增", "change", "up"),
            Told("600家", "高新企业", "达到", "level"),
            Told("900家", "科技企业", "达到", "level"),
        ],
    ),
    "what all things of a list did": (
        "664件代表建议和568件政协提案全部办结，6个项目、10家企业、10个品牌入选省示范名单，新建5个公园、3个广场。",
        [
            Told("664件", "代表建议", "办结", "amount"),
            Told("568件", "政协提案", "办结", "amount"),
            Told("6个", "项目", "入选", "amount"),
            Told("10家", "企业", "入选", "amount"),
            Told("10个", "品牌", "入选", "amount"),
            Told("5个", "公园", "新建", "amount"),
            Told("3个", "广场", "新建", "amount"),
        ],
    ),
    "what things did, told like a noun": (
        "以岭药业等3家企业挂牌上市，4台机组同步建设，2项改革经验和3个实践案例在全国复制推广。",
        [
            Told("3家", "企业", "挂牌上市", "amount"),
            Told("4台", "机组", "建设", "amount"),
            Told("2项", "改革经验", "复制推广", "amount"),
            Told("3个", "实践案例", "复制推广", "amount"),
        ],
    ),
    "what is done to things, behind them": (
        "抓好潍宿高铁等3条铁路、7条公路建设，推进氢能等6个项目建设。",
        [
            Told("3条", "铁路", "抓好", "amount"),
            Told("7条", "公路", "抓好", "amount"),
            Told("6个", "项目", "推进", "amount"),
        ],
    ),
    "what a verb before another number governs": (
        "支持区域医疗中心和5所省高水平医院建设，加快洛阳等10个国家物流枢纽、商丘等5个冷链物流基地建设。",
        [
            Told("5所", "省高水平医院", "支持", "amount"),
            Told("10个", "国家物流枢纽", "加快", "amount"),
            Told("5个", "冷链物流基地", "加快", "amount"),
        ],
    ),
    "a difference that is no growth": (
        "固定资产投资增长16%，高于上年7.8个百分点。",
        [Told("16%", "固定资产投资", "增长", "change", "up")],
    ),
    "how many of the things made did something": (
        "创建美丽乡村400个，200个以上通过省级验收，133万人参加基本医疗保险，130万人参加失业保险。",
        [
            Told("400个", "美丽乡村", "创建", "amount"),
            Told("200个", "美丽乡村", "通过", "amount"),
            Told("133万人", "基本医疗保险", "参加", "level"),
            Told("130万人", "失业保险", "参加", "level"),
        ],
    ),
    "what goes on with things told before": (
        "实施的16项民生工程，4项全部完成，8项正在按计划建设，52个重点项目有46项进展顺利。",
        [
            Told("16项", "民生工程", "实施", "amount"),
            Told("4项", "民生工程", "完成", "amount"),
            Told("8项", "民生工程", None, "amount"),
            Told("52个", "重点项目", "有", "amount"),
            Told("46项", "重点项目", "有", "level"),
        ],
    ),
    "what was not done": (
        "20项民生实事，已完成16项，仍有4项未能如期完成，3项预期性指标、2项约束性指标没有完成，生产总值增速未达到10%。",
        [
            Told("20项", "民生实事", None, "amount"),
            Told("16项", "民生实事", "完成", "amount"),
            Told("4项", "民生实事", "未能如期完成", "amount"),
            Told("3项", "预期性指标", "没有完成", "amount"),
            Told("2项", "约束性指标", "没有完成", "amount"),
            Told("10%", "生产总值增速", "未达到", "change", "up"),
        ],
    ),
    "places before the work that is done to them": (
        "完成1455个村庄整治任务、66个小区垃圾分类整治和3座水厂扩建年度任务，抓好17个领域碳达峰工作。",
        [
            Told("1455个", "村庄整治任务", "完成", "amount"),
            Told("66个", "小区垃圾分类整治", "完成", "amount"),
            Told("3座", "水厂", "完成", "amount"),
            Told("17个", "领域", "抓好", "amount"),
        ],
    ),
    "totals that are realised": (
        "实现大宗商品贸易额8500亿元、江海联运量2.8亿吨，一产、二产分别完成26亿元、50亿元，完成技改投资70亿元。",
        [
            Told("8500亿元", "大宗商品贸易额", "实现", "level"),
            Told("2.8亿吨", "江海联运量", "实现", "level"),
            Told("26亿元", "一产", "完成", "level"),
            Told("50亿元", "二产", "完成", "level"),
            Told("70亿元", "技改投资", "完成", "amount"),
        ],
    ),
    "money that is passed, and people": (
        "实际利用外资超过7亿美元，城镇新增就业超过5万人。",
        [
            Told("7亿美元", "实际利用外资", "超过", "level"),
            Told("5万人", "城镇新增就业", "新增", "amount"),
        ],
    ),
    "what is aimed at beyond": (
        "实际到位市外资金550亿元，力争600亿元以上。",
        [
            Told("550亿元", "市外资金", "到位", "amount"),
            Told("600亿元", "市外资金", "到位", "amount"),
        ],
    ),
    "what is cleared and counted": (
        "完成城中村改造清零409户。",
        [Told("409户", "城中村改造清零", "完成", "amount")],
    ),
    "projects by the money that goes into them": (
        "落地10亿元以上项目2个、5~10亿元3个。",
        [Told("2个", "10亿元以上项目", "落地", "amount"), Told("3个", "5~10亿元", "落地", "amount")],
    ),
    "projects of a grade that is named before": (
        "推进项目30个，其中省重点4个、市重点26个。",
        [
            Told("30个", "项目", "推进", "amount"),
            Told("4个", "省重点", "推进", "amount"),
            Told("26个", "市重点", "推进", "amount"),
        ],
    ),
}


@pytest.mark.parametrize("name", PHRASES)
def test_phrases(name: str) -> None:
    text, expected = PHRASES[name]
    assert [told(record) for record in extract(HEADING + text).records] == expected


def test_hedges_hold_for_all_values_they_stand_with() -> None:
    text = "能耗、排放强度分别约为全国的70%、60%，每年约有10万名高校毕业生就业，粮食播种面积、产量稳定在35万亩、15万吨左右。"
    records = extract(HEADING + text).records
    assert [(record.quantity.text, record.quantity.modifier) for record in records] == [
        ("70%", "about"),
        ("60%", "about"),
        ("10万名", "about"),
        ("35万亩", "about"),
        ("15万吨", "about"),
    ]


def test_what_was_not_done_is_no_figure_of_an_indicator() -> None:
    records = extract(HEADING + "完成民生实事16项，仍有4项民生实事未能如期完成。").records
    assert [(record.quantity.text, record.indicator) for record in records] == [
        ("16项", "livelihood_tasks"),
        ("4项", None),
    ]


def test_the_nation_leaves_its_name_out_of_its_subjects() -> None:
    text = "全国粮食产量1.4万亿斤，办理全国人大代表建议800件。"
    nation = extract(text, region="全国")
    assert [record.subject for record in nation.records] == ["粮食产量", "全国人大代表建议"]
    assert extract(text).records[0].subject == "全国粮食产量"


def test_a_word_that_ends_like_a_hedge_is_none() -> None:
    signed, about = extract("新签约20个重点项目。新签约项目约20个。").records
    assert (signed.quantity.modifier, about.quantity.modifier) == ("exact", "about")


def test_a_distance_has_no_hedge_of_its_verb() -> None:
    (record,) = extract("森林覆盖率超过全国平均水平2个百分点。").records
    assert record.quantity.modifier == "exact"


def test_a_hedge_of_a_later_verb_is_not_that_of_the_count() -> None:
    records = extract("4个产业集群销售收入突破100亿元。").records
    assert [(r.quantity.text, r.quantity.modifier) for r in records] == [("4个", "exact"), ("100亿元", "more_than")]


def test_a_verb_without_direction_moves_where_the_earlier_value_says() -> None:
    up, down = extract("低保标准由205元调整为220元。编制由80个调整为60个。").records
    assert (up.direction, down.direction) == ("up", "down")


def test_a_number_joined_to_a_rate_has_its_unit() -> None:
    records = extract("税收、利润分别是上年的2.7和2.4倍。").records
    assert [(r.quantity.value, r.quantity.unit) for r in records] == [(2.7, "倍"), (2.4, "倍")]


@pytest.mark.parametrize(
    "text",
    [
        "全面落实省委九届九次、十次和市委七届八次全会部署。",
        "严格控制二次扬尘。",
        "14亿中国人民众志成城。",
        "为0-6岁残疾儿童提供康复服务。",
        "坚守发展和生态两条底线。",
        "时速350公里动车组成功下线。",
        "新建二类以上公厕。",
        "增强“担当、效率”两种意识。",
        "蝉联五届全国文明城市。",
        "省控河流消除劣五类水体。",
        "积极备战省十四届运动会。",
        "实施0.1微克攻坚行动。",
        "甲县、三台入选示范县。",
    ],
)
def test_numerals_that_count_nothing(text: str) -> None:
    assert not extract(HEADING + text).records


def test_within_is_a_ceiling_only_at_the_end() -> None:
    ceiling, river = extract("办理时限压缩到3个工作日内。整治50公里内河。").records
    assert (ceiling.quantity.modifier, river.quantity.modifier) == ("at_most", "exact")


def test_a_bound_before_a_list_holds_for_all_of_it() -> None:
    text = (
        "参保率分别不低于93%、98%，提取公积金不少于80万人次、20亿元。"
        "新建道路近3条、桥梁5座，补助约20户、30人，救助50户以上、60人。"
    )
    found = [(r.quantity.text, r.quantity.modifier) for r in extract(HEADING + text).records]
    assert found == [
        ("93%", "at_least"),
        ("98%", "at_least"),
        ("80万人次", "at_least"),
        ("20亿元", "at_least"),
        ("3条", "about"),
        ("5座", "exact"),
        ("20户", "about"),
        ("30人", "exact"),
        ("50户", "at_least"),
        ("60人", "exact"),
    ]


def test_a_bound_told_by_the_verb_of_another_thing_is_not_taken_over() -> None:
    records = extract(HEADING + "游客超过110万人次、总收入12亿元，城区、镇区人口分别突破5万人、3万人。").records
    assert [r.quantity.modifier for r in records] == ["more_than", "exact", "more_than", "more_than"]


def test_a_thing_listed_behind_a_bound_has_the_deed_of_its_own_list_alone() -> None:
    records = extract(HEADING + "新增学校20所，企业超过210户、商户25户。两个集群营收分别突破30亿元、40亿元。").records
    assert [(r.quantity.text, r.action, r.measure) for r in records] == [
        ("20所", "新增", "amount"),
        ("210户", "超过", "level"),
        ("25户", "超过", "level"),
        ("两个", None, "amount"),
        ("30亿元", "突破", "level"),
        ("40亿元", "突破", "level"),
    ]
