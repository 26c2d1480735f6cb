// What the classifier of polyphones learns from besides sentences is written by hand: no line may contradict another, and none tells of a word of the
// dictionary, which is read as that says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { segment } from '../../utils/engine/text/segment'

const lines = readFileSync(new URL('../../scripts/train-readings/collocations.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split(' '))

/** Characters of which most stand alone, so that a word of the dictionary that is met across two words misleads. */
const IN_EVERY_TEXT = '都将还中调的得了着过地和应只好更种处行长重相当'

describe('collocations', () => {
  it.each(lines)('%s %s', (character, reading, ...phrases) => {
    expect([...(character ?? '')]).toHaveLength(1)
    expect(reading).toMatch(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+$/u)
    expect(phrases).not.toHaveLength(0)
    for (const phrase of phrases) {
      expect(phrase.length).toBeGreaterThan(1)
      expect(phrase).toContain(character)
    }
  })

  it('read a phrase in one way', () => {
    const readings = new Map<string, string>()
    for (const [character, reading = '', ...phrases] of lines)
      for (const phrase of phrases) {
        const key = `${character} in ${phrase}`
        expect(`${key}: ${readings.get(key) ?? reading}`).toBe(`${key}: ${reading}`)
        readings.set(key, reading)
      }
  })

  it('tell of no common character that is part of a word of the dictionary', () => {
    const lexicon = makeLexicon()
    const common = lines.filter(([character = '']) => IN_EVERY_TEXT.includes(character))
    const inWords = common.flatMap(([character = '', , ...phrases]) =>
      phrases.filter(phrase =>
        segment(phrase, [{ start: 0, end: phrase.length }], [], lexicon)
          .map(({ start, end }) => phrase.slice(start, end))
          .filter(word => word.includes(character))
          .every(word => word.length > 1 && lexicon.hasWord(word)),
      ),
    )
    expect(inWords).toEqual([])
  })
})
