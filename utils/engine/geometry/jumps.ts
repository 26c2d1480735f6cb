// Articles that go on elsewhere: 下转第8版 and 上接第1版, of which one is the other's.
import { pairsOf, shareOf } from '../layout/kinship'
import { numberOf } from '../text/numerals'
import { assign } from './assign'
import { type JumpLine, jumpsIn } from './jump-lines'
import type { Flow } from './seam-scores'

/** An article of a page, as its blocks say it. */
export interface Jumping {
  /** Number of its page in the file. */
  readonly page: number
  /** What the paper calls the page, if it does. */
  readonly printed: number | undefined
  readonly texts: readonly string[]
}

/** The lines of an article that name other pages. */
const jumpsOf = ({ texts }: Jumping): JumpLine[] => texts.flatMap(jumpsIn)

/** Where the article says that it goes on. */
const goesTo = (article: Jumping): number | undefined => jumpsOf(article).find(({ isBack }) => !isBack)?.to

/** Where it says that it comes from. */
const comesFrom = (article: Jumping): number | undefined => jumpsOf(article).find(({ isBack }) => isBack)?.to

/** What an article says beside that. */
const wordsOf = ({ texts }: Jumping): string[] =>
  texts.flatMap(text => {
    const [first] = jumpsIn(text)
    const rest = first ? text.slice(0, first.start).replace(/[（(]$/, '') : text
    return rest ? [rest] : []
  })

const WEIGHT = { least: 1, number: 2, otherNumber: -4, words: 4, only: 1 }

/** For each article that of which it is the rest; −1 for all others. */
export function findJumps(articles: readonly Jumping[], flow: Flow): number[] {
  const out = articles.map(() => -1)
  const from = articles.flatMap((article, i) => (goesTo(article) === undefined ? [] : [i]))
  const to = articles.flatMap((article, i) => (comesFrom(article) === undefined ? [] : [i]))
  const agrees = (said: number | undefined, printed: number | undefined) =>
    said === undefined || printed === undefined ? 0 : said === printed ? WEIGHT.number : WEIGHT.otherNumber
  const gains = from.map(a => {
    const [head, pairs] = [articles[a] as Jumping, pairsOf((articles[a] as Jumping).texts.join(''))]
    return to.map(b => {
      const rest = articles[b] as Jumping
      if (a === b || rest.page === head.page) return 0
      const own = pairsOf(rest.texts.join(''))
      const words = shareOf(own, [pairs], () => 1) ?? 0
      const last = wordsOf(head).at(-1) ?? ''
      const first = wordsOf(rest)[0] ?? ''
      const seam = last && first ? Math.max(-1, Math.min(1, flow(last.slice(-20), first.slice(0, 20)) / 3)) : 0
      const only = from.length === 1 && to.length === 1 ? WEIGHT.only : 0
      return agrees(goesTo(head), rest.printed) + agrees(comesFrom(rest), head.printed) + WEIGHT.words * words + seam + only - WEIGHT.least
    })
  })
  assign(gains).forEach((k, n) => {
    if (k >= 0) out[to[k] as number] = from[n] as number
  })
  return out
}

/** What the paper calls a page, by the lines of its furniture: 第3版, 03, A06 时事. */
export function printedNumber(furniture: readonly string[]): number | undefined {
  for (const text of furniture) {
    const found = /第\s?([\d０-９]{1,3})\s?版/.exec(text) ?? /^[A-Z]?(\d{1,2})(?![\d年月日])/.exec(text)
    const number = numberOf(found?.[1]?.replace(/^0+/, '') ?? '')
    if (number) return number
  }
  return undefined
}
