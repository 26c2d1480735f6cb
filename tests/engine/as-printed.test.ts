// Everything shown is in the script of the page, and one person is one, however he is printed.
import { describe, expect, it } from 'vitest'
import { subjectAt } from '../../components/subject'
import { makeLexicon } from '../../utils/data'
import { makeLevels } from '../../utils/data/levels'
import { analyze } from '../../utils/engine/analyze'
import { nameOf } from '../../utils/engine/doc'
import { outlineOf } from '../../utils/engine/outline'
import { problemsOf } from '../invariants'

const lexicon = makeLexicon()
const read = (source: string) => {
  const doc = analyze(source, lexicon)
  expect(problemsOf(doc)).toEqual([])
  return doc
}
const personsOf = (source: string) => {
  const doc = read(source)
  return doc.mentions.filter(({ kind }) => kind === 'person').map(mention => nameOf(doc, mention))
}

describe('a page in traditional characters', () => {
  const SOURCE = '本報訊（記者 孫曉明）縣委書記劉偉國11月7日出席會議。劉偉國強調，要發展經濟。縣委書記要求落實責任。'
  const doc = read(SOURCE)
  it('has what it means beside what it says', () => {
    expect(doc).toMatchObject({ script: 'Hant', text: SOURCE })
    expect(doc.plain).toBe('本报讯（记者 孙晓明）县委书记刘伟国11月7日出席会议。刘伟国强调，要发展经济。县委书记要求落实责任。')
  })
  it('shows names and offices as printed', () => {
    const persons = doc.mentions.filter(({ kind }) => kind === 'person')
    expect(persons.map(mention => nameOf(doc, mention))).toEqual(['孫曉明', '劉偉國', '劉偉國'])
    expect(persons.map(({ titles }) => titles?.[0])).toEqual(['記者', '縣委書記', '縣委書記'])
    expect(doc.mentions.filter(({ kind }) => kind === 'title').at(-1)?.canonical).toBe('劉偉國')
  })
  it('looks words up as they are meant', () => {
    expect(makeLevels(lexicon)(doc).words).toMatchObject({ 发展: expect.any(Number) })
    expect(subjectAt(doc, SOURCE.indexOf('責任'))).toMatchObject({ name: '責任', plain: '责任', pinyin: 'zérèn' })
  })
  it('knows its reporters', () => {
    const [article] = outlineOf(doc).articles
    expect(article?.reporters).toEqual(['孫曉明'])
    expect(article?.people.map(({ name }) => name)).toEqual(['劉偉國'])
  })
})

it('knows a person again under radicals and in the other script', () => {
  expect(personsOf('区委书记王⻘松出席会议。王青松强调，要抓紧抢收。王⻘松要求，确保安全。')).toEqual(['王青松', '王青松', '王青松'])
  expect(personsOf('县委书记陈国基出席会议。書記陳國基强调，要抓紧抢收。')).toEqual(['陈国基', '陈国基'])
})

it('says nothing of script and plain text where there is nothing to say', () => {
  expect(read('2022')).not.toHaveProperty('script')
  expect(read('会议')).not.toHaveProperty('plain')
})
