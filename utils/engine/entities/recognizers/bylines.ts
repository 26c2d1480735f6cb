// Names of those who wrote or took the picture: （记者 A B 通讯员 C）, 记者 A 摄, 文/A 图/B.
import { looksLikeName } from '../../vocabulary/names'
import type { Candidate, Recognizer } from '../recognizer'

const ROLE =
  '(?:(?:见习|实习|特约|首席|全媒体|融媒体|摄影|本报|本台|本社|本刊|本网|新华社|记者站){0,3}记者|(?:特约)?通讯员|实习生|责任编辑|责编|编辑|摄影|图片|供图|校对|美编|版式|视觉|主编|作者|文字|撰文|文|图)'
const NAME = '[\\u4e00-\\u9fff]{1,4}(?:·[\\u4e00-\\u9fff]{1,5}|[ 　][\\u4e00-\\u9fff](?![\\u4e00-\\u9fff]))?'
const NAMES = `${NAME}(?:[ 　、，,/]{1,3}${NAME}){0,11}`
/** In brackets: the roles and names of a byline up to the closing bracket. */
const BRACKET = new RegExp(`[（(〔【\\[](?=[^（()）]{0,16}?${ROLE})[^（()）\\n]{2,120}[）)〕】\\]]`, 'g')
/** On a line of its own or at the end of a caption: role, names, and what they did. */
const CREDIT = new RegExp(
  `(?:${ROLE}(?:[/、\\s]?${ROLE})*[ 　:：/／]+${NAMES}(?=\\s*(?:摄|文|图|报道|整理|供图|/|／|[)）]|$|\\n))|${ROLE}[ 　]*${NAMES}[ 　]?(?:摄影报道|摄|文/图|供图))`,
  'gm',
)
const PART = new RegExp(
  `(?<role>(?<![\\u4e00-\\u9fff])${ROLE})|(?<name>[\\u4e00-\\u9fff]{2,5}(?:·[\\u4e00-\\u9fff]{1,6})+|[\\u4e00-\\u9fff]+)`,
  'g',
)
const NOT_NAMES =
  /[部局委社报网站处厅院所会室台团队校馆区县市镇]$|^(?:摄|文|图|摄影报道|报道|整理|供图|摄制|通讯|综合|本报讯|讯|电|据|消息|等|和|及|与|实习|见习|本报|新华社|文字|图片|资料图|资料|制图|翻拍|提供|受访者|由)$/

const titleOf = (role: string): string | undefined => {
  if (/记者$/.test(role)) return /(?:实习|见习|特约|摄影)记者$/.exec(role)?.[0] ?? '记者'
  if (/通讯员$|实习生|责任编辑|编辑$/.test(role)) return role
  if (/责编/.test(role)) return '责任编辑'
  return /摄影|图片|图$|供图/.test(role) ? '摄影' : undefined
}

const isName = (text: string): boolean => (looksLikeName(text) || /·/.test(text)) && !NOT_NAMES.test(text)

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
      const single = /[\u4e00-\u9fff](?=[ 　]+$)/.exec(byline.slice(0, start))
      if (single && (start < 3 || !/[\u4e00-\u9fff]/.test(byline.charAt(single.index - 1))) && isName(single[0] + text)) {
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
  return { start, end, kind: 'person', tier: 'beyond-doubt', ...(title && { titles: [title] }), ...(bare !== text && { canonical: bare }) }
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
  find: ({ text }) => findBylines(text),
  examples: [
    { text: '本报讯（记者 陈雨 孙志鹏）昨日，会议召开。', finds: ['陈雨', '孙志鹏'] },
    { text: '游客在江边散步。记者 顾小川 摄', finds: ['顾小川'] },
    { text: '本报讯（记者 陈雨 通讯员 吴大有）连日来，天气晴好。', finds: ['陈雨', '吴大有'] },
    { text: '文/林晓 图/方远', finds: ['林晓', '方远'] },
    { text: '（记者 王 灿）', finds: ['王 灿'] },
    { text: '会议（视频）召开，记者看到', finds: [] },
  ],
}
