// The glossary of set phrases is whole: every line read, none twice, each rendered, numeric ones with as many items as they say.
import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../utils/engine/vocabulary/phrases'

const NUMERALS = '一两三四五六七八九十'
/** 四 of 四早; 两 and 三 of 两不愁三保障; 双 counts as 两. */
const numeralsOf = (text: string): number[] =>
  [...text.replace(/双/g, '两').matchAll(/十?[一两三四五六七八九]|十/g)].map(
    ([numeral]) => (numeral.length > 1 || numeral === '十' ? 10 : 0) + (numeral === '十' ? 0 : NUMERALS.indexOf(numeral.at(-1)!) + 1),
  )

/** Begin with a numeral, but count nothing: plans, years, dates. */
const NO_COUNT =
  /^(?:十[一二三四五]五|九五|九二|三八|五一|十八亿|十年|二十条|三(?:农[问工]|孩|线建设)|双拥工作|两弹一星精神|两岸(?!三通)|五湖四海)/

describe('the glossary of set phrases', () => {
  it('has several hundred phrases, each with English and a theme', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(400)
    for (const { text, rendering, theme } of PHRASES) {
      expect(text).toMatch(/\p{Script=Han}{2}/u)
      expect(rendering, text).toMatch(/^[\p{Script=Latin}\d"]/u)
      expect(rendering, text).not.toMatch(/[\p{Script=Han}|]/u)
      expect(theme).toMatch(/^[A-Za-z, ]+$/)
    }
    expect(new Set(PHRASES.map(({ theme }) => theme)).size).toBeGreaterThan(10)
  })

  it('has none twice, whatever punctuation they are written with', () => {
    const texts = PHRASES.map(({ text }) => text.replace(/[、，“”]/g, ''))
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  it('says what numeric phrases contain', () => {
    const numeric = PHRASES.filter(({ text }) => /^“?[两双二三四五六七八九十]/.test(text) && !NO_COUNT.test(text))
    expect(numeric.length).toBeGreaterThan(80)
    expect(numeric.filter(({ contents }) => contents.length === 0).map(({ text }) => text)).toEqual([])
  })

  it('has as many items as the numerals of a phrase say', () => {
    const counted = PHRASES.filter(({ text, contents }) => contents.length && numeralsOf(text).length)
    const wrong = counted.filter(({ text, contents }) => {
      const numerals = numeralsOf(text)
      return ![...numerals, numerals.reduce((sum, each) => sum + each)].includes(contents.length)
    })
    expect(wrong.map(({ text, contents }) => `${text} ${contents.length}`)).toEqual([])
  })

  it('gives each item in Chinese and in English', () => {
    for (const { text, contents } of PHRASES)
      for (const { chinese, english } of contents) {
        expect(chinese, text).toMatch(/\p{Script=Han}/u)
        expect(english, text).toMatch(/^[\p{Script=Latin}\d"]/u)
        expect(english, text).not.toMatch(/\p{Script=Han}/u)
      }
    const earlies = PHRASES.find(({ text }) => text === '四早')
    expect(earlies?.contents.map(({ chinese }) => chinese)).toEqual(['早发现', '早报告', '早隔离', '早治疗'])
  })
})
