// Kinds of text, honest and hostile, of any length: what the engine must read in time that grows with the length and no faster.
import { readdirSync, readFileSync } from 'node:fs'

/** Numbers from 0 up to `below`, always the same ones. */
type Dice = (below: number) => number

function diceOf(seed: number): Dice {
  let state = seed | 0
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
}

const HAN =
  '人大中国上下东西南北江河湖海山水田林路桥春夏秋冬日月星辰风云雨雪花草树木金银铜铁工农商学兵政法文教卫生产业经济发展建设会议精神党员干部群众'
const NEWS =
  '全区乡村振兴现场推进会在青石镇召开区委书记顾长林出席会议并讲话他强调要坚持以人民为中心的发展思想扎实做好各项工作不断增强群众的获得感会议指出各镇街各部门要提高认识加强领导明确责任狠抓落实确保全年目标任务圆满完成'
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰华建国红志永辉春梅海燕玉凤文博宇晓东立新雪松云飞家豪子涵振邦长林雅琴国栋一鸣诗雨'
const OFFICES = [
  '区委书记',
  '区长',
  '副区长',
  '区委副书记',
  '县长',
  '镇长',
  '村党总支书记',
  '区水务局局长',
  '市委常委',
  '主任',
  '董事长',
  '总经理',
  '教授',
  '国务院总理',
]
const BODIES = ['集团', '公司', '研究院', '委员会', '大学', '有限公司', '银行', '医院', '合作社', '局']

const pick = (dice: Dice, all: string | readonly string[]): string => all[dice(all.length)] as string
const han = (dice: Dice, length: number, of = HAN): string => Array.from({ length }, () => pick(dice, of)).join('')
const personOf = (dice: Dice): string => pick(dice, SURNAMES) + han(dice, 1 + dice(2), GIVEN)
const newsOf = (dice: Dice, length: number): string => {
  let text = ''
  while (text.length < length) {
    const from = dice(NEWS.length - 12)
    text += NEWS.slice(from, from + 4 + dice(8))
  }
  return text.slice(0, length)
}
const sentence = (dice: Dice): string => `${newsOf(dice, 8 + dice(10))}，${newsOf(dice, 8 + dice(14))}。`
/** A text in lines of `width`, as a column wraps it. */
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`[^\\n]{${width}}(?!\\n)`, 'g'), '$&\n')

const pagesDir = new URL('../pages/', import.meta.url)
const PAGES = readdirSync(pagesDir).map(name => readFileSync(new URL(`${name}/source.txt`, pagesDir), 'utf8'))
const SAMPLE = readFileSync(new URL('../../scripts/sample-page.txt', import.meta.url), 'utf8')

/** The page with other figures and, in its names and nouns, other characters here and there. */
const changed = (dice: Dice, page: string): string =>
  page.replace(/\d/g, () => `${dice(10)}`).replace(/[林明国长新春海云]/g, char => (dice(3) ? char : pick(dice, GIVEN)))

/** What comes next of a kind of text. */
type Part = (dice: Dice, index: number) => string

