// A long text is read in parts, so that no length is too long and what stands first is there at once. A page of a newspaper is one part.
import { LEAST, MOST } from './part-length'
import type { Span } from './text/span'

/** The end of a sentence, behind which a part may end. */
const SENTENCE = '[。！？!?…][”’」』）)]?'

/** Where one part may end and the next begin, the best first: at the end of a page, where lines are left out, where a line or a sentence ends. */
const BORDERS: readonly RegExp[] = [
  /\f\s*/g,
  new RegExp(`(?<=${SENTENCE})[ \\u3000]*\\n(?:[ \\u3000]*\\n){2,}`, 'g'),
  new RegExp(`(?<=${SENTENCE})[ \\u3000]*\\n[ \\u3000]*\\n`, 'g'),
  /\n[ \u3000]*\n/g,
  new RegExp(`(?<=${SENTENCE})[ \\u3000]*\\n`, 'g'),
  /\n/g,
  new RegExp(SENTENCE, 'g'),
]

/** Where the part ends that begins at `start`: at the last of the best borders that lie as far from it as a part is long. */
function endOf(source: string, start: number): number {
  const left = source.length - start
  if (left <= MOST) return source.length
  // No part is left that is much too short.
  const most = Math.min(MOST, left - LEAST / 2)
  const window = source.slice(start + LEAST, start + most)
  for (const border of BORDERS) {
    let end = 0
    for (const match of window.matchAll(border)) end = match.index + match[0].length
    if (end) return start + LEAST + end
  }
  // Not between the two units of one rare character.
  return start + most - (/[\ud800-\udbff]/.test(source.charAt(start + most - 1)) ? 1 : 0)
}

/** A part, and whether what stands first in it may go on with what stood before it: at the top of a page nothing does. */
export interface PartText {
  readonly source: string
  readonly goesOn: boolean
}

/** UTF-16 units before a part in which the top of a page is looked for. */
const BORDER = 40

/** The parts of a text as texts, in order. */
export const partTexts = (source: string): PartText[] =>
  partsOf(source).map(({ start, end }) => ({
    source: source.slice(start, end),
    goesOn: !/^$|\f[^\S\f]*$/.test(source.slice(Math.max(0, start - BORDER), start)),
  }))

/** The parts of a text; they tile it in order. The beginning of a text alone, of `TELLS_FIRST` units, has the same first part. */
export function partsOf(source: string): Span[] {
  const parts: Span[] = []
  let start = 0
  do {
    const end = endOf(source, start)
    parts.push({ start, end })
    start = end
  } while (start < source.length)
  return parts
}
