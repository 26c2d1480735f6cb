// The day that a text counts from: of its dateline (11月8日电), of the dated line or field of its article, of the running head or masthead of the page.

import { HAN, WHOLE_HAN } from '../../text/characters'
import { narrow, numberOf } from '../../text/numerals'
import { spanAt } from '../../text/span'
import { CALLING } from '../../vocabulary/patterns'
import type { Page } from '../recognizer'
import { type Day, isDay } from './calendar'
import { type Dateline, findDatelines } from './datelines'
import { DAY_NUMBER, MONTH_NUMBER, YEAR_NUMBER } from './words'

/** The rest of a masthead: the name of a paper. */
const PAPER_NAME = new RegExp(`^[${HAN}]{0,8}[报報刊网網]?$`)

/** What 今天 and 8日 are counted from. */
export interface Base {
  /** The year in which a date without one is. */
  readonly year?: number
  /** A day near that of the text: good enough for the month of 8日. */
  readonly near?: Day
  /** The day of the text itself: good enough for 昨天. */
  readonly today?: Day
}

interface Dated {
  readonly at: number
  readonly day: Day
}

/** The time of day may have lost the blank before it: 2022-05-1609:30. */
const FULL = new RegExp(
  `(?<year>(?<![0-9])[0-9]{4})[ 　]?[年./-][ 　]?(?<month>[0-9]{1,2})[ 　]?[月./-][ 　]?(?<day>[0-9]{1,2}(?![0-9])|[0-9]{2}(?=[0-9]{2}:))|(?:民[国國](?<nth>元|[一二三四五六七八九十百]{1,5}|[0-9]{1,3})|(?<year2>${YEAR_NUMBER}))年(?<month2>${MONTH_NUMBER})月(?<day2>${DAY_NUMBER})日`,
  'g',
)
/** 【日  期】19960412, 日期：1996-04-11: the fields of archives. */
const FIELD =
  /(?:日[ 　]*期|时[ 　]*间)[ 　]*[】〗\]:：]{1,2}[ 　]*(?<year>[12][0-9]{3})(?<sign>[年./-]?)(?<month>[0-9]{1,2})(?:月|\k<sign>)(?<day>[0-9]{1,2}(?![0-9])|[0-9]{2}(?=[0-9]{2}:))/g
/** 本报讯（记者 何雨桐）2023年6月12日，…: the first thing that an article says. */
const LEAD = new RegExp(
  `^[【（(〔]?[^，。；：\\n]{0,12}[讯电][】）)〕]?[ 　]*(?:[（(][^）)\\n]{0,40}[）)]|${CALLING}[^，。\\n0-9]{0,16}?报道)?[ 　:：]*(?<year>${YEAR_NUMBER})年(?<month>${MONTH_NUMBER})月(?<day>${DAY_NUMBER})日`,
)
const LONGEST_LEAD = 100

/** The first year of the Republic was 1912. */
const yearIn = (groups: Readonly<Record<string, string | undefined>>): number =>
  groups.nth ? 1911 + (groups.nth === '元' ? 1 : (numberOf(groups.nth) ?? Number.NaN)) : (numberOf(groups.year ?? groups.year2 ?? '') ?? 0)

function dayOf(match: RegExpMatchArray | null): Day | undefined {
  const groups = match?.groups
  if (!groups) return undefined
  const [month = 0, day = 0] = [groups.month ?? groups.month2, groups.day ?? groups.day2].map(number => numberOf(number ?? '') ?? 0)
  const full = { year: yearIn(groups), month, day }
  return isDay(full) ? full : undefined
}

const firstDay = (text: string): Day | undefined => [...narrow(text).matchAll(FULL)].map(dayOf).find(Boolean)

/** 人民日报1977年3月5日缅甸…, where the paper is not quoted: 人民日报1977年3月5日报道. */
const NAMED = new RegExp(
  `^(?!据)[${WHOLE_HAN}]{2,6}[报報](?=[ 　]?([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日))[ 　]?\\1(?![ 　]?(?:报道|報道|讯|電|电|刊|发表|消息|第|[，社的在]))`,
  'u',
)

