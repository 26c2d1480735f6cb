// Why a page has no text that could be read, though pdf.js can.
import type { PageGeometry } from '../engine/geometry/page'
import { countIdeographs, isGarbled } from './share-of-common'

/** It is a picture; nothing is on it; its fonts do not say what they show; none of it is Chinese. */
export type PageProblem = 'picture' | 'empty' | 'garbled' | 'foreign'

/** Chinese characters that a page has at least. */
const LEAST = 4

/** Nothing where it has. */
export function problemOf({ runs, images }: Pick<PageGeometry, 'runs' | 'images'>): PageProblem | undefined {
  const text = runs.map(run => run.text).join('')
  if (!text.trim()) return images.length ? 'picture' : 'empty'
  if (isGarbled(text)) return 'garbled'
  return countIdeographs(text) < LEAST ? 'foreign' : undefined
}
