// The readings of Taiwan: where they differ, and on which pages.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { readAsInTaiwan } from '../../utils/engine/taiwan-readings'

const lexicon = makeLexicon()
const read = (text: string) =>
  readAsInTaiwan(analyze(text, lexicon))
    .tokens.flatMap(({ reading = [] }) => reading)
    .join(' ')

describe('a page of Taiwan', () => {
  it.each([
    ['處理垃圾的時間', 'chǔ lǐ lè sè de shí jiān'],
    ['學期與企業的危機', 'xué qí yǔ qì yè de wéi jī'],
    ['研究知識的質量', 'yán jiù zhī shì de zhí liàng'],
    ['訊息和攻擊', 'xùn xí hàn gōng jí'],
    ['和平發展', 'hé píng fā zhǎn'],
  ])('%s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })
})

it('a simplified page is read as ever', () => {
  expect(read('处理垃圾的时期')).toBe('chǔ lǐ lā jī de shí qī')
})
