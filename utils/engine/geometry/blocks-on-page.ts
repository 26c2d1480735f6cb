// Blocks that words have told, and where their lines stand on the page.

import { toSource } from '../alignment'
import type { Block, Doc } from '../doc'
import { lastStartingBy } from '../text/span'
import type { PlainText, PrintedLine } from './printed'
import { boxesOf } from './regions'

/** The blocks with their regions. */
export const blocksOnPage = ({ blocks, pieces }: Pick<Doc, 'blocks' | 'pieces'>, { page, lines }: PlainText): Block[] =>
  blocks.map(block => {
    const own = new Set<PrintedLine>()
    for (const { start, end } of toSource({ pieces }, block))
      for (let i = Math.max(0, lastStartingBy(lines, start)); (lines[i]?.start ?? end) < end; i++) own.add(lines[i] as PrintedLine)
    return { ...block, regions: boxesOf([...own].map(({ line }) => line)).map(box => ({ page, box })) }
  })
