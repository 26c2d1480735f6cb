// Builds utils/data/built/levels.json: the words of each HSK level, the lowest first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** Words of the six levels, by which a package that reads otherwise than it did is noticed. */
const WORDS = 5001

/** The lists of chinese-lexicon (ISC), whose program tells the level of characters but hands no words out. */
export function readLevels(): string[][] {
  const program = readFileSync(require.resolve('chinese-lexicon/statistics/hsk.js'), 'utf8')
  const [, lists = '[]'] = /^let hsk = (\[.*?\n\]);/s.exec(program) ?? []
  const levels = JSON.parse(lists) as string[][]
  if (levels.flat().length !== WORDS) throw new Error('The HSK lists of chinese-lexicon are not what they were.')
  return levels
}

/** Writes the file. */
export function buildLevels(): void {
  const folder = new URL('../../utils/data/built/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('levels.json', folder), JSON.stringify(readLevels().map(words => words.join(' '))))
}
