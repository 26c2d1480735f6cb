// The way from the lines of a page back to what its runs come from.
import type { Tie } from './printed'
import type { PageLine } from './sheet'

/** Where the runs of a line stand that begins at an offset: one after the other, with blanks between some of them. */
export function tiesOf({ text, found = [] }: PageLine, from: number): Tie[] {
  let end = 0
  return found.map(({ text: part, at }) => {
    const start = text.startsWith(part, end) ? end : end + 1
    end = start + part.length
    return { start: from + start, end: from + end, at }
  })
}
