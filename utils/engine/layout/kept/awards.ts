// Lists of winners: 一等奖, and the names under it or behind it.
import { AWARD } from '../../vocabulary/award-words'
import type { Line } from '../lines'
import { areNames } from '../roles/byline-parts'
import type { KeptRule, Stretch } from './rule'

/** 一等奖 二等奖（3名） 三等奖：孙明 周立 */
const HEADED = new RegExp(`^[【（(]?${AWARD}[】）)]?(?:[（(][^）)]{1,8}[）)])?(?:[：:\\s].*)?$`)
/** A winner, or his work. */
const isWinner = ({ text, blanks }: Line) => blanks === 0 && !/[，。]/.test(text) && (areNames(text) || text.startsWith('《'))
/** So many awards in a row are a list. */
const FEW = 2

export const awards: KeptRule = {
  name: 'awards',
  about: 'Two and more awards, each with those who won it.',
  examples: [
    {
      source:
        '青石镇小学的作文比赛昨天揭晓，一百多名学生参加，获奖作文将印成一本小册子，发给全镇的学生。\n获奖名单如下：\n一等奖\n孙明远 周立\n二等奖\n何敬之 吴宁 郑洁\n三等奖\n周平 赵立\n颁奖典礼将在下月举行，全镇小学的师生都可以参加，获奖的学生还将到县城参加决赛。',
      rows: ['一等奖', '孙明远 周立', '二等奖', '三等奖', '周平 赵立'],
    },
  ],
  find: ({ lines }) => {
    const found: Stretch[] = []
    const isHeaded = (i: number) => HEADED.test(lines[i]?.text ?? '') && !/。/.test(lines[i]?.text ?? '')
    for (let first = 0; first < lines.length; first++) {
      if (!isHeaded(first)) continue
      let end = first
      let count = 0
      for (; end < lines.length && (isHeaded(end) || isWinner(lines[end] as Line)); end++) if (isHeaded(end)) count++
      if (count >= FEW) found.push([first, end])
      first = end - 1
    }
    return found
  },
}
