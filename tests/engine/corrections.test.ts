// Readings that a reader set right: what they change in a Doc, and that a file of them is taken whole or not at all.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import {
  type Correction,
  correctReadings,
  parseCorrections,
  readingOf,
  withCorrections,
  withoutCorrection,
  writeCorrections,
} from '../../utils/engine/corrections'

const PAGE = 'https://paper.example.org/1'
const doc = analyze('市长单永红在重庆召开会议。单永红同志强调，永红要走在前列，会议很重要。\n', makeLexicon())
/** Every reading of `word` in the text. */
const readings = (word: string, corrections: readonly Correction[], page = PAGE) => {
  const { text, tokens } = correctReadings(doc, corrections, page)
  const found: string[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    found.push(readingOf({ ...doc, tokens }, { start: at, end: at + word.length }).join(' '))
  return found
}

describe('correctReadings', () => {
  it('reads every token that is the word, and no part of one', () => {
    expect(readings('重庆', [])).toEqual(['chóng qìng'])
    expect(readings('重庆', [{ word: '重庆', reading: ['zhòng', 'qìng'] }])).toEqual(['zhòng qìng'])
    expect(readings('重要', [{ word: '重', reading: ['chóng'] }])).toEqual(['zhòng yào'])
  })

  it('reads a name that is several tokens', () => {
    expect(readings('单永红', [{ word: '单永红', reading: ['chán', 'yǒng', 'hóng'] }])).toEqual(['chán yǒng hóng', 'chán yǒng hóng'])
  })

  it('reads the short form of a name like the full one', () => {
    const named = {
      ...doc,
      mentions: [{ start: doc.text.indexOf('永红要'), end: doc.text.indexOf('要走'), kind: 'person', canonical: '单永红' }],
    } as const
    const { tokens } = correctReadings(named, [{ word: '单永红', reading: ['shàn', 'yòng', 'hòng'] }], PAGE)
    expect(readingOf({ ...doc, tokens }, named.mentions[0]).join(' ')).toBe('yòng hòng')
  })

  it('holds a correction for one page there alone, and above one for all', () => {
    const always = { word: '会议', reading: ['huì', 'yī'] }
    const here = { word: '会议', reading: ['kuài', 'yì'], page: PAGE }
    expect(new Set(readings('会议', [here, always]))).toEqual(new Set(['kuài yì']))
    expect(new Set(readings('会议', [here, always], `${PAGE}2`))).toEqual(new Set(['huì yī']))
    expect(new Set(readings('会议', [here], `${PAGE}2`))).toEqual(new Set(['huì yì']))
  })

  it('prefers the longer word', () => {
    const corrections = [
      { word: '单', reading: ['dān'] },
      { word: '单永红', reading: ['chán', 'yǒng', 'hóng'] },
    ]
    expect(readings('单永红', corrections)[0]).toBe('chán yǒng hóng')
  })

  it('leaves a Doc alone that has nothing to correct', () => expect(correctReadings(doc, [], PAGE)).toBe(doc))
})

describe('the list', () => {
  const a = { word: '重庆', reading: ['chóng', 'qìng'] }
  const b = { ...a, page: PAGE }

  it('has one for each word and page', () => {
    const again = { word: '重庆', reading: ['zhòng', 'qìng'] }
    expect(withCorrections([a, b], [again])).toEqual([b, again])
    expect(withoutCorrection([a, b], { ...b, reading: [] })).toEqual([a])
  })

  it('comes back from its file, with tone numbers too', () => {
    expect(parseCorrections(writeCorrections([a, b]))).toEqual([a, b])
    expect(parseCorrections('{"corrections":[{"word":"绿","reading":["lv4"]}]}')).toEqual([{ word: '绿', reading: ['lǜ'] }])
    expect(parseCorrections(writeCorrections([]))).toEqual([])
  })

  it.each([
    'no JSON',
    'null',
    '[]',
    '{}',
    '{"corrections":[null]}',
    '{"corrections":[{"word":"重庆","reading":["chóng"]}]}',
    '{"corrections":[{"word":"重","reading":["chóng"]},{"word":"重","reading":["xx"]}]}',
    '{"corrections":[{"word":"","reading":[]}]}',
    '{"corrections":[{"word":"重","reading":["chóng"],"page":1}]}',
    '{"corrections":[{"word":5,"reading":["chóng"]}]}',
  ])('is not taken from %s', file => expect(parseCorrections(file)).toBeUndefined())
})
