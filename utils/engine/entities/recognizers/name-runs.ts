// Names in a row with nothing between them, as lists are printed: 出席会议的有王建国李淑芬赵明亮等.

import { isHan } from '../../text/characters'
import { append } from '../../text/lists'
import { AFTER_NAMES } from '../../vocabulary/around-names'
import { beginsSurname, looksLikeName, surnameLength, surnameRank } from '../../vocabulary/names'
import { rankBefore } from '../../vocabulary/office-parts'
import { behind } from '../name-ends'
import type { Candidate, Page, Recognizer } from '../recognizer'

const LEAST = 3
/** The shortest name. */
const SHORTEST = 2
/** Surnames up to this rank stand in such rows, and a mean log₁₀ probability of the names from which on it is one. */
const USUAL = 150
const LIKELY = -7.4
/** Of a name that dictionaries know. */
const KNOWN = -4
/** What such a row begins behind, beside an office. */
const HEAD = /(?:[有是为：:，。、\s]|同志|名单)$/

interface Way {
  readonly names: number
  readonly score: number
  readonly from: number
}

export const nameRuns: Recognizer = {
  name: 'name-runs',
  about: 'Three names or more with nothing between them, behind an office, 有 or a border, up to a verb, 等 or a border.',
  find: page => {
    const found: Candidate[] = []
    for (let start = 0; start < page.text.length; start++) {
      const unit = page.text.charCodeAt(start)
      if (
        !beginsSurname(unit) ||
        !hasRoom(page.text, start) ||
        !surnameLength(page.text.slice(start, start + 3)) ||
        !beginsHere(page.text, start)
      )
        continue
      const names = runAt(page, start)
      append(found, names)
      start = names.at(-1)?.end ?? start
    }
    return found
  },
  examples: [
    { text: '出席会议的有王建国李淑芬赵明亮等。', finds: ['王建国', '李淑芬', '赵明亮'] },
    { text: '出席的有习近平蔡奇丁薛祥李希韩正等', finds: ['习近平', '蔡奇', '丁薛祥', '李希', '韩正'] },
    { text: '常委赵立新李淑芬王沪宁出席', finds: ['赵立新', '李淑芬', '王沪宁'] },
    { text: '有关方面应当高度重视安全生产，主任张明李建国说', finds: [], not: ['主任张明李建国王立新说'] },
  ],
}

/** Whether the Han characters from `start` on are enough for names before the last. */
function hasRoom(text: string, start: number): boolean {
  for (let at = start; at <= start + SHORTEST * (LEAST - 1); at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

const beginsHere = (text: string, start: number): boolean =>
  start === 0 || HEAD.test(text.slice(Math.max(0, start - 2), start)) || rankBefore(text, start) > 0

/** The names of the longest likely row that begins at `start`. */
function runAt(page: Page, start: number): Candidate[] {
  const ways = new Map<number, Way>([[start, { names: 0, score: 0, from: start }]])
  let best = -1
  for (let at = start; at < page.text.length && isHan(page.text.charCodeAt(at)); at++) {
    const way = ways.get(at)
    if (!way) {
      if (![1, 2, 3].some(back => ways.has(at - back) && at - back >= start)) break
      continue
    }
    for (const length of [2, 3, 4]) {
      const score = scoreOf(page, at, at + length)
      if (score === undefined) continue
      const next = { names: way.names + 1, score: way.score + score, from: at }
      const other = ways.get(at + length)
      if (other && other.score >= next.score) continue
      ways.set(at + length, next)
      if (next.names < LEAST || next.score / next.names <= LIKELY) continue
      const follows = behind(page, at + length)
      if (follows && follows !== 'verb') best = Math.max(best, at + length)
    }
  }
  const names: Candidate[] = []
  for (let end = best; end > start; ) {
    const from = (ways.get(end) as Way).from
    names.unshift({ start: from, end, kind: 'person', tier: 'set-off' })
    end = from
  }
  return names.length >= LEAST ? names : []
}

/** How likely a name is there, if one can be. */
function scoreOf({ text, lexicon }: Page, start: number, end: number): number | undefined {
  const name = text.slice(start, end)
  const { entities } = lexicon
  if (name.length < end - start) return undefined
  if (entities.known(name)?.kind === 'person' || entities.isPerson(name)) return KNOWN
  const surname = surnameLength(name)
  if (!looksLikeName(name) || surname === 0 || surnameRank(name) > USUAL) return undefined
  // 王沪宁|出席: a verb begins behind the name, not in it.
  for (let at = start + 1; at < end; at++) if (AFTER_NAMES.has(text.slice(at, at + 2))) return undefined
  if (lexicon.frequency(name) > 0 && lexicon.tag(name) !== 'R') return undefined
  return entities.surname(name.slice(0, surname)) + entities.given(name.slice(surname))
}
