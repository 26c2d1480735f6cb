// The readings of a Doc as somebody wants them shown. The Doc itself keeps base tones, in pinyin with tone marks.
import type { Doc } from './doc'
import { speakTones } from './sandhi'
import { type System, transcribe } from './systems'

/** How readings are shown. */
export interface Display {
  readonly system: System
  /** The tones as they are spoken, where those of one syllable change that of another. */
  readonly sandhi: boolean
}

/** The Doc with its readings so; everything else is the same. */
export function showReadings<D extends Pick<Doc, 'text' | 'plain' | 'tokens'>>(doc: D, { system, sandhi }: Display): D {
  if (system === 'marks' && !sandhi) return doc
  const spoken = sandhi ? speakTones(doc) : doc.tokens
  const tokens = spoken.map(token => (token.reading ? { ...token, reading: token.reading.map(each => transcribe(each, system)) } : token))
  return { ...doc, tokens }
}

/** The syllables of a word that stands alone, shown likewise. */
export const showReading = (word: string, reading: readonly string[], display: Display): readonly string[] =>
  showReadings({ text: word, tokens: [{ start: 0, end: word.length, reading }] }, display).tokens[0]?.reading ?? reading
