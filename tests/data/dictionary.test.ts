// Look-ups find what CC-CEDICT has, in the file where they look for it.
import { describe, expect, it } from 'vitest'
import { dictionaryLines } from '../../scripts/build-data/dictionary'
import { dictionaryFile, fileNumber, lookUp } from '../../utils/data/dictionary'

const files = dictionaryLines().map(lines => `\n${lines.join('\n')}\n`)
const fileOf = (word: string) => files[fileNumber(word)] ?? ''
const found = (word: string) => lookUp(fileOf(word), word)

describe('the dictionary', () => {
  it('finds a word with its reading and senses', () => {
    const [entry] = found('街道').entries
    expect(entry).toMatchObject({ simplified: '街道', traditional: '街道', pinyin: 'jiē dào' })
    expect(entry?.senses.join()).toContain('street')
  })
  it('finds every entry of a word', () => {
    expect(found('长').entries.map(entry => entry.pinyin)).toEqual(expect.arrayContaining(['cháng', 'zhǎng']))
  })
  it('sends a traditional word to the simplified one', () => {
    expect(found('書記')).toEqual({ entries: [], simplified: ['书记'] })
    expect(found('书记').entries[0]?.traditional).toBe('書記')
  })
  it('keeps the capitals of names', () => {
    expect(found('重庆').entries.map(entry => entry.pinyin)).toContain('Chóng qìng')
  })
  it('knows nothing of what is no word', () => {
    for (const word of ['', '街道道', '\n', '\t', 'x'.repeat(50)]) expect(found(word)).toEqual({ entries: [], simplified: [] })
  })
  it('writes plain text: no number is left in a reading, no bar between two forms', () => {
    expect(found('高铁').entries[0]?.senses.join()).not.toMatch(/[a-z]\d\]|\|/)
  })
  it('names the file from the root of the extension', () => {
    expect(dictionaryFile('中')).toBe(`data/dictionary/${0x4e2d % 128}.txt`)
  })
})