/** 大公报 1962年3月4日 星期日 第1版, whatever the layout took it for. */
function isMasthead(block: string): boolean {
  if (block.length > LONGEST_MASTHEAD) return false
  const rest = narrow(block)
    .replace(FULL, '')
    .replace(/(?:星期|周)[一二三四五六日天]|第?[0-9A-Z一二三四五六七八九十]{1,4}版|[ 　|·]/g, '')
  return rest.length < block.length - 6 && PAPER_NAME.test(rest)
}
const LONGEST_MASTHEAD = 40

/** The last that stands before an offset, or the first of all. */
const governing = <T extends { readonly at: number }>(all: readonly T[], offset: number): T | undefined =>
  all.findLast(({ at }) => at <= offset) ?? all[0]

/** What the article at an offset counts from; `text` is the page's with its figures put right. */
export function baseOf({ blocks, articles }: Page, text: string): (offset: number) => Base {
  const issues: Dated[] = []
  const own = new Map<object, Day>()
  const leads = new Map<object, Day>()
  const datelines = new Map<object, Dateline[]>()
  const begun = new Set<object>()
  const narrowed = narrow(text)
  const fields = [...narrowed.matchAll(FIELD)].flatMap((match): Dated[] => {
    const day = dayOf(match)
    return day ? [{ at: match.index, day }] : []
  })
  let dated: Day | undefined
  for (const block of blocks) {
    const article = spanAt(articles, block.start)
    const said = text.slice(block.start, block.end)
    // A masthead may have run into what stands below it.
    const head = (NAMED.exec(narrowed.slice(block.start, block.end)) ?? said.split(/[【\n]/, 1))[0] as string
    const isHead = isMasthead(head)
    if (isHead && head.length < said.length) issues.push(...[firstDay(head)].flatMap(day => (day ? [{ at: block.start, day }] : [])))
    if (block.kind === 'date' || block.kind === 'folio' || block.kind === 'slogan' || (isHead && head.length === said.length)) {
      const day = firstDay(said)
      if (day && block.kind !== 'date') issues.push({ at: block.start, day })
      else if (day && article) own.set(article, day)
      dated ??= day
    } else if (article) {
      const lines = datelines.get(article) ?? []
      for (const line of findDatelines(said, lines.length > 0)) lines.push({ ...line, at: block.start + line.at })
      if (lines.length) datelines.set(article, lines)
      if (block.kind !== 'body' || begun.has(article)) continue
      begun.add(article)
      const lead = dayOf(LEAD.exec(narrowed.slice(block.start, Math.min(block.end, block.start + LONGEST_LEAD))))
      if (lead) leads.set(article, lead)
    }
  }
  return offset => {
    const article = spanAt(articles, offset)
    const field = governing(fields, offset)?.day
    const issue = governing(issues, offset)?.day
    const printed = (article && own.get(article)) ?? field ?? issue
    const from = printed ?? dated
    const line = article && governing(datelines.get(article) ?? [], offset)
    // What stands before the dateline is its headline, or another report.
    const isOther = line && line.at > offset && text.slice(offset, line.at).includes('。')
    const today = isOther ? undefined : line ? datelineDay(line, from) : printed
    const sound = today && isDay(today) ? today : undefined
    const near = sound ?? from ?? (article && leads.get(article))
    return { year: near?.year, near, today: sound }
  }
}

/** The day of a dateline, which is not after that on which it was printed. */
function datelineDay({ year, month, day }: Dateline, from: Day | undefined): Day | undefined {
  if (month !== undefined) {
    const full = year ?? (from && yearBefore(from, month))
    return full === undefined ? undefined : { year: full, month, day }
  }
  if (!from) return undefined
  const months = from.year * 12 + from.month - (day > from.day ? 2 : 1)
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day }
}

/** The year of a month that is not long past: in January, December is last year's. */
export const yearBefore = ({ year, month }: Day, past: number): number => (month <= 2 && past >= 11 ? year - 1 : year)
