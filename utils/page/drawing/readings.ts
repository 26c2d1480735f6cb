// Which words of a text are read, and where they stand.
import { toSource, toText } from '../../engine/alignment'
import { annotationsOf } from '../../engine/annotations'
import type { Doc } from '../../engine/doc'
import { isProperName, type Word } from '../../engine/readings/spelling'
import type { Span } from '../../engine/text/span'
import { type PageText, type Part, partsOf } from '../page-text'
import type { TextBlock } from './blocks'
import type { PlacedWord } from './lines'

/** A text as it stands somewhere, as the engine read it, and the words that the reader knows without pinyin. */
export interface Drawn {
  readonly text: PageText
  readonly doc: Doc
  readonly known?: ReadonlySet<string>
}

/** Over which words readings stand; the names are those of the setting. */
export type Over = 'off' | 'names' | 'hsk' | 'all'

/** Where a span of the text stands. */
export const partsOfText = ({ text, doc }: Drawn, span: Span): Part[] => toSource(doc, span).flatMap(each => partsOf(text, each))

/** The words of a block that are read. */
export function wordsRead(drawn: Drawn, { spans }: TextBlock, over: Over): PlacedWord[] {
  const { doc } = drawn
  const isRead = ({ known = false }: Word, isName: boolean) => over === 'all' || isName || (over === 'hsk' && !known)
  return spans
    .map(({ start, end }) => ({ start: toText(doc, start), end: toText(doc, end - 1) + 1 }))
    .flatMap(span => annotationsOf(doc, span, drawn.known))
    .flatMap(({ start, end, kind, words }) => {
      const isName = kind !== undefined && isProperName(doc, { start, end, kind })
      return words.filter(word => isRead(word, isName))
    })
    .map(word => ({ parts: partsOfText(drawn, word), pinyin: word.pinyin, syllables: word.reading }))
}
