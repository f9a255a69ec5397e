"""Which verb governs a quantity: the one behind a share, before stacked counts, before a number that is passed."""

from __future__ import annotations

import pytest
from reviews import HEADING, Owned, owned

from extractor import extract

GOVERNED: dict[str, tuple[str, list[Owned]]] = {
    "a share of things has the verb behind them": (
        "持证餐饮单位85%以上实现明厨亮灶，80%的低收入农户实现脱贫，八成以上财政资金用于民生，88%的村集体经济收入超过10万元。",
        [
            Owned("85%", "持证餐饮单位", "实现", "level"),
            Owned("80%", "低收入农户", "实现", "level"),
            Owned("八成", "财政资金", "用于", "level"),
            Owned("88%", "村集体经济收入", None, "level"),
            Owned("10万元", "村集体经济收入", "超过", "level"),
        ],
    ),
    "a blank before the number parts it from no verb": (
        "预算收入5.04亿元，是上年的 2.3 倍。完成20公里管网和 54 个小区管网改造。",
        [
            Owned("5.04亿元", "预算收入", None, "level"),
            Owned("2.3 倍", "预算收入", "是", "level"),
            Owned("20公里", "管网改造", "完成", "amount"),
            Owned("54 个", "小区管网改造", "完成", "amount"),
        ],
    ),
    "what can be reached, and the rate of it": (
        "中欧班列通达欧亚大陆20多个国家，行政村公路通达率达到100%。",
        [Owned("20多个", "国家", "通达", "level"), Owned("100%", "行政村公路通达率", "达到", "level")],
    ),
    "what is saved is an amount, by how much spending falls a change": (
        "为企业节约用电成本3亿元，各项开支比上年节约10%。",
        [Owned("3亿元", "用电成本", "节约", "amount"), Owned("10%", "各项开支", "节约", "change")],
    ),
    "what counts that stand behind one another did is told behind the last": (
        "剩余贫困人口322户677人全部脱贫，病险水库5座完成除险加固。",
        [
            Owned("322户", "贫困人口", "脱贫", "amount"),
            Owned("677人", "贫困人口", "脱贫", "amount"),
            Owned("5座", "病险水库", "完成", "amount"),
        ],
    ),
    "what counts that stand behind one another reached is not what is counted": (
        "脱贫人口828户1710人实现稳定脱贫。1559人实现稳定增收。",
        [
            Owned("828户", "脱贫人口", "实现", "amount"),
            Owned("1710人", "脱贫人口", "实现", "amount"),
            Owned("1559人", "稳定增收", "实现", "amount"),
        ],
    ),
    "the verb before two counts of the same things, not the one behind them": (
        "遴选出十二类47项民生实事候选项目提交大会，派出4批次109名医务人员驰援湖北。",
        [
            Owned("十二类", "民生实事候选项目", "遴选出", "amount"),
            Owned("47项", "民生实事候选项目", "遴选出", "amount"),
            Owned("4批次", "医务人员", "派出", "amount"),
            Owned("109名", "医务人员", "派出", "amount"),
        ],
    ),
    "a count that is passed in a list of counts made, and a total, which is a state": (
        "新引进知名企业超过120家、亿元项目超过150个，新增企业30家、总数超过400家，新建公园3个、城市道路突破7000条。",
        [
            Owned("120家", "知名企业", "新引进", "amount"),
            Owned("150个", "亿元项目", "新引进", "amount"),
            Owned("30家", "企业", "新增", "amount"),
            Owned("400家", "企业", "超过", "level"),
            Owned("3个", "公园", "新建", "amount"),
            Owned("7000条", "城市道路", "突破", "level"),
        ],
    ),
    "what flows in or out, and where it is sold": (
        "常住人口净流入4.5万人，学生净流出3000人，产品出口到137个国家和地区。",
        [
            Owned("4.5万人", "常住人口", "净流入", "change"),
            Owned("3000人", "学生", "净流出", "change"),
            Owned("137个", "国家和地区", "出口到", "amount"),
        ],
    ),
    "deeds in a list behind a verb that takes a deed, and verbs of their own": (
        "完成热源替代改造800户、管网改造提升60公里、老旧小区改造90户、绿色社区创建4个，完成造林5万亩、新建公园3个。",
        [
            Owned("800户", "热源替代改造", "完成", "amount"),
            Owned("60公里", "管网改造提升", "完成", "amount"),
            Owned("90户", "老旧小区改造", "完成", "amount"),
            Owned("4个", "绿色社区创建", "完成", "amount"),
            Owned("5万亩", "造林", "完成", "amount"),
            Owned("3个", "公园", "新建", "amount"),
        ],
    ),
    "what projects cost, behind their number, is nobody's deed": (
        "推介项目36个、总投资80亿元，京津合作项目达到63个、总投资102亿元，新争取试点6个，年均实际增长5%。",
        [
            Owned("36个", "项目", "推介", "amount"),
            Owned("80亿元", "项目总投资", None, "amount"),
            Owned("63个", "京津合作项目", "达到", "level"),
            Owned("102亿元", "京津合作项目总投资", None, "amount"),
            Owned("6个", "试点", "新争取", "amount"),
            Owned("5%", "试点", "年均实际增长", "change"),
        ],
    ),
    "what places are linked to, and what a road links": (
        "6个自治州通高铁或动车，83%的村庄通了柏油路，改造通乡油路20公里，实有企业16万户，行政拘留57人。",
        [
            Owned("6个", "自治州", "通", "amount"),
            Owned("83%", "村庄", "通", "level"),
            Owned("20公里", "通乡油路", "改造", "amount"),
            Owned("16万户", "企业", "实有", "level"),
            Owned("57人", "行政拘留", "行政拘留", "amount"),
        ],
    ),
    "energy saved, and a standard of saving": (
        "实施技改项目50项，节能5万吨标准煤，新建建筑节能75%。",
        [
            Owned("50项", "技改项目", "实施", "amount"),
            Owned("5万吨标准煤", "节能", "节能", "amount"),
            Owned("75%", "建筑节能", None, "level"),
        ],
    ),
    "measures taken against people": (
        "采取刑事强制措施29人，采取10项措施，应对5轮强降雨、抵御台风。",
        [
            Owned("29人", "刑事强制措施", "采取", "amount"),
            Owned("10项", "措施", None, "amount"),
            Owned("5轮", "强降雨", "应对", "amount"),
        ],
    ),
    "an adverb between who did it and the verb": (
        "去年就开发就业岗位12万个。",
        [Owned("12万个", "就业岗位", "开发", "amount")],
    ),
    "a noun that says what is done, behind a verb that says it was reached": (
        "实现城镇新增就业5万人，城镇新增就业完成年计划的118%。",
        [
            Owned("5万人", "城镇新增就业", "新增", "amount"),
            Owned("118%", "城镇新增就业", "完成", "level"),
        ],
    ),
    "money that a noun says came in": (
        "实际到位内资3540亿元、实际利用外资75亿美元，到位内资600亿元。",
        [
            Owned("3540亿元", "到位内资", "到位", "amount"),
            Owned("75亿美元", "利用外资", "利用", "amount"),
            Owned("600亿元", "到位内资", "到位", "amount"),
        ],
    ),
    "states in a list are all reached": (
        "实现绿地率31%、绿化覆盖率35%和人均公共绿地8平方米，实现患者零死亡、医护人员零感染。",
        [
            Owned("31%", "绿地率", "实现", "level"),
            Owned("35%", "绿化覆盖率", "实现", "level"),
            Owned("8平方米", "人均公共绿地", "实现", "level"),
            Owned("零", "患者死亡", "实现", "level"),
            Owned("零", "医护人员感染", "实现", "level"),
        ],
    ),
    "what is taken out is counted, or is money": (
        "企业拿出岗位3000个，财政拿出3亿元支持技改。",
        [Owned("3000个", "岗位", "拿出", "amount"), Owned("3亿元", "技改", "拿出", "amount")],
    ),
    "what is pushed past a number": (
        "推动东方公司营业收入突破300亿元，带动网络零售额超55亿元，带动贷款超1亿元。实现技术交易额超800亿元。",
        [
            Owned("300亿元", "东方公司营业收入", "突破", "level"),
            Owned("55亿元", "网络零售额", "超", "level"),
            Owned("1亿元", "贷款", "带动", "amount"),
            Owned("800亿元", "技术交易额", "实现", "level"),
        ],
    ),
    "a verb governs the counts that stand behind one another": (
        "完成11个村2449人搬迁任务，推进甲区两个开发区和乙市三个工业园区，5个乡镇8个村通水。",
        [
            Owned("11个", "村", "完成", "amount"),
            Owned("2449人", "搬迁任务", "完成", "amount"),
            Owned("两个", "开发区", "推进", "amount"),
            Owned("三个", "工业园区", "推进", "amount"),
            Owned("5个", "乡镇", None, "amount"),
            Owned("8个", "村", "通水", "amount"),
        ],
    ),
    "what is completed is a deed, also where a verb names it": (
        "完成150公里农村公路提档升级改造，完成10个整县推进美丽乡村建设，97个村完成污水治理，推进5个项目开工。",
        [
            Owned("150公里", "农村公路提档升级改造", "完成", "amount"),
            Owned("10个", "整县推进美丽乡村建设", "完成", "amount"),
            Owned("97个", "村", "完成", "amount"),
            Owned("5个", "项目", "推进", "amount"),
        ],
    ),
    "a second deed is no part of what is completed": (
        "完成6个市场改造升级并引进品牌企业，完成200个项目开工建设并实现投产，完成20个小区改造惠及居民，完成13座水库除险加固工程。",
        [
            Owned("6个", "市场改造升级", "完成", "amount"),
            Owned("200个", "项目开工建设", "完成", "amount"),
            Owned("20个", "小区改造", "完成", "amount"),
            Owned("13座", "水库除险加固工程", "完成", "amount"),
        ],
    ),
    "the last of several deeds has the number": (
        "开展普法行动、培育示范村100个，发放消费券拉动消费5亿元，20亿元补贴资金撬动消费97亿元。",
        [
            Owned("100个", "示范村", "培育", "amount"),
            Owned("5亿元", "消费", "拉动", "amount"),
            Owned("20亿元", "补贴资金", "撬动", "amount"),
            Owned("97亿元", "消费", "撬动", "amount"),
        ],
    ),
    "examples in a list are no deeds of their own": (
        "实施优化平台、打造集群等23个专项行动，打造南海街、上马街等特色街区20个，救治、转送伤病员46人。",
        [
            Owned("23个", "专项行动", "实施", "amount"),
            Owned("20个", "特色街区", "打造", "amount"),
            Owned("46人", "转送伤病员", "救治", "amount"),
        ],
    ),
    "who was seen, what was launched, and names with the same words": (
        "专家接诊患者2804人次，市民预约号源5万个，发射卫星20颗，门诊预约挂号率40%，发射成功率100%，接诊人次突破5万。",
        [
            Owned("2804人次", "患者", "接诊", "amount"),
            Owned("5万个", "号源", "预约", "amount"),
            Owned("20颗", "卫星", "发射", "amount"),
            Owned("40%", "门诊预约挂号率", None, "level"),
            Owned("100%", "发射成功率", None, "level"),
            Owned("5万", "接诊人次", "突破", "level"),
        ],
    ),
    "a share that is served so": (
        "实现政务服务事项100%“跨层联办”，推动许可事项90%网上可办，公交车实现100%新能源化，实现企业80%上云、20家企业上市。",
        [
            Owned("100%", "政务服务事项“跨层联办”", "实现", "level"),
            Owned("90%", "许可事项网上可办", "推动", "level"),
            Owned("100%", "公交车新能源化", "实现", "level"),
            Owned("80%", "企业上云", "实现", "level"),
            Owned("20家", "企业", "实现", "amount"),
        ],
    ),
    "growth told as a noun behind its rate": (
        "住宿餐饮业营业额连续10个月保持20%以上增速。",
        [Owned("20%", "住宿餐饮业营业额", "保持", "change")],
    ),
    "adverbs and efforts are no part of a verb": (
        "预算收入可比增长10%，海洋经济增加值争取达到1500亿元，加快实现5G网络全覆盖，加快完成20个小区改造，争取完成造林5万亩。",
        [
            Owned("10%", "预算收入", "增长", "change"),
            Owned("1500亿元", "海洋经济增加值", "达到", "level"),
            Owned("全覆盖", "5G网络", "实现", "level"),
            Owned("20个", "小区改造", "完成", "amount"),
            Owned("5万亩", "造林", "完成", "amount"),
        ],
    ),
    "a deed that ends a list is what all of it was completed for": (
        "完成37座加油站、155个地下油罐改造任务，完成100公里公路提档升级和70个村污水治理，完成20亿元债转股、5亿元融资。",
        [
            Owned("37座", "加油站改造任务", "完成", "amount"),
            Owned("155个", "地下油罐改造任务", "完成", "amount"),
            Owned("100公里", "公路提档升级", "完成", "amount"),
            Owned("70个", "村污水治理", "完成", "amount"),
            Owned("20亿元", "债转股", "完成", "amount"),
            Owned("5亿元", "融资", "完成", "amount"),
        ],
    ),
    "what is no thing has no deed done to it": (
        "完成20项标准、3个实验室建设，完成20个重大项目、8条道路改造，推进9个乡镇、5个社区建设。",
        [
            Owned("20项", "标准", "完成", "amount"),
            Owned("3个", "实验室建设", "完成", "amount"),
            Owned("20个", "重大项目", "完成", "amount"),
            Owned("8条", "道路改造", "完成", "amount"),
            Owned("9个", "乡镇", "推进", "amount"),
            Owned("5个", "社区", "推进", "amount"),
        ],
    ),
    "how long and how large is what was made": (
        "建成农村公路20条，总里程60公里，新建公园3个，公园总面积500公顷。全部安全转移受威胁群众7万人。",
        [
            Owned("20条", "农村公路", "建成", "amount"),
            Owned("60公里", "农村公路总里程", None, "amount"),
            Owned("3个", "公园", "新建", "amount"),
            Owned("500公顷", "公园总面积", None, "level"),
            Owned("7万人", "受威胁群众", "转移", "amount"),
        ],
    ),
    "people who got out of poverty, told by the verb alone": (
        "2.7万人脱贫，20.7万贫困人口全部脱贫。",
        [Owned("2.7万人", "脱贫", "脱贫", "amount"), Owned("20.7万", "贫困人口", "脱贫", "amount")],
    ),
    "what there is, whatever is done with it": (
        "对全市现有约200万辆电动自行车实行登记挂牌，对现有20个小区改造，一个城市拥有4个医疗中心是党的厚爱。",
        [
            Owned("200万辆", "电动自行车", "现有", "level"),
            Owned("20个", "小区", "改造", "amount"),
            Owned("4个", "医疗中心", "拥有", "level"),
        ],
    ),
    "what a rate without an owner is of": (
        "完成城市道路井盖治理2万座，完好率达到98%。配备食品安全总监，配备率达100%。",
        [
            Owned("2万座", "城市道路井盖治理", "完成", "amount"),
            Owned("98%", "城市道路井盖治理完好率", "达到", "level"),
            Owned("100%", "食品安全总监配备率", "达", "level"),
        ],
    ),
    "a number in brackets only numbers its sentence": (
        "（6）建设幼儿园6所、8所中学。",
        [Owned("6所", "幼儿园", "建设", "amount"), Owned("8所", "中学", "建设", "amount")],
    ),
    "how long a procedure takes until it is completed": (
        "企业开办1日办结，不动产登记最快一小时办结，抵押登记1个工作日内、其他登记3个工作日内办结。",
        [
            Owned("1日", "企业开办", "办结", "level"),
            Owned("一小时", "不动产登记", "办结", "level"),
            Owned("3个工作日", "其他登记", "办结", "level"),
        ],
    ),
    "what stands or was reached among indicators": (
        "空气质量综合指数等4项指标稳居全市第一，居民收入等5项指标未能完成预期目标，10项重点工作有序推进。",
        [
            Owned("4项", "指标", "稳居", "amount"),
            Owned("5项", "指标", "未能完成", "amount"),
        ],
    ),
    "groups that work, and work that is only announced": (
        "19个工作专班集中办公，明确10项重点工作。",
        [
            Owned("19个", "工作专班", "集中办公", "amount"),
        ],
    ),
    "a budget is what is compared with": (
        "“三公”经费压减1370万元、较年初预算下降10%。安全生产形势保持平稳，死亡人数下降13.5%。",
        [
            Owned("1370万元", "“三公”经费", "压减", "change"),
            Owned("10%", "“三公”经费", "下降", "change"),
            Owned("13.5%", "死亡人数", "下降", "change"),
        ],
    ),
    "money and what it is for": (
        "安排30亿元国债资金支持乡镇卫生院建设，兑付补偿资金2.3亿元，累计补偿资金800万元。",
        [
            Owned("30亿元", "国债资金", "安排", "amount"),
            Owned("2.3亿元", "补偿资金", "兑付", "amount"),
            Owned("800万元", "资金", "补偿", "amount"),
        ],
    ),
    "what is laid before a congress": (
        "提请省人大常委会审议地方性法规草案8件，提请审议地方性法规6件，提请市人大制定、修改法规5件。",
        [
            Owned("8件", "地方性法规草案", "提请", "amount"),
            Owned("6件", "地方性法规", "提请审议", "amount"),
            Owned("5件", "法规", "提请", "amount"),
        ],
    ),
    "companies of a site": (
        "自贸区新增注册企业4.8万户，全县新增企业236家。",
        [
            Owned("4.8万户", "自贸区注册企业", "新增", "amount"),
            Owned("236家", "企业", "新增", "amount"),
        ],
    ),
    "a part told by the head of the whole": (
        "实施重点工业项目131项，其中52个项目建成投产。",
        [
            Owned("131项", "重点工业项目", "实施", "amount"),
            Owned("52个", "重点工业项目", "建成投产", "amount"),
        ],
    ),
    "what exceeds a value has the owner before its verb": (
        "新增投资80亿元，东湖水库、西河调蓄工程完成投资超过30亿元，全年新增装机超过全国一半。",
        [
            Owned("80亿元", "投资", "新增", "amount"),
            Owned("30亿元", "东湖水库、西河调蓄工程投资", "完成", "amount"),
            Owned("一半", "装机", "超过", "level"),
        ],
    ),
    "measures of which examples are listed": (
        "出台《促进就业办法》、《稳岗意见》等20余项政策，落实安全生产15条硬措施。",
        [
            Owned("20余项", "政策", "出台", "amount"),
            Owned("15条", "安全生产硬措施", "落实", "amount"),
        ],
    ),
    "sizes and campaigns that are names": (
        "打造千亿电子集群和五百亿汽车产业带，深化央地百对企业协作行动，建设两千亿园区2个。",
        [
            Owned("2个", "两千亿园区", "建设", "amount"),
        ],
    ),
    "doublings that are quoted": (
        "发明专利拥有量“翻番”，接入企业数量“翻两番”。",
        [
            Owned("翻番", "发明专利拥有量", "翻", "change"),
            Owned("翻两番", "企业数量", "翻", "change"),
        ],
    ),
    "what people came to live in, to use and to open": (
        "100多万群众住上安全房，4万户农牧民用上稳定的电，18个产品填补国内空白，44处图书馆免费开放。",
        [
            Owned("100多万", "群众", "住上", "amount"),
            Owned("4万户", "农牧民", "用上", "amount"),
            Owned("18个", "产品", "填补", "amount"),
            Owned("44处", "图书馆", "开放", "amount"),
        ],
    ),
    "what is based on and brought in": (
        "积极面向12个主导产业。依托2个产业园区，引进企业5家。发挥7个招商分局作用。",
        [
            Owned("12个", "主导产业", "面向", "amount"),
            Owned("2个", "产业园区", "依托", "amount"),
            Owned("5家", "企业", "引进", "amount"),
            Owned("7个", "招商分局", "发挥", "amount"),
        ],
    ),
    "people of whom a deed is told behind places": (
        "全年165个贫困村、4.6万人稳定脱贫。3座水库主体完工，养老金再提高10%，出口逆势增长4%。",
        [
            Owned("165个", "贫困村", "脱贫", "amount"),
            Owned("4.6万人", "稳定脱贫", "脱贫", "amount"),
            Owned("3座", "水库", "完工", "amount"),
            Owned("10%", "养老金", "提高", "change"),
            Owned("4%", "出口", "增长", "change"),
        ],
    ),
    "money that goes to a site is no name of its size": (
        "发行专项债券20亿元用于园区建设，设立100亿元产业园区发展基金，汽车产业规模达到五百亿集群。",
        [
            Owned("20亿元", "专项债券", "发行", "amount"),
            Owned("100亿元", "产业园区发展基金", "设立", "amount"),
            Owned("五百亿", "汽车产业规模", "达到", "level"),
        ],
    ),
    "what work took is no length of a procedure": (
        "方舱医院7天建成，3月5日至20日办结案件20件，5项工作居全市首位，12项指标居后。",
        [
            Owned("20件", "案件", "办结", "amount"),
            Owned("5项", "工作", "居", "amount"),
        ],
    ),
    "words that only look like a deed": (
        "配备冲锋衣500套，新设置公交站点15个，新型农业主体建成5000家，人大审议意见办结率100%，较年初预算执行率提高5个百分点。",
        [
            Owned("500套", "冲锋衣", "配备", "amount"),
            Owned("15个", "公交站点", "新设置", "amount"),
            Owned("5000家", "新型农业主体", "建成", "amount"),
            Owned("100%", "人大审议意见办结率", None, "level"),
            Owned("5个百分点", "预算执行率", "提高", "change"),
        ],
    ),
    "what is built all but entirely, of a work named before": (
        "棚户区改造基本建成5000套、新开工3000套，基本建成5G基站3000个，提请国家批准专项债券项目30个。",
        [
            Owned("5000套", "棚户区改造", "基本建成", "amount"),
            Owned("3000套", "棚户区改造", "新开工", "amount"),
            Owned("3000个", "5G基站", "基本建成", "amount"),
            Owned("30个", "专项债券项目", "批准", "amount"),
        ],
    ),
    "a company that goes public, and a budget that another is measured by": (
        "新上市企业48家，新上项目5个。一般公共预算收入比2019年调整预算收入增长7%，房价涨幅在全国35个大中城市中列第30位。",
        [
            Owned("48家", "新上市企业", None, "level"),
            Owned("5个", "项目", "新上", "amount"),
            Owned("7%", "一般公共预算收入", "增长", "change"),
            Owned("35个", "大中城市", "列", "level"),
        ],
    ),
    "a count that is a clause of its own has the deed of the clause before, but people did something else": (
        "创建16个和美乡村，2个示范村，落实3条保障线，8万名下岗职工，已多渠道分流。",
        [
            Owned("16个", "和美乡村", "创建", "amount"),
            Owned("2个", "示范村", "创建", "amount"),
            Owned("3条", "保障线", "落实", "amount"),
            Owned("8万名", "下岗职工", None, "amount"),
        ],
    ),
    "a list that opens with a thing without a number, and a year in a name": (
        "建设健身中心、34个公园和150个文化中心，举办2015世界机场大会等490个展会。",
        [
            Owned("34个", "公园", "建设", "amount"),
            Owned("150个", "文化中心", "建设", "amount"),
            Owned("490个", "展会", "举办", "amount"),
        ],
    ),
    "how often each of two things was done": (
        "两次降低存款准备金率、三次下调政策利率。",
        [Owned("两次", "存款准备金率", "降低", "amount"), Owned("三次", "政策利率", "下调", "amount")],
    ),
}


@pytest.mark.parametrize("name", GOVERNED)
def test_what_governs_a_number(name: str) -> None:
    text, expected = GOVERNED[name]
    assert [owned(record) for record in extract(HEADING + text + "\n").records] == expected
