// The page as a whole: offices gathered over it, names found again, years completed; and long texts in linear time.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Block, Mention } from '../../../utils/engine/doc'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()

/** The mentions of paragraphs, with what they cover. */
function read(...paragraphs: string[]): (Mention & { surface: string })[] {
  const text = paragraphs.join('\n')
  const blocks: Block[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    blocks.push({ start: at, end: at + paragraph.length, kind: /^\d{4}年\d+月\d+日$/.test(paragraph) ? 'date' : 'body' })
    at += paragraph.length + 1
  }
  return recognize(text, blocks, [], lexicon).map(mention => ({ ...mention, surface: text.slice(mention.start, mention.end) }))
}

const titlesOf = (mentions: readonly (Mention & { surface: string })[], name: string) =>
  mentions.filter(mention => mention.kind === 'person' && mention.surface === name).map(mention => mention.titles ?? [])

describe('people', () => {
  it('have all offices that the page gives them, wherever they are named', () => {
    const found = read('县委副书记、县长、县防汛抗旱指挥部指挥长程建国讲话。', '程建国强调，安全第一。')
    expect(titlesOf(found, '程建国')).toEqual(Array(2).fill(['县委副书记', '县长', '县防汛抗旱指挥部指挥长']))
  })
  it('share the office of their list, before it or behind it', () => {
    const found = read('县领导罗秀兰、谭勇参加。', '陶建东、覃明红、曾荣等市领导出席。')
    expect(['罗秀兰', '谭勇', '陶建东', '曾荣'].map(name => titlesOf(found, name)[0])).toEqual([
      ['县领导'],
      ['县领导'],
      ['市领导'],
      ['市领导'],
    ])
  })
  it('do not share an office of which there is one', () => {
    const found = read('县长程建国、罗秀兰出席。')
    expect(titlesOf(found, '罗秀兰')).toEqual([[]])
  })
  it('have the office behind their name', () => {
    expect(titlesOf(read('贯彻习近平总书记重要讲话精神。'), '习近平')).toEqual([['总书记']])
  })
  it('are reporters in bylines', () => {
    expect(titlesOf(read('本报讯（记者 陈雨 孙志鹏）昨日，会议召开。'), '孙志鹏')).toEqual([['记者']])
  })
})

it('takes the year of partial dates from the dated line', () => {
  const found = read('7月9日上午，会议召开。', '2021年7月10日')
  expect(found.find(({ surface }) => surface === '7月9日上午')?.canonical).toBe('2021年7月9日')
})

it('gives a place the chain above it, settled by the other places of the page', () => {
  const found = read('重庆市江北区召开会议，南津街街道参加。')
  expect(found.find(({ surface }) => surface === '江北区')?.gloss).toBe('江北区 · 重庆市 — Jiangbei District, Chongqing')
  expect(found.find(({ surface }) => surface === '南津街街道')?.gloss).toContain('合川区')
})

it('keeps mentions sorted, disjoint, and off the middle of rare characters, on odd text', () => {
  for (const odd of ['𠮷𠮷先生𠮷某某、\ud842说', '“'.repeat(3000) + '局”'.repeat(3000), '·'.repeat(500), '、王、'.repeat(2000)]) {
    let last = 0
    for (const { start, end } of recognize(odd, [{ start: 0, end: odd.length, kind: 'body' }], [], lexicon)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(/[\ud800-\udbff]$/.test(odd.slice(0, end)) && /^[\udc00-\udfff]/.test(odd.slice(end))).toBe(false)
      last = end
    }
  }
})
