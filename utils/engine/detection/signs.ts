// Signs of the press, and of what is none: patterns over text without white space, its usual characters simplified.
// What each is worth is learnt (`scripts/train-detect.ts`); a sign that is added or taken out is followed by `npm run train:detect`.

import { HAN } from '../text/characters'
import { MAKER, REPORTER, SOURCE, WRITER } from '../vocabulary/press'

const FIGURE = '[\\d０-９〇零一二三四五六七八九十廿卅]'
/** What papers, agencies and stations are called behind their own names. */
const PAPER =
  '(?:[日晚晨早午时商青工农军周快都导]报|[周月旬]刊|通[讯訊]社|[新华央路透合众法塔]社|新闻(?:社|网)?|电视台|广播电?台|[^日]报社)'
/** 1958年6月20日, 一九七三年六月三十日, 2019-06-10. */
const DATED = `(?:(?:[\\d０-９]{4}|[〇零一二三四五六七八九]{4})年${FIGURE}{1,2}月${FIGURE}{1,3}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`
const BY_NAME = `(?:${REPORTER}|特派员|撰述)`
const BY = `(?:[／/]|报[导道]|[摄攝])`

/** Each behind its name, in the order of the weights. */
const SIGNS: readonly string[] = [
  // How reports begin and are signed, and what stands round them in archives.
  /* dateline */ `(?:${PAPER}|[报台社网]|[（(【〔][${HAN}]{2,5})[${HAN}\\d（()）、]{0,14}?(?:${FIGURE}{1,3}月)?${FIGURE}{1,3}日?[综綜专急晚下上午]{0,2}[电讯訊]`,
  /* wire */ `[${HAN}][报社台网]讯(?!息)|[${HAN}报][专特]讯|(?:本报|${PAPER}|本[刊台社市港])[${HAN}]{0,6}[讯訊电](?![${HAN}]?[话视子影台机])|[本据][${HAN}]{0,4}(?:消息|报[道导])`,
  /* byline */ `[报刊台社网][${HAN}]{0,5}${BY_NAME}|[（(【〔][${HAN}]{0,6}${BY_NAME}|${BY_NAME}[${HAN}]{2,4}(?:${BY}|[、，（(]|发自)|[／/][${HAN}]{2,6}报[导道]`,
  /* writer */ BY_NAME,
  /* paper */ `[${HAN}]{1,4}${PAPER}`,
  /* own */ `本[报刊台社港]|编辑部|社论|${WRITER}|笔者`,
  /* from */ `来源|[来转]自|原[载載刊]|原文出处|[刊载載][于於]|据[《“]?[${HAN}]{1,6}${PAPER}`,
  /* credit */ `${DATED}[^，。]{0,4}《[${HAN}]{2,9}[报刊考]》|[${HAN}][报刊考社网]》?[（(，]?${DATED}|${DATED}[${HAN}]{1,6}[报社网]`,
  /* foot */ `原标题|${MAKER}[：:／/]|[（(](?:完|续完|图|[${HAN}]{2,12}摄)|摄[／/]`,
  /* edition */ `第${FIGURE}{1,3}版|版(?:次|号[】：:])|【(?:[标题作日正][^】]{0,2}[题者文期])】`,
  // When things happen in a report, and who says so.
  /* lately */ '昨[天日晚晨夜]|今[天日晚晨早年]|日前|近[日来期]|[本上下][周月]|去年|明[天日年]|目前|截至|当[日天晚]',
  /* day */ `[${HAN}，。、](?<![月年]|${FIGURE})[\\d０-９]{1,2}日|[周期][一二三四五六日]`,
  /* date */ `${FIGURE}{1,2}月${FIGURE}{1,3}日`,
  /* year */ `[\\d０-９]{4}年|一九${FIGURE}{2}年`,
  /* hour */ `[上下]午[\\d０-９一二三四五六七八九十]|凌晨|傍晚|[\\d０-９]{1,2}时(?![代期间])`,
  /* says */ '(?:表示|指出|透露|强调|认为|[称说]|告[诉訴]|宣布|回应|呼[吁籲]|提出)[，：“「:,]',
  /* learnt */ '获[悉知]|据悉|据[了瞭]解|据统计|据[报介称]|消息|发言人|受[访訪]',
  /* quote */ '[“「『]',
  // Laws, talk, books, lessons, minutes, shops.
  /* law */ `第${FIGURE}+[条款]|修[改正]为`,
  /* talk */ '[吗嗎呢吧啊呀哦嘛哈您她咱]|什[么麼]|怎[么麼]|[说道笑]：|觉得|东西|一[声会]|起来',
  /* you */ '你',
  /* me */ '我(?![国市省区县院校军们])',
  /* we */ '我们',
  /* note */ `[［\\[〔]\\d{1,3}[］\\]〕]|[①②③④⑤⑥⑦⑧⑨]|参[见考]|引自|注[：:]|第[\\d０-９]{1,4}[页頁]`,
  /* study */ '本文|摘要|本[书章节]|研究|论文|出版社|[文参][献考]|概念|理论',
  /* defined */ `是[^，。]{2,30}(?:之一|的一[种个])|位[于於]|成立[于於]|[简簡]称|又[称名]|英[语文]：|出生|创[立办建][于於]|[于於]\\d{4}年`,
  /* exam */ '[ABCD][．.、]|[（(][）)]|下列|分[）)]|试题|[阅閱][读讀]',
  /* speech */ '同志们|各位|主席[：，]|先生[：，]|[谢謝]|会议[记纪][录錄]|动议',
  /* trade */
  '登[录錄]|注[册冊]|[购購][买買物]|价格|优惠|下[载載]|版权所有|点击|客服|联系|招[标聘]|[投中]标|采[购購]|编[号]|地址：|致力|[欢歡]迎[您加]|会员|用户',
  /* order */ `应当|不得|遵照|执行|印发|如下[：:。]|[（(][一二三四五六七八九十][）)]|各[级地][${HAN}]{0,4}[要应须]`,
  /* wiki */ '维基|条目|百科|争议|认为是|被称为|指的?是',
  /* old */ '[之乎者也矣焉哉曰兮]',
]

