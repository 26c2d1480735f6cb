// The outline, which stands beside words of our own.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { outlineOf } from '../../utils/engine/outline'

it('sets no title from right to left, whatever the page has put into it', () => {
  const text = '\u202e全区召开安全生产工作会议\u202c\n\n本报讯 区委昨日召开会议，部署今冬明春的安全生产工作，要求各部门压实责任。\n'
  const doc = analyze(text, makeLexicon())
  expect(doc.source).toBe(text)
  expect(outlineOf(doc).articles.map(({ title }) => title)).toEqual(['全区召开安全生产工作会议'])
})
