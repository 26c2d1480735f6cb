// What the classifier of polyphones learns from: sentences with one reading marked, and the words of CC-CEDICT.
import { readFileSync } from 'node:fs'
import { analyze } from '../../utils/engine/analyze'
import type { Lexicon } from '../../utils/engine/lexicon'
import { readWord, unreadWords } from '../../utils/engine/readings'
import type { Unread } from '../../utils/engine/readings/layer'
import { readText } from '../../utils/engine/readings/pinyin'
import { featuresOf } from '../../utils/engine/readings/polyphone-features'
import { isDictionaryWord } from '../../utils/engine/readings/polyphones'
import { segment } from '../../utils/engine/text/segment'
import { cedictBySimplified } from '../build-data/sources'
import { markTone } from '../build-data/syllable'

/**
 * A single character; a word that dictionaries have; any other, such as a part of a name; without a sentence: a word out of a dictionary, a turn
 * of phrase.
 */
export type Kind = 'single character' | 'known word' | 'other word' | 'dictionary entry' | 'collocation'

/** A polyphone with its reading and what is known of where it stands. */
export interface Example {
  readonly character: string
  readonly reading: string
  readonly features: readonly string[]
  /** What pinyin-pro says. */
  readonly given: string
  /** What kind of word it stands in: believing pinyin-pro is learnt for each. */
  readonly kind: Kind
  /** How much it counts; 1 for a sentence. */
  readonly weight: number
}

/** A sentence with the word of its polyphone, ready to be read. */
export interface Sentence {
  readonly unread: Unread
  /** UTF-16 offset of the polyphone in its word, and its place among the word's characters. */
  readonly at: number
  readonly reading: string
}

/** UTF-16 offset of a character and its reading. */
export type Marked = readonly [number, string]

/** The sentences of a file, each line {"text", "at": [[UTF-16 offset, reading]]}, in its order. */
export const readSentences = (file: string, lexicon: Lexicon): Sentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const { text, at } = JSON.parse(line) as { text: string; at: Marked[] }
      return sentencesOf(text, at, lexicon)
    })

/** A text for each of its polyphones that are marked. */
export function sentencesOf(source: string, marked: readonly Marked[], lexicon: Lexicon): Sentence[] {
  const { text, pieces, sentences, mentions } = analyze(source, lexicon)
  const words = unreadWords(text, segment(text, sentences, mentions, lexicon))
  return marked.flatMap(([offset, reading]) => {
    const piece = pieces.find(({ source }) => source.start <= offset && offset < source.end)
    const here = piece ? piece.text.start + offset - piece.source.start : -1
    const unread = words.find(({ words, index }) => (words[index]?.start ?? 0) <= here && here < (words[index]?.end ?? 0))
    return unread ? [{ unread, at: here - (unread.words[unread.index]?.start ?? 0), reading: reading.normalize('NFC') }] : []
  })
}

/** The character of a sentence that is asked for. */
export const characterOf = ({ unread, at }: Sentence): string => String.fromCodePoint(unread.word.codePointAt(at) as number)

/** The example that a sentence is. */
export function exampleOf(sentence: Sentence, lexicon: Lexicon): Example {
  const { unread, at, reading } = sentence
  const place = Array.from(unread.word.slice(0, at)).length
  const given = readWord(unread, { ...lexicon, polyphone: () => undefined })
  return {
    character: characterOf(sentence),
    reading,
    features: featuresOf(unread, at, given[place] ?? '', lexicon),
    given: given[place] ?? '',
    kind: isDictionaryWord(unread, lexicon) ? 'known word' : Array.from(unread.word).length > 1 ? 'other word' : 'single character',
    weight: 1,
  }
}

/** How much a dictionary word counts, by its Zipf frequency. */
const weigh = (zipf: number): number => DICTIONARY_WEIGHT * Math.min(1, 0.3 + zipf / 5)
const DICTIONARY_WEIGHT = 0.05
/** Readings that only specialists, Taiwan or the ancients use. */
const ODD = /variant of|^see |\((?:dialect|arch|old|Tw)|^(?:Tw|old)/

/** The words of CC-CEDICT that read one of the `characters` in one way only. */
export function dictionaryExamples(characters: ReadonlySet<string>, lexicon: Lexicon): Example[] {
  const examples: Example[] = []
  for (const [word, entries] of cedictBySimplified()) {
    const each = Array.from(word)
    if (each.length < 2 || each.length !== word.length || !each.some(character => characters.has(character))) continue
    const spellings = entries
      .filter(entry => !ODD.test(entry.english.join('/')))
      .map(entry => entry.pinyin.split(' ').map(syllable => markTone(syllable)))
      .filter(spelling => spelling.length === each.length)
    const base = readText(word)
    const unread = { word, text: word, words: [{ start: 0, end: word.length }], index: 0, base }
    each.forEach((character, at) => {
      const readings = new Set(spellings.map(spelling => spelling[at]))
      const [reading] = readings
      if (!characters.has(character) || readings.size !== 1 || !reading) return
      examples.push({
        character,
        reading,
        features: featuresOf(unread, at, base[at] ?? '', lexicon, true),
        given: base[at] ?? '',
        kind: 'dictionary entry',
        weight: weigh(lexicon.frequency(word)),
      })
    })
  }
  return examples
}

/** The readings that CC-CEDICT gives a character by itself, in its order. */
export function readingsOfCharacter(character: string): string[] {
  const entries = dictionary.get(character) ?? []
  return [...new Set(entries.flatMap(entry => markTone(entry.pinyin) ?? []))]
}
/** Whether CC-CEDICT has the word. */
export const isInDictionary = (word: string): boolean => dictionary.has(word)

const dictionary = cedictBySimplified()
