// How set phrases are cut into words, and which of them pinyin writes with a capital or a hyphen: Xí Jìnpíng xīn shídài …, shíshì-qiúshì.
import type { Span } from '../text/span'
import { rows } from './built/phrase-words'
import { rowsOf } from './tables'

/** A word of a phrase, at UTF-16 offsets of the phrase. */
export interface PhraseWord extends Span {
  /** What hyphens divide, the whole word if there are none: how many characters, and whether the first has a capital. */
  readonly parts: readonly { readonly length: number; readonly capital: boolean }[]
}

/** The words of a line: ^习 ^近平 新 时代, 实事-求是. */
function readLine(line: string): PhraseWord[] {
  const words: PhraseWord[] = []
  for (const word of line.split(' ')) {
    const parts = word.split('-').map(part => ({ length: part.replace('^', '').length, capital: part.startsWith('^') }))
    const start = words.at(-1)?.end ?? 0
    words.push({ start, end: start + parts.reduce((sum, { length }) => sum + length, 0), parts })
  }
  return words
}

const LINES: ReadonlyMap<string, readonly PhraseWord[]> = new Map(
  rowsOf(rows).map(([line = '']) => [line.replace(/[ ^-]/g, ''), readLine(line)]),
)
const LONGEST = Math.max(...[...LINES.keys()].map(({ length }) => length))

/** The words of the phrase that the table knows; between them it is cut as any other text. */
export function phraseWords(phrase: string): PhraseWord[] {
  const words: PhraseWord[] = []
  for (let at = 0; at < phrase.length; ) {
    let length = Math.min(LONGEST, phrase.length - at)
    while (length > 0 && !LINES.has(phrase.slice(at, at + length))) length--
    for (const word of LINES.get(phrase.slice(at, at + length)) ?? []) words.push({ ...word, start: at + word.start, end: at + word.end })
    at += Math.max(1, length)
  }
  return words
}
