// What a whole page says of its people, places and dates: offices gathered, names found again, years completed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Block, Mention } from '../../../utils/engine/doc'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()

/** Blocks of one article, a paragraph a line. */
function read(...paragraphs: string[]): { text: string; mentions: Mention[] } {
  const text = paragraphs.join('\n')
  let start = 0
  const blocks = paragraphs.map((paragraph): Block => {
    const block: Block = { start, end: start + paragraph.length, kind: /^\d{4}年\d+月\d+日$/.test(paragraph) ? 'date' : 'body' }
    start = block.end + 1
    return block
  })
  const articles = [{ start: 0, end: text.length, title: '', titleFrom: 'lead' as const }]
  return { text, mentions: recognize(text, blocks, articles, lexicon) }
}

const named = ({ text, mentions }: ReturnType<typeof read>, name: string) =>
  mentions.filter(({ start, end }) => text.slice(start, end) === name)

describe('persons', () => {
  it('carry every office that the page gives them, at every mention', () => {
    const page = read(
      '11月7日，青川县召开会议。县委书记沈国梁，县委副书记、县政府县长、县防汛抗旱指挥部指挥长罗秀英出席会议。',
      '罗秀英强调，要落实责任。沈国梁作总结讲话。',
    )
    expect(named(page, '沈国梁').map(({ titles }) => titles)).toEqual([['县委书记'], ['县委书记']])
    expect(named(page, '罗秀英').map(({ titles }) => titles)).toEqual([
      ['县委副书记', '县政府县长', '县防汛抗旱指挥部指挥长'],
      ['县委副书记', '县政府县长', '县防汛抗旱指挥部指挥长'],
    ])
  })

  it('share the office that stands before or behind their list', () => {
    const behind = read('谭志远、许文娟、马天明等县领导参加会议。')
    for (const name of ['谭志远', '许文娟', '马天明']) expect(named(behind, name)[0]?.titles, name).toEqual(['县领导'])
    const before = read('县领导谭志远、许文娟、马天明参加会议。')
    for (const name of ['谭志远', '许文娟', '马天明']) expect(named(before, name)[0]?.titles, name).toEqual(['县领导'])
  })

  it('do not share an office that only one can have', () => {
    const page = read('会上，县长罗秀英、许文娟等作了发言。')
    expect(named(page, '罗秀英')[0]?.titles).toEqual(['县长'])
    expect(named(page, '许文娟')[0]?.titles ?? []).not.toContain('县长')
  })

  it('take the office behind the name too', () => {
    expect(named(read('沈国梁书记来到现场。'), '沈国梁')[0]?.titles).toEqual(['书记'])
    expect(named(read('深入学习习近平总书记重要讲话。'), '习近平')[0]?.titles).toEqual(['总书记'])
  })

  it('are named with their form of address where the page gives no more', () => {
    expect(named(read('“这里很方便。”家住江边的何先生说。'), '何先生')).toMatchObject([{ kind: 'person' }])
    expect(named(read('店主唐小莉告诉记者，生意不错。'), '唐小莉')).toMatchObject([{ kind: 'person', titles: ['店主'] }])
  })

  it('are no common words', () => {
    const page = read('会议高度重视各方面工作，金额达到五百万元，于是常务会议作出部署，全面实现安全生产。')
    expect(page.mentions.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})

describe('dates', () => {
  it('get the year that the page gives', () => {
    const page = read('11月8日，会议召开。', '2022年11月9日')
    expect(named(page, '11月8日')).toMatchObject([{ kind: 'date', canonical: '2022年11月8日' }])
  })

  it('stay as they are on a page without a year', () => {
    expect(named(read('11月8日，会议召开。'), '11月8日')[0]?.canonical).toBeUndefined()
  })
})

describe('mentions', () => {
  const sample = fc.array(
    fc.constantFrom(
      ...'王李何川区委书记、市长（记者摄）“”·11月8日局公司社区先生，。\n的在 \ud800\u0000aé𠮷',
      '合川区',
      '买买提·',
      '党的二十大',
    ),
    { maxLength: 80 },
  )
  it('are sorted and disjoint, whatever the text, and the same each time', () => {
    fc.assert(
      fc.property(sample, parts => {
        const text = parts.join('')
        const blocks: Block[] = [{ start: 0, end: text.length, kind: 'body' }]
        const mentions = recognize(text, blocks, [], lexicon)
        let last = 0
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
        expect(recognize(text, blocks, [], lexicon)).toEqual(mentions)
      }),
      { numRuns: 300 },
    )
  })
})
