// What names of institutions end with, and what their ends are not.

/** Ends that make an institution's name of nearly anything before them. */
const STRONG =
  '委员会 常委会 人大常委会 管委会 居委会 村委会 指挥部 领导小组 办公室 办公厅 办事处 组织部 宣传部 统战部 政法委 纪委 监委 党工委 党委 党支部 党组 有限责任公司 股份有限公司 有限公司 分公司 总公司 公司 集团 大学 学院 研究院 研究所 研究中心 研究会 研究室 科学院 中学 小学 学校 幼儿园 附中 附小 一中 二中 党校 医院 卫生院 医科大 银行 支行 分行 信用社 合作社 供销社 法院 检察院 派出所 分局 总局 管理局 支队 大队 总队 警察局 总署 日报 晚报 晨报 早报 时报 都市报 商报 青年报 电讯报 日报社 出版社 杂志社 报社 通讯社 电视台 广播电台 电台 卫视 协会 学会 商会 总工会 联合会 促进会 基金会 理事会 董事会 评议会 联盟 同盟 议会 国会 参议院 众议院 总统府 人民政府 使馆 大使馆 领事馆 团委 团市委 团区委 妇联 工商联 科协 文联 残联 体委 教委 书画院 歌舞团 艺术团 剧团 交响乐团 乐团 合唱团 京剧院 话剧院 设计院 工程局 服务中心 中心 俱乐部 足球队 篮球队 排球队 女排 男排 女足 男足 国家队 代表队 军区 海军 空军 陆军 国防军 矿务局 煤矿 油田 农场 林场 养殖场 饲养场 商场 百货 酒店 饭店 宾馆 总厂 工厂 事务所 交易所 航空公司 民主党 共和党 工党 保守党 社会党 人民党 代表团 工作组 编辑部 编辑室 评论部 总部 支部 分会 车管所 消防队 政协 人大 友好小组 工作小组 组委会 执委会 筹委会 监委会 筹备委员会 工委 党总支 县委 市委 区委 省委 州委 地委'.split(
    ' ',
  )
/** Ends of one character, alone or as the end of a word that names such an office: 局, 教育局. */
const WEAK =
  /(?:[^当结大全布格政时残僵骗战]局|^局|[^客餐舞门大展]厅|^厅|[^以委]委|^委|[^部签连公]署|^署|^队|^厂|^部|^报|[^公上官祭打]司|^司|^社|^处|^院|^系|通产省|(?:工业|经济|贸易|外交|国防|财政|内政|教育|卫生|农业|文化|司法|交通|运输|能源|环境|劳动|商务|公安|科技|科学|技术|邮电|通信|旅游|体育|联络|安全|情报|民政|水利|林业|渔业|石油|化工|电力|煤炭|冶金|参谋|政治|后勤|装备|作战|训练)部)$/
/** Words with such ends that are no institutions, nor the ends of any. */
const NEVER =
  /^(?:市中心|.*(?:社会|城市中心|县市中心|大会|会议|机会|晚会|局面|结局|全部|内部|外部|北部|南部|东部|西部|中部|上部|下部|局部|干部|原委|推委|编委|常委|政委|评委|中央政法委书记|一部|两部|三部|该部|本部)|当局|大局|全局|布局|格局|变局|政局|时局|书局|邮局|出局|平局|两局|首局|中局|定局|开局|败局|战局|原委|推诿|部署|签署|连队|排队|军队|部队|团队|站队|入队|球队|一队|二队)$/

/** The end of an institution's name that `word` is or has; '' if it has none. */
export function organizationEnd(word: string): string {
  if (NEVER.test(word)) return ''
  for (let length = Math.min(6, word.length); length > 1; length--) if (STRONG_ENDS.has(word.slice(-length))) return word.slice(-length)
  return WEAK.test(word) ? word.slice(-1) : ''
}
const STRONG_ENDS: ReadonlySet<string> = new Set(STRONG)

/** Level characters that an institution's name may begin with. */
export const LEVEL = /^[省市区县州旗镇乡村]$/
/** Words that begin names of institutions though they are no places. */
export const NATIONAL = /^(?:中共|中国|中华|中央|国家|全国|国务院|国际|世界|皇家|联合国|亚洲|欧洲|非洲|人民|解放军|武警)$/
/** Describing words that begin no name of an institution. */
export const GENERIC =
  /^(?:各级|各|该|本|某|有关|相关|主管|上级|下级|基层|地方|当地|所在|所属|直属|一|一个|两个|多个|几个|每个|这个|那个|这家|那家|一家|两家|多家|几家|这所|这些|那些|这|那|其|新|老|大|小|全|我|你|他|她|它|我们|他们|主要|重要|重点|著名|知名|优秀|先进|私营|国有|民营|外资|合资|上市|母|子|总|同类|其他|其它|另|另外|部分|许多|大多数|众多|广大|一些|原|前|现|名|个|家|所|位|支|间|座|股份|有限|有限责任|充分|竭尽|时|后|首届|上届|本届|我市|我区|我县|我省|全省|全市|全县|全区|全党|在野|执政|反对|现阶段|两级|三级|今年|去年|今天|昨天|日前|近日|目前|将|要|会|的|冠军|亚军|主席|总统|总理|主教练|教练|队员|选手)$/
