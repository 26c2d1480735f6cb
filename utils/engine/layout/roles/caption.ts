// Captions: what a picture shows, with the credit behind it.
import { blankBefore, blankBehind, NOTHING, type Proposal, type RoleRule, textOf } from './role'

const NAME = '[\\u4e00-\\u9fff·]{2,4}'
/** 记者 周远 摄 / （记者 周远 摄） / 周远摄 / 新华社发 at the end. */
export const CREDIT = new RegExp(
  `(?:[（(]?(?:本报|新华社|特约|首席|见习|实习)*(?:记者|通讯员|实习生)[\\s/：:]*${NAME}(?:[\\s、]${NAME}){0,2}\\s*|[\\s。！”）（(]${NAME}(?:[\\s、/]${NAME})?\\s*|图片?[：:/]?\\s?)(?:摄|摄影|供图|提供|文/图|图/文|制图)(?:影报道)?[）)]?$|(?:新华社|中新社|本报)(?:记者)?${NAME}?(?:发|摄)[）)]?$`,
)
const SHOWS = /^[（(]?(?:图为|图①|图1|上图|下图|左图|右图|日前，|[▲▼△▽↑↓])/

/** Lines that a caption runs over at most. */
const MOST = 8

export const caption: RoleRule = {
  name: 'caption',
  kind: 'caption',
  about: 'A caption ends with the credit of its picture (摄, 供图, 新华社发) and stands apart, even in the middle of a paragraph.',
  examples: [
    { source: '全区召开会议部署春耕生产。\n\n农民在田间插秧。记者 周远 摄\n\n会议要求，抢抓农时。', block: '农民在田间插秧。记者 周远 摄' },
    {
      source: '图为新建成的便民服务中心大厅，群众正在办理业\n务。（通讯员 赵立 摄）\n\n本报讯（记者 孙明）昨日，便民服务中心启用。',
      block: '图为新建成的便民服务中心大厅，群众正在办理业务。（通讯员 赵立 摄）',
    },
  ],
  propose: (page, first) => {
    const { lines } = page
    const open = SHOWS.test(lines[first]?.text ?? '')
    if (!open && !blankBefore(page, first) && (page.joins[first - 1] ?? -1) > 4) return NOTHING
    const found: Proposal[] = []
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      const end = lines[last]?.text ?? ''
      if (last > first && (lines[last]?.blanks ?? 0) > 0) break
      if (!/[摄图供发影道）)]$/.test(end) || !CREDIT.test(textOf(page, Math.max(first, last - 1), last))) continue
      const apart = (blankBefore(page, first) ? 1.5 : 0) + (blankBehind(page, last) ? 1 : 0) + (open ? 2.5 : 0)
      const sentences = textOf(page, first, last).match(/[。！？]/g)?.length ?? 0
      found.push({ last, score: 3 + apart - 0.7 * (last - first) - 0.8 * Math.max(0, sentences - 1) })
      break
    }
    return found
  },
}
