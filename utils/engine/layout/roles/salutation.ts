// The salutation of an open letter.
import type { Line } from '../lines'
import { NOTHING, type RoleRule } from './role'

const ADDRESSED =
  /(?:同志|朋友|市民|居民|村民|群众|党员|干部|青年|代表|委员|家长|同学|职工|业主|乡亲|师生|企业|单位|党组织|学生|读者|旅客|乘客|先生|女士|同胞|老师|教师)(?:们)?[：:]$/

export const salutation: RoleRule = {
  name: 'salutation',
  kind: 'salutation',
  about: 'Whom an open letter addresses, on a line of its own that ends with a colon.',
  examples: [{ source: '全区广大青年朋友们：\n今年以来，我区遭遇持续高温。', block: '全区广大青年朋友们：' }],
  propose: ({ lines }, first) => {
    const text = (lines[first] as Line).text
    return text.length <= 30 && ADDRESSED.test(text) && !/[，。]/.test(text) ? [{ last: first, score: 6 }] : NOTHING
  },
}
