// What a rule of kept lines is: it finds rows of lines that are lines, and not text that was wrapped.
import type { Seams } from '../cohesion'
import type { Line } from '../lines'

/** The page as the rules see it. */
export interface Rows {
  readonly lines: readonly Line[]
  readonly source: string
  /** The width that most lines of text with stops have, in ems; 0 if there are hardly any. */
  readonly usual: number
  readonly seams: Seams
}

/** Lines [first, end). */
export type Stretch = readonly [first: number, end: number]

export interface KeptRule {
  readonly name: string
  /** One sentence: what such lines are. */
  readonly about: string
  /** Pages, and lines of them that must come out as blocks of their own, blanks and all. */
  readonly examples: readonly { readonly source: string; readonly rows: readonly string[] }[]
  readonly find: (rows: Rows) => readonly Stretch[]
}

/** The stretches of lines of which a thing is true, each line but the first with as many blank lines before it as `blanks`. */
export function stretchesOf(lines: readonly Line[], is: (line: Line, index: number) => boolean, blanks = 0): Stretch[] {
  const found: Stretch[] = []
  for (let first = 0; first < lines.length; first++) {
    if (!is(lines[first] as Line, first)) continue
    let end = first + 1
    while (end < lines.length && (lines[end] as Line).blanks === blanks && is(lines[end] as Line, end)) end++
    found.push([first, end])
    first = end - 1
  }
  return found
}
