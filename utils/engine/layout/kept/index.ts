// Lines that are lines: verse, tables, code and lists of particulars keep their line ends and their blanks.
import type { Seams } from '../cohesion'
import type { Line } from '../lines'
import { awards } from './awards'
import { code } from './code'
import { figures } from './figures'
import { list } from './list'
import { particulars } from './particulars'
import type { KeptRule } from './rule'
import { stoppedVerse } from './stopped-verse'
import { table } from './table'
import { verse } from './verse'

export const KEPT_RULES: readonly KeptRule[] = [table, figures, list, awards, particulars, code, stoppedVerse, verse]

/** Lines of text with stops that are enough to tell the width of the column. */
const ENOUGH = 3

/** Share of the text that stands on lines of the usual width or less. */
const MOST = 0.7

/** The width of the lines on which most text with stops stands; 0 where there is too little. */
function usualWidth(lines: readonly Line[]): number {
  const widths = lines.filter(({ text }) => /[，。；、]/.test(text)).map(line => line.width)
  if (widths.length < ENOUGH) return 0
  widths.sort((a, b) => a - b)
  const all = widths.reduce((sum, width) => sum + width, 0)
  let sum = 0
  for (const width of widths) {
    sum += width
    if (sum >= MOST * all) return width
  }
  return 0
}

/** The lines, those marked as kept that some rule finds. */
export function markKept(lines: readonly Line[], source: string, seams: Seams): Line[] {
  const marked = [...lines]
  const rows = { lines, source, usual: usualWidth(lines), seams }
  for (const rule of KEPT_RULES)
    for (const [first, end] of rule.find(rows)) for (let i = first; i < end; i++) marked[i] = { ...(lines[i] as Line), kept: true }
  return marked
}
