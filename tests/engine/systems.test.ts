// Every syllable of Mandarin in every system, there and back.
import { describe, expect, it } from 'vitest'
import { markTone, readSyllable, readSyllables, SYLLABLES, unmarkTone } from '../../utils/engine/syllable'
import { SYSTEMS, toneOf, transcribe } from '../../utils/engine/systems'

const all = [...SYLLABLES].flatMap(letters => [1, 2, 3, 4, 5].map(tone => ({ letters, tone })))
/** The -r of 儿 has no tone of its own. */
const toned = all.filter(({ letters, tone }) => letters !== 'r' || tone === 5)

describe('syllables', () => {
  it('are some four hundred', () => {
    expect(SYLLABLES.size).toBeGreaterThan(400)
    expect(SYLLABLES.size).toBeLessThan(440)
  })

  it('come back from tone marks and from tone numbers', () => {
    for (const syllable of toned) {
      const marked = markTone(syllable)
      expect(unmarkTone(marked)).toEqual(syllable)
      expect(readSyllable(marked)).toEqual(syllable)
      expect(readSyllable(transcribe(marked, 'numbers'))).toEqual(syllable)
    }
  })

  it.each([
    ['lu', 4, 'lù'],
    ['nüe', 4, 'nüè'],
    ['gui', 4, 'guì'],
    ['jiu', 3, 'jiǔ'],
    ['zhou', 1, 'zhōu'],
    ['xiong', 2, 'xióng'],
    ['ê', 4, 'ề'],
    ['ng', 2, 'ńg'],
    ['er', 2, 'ér'],
    ['r', 5, 'r'],
  ])('%s in tone %i is %s', (letters, tone, marked) => expect(markTone({ letters, tone })).toBe(marked))
})

describe('zhuyin', () => {
  it('tells all syllables apart but 儿 without tone and its -r, and is made of its own signs alone', () => {
    const written = new Map<string, string>()
    for (const syllable of toned) {
      const zhuyin = transcribe(markTone(syllable), 'zhuyin')
      expect(zhuyin).toMatch(/^˙?\p{Script=Bopomofo}{1,3}[ˊˇˋ]?$/u)
      const same = written.get(zhuyin)
      if (same) expect([same, syllable.letters].sort()).toEqual(['er', 'r'])
      written.set(zhuyin, syllable.letters)
    }
  })

  it.each([
    ['zhōng', 'ㄓㄨㄥ'],
    ['guó', 'ㄍㄨㄛˊ'],
    ['shì', 'ㄕˋ'],
    ['rì', 'ㄖˋ'],
    ['yǔ', 'ㄩˇ'],
    ['yuán', 'ㄩㄢˊ'],
    ['xué', 'ㄒㄩㄝˊ'],
    ['nǚ', 'ㄋㄩˇ'],
    ['lüè', 'ㄌㄩㄝˋ'],
    ['yǒng', 'ㄩㄥˇ'],
    ['wēng', 'ㄨㄥ'],
    ['wèi', 'ㄨㄟˋ'],
    ['huì', 'ㄏㄨㄟˋ'],
    ['yōu', 'ㄧㄡ'],
    ['liú', 'ㄌㄧㄡˊ'],
    ['bō', 'ㄅㄛ'],
    ['èr', 'ㄦˋ'],
    ['de', '˙ㄉㄜ'],
    ['', ''],
    ['?', '?'],
  ])('of %s is %s', (pinyin, zhuyin) => expect(transcribe(pinyin, 'zhuyin')).toBe(zhuyin))
})

it('finds the tone in every system', () => {
  for (const syllable of toned) for (const system of SYSTEMS) expect(toneOf(transcribe(markTone(syllable), system))).toBe(syllable.tone)
})

describe('readSyllables', () => {
  it.each([
    ['zhong4 qing4', 2, 'zhòng qìng'],
    ['Chong2qing4', 2, 'chóng qìng'],
    ['Chóngqìng', 2, 'chóng qìng'],
    ["xi'an", 2, 'xi an'],
    ['xi1an1', 2, 'xī ān'],
    ['xiān', 1, 'xiān'],
    ['xīān', 2, 'xī ān'],
    ['lv4 nu:3', 2, 'lǜ nǚ'],
    ['nu\u0308\u030c', 1, 'nǚ'],
    ['shu1ji5', 2, 'shū ji'],
    [' shān-xī ', 2, 'shān xī'],
    ['zhe4r', 2, 'zhè r'],
    ['huār', 2, 'huā r'],
    ['ng2 hm', 2, 'ńg hm'],
  ])('takes %s as %i', (typed, count, marked) => expect(readSyllables(typed, count)?.join(' ')).toBe(marked))

  it.each([
    ['', 1],
    ['zhong4', 2],
    ['zhong4 qing4', 1],
    ['zhx4', 1],
    ['yǒng', 2],
    ['dan', 2],
    ['zhong6', 1],
    ['zhòng4', 1],
    ['zhonǵ', 1],
    ['重', 1],
    ['xian'.repeat(50), 49],
  ])('does not take %s as %i', (typed, count) => expect(readSyllables(typed, count)).toBeUndefined())
})
