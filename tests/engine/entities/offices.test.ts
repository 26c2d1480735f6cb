// The offices that sentences give to people, wherever in the sentence they stand.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()

/** Each person with the offices that are given: 王建国: 副市长、局长. */
const officesIn = (text: string): string[] => {
  const { mentions, text: read } = analyze(text, lexicon)
  return mentions
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end, titles = [] }) => `${read.slice(start, end)}: ${titles.join('、')}`)
}

it.each([
  ['several before a name', '副市长、公安局局长王建国出席。', ['王建国: 副市长、公安局局长']],
  ['an office and a calling', '院教育工会主席、教授李如山说。', ['李如山: 院教育工会主席、教授']],
  ['one that turns', '论坛理事会轮值主席、山城集团创始人兼首席执行官张磊说。', ['张磊: 论坛理事会轮值主席、山城集团创始人、首席执行官']],
  ['former ones', '原区委书记张伟、时任副县长李强参加。', ['张伟: 原区委书记', '李强: 时任副县长']],
  ['behind names', '刘建国副总理会见客人，王志刚副主席在座。', ['刘建国: 副总理', '王志刚: 副主席']],
  ['behind each of two names', '贺龙元帅罗瑞卿大将出席。', ['贺龙: 元帅', '罗瑞卿: 大将']],
  ['between two names', '县委书记张伟县长李强到会。', ['张伟: 县委书记', '李强: 县长']],
  [
    'shared by a list',
    '市长王文海，副市长李建军、赵志刚、孙立新。',
    ['王文海: 市长', '李建军: 副市长', '赵志刚: 副市长', '孙立新: 副市长'],
  ],
  ['not shared behind 以及', '公社负责人夏剑、卢平以及周培源出席大会。', ['夏剑: 公社负责人', '卢平: 公社负责人', '周培源: ']],
  ['in brackets', '李秀英（青石镇党委书记）发言。', ['李秀英: 青石镇党委书记']],
  ['of an appointment', '会议决定任命李志强为区人民政府副区长。', ['李志强: 区人民政府副区长']],
  ['taken up', '李志强当选为副区长，王建华兼任秘书长。', ['李志强: 副区长', '王建华: 秘书长']],
  ['of a life', '王建国，男，汉族，1970年3月生，中共党员，现任区农业局局长，拟任区水务局局长。', ['王建国: 区农业局局长']],
  ['told of him', '刘英是市人大常委会委员，前劳动局副局长。', ['刘英: 市人大常委会委员、前劳动局副局长']],
  ['given up', '会议接受李明辞去副县长职务的请求。', ['李明: 原副县长']],
  ['of those who are posted', '驻美大使谢锋出席。', ['谢锋: 驻美大使']],
  ['of an assistant', '省长助理刘军陪同。', ['刘军: 省长助理']],
  ['of a body that dictionaries lack', '县青联主席周婷表示。', ['周婷: 县青联主席']],
  ['of the speaker only where it is one', '李明代表公司签字。', ['李明: ']],
])('%s', (_, text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})

it('reads the rows of a table', () => {
  const text = '姓名 单位 职务\n王建国 区农业局 局长\n李淑芬 女 青石镇 副镇长\n公示期五天，欢迎社会各界监督。'
  let at = 0
  const blocks = text.split('\n').map(line => {
    at += line.length + 1
    return { start: at - line.length - 1, end: at - 1, kind: 'body' as const }
  })
  const persons = recognize(text, blocks, [], lexicon).filter(({ kind }) => kind === 'person')
  expect(persons.map(({ start, end, titles = [] }) => `${text.slice(start, end)}: ${titles.join('、')}`)).toEqual([
    '王建国: 区农业局局长',
    '李淑芬: 青石镇副镇长',
  ])
})

it.each(['执行林副主席的指示。', '多国外长出席会议。', '参选总统的人很多。', '在区委领导下工作。'])(
  'takes no more for an office than is one in %s',
  text => {
    const { mentions, text: read } = analyze(text, lexicon)
    const titles = mentions.filter(({ kind }) => kind === 'title').map(({ start, end }) => read.slice(start, end))
    expect(titles.filter(title => !/^(?:副主席|外长|总统)$/.test(title))).toEqual([])
  },
)
