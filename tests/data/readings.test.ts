// Readings by word: what the data build compares and packs, and our own lists.
import { describe, expect, it } from 'vitest'
import { markTone } from '../../scripts/build-data/syllable'
import { makeLexicon } from '../../utils/data'
import { openReadings, packReadings } from '../../utils/data/packed-readings'
import type { Mention } from '../../utils/engine/doc'
import { tokenize } from '../../utils/engine/text/words'
import { PLACE_READINGS, WORD_READINGS } from '../../utils/engine/vocabulary/readings'

const lexicon = makeLexicon()
const read = (text: string, mentions: readonly Mention[] = []) =>
  tokenize(text, [{ start: 0, end: text.length }], mentions, lexicon)
    .flatMap(token => token.reading ?? [])
    .join(' ')

describe('markTone', () => {
  it.each([
    ['xiao3', 'xiǎo'],
    ['liu2', 'liú'],
    ['gui4', 'guì'],
    ['Ou1', 'ōu'],
    ['lu:e4', 'lüè'],
    ['nu:3', 'nǚ'],
    ['xiong1', 'xiōng'],
    ['de5', 'de'],
    ['r5', 'r'],
  ])('%s → %s', (numbered, marked) => {
    expect(markTone(numbered)).toBe(marked)
  })
  it.each(['C', 'xx5', 'm2', '', '3', 'a6'])('%s is no syllable', numbered => {
    expect(markTone(numbered)).toBeUndefined()
  })
})

describe('readings', () => {
  it('come out as they were packed', () => {
    const look = openReadings(
      packReadings(
        new Map([
          ['局长', ['', 'zhǎng']],
          ['朝鲜', ['', 'xiǎn']],
          ['一打', ['yī', 'dá']],
        ]),
      ),
    )
    expect(look('局长')).toEqual(['', 'zhǎng'])
    expect(look('一打')).toEqual(['yī', 'dá'])
    expect(look('长')).toBeUndefined()
  })

  it.each([...PLACE_READINGS, ...WORD_READINGS])('our own list: %s', (word, reading) => {
    expect(reading).toHaveLength([...word].length)
    for (const syllable of reading) expect(syllable).toMatch(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+$/u)
    const place: Mention = { kind: 'place', start: 1, end: 1 + word.length }
    expect(read(`在${word}。`, PLACE_READINGS.has(word) ? [place] : [])).toBe(`zài ${reading.join(' ')}`)
  })

  it.each([
    ['处长和局长召开座谈会', 'chù zhǎng hé jú zhǎng zhào kāi zuò tán huì'],
    ['朝鲜核问题', 'cháo xiǎn hé wèn tí'],
    ['总书记的朋友', 'zǒng shū jì de péng you'],
    ['播种面积', 'bō zhǒng miàn jī'],
    ['参加重建的西藏青年', 'cān jiā chóng jiàn de xī zàng qīng nián'],
    ['供应量', 'gōng yìng liàng'],
    ['首发式', 'shǒu fā shì'],
    ['解放思想', 'jiě fàng sī xiǎng'],
    ['塞纳河', 'sài nà hé'],
    ['活塞', 'huó sāi'],
    ['倒转', 'dào zhuǎn'],
  ])('%s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })
})