/** Characters in which a report says whose it is, and in which it is signed. */
const LEAD = 160
const TAIL = 120

/** What stands at either end, or in the title, says so much more than what stands in the text. */
const ENDS = 2

const PATTERNS = SIGNS.map(sign => new RegExp(sign, 'g'))
/** In a title behind the first of such marks: whose page it is. */
const SITE = /[-_|│｜–—].*/s
/** Sites of the press, and of others. */
const OF_PRESS = new RegExp(
  `${SOURCE}|[新要港国]闻|[日晚晨早商都快]报|报(?:[导网|｜_-]|$)|资[讯導]|[央卫]视|[周月]刊|BBC|TV|电台|青年网|频道|即时|财经`,
  'g',
)
const OF_OTHERS = /百科|[论論][坛壇]|博客|招聘|产品|批发|报价|公司|问[问答]|知网|社[区區]|小说|[游遊][戏戲民]|官网/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** For each sign how much of it there is, whether it stands in the lead, whether at the end; then those of the page's title. */
export function signsOf(solid: string, title: string): number[] {
  const [lead, tail] = [solid.slice(0, LEAD), solid.slice(-TAIL)]
  const site = title.match(SITE)?.[0] ?? ''
  const all = PATTERNS.flatMap(sign => {
    const found = count(solid, sign)
    return found ? [Math.log1p(found), ENDS * Math.min(1, count(lead, sign)), ENDS * Math.min(1, count(tail, sign))] : [0, 0, 0]
  })
  return [...all, ENDS * Math.min(2, count(site, OF_PRESS)), ENDS * Math.min(2, count(site, OF_OTHERS))]
}