/** Honest text. */
const HONEST: Record<string, Part> = {
  'the same page again and again': () => `${SAMPLE}\n\n`,
  'a page with other figures': dice => `${changed(dice, SAMPLE)}\n\n`,
  'pages of many kinds': (dice, i) => `${changed(dice, PAGES[i % PAGES.length] as string)}\n\n`,
  'paragraphs of a line each': dice => `　　${Array.from({ length: 4 }, () => sentence(dice)).join('')}\n`,
  'wrapped news with headlines': dice =>
    `${newsOf(dice, 12)}\n${wrapped(`　　本报讯（记者 ${personOf(dice)}）${Array.from({ length: 6 }, () => sentence(dice)).join('')}`, 18)}\n\n`,
  'reports with people': dice =>
    `${pick(dice, OFFICES)}${personOf(dice)}、${personOf(dice)}出席${dice(12) + 1}月${dice(28) + 1}日的会议，${sentence(dice)}${personOf(dice)}表示，${sentence(dice)}\n`,
  'lists of those who attended': dice => `${Array.from({ length: 30 }, () => personOf(dice)).join('、')}等出席。\n`,
  'a table of figures': dice => `${han(dice, 2)}区\t${dice(9999)}\t${dice(100)}.${dice(10)}%\t${dice(500)}万元\n`,
  'a table in blanks': dice => `${personOf(dice).padEnd(6, '　')}  男  19${dice(90) + 10}年${dice(12) + 1}月  ${pick(dice, OFFICES)}\n`,
  'two columns side by side': dice => `${newsOf(dice, 14)}    ${newsOf(dice, 14)}\n`,
  'numbered items': (dice, i) => `${i % 20 ? `${i % 20}．` : '一、'}${newsOf(dice, 10)}\n${sentence(dice)}\n`,
  'an archive of fields': dice =>
    `标题：${newsOf(dice, 12)}\n作者：${personOf(dice)}\n日期：19${dice(90) + 10}年${dice(12) + 1}月${dice(28) + 1}日 第${dice(8) + 1}版\n正文：${sentence(dice)}${sentence(dice)}\n\n`,
  'captions and credits': dice => `${sentence(dice)}\n记者 ${personOf(dice)} 摄\n\n`,
  'letters with signatures': dice =>
    `编辑同志：\n　　${sentence(dice)}${sentence(dice)}\n　　　　　　${personOf(dice)}\n　　　　${dice(12) + 1}月${dice(28) + 1}日\n\n`,
  verse: dice => `${han(dice, 7)}，\n${han(dice, 7)}。\n${dice(4) ? '' : '\n'}`,
  Markdown: (dice, i) => `${i % 3 ? '' : `# ${newsOf(dice, 10)}\n\n`}${sentence(dice)}**${newsOf(dice, 4)}**\n\n- ${newsOf(dice, 9)}\n\n`,
  'traditional characters': dice =>
    `${changed(dice, '【本報訊】立法會議員陳國強昨日在會議上表示，政府應當檢討現行政策，為市民提供更好的醫療服務。發言人說，有關部門會繼續跟進事件，並於下月向議會匯報。')}\n`,
  'questions and answers': dice => `记者：${newsOf(dice, 14)}？\n${personOf(dice)}：${sentence(dice)}\n`,
  'jumps between pages': (dice, i) =>
    `${newsOf(dice, 12)}\n${wrapped(sentence(dice) + sentence(dice), 16)}（下转第${(i % 4) + 1}版）\n（上接第${(i % 4) + 1}版）${sentence(dice)}\n\n`,
  'foreign names': dice =>
    `美国总统约翰·${han(dice, 3, '克斯特尔森罗伯曼')}与${han(dice, 2, '克斯特尔森罗伯曼')}·${han(dice, 3, '克斯特尔森罗伯曼')}在${pick(dice, ['华盛顿', '伦敦', '巴黎'])}会谈，`,
  'dates and periods': dice =>
    `${dice(30) + 1990}年${dice(12) + 1}月${dice(28) + 1}日至${dice(28) + 1}日，上周${han(dice, 1, '一二三四五')}和昨天上午${dice(12)}时，`,
  'headlines together, reports below': dice =>
    `${newsOf(dice, 10)}\n\n${newsOf(dice, 11)}\n\n${newsOf(dice, 12)}\n\n${wrapped(`本报讯（记者 ${personOf(dice)}）${sentence(dice)}${sentence(dice)}`, 17)}\n${wrapped(`本报讯（记者 ${personOf(dice)}）${sentence(dice)}${sentence(dice)}`, 17)}\n`,
  'columns printed in turn': (dice, i) => `${NEWS.slice((i >> 1) % 80, ((i >> 1) % 80) + 14)}\n${i % 2 ? newsOf(dice, 14) : ''}\n`,
  'two columns in short stretches': dice =>
    `${Array.from({ length: 5 }, () => `${newsOf(dice, 9)}    ${newsOf(dice, 9)}`).join('\n')}\n\n${newsOf(dice, 22)}。\n\n`,
  'blanks for line ends': dice => `${newsOf(dice, 15)} ${dice(60) ? '' : '\n'}`,
  'cut into words': dice => `${newsOf(dice, 1 + dice(3))} ${dice(5) ? '' : '， '}${dice(90) ? '' : '\n'}`,
  'particulars of notices': dice =>
    `时间：${dice(12) + 1}月${dice(28) + 1}日\n地点：${newsOf(dice, 6)}\n电话：${dice(90_000_000) + 10_000_000}\n联系人：${personOf(dice)}\n\n`,
  awards: dice => `一等奖：${personOf(dice)}、${personOf(dice)}\n二等奖：${personOf(dice)}、${personOf(dice)}、${personOf(dice)}\n`,
  'a page of a site': dice =>
    `首页 > 新闻 > 正文\n${newsOf(dice, 12)}\n2024-0${dice(9) + 1}-1${dice(9)} 1${dice(9)}:30 来源：云汀日报\n${sentence(dice)}\n分享到\n`,
  'reporters of every kind': dice =>
    `（本报全媒体首席记者 ${personOf(dice)} ${personOf(dice)} 通讯员 ${personOf(dice)}）\n${sentence(dice)}\n`,
  'sums and shares': dice => `增长${dice(100)}.${dice(10)}％，其中${dice(9)}万${dice(9999)}人占${dice(9)}成，投资${dice(999)}亿元，`,
}

