// Where words stand on the page: a box on each line that a word stands on.
import { joinSyllables } from '../../engine/readings/spelling'
import { WHOLE_HAN } from '../../engine/text/characters'
import type { Part } from '../page-text'

/** A word with its reading, and where it stands. */
export interface PlacedWord {
  readonly parts: readonly Part[]
  readonly pinyin: string
  /** One for each of its Han characters. */
  readonly syllables: readonly string[]
}

/** A word on one line, or what of it stands there. */
export interface OnLine {
  readonly box: DOMRect
  readonly reading: string
}

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'gu')

/** Gives the boxes of a part, by one range that is used again and again: what is left of others, every change of the page would have to look at. */
export type BoxesOf = (part: Part) => readonly DOMRect[]

export function makeBoxesOf(document: Document): BoxesOf {
  const range = document.createRange()
  return ({ node, from, to }) => {
    if (!node.isConnected || to > node.data.length) return []
    range.setStart(node, from)
    range.setEnd(node, to)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    range.collapse(true)
    return boxes
  }
}

/** Whether two boxes stand on one line: across it they lie side by side for more than half. */
const isLevel = (a: DOMRect, b: DOMRect, vertical: boolean): boolean =>
  vertical
    ? Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2
    : Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2

const around = (a: DOMRect, b: DOMRect): DOMRect => {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}

/** The boxes of the parts, one a line. */
export function linesOf(parts: readonly Part[], boxesOf: BoxesOf, vertical = false): DOMRect[] {
  const lines: DOMRect[] = []
  for (const box of parts.flatMap(boxesOf)) {
    const last = lines.at(-1)
    if (last && isLevel(last, box, vertical)) lines[lines.length - 1] = around(last, box)
    else lines.push(box)
  }
  return lines
}

/** The Han characters of the parts, each as a part of its own. */
export const charactersOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap(({ node, from, to }) =>
    [...node.data.slice(from, to).matchAll(HAN)].map(({ 0: { length }, index }) => ({
      node,
      from: from + index,
      to: from + index + length,
    })),
  )

/** The word on each line that it stands on: one that is broken over two gives each part its own syllables. */
export function onLines(word: PlacedWord, boxesOf: BoxesOf, vertical: boolean): OnLine[] {
  const lines = linesOf(word.parts, boxesOf, vertical)
  const [first] = lines
  if (!first) return []
  if (lines.length === 1) return [{ box: first, reading: word.pinyin }]
  const characters = charactersOf(word.parts)
  if (characters.length !== word.syllables.length) return [{ box: largest(lines), reading: word.pinyin }]
  const own = lines.map((): string[] => [])
  characters.forEach((character, i) => {
    const [box] = boxesOf(character)
    if (box) own[lines.findIndex(line => isLevel(line, box, vertical))]?.push(word.syllables[i] as string)
  })
  const isName = /^\p{Lu}/u.test(word.pinyin)
  return lines.flatMap((box, i) => {
    const reading = joinSyllables(own[i] as string[], isName && i === 0)
    return reading ? [{ box, reading }] : []
  })
}

const largest = (boxes: readonly DOMRect[]): DOMRect => boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a))

/** Of the height of a box of text: what a reading needs above it. */
const READING = 0.2

/** The sides of the boxes, one a line, with the readings over them. */
export const boxesWithReadings = (parts: readonly Part[], boxesOf: BoxesOf, areRead: boolean) =>
  linesOf(parts, boxesOf).map(({ left, top, right, bottom, height }) => ({
    left,
    top: areRead ? top - height * READING : top,
    right,
    bottom,
  }))
