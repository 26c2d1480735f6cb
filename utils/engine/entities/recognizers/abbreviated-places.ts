// Places by one character, where newspapers use them: 访华, 驻美, 中方, 中美两国, 京沪, 来渝.

import { HAN } from '../../text/characters'
import { kind } from '../../vocabulary/kinds'
import { ONE_CHARACTER_COUNTRIES, ONE_CHARACTER_REGIONS } from '../../vocabulary/place-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'

const COUNTRY = '[中美英法德日俄韩朝印巴越泰菲澳加欧非苏意西葡荷瑞以伊阿埃哈蒙新马缅柬老墨古智秘委爱乌]'
const REGION = '[京津沪渝川鲁豫晋冀鄂湘粤桂琼黔滇陕甘青宁疆藏皖苏浙赣闽吉辽黑港澳台]'
/** What is hardly anything else where no word or name has it. */
const UNMISTAKABLE = /[俄沪渝粤闽赣皖豫鄂湘黔滇]/
const AROUND: readonly RegExp[] = [
  new RegExp(
    `(?<=[访驻赴援留离抵])(?:华|[美英法德日俄韩朝印澳欧])(?![${HAN}]?(?:语|文|式|长|年|子|人|立|心|间|外|学|等|小|大|国|方))(?=[\\s，。、；期的大使领总公访机工经参留学记者援旅贸后前时进举])`,
    'g',
  ),
  new RegExp(`(?<=[在来离抵返赴进留])(?:${REGION}|华)(?=[举开召考会视调返参过期工投学就务施发隔访播乡采外公投，。、；人的]|$)`, 'g'),
  new RegExp(`(?<![${HAN}])(?![西新老古])${COUNTRY}(?=方(?![面法向便案式才形针圆程位]))`, 'g'),
  new RegExp(`(?<![${HAN}])华(?=裔|侨)`, 'g'),
  new RegExp(`(?<=全)[美欧英德](?![${HAN}]?[好丽味术])`, 'g'),
  /中华(?=民族|文明|文化|儿女|大地|传统|各|当代|美德|武术|优秀|大家庭|国粹)/g,
]
const PAIR = new RegExp(`(?<![当其])${COUNTRY}${COUNTRY}(?=${kind('between')})`, 'g')
const ROUTE = new RegExp(`${REGION}${REGION}(?=高速|铁路|高铁|两地|线|公路|干线|客运|城际|合作|大桥|航线|运河|交界|边界)`, 'g')
/** From the beginning of a list on: any later place in it would only be tried in vain. */
const LIST = new RegExp(`(?<!${COUNTRY}、)${COUNTRY}(?:、${COUNTRY})+(?=[一二两三四五六七八九十]国|等国)`, 'g')
/** Where words end on both sides: pairs that are used without more, and lists of three. */
const PAIRS_ALONE =
  /港澳台|台港澳|[港台]澳|澳[港台]|港台|欧美|美欧|[欧亚]亚?非拉?|(?!美德)[中美][美英法德日俄韩朝印欧非苏越]|[英法德日俄韩欧]美|[日韩朝]韩|[英法德]法|[阿巴]以|以[阿巴]|[欧亚][亚欧]|京[津沪]/g
const LIST_ALONE = new RegExp(`(?:${COUNTRY}|${REGION})(?:、(?:${COUNTRY}|${REGION})){2,}`, 'g')
/** A verb and a country, of two characters that are words by themselves or one word. */
const VERB = new RegExp(
  `[访驻赴援旅](?:华|(?![新老古意委])${COUNTRY}|${REGION})|[抵离返留抗侵](?:华|[美英日俄韩朝港澳台京沪渝津])|[在来对入](?:华|[美日俄韩港澳台京沪渝津])`,
  'g',
)
/** A country before what states have, or a region before 籍 and 商. */
const STATE = new RegExp(`[美英法德日俄韩朝印巴泰菲澳加墨埃意港台乌](?=${kind('ofstate')}|方(?![面法向便案式才形针圆程位]))`, 'g')
const PEOPLE = new RegExp(
  `(?!古籍)(?:${COUNTRY}|${REGION})(?=籍(?![贯])|裔)|[港澳台韩日美德](?=商(?![品业店场务])|资(?![料格源本助金产])|胞|制列|府|督(?!促))|(?<=[本旅驻])港(?![口湾])`,
  'g',
)