/** Text that nobody would print. */
const HOSTILE: Record<string, Part> = {
  'short names of bodies': dice => `${han(dice, 4)}集团（以下简称“${han(dice, 2)}”），`,
  'short names of random bodies': dice =>
    `${han(dice, 2 + dice(5))}${pick(dice, BODIES)}（以下简称“${han(dice, 2)}${pick(dice, BODIES)}”），${han(dice, 4)}`,
  'the same short name': () => '青石集团（以下简称“青集”），',
  'companies called the company': dice => `${han(dice, 2)}公司，该公司`,
  'callings without names': () => '记者',
  'callings and a credit': dice => (dice(50) ? '记者' : '摄\n'),
  'callings with names': () => '记者王强',
  'bylines that never close': dice => `本报讯（记者${personOf(dice)}通讯员${personOf(dice)}`,
  'spaced callings': () => '记 者',
  'one character and a comma': () => '中、',
  'characters and commas': dice => `${han(dice, 1)}、`,
  'offices with one name': dice => `${pick(dice, OFFICES)}王强说。`,
  'offices with names': dice => `${pick(dice, OFFICES)}${personOf(dice)}说。`,
  'an office and its bearer a line': () => '区委书记陈国栋出席会议并讲话\n',
  'offices in a row': () => '区委副书记、',
  'an office without a bearer': () => '青石镇柳湾村党总支书记表示，',
  'even headlines': dice => `${han(dice, 4)} ${han(dice, 4)}\n\n`,
  'headlines only': dice => `${newsOf(dice, 6 + dice(12))}\n`,
  'headlines apart': dice => `${newsOf(dice, 6 + dice(12))}\n\n`,
  'two names a line': dice => `${personOf(dice)} ${personOf(dice)}\n`,
  'names alone': dice => personOf(dice),
  'names and commas': dice => `${personOf(dice)}、`,
  'lines of one character': dice => `${han(dice, 1)}\n`,
  'lines of one character apart': dice => `${han(dice, 1)}\n\n`,
  'lines of any length': dice => `${han(dice, 1 + dice(40))}\n`,
  'the same line': () => '会议强调要抓好落实。\n',
  'the same line without a stop': () => '春风化雨润民心\n',
  'random characters': dice => han(dice, 20),
  'one character': () => '国',
  'news in one line': dice => newsOf(dice, 20),
  'spaced characters': dice => `${han(dice, 1)} `,
  'spaced lines': dice => `${[...newsOf(dice, 12)].join(' ')}\n`,
  'blanks between': dice => han(dice, 1) + ' '.repeat(50),
  'blank lines': () => '\n',
  blanks: () => ' ',
  commas: () => '、',
  stops: () => '。',
  'quotes that never close': dice => `“${han(dice, 3)}`,
  'brackets that never close': dice => `（${han(dice, 3)}`,
  'brackets that never open': dice => `${han(dice, 3)}）`,
  'book titles that never close': dice => `《${han(dice, 3)}`,
  'opening quotes': () => '“',
  'opening brackets': () => '（',
  digits: dice => `${dice(10)}`,
  'digits and marks': dice => `${dice(1000)}.${dice(10)}，`,
  'lines of digits': dice => `${dice(1000)}\n`,
  'Han numerals': dice => han(dice, 5, '一二三四五六七八九十百千万亿零〇'),
  'lines that begin with a number': (dice, i) => `${i + 1} ${newsOf(dice, 10)}\n`,
  'Latin words': dice => `${'abcdefgh'.slice(0, 1 + dice(8))} `,
  'one Latin letter': () => 'a',
  'Latin among Han': dice => `${han(dice, 2)}GDP${dice(99)}%`,
  'lone surrogates': () => '\ud842',
  'characters of two units': () => '𠮷',
  'combining marks': () => '\u0301',
  'right to left': () => 'שלום ',
  emoji: () => '👨‍👩‍👧',
  'invisible characters': dice => `${han(dice, 1)}\u200b`,
  'carriage returns': dice => `${han(dice, 4)}\r`,
  tabs: dice => `${han(dice, 2)}\t`,
  folios: dice => `第${dice(20)}版\n`,
  mastheads: () => '云汀日报 2024年4月16日 第2版\n',
  'section heads': dice => `■${newsOf(dice, 6)}\n`,
  'section heads and a line': dice => `（${han(dice, 1, '一二三四五六七八九')}）${newsOf(dice, 7)}\n${newsOf(dice, 18)}。\n`,
  credits: dice => `${personOf(dice)} 摄\n`,
  salutations: dice => `${personOf(dice)}同志：\n`,
  signatures: dice => `（${personOf(dice)}）\n`,
  'towns and villages': dice => `${han(dice, 2)}镇${han(dice, 2)}村`,
  'places in a row': dice => `${pick(dice, ['北京', '上海', '重庆', '四川', '合川', '青石镇'])}、`,
  'letters for provinces': dice => han(dice, 1, '京津沪渝川黔滇'),
  departments: dice => `${han(dice, 2)}局、`,
  'persons given by surname': dice => `${pick(dice, SURNAMES)}某某、`,
  dashes: () => '——',
  'dots of leaders': dice => `${han(dice, 4)}${'…'.repeat(6)}${dice(99)}\n`,
  'dots between names': dice => `${han(dice, 2)}·`,
  'addresses of the net': dice => `http://www.${'abcdefgh'.slice(dice(7))}.cn/${dice(999)}/`,
  'lines of dashes': () => '——————\n',
  cells: dice => `| ${han(dice, 2)} `,
  'lines of code': dice => `if (x${dice(9)}) { return "${han(dice, 2)}"; }\n`,
  'lines with wide gaps': dice => `${han(dice, 5)}${' '.repeat(3 + dice(12))}${han(dice, 5)}${' '.repeat(3 + dice(12))}${han(dice, 5)}\n`,
  'the year behind the year': dice => `${dice(30) + 1990}年`,
  'the same day': () => '同日，',
  'days of a week': dice => `周${han(dice, 1, '一二三四五六日')}`,
  said: () => '他说：“',
  'speech on speech': dice => `${personOf(dice)}说：“${newsOf(dice, 6)}。”\n`,
  'names that nearly repeat': dice => `王${han(dice, 2, GIVEN)}和王${han(dice, 1, GIVEN)}，`,
  'doubled lines': dice => newsOf(dice, 9).replace(/./g, '$&$&').concat('\n'),
  'offices all different of one name': dice => `${han(dice, 2)}局局长王强说。`,
  'an office for each of many': dice => `区长${personOf(dice)}、`,
  'surnames with a rank': dice => `王书记和王${han(dice, 2, GIVEN)}书记，`,
  'one life': dice => `，现任${han(dice, 2)}局局长`,
  'one life that is told': dice => (dice(2000) ? `，现任${pick(dice, OFFICES)}` : '。刘英是局长'),
  nicknames: dice => `阿${han(dice, 2)}，`,
  'surnames alone': dice => `杨在说，杨${han(dice, 1)}，杨${han(dice, 2, GIVEN)}。`,
  'places of one name': () => '德州和',
  'counties and the whole of it': dice => `${pick(dice, ['合川区', '铜梁县', '永川区', '青石镇', '云阳县'])}召开会议，全区和我县，`,
  'headlines in hundreds': (dice, i) => (i % 400 ? `${newsOf(dice, 9)}\n\n` : `${wrapped(sentence(dice) + sentence(dice), 18)}\n\n`),
  'one row of many parts': (dice, i) =>
    `${newsOf(dice, 6)}${i % 500 ? '  ' : '\n'}${i % 500 > 2 ? '' : `${newsOf(dice, 6)}  ${newsOf(dice, 6)}\n`}`,
  'letter by letter among blanks': dice => `记者 ${han(dice, 1)} ${han(dice, 1)} ${han(dice, 1)} ${han(dice, 1)} ${han(dice, 1)}`,
  'papers before callings': dice => (dice(300) ? '本报' : '讯（'),
  'brackets in brackets': () => '（《“',
  'brackets that close at last': (_, i) => (i < 1000 ? '（' : '）'),
  'blank lines and marks': dice => `${han(dice, 1)}\n\n\n。\n`,
  'wide blanks': dice => `${han(dice, 2)}　　`,
  'words of a player': dice => `Pause Play Mute ${dice(9)}:${dice(60)}\n`,
  'addresses line by line': dice => `http://a${dice(99)}.cn/x\n`,
  watermarks: (dice, i) => (i % 4 ? `${newsOf(dice, 18)}\n` : '云汀日报社\n'),
  'pages numbered between lines': (dice, i) => (i % 3 ? `${newsOf(dice, 18)}\n` : `${i / 3}\n`),
  'forms of feeds': dice => `${newsOf(dice, 10)}  ${newsOf(dice, 10)}\n\f`,
  'names in traditional characters': dice => `${pick(dice, '陳張劉趙黃吳')}${han(dice, 2, '國偉強華龍鳳麗軍慶')}說，`,
  'long numbers behind the name of a paper': dice => `云汀日报${`${dice(10)}`.repeat(40)}工\n`,
  'long numbers among the words of a site': dice => `首页${`${dice(10)}`.repeat(40)}字\n`,
  'how often it was read': () => '数\t0跟帖次数\t0跟帖次数\t0跟帖次数\t0跟帖次数\t0跟帖次数\n',
  'dots at the end': dice => `${han(dice, 1)}${'.'.repeat(dice(3000))}！`,
  'books and no year': dice => `《${han(dice, 1)}》`,
  'addresses without an end': () => 'a@a.',
  echoes: (dice, i) => (i % 2 ? `${NEWS.slice(0, 12)}\n` : `${newsOf(dice, 12)}\n`),
}

