// Decades, centuries and five-year plans: which years they are.
import { numberOf, ordinal } from '../../text/numerals'

/** What a period is called in full, and in English. */
export interface Period {
  readonly canonical?: string
  readonly gloss: string
}

/** First and last year of the nth five-year plan. The first three were not in a row: 1963 to 1965 lay between the 2nd and the 3rd. */
export function planYears(n: number): readonly [number, number] {
  const first = n < 3 ? 1948 + 5 * n : 1951 + 5 * n
  return [first, first + 4]
}

/** The nth five-year plan, n from 1. */
export function fiveYearPlan(n: number, what: string): Period {
  const [first, last] = planYears(n)
  const name = `the ${ordinal(n)} Five-Year Plan`
  if (what === '开局之年') return { canonical: `${first}年`, gloss: `${first}, the first year of ${name} (${first}–${last})` }
  if (what === '收官之年') return { canonical: `${last}年`, gloss: `${last}, the last year of ${name} (${first}–${last})` }
  const end = /末/.test(what) ? 'the end of ' : ''
  const period = !/^(?:规划|计划)$/.test(what)
  return { gloss: `${end}${name}${period ? ' period' : ''} (${first}–${last})` }
}

/** “The early 1980s”, but “the early part of this century”. */
const PARTS_OF_CENTURY: ReadonlyMap<string, string> = new Map([
  ['early', 'the early part of'],
  ['mid', 'the middle of'],
  ['late', 'the later part of'],
])

/** A century or a decade of one; `year` is that of the text, which 上世纪 is counted from. */
export function decadeOf(
  century: string | undefined,
  decade: string | undefined,
  span: string,
  year: number | undefined,
): Period | undefined {
  const number = centuryOf(century, decade, year)
  const decades = decade === undefined ? [] : decadesOf(decade)
  if (decades.some(each => each % 10 !== 0 || each < 10 || each > 90)) return undefined
  // “the end of the 1980s”, but “the late 1980s”.
  const within = (period: string) => (/of$/.test(span) ? `${span} ${period}` : period.replace(/^the /, `the ${span && `${span} `}`))
  if (number === undefined) {
    if (century !== '上' && century !== '本') return undefined
    const which = century === '上' ? 'the last century' : 'this century'
    const part = /of$|^$/.test(span) ? span : (PARTS_OF_CENTURY.get(span) ?? '')
    return {
      gloss: decades.length ? within(`the ${decades.map(each => `’${each}s`).join(' and ')} of ${which}`) : `${part} ${which}`.trim(),
    }
  }
  const named = century === '上' || century === '本' ? `${number}世纪` : undefined
  const years = decades.map(each => `${(number - 1) * 100 + each}s`)
  const gloss = years.length ? `the ${years.join(' and ')}` : `the ${ordinal(number)} century`
  const canonical = !decade && named
  return { ...(canonical && { canonical }), gloss: within(gloss) }
}

function centuryOf(century: string | undefined, decade: string | undefined, year: number | undefined): number | undefined {
  if (century === undefined) return decade === undefined ? undefined : 20
  const now = year && Math.floor((year - 1) / 100) + 1
  if (century === '上') return now && now - 1
  return century === '本' ? now : numberOf(century)
}

/** 80 → [80], 八九十 → [80, 90]. */
function decadesOf(decade: string): number[] {
  const two = /^([一二三四五六七八九])([一二三四五六七八九])十$/.exec(decade)
  return (two ? [`${two[1]}十`, `${two[2]}十`] : [decade]).map(each => numberOf(each) ?? Number.NaN)
}

/** A year of the Republic, whose first was 1912. */
export function republicYear(n: number): Period {
  const year = 1911 + n
  return { canonical: `${year}年`, gloss: `${year}, the ${ordinal(n)} year of the Republic of China` }
}