type Table = ReadonlyMap<string, string>

/** Of 澳 and 苏, which stand for a country and for a region, the likelier comes first. */
const ABROAD_FIRST: readonly Table[] = [ONE_CHARACTER_COUNTRIES, ONE_CHARACTER_REGIONS]
const HERE_FIRST: readonly Table[] = [ONE_CHARACTER_REGIONS, ONE_CHARACTER_COUNTRIES]

export const abbreviatedPlaces: Recognizer = {
  name: 'abbreviated-places',
  about: 'Countries and provinces by one character, beside the words that they are so used with.',
  find: page => {
    const { text, units } = page
    const found: Candidate[] = []
    const add = (start: number, end: number, tables: readonly Table[]) => {
      const name = text.slice(start, end)
      const gloss = tables.map(table => table.get(name)).find(Boolean)
      found.push({ start, end, kind: 'place', tier: 'spoken-for', ...(gloss && { gloss }) })
    }
    const addEach = (start: number, end: number, tables: readonly Table[]) => {
      for (let at = start; at < end; at++) if (text.charAt(at) !== '、') add(at, at + 1, tables)
    }
    for (const pattern of AROUND) for (const { index, 0: match } of text.matchAll(pattern)) add(index, index + match.length, HERE_FIRST)
    for (const [pattern, tables] of [
      [PAIR, ABROAD_FIRST],
      [ROUTE, HERE_FIRST],
      [LIST, ABROAD_FIRST],
    ] as const)
      for (const { index, 0: match } of text.matchAll(pattern)) addEach(index, index + match.length, tables)
    for (const pattern of [PAIRS_ALONE, LIST_ALONE])
      for (const { index, 0: match } of text.matchAll(pattern))
        if (standsAlone(page, index, index + match.length))
          addEach(
            index,
            index + match.length,
            Array.from(match).some(each => each !== '、' && !ONE_CHARACTER_REGIONS.has(each)) ? ABROAD_FIRST : HERE_FIRST,
          )
    for (const { index, 0: match } of text.matchAll(VERB))
      if (standsAlone(page, index, index + match.length))
        add(index + 1, index + 2, /^[访驻援旅抗侵]/.test(match) ? ABROAD_FIRST : HERE_FIRST)
    for (const pattern of [STATE, PEOPLE])
      for (const { index } of text.matchAll(pattern)) if (isUnit(page, index)) add(index, index + 1, ABROAD_FIRST)
    for (const { start, end, kind } of units)
      if (end === start + 1 && kind === 'word' && UNMISTAKABLE.test(text.charAt(start)) && text.charAt(start - 1) !== '不')
        add(start, end, HERE_FIRST)
    return distinct(found)
  },
  examples: [
    { text: '总统即将访华，中美两国关系向前发展。', finds: ['华', '中', '美'] },
    { text: '加强来渝返渝人员管理', finds: ['渝', '渝'] },
    { text: '京沪高铁通车，中方表示欢迎。', finds: ['京', '沪', '中'] },
    { text: '访朝归来，港台歌手和一位德籍教练', finds: ['朝', '港', '台', '德'] },
    { text: '俄政府表示，英、法、美三国，在台豫籍人士', finds: ['俄', '英', '法', '美', '台', '豫'] },
    { text: '弘扬中华文化', finds: ['中华'] },
    { text: '对日常工作的方法、在京剧中心', finds: [], not: ['对日贸易', '在京召开'] },
  ],
}

/** Whether no word reaches over either end, and the inside is one word or characters by themselves. */
function standsAlone({ text, units, startingAt, endingAt }: Page, start: number, end: number): boolean {
  const first = units[startingAt[start] as number]
  if (first?.kind !== 'word' || endingAt[end] === -1) return false
  if (first.end === end) return true
  for (let at = start; at < end; at++) if (text.charAt(at) !== '、' && units[startingAt[at] as number]?.end !== at + 1) return false
  return true
}

/** Whether a character is a word by itself, or the first of a word of two. */
const isUnit = ({ units, startingAt }: Page, at: number): boolean => {
  const unit = units[startingAt[at] as number]
  return unit !== undefined && unit.kind === 'word' && unit.end <= at + 2
}

/** The candidates in the order of the text, each place once. */
const distinct = (found: readonly Candidate[]): Candidate[] =>
  [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }, index, all) => end > (all[index - 1]?.end ?? 0))
