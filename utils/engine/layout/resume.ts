// Paragraphs that a caption or a running head interrupts are whole again.

import type { BlockKind } from '../doc'
import { append } from '../text/lists'
import type { Seams } from './cohesion'
import { pairScore } from './joins'
import type { Line } from './lines'

/** The lines of one block by their indexes, no longer always in a row. */
export interface LooseBlock {
  readonly kind: BlockKind
  readonly lines: readonly number[]
}

const INTERRUPTS = new Set<BlockKind>(['caption', 'folio', 'slogan', 'headline'])

/** Log odds from which two parts are one paragraph. */
const SURE = 2.5

/** Joins body blocks over what stands between them. */
export function resume(blocks: readonly LooseBlock[], lines: readonly Line[], seams: Seams): LooseBlock[] {
  const out: LooseBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as LooseBlock
    out.push(block)
    if (block.kind !== 'body') continue
    let next = i + 1
    while (next < blocks.length && INTERRUPTS.has((blocks[next] as LooseBlock).kind)) next++
    const rest = blocks[next]
    if (next === i + 1 || rest?.kind !== 'body') continue
    const last = lines[block.lines.at(-1) as number] as Line
    const first = lines[rest.lines[0] as number] as Line
    if (last.kept || first.kept || blocks.slice(i + 1, next).some(({ lines: own }) => lines[own[0] as number]?.told === 'headline'))
      continue
    if (pairScore(last, first, seams) < SURE) continue
    out[out.length - 1] = { kind: 'body', lines: [...block.lines, ...rest.lines] }
    append(out, blocks.slice(i + 1, next))
    i = next
  }
  return out
}
