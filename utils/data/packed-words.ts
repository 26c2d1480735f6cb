// A hundred thousand words in three strings that gzip well and unpack in milliseconds.

/** Words in the order of their code units; the three strings run in step. */
export interface PackedWords {
  /** A character a word: how much it shares with the word before it, and how much it adds. */
  readonly shape: string
  /** What each word adds, one after the other. */
  readonly characters: string
  /** A character a word: its frequency in steps of `STEP`; lower case for a phrase. */
  readonly levels: string
}

/** A word's frequency on the Zipf scale (log₁₀ of occurrences in a billion words), and whether it is written apart. */
export interface WordEntry {
  readonly zipf: number
  /** Dictionaries have it, pinyin writes it as several words: 中国共产党 Zhōngguó Gòngchǎndǎng. */
  readonly phrase: boolean
}

/** The longest word that can be packed, in UTF-16 units. */
export const LONGEST = 8
const STEP = 0.4
const SHAPES = 40
const WORD = 'A'.charCodeAt(0)
const PHRASE = 'a'.charCodeAt(0)

/** Packs words of 1 to `LONGEST` units outside the surrogates. */
export function packWords(entries: ReadonlyMap<string, WordEntry>): PackedWords {
  const packed = { shape: '', characters: '', levels: '' }
  let before = ''
  for (const word of [...entries.keys()].sort()) {
    const { zipf, phrase } = entries.get(word) as WordEntry
    let shared = 0
    while (shared < before.length && shared < word.length - 1 && before[shared] === word[shared]) shared++
    packed.shape += String.fromCharCode(SHAPES + shared * LONGEST + word.length - shared)
    packed.characters += word.slice(shared)
    packed.levels += String.fromCharCode((phrase ? PHRASE : WORD) + Math.round(zipf / STEP))
    before = word
  }
  return packed
}

/**
 * Looks words up: their Zipf frequency, below zero for a phrase, 0 if unknown. The words of a first character are unpacked when one of
 * them is first asked for: all at once would keep the page waiting.
 */
export function openWords({ shape, characters, levels }: PackedWords): (word: string) => number {
  const groups = new Map<string, { readonly from: number; readonly at: number; words?: ReadonlyMap<string, number> }>()
  for (let i = 0, at = 0; i < shape.length; i++) {
    const code = shape.charCodeAt(i) - SHAPES - 1
    if (code < LONGEST) {
      const head = characters.charAt(at)
      if (!groups.has(head)) groups.set(head, { from: i, at })
    }
    at += (code % LONGEST) + 1
  }
  const unpack = (from: number, start: number) => {
    const words = new Map<string, number>()
    let word = ''
    let at = start
    for (let i = from; i < shape.length; i++) {
      const code = shape.charCodeAt(i) - SHAPES - 1
      const adds = (code % LONGEST) + 1
      word = word.slice(0, Math.floor(code / LONGEST)) + characters.slice(at, at + adds)
      if (word[0] !== characters[start]) break
      at += adds
      const level = levels.charCodeAt(i)
      words.set(word, level >= PHRASE ? (PHRASE - level) * STEP : (level - WORD) * STEP)
    }
    return words
  }
  return word => {
    const group = groups.get(word.charAt(0))
    if (!group) return 0
    group.words ??= unpack(group.from, group.at)
    return group.words.get(word) ?? 0
  }
}
