"""Whose a number is: owners, sharing of heads, what money is for, where a counted thing ends.

Each text stands in a review of 2025; what is checked of a record is its numeral, subject, action and measure.
"""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

OWNERS: dict[str, tuple[str, list[Owned]]] = {
    "where something is covered is no part of it": (
        "国家基本药物制度在基层医疗机构实现全覆盖，30万企业退休人员月平均增资238元。",
        [
            Owned("全覆盖", "国家基本药物制度", "实现", "level"),
            Owned("30万", "企业退休人员", None, "amount"),
            Owned("238元", "企业退休人员月平均增资", None, "level"),
        ],
    ),
    "insured people of each kind": (
        "养老保险、工伤保险参保人员分别达到242万人、190万人。建成小区137个，接入率100%。",
        [
            Owned("242万人", "养老保险参保人员", "达到", "level"),
            Owned("190万人", "工伤保险参保人员", "达到", "level"),
            Owned("137个", "小区", "建成", "amount"),
            Owned("100%", "小区接入率", None, "level"),
        ],
    ),
    "whose contribution it is": (
        "服务业增加值增长7%，对经济增长的贡献率达65%，占GDP比重提高到42%。310个重点项目完成投资9亿元，投资完成率达160%。",
        [
            Owned("7%", "服务业增加值", "增长", "change"),
            Owned("65%", "服务业增加值对经济增长的贡献率", "达", "level"),
            Owned("42%", "服务业增加值占GDP比重", "提高到", "level"),
            Owned("310个", "重点项目", "完成", "amount"),
            Owned("9亿元", "重点项目投资", "完成", "amount"),
            Owned("160%", "重点项目投资完成率", "达", "level"),
        ],
    ),
    "what has no figures owns none": (
        "拓展多元融资渠道，贷款余额增长10%。国有企业效益明显好转，利润增长23%。",
        [Owned("10%", "贷款余额", "增长", "change"), Owned("23%", "国有企业利润", "增长", "change")],
    ),
    "an upgrade that was completed is no rise": (
        "完成景观提升58万平方米、道路绿化提升12万平方米。完成投资5亿元、税收增长2亿元。",
        [
            Owned("58万平方米", "景观提升", "完成", "amount"),
            Owned("12万平方米", "道路绿化提升", "完成", "amount"),
            Owned("5亿元", "投资", "完成", "amount"),
            Owned("2亿元", "税收", "增长", "change"),
        ],
    ),
    "words that end in 要, 服务 or how it was done": (
        "5名外国前政要出席，2万名干部服务企业，为3万名职工按时足额发放工资。收集到300条意见。⑴建设100家粮店。",
        [
            Owned("5名", "外国前政要", None, "amount"),
            Owned("2万名", "干部", "服务", "amount"),
            Owned("3万名", "职工", "发放", "amount"),
            Owned("300条", "意见", "收集到", "amount"),
            Owned("100家", "粮店", "建设", "amount"),
        ],
    ),
    "figures told beside one of an area": (
        "开发区营业收入增长65.8%，税收收入增长29%，实际利用外资增长9%，全市进出口总额增长5%，固定资产投资增长6%。"
        "园区产值、进出口总额分别完成120亿元、4亿元。投资5亿元的园区一期开工，投资8亿元的医院竣工。",
        [
            Owned("65.8%", "开发区营业收入", "增长", "change"),
            Owned("29%", "开发区税收收入", "增长", "change"),
            Owned("9%", "开发区实际利用外资", "增长", "change"),
            Owned("5%", "进出口总额", "增长", "change"),
            Owned("6%", "固定资产投资", "增长", "change"),
            Owned("120亿元", "园区产值", "完成", "level"),
            Owned("4亿元", "园区进出口总额", "完成", "level"),
            Owned("5亿元", "园区一期投资", None, "amount"),
            Owned("8亿元", "医院投资", None, "amount"),
        ],
    ),
    "projects that are some of those that were told of": (
        "全年实施项目182个，总投资2020亿元。其中：工业项目36个，总投资304亿元；农业项目4个，总投资17亿元。全市项目500个。"
        "取消审批项目50个。保留项目30个。完成重点工程36项。教育工程2项：小学开工。开工项目9个。加强服务。其中工业项目3个。",
        [
            Owned("182个", "项目", "实施", "amount"),
            Owned("2020亿元", "项目总投资", None, "amount"),
            Owned("36个", "工业项目", "实施", "amount"),
            Owned("304亿元", "工业项目总投资", None, "amount"),
            Owned("4个", "农业项目", "实施", "amount"),
            Owned("17亿元", "农业项目总投资", None, "amount"),
            Owned("500个", "项目", None, "level"),
            Owned("50个", "审批项目", "取消", "amount"),
            Owned("30个", "保留项目", None, "level"),
            Owned("36项", "重点工程", "完成", "amount"),
            Owned("2项", "教育工程", "完成", "amount"),
            Owned("9个", "项目", "开工", "amount"),
            Owned("3个", "工业项目", None, "level"),
        ],
    ),
    "money that was dealt in, new verbs and places gained": (
        "救助金额8551万元。矿井核增产能640万吨。综合排名跃升3位。建成储备能力3万吨的粮仓。职工已参保缴费3万人。",
        [
            Owned("8551万元", "救助金额", None, "amount"),
            Owned("640万吨", "矿井产能", "核增", "amount"),
            Owned("3位", "综合排名", "跃升", "change"),
            Owned("3万吨", "粮仓储备能力", None, "amount"),
            Owned("3万人", "职工", "参保缴费", "amount"),
        ],
    ),
    "what all of a list did, counts and measures alike": (
        "475个老旧小区、200条背街小巷、60公里管网完成改造。投资6亿元的甲药业、5亿元的乙食品、2亿元的丙园区等项目开工。",
        [
            Owned("475个", "老旧小区", "完成", "amount"),
            Owned("200条", "背街小巷", "完成", "amount"),
            Owned("60公里", "管网", "完成", "amount"),
            Owned("6亿元", "甲药业投资", "开工", "amount"),
            Owned("5亿元", "乙食品", "开工", "amount"),
            Owned("2亿元", "丙园区", "开工", "amount"),
        ],
    ),
    "how often on average names nothing": (
        "个体工商户增长9%，平均每天新增40户。",
        [Owned("9%", "个体工商户", "增长", "change"), Owned("40户", "个体工商户", "新增", "amount")],
    ),
    "what was not done is named without the word for not": (
        "3项预期性指标、2项约束性指标未能如期完成。",
        [
            Owned("3项", "预期性指标", "未能如期完成", "amount"),
            Owned("2项", "约束性指标", "未能如期完成", "amount"),
        ],
    ),
    "two verbs in a row are one deed": (
        "推动实施产学研合作项目25个，整合利用闲置校舍1.2万平方米，统筹发放文旅消费券3000万元。",
        [
            Owned("25个", "产学研合作项目", "推动实施", "amount"),
            Owned("1.2万平方米", "闲置校舍", "整合利用", "amount"),
            Owned("3000万元", "文旅消费券", "统筹发放", "amount"),
        ],
    ),
    "years between a subject and its verb are its period": (
        "水土流失面积下降12%，清洁取暖率五年提高18个百分点，地下水漏斗面积3年分别下降9%。",
        [
            Owned("12%", "水土流失面积", "下降", "change"),
            Owned("18个百分点", "清洁取暖率", "提高", "change"),
            Owned("9%", "地下水漏斗面积", "下降", "change"),
        ],
    ),
    "a verb of strengthening before what is covered": (
        "强化预算绩效管理全覆盖，加快推动村级养老驿站全覆盖。",
        [Owned("全覆盖", "预算绩效管理", "强化", "level"), Owned("全覆盖", "村级养老驿站", "加快推动", "level")],
    ),
    "a head without an owner takes that of its sibling": (
        "省属企业营业收入达到120亿元、利润9亿元。",
        [
            Owned("120亿元", "省属企业营业收入", "达到", "level"),
            Owned("9亿元", "省属企业利润", "达到", "level"),
        ],
    ),
    "heads of one owner in a list": (
        "省属企业营业收入、利润分别增长6%、60.7%。",
        [
            Owned("6%", "省属企业营业收入", "增长", "change"),
            Owned("60.7%", "省属企业利润", "增长", "change"),
        ],
    ),
    "the owner stands before 分别": (
        "省、市重点项目分别完成投资459亿元、222亿元。",
        [
            Owned("459亿元", "省重点项目投资", "完成", "amount"),
            Owned("222亿元", "市重点项目投资", "完成", "amount"),
        ],
    ),
    "years between a thing and what is done to it": (
        "园区建设步伐加快，服务业投资五年完成320亿元。城镇化水平提升，绿化覆盖率三年提高2.5个百分点。",
        [
            Owned("320亿元", "服务业投资", "完成", "amount"),
            Owned("2.5个百分点", "绿化覆盖率", "提高", "change"),
        ],
    ),
    "what state things of a list are in": (
        "实施水利项目20个，其中8个在建、6个竣工。建成高标准农田3万亩、在建1万亩。城市轨道在建50公里。",
        [
            Owned("20个", "水利项目", "实施", "amount"),
            Owned("8个", "水利项目", "在建", "amount"),
            Owned("6个", "水利项目", "竣工", "amount"),
            Owned("3万亩", "高标准农田", "建成", "amount"),
            Owned("1万亩", "高标准农田", "在建", "amount"),
            Owned("50公里", "城市轨道", "在建", "amount"),
        ],
    ),
    "a factor that a rate leaves out of account is no subject": (
        "农民人均纯收入，考虑价格上涨因素实际增长3.8%。",
        [Owned("3.8%", "农民人均纯收入", "实际增长", "change")],
    ),
    "a rate behind a list is of all of it": (
        "办理代表建议54件、委员提案34件，办结率98%。新增企业80家，其中服务业企业20家，占比25%。",
        [
            Owned("54件", "代表建议", "办理", "amount"),
            Owned("34件", "委员提案", "办理", "amount"),
            Owned("98%", "办结率", None, "level"),
            Owned("80家", "企业", "新增", "amount"),
            Owned("20家", "服务业企业", "新增", "amount"),
            Owned("25%", "服务业企业占比", None, "level"),
        ],
    ),
    "a verb in the name of a thing": (
        "脱贫人口务工规模达到3万人。老旧小区改造惠及居民1.2万户。培训机构压减比达到95%。",
        [
            Owned("3万人", "脱贫人口务工规模", "达到", "level"),
            Owned("1.2万户", "居民", "惠及", "amount"),
            Owned("95%", "培训机构压减比", "达到", "level"),
        ],
    ),
    "money and length of a list are of the kind that is counted behind it": (
        "投资1.6亿元建成文昌园、学府园等6个住宅小区。建成总长9.8公里的滨河路、学府路等8条道路。",
        [
            Owned("1.6亿元", "住宅小区", "投资", "amount"),
            Owned("6个", "住宅小区", "建成", "amount"),
            Owned("9.8公里", "道路总长", None, "amount"),
            Owned("8条", "道路", "建成", "amount"),
        ],
    ),
    "what each example costs is its own": (
        "总投资3亿元的甲材料、总投资5亿元的乙能源和丙环保等8个项目开工。",
        [
            Owned("3亿元", "甲材料总投资", None, "amount"),
            Owned("5亿元", "乙能源和丙环保总投资", None, "amount"),
            Owned("8个", "项目", "开工", "amount"),
        ],
    ),
    "what 均 tells further is told of each": (
        "专利申请量、授权量分别达到9000件、6000件，均增长12%。办理提案20件，办结率、满意率100%。",
        [
            Owned("9000件", "专利申请量", "达到", "level"),
            Owned("6000件", "专利授权量", "达到", "level"),
            Owned("12%", "专利申请量", "增长", "change"),
            Owned("12%", "专利授权量", "增长", "change"),
            Owned("20件", "提案", "办理", "amount"),
            Owned("100%", "办结率", None, "level"),
            Owned("100%", "满意率", None, "level"),
        ],
    ),
    "shares that are put to a use": (
        "将35%的新增建设用地用于产业园区。压缩5%的行政经费用于教育。",
        [
            Owned("35%", "新增建设用地", "用于", "level"),
            Owned("5%", "行政经费", "压缩", "change"),
        ],
    ),
    "classes that are counted": (
        "新增4个A级景区、3家星级酒店。绿化率增加一个百分点，水生生物指数提升2个等级。",
        [
            Owned("4个", "A级景区", "新增", "amount"),
            Owned("3家", "星级酒店", "新增", "amount"),
            Owned("一个百分点", "绿化率", "增加", "change"),
            Owned("2个", "水生生物指数", "提升", "change"),
        ],
    ),
    "a radius is part of what is measured, indicators that are set are counted": (
        "地铁站50米内换乘比例达93%。规划设置了29项主要指标。",
        [
            Owned("93%", "地铁站50米内换乘比例", "达", "level"),
            Owned("29项", "主要指标", "设置", "amount"),
        ],
    ),
    "a character of an adverb begins no verb": (
        "合力推进29项合作事项。实现法定人员医保全覆盖。",
        [Owned("29项", "合作事项", "推进", "amount"), Owned("全覆盖", "法定人员医保", "实现", "level")],
    ),
    "a word that names nothing leaves the thing told before": (
        "开工建设海塘42条，计130公里。",
        [Owned("42条", "海塘", "开工建设", "amount"), Owned("130公里", "海塘", None, "level")],
    ),
    "what is done to a thing is part of the name of a project": (
        "抓好300个工业转型升级重点项目。实施86所学校新建和改扩建工程。",
        [
            Owned("300个", "工业转型升级重点项目", "抓好", "amount"),
            Owned("86所", "学校新建和改扩建工程", "实施", "amount"),
        ],
    ),
    "a figure of counted things that stands in one list with them": (
        "签约20个新能源项目、总投资39亿元。拥有上市企业12家。",
        [
            Owned("20个", "新能源项目", "签约", "amount"),
            Owned("39亿元", "新能源项目总投资", None, "amount"),
            Owned("12家", "上市企业", "拥有", "level"),
        ],
    ),
    "how much of its plan something completed": (
        "税收收入完成50亿元，完成预算的101%。改造危房300户，完成70%以上的改造任务。",
        [
            Owned("50亿元", "税收收入", "完成", "level"),
            Owned("101%", "税收收入", "完成", "level"),
            Owned("300户", "危房", "改造", "amount"),
            Owned("70%", "改造任务", "完成", "amount"),
        ],
    ),
    "a grade takes its things from the item before it": (
        "新增国家级众创空间2家、省级19家。",
        [
            Owned("2家", "国家级众创空间", "新增", "amount"),
            Owned("19家", "省级众创空间", "新增", "amount"),
        ],
    ),
    "the owner stands behind 其中": (
        "其中，第一产业实现增加值76亿元。",
        [Owned("76亿元", "第一产业增加值", "实现", "level")],
    ),
    "a list of indicators named in full shares nothing": (
        "城镇居民人均可支配收入、农民人均纯收入分别增长8%和9%。",
        [
            Owned("8%", "城镇居民人均可支配收入", "增长", "change"),
            Owned("9%", "农民人均纯收入", "增长", "change"),
        ],
    ),
    "a set that something joined has a size": (
        "新石桥村入选全省首批100家乡村旅游示范村，3个村入选省级名单。",
        [
            Owned("100家", "乡村旅游示范村", "入选", "level"),
            Owned("3个", "村", "入选", "amount"),
        ],
    ),
    "what passes thresholds is the owner, not they": (
        "一般公共预算收入连跨5个百亿台阶，总量达到1272亿元。",
        [
            Owned("5个", "百亿台阶", "连跨", "amount"),
            Owned("1272亿元", "一般公共预算收入总量", "达到", "level"),
        ],
    ),
    "a thing is named by its deed to the end": (
        "实施10条断头路贯通工程，推进300个工业转型升级项目。",
        [
            Owned("10条", "断头路贯通工程", "实施", "amount"),
            Owned("300个", "工业转型升级项目", "推进", "amount"),
        ],
    ),
    "a bare verb goes on with what was counted": (
        "新建公厕100座，改造60座。",
        [
            Owned("100座", "公厕", "新建", "amount"),
            Owned("60座", "公厕", "改造", "amount"),
        ],
    ),
    "a rate of each of two things, after another rate": (
        "办理人大代表建议12件、政协提案25件，办结率均为100%、满意率均达99%。",
        [
            Owned("12件", "人大代表建议", "办理", "amount"),
            Owned("25件", "政协提案", "办理", "amount"),
            Owned("100%", "人大代表建议办结率", "为", "level"),
            Owned("100%", "政协提案办结率", "为", "level"),
            Owned("99%", "人大代表建议满意率", "达", "level"),
            Owned("99%", "政协提案满意率", "达", "level"),
        ],
    ),
    "the topic of the paragraph": (
        "石化产业持续转型升级，一批化工新材料项目投产。产值突破1300亿元。",
        [Owned("1300亿元", "石化产业产值", "突破", "level")],
    ),
    "a sentence that begins with a verb is no topic": (
        "发展石化产业，一批化工新材料项目投产。产值突破1300亿元。",
        [Owned("1300亿元", "产值", "突破", "level")],
    ),
    "things of one figure": (
        "战略性新兴产业、高技术制造业增加值分别增长10%、8%。",
        [
            Owned("10%", "战略性新兴产业增加值", "增长", "change"),
            Owned("8%", "高技术制造业增加值", "增长", "change"),
        ],
    ),
    "分别 deals out the subjects of the clause before": (
        "地区生产总值增长5%，机电产品和高新技术产品出口，分别增长30%和51%。",
        [
            Owned("5%", "地区生产总值", "增长", "change"),
            Owned("30%", "机电产品出口", "增长", "change"),
            Owned("51%", "高新技术产品出口", "增长", "change"),
        ],
    ),
    "for each of whom an amount is": (
        "城市低保标准提高到每人每月620元，农村低保标准提高到每人每年5400元。",
        [
            Owned("620元", "城市低保标准", "提高到", "level"),
            Owned("5400元", "农村低保标准", "提高到", "level"),
        ],
    ),
    "in all": (
        "新增孵化器10家，累计62家。",
        [Owned("10家", "孵化器", "新增", "amount"), Owned("62家", "孵化器", "累计", "level")],
    ),
    "spent in all": (
        "财政用于教育支出五年累计43亿元。",
        [Owned("43亿元", "财政用于教育支出", "累计", "amount")],
    ),
    "money is for what the next clause works on": (
        "投资5000万元，改造24条街路。",
        [Owned("5000万元", "街路", "投资", "amount"), Owned("24条", "街路", "改造", "amount")],
    ),
    "money is for the work told before": (
        "实施校舍安全工程，投资7亿元，改造校舍80所。",
        [Owned("7亿元", "校舍安全工程", "投资", "amount"), Owned("80所", "校舍", "改造", "amount")],
    ),
    "money named before its amount": (
        "发行专项债券80亿元支持项目建设。",
        [Owned("80亿元", "专项债券", "发行", "amount")],
    ),
    "units that are the thing": (
        "我省健儿贡献9金、5银。",
        [Owned("9金", "金牌", "贡献", "amount"), Owned("5银", "银牌", "贡献", "amount")],
    ),
    "a verb that says what is counted": (
        "发生生产安全事故10起、死亡6人。",
        [Owned("10起", "生产安全事故", "发生", "amount"), Owned("6人", "死亡", "死亡", "amount")],
    ),
    "a counted thing ends where its predicate begins": (
        "7家企业在境外上市。",
        [Owned("7家", "企业", None, "amount")],
    ),
    "a set that something is one of": (
        "我市成为全国8个试验区之一。",
        [Owned("8个", "试验区", "成为", "level")],
    ),
    "what is supported has a verb of its own": (
        "支持龙头企业牵头组建创新联合体10个。",
        [Owned("10个", "创新联合体", "牵头组建", "amount")],
    ),
    "what is supported has none": (
        "支持农村电商网点10个。",
        [Owned("10个", "农村电商网点", "支持", "amount")],
    ),
    "submitted to be deliberated": (
        "提请市人大常委会审议地方性法规草案8件。",
        [Owned("8件", "地方性法规草案", "提请", "amount")],
    ),
    "a class of size is no quantity": (
        "新增4个千亿县、2个过百亿产业。",
        [Owned("4个", "千亿县", "新增", "amount"), Owned("2个", "过百亿产业", "新增", "amount")],
    ),
    "reached by each of a list": (
        "固定资产投资、财政收入实现“两个翻番”。",
        [Owned("翻番", "固定资产投资", "实现", "change"), Owned("翻番", "财政收入", "实现", "change")],
    ),
    "the site that a clause begins with": (
        "现代雕塑产业园115家企业签约入驻，自贸试验区4项制度创新成果在全国推广。",
        [
            Owned("115家", "现代雕塑产业园企业", "签约入驻", "amount"),
            Owned("4项", "自贸试验区制度创新成果", "推广", "amount"),
        ],
    ),
    "no site, but examples": (
        "新能源产业园等12个项目建成投产。",
        [Owned("12个", "项目", "建成投产", "amount")],
    ),
    "lifts of homes": (
        "既有住宅加装电梯150部。",
        [Owned("150部", "既有住宅电梯", "加装", "amount")],
    ),
    "who or what a deed needs": (
        "企业职工基本养老保险新增参保85.6万人，农村富余劳动力新增转移就业9.1万人。",
        [
            Owned("85.6万人", "企业职工基本养老保险参保", "新增", "amount"),
            Owned("9.1万人", "农村富余劳动力转移就业", "新增", "amount"),
        ],
    ),
    "what sums up a list": (
        "电子信息、装备制造、医药健康三大产业增加值增长8%，食品、材料两大产业产值突破千亿元。",
        [
            Owned("8%", "三大产业增加值", "增长", "change"),
            Owned("千亿元", "食品、材料两大产业产值", "突破", "level"),
        ],
    ),
    "where coverage holds": (
        "主干天然气管道实现沿海地市全覆盖，研究生培养实现设区市全覆盖，涉农区实现三级医院全覆盖。",
        [
            Owned("全覆盖", "主干天然气管道", "实现", "level"),
            Owned("全覆盖", "研究生培养", "实现", "level"),
            Owned("全覆盖", "三级医院", "实现", "level"),
        ],
    ),
    "parts that share a figure, without 均": (
        "先进制造业和高技术制造业增加值增长10%，低收入人口和重点村脱贫巩固率保持100%。",
        [
            Owned("10%", "先进制造业和高技术制造业增加值", "增长", "change"),
            Owned("100%", "低收入人口和重点村脱贫巩固率", "保持", "level"),
        ],
    ),
    "what grew is what was reached": (
        "新能源汽车产量增长40%，达到357万辆。",
        [
            Owned("40%", "新能源汽车产量", "增长", "change"),
            Owned("357万辆", "新能源汽车产量", "达到", "level"),
        ],
    ),
    "broken through, no threshold": (
        "突破12项关键技术，综合整治20条主次干道，成功避让4起地质灾害。",
        [
            Owned("12项", "关键技术", "突破", "amount"),
            Owned("20条", "主次干道", "综合整治", "amount"),
            Owned("4起", "地质灾害", "避让", "amount"),
        ],
    ),
    "numbers of roads and generations are none": (
        "加快建设国道108线、8.6代面板生产线等151个项目。",
        [Owned("151个", "项目", "加快建设", "amount")],
    ),
    "taxes cut and returned": (
        "为企业减税降费及退税缓费300亿元。",
        [Owned("300亿元", "减税降费及退税缓费", "减税降费及退税缓费", "amount")],
    ),
    "a rate over the years of a name": (
        "学前教育三年毛入园率达到92%。",
        [Owned("92%", "学前教育三年毛入园率", "达到", "level")],
    ),
    "how far above, no hedge": (
        "森林覆盖率超过全国平均水平2个百分点。",
        [Owned("2个百分点", "森林覆盖率", "超过", "level")],
    ),
    "等 is part of a word": (
        "高等学校、三级甲等医院达到20所。",
        [Owned("20所", "高等学校、三级甲等医院", "达到", "level")],
    ),
    "分别 before one value": (
        "化学需氧量、氨氮排放量分别下降3%。",
        [Owned("3%", "化学需氧量", "下降", "change"), Owned("3%", "氨氮排放量", "下降", "change")],
    ),
    "two insurances and one rate": (
        "城乡居民养老保险和医疗保险参保率分别达到98%、97%。",
        [
            Owned("98%", "城乡居民养老保险参保率", "达到", "level"),
            Owned("97%", "医疗保险参保率", "达到", "level"),
        ],
    ),
    "one object in two units": (
        "改造县、乡道路79条、257公里。",
        [Owned("79条", "县、乡道路", "改造", "amount"), Owned("257公里", "县、乡道路", "改造", "amount")],
    ),
    "two figures in two units": (
        "耕地面积、粮食产量稳定在35万亩、15万吨。",
        [Owned("35万亩", "耕地面积", "稳定在", "level"), Owned("15万吨", "粮食产量", "稳定在", "level")],
    ),
    "a level that moved carries on": (
        "蔬菜面积发展到16万亩，生猪存栏60万头，林果面积7万亩。",
        [
            Owned("16万亩", "蔬菜面积", "发展到", "level"),
            Owned("60万头", "生猪存栏", "发展到", "level"),
            Owned("7万亩", "林果面积", "发展到", "level"),
        ],
    ),
    "a level that fell does not carry on": (
        "耕地面积下降到9万亩，粮食面积5万亩。",
        [Owned("9万亩", "耕地面积", "下降到", "level"), Owned("5万亩", "粮食面积", None, "level")],
    ),
    "a thing described by a list": (
        "总投资50亿元、装机容量120万千瓦的城西电厂开工。",
        [Owned("50亿元", "城西电厂总投资", None, "amount"), Owned("120万千瓦", "城西电厂装机容量", None, "amount")],
    ),
    "figures listed of one thing that stands behind them": (
        "建设总投资11亿元、占地600亩的安国校区，引进总投资90亿元、年产20万辆的汽车项目。组建注册资本50亿元的创新投资集团。"
        "总投资10亿元、新建5个车间。建成2个面积3万平方米的公园，新增企业5家、占地300亩的园区开工。",
        [
            Owned("11亿元", "安国校区总投资", "建设", "amount"),
            Owned("600亩", "安国校区", "占地", "level"),
            Owned("90亿元", "汽车项目总投资", "引进", "amount"),
            Owned("20万辆", "汽车项目", "年产", "amount"),
            Owned("50亿元", "创新投资集团注册资本", None, "amount"),
            Owned("10亿元", "总投资", None, "amount"),
            Owned("5个", "车间", "新建", "amount"),
            Owned("2个", "公园", "建成", "amount"),
            Owned("3万平方米", "公园面积", None, "amount"),
            Owned("5家", "企业", "新增", "amount"),
            Owned("300亩", "园区", "占地", "level"),
        ],
    ),
    "a project named with its capacity and its numbers": (
        "总投资84亿元的黄花滩1200兆瓦抽水蓄能项目开工，投资515亿元的核电3、4号机组项目开工。",
        [
            Owned("84亿元", "黄花滩抽水蓄能项目总投资", None, "amount"),
            Owned("1200兆瓦", "抽水蓄能项目", "开工", "amount"),
            Owned("515亿元", "核电3、4号机组项目投资", None, "amount"),
        ],
    ),
    "the figure at the end of a list is that of all": (
        "制造业、普惠小微贷款余额分别增长10.7%、13.3%，医保、养老参保率分别达96.8%、99%。"
        "新能源汽车、家电类消费分别增长40%、25%。电子信息、高端装备制造、现代消费品营业收入分别达到20亿元、25亿元、10亿元。",
        [
            Owned("10.7%", "制造业贷款余额", "增长", "change"),
            Owned("13.3%", "普惠小微贷款余额", "增长", "change"),
            Owned("96.8%", "医保参保率", "达", "level"),
            Owned("99%", "养老参保率", "达", "level"),
            Owned("40%", "新能源汽车消费", "增长", "change"),
            Owned("25%", "家电类消费", "增长", "change"),
            Owned("20亿元", "电子信息营业收入", "达到", "level"),
            Owned("25亿元", "高端装备制造营业收入", "达到", "level"),
            Owned("10亿元", "现代消费品营业收入", "达到", "level"),
        ],
    ),
    "incomes in full, none of which is another's": (
        "一般公共预算收入、税收收入分别增长8.1%、9.2%，市属国企资产总额和利润总额分别增长3%、4%。",
        [
            Owned("8.1%", "一般公共预算收入", "增长", "change"),
            Owned("9.2%", "税收收入", "增长", "change"),
            Owned("3%", "市属国企资产总额", "增长", "change"),
            Owned("4%", "市属国企利润总额", "增长", "change"),
        ],
    ),
    "a list of what representatives hand in": (
        "办理市人大代表议案3件、建议131件，新增提案9件。",
        [
            Owned("3件", "市人大代表议案", "办理", "amount"),
            Owned("131件", "市人大代表建议", "办理", "amount"),
            Owned("9件", "提案", "新增", "amount"),
        ],
    ),
    "what is done to places that are counted": (
        "完成48条背街小巷环境综合整治，开展6条道路路域环境大整治，推进50家市属国有企业改革改制和资产重组。",
        [
            Owned("48条", "背街小巷环境综合整治", "完成", "amount"),
            Owned("6条", "道路路域环境大整治", "开展", "amount"),
            Owned("50家", "市属国有企业", "推进", "amount"),
        ],
    ),
    "the product of a capacity": (
        "年产5万吨不锈钢管、热电三期等重点项目建成投产。",
        [Owned("5万吨", "不锈钢管", "年产", "amount")],
    ),
    "the object of a verb before the figure that moved": (
        "首批部门运维实现集中管理、经费下降28%。",
        [Owned("28%", "经费", "下降", "change")],
    ),
    "a bare verb goes on with its list": (
        "新建公厕7座、改造1座。",
        [Owned("7座", "公厕", "新建", "amount"), Owned("1座", "公厕", "改造", "amount")],
    ),
    "a business of a zone": (
        "自贸试验区新设企业10家。",
        [Owned("10家", "自贸试验区企业", "新设", "amount")],
    ),
    "a share of a whole is one of what was told before": (
        "先进制造业产值达到900亿元，占规模以上工业比重达42%。",
        [
            Owned("900亿元", "先进制造业产值", "达到", "level"),
            Owned("42%", "先进制造业产值占规模以上工业比重", "达", "level"),
        ],
    ),
    "a part of a list with a holder of its own": (
        "市区居民人均可支配收入和农民人均纯收入分别增长7%和8%。",
        [Owned("7%", "市区居民人均可支配收入", "增长", "change"), Owned("8%", "农民人均纯收入", "增长", "change")],
    ),
    "parts of a list that end in the same noun": (
        "规上固定资产投资、工业投资分别增长6%和9%。",
        [Owned("6%", "规上固定资产投资", "增长", "change"), Owned("9%", "工业投资", "增长", "change")],
    ),
    "values dealt in turn to the subjects of the clause before": (
        "城乡居民人均可支配收入分别达到41200元和19800元，增长6%和8%。",
        [
            Owned("41200元", "城镇居民人均可支配收入", "达到", "level"),
            Owned("19800元", "农村居民人均可支配收入", "达到", "level"),
            Owned("6%", "城镇居民人均可支配收入", "增长", "change"),
            Owned("8%", "农村居民人均可支配收入", "增长", "change"),
        ],
    ),
    "a total of each thing counted before": (
        "新增省级实验室12家、众创空间9家，总数分别达到40家、31家。",
        [
            Owned("12家", "省级实验室", "新增", "amount"),
            Owned("9家", "众创空间", "新增", "amount"),
            Owned("40家", "省级实验室", "达到", "level"),
            Owned("31家", "众创空间", "达到", "level"),
        ],
    ),
    "a share of each thing told before": (
        "面向东盟出口和面向欧盟出口分别增长9%、4%，占全市比重分别为57%和16%。",
        [
            Owned("9%", "面向东盟出口", "增长", "change"),
            Owned("4%", "面向欧盟出口", "增长", "change"),
            Owned("57%", "面向东盟出口占全市比重", "为", "level"),
            Owned("16%", "面向欧盟出口占全市比重", "为", "level"),
        ],
    ),
    "an owner that ends as its noun begins": (
        "完成农村产权交易15宗，交易额2300万元。",
        [Owned("15宗", "农村产权交易", "完成", "amount"), Owned("2300万元", "农村产权交易额", None, "level")],
    ),
    "money given, told before what it is": (
        "为困难企业发放2亿元的稳岗贷款。",
        [Owned("2亿元", "稳岗贷款", "发放", "amount")],
    ),
    "a task is no thing of its own": (
        "完成造林8万亩的任务。",
        [Owned("8万亩", "造林", "完成", "amount")],
    ),
    "events of which there are none": (
        "实现患者零死亡、医护人员“零感染”。",
        [Owned("零", "患者死亡", "实现", "level"), Owned("零", "医护人员感染", "实现", "level")],
    ),
    "years that only frame": (
        "城乡低保标准提高，粮食产量五年增长12%。",
        [Owned("12%", "粮食产量", "增长", "change")],
    ),
    "a means before the verb": (
        "企业通过网络平台销售农产品3万件。",
        [Owned("3万件", "农产品", "销售", "amount")],
    ),
    "households above a number that are counted": (
        "解决3000户以上低收入家庭住房，改造50户以上自然村道路。",
        [Owned("3000户", "低收入家庭住房", "解决", "amount")],
    ),
    "amounts of a list that share a verb": (
        "完成40公里供水管网、25公里燃气管网改造。",
        [Owned("40公里", "供水管网改造", "完成", "amount"), Owned("25公里", "燃气管网改造", "完成", "amount")],
    ),
    "projects with an amount each": (
        "总投资8亿元的智能光伏产业园、总投资5亿元的新材料产业园开工建设。",
        [
            Owned("8亿元", "智能光伏产业园总投资", None, "amount"),
            Owned("5亿元", "新材料产业园总投资", None, "amount"),
        ],
    ),
    "what is told of the things that are counted": (
        "120个经济薄弱村走上致富道路。",
        [Owned("120个", "经济薄弱村", None, "amount")],
    ),
    "the same figure in other money": (
        "人均生产总值8.2万元（折合1.2万美元）。",
        [Owned("8.2万元", "人均生产总值", None, "level"), Owned("1.2万美元", "人均生产总值", "折合", "level")],
    ),
    "how many for so many people": (
        "有效发明专利拥有量达到每万人25件。",
        [Owned("25件", "有效发明专利拥有量", "达到", "level")],
    ),
    "an owner before a word that names nothing": (
        "工业生产增长较快，总产值比上年增长14.2%。",
        [Owned("14.2%", "工业生产总产值", "增长", "change")],
    ),
    "a figure for each of what was told": (
        "地区生产总值达到2700亿元，人均超过8万元。",
        [
            Owned("2700亿元", "地区生产总值", "达到", "level"),
            Owned("8万元", "人均地区生产总值", "超过", "level"),
        ],
    ),
    "a figure for each behind the verb": (
        "扩大医保覆盖面，城乡居民医保补助标准提高到人均320元。",
        [Owned("320元", "城乡居民医保补助标准", "提高到", "level")],
    ),
    "people with an increase for each": (
        "带动贫困人口人均增收1000元。",
        [Owned("1000元", "贫困人口人均", "增收", "change")],
    ),
    "a figure that all parts of a list have": (
        "二氧化硫、氨氮、氮氧化物排放量分别下降5%、4%、3%。",
        [
            Owned("5%", "二氧化硫排放量", "下降", "change"),
            Owned("4%", "氨氮排放量", "下降", "change"),
            Owned("3%", "氮氧化物排放量", "下降", "change"),
        ],
    ),
    "a place before what two parts have": (
        "中心城区和县城空气质量优良率分别达到90%和92%。",
        [
            Owned("90%", "中心城区空气质量优良率", "达到", "level"),
            Owned("92%", "县城空气质量优良率", "达到", "level"),
        ],
    ),
    "from one proportion to another": (
        "三次产业比由2020年的6∶61∶33到2025年底的12∶27∶61。",
        [Owned(part, "三次产业比", None, "level") for part in ("12", "27", "61")],
    ),
    "words of kind and manner that are no part of it": (
        "新增各类市场主体2.3万户，城市污水处理率尽快达到95%，部门一般性支出一律压减10%。",
        [
            Owned("2.3万户", "市场主体", "新增", "amount"),
            Owned("95%", "城市污水处理率", "达到", "level"),
            Owned("10%", "部门一般性支出", "压减", "change"),
        ],
    ),
    "words of manner that are part of a noun": (
        "城区生活垃圾分类收集覆盖率达到90%，有效期内高新技术企业达到600家，新增国家重点研发专项20项。",
        [
            Owned("90%", "城区生活垃圾分类收集覆盖率", "达到", "level"),
            Owned("600家", "有效期内高新技术企业", "达到", "level"),
            Owned("20项", "国家重点研发专项", "新增", "amount"),
        ],
    ),
    "verbs that are part of a noun": (
        "农村五保供养标准达到1.2万元，发展新型金融组织66家，各类孵化载体增至65家。",
        [
            Owned("1.2万元", "农村五保供养标准", "达到", "level"),
            Owned("66家", "新型金融组织", "发展", "amount"),
            Owned("65家", "孵化载体", "增至", "level"),
        ],
    ),
    "a facility is counted, not its building": (
        "推进6座水库建设，完成19个乡镇客运站建设。",
        [
            Owned("6座", "水库", "推进", "amount"),
            Owned("19个", "乡镇客运站建设", "完成", "amount"),
        ],
    ),
    "what counted things do is no part of them": (
        "16个项目进展较快，5座水库下闸蓄水，43个重点项目全面铺开。",
        [
            Owned("16个", "项目", None, "amount"),
            Owned("5座", "水库", None, "amount"),
            Owned("43个", "重点项目", "铺开", "amount"),
        ],
    ),
    "a harvest beside its area": (
        "粮食播种面积稳定在500万亩、产量230万吨。",
        [
            Owned("500万亩", "粮食播种面积", "稳定在", "level"),
            Owned("230万吨", "粮食产量", "稳定在", "level"),
        ],
    ),
    "throughput of two things": (
        "港口货物和集装箱吞吐量分别增长5%和7%。",
        [
            Owned("5%", "港口货物吞吐量", "增长", "change"),
            Owned("7%", "集装箱吞吐量", "增长", "change"),
        ],
    ),
    "the dead of the accidents told before": (
        "生产安全事故起数下降12%、死亡人数下降9%。",
        [
            Owned("12%", "生产安全事故起数", "下降", "change"),
            Owned("9%", "生产安全事故死亡人数", "下降", "change"),
        ],
    ),
    "people who found work": (
        "失业人员实现再就业3.2万人，就业困难人员实现就业8000人，全国有8400万人受益。",
        [
            Owned("3.2万人", "失业人员实现再就业", "实现", "amount"),
            Owned("8000人", "就业困难人员实现就业", "实现", "amount"),
            Owned("8400万人", "受益", "受益", "amount"),
        ],
    ),
    "a work and how far it is": (
        "城中村改造开工3600户、基本建成2100户。",
        [
            Owned("3600户", "城中村改造", "开工", "amount"),
            Owned("2100户", "城中村改造", "基本建成", "amount"),
        ],
    ),
    "an adverb before a clause that opens with for whom": (
        "累计为企业减税降费45亿元。已为个体工商户减负8亿元。",
        [
            Owned("45亿元", "减税降费", "减税降费", "amount"),
            Owned("8亿元", "个体工商户", "减负", "amount"),
        ],
    ),
    "what is done goes on with the things, not with their money": (
        "引进物流项目36个，总投资88亿元，竣工12个，开工建设9个。",
        [
            Owned("36个", "物流项目", "引进", "amount"),
            Owned("88亿元", "物流项目总投资", None, "amount"),
            Owned("12个", "物流项目", "竣工", "amount"),
            Owned("9个", "物流项目", "开工建设", "amount"),
        ],
    ),
    "a part of what was counted, with what it did": (
        "储备技改项目70项，其中20项列入省级计划。",
        [
            Owned("70项", "技改项目", "储备", "amount"),
            Owned("20项", "技改项目", "列入", "amount"),
        ],
    ),
    "a verb between a number and its thing that only says of which kind they are": (
        "抓好40个续建项目、25个新建项目。完成12条续建道路。建成6个配套产业园。配套泵站3座。",
        [
            Owned("40个", "续建项目", "抓好", "amount"),
            Owned("25个", "新建项目", "抓好", "amount"),
            Owned("12条", "续建道路", "完成", "amount"),
            Owned("6个", "配套产业园", "建成", "amount"),
            Owned("3座", "泵站", "配套", "amount"),
        ],
    ),
    "what a project with its money did": (
        "总投资12亿元的轴承产业园项目成功签约。",
        [Owned("12亿元", "轴承产业园项目总投资", None, "amount")],
    ),
    "how far beyond what was planned": (
        "重点工程完成投资60亿元、超年计划15%。",
        [
            Owned("60亿元", "重点工程投资", "完成", "amount"),
            Owned("15%", "重点工程投资", "超年计划", "level"),
        ],
    ),
    "what someone is helped to": (
        "帮助企业解决用工难题260个。帮助中小企业融资33亿元。",
        [
            Owned("260个", "用工难题", "解决", "amount"),
            Owned("33亿元", "中小企业", "融资", "amount"),
        ],
    ),
    "money of a year, not of the whole figure told before": (
        "重点项目90个，总投资400亿元，当年计划投资80亿元。",
        [
            Owned("90个", "重点项目", None, "level"),
            Owned("400亿元", "重点项目总投资", None, "amount"),
            Owned("80亿元", "重点项目", "投资", "amount"),
        ],
    ),
    "a class of drugs or farms": (
        "新获批1类创新药2款。新建万头牧场3个。",
        [
            Owned("2款", "1类创新药", "新获批", "amount"),
            Owned("3个", "万头牧场", "新建", "amount"),
        ],
    ),
    "places that are poor no more": (
        "5个贫困县摘帽，210个贫困村全部出列。",
        [
            Owned("5个", "贫困县", "摘帽", "amount"),
            Owned("210个", "贫困村", "出列", "amount"),
        ],
    ),
    "money that came in": (
        "产业项目到位资金增长12%。招商引资到位资金90亿元。",
        [
            Owned("12%", "产业项目到位资金", "增长", "change"),
            Owned("90亿元", "招商引资到位资金", "到位资金", "amount"),
        ],
    ),
    "a list whose parts end alike": (
        "完成技能培训和创业培训各2000人次。",
        [
            Owned("2000人次", "技能培训", "完成", "amount"),
            Owned("2000人次", "创业培训", "完成", "amount"),
        ],
    ),
    "how hard something is pushed is no part of it": (
        "加大保障性住房建设力度，新开工3200套。加快12个新城建设步伐。",
        [
            Owned("3200套", "保障性住房", "新开工", "amount"),
            Owned("12个", "新城", "加快", "amount"),
        ],
    ),
    "tasks that are counted": (
        "县城更新45项任务全部完成。明确八项重点任务。",
        [Owned("45项", "任务", "完成", "amount")],
    ),
    "verbs that open a clause before what they are done to": (
        "规范停车泊位600个。服务企业1900家次。开放应用场景40个。清查市场25处，停产整治4处。",
        [
            Owned("600个", "停车泊位", "规范", "amount"),
            Owned("1900家次", "企业", "服务", "amount"),
            Owned("40个", "应用场景", "开放", "amount"),
            Owned("25处", "市场", "清查", "amount"),
            Owned("4处", "市场", "停产整治", "amount"),
        ],
    ),
    "a work shared by a list with 各 or 分别": (
        "建设标准化学校、医院各6所。分别建设省级、市级示范村8个、30个。",
        [
            Owned("6所", "标准化学校", "建设", "amount"),
            Owned("6所", "医院", "建设", "amount"),
            Owned("8个", "省级示范村", "建设", "amount"),
            Owned("30个", "市级示范村", "建设", "amount"),
        ],
    ),
    "what grows is what is done": (
        "引进内资增长14%。全年接待入境游客增长31%。新登记企业增长9%。",
        [
            Owned("14%", "引进内资", "增长", "change"),
            Owned("31%", "接待入境游客", "增长", "change"),
            Owned("9%", "新登记企业", "增长", "change"),
        ],
    ),
    "a rate that something gained": (
        "绿化覆盖率新增2个百分点。新增绿地80公顷。",
        [
            Owned("2个百分点", "绿化覆盖率", "新增", "change"),
            Owned("80公顷", "绿地", "新增", "amount"),
        ],
    ),
    "a share that all of a list have": (
        "工业投资、民间投资占比分别提高2.1和3.4个百分点。",
        [
            Owned("2.1", "工业投资占比", "提高", "change"),
            Owned("3.4个百分点", "民间投资占比", "提高", "change"),
        ],
    ),
    "works on a reservoir": (
        "完成16座中型水库除险加固，推进8座小型水库除险加固。",
        [
            Owned("16座", "中型水库除险加固", "完成", "amount"),
            Owned("8座", "小型水库", "推进", "amount"),
        ],
    ),
    "foreign capital that is used": (
        "利用外资增长8%。引进项目50个，利用外资3.2亿美元。",
        [
            Owned("8%", "利用外资", "增长", "change"),
            Owned("50个", "项目", "引进", "amount"),
            Owned("3.2亿美元", "利用外资", "利用外资", "amount"),
        ],
    ),
    "what is done to a counted thing is no part of it": (
        "4家企业成功上市，18个项目集中签约，2.3万贫困人口如期脱贫。",
        [
            Owned("4家", "企业", "上市", "amount"),
            Owned("18个", "项目", "签约", "amount"),
            Owned("2.3万", "贫困人口", "脱贫", "amount"),
        ],
    ),
    "factors left out, told in brackets, are no part of the sentence": (
        "生产总值增长3.8%，地方一般公共预算收入（扣除留抵退税因素）增长7.2%。一般公共预算收入按同比口径增长8%。",
        [
            Owned("3.8%", "生产总值", "增长", "change"),
            Owned("7.2%", "地方一般公共预算收入", "增长", "change"),
            Owned("8%", "一般公共预算收入", "增长", "change"),
        ],
    ),
    "a plan at the end of a name": (
        "增加乡村医生招生计划1200个。",
        [Owned("1200个", "乡村医生招生计划", "增加", "amount")],
    ),
    "the investment of a plan that is completed": (
        "市级重点项目完成年度投资计划的117%。",
        [Owned("117%", "市级重点项目年度投资", "完成", "level")],
    ),
    "a plan told in two words that is completed": (
        "管网工程完成建设总任务的92%。",
        [Owned("92%", "管网工程", "完成", "level")],
    ),
    "a verb before a noun that rises belongs to it": (
        "引进市外资金增长9%，上缴税金达到3亿元，最高报销限额提高到30万元。",
        [
            Owned("9%", "引进市外资金", "增长", "change"),
            Owned("3亿元", "上缴税金", "达到", "level"),
            Owned("30万元", "最高报销限额", "提高到", "level"),
        ],
    ),
    "what people have who left poverty": (
        "脱贫户人均收入突破1.8万元。",
        [Owned("1.8万元", "脱贫户人均收入", "突破", "level")],
    ),
    "a share of a market": (
        "农机产品全国市场占有率达到35%。",
        [Owned("35%", "农机产品全国市场占有率", "达到", "level")],
    ),
    "a project named by its work and what is told of it": (
        "总投资6亿元的水厂扩容工程进展顺利。",
        [Owned("6亿元", "水厂扩容工程总投资", None, "amount")],
    ),
    "what money is for is told right behind it": (
        "投资3亿元新建道路40公里，投资900万元完成12个行政村电网改造。",
        [
            Owned("3亿元", "道路", "投资", "amount"),
            Owned("40公里", "道路", "新建", "amount"),
            Owned("900万元", "行政村电网改造", "投资", "amount"),
            Owned("12个", "行政村电网改造", "完成", "amount"),
        ],
    ),
    "what is being built of what was just counted": (
        "新改建公厕20座、在建6座。",
        [
            Owned("20座", "公厕", "新改建", "amount"),
            Owned("6座", "公厕", "在建", "amount"),
        ],
    ),
    "a verb behind 再": (
        "再建停车场8处，再安排补助资金2亿元。",
        [
            Owned("8处", "停车场", "再建", "amount"),
            Owned("2亿元", "补助资金", "安排", "amount"),
        ],
    ),
    "a payer, its verb and a fund that is described": (
        "财政安排再就业补助资金2亿元。",
        [Owned("2亿元", "再就业补助资金", "安排", "amount")],
    ),
    "an effort tells what it is for": (
        "加大保障性住房建设力度，竣工900套。",
        [Owned("900套", "保障性住房", "竣工", "amount")],
    ),
    "rivers are counted, not their water": (
        "18条入江支流水质达标率保持100%。",
        [
            Owned("18条", "入江支流", None, "level"),
            Owned("100%", "入江支流水质达标率", "保持", "level"),
        ],
    ),
    "an adverb leaves the start of a clause open": (
        "累计为企业减税4亿元，力争使城镇化率提高2个百分点。",
        [
            Owned("4亿元", "减税", "减税", "amount"),
            Owned("2个百分点", "城镇化率", "提高", "change"),
        ],
    ),
    "circumstances name nothing": (
        "外贸出口在外需不足的情况下增长6%。",
        [Owned("6%", "外贸出口", "增长", "change")],
    ),
    "an emphatic word is no part of a subject": (
        "公交日均客运量却下降5%，粮食总产量要保证达到30万吨。",
        [
            Owned("5%", "公交日均客运量", "下降", "change"),
            Owned("30万吨", "粮食总产量", "达到", "level"),
        ],
    ),
    "what a budget is compared with": (
        "民生支出比上年预算增加2亿元。",
        [Owned("2亿元", "民生支出", "增加", "change")],
    ),
    "a verb of doing that ends its clause as a noun": (
        "灾后恢复重建占14%。",
        [Owned("14%", "灾后恢复重建", "占", "level")],
    ),
    "counted things that all did something": (
        "42个服务事项全部进驻大厅。",
        [Owned("42个", "服务事项", "进驻", "amount")],
    ),
    "a doer whose name holds a verb": (
        "农村产权交易所交易土地指标640宗，专业调解委员会调解疑难纠纷180件。",
        [
            Owned("640宗", "土地指标", "交易", "amount"),
            Owned("180件", "疑难纠纷", "调解", "amount"),
        ],
    ),
    "a thing that is made is named to its end": (
        "打造12个服务能力提升示范机构。",
        [Owned("12个", "服务能力提升示范机构", "打造", "amount")],
    ),
    "what brackets and quotation marks hold is one thing": (
        "所有区（县、市）生产总值均迈上千亿元台阶，机关、村（社区）证明事项分别减少至12项、15项，"
        "城市公园、“口袋公园”保有量分别达到30个、80个。",
        [
            Owned("千亿元", "所有区（县、市）生产总值", "迈上", "level"),
            Owned("12项", "机关证明事项", "减少至", "level"),
            Owned("15项", "村（社区）证明事项", "减少至", "level"),
            Owned("30个", "城市公园保有量", "达到", "level"),
            Owned("80个", "“口袋公园”保有量", "达到", "level"),
        ],
    ),
    "grades of one thing, the first without 级": (
        "新晋国家农业产业化龙头企业2家、省级19家，培育3个世界级、7个国家级产业集群。",
        [
            Owned("2家", "国家农业产业化龙头企业", "新晋", "amount"),
            Owned("19家", "省级农业产业化龙头企业", "新晋", "amount"),
            Owned("3个", "世界级产业集群", "培育", "amount"),
            Owned("7个", "国家级产业集群", "培育", "amount"),
        ],
    ),
    "a blank before a sign parts nothing": (
        "新增公厕 、车位5个，金融机构存 、贷款余额分别为20亿元和10亿元。",
        [
            Owned("5个", "公厕、车位", "新增", "amount"),
            Owned("20亿元", "金融机构存款余额", "为", "level"),
            Owned("10亿元", "金融机构贷款余额", "为", "level"),
        ],
    ),
    "counted things of which a figure is told": (
        "140个重点项目开工率达到71%，32个集聚区营业收入突破3000亿元，三个县级市生产总值占全市的比重为48%。",
        [
            Owned("140个", "重点项目", None, "level"),
            Owned("71%", "重点项目开工率", "达到", "level"),
            Owned("32个", "集聚区", "突破", "amount"),
            Owned("3000亿元", "集聚区营业收入", "突破", "level"),
            Owned("三个", "县级市", None, "level"),
            Owned("48%", "县级市生产总值占全市的比重", "为", "level"),
        ],
    ),
    "a number for so many people": (
        "每千人口拥有托位数达4.2个。",
        [Owned("4.2个", "每千人口拥有托位数", "达", "level")],
    ),
}


