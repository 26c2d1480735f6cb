// Blanks that a program set between all words, or OCR anywhere.
import { OPENER } from '../layout/openers'
import { isHan } from '../text/characters'
import { isHeadKind, type RepairRule } from './rule'

/** A headline of two parts, each so long, has its blank on a page strewn with blanks too. */
const PARTS = /^\S{4,}\s+\S{4,}$/

/** Longest opening of a report that is set apart from it, in UTF-16 units. */
const LONGEST_OPENER = 12
const OPENER_END = /[讯电〕】）)]$/

export const looseBlank: RepairRule = {
  name: 'loose-blank',
  about: 'In a text that was cut into words, or strewn with blanks by OCR, a blank between Han is dropped.',
  examples: [
    {
      source:
        '台风 已 离开 本 县 ， 但 为 全县 带来 多年 未 有 的 强风 ， 部分 山区 山洪 暴发\n各 乡镇 都 有 民众 受困 ， 县里 派出 干部 前往 各 村 的 灾区',
      text: '台风已离开本县，但为全县带来多年未有的强风，部分山区山洪暴发各乡镇都有民众受困，县里派出干部前往各村的灾区',
    },
  ],
  decide: ({ source, start, end, broken, loose, kind }) => {
    if (!loose || broken || !isHan(source.charCodeAt(start - 1)) || !isHan(source.charCodeAt(end))) return undefined
    const head = source.slice(source.lastIndexOf('\n', start - 1) + 1, start).replace(/\s+/g, '')
    if (head.length < LONGEST_OPENER && OPENER_END.test(head) && OPENER.test(`${head} `)) return undefined
    return loose === 'strewn' && isHeadKind(kind) && PARTS.test(source.slice(start - 4, end + 4)) ? undefined : ''
  },
}
