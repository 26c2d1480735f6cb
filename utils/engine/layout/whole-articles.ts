// Articles on pages that stand in their own order: a headline begins one only where more speaks for it than its form.
import type { BlockKind } from '../doc'
import { bordersIn, isBorder, isNote } from './borders'
import { isRelated } from './furniture/forms'
import type { Line } from './lines'
import type { OwnedBlock } from './reading-order'
import type { LooseBlock } from './resume'
import { isOfSeries, meetStrangers, type Strangers } from './strangers'

/** The text was cut short, as in a list of reports. */
const CUT_SHORT = /\.{3}[）)]?$/
/** More phrases in a row inside a text are a list. */
const MOST_HEADINGS = 2
/** Log odds from which what a headline parts are two articles: to split one is worse than to miss a border. */
const SURE = 1

/** What the text of an article is made of. */
const TEXT = new Set<BlockKind>(['body', 'salutation'])

/** Gives each block its article, −1 for furniture; phrases become headlines, headings, or text. */
export function groupInOrder(blocks: readonly LooseBlock[], lines: readonly Line[], apart: readonly Line[]): OwnedBlock[] {
  const hasBorder = bordersIn(apart)
  const out: OwnedBlock[] = []
  const lineOf = (block: LooseBlock) => lines[block.lines[0] as number] as Line
  let article = 0
  let hasText = false
  /** The last line of text, and where it ends in the source. */
  let last = ''
  let textEnd = 0
  /** What stands between the last text and the next. */
  let run: LooseBlock[] = []
  const texts = blocks.filter(({ kind }) => TEXT.has(kind))
  let strangers: Strangers | undefined
  /** The number of the next text, and of the first of its article. */
  let at = 0
  let firstOfArticle = 0

  /** Whether the text under these headlines has nothing to do with the article above. */
  const isStrange = (heads: readonly LooseBlock[], index: number) => {
    if (heads.length > MOST_HEADINGS || heads.some(head => isOfSeries(lineOf(head).text))) return false
    strangers ??= meetStrangers(texts.map(block => block.lines.map(line => (lines[line] as Line).text).join('')))
    let end = at + 1
    for (let i = index + 1; i < blocks.length && blocks[i]?.kind !== 'headline'; i++) if (TEXT.has((blocks[i] as LooseBlock).kind)) end++
    return (strangers(firstOfArticle, at, end, Math.max(...heads.map(head => lineOf(head).text.length))) ?? 0) > SURE
  }

  /** Whether the run and the text behind it are another article than the text before. */
  const begins = (next: LooseBlock, index: number) => {
    if (next.kind === 'salutation' || lineOf(next).opens === 'report') return true
    const heads = run.filter(block => block.kind === 'headline')
    const byline = run.find(block => block.kind === 'byline')
    if (byline) return heads.length > 0 || lineOf(byline).blanks >= lineOf(next).blanks
    if (!heads.length || heads.every(head => lineOf(head).opens === 'section')) return false
    if (CUT_SHORT.test(last) || hasBorder(textEnd, lineOf(next).start)) return true
    if (run.some(block => block.kind === 'date' || isBorder(lineOf(block).text) || isNote(lineOf(block).text))) return true
    return isStrange(heads, index)
  }
  /** Kinds of the phrases of the run: over an article, or inside one. */
  const settle = (isFirst: boolean) => {
    const heads = run.filter(block => block.kind === 'headline')
    const main = heads.some(head => lineOf(head).opens !== 'section')
    for (const block of run) {
      if (block.kind !== 'headline') out.push({ ...block, article: block.kind === 'folio' ? -1 : article })
      else if (isFirst) out.push({ ...block, kind: main && lineOf(block).opens === 'section' ? 'heading' : 'headline', article })
      else out.push({ ...block, kind: heads.length > MOST_HEADINGS ? 'body' : 'heading', article })
    }
    run = []
  }

  for (const [index, block] of blocks.entries()) {
    if (!TEXT.has(block.kind)) {
      run.push(block)
      continue
    }
    const isNew = hasText && begins(block, index)
    if (isNew) {
      // What closes an article stays with it.
      const opening = run.findIndex(each => each.kind !== 'signature' && each.kind !== 'date' && each.kind !== 'caption')
      const rest = opening < 0 ? [] : run.splice(opening)
      settle(false)
      run = rest
      article++
      firstOfArticle = at
    }
    settle(isNew || !hasText)
    out.push({ ...block, article })
    hasText = true
    at++
    const line = lines[block.lines.at(-1) as number] as Line
    last = line.text
    textEnd = line.end
  }
  if (!hasText) settle(true)
  else {
    const related = run.findIndex(block => isRelated(lineOf(block).text))
    run.forEach((block, i) => {
      const aside = block.kind === 'folio' || (related >= 0 && i >= related)
      out.push(
        aside ? { ...block, kind: 'folio', article: -1 } : { ...block, kind: block.kind === 'headline' ? 'body' : block.kind, article },
      )
    })
  }
  return out
}
