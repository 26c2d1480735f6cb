// Words and mentions marked in the page's own text: its layout, links and emphasis stay, and its nodes come back as they were.

import type { Annotated } from '../engine/annotations'
import type { Doc } from '../engine/doc'
import type { Word } from '../engine/readings/spelling'
import { WHOLE_HAN } from '../engine/text/characters'
import { lastStartingBy } from '../engine/text/span'
import type { PageText } from './page-text'

/** An annotation in one text node, at offsets of the node. */
interface Placed {
  readonly from: number
  readonly to: number
  readonly annotation: Annotated
}

/** A text node that was divided: it holds the first part of its text, the rest stands behind it. */
interface Divided {
  readonly node: Text
  readonly whole: string
  readonly part: string
  /** What stands where the node stood: the node, or the first word with the node in it. */
  readonly top: ChildNode
  readonly rest: readonly ChildNode[]
}

/** Milliseconds that one slice of the work takes, with what the browser makes of it. */
const SLICE = 16
/** UTF-16 units that the first slice marks, and the least that any does. */
const SHARE = 400
const LEAST = 100
const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')
const WORD = 'qianzi-word'

/** For each text node, in the order of the page, the annotations that lie wholly in it. */
function placeAll({ pieces }: Doc, { runs }: PageText, annotations: readonly Annotated[]): Map<Text, Placed[]> {
  const texts = pieces.map(({ text }) => text)
  const placed = new Map<Text, Placed[]>()
  for (const annotation of annotations) {
    const piece = pieces[lastStartingBy(texts, annotation.start)]
    if (!piece || piece.rule || annotation.end > piece.text.end) continue
    const source = piece.source.start + annotation.start - piece.text.start
    const run = runs[lastStartingBy(runs, source)]
    const length = annotation.end - annotation.start
    if (!run || source + length > run.end) continue
    const from = run.from + source - run.start
    const own = placed.get(run.node)
    const one = { from, to: from + length, annotation }
    if (own) own.push(one)
    else placed.set(run.node, [one])
  }
  for (const own of placed.values()) own.sort((a, b) => a.from - b.from)
  return placed
}

function elementAt(document: Document, start: number): HTMLElement {
  const element = document.createElement(WORD)
  element.dataset.start = String(start)
  return element
}

function wordOf(document: Document, text: string, annotated: Word): HTMLElement {
  const word = elementAt(document, annotated.start)
  word.textContent = text
  readAs(word, annotated)
  return word
}

function readAs(word: HTMLElement, { pinyin, known = false }: Word): void {
  word.dataset.reading = pinyin
  word.toggleAttribute('data-known', known)
}

/** The element of an annotation whose text is `text`. */
function elementOf(document: Document, { start, end, kind, words }: Annotated, text: string): HTMLElement {
  if (!kind) return wordOf(document, text, words[0] as Word)
  const mention = elementAt(document, start)
  mention.dataset.mention = kind
  mention.tabIndex = -1
  let at = start
  for (const word of words) {
    if (word.start > at) mention.append(text.slice(at - start, word.start - start))
    else if (at > start) mention.append(document.createElement('wbr'))
    mention.append(wordOf(document, text.slice(word.start - start, word.end - start), word))
    at = word.end
  }
  if (at < end) mention.append(text.slice(at - start, end - start))
  return mention
}

const firstText = (element: Element): Text =>
  element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */).nextNode() as Text

/** Divides the node: it stays in the page with the first part of its text. */
function divide(node: Text, placed: readonly Placed[]): Divided {
  const whole = node.data
  const document = node.ownerDocument
  // Words with pinyin do not wrap, and are only parted from one another where they are told that they may be.
  const parts: (Text | HTMLElement)[] = []
  let at = 0
  for (const { from, to, annotation } of placed) {
    if (from < at) continue
    if (from > at) parts.push(document.createTextNode(whole.slice(at, from)))
    else if (at) parts.push(document.createElement('wbr'))
    parts.push(elementOf(document, annotation, whole.slice(from, to)))
    at = to
  }
  if (at < whole.length) parts.push(document.createTextNode(whole.slice(at)))
  const [first, ...rest] = parts as [Text | HTMLElement, ...(Text | HTMLElement)[]]
  if (first.nodeType === 3) {
    node.data = (first as Text).data
    node.after(...rest)
    return { node, whole, part: node.data, top: node, rest }
  }
  const inner = firstText(first as HTMLElement)
  node.before(first)
  node.data = inner.data
  inner.replaceWith(node)
  first.after(...rest)
  return { node, whole, part: node.data, top: first, rest }
}

/** Undoes it. What the page did to the node in the meantime stands; if it only threw our word out, with its own node in it, the node is put back. */
function unite({ node, whole, part, top, rest }: Divided): void {
  if (node.data === part) node.data = whole
  if (top !== node) {
    const place = top.parentNode ? top : rest.find(({ parentNode }) => parentNode)
    if (node.parentElement?.localName === WORD) place?.before(node)
    top.remove()
  }
  for (const each of rest) each.remove()
}

/** Text nodes nearest to the window first. */
function byDistance(nodes: Iterable<Text>): Text[] {
  const distance = (node: Text) => {
    const { top, bottom } = node.parentElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return Math.max(0, top - innerHeight, -bottom)
  }
  return [...nodes]
    .map(node => ({ node, far: distance(node) }))
    .sort((a, b) => a.far - b.far)
    .map(({ node }) => node)
}

/**
 * Annotates the text of `element` slice by slice, until the signal; calls back once when the page changes that text. Gives a function that has
 * the same words read as these annotations say.
 */
export function annotate(
  element: Element,
  text: PageText,
  doc: Doc,
  annotations: readonly Annotated[],
  changed: () => void,
  signal: AbortSignal,
): (annotations: readonly Annotated[]) => void {
  let placed = placeAll(doc, text, annotations)
  const waiting = byDistance(placed.keys())
  const divided = new Map<Text, Divided>()
  const speaks = (nodes: NodeList) => [...nodes].some(node => HAN.test(node.textContent ?? ''))
  const observer = new MutationObserver(records => {
    const touched = records.some(
      ({ target, type, addedNodes, removedNodes }) =>
        element.contains(target) && (type === 'characterData' || speaks(addedNodes) || speaks(removedNodes)),
    )
    if (element.isConnected && !touched) return
    observer.disconnect()
    changed()
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let share = SHARE
  const work = () => {
    const start = performance.now()
    for (let units = 0; waiting.length && units < share && performance.now() - start < SLICE; ) {
      const node = waiting.shift() as Text
      units += node.data.length
      if (node.isConnected) divided.set(node, divide(node, placed.get(node) as Placed[]))
    }
    // What we did ourselves is no change of the page's.
    observer.takeRecords()
    if (!waiting.length) return
    // The layout is asked for, so that its time is known, and another slice does as much as fits.
    element.getBoundingClientRect()
    share = Math.max(LEAST, (share * SLICE) / Math.max(1, performance.now() - start))
    timer = setTimeout(work)
  }
  observer.observe(element.ownerDocument, { childList: true, characterData: true, subtree: true })
  timer = setTimeout(work)
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
      for (const each of divided.values()) unite(each)
    },
    { once: true },
  )
  return annotations => {
    placed = placeAll(doc, text, annotations)
    const words = new Map(annotations.flatMap(({ words }) => words).map(word => [String(word.start), word]))
    for (const each of element.querySelectorAll<HTMLElement>('qianzi-word[data-reading]')) {
      const word = words.get(each.dataset.start as string)
      if (word) readAs(each, word)
    }
  }
}
