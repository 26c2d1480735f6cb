// A text of the page drawn in its place: marks on its mentions, readings over its words. No node of the page is touched.
import { toSource, toText } from '../../engine/alignment'
import { annotationsOf } from '../../engine/annotations'
import type { Doc, MentionKind } from '../../engine/doc'
import type { Word } from '../../engine/readings/spelling'
import type { Span } from '../../engine/text/span'
import { type PageText, type Part, partsOf } from '../page-text'
import { blocksOf, type TextBlock } from './blocks'
import { drawNear } from './draw-near'
import type { PlacedWord } from './lines'
import { mark } from './marks'
import { FOR_NAMES, FOR_WORDS, makeRoom } from './room'
import { watchText } from './watch-text'

/** What is drawn: the text as the engine read it, and the words that the reader knows without pinyin. */
export interface Explained {
  readonly text: PageText
  readonly doc: Doc
  readonly known?: ReadonlySet<string>
}

/** Over which words readings stand; the names are those of the setting. */
export type Over = 'off' | 'names' | 'hsk' | 'all'

const NAMES: readonly (MentionKind | undefined)[] = ['person', 'place']

/** Where a span of the text stands in the page. */
export const partsOfText = ({ text, doc }: Explained, span: Span): Part[] => toSource(doc, span).flatMap(each => partsOf(text, each))

/** Draws the text until the signal; calls back when the page has made another text of it. */
export function explain(element: Element, explained: Explained, over: Over, changed: () => void, signal: AbortSignal): void {
  const { text, doc, known } = explained
  const mentions = doc.mentions.map(({ kind, start, end }) => ({ kind, parts: partsOfText(explained, { start, end }) }))
  const marks = mark(mentions, signal)
  const gone = new Set<Text>()
  const isRead = ({ known = false }: Word, kind?: MentionKind) => over === 'all' || NAMES.includes(kind) || (over === 'hsk' && !known)
  const wordsOf = ({ spans }: TextBlock): PlacedWord[] =>
    spans
      .map(({ start, end }) => ({ start: toText(doc, start), end: toText(doc, end - 1) + 1 }))
      .flatMap(span => annotationsOf(doc, span, known))
      .flatMap(({ kind, words }) => words.filter(word => isRead(word, kind)))
      .map(word => ({ parts: partsOfText(explained, word), pinyin: word.pinyin, syllables: word.reading }))
      .filter(({ parts }) => !parts.some(({ node }) => gone.has(node)))

  const named = new Set(mentions.flatMap(({ kind, parts }) => (NAMES.includes(kind) ? parts.map(({ node }) => node) : [])))
  const hasWords = ({ nodes }: TextBlock) => over !== 'names' || [...nodes].some(node => named.has(node))
  const blocks = over === 'off' ? [] : blocksOf(text).filter(hasWords)
  const elements = blocks.map(({ element }) => element)
  if (blocks.length) makeRoom(elements, over === 'names' ? FOR_NAMES : FOR_WORDS, signal)
  const drawing = drawNear(blocks, wordsOf, signal)
  const on = {
    gone: (nodes: ReadonlySet<Text>) => {
      for (const node of nodes) gone.add(node)
      marks.forget(nodes)
      drawing.redraw(blocks.filter(block => [...nodes].some(node => block.nodes.has(node))).map(({ element }) => element))
    },
    changed,
  }
  watchText(element, text, on, signal)
}
