// What the extension's own dictionary files say.
import { dictionaryFile, lookUp } from '../../utils/data/dictionary'
import type { DictionaryEntry, Entries } from '../../utils/engine/dictionary-entry'

/** Words that are looked up at once at most: nobody points at more. */
const MOST = 100

/** The entries of the words that have any; traditional ones are looked up in their simplified form. */
export async function entriesOf(words: readonly string[]): Promise<Entries> {
  const files = new Map<string, Promise<string>>()
  const look = async (word: string) => {
    const path = dictionaryFile(word)
    const file = files.get(path) ?? fetch(`/${path}`).then(answer => answer.text())
    files.set(path, file)
    return lookUp(await file, word)
  }
  const entriesOfOne = async (word: string): Promise<readonly DictionaryEntry[]> => {
    const { entries, simplified } = await look(word)
    return entries.length ? entries : (await Promise.all(simplified.map(look))).flatMap(found => found.entries)
  }
  const found = await Promise.all(words.slice(0, MOST).map(async word => [word, await entriesOfOne(word)] as const))
  return Object.fromEntries(found.filter(([, entries]) => entries.length))
}
