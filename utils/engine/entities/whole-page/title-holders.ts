// An office that stands alone is that of the one person of the page who holds exactly it: 市委书记要求 …
import { SINGULAR } from '../../vocabulary/office-parts'
import type { Candidate, Page } from '../recognizer'

/** Before an office of which there may be many, or which is not held now. */
const ANYBODY = /(?:各|每|原|前|时任|历任|新任|首任|任|当选|担任|为|名|位|个|由|任命|兼|全体|有关|相关|兼任|多|级|[省市区县乡镇街村]、)$/
/** Behind an office that is meant as such: 县委书记专题会, 县委书记们. */
const AS_SUCH = /^(?:们|处|专题|办公会|例会|座谈会|联席|信箱|热线|级|制|岗位|职务|一职|是)/
const LONGEST_BEFORE = 3
const LONGEST_OFFICE = 24

/** Gives a title that stands alone the name of its holder; 市委 with 书记 behind it becomes such a title. */
export function nameHolders({ text }: Page, candidates: readonly Candidate[]): Candidate[] {
  const holders = new Map<string, Set<string>>()
  for (const { kind, start, end, canonical, titles = [] } of candidates)
    if (kind === 'person')
      for (const title of titles)
        if (SINGULAR.test(title)) holders.set(title, (holders.get(title) ?? new Set()).add(canonical ?? text.slice(start, end)))
  const persons = candidates.filter(({ kind }) => kind === 'person')
  const begins = new Set(persons.map(({ start }) => start))
  const ends = new Set(persons.map(({ end }) => end))
  const named = candidates.map((candidate, index) => {
    const { start, end, kind, canonical } = candidate
    if (kind !== 'title' && kind !== 'organization') return undefined
    const room = (candidates[index + 1]?.start ?? text.length) - start
    const title =
      kind === 'title' ? (canonical ?? text.slice(start, end)) : officeAt(text, candidate, Math.min(room, LONGEST_OFFICE), holders)
    const [holder, another] = holders.get(title) ?? []
    // Of an office whose body is a mention of its own the candidate is the end: both become one.
    const span = kind === 'title' ? { start: end - title.length, end } : { start, end: start + title.length }
    if (!holder || another !== undefined || ANYBODY.test(text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start))) return undefined
    // Before a name, or further offices of the same name, it says no more than they do.
    return begins.has(span.end) ||
      ends.has(span.start) ||
      /[、兼]/.test(text.charAt(span.end)) ||
      AS_SUCH.test(text.slice(span.end, span.end + 3))
      ? undefined
      : { ...span, kind: 'title' as const, tier: candidate.tier, canonical: holder }
  })
  const out: Candidate[] = []
  candidates.forEach((candidate, index) => {
    const title = named[index]
    const last = title ? out.findLastIndex(({ start }) => start < title.start) : -1
    // Places and bodies that the office begins with are parts of it; over the end of another mention it does not reach.
    const reachesOver = title !== undefined && (out[last]?.end ?? 0) > title.start
    if (title && !reachesOver) out.length = last + 1
    out.push(title && reachesOver ? { ...title, start: candidate.start, end: candidate.end } : (title ?? candidate))
  })
  return out
}

/** The longest held office that the name of a body begins: 市委书记 at 市委; '' if none. */
function officeAt(text: string, { start, end }: Candidate, most: number, holders: { has(title: string): boolean }): string {
  for (let length = most; length > end - start; length--)
    if (holders.has(text.slice(start, start + length))) return text.slice(start, start + length)
  return ''
}
