// The promises of the Doc, on fixtures, on real pages and on anything at all.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { problemsOf } from '../invariants'
import { listShared, readShared, sharedSuite } from '../shared'

const lexicon = makeLexicon()
const fixtures = new URL('../fixtures/', import.meta.url)

/** White space and the characters without width: what a repair may drop or add. */
const solid = (text: string) => text.replace(/[\s\u0085\u200b\u00ad\u2060]/g, '')
const sorted = (text: string) => [...solid(text)].sort().join('')

describe('analyze', () => {
  const texts = readdirSync(fixtures).filter(name => name.endsWith('.txt'))
  it.each(texts)('keeps its promises on %s', name => {
    const source = readFileSync(new URL(name, fixtures), 'utf8')
    const doc = analyze(source, lexicon)
    expect(problemsOf(doc)).toEqual([])
    expect(analyze(source, lexicon)).toEqual(doc)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u3000\r\n\t\n'],
    ['lone surrogates', '会议\ud842指出\n\udfb7，全区\ud83d\n要'],
    ['characters beyond the BMP', '本报讯（记者 𠮷田）近日，𠮷\n林村喜获丰收。'],
    ['NUL and controls', '会议\u0000指出，\u0007全区\n\u0001各级'],
    ['right to left', 'שלום עולם\nمرحبا بالعالم，会议指出'],
    ['form feeds and CRLF', '一、二\r\n三\f四\r五'],
    ['emoji', '👨‍👩‍👧会议👍\n指出'],
    ['one endless line', '会议指出'.repeat(5000)],
    ['one character a line', [...'会议指出要坚持人民至上生命至上'].join('\n')],
  ])('survives %s', (_name, source) => {
    const doc = analyze(source, lexicon)
    expect(problemsOf(doc)).toEqual([])
    expect(sorted(doc.text)).toBe(sorted(source))
  })

  it('survives anything', () => {
    const newsy = fc.constantFrom(
      ...'会议指出要坚持人民至上生命。，、；：“”（）《》！？—…·'.split(''),
      '本报讯',
      '记者',
      '王强',
      '李明',
      '摄',
      '区委书记',
      '11月8日',
      '\n',
      '\n\n',
      ' ',
      '　',
      '2022年',
      'GDP',
      '3.5%',
      '一、',
      '■',
      '\u200b',
      '\u00ad',
      '\u2028',
      '\u0085',
      '\ud842',
      '\u0000',
      '\t',
      '\r\n',
    )
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: newsy }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 120 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, source => {
        const doc = analyze(source, lexicon)
        expect(problemsOf(doc)).toEqual([])
        expect(sorted(doc.text)).toBe(sorted(source))
      }),
      { numRuns: 300 },
    )
  })
})

it('takes a couplet under its kicker for the headline, not for a slogan of the page', () => {
  const sample = readFileSync(new URL('../../scripts/sample-page.txt', import.meta.url), 'utf8')
  expect(analyze(sample, lexicon).articles[0]?.title).toBe('稳住基本盘 跑出加速度')
})

describe(sharedSuite('analyze on real pages'), () => {
  const pages = ['pages/hechuan', 'pages/public', 'pages/extracted'].flatMap(folder =>
    listShared(folder, '.txt').map(name => `${folder}/${name}`),
  )
  it.skipIf(!pages.length)('keeps its promises on every one', () => {
    for (const page of pages) expect(problemsOf(analyze(readShared(page), lexicon)), page).toEqual([])
  })
})