@pytest.mark.parametrize("name", OWNERS)
def test_whose_a_number_is(name: str) -> None:
    text, expected = OWNERS[name]
    assert [owned(record) for record in extract(HEADING + text).records] == expected


def test_the_last_of_a_list_belongs_to_the_next_number() -> None:
    records = extract("建设10个枢纽、老城区等5个基地。").records
    assert [(r.quantity.text, r.subject) for r in records] == [("10个", "枢纽"), ("5个", "基地")]


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("6个园区升格为省级园区。", "园区"),
        ("聘请8名教授担任顾问。", "教授"),
        ("20个重点项目进展顺利。", "重点项目"),
        ("300户牧民住上了新房。", "牧民"),
        ("政策惠及5万户家庭。", "家庭"),
        ("提出粮食产量稳定在20亿斤。", "粮食产量"),
        ("聘请30名企业家为招商大使。", "企业家"),
        ("完成8万名职工向养老保险并轨。", "职工"),
        ("4个县通高速公路。", "县"),
        ("新增共享停车泊位500个。", "共享停车泊位"),
        ("出栏生猪12万头。", "生猪"),
        ("8条产业链加快融合。", "产业链"),
        ("15家体育场馆对公众全面开放。", "体育场馆"),
        ("聘用护林员120名。", "护林员"),
        ("减免税费4亿元。", "税费"),
        ("24个水利项目6月底前开工。", "水利项目"),
        ("以石化、冶金等为代表的传统产业增长8%。", "传统产业"),
        ("5家企业成功发行债券。", "企业"),
        ("17家企业即将入驻。", "企业"),
        ("18项民生工程按计划完成。", "民生工程"),
        ("农产品加工业产值与农业总产值之比提高到2.5。", "农产品加工业产值与农业总产值之比"),
        ("新产品对工业增长贡献超50%。", "新产品对工业增长贡献"),
        ("粮食生产实现“十连增”，总产达到49.9万吨。", "粮食生产总产"),
        ("全面实行农村新型合作医疗制度，参合率达到80%。", "农村新型合作医疗制度参合率"),
        ("5000套租赁住房分配到保障家庭。", "租赁住房"),
    ],
)
def test_what_is_told_of_a_thing_is_no_part_of_it(sentence: str, subject: str) -> None:
    (record,) = extract(HEADING + sentence).records
    assert record.subject == subject


def test_how_an_owner_fares_is_no_part_of_it() -> None:
    (record,) = extract(HEADING + "旅游产业蓬勃发展，产值达到120亿元。").records
    assert record.subject == "旅游产业产值"
