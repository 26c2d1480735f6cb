// Builds utils/engine/vocabulary/built/: the tables of utils/data/lexicon as modules that the engine and the smallest scripts import.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const TABLES = new URL('../../utils/data/lexicon/', import.meta.url)
const BUILT = new URL('../../utils/engine/vocabulary/built/', import.meta.url)

/** The lines of a table that hold words, each as its columns: word, English, classes, and what else the table says it has. */
export function readTable(file: string): string[][] {
  const lines = readFileSync(new URL(file, TABLES), 'utf8').split(/\r?\n/)
  const rows = lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t'))
  const seen = new Set<string>()
  for (const [word = '', , ...rest] of rows) {
    if (!word || word !== word.trim()) throw new Error(`${file}: a line begins with no word or a blank: “${word}”`)
    const line = [word, ...rest].join('\t')
    if (seen.has(line)) throw new Error(`${file}: ${word} stands there twice`)
    seen.add(line)
  }
  return rows
}

/** A module with the whole table, with all its words, and with the words of each class; a bundle takes what it needs of them. */
export function moduleOf(file: string, rows: readonly (readonly string[])[]): string {
  const classes = new Map<string, string[]>()
  for (const [word = '', , named = ''] of rows)
    for (const each of named.split(' ').filter(Boolean)) {
      if (!/^[a-z]+$/.test(each)) throw new Error(`${file}: ${each} can be no class, which is a word of small letters`)
      classes.set(each, [...(classes.get(each) ?? []), word])
    }
  const list = (name: string, words: readonly string[]) => `export const ${name} = ${JSON.stringify(words.join(' '))}\n`
  return [
    `// Made of utils/data/lexicon/${file} by scripts/build-data: edit that, not this.\n`,
    `export const rows = ${JSON.stringify(rows.map(row => row.join('\t')).join('\n'))}\n`,
    list(
      'all',
      rows.map(([word = '']) => word),
    ),
    ...[...classes].map(([name, words]) => list(name, words)),
  ].join('')
}

/** Writes a module for each table. */
export function buildVocabulary(): void {
  rmSync(BUILT, { recursive: true, force: true })
  mkdirSync(BUILT, { recursive: true })
  for (const file of readdirSync(TABLES).filter(name => name.endsWith('.tsv')))
    writeFileSync(new URL(file.replace(/tsv$/, 'ts'), BUILT), moduleOf(file, readTable(file)))
}
