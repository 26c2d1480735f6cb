// What is known of the language stands in one table: no pattern and no list in the sources repeats three words of one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TABLES = `${ROOT}utils/data/lexicon`
/** So many words of one table in one pattern or list are a copy of a part of it. */
const COPY = 3
/** Tables that gather common words for one purpose: the same words stand elsewhere for others. */
const COMMON_WORDS = new Set(
  'administrative after-names ambiguous-names describing fields full-tones furniture kinds no-body organization-starts report-words reviewed-names salutations'
    .split(' ')
    .map(name => `${name}.tsv`),
)

function sourcesUnder(folder: string): string[] {
  return readdirSync(ROOT + folder).flatMap(name => {
    const path = `${folder}/${name}`
    if (statSync(ROOT + path).isDirectory()) return name === 'built' ? [] : sourcesUnder(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** The words of a table of two characters or more. */
const wordsOf = (table: string): Set<string> =>
  new Set(
    readFileSync(`${TABLES}/${table}`, 'utf8')
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
      .map(line => line.split('\t')[0] as string)
      .filter(word => word.length > 1),
  )

/** The declarations and statements of a source, without comments, examples and sentences for readers. */
function listsOf(source: string): string[] {
  const code = source
    .replace(/^\s*\/\/.*$|\/\*\*[\s\S]*?\*\//gm, '')
    .replace(/\bexamples: \[[\s\S]*?\n {2}\],|\babout:[^\n]*(?:\n\s+'[^\n]*)?/g, '')
  return code.split(/\n(?=(?:export )?(?:const|function|interface|type) )|\n {2}(?=(?:if|return|for|const|let)\b)/)
}

/** The words of one table that a pattern or a list repeats. */
const repeated = (list: string, words: ReadonlySet<string>): string[] =>
  [...new Set(list.match(/\p{Script=Han}+/gu) ?? [])].filter(word => words.has(word))

const LISTS = sourcesUnder('utils').map(file => ({ file, lists: listsOf(readFileSync(ROOT + file, 'utf8')) }))

describe.each(readdirSync(TABLES).filter(table => table.endsWith('.tsv') && !COMMON_WORDS.has(table)))('%s', table => {
  const words = wordsOf(table)
  const copies = LISTS.flatMap(({ file, lists }) =>
    lists
      .map(list => repeated(list, words))
      .filter(found => found.length >= COPY)
      .map(found => `${file}: ${found.join(' ')}`),
  )
  it('is repeated nowhere', () => expect(copies).toEqual([]))
})
