// Rows of titles in the middle of a page: a list of other reports, whose texts are not there, is no headline of this one.
import { isRelated } from './furniture/forms'
import { pairsOf } from './kinship'
import type { LooseBlock } from './resume'

/** More headlines in a row than stand over one text; fewer behind a label that announces them. */
const ROW = 6
const ROW_BEHIND_LABEL = 4
/** Share of a title's pairs that a text of its own says. */
const SAID = 0.5

/** The rows of headlines, as [first, end). */
function rowsOf(blocks: readonly LooseBlock[]): [number, number][] {
  const rows: [number, number][] = []
  for (let first = 0; first < blocks.length; first++) {
    let end = first
    while (blocks[end]?.kind === 'headline') end++
    if (end > first) rows.push([first, end])
    first = Math.max(first, end - 1)
  }
  return rows
}

/** The blocks, where of a long row of headlines only those are left of which a text of the page speaks; the others are text, line by line. */
export function withoutTitleLists(blocks: readonly LooseBlock[], textOf: (block: LooseBlock) => string): readonly LooseBlock[] {
  const long = rowsOf(blocks).filter(([first, end]) => {
    const label = isRelated(textOf(blocks[first] as LooseBlock))
    return end - first >= (label ? ROW_BEHIND_LABEL : ROW)
  })
  if (!long.length) return blocks
  const texts = blocks.filter(({ kind }) => kind === 'body').map(block => pairsOf(textOf(block)))
  const isSaid = (block: LooseBlock) => {
    const own = [...pairsOf(textOf(block))]
    return texts.some((text, i) => own.filter(pair => text.has(pair) || texts[i + 1]?.has(pair)).length >= SAID * own.length)
  }
  const isListed = (block: LooseBlock, i: number) => long.some(([first, end]) => i >= first && i < end) && !isSaid(block)
  return blocks.flatMap((block, i) => (isListed(block, i) ? block.lines.map(line => ({ kind: 'body' as const, lines: [line] })) : [block]))
}
