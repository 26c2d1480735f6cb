// What a repair rule is: one decision about one gap of white space.
import type { BlockKind } from '../doc'
import type { Loose } from '../layout/loose-blanks'

/** White space between two characters of one block, as it stands in the source. */
export interface Gap {
  readonly source: string
  /** UTF-16 offsets of the white space in `source`. For lines that were printed apart, `end` is where the next line starts. */
  readonly start: number
  readonly end: number
  /** The two lines' ends meet here. */
  readonly broken: boolean
  /** The line is justified by blanks between its characters. */
  readonly spaced: boolean
  /** The blanks of the line say nothing. */
  readonly loose?: Loose
  readonly kind: BlockKind
  /** Somebody is called a reporter or the like in the block; given where that was looked for. */
  readonly called?: boolean
  /** Of a broken gap: what stands between its lines in the source is other columns, read across; nothing of this one. */
  readonly across?: boolean
  /** Of a broken gap: the lines' widths in ems, and how many lines the block has. */
  readonly widths?: { readonly left: number; readonly right: number; readonly widest: number; readonly lines: number }
}

/** `source` is one block; `text` what it must become through all rules, and does not become without the rule. */
export interface Example {
  readonly source: string
  readonly text: string
  readonly kind?: BlockKind
  /** Of a block that the rule leaves to others: one like it that it does decide on. */
  readonly not?: string
}

/** A file in this folder. The first rule of the list that decides has decided. */
export interface RepairRule {
  readonly name: string
  /** One sentence for the reader who asks why. */
  readonly about: string
  readonly examples: readonly Example[]
  /** What to set in the place of the gap, or nothing if that is not this rule's to say. */
  readonly decide: (gap: Gap) => '' | ' ' | undefined
}

/** Whether the block is display type, where a blank parts phrases. */
export const isHeadKind = (kind: BlockKind): boolean =>
  kind === 'kicker' || kind === 'headline' || kind === 'subheadline' || kind === 'slogan'

const SPACES = /\s+/g

/** Units of the source just before the gap, white space left out; at most `count` of them. */
export const before = ({ source, start }: Gap, count: number): string =>
  source
    .slice(Math.max(0, start - 4 * count), start)
    .replace(SPACES, '')
    .slice(-count)

/** Units of the source just behind the gap, white space left out; at most `count` of them. */
export const behind = ({ source, end }: Gap, count: number): string =>
  source
    .slice(end, end + 4 * count)
    .replace(SPACES, '')
    .slice(0, count)
