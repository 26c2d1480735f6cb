// What is marked where the text stays in the page: the mentions with their words, and the words between them.
import type { Doc } from '../utils/engine/doc'
import type { Span } from '../utils/engine/span'
import { writtenWords } from './spelling'

interface Annotated extends Span {
  readonly kind?: Doc['mentions'][number]['kind']
  readonly words: readonly (Span & { readonly pinyin: string })[]
}

/** In the order of the text, one behind the other. */
export function annotationsOf(doc: Doc): Annotated[] {
  const found: Annotated[] = []
  const addWords = (span: Span) => {
    for (const word of writtenWords(doc, span)) found.push({ start: word.start, end: word.end, words: [word] })
  }
  for (const block of doc.blocks) {
    let at = block.start
    for (const mention of doc.mentions) {
      if (mention.start < at || mention.end > block.end) continue
      addWords({ start: at, end: mention.start })
      found.push({ start: mention.start, end: mention.end, kind: mention.kind, words: writtenWords(doc, mention, mention) })
      at = mention.end
    }
    addWords({ start: at, end: block.end })
  }
  return found
}
