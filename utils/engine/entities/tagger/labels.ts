// The labels of characters: outside of names, or where in a name of which kind a character stands (BIOES).

/** Kinds of names that the tagger knows, in the order of their labels. */
export const TAGGED_KINDS = ['person', 'place', 'organization'] as const
export type TaggedKind = (typeof TAGGED_KINDS)[number]

/** Outside; then begin, inside, end and single of each kind. */
export const OUTSIDE = 0
export const LABELS = 1 + 4 * TAGGED_KINDS.length

export const beginOf = (kind: number): number => 1 + 4 * kind
export const insideOf = (kind: number): number => 2 + 4 * kind
export const endOf = (kind: number): number => 3 + 4 * kind
export const singleOf = (kind: number): number => 4 + 4 * kind

/** Whether a name goes on behind a label, and whether one goes on into it. */
const isOpen = (label: number): boolean => label > 0 && (label - 1) % 4 < 2
const isClosing = (label: number): boolean => label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2)

const canFollow = (before: number, label: number): boolean => {
  if (isOpen(before)) return isClosing(label) && Math.floor((before - 1) / 4) === Math.floor((label - 1) / 4)
  return !isClosing(label)
}

/** The labels that may stand before each label. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter(before => canFollow(before, label)),
)

/** Whether a text may begin, or end, with a label. */
export const mayBegin = (label: number): boolean => !isClosing(label)
export const mayEnd = (label: number): boolean => !isOpen(label)
