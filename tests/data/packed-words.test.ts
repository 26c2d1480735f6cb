// Words come out of the four strings as they went in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST, openWords, packWords, type WordEntry } from '../../utils/data/packed-words'
import { START } from '../../utils/engine/lexicon'

const character = fc.constantFrom('中', '国', '共', '产', '党', '市', '委', '一', '的')
const word = fc.array(character, { minLength: 1, maxLength: LONGEST }).map(characters => characters.join(''))
const entry = fc.record({
  zipf: fc.integer({ min: 1, max: 20 }).map(level => level * 0.4),
  phrase: fc.boolean(),
  tag: fc.constantFrom('n', 'R', ' '),
})

describe('packed words', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, entry)), list => {
        const entries = new Map<string, WordEntry>(list)
        const { zipf: look, tag: tagOf, walk, zipfAt } = openWords(packWords(entries))
        for (const [key, { zipf, phrase, tag }] of entries) {
          expect(look(key)).toBeCloseTo(phrase ? -zipf : zipf)
          expect(tagOf(key)).toBe(tag)
        }
        for (const key of entries.keys()) {
          let place = START
          for (let i = 0; i < key.length; i++) place = walk(place, key.charCodeAt(i))
          expect(zipfAt(place)).toBe(look(key))
          expect(walk(place, 'x'.charCodeAt(0))).toBe(0)
        }
        for (const [key] of list) if (!entries.has(`${key}的`)) expect(look(`${key}的`)).toBe(0)
      }),
    )
  })
  it('are joined by those that are words whatever the list has', () => {
    const list = new Map<string, WordEntry>([['中国', { zipf: 4, phrase: true, tag: 'n' }]])
    const { zipf, tag } = openWords(packWords(list), ['中国', '中国人', '不二'])
    expect(zipf('中国')).toBeCloseTo(4)
    expect(['中国人', '不二'].map(zipf)).toEqual([3, 3])
    expect(['中国', '中国人'].map(tag)).toEqual(['n', ' '])
  })
})
