// Dates and times of day; the year that the page gives completes those without one.
import { spanAt } from '../span'
import type { Candidate, Page, Recognizer } from './recognizer'

const N = '[0-9０-９]{1,2}'
const YEAR = '(?:[0-9０-９]{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2})'
const PART = '(?:凌晨|清晨|早上|早晨|上午|中午|午后|下午|傍晚|晚上|晚间|夜间|深夜|当天|当晚|晚|早|夜)'
const CLOCK = `(?:${N}(?:时|点)(?:${N}分|半|整)?|${N}[:：]${N})(?:许|左右|前后)?`
const WEEKDAY = '(?:（?(?:星期|周)[一二三四五六日天]）?)'
const MONTH = `(?:${N}|十[一二]?|[一二三四五六七八九])月`
const DAY = `(?:${N}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日`
const TIME = `(?:${WEEKDAY})?(?:${PART})?(?:${CLOCK})?`
/** The second date of a range: 至9日, —12月3日. */
const RANGE = `(?:\\s?(?:至|到|—+|－|-|–|~|～)\\s?(?:(?:${MONTH})?${DAY}(?:${TIME})?))?`
const RELATIVE = '(?:今天|昨天|前天|明天|昨日|今日|去年|今年|明年|前年|上月|本月|下月|上周|本周|下周)'

const DATE = new RegExp(
  [
    `${YEAR}年(?:${MONTH}(?:${DAY}${TIME}${RANGE}|份|底|初|中旬|上旬|下旬|末)?|底|初|末|年初|年底)?`,
    `(?:${RELATIVE})?${MONTH}(?:${DAY}${TIME}${RANGE}|份|底|初|中旬|上旬|下旬|末)`,
    `(?<![0-9０-９.．月])${N}日(?:${PART}(?:${CLOCK})?|(?=[，在至电晚]))${RANGE}`,
    `${RELATIVE}${PART}?(?:${CLOCK})?`,
    `(?<![一-鿿])(?:星期|周)[一二三四五六日](?:${PART})?(?![一-鿿])`,
  ].join('|'),
  'g',
)

const FULL = /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/
const PARTIAL = /^([0-9]{1,2})月([0-9]{1,2})日/

const narrow = (text: string) => text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** The year of each article, and of the page: from a dated line, else from the last full date. */
function yearOf({ text, blocks, articles }: Page): (offset: number) => string | undefined {
  const years = new Map<object | undefined, string>()
  for (const block of blocks) {
    if (block.kind !== 'date' && block.kind !== 'folio') continue
    const year = FULL.exec(narrow(text.slice(block.start, block.end)))?.[1]
    if (!year) continue
    years.set(undefined, years.get(undefined) ?? year)
    const article = spanAt(articles, block.start)
    if (article) years.set(article, year)
  }
  if (!years.size) {
    const year = FULL.exec(narrow(text))?.[1]
    if (year) years.set(undefined, year)
  }
  return offset => years.get(spanAt(articles, offset)) ?? years.get(undefined)
}

export const dates: Recognizer = {
  name: 'dates',
  about: 'Full and partial dates with the time of day; 去年, 昨天 and their like.',
  find: page => {
    const year = yearOf(page)
    return [...page.text.matchAll(DATE)].map((match): Candidate => {
      const start = match.index
      const surface = narrow(match[0])
      const given = year(start)
      const day = PARTIAL.exec(surface)
      const full = FULL.exec(surface)
      const canonical = full ? full[0] : day && given ? `${given}年${day[1]}月${day[2]}日` : undefined
      return {
        start,
        end: start + match[0].length,
        kind: 'date',
        score: 2.5,
        ...(canonical && canonical !== match[0] && { canonical }),
      }
    })
  },
  examples: [
    { text: '11月7日，会议召开。11月8日晚，记者在现场看到。', finds: ['11月7日', '11月8日晚'] },
    { text: '11月8日21时许，车到站。8日上午，区领导到会。', finds: ['11月8日21时许', '8日上午'] },
    { text: '2022年11月8日至10日举行，去年5月底开工。', finds: ['2022年11月8日至10日', '去年5月底'] },
    { text: '生日快乐，满意度90日均达标。', finds: [] },
  ],
}
