// Blanks that an extractor dropped from bylines come back where the page shows that they were lost, and nowhere else.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { layOut } from '../../../utils/engine/layout'
import { repair } from '../../../utils/engine/repair'
import { losesBlanks, lostBlanks } from '../../../utils/engine/repair/lost-blanks'

const lexicon = makeLexicon()
const mend = (source: string) => repair(source, layOut(source, lexicon)).text

describe('losesBlanks', () => {
  it.each([
    ['本报讯（记者孙立新周平）昨日，全区召开会议。', 'all'],
    ['本报讯（记者孙立新周\n平）昨日，全区召开会议。', 'all'],
    ['本报讯（记者 孙立新）昨日，全区召开会议。\n\n会场。记者周平摄\n', 'captions'],
    ['本报讯（记者 孙立新 周平）昨日，全区召开会议。', undefined],
    ['本报讯（记者孙立新）昨日，全区召开会议。', undefined],
    ['新华社北京6月3日电（记者孙立新、周平）昨日，会议召开。', undefined],
  ])('%j: %s', (source, lost) => expect(losesBlanks(source)).toBe(lost))
})

describe('lostBlanks', () => {
  it.each([
    ['本报讯（首席记者孙立新周平通讯员郑洁）昨日', 'body', '本报讯（首席记者 孙立新 周平 通讯员 郑洁）昨日'],
    ['村民在田间插秧通讯员周远摄', 'caption', '村民在田间插秧 通讯员 周远 摄'],
    ['本报记者欧阳明吴宁', 'byline', '本报记者 欧阳明 吴宁'],
    ['新华社北京6月3日电（记者孙立新、周平）昨日', 'body', '新华社北京6月3日电（记者孙立新、周平）昨日'],
  ] as const)('sets %j', (solid, kind, text) => {
    let set = solid as string
    for (const at of lostBlanks(solid, kind).reverse()) set = `${set.slice(0, at)} ${set.slice(at)}`
    expect(set).toBe(text)
  })
})

it('sets them in a page that lost them, over line ends too', () => {
  expect(mend('本报讯（记者孙立新周平吴\n宁）昨日，全区召开防汛工作会议。\n\n本报讯（记者郑洁）日前，各镇举行演练。')).toBe(
    '本报讯（记者 孙立新 周平 吴宁）昨日，全区召开防汛工作会议。\n本报讯（记者 郑洁）日前，各镇举行演练。',
  )
})
