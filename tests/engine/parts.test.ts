// A long text is read in parts: where these end, that together they are the text, and what stands first before its part is read.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze, analyzePart, analyzeTop } from '../../utils/engine/analyze'
import type { Doc } from '../../utils/engine/doc'
import { LEAST, MOST, TELLS_FIRST } from '../../utils/engine/part-length'
import { partsOf, partTexts } from '../../utils/engine/parts'
import { problemsOf } from '../invariants'
import { listShared, readShared, sharedSuite } from '../shared'

const lexicon = makeLexicon()
const PAGES = new URL('../pages/', import.meta.url)
const pages = readdirSync(PAGES).map(name => readFileSync(new URL(`${name}/source.txt`, PAGES), 'utf8'))
/** All pages of our own, one behind the other, three times. */
const LONG = [...pages, ...pages, ...pages].join('\n\n\n')

const lengths = (source: string) => partsOf(source).map(({ start, end }) => end - start)

describe('the parts', () => {
  it('are one up to the length of a long page', () => {
    expect(lengths('')).toEqual([0])
    expect(lengths('字'.repeat(MOST))).toEqual([MOST])
    expect(lengths('字'.repeat(MOST + 1))).toHaveLength(2)
  })

  it('tile any text, and are as long as parts are', () => {
    const bits = fc.constantFrom('字'.repeat(700), '。\n', '\n\n', '\f', '，', '😀'.repeat(50), ' ', 'words ')
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 120 }), some => {
        const source = some.join('')
        const parts = partsOf(source)
        expect(parts.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
        for (const length of lengths(source).slice(0, -1)) {
          expect(length).toBeGreaterThanOrEqual(LEAST)
          expect(length).toBeLessThanOrEqual(MOST)
        }
        expect(source.slice(0, parts[0]?.end)).not.toMatch(/[\ud800-\udbff]$/)
      }),
    )
  })

  it.each([
    ['at the end of a page', '文。\n', '\f', '\n\n\n'],
    ['where most lines are left out', '文。', '\n\n\n', '\n\n'],
    ['where a line is left out behind a sentence', '文。', '\n\n', '文\n\n'],
    ['behind a sentence', '文。', '\n', '文\n'],
    ['at the end of a line', '文', '\n', '。'],
    ['behind a sentence, where no line ends', '文。', '', '文'],
  ])('end %s', (_, before, border, other) => {
    const some = '字'.repeat(1000)
    const source = some.repeat(6) + some + other + some + before + border + some + other + some.repeat(9)
    const { end = 0 } = partsOf(source)[0] ?? {}
    expect(source.slice(0, end)).toBe(some.repeat(7) + other + some + before + border)
  })

  it('begin with one that a beginning of the text tells', () => {
    expect(LONG.length).toBeGreaterThan(2 * MOST)
    expect(partsOf(LONG.slice(0, TELLS_FIRST))[0]).toEqual(partsOf(LONG)[0])
  })
})

describe('the Doc of a long text', () => {
  it('is sound, and holds those of its parts', () => {
    const doc = analyze(LONG, lexicon)
    const parts = partTexts(LONG).map(part => analyzePart(part, lexicon))
    expect(problemsOf(doc)).toEqual([])
    expect(parts.length).toBeGreaterThan(2)
    const said = ({ text, mentions }: Doc) => mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    expect(said(doc)).toEqual(parts.flatMap(said))
    const titles = ({ articles }: Doc) => articles.map(({ title }) => title)
    expect(titles(doc)).toEqual(parts.flatMap(titles))
  })

  it('is one article where one report is longer than a part, and another where a new page begins', () => {
    const lines = [
      '　　清晨六点，老码头的雾还没有散，摆渡人何春山已经把船缆解开，等着第一班过河的学生。',
      '　　镇上的人都记得，一九八三年发大水，是他和弟弟划着木船，把两岸的人接到高处。',
    ]
    const report = `${lines.join('\n')}\n\n`.repeat(140)
    const titles = (source: string) => analyze(source, lexicon).articles.map(({ titleFrom }) => titleFrom)
    expect(report.length).toBeLessThan(MOST)
    expect(titles(`守渡口的人\n\n${report}${report}`)).toEqual(['headline'])
    expect(titles(`守渡口的人\n\n${report}\f${report}`)).toEqual(['headline', 'lead'])
  })

  it('has nothing where a part has nothing', () => {
    for (const source of ['\n'.repeat(3 * MOST), `${'\n'.repeat(2 * MOST)}本报讯`, `本报讯${' '.repeat(3 * MOST)}`])
      expect(problemsOf(analyze(source, lexicon))).toEqual([])
  })
})

describe('what stands first', () => {
  it('is a sound Doc of the first blocks', () => {
    for (const page of pages) {
      const top = analyzeTop(page, lexicon, 300)
      const whole = analyze(page, lexicon)
      expect(whole.text.startsWith(top.text)).toBe(true)
      expect(top.text.length).toBeGreaterThanOrEqual(Math.min(300, whole.text.length))
      expect(top.blocks).toEqual(whole.blocks.slice(0, top.blocks.length))
    }
  })

  it(sharedSuite('is what is shown in the end, on nineteen of twenty pages'), () => {
    const seen = ({ text, blocks, mentions, tokens }: Doc) => {
      const end = blocks.find(block => block.end >= 700)?.end ?? text.length
      const within = <S extends { end: number }>(spans: readonly S[]) => spans.filter(span => span.end <= end)
      return JSON.stringify([
        text.slice(0, end),
        within(blocks),
        within(mentions).map(({ kind, start }) => [kind, start]),
        within(tokens).map(({ reading }) => reading),
      ])
    }
    const all = ['public', 'extracted'].flatMap(set => listShared(`pages/${set}`, '.txt').map(name => readShared(`pages/${set}/${name}`)))
    const same = all.filter(page => seen(analyzeTop(page, lexicon, 1200)) === seen(analyze(page, lexicon)))
    expect(same.length).toBeGreaterThanOrEqual(0.95 * all.length)
  })
})
