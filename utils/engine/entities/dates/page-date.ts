// The day that a text counts from: of its dateline (11月8日电), of the dated line of its article, of the running head or masthead of the page.

import { narrow } from '../../text/numerals'
import { spanAt } from '../../text/span'
import type { Page } from '../recognizer'
import { type Day, isDay } from './calendar'

/** What 今天 and 8日 are counted from. */
export interface Base {
  /** The year in which a date without one is. */
  readonly year?: number
  /** A day near that of the text: good enough for the month of 8日. */
  readonly near?: Day
  /** The day of the text itself: good enough for 昨天. */
  readonly today?: Day
}

const FULL = /([0-9]{4})\s?[年./-]\s?([0-9]{1,2})\s?[月./-]\s?([0-9]{1,2})(?![0-9])/g
/** 新华社北京11月8日电, 本报11月8日讯. */
const DATELINE = /^[^，。；\n]{0,24}?(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日(?:综合)?[电讯]/
const LONGEST_DATELINE = 40

function fullDays(text: string): Day[] {
  return [...narrow(text).matchAll(FULL)]
    .map(([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }))
    .filter(isDay)
}

/** What the article at an offset counts from. */
export function baseOf({ text, blocks, articles }: Page): (offset: number) => Base {
  let issue: Day | undefined
  let dated: Day | undefined
  const own = new Map<object, Day>()
  const datelines = new Map<object, readonly [year: number | undefined, month: number, day: number]>()
  for (const block of blocks) {
    const article = spanAt(articles, block.start)
    if (block.kind === 'date' || block.kind === 'folio' || block.kind === 'slogan') {
      const day = fullDays(text.slice(block.start, block.end))[0]
      if (!day) continue
      if (block.kind !== 'date') issue ??= day
      else if (article) own.set(article, day)
      dated ??= day
    }
    if (block.kind !== 'body' || !article || datelines.has(article)) continue
    const dateline = DATELINE.exec(narrow(text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE))))
    if (dateline) datelines.set(article, [dateline[1] ? Number(dateline[1]) : undefined, Number(dateline[2]), Number(dateline[3])])
  }
  const near = issue ?? dated
  return offset => {
    const article = spanAt(articles, offset)
    const line = article && datelines.get(article)
    const from = (article && own.get(article)) ?? near
    const lineYear = line?.[0] ?? (line && from ? yearBefore(from, line[1]) : undefined)
    const today = line && lineYear ? { year: lineYear, month: line[1], day: line[2] } : ((article && own.get(article)) ?? issue)
    const sound = today && isDay(today) ? today : undefined
    return { year: sound?.year ?? from?.year, near: sound ?? from, today: sound }
  }
}

/** The year of a month that is not long past: in January, December is last year's. */
export const yearBefore = ({ year, month }: Day, past: number): number => (month <= 2 && past >= 11 ? year - 1 : year)
