// What a role rule is: it proposes that some lines in a row are one block of its kind.
import type { BlockKind } from '../../doc'
import type { Seams } from '../cohesion'
import type { Line } from '../lines'
import type { Widths } from '../widths'

/** The page as the rules see it. */
export interface Page {
  readonly lines: readonly Line[]
  readonly widths: Widths
  /** For each line but the last, the log odds that body text goes on in the next. */
  readonly joins: readonly number[]
  /** Which lines are indented as the first of a paragraph, where that says something. */
  readonly indents: readonly boolean[]
  readonly seams: Seams
  /** What was asked before. */
  readonly memory: {
    readonly forced: Map<number, number | undefined>
    readonly cuts: Map<number, boolean>
    said?: string
    parted?: boolean
  }
}

/** The lines from the one asked for to `last` (inclusive) could be a block; `score` is the log odds against their being body text. */
export interface Proposal {
  readonly last: number
  readonly score: number
}

export interface RoleRule {
  readonly name: string
  readonly kind: BlockKind
  /** One sentence: what such blocks are. */
  readonly about: string
  /** Pages in which the named text must come out as a block of this kind. */
  readonly examples: readonly { readonly source: string; readonly block: string }[]
  /** What could begin at line `first`; nothing in most cases. */
  readonly propose: (page: Page, first: number) => readonly Proposal[]
}

/** The text of the lines in a row, joined. */
export function textOf({ lines }: Page, first: number, last: number): string {
  let text = ''
  for (let i = first; i <= last; i++) text += (lines[i] as Line).text
  return text
}

/** How surely a block may begin at the line, from the gap before it: −3 to 3. */
export const breakBefore = ({ joins }: Page, first: number): number =>
  first === 0 ? 2 : Math.max(-3, Math.min(3, -(joins[first - 1] as number)))

/** Whether white space or the page's border parts the line from the next. */
export const blankBehind = ({ lines }: Page, last: number): boolean => (lines[last + 1]?.blanks ?? 1) > 0

/** Whether white space or the page's border parts the line from the one before. */
export const blankBefore = ({ lines }: Page, first: number): boolean => first === 0 || (lines[first] as Line).blanks > 0

export const NOTHING: readonly Proposal[] = []

/** By how many powers of ten the text is likelier when a word runs over the end of the line. */
export const cutBehind = ({ lines, seams }: Page, index: number): number => seams.cut(lines[index] as Line, lines[index + 1] as Line)
