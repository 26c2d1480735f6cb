// Bodies by less than their name: what brackets say that they are called for short, and 指挥部, 该公司 after the full name.
import { spanAt } from '../span'
import type { Candidate, Page } from './recognizer'
import { resolve } from './resolve'

/** （以下简称“城建集团”）, right behind the full name. */
const CALLED = /^[（(](?:以下|下)?(?:统一)?简称(?:为|[：:])?[“"]?(?<short>[\u4e00-\u9fffA-Za-z]{2,12})[”"]?[，,；;）)]/
const LONGEST_CALLED = 30
/** Generic ends that stand for the one body of the article that ends so. */
const GENERIC = '指挥部|领导小组|工作组|公司|集团|管委会|学院|委员会|协会|基金会|研究院'
const AGAIN = new RegExp(
  `(?:(?<=^|[\\n，。；：、！？“”（）]|[由据向对与和])(?:${GENERIC})|该(?:${GENERIC}|[局院校厂行社厅部所]))(?![\\u4e00-\\u9fff]{0,3}(?:们|制|化|法|级|类))`,
  'g',
)

/** Mentions of bodies by shorter names are added, with the full name that the article gave before. */
export function mergeOrganizations(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const bodies = candidates.filter(({ kind }) => kind === 'organization')
  if (!bodies.length) return [...candidates]
  const added = [...calledForShort(page, bodies), ...calledAgain(page, bodies)]
  return added.length
    ? resolve(
        [...candidates.filter(({ start }) => !added.some(each => each.start === start && each.score > 2)), ...added],
        page.text.length,
      )
    : [...candidates]
}

const nameOf = ({ text }: Page, { start, end, canonical }: Candidate): string => canonical ?? text.slice(start, end)

function calledForShort(page: Page, bodies: readonly Candidate[]): Candidate[] {
  const { text, articles } = page
  return bodies.flatMap(body => {
    const short = CALLED.exec(text.slice(body.end, body.end + LONGEST_CALLED))?.groups?.short
    if (!short || short.length >= body.end - body.start) return []
    const last = spanAt(articles, body.start)?.end ?? text.length
    const found: Candidate[] = []
    for (let at = text.indexOf(short, body.end); at >= 0 && at < last; at = text.indexOf(short, at + short.length))
      found.push({ start: at, end: at + short.length, kind: 'organization', score: 2.2, canonical: nameOf(page, body) })
    return found
  })
}

function calledAgain(page: Page, bodies: readonly Candidate[]): Candidate[] {
  const { text, articles, startingAt, endingAt } = page
  const found: Candidate[] = []
  /** The bodies of the article so far, by what their names end with. */
  let article: object | undefined
  let before: { readonly end: number; readonly name: string }[] = []
  let next = 0
  for (const match of text.matchAll(AGAIN)) {
    const start = match.index
    const end = start + match[0].length
    if (startingAt[start] === -1 || endingAt[end] === -1) continue
    const here = spanAt(articles, start)
    if (here !== article) before = []
    article = here
    for (let body = bodies[next]; body && body.end <= start; body = bodies[++next])
      if (spanAt(articles, body.start) === here) before.push({ end: body.end, name: nameOf(page, body) })
    const generic = match[0].replace(/^该/, '')
    const named = before.filter(({ name }) => name.endsWith(generic) && name.length > generic.length + 1)
    const names = new Set(named.map(({ name }) => name))
    const [name] = names
    // In the same sentence the reader has just seen the full name.
    const first = named[0]
    if (!name || names.size > 1 || !first || !/[。！？\n]/.test(text.slice(first.end, start))) continue
    found.push({ start, end, kind: 'organization', score: 0.9, canonical: name })
  }
  return found
}
