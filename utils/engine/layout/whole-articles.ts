// Articles on pages that stand in their own order: a headline begins one only where more speaks for it than its form.
import type { BlockKind } from '../doc'
import { FIELDS } from '../vocabulary/page-parts'
import { isRelated } from './furniture/forms'
import type { Line } from './lines'
import type { OwnedBlock } from './reading-order'
import type { LooseBlock } from './resume'
import { CLOSES } from './roles/source-note'

/** Fields and rules that stand between the items of an archive: 第2版() 专栏： 【 标  题 】 --- ### */
const BORDER = new RegExp(
  `^(?:第?\\s?[\\d０-９A-Z]{1,3}\\s?版|[【\\[［]?\\s?(?:${FIELDS.folio}|${FIELDS.headline})\\s?[：:】\\]］]|[-—=#*＊_~]{3,}$)`,
)
/** The text was cut short, as in a list of reports. */
const CUT_SHORT = /\.{3}[）)]?$/
/** More phrases in a row inside a text are a list. */
const MOST_HEADINGS = 2

/** What the text of an article is made of. */
const TEXT = new Set<BlockKind>(['body', 'salutation'])

/** Gives each block its article, −1 for furniture; phrases become headlines, headings, or text. */
export function groupInOrder(blocks: readonly LooseBlock[], lines: readonly Line[], apart: readonly Line[]): OwnedBlock[] {
  const borders = apart.filter(line => BORDER.test(line.text))
  const out: OwnedBlock[] = []
  const lineOf = (block: LooseBlock) => lines[block.lines[0] as number] as Line
  let article = 0
  let hasText = false
  /** The last line of text, and where it ends in the source. */
  let last = ''
  let textEnd = 0
  /** What stands between the last text and the next. */
  let run: LooseBlock[] = []

  /** Whether the run and the text behind it are another article than the text before. */
  const isBorder = (next: LooseBlock) => {
    if (next.kind === 'salutation' || lineOf(next).opens === 'report') return true
    const heads = run.filter(block => block.kind === 'headline')
    const byline = run.find(block => block.kind === 'byline')
    if (byline) return heads.length > 0 || lineOf(byline).blanks >= lineOf(next).blanks
    if (!heads.length || heads.every(head => lineOf(head).opens === 'section')) return false
    if (CUT_SHORT.test(last) || borders.some(({ start }) => start > textEnd && start < lineOf(next).start)) return true
    return run.some(block => block.kind === 'date' || BORDER.test(lineOf(block).text) || CLOSES.test(lineOf(block).text))
  }
  /** Kinds of the phrases of the run: over an article, or inside one. */
  const settle = (begins: boolean) => {
    const heads = run.filter(block => block.kind === 'headline')
    const main = heads.some(head => lineOf(head).opens !== 'section')
    for (const block of run) {
      if (block.kind !== 'headline') out.push({ ...block, article: block.kind === 'folio' ? -1 : article })
      else if (begins) out.push({ ...block, kind: main && lineOf(block).opens === 'section' ? 'heading' : 'headline', article })
      else out.push({ ...block, kind: heads.length > MOST_HEADINGS ? 'body' : 'heading', article })
    }
    run = []
  }

  for (const block of blocks) {
    if (!TEXT.has(block.kind)) {
      run.push(block)
      continue
    }
    const begins = hasText && isBorder(block)
    if (begins) {
      // What closes an article stays with it.
      const opening = run.findIndex(each => each.kind !== 'signature' && each.kind !== 'date' && each.kind !== 'caption')
      const rest = opening < 0 ? [] : run.splice(opening)
      settle(false)
      run = rest
      article++
    }
    settle(begins || !hasText)
    out.push({ ...block, article })
    hasText = true
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
