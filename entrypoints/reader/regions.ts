// The texts that are read on one page, and the offsets that the popup knows them by: those of all texts, one behind the other.

import { toSource, toText } from '../../utils/engine/alignment'
import type { MentionKind } from '../../utils/engine/doc'
import { laterOutline, type Outline } from '../../utils/engine/outline'
import type { ReaderStatus } from '../../utils/messages'
import { scrollToSource, topOffset } from '../../utils/page/scroll'
import type { Reading } from './reading'
import type { Subject } from './subjects'

/** A text, and how it is shown just now if it is. */
export interface Region {
  subject: Subject
  shown?: { readonly reading: Reading; readonly abort: AbortController }
}

/** Ends how a text is shown. */
export function close(region: Region): void {
  region.shown?.abort.abort()
  region.shown = undefined
}

/** Whether a text that is explained in its place, or its view, is to be seen in the window. */
export function isInSight({ subject: { element }, shown }: Region): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return Boolean(shown) && height > 0 && bottom > 0 && top < innerHeight
}

/** From where one text begins in the offsets of the outline to where the next one does: none is as long, and while it is read it grows. */
const STEP = 2 ** 26

/** Where each text begins in the offsets of the outline. */
const placed = (regions: readonly Region[]) => regions.map((region, nth) => [region, nth * STEP] as const)

/** The outline of the page: the articles of every text. */
export function outlineOfAll(regions: readonly Region[]): Outline {
  const outlines = placed(regions).flatMap(([{ subject }, from]) =>
    subject.read.parts.map(({ outline, start }) => laterOutline(outline, from + start.text)),
  )
  const counts: Partial<Record<MentionKind, number>> = {}
  for (const outline of outlines)
    for (const [kind, count] of Object.entries(outline.counts) as [MentionKind, number][]) counts[kind] = (counts[kind] ?? 0) + count
  return { articles: outlines.flatMap(({ articles }) => articles), counts }
}

/** How far the texts have been read, while any is. */
export function progressOf(regions: readonly Region[]): Pick<ReaderStatus, 'progress'> {
  const all = regions.map(({ subject }) => subject.read)
  if (all.every(({ isDone }) => isDone)) return {}
  const sum = (of: 'read' | 'of') => all.reduce((sum, { progress }) => sum + progress[of], 0)
  return { progress: { read: sum('read'), of: sum('of') } }
}

/** Brings the passage at an offset of the outline into sight, in the reading view or in the original. */
export function goTo(regions: readonly Region[], at: number): void {
  const [region, from = 0] = placed(regions).findLast(([, start]) => start <= at) ?? []
  if (!region?.subject.element.isConnected) return
  const { text } = region.subject
  const { doc } = region.subject.read
  if (region.shown) region.shown.reading.goTo(at - from)
  else scrollToSource(text, toSource(doc, { start: at - from, end: doc.text.length })[0]?.start ?? 0)
}

/** Offset of the outline of the passage at the top of the window; 0 if no text is there. */
export function topOf(regions: readonly Region[]): number {
  for (const [{ subject, shown }, from] of placed(regions)) {
    const top = shown ? 0 : topOffset(subject.text)
    // What stands first in the source may stand elsewhere in the text.
    const at = shown ? shown.reading.top() : top && toText(subject.read.doc, top)
    if (at > 0) return from + at
  }
  return 0
}
