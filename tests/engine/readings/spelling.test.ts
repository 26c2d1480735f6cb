// Pinyin as it is written: joined, with capitals for names and apostrophes.
import { describe, expect, it } from 'vitest'
import { isProperName, joinSyllables, spellSpan } from '../../../utils/engine/readings/spelling'
import { showReadings } from '../../../utils/engine/show-readings'
import { makeSampleDoc } from '../../fixtures/sample-doc'

const doc = makeSampleDoc()

describe('joinSyllables', () => {
  it.each([
    [['shū', 'jì'], false, 'shūjì'],
    [['xī', 'ān'], true, "Xī'ān"],
    [['nǚ', 'ér'], false, "nǚ'ér"],
    [['ōu', 'yáng'], true, 'Ōuyáng'],
    [['', 'hé'], false, 'hé'],
    [[], true, ''],
    [['xi1', 'an1'], true, 'Xi1an1'],
    [['nü3', 'er2'], false, 'nü3er2'],
    [['ㄕㄨ', 'ㄐㄧˋ'], true, 'ㄕㄨ ㄐㄧˋ'],
    [['', 'ㄏㄜˊ'], false, 'ㄏㄜˊ'],
  ])('%j', (syllables, capital, written) => {
    expect(joinSyllables(syllables, capital)).toBe(written)
  })
})

it.each([
  ['南湖区', true],
  ['重庆市', true],
  ['我市', false],
  ['全区', false],
  ['该县', false],
  ['各乡镇', false],
  ['两国', false],
])('%s is a name: %s', (text, isName) => {
  expect(isProperName({ text }, { kind: 'place', start: 0, end: text.length })).toBe(isName)
})

describe('spellSpan', () => {
  it.each([
    ['曾敏尔', "Zēng Mǐn'ěr"],
    ['何先生', 'Hé xiānsheng'],
    ['单永红', 'Shàn Yǒnghóng'],
    ['临江县', 'Línjiāng Xiàn'],
    ['市水利局', 'shì shuǐlì jú'],
    ['市委书记', 'shìwěi shūjì'],
  ])('of %s', (name, written) => {
    const mention = doc.mentions.find(({ start, end }) => doc.text.slice(start, end) === name)
    expect(mention && spellSpan(doc, mention, mention)).toBe(written)
  })

  it.each([
    ['numbers', '曾敏尔', 'Zeng1 Min3er3'],
    ['numbers', '临江县', 'Lin2jiang1 Xian4'],
    ['zhuyin', '单永红', 'ㄕㄢˋ ㄩㄥˇ ㄏㄨㄥˊ'],
  ] as const)('in %s, of %s', (system, name, written) => {
    const shown = showReadings(doc, { system, sandhi: false })
    const mention = doc.mentions.find(({ start, end }) => doc.text.slice(start, end) === name)
    expect(mention && spellSpan(shown, mention, mention)).toBe(written)
  })

  it('joins what dictionaries take apart in the name of a place', () => {
    const tokens = [
      { start: 0, end: 2, reading: ['jiǔ', 'lóng'] },
      { start: 2, end: 3, reading: ['pō'] },
      { start: 3, end: 4, reading: ['qū'] },
    ]
    const mention = { start: 0, end: 4, kind: 'place' } as const
    expect(spellSpan({ text: '九龙坡区', tokens }, mention, mention)).toBe('Jiǔlóngpō Qū')
  })
})
