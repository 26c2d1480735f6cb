// What the classifier of polyphones learns from besides sentences: the words and turns of phrase of collocations.txt.
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../../utils/engine/lexicon'
import { unreadWords } from '../../utils/engine/readings'
import { featuresOf } from '../../utils/engine/readings/polyphone-features'
import { segment } from '../../utils/engine/text/segment'
import type { Example } from './examples'
import { FILES } from './manifest'

/** How much a phrase counts; a sentence counts 1. */
const WEIGHT = 0.3
/** What a phrase tells of its polyphone: the characters beside it, and the words if it stands between words. */
const CHARACTERS = /^[abcdghi]/
const WORDS = /^[qr]/

/** An example for each place of a character in its phrases. Throws where a line or a phrase makes no sense. */
export function collocationExamples(characters: ReadonlySet<string>, lexicon: Lexicon): Example[] {
  const lines = readFileSync(FILES.collocations, 'utf8').split('\n')
  return lines
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => {
      const [character = '', reading = '', ...phrases] = line.split(' ')
      if (!phrases.length || !phrases.every(phrase => phrase.includes(character))) throw new Error(`no phrases of one character: ${line}`)
      if (!characters.has(character)) return []
      return phrases.flatMap(phrase => examplesOf(phrase, character, reading.normalize('NFC'), lexicon))
    })
}

function examplesOf(phrase: string, character: string, reading: string, lexicon: Lexicon): Example[] {
  const words = segment(phrase, [{ start: 0, end: phrase.length }], [], lexicon)
  return unreadWords(phrase, words).flatMap((unread): Example[] => {
    const { start } = unread.words[unread.index] as { start: number }
    return [...unread.word].flatMap((each, at): Example[] => {
      if (each !== character) return []
      const given = unread.base[at] ?? ''
      const alone = { ...unread, word: character, words: [{ start: start + at, end: start + at + 1 }], index: 0 }
      const characters = featuresOf(alone, 0, given, lexicon, true).filter(feature => CHARACTERS.test(feature))
      const words = unread.word === character ? featuresOf(unread, at, given, lexicon).filter(feature => WORDS.test(feature)) : []
      return [{ character, reading, features: [...characters, ...words], given, kind: 'collocation', weight: WEIGHT }]
    })
  })
}
