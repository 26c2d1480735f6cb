// Lines → blocks: the best way through the whole page, by dynamic programming over line ends and roles.
import type { BlockKind } from '../doc'
import { endsCredit } from './joins'
import type { Line } from './lines'
import { ROLE_RULES } from './roles'
import { headsApart } from './roles/head-lines'
import type { Page } from './roles/role'
import { WEIGHTS } from './weights'

/** Lines [first, last] are one block. */
export interface LineBlock {
  readonly kind: BlockKind
  readonly first: number
  readonly last: number
}

/** The best score for all that ends with a line, and how it came about. */
interface Step {
  readonly score: number
  /** First line of the block that ends here. */
  readonly first: number
  readonly kind: BlockKind
  readonly back: Step | undefined
}

/** So many lines of body text are never without punctuation. */
const BARE = 8
const WEIGHT = WEIGHTS.border

/** Log odds of a join from which nothing else is tried. */
const SURE_JOIN = 7

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** Half of the log odds of a join, which a choice gains and the other loses. */
const half = (page: Page, index: number) => clamp(page.joins[index] as number, -8, 8) / 2

/** For each line how many before it have marks of punctuation that text has. */
function punctuated(lines: readonly Line[]): Int32Array {
  const counts = new Int32Array(lines.length + 1)
  lines.forEach(({ text }, i) => {
    counts[i + 1] = (counts[i] as number) + (/[，。；]/.test(text) ? 1 : 0)
  })
  return counts
}

/** What it gains or costs that the block `from` ends with line `index` and one of kind `to` begins behind it. */
function border(page: Page, marks: Int32Array, { kind: from, first }: Step, index: number, to: BlockKind): number {
  const next = page.lines[index + 1]
  if (!next) return from === 'headline' ? WEIGHT.apart : from === 'body' && !page.widths.terminal[index] ? WEIGHT.unended : 0
  const join = page.joins[index] as number
  const blank = next.blanks > 0
  if (from === 'body') {
    const bare = index - first < BARE && marks[first] === marks[index + 1]
    const unended = next.opens === 'report' ? WEIGHT.unendedLast : WEIGHT.unended
    const ended = page.widths.terminal[index] || endsCredit(page.lines, index)
    const end = ended ? 0 : bare ? WEIGHT.unpunctuated * (1 + (index - first) / 2) : unended
    // Before the first line of a paragraph stands the last of another, or a phrase.
    if (to === 'body') return end - half(page, index) + (page.indents[index + 1] && !ended ? WEIGHT.unendedIndented : 0)
    return end + clamp(-half(page, index), WEIGHT.cutOff, 4) + (to === 'headline' && blank ? WEIGHT.apart : 0)
  }
  if (from === 'headline') {
    if (to === 'headline') return blank ? WEIGHT.apart : headsApart(page, index)
    if (next.opens === 'report' || page.indents[index + 1]) return 1.5 + WEIGHT.apart
    return (blank ? WEIGHT.apart : 0) - (join > 8 ? join : clamp((join - 2) / 2, 0, 3))
  }
  return to === 'headline' ? WEIGHT.apart : 0
}

/** Finds the blocks of the page. */
export function findBlocks(page: Page): LineBlock[] {
  const n = page.lines.length
  const marks = punctuated(page.lines)
  // The best ways to end with each line, one for each kind of the last block.
  const ways: Step[][] = Array.from({ length: n }, () => [])
  const offer = (line: number, step: Step) => {
    const own = ways[line] as Step[]
    const at = own.findIndex(known => known.kind === step.kind)
    if (at < 0) own.push(step)
    else if (step.score > (own[at] as Step).score) own[at] = step
  }
  /** The best way to have a block of this kind begin at the line. */
  const enter = (line: number, kind: BlockKind): { score: number; back: Step | undefined } | undefined => {
    if (line === 0) return { score: kind === 'headline' ? WEIGHT.apart : 0, back: undefined }
    let best: { score: number; back: Step } | undefined
    for (const back of ways[line - 1] as Step[]) {
      const score = back.score + border(page, marks, back, line - 1, kind)
      if (!best || score > best.score) best = { score, back }
    }
    return best
  }
  for (let i = 0; i < n; i++) {
    const { told, kept } = page.lines[i] as Line
    if (told) {
      const base = enter(i, told)
      if (base) offer(i, { ...base, first: i, kind: told })
      continue
    }
    const start = enter(i, 'body')
    if (start) offer(i, { ...start, first: i, kind: 'body' })
    const running = ways[i - 1]?.find(step => step.kind === 'body')
    if (running) offer(i, { ...running, score: running.score + half(page, i - 1) })
    if (kept || (i > 0 && (page.joins[i - 1] as number) > SURE_JOIN)) continue
    for (const rule of ROLE_RULES) {
      const proposals = rule.propose(page, i)
      const base = proposals.length ? enter(i, rule.kind) : undefined
      if (base)
        for (const { last, score } of proposals) offer(last, { score: base.score + score, first: i, kind: rule.kind, back: base.back })
    }
  }
  let best: Step | undefined
  for (const step of ways[n - 1] ?? []) {
    const total = step.score + border(page, marks, step, n - 1, 'body')
    if (!best || total > best.score) best = { ...step, score: total }
  }
  const blocks: LineBlock[] = []
  let last = n - 1
  for (let step = best; step; step = step.back) {
    blocks.push({ kind: step.kind, first: step.first, last })
    last = step.first - 1
  }
  return blocks.reverse()
}
