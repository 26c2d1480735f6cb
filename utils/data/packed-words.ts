// A hundred thousand words in four strings that gzip well and unpack in milliseconds.

/** Words in the order of their code units; the four strings run in step. */
export interface PackedWords {
  /** A character a word: how much it shares with the word before it, and how much it adds. */
  readonly shape: string
  /** What each word adds, one after the other. */
  readonly characters: string
  /** A character a word: its frequency in steps of `STEP`; lower case for a phrase. */
  readonly levels: string
  /** A character a word: its part of speech. */
  readonly tags: string
}

/** A word's frequency on the Zipf scale (log₁₀ of occurrences in a billion words), and whether it is written apart. */
export interface WordEntry {
  readonly zipf: number
  /** Dictionaries have it, pinyin writes it as several words: 中国共产党 Zhōngguó Gòngchǎndǎng. */
  readonly phrase: boolean
  /** Its part of speech in one letter, after the tags of the People's Daily corpus; ' ' if unknown. */
  readonly tag: string
}

/** The longest word that can be packed, in UTF-16 units. */
export const LONGEST = 8
const STEP = 0.4
const SHAPES = 40
const WORD = 'A'.charCodeAt(0)
const PHRASE = 'a'.charCodeAt(0)
const SPACE = 0x20
const CODES = 128

/** Packs words of 1 to `LONGEST` units outside the surrogates. */
export function packWords(entries: ReadonlyMap<string, WordEntry>): PackedWords {
  const packed = { shape: '', characters: '', levels: '', tags: '' }
  let before = ''
  for (const word of [...entries.keys()].sort()) {
    const { zipf, phrase, tag } = entries.get(word) as WordEntry
    let shared = 0
    while (shared < before.length && shared < word.length - 1 && before[shared] === word[shared]) shared++
    packed.shape += String.fromCharCode(SHAPES + shared * LONGEST + word.length - shared)
    packed.characters += word.slice(shared)
    packed.levels += String.fromCharCode((phrase ? PHRASE : WORD) + Math.round(zipf / STEP))
    packed.tags += tag
    before = word
  }
  return packed
}

/** The words, opened for looking up. */
export interface WordList {
  /** Zipf frequency, below zero for a phrase, 0 if unknown. */
  readonly zipf: (word: string) => number
  /** Part of speech in one letter, ' ' if unknown. */
  readonly tag: (word: string) => string
  /** Length of the longest word of two or more that begins with these two UTF-16 units; 0 if there is none. */
  readonly longest: (unit: number, next: number) => number
}

/** The words of one first character. */
interface Words {
  /** For each word the code of its level, and 128 times that of its tag. */
  readonly codes: ReadonlyMap<string, number>
  /** By the second unit the length of the longest word. */
  readonly longest: ReadonlyMap<number, number>
}

/** Two units as one number. */
export const firstTwo = (unit: number, next: number): number => unit * 0x10000 + next

interface Group {
  readonly from: number
  readonly at: number
  longest: number
  words?: Words
}

/**
 * Opens the list. The words of a first character are unpacked when one of them is first asked for: all at once would keep the page
 * waiting.
 */
export function openWords(packed: PackedWords): WordList {
  const groups = new Map<number, Group>()
  let group: Group | undefined
  for (let i = 0, at = 0; i < packed.shape.length; i++) {
    const { shared, adds } = shapeOf(packed, i)
    if (!group || shared === 0) {
      group = { from: i, at, longest: 0 }
      groups.set(packed.characters.charCodeAt(at), group)
    }
    group.longest = Math.max(group.longest, shared + adds)
    at += adds
  }
  const find = (word: string) => {
    const own = groups.get(word.charCodeAt(0))
    if (!own || word.length > own.longest) return 0
    own.words ??= unpack(packed, own)
    return own.words.codes.get(word) ?? 0
  }
  return {
    longest: (unit, next) => {
      const own = groups.get(unit)
      if (!own) return 0
      own.words ??= unpack(packed, own)
      return own.words.longest.get(next) ?? 0
    },
    zipf: word => {
      const level = find(word) % CODES
      return level >= PHRASE ? (PHRASE - level) * STEP : level && (level - WORD) * STEP
    },
    tag: word => String.fromCharCode(Math.floor(find(word) / CODES) || SPACE),
  }
}

function shapeOf({ shape }: PackedWords, i: number): { shared: number; adds: number } {
  const code = shape.charCodeAt(i) - SHAPES - 1
  return { shared: Math.floor(code / LONGEST), adds: (code % LONGEST) + 1 }
}

function unpack(packed: PackedWords, { from, at: start }: Group): Words {
  const codes = new Map<string, number>()
  const longest = new Map<number, number>()
  let word = ''
  let at = start
  for (let i = from; i < packed.shape.length; i++) {
    const { shared, adds } = shapeOf(packed, i)
    if (shared === 0 && i > from) break
    word = word.slice(0, shared) + packed.characters.slice(at, at + adds)
    at += adds
    codes.set(word, packed.levels.charCodeAt(i) + CODES * packed.tags.charCodeAt(i))
    if (word.length > 1) longest.set(word.charCodeAt(1), Math.max(longest.get(word.charCodeAt(1)) ?? 0, word.length))
  }
  return { codes, longest }
}
