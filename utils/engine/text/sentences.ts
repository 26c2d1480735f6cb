// Where sentences end: after 。！？… and the closing quotes and brackets that follow them, never across blocks.
import type { Block } from '../doc'
import type { Span } from './span'

const END = /[。！？!?…]+[”’」』）)】〉》]*/g
const SPACE = /\s/

/** The sentences of every block, in order; white space between them belongs to none. */
export function splitSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = []
  for (const block of blocks) {
    // A slice, so that the search for an end never runs on into the blocks behind.
    const own = text.slice(block.start, block.end)
    let start = 0
    const add = (end: number) => {
      let last = end
      while (start < last && SPACE.test(own.charAt(start))) start++
      while (last > start && SPACE.test(own.charAt(last - 1))) last--
      if (start < last) sentences.push({ start: block.start + start, end: block.start + last })
      start = end
    }
    for (const match of own.matchAll(END)) add(match.index + match[0].length)
    add(own.length)
  }
  return sentences
}
