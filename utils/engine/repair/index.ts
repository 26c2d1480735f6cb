// Regions → the text as read and its pieces. (First skeleton: lines are joined, white space at their ends dropped.)
import type { Article, Block, Piece } from '../doc'
import type { Layout } from '../layout'
import type { Lexicon } from '../lexicon'

export interface Repaired {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
}

/** Weaves the text of the regions, in their order. */
export function repair(source: string, layout: Layout, _lexicon: Lexicon): Repaired {
  let text = ''
  const pieces: Piece[] = []
  const blocks: Block[] = []
  let from = 0
  const drop = (end: number, glue: string) => {
    if (end > from || glue)
      pieces.push({
        text: { start: text.length, end: text.length + glue.length },
        source: { start: from, end },
        rule: glue ? 'block-break' : 'line-break',
      })
    text += glue
    from = end
  }
  for (const region of layout.regions) {
    let first = true
    let start = 0
    for (const line of region.lines) {
      drop(line.start, first && text ? '\n' : '')
      if (first) start = text.length
      first = false
      pieces.push({ text: { start: text.length, end: text.length + line.end - line.start }, source: line })
      text += source.slice(line.start, line.end)
      from = line.end
    }
    blocks.push({ kind: region.kind, start, end: text.length })
  }
  drop(source.length, '')
  const title = blocks[0] ? text.slice(blocks[0].start, Math.min(blocks[0].end, blocks[0].start + 24)) : ''
  return { text, pieces, blocks, articles: blocks.length ? [{ start: 0, end: text.length, title, titleFrom: 'lead' }] : [] }
}
