// Where sentences end: after 。！？… and the closing quotes and brackets that follow them, never across blocks.
import type { Block } from './doc'
import type { Span } from './span'

const END = /[。！？!?…]+[”’」』）)】〉》]*/g

/** The sentences of every block, in order; white space between them belongs to none. */
export function splitSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = []
  for (const block of blocks) {
    let start = block.start
    const add = (end: number) => {
      while (start < end && /\s/.test(text[start] ?? '')) start++
      if (start < end) sentences.push({ start, end })
      start = end
    }
    END.lastIndex = block.start
    for (let match = END.exec(text); match && match.index < block.end; match = END.exec(text)) add(Math.min(END.lastIndex, block.end))
    add(block.end)
  }
  return sentences
}
