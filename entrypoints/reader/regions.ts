// The texts that are read on one page, and the offsets that the popup knows them by: those of all texts, one behind the other.

import { toSource, toText } from '../../utils/engine/alignment'
import type { MentionKind } from '../../utils/engine/doc'
import { laterOutline, type Outline } from '../../utils/engine/outline'
import type { ReaderStatus } from '../../utils/messages'
import { scrollToSource, topOffset } from '../../utils/page/scroll'
import type { ReadText } from './read-text'
import type { Reading } from './reading'
import type { Subject } from './subjects'

/** What has to be known of a text to find a place in it. */
interface Placed {
  readonly subject: Pick<Subject, 'element'> &
    Partial<Pick<Subject, 'text'>> & { readonly read: Pick<ReadText, 'parts'> & Partial<ReadText> }
  readonly shown?: { readonly reading: Pick<Reading, 'goTo' | 'top'> } | undefined
}

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
const placed = (regions: readonly Placed[], step: number) => regions.map((region, nth) => [region, nth * step] as const)

/** The outline of the page: the articles of every text; from one to the next the offsets go up by a step. */
export function outlineOfAll(regions: readonly Placed[], step = STEP): Outline {
  const outlines = placed(regions, step).flatMap(([{ subject }, from]) =>
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
export function goTo(regions: readonly Placed[], at: number, step = STEP): void {
  const [region, from = 0] = placed(regions, step).findLast(([, start]) => start <= at) ?? []
  if (!region?.subject.element.isConnected) return
  const { text } = region.subject
  const { doc } = region.subject.read
  if (region.shown) region.shown.reading.goTo(at - from)
  else if (text && doc) scrollToSource(text, toSource(doc, { start: at - from, end: doc.text.length })[0]?.start ?? 0)
}

/** Offset of the outline of the passage at the top of the window; 0 if no text is there. */
export function topOf(regions: readonly Placed[]): number {
  for (const [{ subject, shown }, from] of placed(regions, STEP)) {
    const top = shown || !subject.text ? 0 : topOffset(subject.text)
    // What stands first in the source may stand elsewhere in the text.
    const at = shown ? shown.reading.top() : top && subject.read.doc ? toText(subject.read.doc, top) : 0
    if (at > 0) return from + at
  }
  return 0
}
