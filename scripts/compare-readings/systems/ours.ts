// The engine of Qianzi with all of its data.
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import { readWords } from '../../../utils/engine/readings'
import { segment } from '../../../utils/engine/text/segment'

const lexicon = makeLexicon()

/** The syllable of each UTF-16 unit of the source. */
export function read(text: string): string[] {
  const doc = analyze(text, lexicon)
  const inText: string[] = []
  for (const { start, end, reading = [] } of doc.tokens) {
    let at = start
    Array.from(doc.text.slice(start, end)).forEach((character, i) => {
      inText[at] = reading[i] ?? ''
      at += character.length
    })
  }
  const syllables: string[] = []
  for (const { text: to, source } of doc.pieces)
    for (let i = 0; i < Math.min(to.end - to.start, source.end - source.start); i++)
      syllables[source.start + i] = inText[to.start + i] ?? ''
  return syllables
}

/** Words are found before the time is taken. */
export function measured(text: string): () => unknown {
  const { text: repaired, sentences, mentions } = analyze(text, lexicon)
  const words = segment(repaired, sentences, mentions, lexicon)
  return () => readWords(repaired, words, lexicon)
}
