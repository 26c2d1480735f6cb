// Tones as they are spoken, word by word.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { speakTones } from '../../utils/engine/sandhi'
import { showReading, showReadings } from '../../utils/engine/show-readings'

/** Words with their base readings → the readings spoken; `|` stands for what interrupts. */
function speak(...words: [word: string, reading: string][]): string {
  let text = ''
  const tokens = words.map(([word, reading]) => {
    const start = text.length
    text += word
    return { start, end: text.length, ...(reading && { reading: reading.split(' ') }) }
  })
  return speakTones({ text, tokens })
    .map(({ reading = ['|'] }) => reading.join(' '))
    .join(' ')
}

const YI: [string, string] = ['一', 'yī']
const BU: [string, string] = ['不', 'bù']

describe('一', () => {
  it.each([
    ['before a fourth tone', [YI, ['个', 'gè']], 'yí gè'],
    ['before a 个 without tone', [YI, ['个', 'ge']], 'yí ge'],
    ['before a first tone', [YI, ['天', 'tiān']], 'yì tiān'],
    ['before a second tone', [['一直', 'yī zhí']], 'yì zhí'],
    ['before a third tone', [['一起', 'yī qǐ']], 'yì qǐ'],
    ['inside a word', [['一带一路', 'yī dài yī lù']], 'yí dài yí lù'],
    ['time after time', [['一天一天', 'yī tiān yī tiān']], 'yì tiān yì tiān'],
    [
      'after a word that ends like a number',
      [
        ['千万', 'qiān wàn'],
        ['一定', 'yī dìng'],
      ],
      'qiān wàn yí dìng',
    ],
    ['between a verb and itself', [['看一看', 'kàn yī kàn']], 'kàn yi kàn'],
  ] as [string, [string, string][], string][])('%s', (_, words, spoken) => expect(speak(...words)).toBe(spoken))

  it.each([
    [
      'at the end of a word',
      [
        ['统一', 'tǒng yī'],
        ['战线', 'zhàn xiàn'],
      ],
      'tǒng yī zhàn xiàn',
    ],
    ['at the end of all', [['唯', 'wéi'], YI], 'wéi yī'],
    ['before punctuation', [YI, ['，', ''], ['是', 'shì']], 'yī | shì'],
    ['as an ordinal', [['第', 'dì'], YI, ['次', 'cì']], 'dì yī cì'],
    [
      'in a year',
      [
        ['一九四九', 'yī jiǔ sì jiǔ'],
        ['年', 'nián'],
      ],
      'yī jiǔ sì jiǔ nián',
    ],
    [
      'after tens',
      [
        ['二十一', 'èr shí yī'],
        ['个', 'gè'],
      ],
      'èr shí yī gè',
    ],
    ['in January', [YI, ['月', 'yuè']], 'yī yuè'],
    ['in the first quarter', [YI, ['季度', 'jì dù']], 'yī jì dù'],
    [
      'where it was corrected',
      [
        ['一', 'yí'],
        ['天', 'tiān'],
      ],
      'yí tiān',
    ],
  ] as [string, [string, string][], string][])('stays %s', (_, words, spoken) => expect(speak(...words)).toBe(spoken))
})

describe('不', () => {
  it('has the second tone before a fourth, over the border of words too', () => {
    expect(speak(BU, ['是', 'shì'])).toBe('bú shì')
    expect(speak(['不断', 'bù duàn'])).toBe('bú duàn')
    expect(speak(['并不', 'bìng bù'], ['是', 'shì'])).toBe('bìng bú shì')
  })

  it('stays before all others and at the end', () => {
    expect(speak(BU, ['好', 'hǎo'])).toBe('bù hǎo')
    expect(speak(BU, ['。', ''], ['是', 'shì'])).toBe('bù | shì')
  })
})

describe('third tones', () => {
  it.each([
    ['in a word', [['领导', 'lǐng dǎo']], 'líng dǎo'],
    [
      'in two words of one character',
      [
        ['你', 'nǐ'],
        ['好', 'hǎo'],
      ],
      'ní hǎo',
    ],
    ['in a word of three', [['展览馆', 'zhǎn lǎn guǎn']], 'zhán lán guǎn'],
    ['after a prefix', [['小老虎', 'xiǎo lǎo hǔ']], 'xiǎo láo hǔ'],
    ['in the pairs of a longer word', [['岂有此理', 'qǐ yǒu cǐ lǐ']], 'qí yǒu cí lǐ'],
    [
      'not from word to word',
      [
        ['总理', 'zǒng lǐ'],
        ['感谢', 'gǎn xiè'],
      ],
      'zóng lǐ gǎn xiè',
    ],
    [
      'not over punctuation',
      [
        ['你', 'nǐ'],
        ['，', ''],
        ['好', 'hǎo'],
      ],
      'nǐ | hǎo',
    ],
    ['not before others', [['水平', 'shuǐ píng']], 'shuǐ píng'],
  ] as [string, [string, string][], string][])('%s', (_, words, spoken) => expect(speak(...words)).toBe(spoken))
})

it('leaves the Doc as it is', () => {
  const doc = analyze('领导一起研究，不断改进。\n', makeLexicon())
  const before = JSON.stringify(doc)
  expect(speakTones(doc)).not.toEqual(doc.tokens)
  expect(JSON.stringify(doc)).toBe(before)
})

it('is shown in every system, and for a word of the dictionary likewise', () => {
  const doc = analyze('领导不断改进。\n', makeLexicon())
  const { tokens } = showReadings(doc, { system: 'numbers', sandhi: true })
  expect(tokens.flatMap(({ reading = [] }) => reading).slice(0, 4)).toEqual(['ling2', 'dao3', 'bu2', 'duan4'])
  expect(showReading('领导', ['lǐng', 'dǎo'], { system: 'marks', sandhi: true })).toEqual(['líng', 'dǎo'])
  expect(showReading('领导', ['lǐng', 'dǎo'], { system: 'marks', sandhi: false })).toEqual(['lǐng', 'dǎo'])
  expect(showReading('B超', ['B', 'chāo'], { system: 'zhuyin', sandhi: true })).toEqual(['B', 'ㄔㄠ'])
})
