// What the classifier of polyphones learns from besides sentences is written by hand: no line may contradict another.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const lines = readFileSync(new URL('../../scripts/train-readings/collocations.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split(' '))

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
})
