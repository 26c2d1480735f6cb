// Words come out of the four strings as they went in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST, openWords, packWords, type WordEntry } from '../../utils/data/packed-words'

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
        const { zipf: look, tag: tagOf, longest } = openWords(packWords(entries))
        for (const [key, { zipf, phrase, tag }] of entries) {
          expect(look(key)).toBeCloseTo(phrase ? -zipf : zipf)
          expect(tagOf(key)).toBe(tag)
        }
        for (const key of entries.keys())
          if (key.length > 1) expect(longest(key.charCodeAt(0), key.charCodeAt(1))).toBeGreaterThanOrEqual(key.length)
        for (const [key] of list) if (!entries.has(`${key}的`)) expect(look(`${key}的`)).toBe(0)
      }),
    )
  })
})
