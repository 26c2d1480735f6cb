// Where on a page such text stands, and in which shape.
import { DETECTED, type Detection, detect, SAMPLE } from '../engine/detect'
import { type Root, rootsOf } from './roots'
import { PAGE_SHAPES, PLAIN_SHAPES } from './shapes'
import type { PageShape } from './shapes/shape'
import { allShown, type Shown } from './shown'

/** What of a page is to be seen, and what is thought of it; text in what is shut is not read. */
export interface Sight {
  readonly shown: Shown
  readonly isShut?: (inner: Element) => boolean
  readonly judge?: (text: string, title: string) => Detection
}

const ALL: Sight = { shown: allShown }

export interface FoundText extends Detection {
  readonly shape: PageShape
  readonly element: Element
}

/** Candidates of a shape that are judged where one text is sought, and where all are. */
const FEW = 3
const MANY = 20

const isText = ({ score }: Detection) => score >= DETECTED

/** The candidates in one tree and what is thought of each, the likeliest of a shape first; those that are known to be none are not judged. */
function* candidatesIn(
  root: Root,
  shapes: readonly PageShape[],
  most: number,
  { shown, isShut, judge = detect }: Sight,
  isNone: (element: Element) => boolean = () => false,
): Generator<FoundText> {
  const { title } = root.ownerDocument ?? (root as Document)
  for (const shape of shapes)
    for (const element of shape.find(root, most, shown))
      if (!isNone(element)) yield { ...judge(shape.read(element, SAMPLE, isShut).source, title), shape, element }
}

/** The first candidate of a tree that is such text; the best of them if none is. */
function bestIn(root: Root, shapes: readonly PageShape[], sight: Sight): FoundText | undefined {
  let best: FoundText | undefined
  for (const found of candidatesIn(root, shapes, FEW, sight)) {
    if (!best || found.score > best.score) best = found
    if (isText(found)) break
  }
  return best
}

/** The element that most surely holds such text; the first that is sure to. */
function surestOf(page: Document, shapes: readonly PageShape[], sight: Sight): FoundText | undefined {
  let best: FoundText | undefined
  for (const root of rootsOf(page)) {
    const found = bestIn(root, shapes, sight)
    if (found && (!best || found.score > best.score)) best = found
    if (best && isText(best)) break
  }
  return best
}

/** The likeliest text of a page that looked promising, with its score: few shapes tell whether there is any. */
export const guessText = (page: Document, sight = ALL): FoundText | undefined => surestOf(page, PLAIN_SHAPES, sight)

/** The element that most surely holds such text, if any does: what a page is asked that looked promising. */
export function detectText(page: Document): FoundText | undefined {
  const best = guessText(page)
  return best && isText(best) ? best : undefined
}

/** The element that most surely holds such text, if any does; the best guess with its score if none does. */
export const findText = (page: Document, sight = ALL): FoundText | undefined => surestOf(page, PAGE_SHAPES, sight)

/** Those of the texts in one tree of which none lies in another, the likeliest of them first taken, in the order of the page. */
function textsIn(root: Root, sight: Sight): FoundText[] {
  const texts: FoundText[] = []
  const isPartOfOne = (inner: Element) => texts.some(({ element }) => element.contains(inner) || inner.contains(element))
  for (const found of candidatesIn(root, PAGE_SHAPES, MANY, sight, isPartOfOne)) if (isText(found)) texts.push(found)
  return texts.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1))
}

/** Every element that holds such text, in the order of the page; those of its shadow roots only if the page itself has none. */
export function findTexts(page: Document, sight = ALL): FoundText[] {
  const texts = textsIn(page, sight)
  return texts.length
    ? texts
    : rootsOf(page)
        .slice(1)
        .flatMap(root => textsIn(root, sight))
}
