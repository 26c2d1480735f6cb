// What a tooltip is about: mentions of one person, place or body counted together, whatever they are called.
import { describe, expect, it } from 'vitest'
import { type MentionSubject, subjectAt } from '../../components/subject'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { outlineOf } from '../../utils/engine/outline'

const doc = analyze(
  `本报讯（记者 孙明）昨日，全市防汛工作会议召开。市委书记陈国梁、市长王文海出席会议。

陈书记强调，要抓好落实。国梁同志对值守提出要求。市委书记要求，各级要靠前指挥。

中共重庆市合川区委办公室
`,
  makeLexicon(),
)

/** The subject at the nth standing of a word. */
function at(word: string, nth = 0): MentionSubject {
  let offset = doc.text.indexOf(word)
  for (let i = 0; i < nth; i++) offset = doc.text.indexOf(word, offset + 1)
  return subjectAt(doc, offset) as MentionSubject
}

describe('a person', () => {
  it('is counted by surname, given name and office alike', () => {
    expect(at('陈国梁')).toMatchObject({ kind: 'person', name: '陈国梁', count: 4, number: 1, titles: ['市委书记'] })
    expect(at('陈书记')).toMatchObject({ kind: 'person', name: '陈国梁', pinyin: 'Chén Guóliáng', number: 2 })
    expect(at('国梁同志')).toMatchObject({ kind: 'person', name: '陈国梁', number: 3, next: doc.text.indexOf('市委书记要求') })
  })
  it('is shown with all offices where only the office stands', () => {
    expect(at('市委书记', 1)).toMatchObject({
      kind: 'title',
      name: '陈国梁',
      pinyin: 'Chén Guóliáng',
      titles: ['市委书记'],
      count: 4,
      number: 4,
    })
  })
  it('is in the outline once', () => {
    const people = outlineOf(doc).articles.flatMap(article => article.people.map(({ name }) => name))
    expect(people).toEqual(['陈国梁', '王文海'])
  })
})

it('reads a full form that stands only within other words', () => {
  const mention = { start: doc.text.indexOf('全市'), end: doc.text.indexOf('全市') + 2, kind: 'place', canonical: '合川区' } as const
  const mentions = [mention, ...doc.mentions.filter(({ start }) => start > mention.end)]
  expect(subjectAt({ ...doc, mentions }, mention.start)).toMatchObject({ name: '合川区', pinyin: 'Héchuān Qū' })
  expect(subjectAt({ ...doc, mentions: [{ ...mention, canonical: '青田县' }] }, mention.start)).toMatchObject({ pinyin: '' })
})
