// Names of those who wrote or took the picture: （记者 A B 通讯员 C）, 记者 A 摄, 文/A 图/B.
import { HAN, isHan } from '../../text/characters'
import { couldBeName, looksLikeName } from '../../vocabulary/names'
import { ROLES } from '../../vocabulary/office-parts'
import { BEFORE_CALLING, CREDITED, PICTURE } from '../../vocabulary/patterns'
import type { Candidate, Recognizer } from '../recognizer'

const NAME = `[${HAN}]{1,4}(?:·[${HAN}]{1,5}|[ 　][${HAN}](?![${HAN}]))?`
const NAMES = `${NAME}(?:[ 　、，,/]{1,3}${NAME}){0,11}`
/** In brackets: the roles and names of a byline up to the closing bracket. */
const BRACKET = new RegExp(`[（(〔【\\[](?!图库)(?=[^（()）]{0,16}?${CREDITED})[^（()）\\n]{2,120}[）)〕】\\]]`, 'g')
/** On a line of its own or at the end of a caption: role, names, and what they did. */
const CREDIT = new RegExp(
  `(?:${CREDITED}(?:[/、\\s]?${CREDITED}){0,5}[ 　:：/／]+${NAMES}(?=\\s*(?:摄|文|图|报道|整理|供图|/|／|[)）]|$|\\n))|${CREDITED}[ 　]*${NAMES}[ 　]?(?:摄影报道|摄|文/图|供图))`,
  'gm',
)
const PART = new RegExp(`(?<role>(?<![${HAN}])${CREDITED})|(?<name>[${HAN}]{2,5}(?:·[${HAN}]{1,6})+|[${HAN}]+)`, 'g')
const NOT_NAMES = new RegExp(
  `[部局委社报网站处厅院所会室台团队校馆区县市镇]$|^(?:${BEFORE_CALLING}|${CREDITED}|摄|摄影报道|报道|整理|摄制|通讯|综合|本报讯|讯|电|据|消息|等|和|及|与|资料图|资料|制图|翻拍|提供|受访者|由|来源|官方|网络|截图)$`,
)
const PICTURED = new RegExp(PICTURE)
/** One Han character with nothing but blanks behind it. */
const SINGLE = new RegExp(`[${HAN}](?=[ 　]+$)`)

/** What somebody is for being named so: 记者 for 本报首席记者. */
function titleOf(role: string): string | undefined {
  for (let at = 0; at < role.length; at++) if (ROLES.has(role.slice(at))) return role.slice(at)
  if (role.endsWith('责编')) return '责任编辑'
  return PICTURED.test(role) ? '摄影' : undefined
}

const isName = (text: string): boolean =>
  (looksLikeName(text) || (text.length > 2 && couldBeName(text)) || /·/.test(text)) && !NOT_NAMES.test(text)

/** The names in one byline that begins at `offset`. */
function namesIn(byline: string, offset: number): Candidate[] {
  const found: Candidate[] = []
  let title: string | undefined
  let last = -1
  for (const match of byline.matchAll(PART)) {
    const at = match.index
    if (match.groups?.role) {
      // A role that runs straight into a name: 记者杨帆.
      title = titleOf(match.groups.role) ?? title
      last = at + match[0].length
      continue
    }
    let text = match[0]
    let start = at
    // The two characters of a short name are often set apart: 王 灿.
    const before = found.at(-1)
    if (text.length === 1 && start > 0) {
      const single = SINGLE.exec(byline.slice(0, start))
      if (single && (start < 3 || !isHan(byline.charCodeAt(single.index - 1))) && isName(single[0] + text)) {
        start = single.index
        text = byline.slice(start, at + 1)
        if (!before || before.end <= offset + start) found.push(person(offset + start, offset + at + 1, title, text))
      }
      continue
    }
    if (last === at && title === undefined) start = at
    text = text.replace(/(?:摄影报道|摄|供图|整理|报道)$/, '')
    if (isName(text)) found.push(person(offset + start, offset + start + text.length, title, text))
  }
  return found
}

const person = (start: number, end: number, title: string | undefined, text: string): Candidate => {
  const bare = text.replace(/[ 　]/g, '')
  return { start, end, kind: 'person', tier: 'set-off', ...(title && { titles: [title] }), ...(bare !== text && { canonical: bare }) }
}

/** The names in all bylines and credits of the text. */
export function findBylines(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of [BRACKET, CREDIT]) for (const match of text.matchAll(pattern)) found.push(...namesIn(match[0], match.index))
  return found
}

export const bylines: Recognizer = {
  name: 'bylines',
  about: 'Names in bylines and picture credits, which stand between brackets, blanks and role words.',
  find: page => page.bylines,
  examples: [
    { text: '本报讯（记者 陈雨 孙志鹏）昨日，会议召开。', finds: ['陈雨', '孙志鹏'] },
    { text: '游客在江边散步。记者 顾小川 摄', finds: ['顾小川'] },
    { text: '本报讯（记者 陈雨 通讯员 吴大有）连日来，天气晴好。', finds: ['陈雨', '吴大有'] },
    { text: '文/林晓 图/方远', finds: ['林晓', '方远'] },
    { text: '（记者 王 灿）', finds: ['王 灿'] },
    { text: '（记者 过建明 万俟辉）', finds: ['过建明', '万俟辉'] },
    { text: '海南[图库]、云南、桂林[图库]等地。会议（视频）召开，记者看到', finds: [], not: ['记者 云南 摄'] },
  ],
}