/** A text of a kind, of so many UTF-16 units. */
export type MakeText = (length: number) => string

/** Those that tell most: honest text, and what once took a stage longer than its length. */
export const TELLING: ReadonlySet<string> = new Set([
  'a page with other figures',
  'pages of many kinds',
  'paragraphs of a line each',
  'wrapped news with headlines',
  'reports with people',
  'lists of those who attended',
  'a table of figures',
  'two columns side by side',
  'an archive of fields',
  'verse',
  'traditional characters',
  'foreign names',
  'dates and periods',
  'sums and shares',
  'headlines together, reports below',
  'columns printed in turn',
  'short names of bodies',
  'the same short name',
  'companies called the company',
  'callings without names',
  'callings with names',
  'spaced callings',
  'one character and a comma',
  'offices with one name',
  'an office and its bearer a line',
  'offices all different of one name',
  'surnames with a rank',
  'an office for each of many',
  'one life that is told',
  'surnames alone',
  'names and commas',
  'nicknames',
  'even headlines',
  'headlines only',
  'headlines in hundreds',
  'lines of one character',
  'one row of many parts',
  'folios',
  'tabs',
  'spaced characters',
  'right to left',
  'quotes that never close',
  'brackets that never close',
  'digits and marks',
  'forms of feeds',
  'long numbers behind the name of a paper',
  'long numbers among the words of a site',
  'dots at the end',
  'addresses without an end',
])

/** Every kind by its name. */
export const KINDS: ReadonlyMap<string, MakeText> = new Map(
  Object.entries({ ...HONEST, ...HOSTILE }).map(([name, part]) => [name, (length: number) => grow(part, length)]),
)

function grow(part: Part, length: number): string {
  const dice = diceOf(7)
  const parts: string[] = []
  for (let size = 0, index = 0; size < length; index++) {
    const next = part(dice, index)
    parts.push(next)
    size += next.length
  }
  return parts.join('').slice(0, length)
}
