// A surname with a form of address: 何先生, 李大姐, 老王, 张某某.
import { isSurname } from '../../vocabulary/names'
import type { Candidate, Recognizer } from '../recognizer'

const ADDRESSED =
  /(?<surname>[\u4e00-\u9fff])(?:先生|女士|小姐|太太|师傅|大姐|大妈|大爷|大娘|大叔|大哥|大嫂|阿姨|奶奶|爷爷|婆婆|老师|同学|医生|教授|总(?![书统理结体部会台局工裁司指参量监队行之共数计是要和需])|某某|某(?![一些个种日年月天地人]))/g
const RANKED =
  /(?<![\u4e00-\u9fff][、和与])(?<surname>[\u4e00-\u9fff])(?:主席|总理|总统|书记|主任|部长|省长|市长|县长|区长|镇长|乡长|局长|处长|科长|所长|站长|院长|校长|行长|厂长|经理|董事|司令|政委|队长|团长|连长|大使)(?!们|级|制)/g
const FAMILIAR = /(?<![\u4e00-\u9fff\d０-９])[老小](?<surname>[\u4e00-\u9fff])(?=[说和与的，、。：]|告诉|表示|介绍|笑)/g
/** Surnames that are common words before these: 各位先生 has no 位先生. */
const NOT_BEFORE = /[各这那位几两名该本一个多女男大小老某学]/

export const addressed: Recognizer = {
  name: 'addressed',
  about: 'A surname with a form of address behind it, or 老 or 小 before it.',
  find: ({ text, units, startingAt }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(ADDRESSED)) {
      const surname = match.groups?.surname ?? ''
      const start = match.index
      if (!isSurname(surname) || NOT_BEFORE.test(surname)) continue
      // 李明先生 is a full name; 于是先生 none.
      const index = startingAt[start] as number
      const unit = units[index]
      if (!unit || (unit.kind === 'word' && unit.end > start + 1 && unit.end !== start + match[0].length)) continue
      if (unit.kind === 'person' && unit.end > start + match[0].length) continue
      found.push({ start, end: start + match[0].length, kind: 'person', tier: 'spoken-for' })
    }
    // 李主席, 范处长: the surname alone, its office goes to `titles`.
    for (const match of text.matchAll(RANKED)) {
      const start = match.index
      const unit = units[startingAt[start] as number]
      if (
        !isSurname(match.groups?.surname ?? '') ||
        /[两各三多]国$/.test(text.slice(Math.max(0, start - 1), start + 1)) ||
        unit?.end !== start + 1 ||
        unit.kind !== 'word'
      )
        continue
      if (startingAt[start + 1] !== -1 && units[startingAt[start + 1] as number]?.end === start + 3)
        found.push({ start, end: start + 1, kind: 'person', tier: 'spoken-for' })
    }
    for (const match of text.matchAll(FAMILIAR))
      if (isSurname(match.groups?.surname ?? ''))
        found.push({ start: match.index, end: match.index + 2, kind: 'person', tier: 'known-place' })
    return found
  },
  examples: [
    { text: '家住江北的何先生表示，生活方便。', finds: ['何先生'] },
    { text: '“真好。”李大姐说。老王笑着点头。', finds: ['李大姐', '老王'] },
    { text: '犯罪嫌疑人张某某到案。', finds: ['张某某'] },
    { text: '当天，李主席会见了客人，范处长作陪。', finds: ['李', '范'] },
    { text: '时任局长、副局长和全体处长', finds: [] },
    { text: '各位先生，女士们，向总书记汇报，两国总理互致贺电', finds: [] },
  ],
}
