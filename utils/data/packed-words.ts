// A hundred thousand words in four strings that gzip well and unpack in milliseconds.

import { START } from '../engine/lexicon'

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
  /** The place to which one more UTF-16 unit leads on the way along words, from `START`; 0 where no word goes on so. */
  readonly walk: (place: number, unit: number) => number
  /** The same as `zipf`, of the word that ends at a place. */
  readonly zipfAt: (place: number) => number
}

/** The words of one first character, as a tree: the character is node 0, and each node below has a slot of a hash table. */
interface Words {
  /** By slot the node above and the unit that leads from it, as one number, and the node; 0 where the slot is free. */
  readonly keys: Int32Array
  readonly nodes: Uint16Array
  /** By node the code of the level of the word that ends there, and 128 times that of its tag; 0 where none does. */
  readonly codes: Uint16Array
  size: number
}

/** Where in the list the words of one first character begin, and what its own words are. */
interface Group {
  readonly number: number
  readonly from: number
  readonly at: number
  readonly own: string[]
  to: number
  end: number
  words?: Words
}

/** Bits of a place that are the node; those above are the number of the group. */
const NODE_BITS = 16
const NODE = 0xffff
/** The level of words that the list lacks, and their Zipf frequency. */
const OWN_LEVEL = 1
const OWN = 3
const ZIPF = Float64Array.from({ length: CODES }, (_, level) =>
  level === OWN_LEVEL ? OWN : level >= PHRASE ? (PHRASE - level) * STEP : level && (level - WORD) * STEP,
)

/**
 * Opens the list; `own` are words whatever it has. The words of a first character are unpacked when one of them is first asked for: all at
 * once would keep the page waiting.
 */
export function openWords(packed: PackedWords, own: Iterable<string> = []): WordList {
  const groups: Group[] = []
  /** By first unit the number of its group, from 1. */
  const numbers = new Uint16Array(0x10000)
  const begin = (unit: number, from: number, at: number): Group => {
    const group = { number: groups.length + 1, from, at, own: [], to: from, end: at }
    groups.push(group)
    numbers[unit] = group.number
    return group
  }
  let group: Group | undefined
  for (let i = 0, at = 0; i < packed.shape.length; i++) {
    const code = packed.shape.charCodeAt(i)
    const adds = addsOf(code)
    if (!group || sharedOf(code) === 0) group = begin(packed.characters.charCodeAt(at), i, at)
    at += adds
    group.to = i + 1
    group.end = at
  }
  for (const word of own) (groups[(numbers[word.charCodeAt(0)] as number) - 1] ?? begin(word.charCodeAt(0), 0, 0)).own.push(word)
  const wordsOf = (group: Group): Words => {
    group.words ??= unpack(packed, group)
    return group.words
  }
  const walk = (place: number, unit: number): number => {
    if (place < 0) return (numbers[unit] as number) << NODE_BITS
    const node = below(wordsOf(groups[(place >>> NODE_BITS) - 1] as Group), place & NODE, unit)
    return node && (place & ~NODE) + node
  }
  const codeAt = (place: number): number => wordsOf(groups[(place >>> NODE_BITS) - 1] as Group).codes[place & NODE] as number
  const find = (word: string): number => {
    let place = START
    for (let i = 0; i < word.length && place; i++) place = walk(place, word.charCodeAt(i))
    return place > 0 ? codeAt(place) : 0
  }
  return {
    walk,
    zipfAt: place => ZIPF[codeAt(place) % CODES] as number,
    zipf: word => ZIPF[find(word) % CODES] as number,
    tag: word => String.fromCharCode(Math.floor(find(word) / CODES) || SPACE),
  }
}

/** How many units a word shares with the one before it, and how many it adds, by the code of its shape. */
const sharedOf = (code: number): number => Math.floor((code - SHAPES - 1) / LONGEST)
const addsOf = (code: number): number => ((code - SHAPES - 1) % LONGEST) + 1

/** The slot of what leads from a node with a unit, or the free one where it would be. */
function slotOf({ keys, nodes }: Words, key: number): number {
  const mask = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & mask
  while (nodes[slot] && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

const keyOf = (node: number, unit: number): number => (node << NODE_BITS) | unit

/** The node below another to which a unit leads; 0 if none. */
const below = (words: Words, node: number, unit: number): number => words.nodes[slotOf(words, keyOf(node, unit))] as number

function addBelow(words: Words, node: number, unit: number): number {
  const slot = slotOf(words, keyOf(node, unit))
  if (words.nodes[slot] === 0) {
    words.keys[slot] = keyOf(node, unit)
    words.nodes[slot] = ++words.size
  }
  return words.nodes[slot] as number
}

function unpack(packed: PackedWords, { from, to, at: start, end, own }: Group): Words {
  const most = end - start + own.reduce((sum, { length }) => sum + length, 0)
  const capacity = 1 << (33 - Math.clz32(most))
  const words: Words = { keys: new Int32Array(capacity), nodes: new Uint16Array(capacity), codes: new Uint16Array(most + 1), size: 0 }
  /** The nodes of the word. */
  const path: number[] = [0]
  for (let i = from, at = start; i < to; i++) {
    const code = packed.shape.charCodeAt(i)
    const [shared, adds] = [sharedOf(code), addsOf(code)]
    for (let k = Math.max(1, shared); k < shared + adds; k++)
      path[k] = addBelow(words, path[k - 1] as number, packed.characters.charCodeAt(at + k - shared))
    at += adds
    words.codes[path[shared + adds - 1] as number] = packed.levels.charCodeAt(i) + CODES * packed.tags.charCodeAt(i)
  }
  for (const word of own) {
    let node = 0
    for (let k = 1; k < word.length; k++) node = addBelow(words, node, word.charCodeAt(k))
    const code = words.codes[node] as number
    // A word is no phrase, whatever the list says.
    words.codes[node] = code === 0 ? OWN_LEVEL : code % CODES >= PHRASE ? code - PHRASE + WORD : code
  }
  return words
}
