// Headings in columns: which short pieces are such, and to which text each belongs.
import { OPENER as OPENS } from '../layout/openers'
import { type Column, columnOf } from './columns'
import { besideOf, type Usual } from './kinds'
import type { Piece } from './pieces'
import { commonX } from './sheet'

/** What headings have in common. */
export const kindOf = ({ size, font }: Piece) => `${Math.round(size * 2)} ${font}`

/** Sizes from which type is set as large as its room takes it, as that of headlines; headings of one text are all alike. */
const SIZES = 3

/** The fonts that short pieces over text have in several sizes. */
function fittedFonts(candidates: readonly Piece[]): Set<string> {
  const sizes = new Map<string, Set<number>>()
  for (const { font, size } of candidates) sizes.set(font, (sizes.get(font) ?? new Set()).add(Math.round(size * 2)))
  const count = (font: string) => candidates.filter(piece => piece.font === font).length
  return new Set([...sizes].filter(([font, own]) => own.size >= SIZES && count(font) <= 1.5 * own.size).map(([font]) => font))
}

/** Which of what may be headings are so, all that look alike together: those that stand apart from the text above, over the opening of a report, are headlines of their own. */
export function resolveHeadings(
  candidates: readonly Piece[],
  texts: readonly Piece[],
  all: readonly Piece[],
  usual: Usual,
  framed: boolean,
): { headings: Piece[]; heads: Piece[]; sure: Set<string> } {
  const kinds = new Map<string, Piece[]>()
  for (const piece of candidates) kinds.set(kindOf(piece), [...(kinds.get(kindOf(piece)) ?? []), piece])
  const headings: Piece[] = []
  const heads: Piece[] = []
  const sure = new Set<string>()
  const isSingle = texts.every(text => commonX(text, texts[0] as Piece) > 0)
  /** Headlines of that font right over texts. */
  const largerOf = (font: string) =>
    all.filter(piece => {
      if (piece.font !== font || texts.includes(piece) || candidates.includes(piece)) return false
      const { below, gapBelow } = besideOf(piece, all, usual.size)
      return below !== undefined && texts.includes(below) && gapBelow < 2.2
    }).length
  const fitted = fittedFonts(candidates.filter(piece => texts.includes(besideOf(piece, all, usual.size).below as Piece)))
  for (const [kind, alike] of kinds) {
    let score = fitted.has(alike[0]?.font ?? '') ? -9 : 0.5
    for (const piece of alike) {
      const { above, below, gapAbove } = besideOf(piece, all, usual.size)
      const under = below?.lines[0]?.said ?? ''
      if (above && texts.includes(above)) {
        score += gapAbove < 1.6 ? 1 : gapAbove > 9 ? 0 : gapAbove > 3 ? -0.7 : -0.3
        if (gapAbove < 1.6) sure.add(kind)
      }
      if (framed && isSingle && !texts.some(text => text.y1 < piece.y0 + usual.size)) score -= 2.5
      if (OPENS.test(under)) score -= 1.5
      if (framed && isSingle && largerOf(piece.font) > 1) score -= 1.5
      if (piece.size > 1.4 * usual.size) score -= 0.7
    }
    if (score <= 0) sure.delete(kind)
    ;(score > 0 ? headings : heads).push(...alike)
  }
  return { headings, heads, sure }
}

/** Which headings go before which text, and behind which. */
export function attach(headings: readonly Piece[], texts: readonly Piece[], usual: Usual): { columns: Column[]; loose: Piece[] } {
  const before = new Map<Piece, Piece[]>()
  const behind = new Map<Piece, Piece[]>()
  const loose: Piece[] = []
  const all = [...texts, ...headings]
  const sorted = [...headings].sort((a, b) => b.y0 - a.y0)
  const target = new Map<Piece, Piece>()
  for (const heading of sorted) {
    const { below, gapBelow } = besideOf(heading, all, usual.size)
    const to = below && gapBelow < 2.2 ? (target.get(below) ?? (texts.includes(below) ? below : undefined)) : undefined
    if (to) {
      before.set(to, [heading, ...(before.get(to) ?? [])])
      target.set(heading, to)
    }
  }
  for (const heading of sorted.reverse()) {
    if (target.has(heading)) continue
    const { above, gapAbove } = besideOf(heading, all, usual.size)
    const to = above && gapAbove < 2.2 ? (texts.includes(above) ? above : target.get(above)) : undefined
    if (to) {
      behind.set(to, [...(behind.get(to) ?? []), heading])
      target.set(heading, to)
    } else loose.push(heading)
  }
  return { columns: texts.map(text => columnOf(text, before.get(text), behind.get(text))), loose }
}
