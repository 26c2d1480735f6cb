// Several readers of one tab as one: one outline, whose offsets tell the frames apart.
import type { MentionKind } from './engine/doc'
import { laterOutline, type Outline } from './engine/outline'
import type { ReaderStatus } from './messages'

/** From one frame's offsets to the next one's: no text is as long. */
const STEP = 2 ** 32

/** Which of the readers an offset of the joined outline belongs to, and the offset there. */
export const placeIn = (at: number): { readonly nth: number; readonly at: number } => ({ nth: Math.floor(at / STEP), at: at % STEP })

function joinOutlines(outlines: readonly Outline[]): Outline {
  const counts: Partial<Record<MentionKind, number>> = {}
  for (const outline of outlines)
    for (const [kind, count] of Object.entries(outline.counts) as [MentionKind, number][]) counts[kind] = (counts[kind] ?? 0) + count
  return { articles: outlines.flatMap((outline, nth) => laterOutline(outline, nth * STEP).articles), counts }
}

/** How things are in a tab whose readers say this, in the order of their frames; nothing where there are none. */
export function joinStatuses(statuses: readonly ReaderStatus[]): ReaderStatus | undefined {
  const [first] = statuses
  if (!first) return undefined
  const withText = statuses.filter(({ outline }) => outline.articles.length)
  // That one frame has no text is no matter where another has some.
  const { problem } = statuses.find(({ problem }) => problem && !(withText.length && problem === 'problemNoText')) ?? {}
  const { problem: _own, progress: _of, ...rest } = first
  const going = statuses.flatMap(({ progress }) => progress ?? [])
  const sum = (of: 'read' | 'of') => going.reduce((all, progress) => all + progress[of], 0)
  return {
    ...rest,
    reading: statuses.some(({ reading }) => reading),
    inPlace: withText.length > 0 && withText.every(({ inPlace }) => inPlace),
    outline: joinOutlines(statuses.map(({ outline }) => outline)),
    ...(going.length && { progress: { read: sum('read'), of: sum('of') } }),
    ...(problem && { problem }),
  }
}
