// What quantities are worth: whatever form a number is written in, the figure is that number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { recognize } from '../../../utils/engine/entities'
import { quantityOf } from '../../../utils/engine/text/quantities'

const lexicon = makeLexicon()
const DIGITS = '零一二三四五六七八九'

/** 3052 → 三千零五十二. */
function underMyriad(value: number): string {
  let text = ''
  let gap = false
  for (const [power, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10
    if (!digit) gap ||= text !== ''
    else {
      text += (gap ? '零' : '') + DIGITS.charAt(digit) + sign
      gap = false
    }
  }
  return text
}

/** 130052000 → 一亿三千零五万二千. */
function chinese(value: number): string {
  let text = ''
  for (const [power, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / power) % 1e4
    if (part) text += (text && part < 1000 ? '零' : '') + underMyriad(part) + sign
  }
  return text
}

/** 917654321 → 9亿1765万4321. */
function mixed(value: number): string {
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4] as const
  return parts.map((part, i) => (part ? (i === 2 && part < 10 && value > 9 ? '零' : '') + String(part) + ['亿', '万', ''][i] : '')).join('')
}

const wide = (text: string): string => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const number = fc.oneof(
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 10_000, max: 99_999_999 }),
  fc.integer({ min: 1e8, max: 9e11 }),
)

const glossIn = (text: string): string[] =>
  recognize(text, [{ start: 0, end: text.length, kind: 'body' }], [], lexicon).flatMap(({ kind, gloss }) =>
    kind === 'number' ? [gloss ?? ''] : [],
  )
/** The figure at the beginning of a gloss. */
const figureOf = (gloss: string): number => Number((/[0-9][0-9,]*(?:\.[0-9]+)?/.exec(gloss)?.[0] ?? '').replaceAll(',', ''))

describe('any number', () => {
  it('is worth the same in Chinese numerals, mixed, and with full-width figures', () => {
    fc.assert(
      fc.property(number, value => {
        for (const text of [chinese(value), mixed(value), wide(mixed(value))]) expect([text, quantityOf(text)?.to]).toEqual([text, value])
      }),
    )
  })
  it('is given in English with its very figure, or not at all', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('元', '人', '亩', '吨', '', '多元', '余人', '元左右'), (value, unit) => {
        for (const text of [chinese(value), mixed(value), wide(mixed(value))])
          for (const gloss of glossIn(`共有${text}${unit}。`)) expect([text + unit, figureOf(gloss)]).toEqual([text + unit, value])
      }),
      { numRuns: 60 },
    )
  })
  it('has the value of its decimals before 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(1e4, 1e8), (hundredths, power) => {
        const sign = power === 1e4 ? '万' : '亿'
        const value = Math.round((hundredths * power) / 100)
        expect(quantityOf(`${hundredths / 100}${sign}`)?.to).toBe(value)
        const [whole = '', decimals] = String(hundredths / 100).split('.')
        const read =
          (Number(whole) ? chinese(Number(whole)) : '零') +
          (decimals ? `点${[...decimals].map(digit => DIGITS.charAt(Number(digit))).join('')}` : '')
        if (Number(whole)) expect(quantityOf(`${read}${sign}`)?.to).toBe(value)
      }),
    )
  })
  it('is never made up from odd signs', () => {
    const sign = fc.constantFrom(...'零〇一二两三五九十百千万亿点多余几半数上0189.,至—元亩年')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), signs => {
        for (const gloss of glossIn(`共${signs.join('')}。`)) expect(gloss).not.toMatch(/NaN|undefined|Infinity|\p{Script=Han}/u)
      }),
    )
  })
})

it.each([
  ['一点二万余', { to: 12_000, more: true }],
  ['91万5700', { to: 915_700 }],
  ['13亿7767万', { to: 1_377_670_000 }],
  ['三千五百余', { to: 3500, more: true }],
  ['两万五', { to: 25_000 }],
  ['二三十', { from: 20, to: 30 }],
  ['一百二三十', { from: 120, to: 130 }],
  ['十几万', { to: 100_000, more: true }],
  ['1亿2000多万', { to: 120_000_000, more: true }],
  ['3万零500', { to: 30_500 }],
  ['8000至1万', { from: 8000, to: 10_000 }],
  ['5至10万', { from: 50_000, to: 100_000 }],
  ['三五万', { from: 30_000, to: 50_000 }],
])('%s is worth %o', (text, worth) => expect(quantityOf(text)).toEqual(worth))

it.each(['二五百', '1.5万300', '三几万', '五至三万', '千百万', '十十万', '一多余', '五三百'])('%s is not understood', text =>
  expect(quantityOf(text)).toBeUndefined(),
)
