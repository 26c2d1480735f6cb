// Where an office stands: its rank, what modifies it, and the body before it.
import { isHan } from '../text/characters'
import { BODIES, MODIFIERS, RANKS, ROLES } from '../vocabulary/office-parts'
import type { Page } from './recognizer'

/** An office [start, end) of the text. */
export interface Office {
  readonly start: number
  readonly end: number
  /** A role (记者, 店主) rather than a rank. */
  readonly role: boolean
}

const LONGEST_RANK = 5
/** An office with its body is not longer than this, in UTF-16 units. */
const LONGEST_OFFICE = 44
/** Time words and the like that the list of words that break names does not have. */
const NO_BODY = new Set(
  '会见 会晤 访问 接见 看望 出席 主持 参加 发表 强调 指出 表示 牢记 感谢 欢迎 邀请 选举 任命 当选 担任 就任 接任 兼任 陪同 率领 听取 按照 根据 学习 贯彻 落实 宣布 代表 作为 成为 包括 以及 来自 致信 致电 委托 批准 提名 要求 提议 支持 反对 批评 指责 谴责 今天 昨天 日前 近日 昨日 今日 目前 当前 会议 会上 活动 仪式 现任 各级 有关 部分 全体 广大 各位 一名 一位 这位 那位 两位 多名 多位 名 位 个 等 的 了 和 与 及 同 由 经 请 原 新 老 该 某 本 我 你 他 她 其 此 这 那 每 各'.split(
    ' ',
  ),
)

/** Length of the longest of `words` that `text` has right before `end`; 0 if none. */
function lengthBefore(text: string, end: number, words: ReadonlyMap<string, string>, most: number): number {
  for (let length = Math.min(most, end); length > 0; length--) if (words.has(text.slice(end - length, end))) return length
  return 0
}

/** The office that ends right at `end`, if any. */
export function officeEndingAt(page: Page, end: number): Office | undefined {
  const { text } = page
  const rank = lengthBefore(text, end, RANKS, LONGEST_RANK)
  const role = lengthBefore(text, end, ROLES, LONGEST_RANK)
  if (!rank && !role) return undefined
  // 领导小组 is no 领导, 书记处 no 书记.
  if (
    /^(?:小组|处(?!长)|团|会|室|部|力|人员?)/.test(text.slice(end, end + 2)) &&
    /(?:领导|书记|主席|委员|代表|编辑|理事|董事|记者|领导人)$/.test(text.slice(end - 3, end))
  )
    return undefined
  let start = end - Math.max(rank, role)
  for (let length = 1; length > 0; start -= length) length = lengthBefore(text, start, MODIFIERS, 4)
  // A rank of one kind before another: 主任医师, 党委副书记.
  const before = lengthBefore(text, start, RANKS, LONGEST_RANK)
  if (role > rank) return { start: institutionBefore(page, start), end, role: true }
  if (before && start === end - rank) return undefined
  return { start: bodyBefore(page, start, end), end, role: false }
}

/** Where the body begins whose name ends at `end`: `end` itself if there is none. */
function bodyBefore(page: Page, end: number, officeEnd: number): number {
  const { text, units, endingAt } = page
  let start = end
  for (;;) {
    if (officeEnd - start >= LONGEST_OFFICE) return start
    const index = unitBefore(page, start)
    if (index < 0) return start
    const unit = units[index]
    if (!unit || unit.kind === 'person' || unit.kind === 'foreign') return start
    const word = text.slice(unit.start, start)
    if (NO_BODY.has(word)) return start
    if (!BODIES.has(word) && page.lexicon.entities.breaks(word) && !ADMINISTRATIVE.test(word)) return start
    if (endingAt[start] === -1 && unit.start >= start) return start
    start = unit.start
  }
}

/** Verbs and the like that stand in names of bodies. */
export const ADMINISTRATIVE =
  /^(?:防控|监督|监察|检察|检查|管理|服务|宣传|组织|统一|开发|建设|保障|扶贫|执法|合作|促进|救助|救援|调查|研究|测试|评价|咨询|设计|投资|领导|指挥|协调|工作|保护|发展|改革|审计|统计|预防|控制|防汛|抗旱|治理|应急|规划|教育|培训|推进|整治|监管|督导|督查|巡察|巡视|纪检|信访|接待|经营|生产|销售|运输|运行|安置|移民|招商|引资|帮扶|振兴|绿化|行动|对外|执行|常务|临时|联防|联控)$/

/** The unit that holds the character before `offset`, if that is a Han character. */
function unitBefore({ text, units, endingAt, startingAt }: Page, offset: number): number {
  if (offset <= 0 || !isHan(text.charCodeAt(offset - 1))) return -1
  if (endingAt[offset] !== -1) return endingAt[offset] as number
  let at = offset - 1
  while (at > 0 && startingAt[at] === -1 && offset - at < 16) at--
  const index = startingAt[at] as number
  return index >= 0 && (units[index]?.end ?? 0) >= offset ? index : -1
}

/** Roles have only an institution, a paper or a place before them: 清华大学教授, 新华社记者. */
function institutionBefore(page: Page, end: number): number {
  const index = unitBefore(page, end)
  const unit = page.units[index]
  if (unit?.kind === 'known' && unit.known?.kind === 'organization' && unit.end === end) return unit.start
  const word = unit && unit.end === end ? page.text.slice(unit.start, end) : ''
  return /(?:大学|学院|医院|中学|小学|日报|晚报|研究院|研究所|公司|集团)$/.test(page.text.slice(Math.max(0, end - 3), end)) && word
    ? bodyBefore(page, end, end)
    : end
}

/** All offices that end right at `end` in a row: 市委副书记、市长. In the order of the text. */
export function officesEndingAt(page: Page, end: number): Office[] {
  const offices: Office[] = []
  let at = end
  for (;;) {
    const office = officeEndingAt(page, at)
    if (!office) return offices
    offices.unshift(office)
    const link = /(?:[、兼]|兼任)$/.exec(page.text.slice(Math.max(0, office.start - 2), office.start))
    if (!link || office.role) return offices
    at = office.start - link[0].length
  }
}
