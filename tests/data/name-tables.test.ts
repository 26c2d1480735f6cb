// The tables of names are what their first lines say.
import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/build-data/vocabulary'

describe.each([
  ['reviewed-names', /^(?:person|place|organization|unsure|none)$/],
  ['ambiguous-names', /^(?:seldom|unsure|sure)$/],
])('%s', (name, classes) => {
  const rows = readTable(`${name}.tsv`)
  it('has three cells a line, the last one of its classes', () => {
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(row => row.length !== 3 || !classes.test(row[2] ?? ''))).toEqual([])
  })
  it('has no word twice', () => {
    const words = rows.map(([word]) => word)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})
