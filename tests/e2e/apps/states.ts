// What the pages of the frameworks show: a report of our own in eight places, each of which changes in a way of its own.

interface Item {
  readonly id: number
  readonly text: string
}

/** All that such a page shows. */
export interface State {
  /** Nothing of the text is there. */
  readonly loading: boolean
  readonly headline: string
  /** Stands, while it is open, before the button of the page in its paragraph. */
  readonly lead: string
  readonly open: boolean
  /** Paragraphs by their keys, the only ones in their element. */
  readonly list: readonly Item[]
  /** Paragraphs by their keys among others, all or none of them. */
  readonly more: readonly Item[]
  readonly hasMore: boolean
  /** A paragraph of three texts side by side, an emphasised name, and the rest. */
  readonly where: string
  readonly office: string
  readonly name: string
  readonly bold: boolean
  readonly saying: string
  readonly quoted: boolean
  readonly quotation: string
  /** Texts by their keys, with nothing between them. */
  readonly bare: readonly Item[]
  /** What the page sets as markup. */
  readonly markup: string
}

export interface Step {
  readonly name: string
  readonly state: State
}

/** Persons of the report: wherever one of them is named, in whichever state, the name is marked. */
export const NAMES = ['贺建平', '唐雅琴', '吴国安', '杜明远', '孙德福', '汪海宁']

const items = (...texts: readonly string[]): readonly Item[] => texts.map((text, id) => ({ id, text }))

/** What a page shows at first. */
export const FIRST: State = {
  loading: false,
  headline: '白鹭镇召开秋粮收购工作现场会',
  open: true,
  lead: '贺建平强调，要把粮食安全责任扛在肩上，让农民种粮有钱赚、售粮不排队。',
  list: items(
    '本报讯（记者 汪海宁）10月14日，松河县在白鹭镇召开秋粮收购工作现场会，总结前一阶段收购情况，部署下一阶段重点任务。县委书记贺建平出席会议并讲话，县委副书记、县长唐雅琴主持会议。',
    '会议指出，今年以来，全县坚持稳面积、增单产两手发力，落实高标准农田建设资金1.8亿元，秋粮面积稳定在42万亩，丰收已成定局。',
    '唐雅琴要求，各乡镇、各部门要加强协调配合，增设收购网点，延长服务时间，确保月底前完成收购任务的八成以上。',
  ),
  hasMore: true,
  more: items(
    '县委常委、副县长吴国安通报了全县秋粮收购进展情况。截至目前，全县共收购秋粮9.6万吨，占计划的百分之六十二。',
    '吴国安表示，县粮食和物资储备局将组织专班下沉一线，做好烘干、质检、结算等服务，严厉打击压级压价行为。',
  ),
  where: '在现场会上，',
  office: '白鹭镇党委书记',
  name: '杜明远',
  bold: true,
  saying: '作了交流发言，介绍了“党支部+合作社+农户”的做法。',
  quoted: false,
  quotation: '“今年收成好，粮价也稳，一亩地能多挣两百多元。”种粮大户孙德福高兴地告诉记者。',
  bare: items('贺建平一行还到柳湾村实地查看了粮食烘干中心。', '唐雅琴询问了售粮农户的意见。', '大家纷纷表示满意。'),
  markup: '会前，<b>唐雅琴</b>到<em>松河县粮食储备中心</em>检查了安全生产工作。',
}

type Change = readonly [name: string, change: (state: State) => Partial<State>]

const CHANGES: readonly Change[] = [
  ['conditional text is hidden', () => ({ open: false })],
  ['the headline is another', () => ({ headline: '松河县秋粮收购进度过六成' })],
  ['a keyed list is reversed', ({ list }) => ({ list: list.toReversed() })],
  ['a paragraph is inserted in front', ({ list }) => ({ list: [{ id: 9, text: '吴国安陪同检查。' }, ...list] })],
  ['the text of a paragraph is another', ({ list }) => ({ list: list.with(1, { ...list[1]!, text: `${list[1]!.text}贺建平表示赞同。` }) })],
  ['a paragraph is taken from the middle', ({ list }) => ({ list: list.toSpliced(2, 1) })],
  ['a whole list is removed', () => ({ hasMore: false })],
  ['a whole list is put back', () => ({ hasMore: true })],
  ['the first text of several is another', () => ({ where: '' })],
  ['an emphasised name is another', () => ({ name: '孙德福', office: '种粮大户' })],
  ['a name is emphasised otherwise', () => ({ bold: false })],
  ['a paragraph becomes a quotation', () => ({ quoted: true })],
  ['texts side by side are reversed', ({ bare }) => ({ bare: bare.toReversed() })],
  ['one of the texts side by side is emptied', ({ bare }) => ({ bare: bare.with(1, { ...bare[1]!, text: '' }) })],
  ['the whole text is removed', () => ({ loading: true })],
  ['the whole text is put back', () => ({ loading: false })],
  ['markup is set', () => ({ markup: '会后，<em>杜明远</em>一行查看了<b>秋粮</b>收购现场。' })],
]

function inSequence(changes: readonly Change[]): readonly Step[] {
  let state = FIRST
  return changes.map(([name, change]) => {
    state = { ...state, ...change(state) }
    return { name, state }
  })
}

/** One change after the other. */
export const THERE: readonly Step[] = inSequence(CHANGES)

/** The same changes undone, the last one first. */
export const BACK: readonly Step[] = THERE.map(({ name }, i) => ({
  name: `undone: ${name}`,
  state: THERE[i - 1]?.state ?? FIRST,
})).toReversed()
