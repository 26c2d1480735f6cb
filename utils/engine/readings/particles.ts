// 的, 得, 地, 了 by what stands beside them: de behind a verb that is described (看得更重) and before a verb that it describes (认真地工作), liǎo
// where something can or cannot be brought to an end (完不了). And 长 behind the name of a body, which is its head (支队长).

import { WHOLE_HAN } from '../text/characters'
import { DISTANCE } from '../vocabulary/measures'
import { RANKS } from '../vocabulary/office-parts'
import { neighbourOf, type ReadingLayer, type Unread } from './layer'

/** Behind these 得 is the verb "must" (děi). */
const BEFORE_MUST = /^(?:[我你他她它谁]们?|咱们|[都也还就总又才便可必非真]|必须|首先|最终|一定|大家)$/
/** Behind these it is the verb "get", mostly: 深得人心. */
const BEFORE_GET = /^(?:[深甚颇尽方始才乃遂皆均未无所既终后因]|有所)$/
/** Before these 得 is the verb "get". */
const AFTER_GET = /^[\d０-９一二三四五六七八九十百千第奖分名票了过]/
/** What follows a place, not what is done in some way. */
const AFTER_GROUND = /^[的和与及或在是有块区段表处皮势价面下上里内外中间人]/
/** Verbs before which 得到 says that it can be done: 做得到. */
const BEFORE_CAN = /^[做办看听想见找买吃喝料收拿送走赶用管说叫租住学达]$/
/** What has a head (支队长, 股长), none of it itself long. */
const HAS_HEAD = /(?:[部局处科厅院所署司股室系馆校厂矿社队组团营连排站台]|书记|检察|审判|舰|艇)$/
/** Behind 长 where it tells how long something is. */
const LENGTH = new RegExp(
  `^(?:约|近|达|超过|大约)?[\\d０-９.．一二两三四五六七八九十百千万几余多]+(?:毫米|厘米|分米|公分|${DISTANCE}|英里|[米里丈尺寸])`,
)
const HAN = new RegExp(`^[${WHOLE_HAN}]`, 'u')

const PARTICLES: ReadonlySet<string> = new Set(['的', '得', '得到', '地', '了', '长'])
/** The text behind a word, as far as a number with its unit reaches. */
const behind = ({ text, words, index }: Unread): string => text.slice(words[index]?.end ?? 0, (words[index]?.end ?? 0) + REACH)
const REACH = 12
const PRONOUN = /^[我你他她它谁都也还又]$/

export const particles: ReadingLayer = {
  name: 'particles',
  read: unread => {
    const { word, name } = unread
    if (name !== undefined) return undefined
    // 署长, 庭长, 网格长, whatever dictionaries lack of them.
    if (word.endsWith('长') && word.length > 1 && RANKS.has(word)) return [...unread.base.slice(0, -1), 'zhǎng']
    if (!PARTICLES.has(word)) return undefined
    // As a word of its own it is never part of 的确, 目的, 打的.
    if (word === '的') return ['de']
    const before = neighbourOf(unread, -1)
    const after = neighbourOf(unread, 1)
    if (!HAN.test(before)) return undefined
    if (word === '了')
      return /^[不得]$/.test(before) && neighbourOf(unread, -2).length === 1 && !PRONOUN.test(neighbourOf(unread, -2))
        ? ['liǎo']
        : undefined
    if (word === '得到') return BEFORE_CAN.test(before) ? ['de', 'dào'] : undefined
    if (word === '长') return LENGTH.test(behind(unread)) ? ['cháng'] : HAS_HEAD.test(before) ? ['zhǎng'] : undefined
    if (word === '得') {
      if (AFTER_GET.test(after) || BEFORE_GET.test(before)) return undefined
      return BEFORE_MUST.test(before) ? [HAN.test(after) ? 'děi' : 'dé'] : ['de']
    }
    return before.length > 1 && HAN.test(after) && !AFTER_GROUND.test(after) ? ['de'] : undefined
  },
  examples: [
    { text: '把问题看得更重一些', word: '得', reading: 'de' },
    { text: '各项工作做得很细', word: '得', reading: 'de' },
    { text: '甲队得3分', word: '得', reading: 'dé' },
    { text: '这项政策深得群众拥护', word: '得', reading: 'dé' },
    { text: '我们还得加把劲', word: '得', reading: 'děi' },
    { text: '认真细致地做好服务', word: '地', reading: 'de' },
    { text: '实实在在地为群众办事', word: '地', reading: 'de' },
    { text: '每股20美元的确定性协议', word: '的', reading: 'de' },
    { text: '委员的确到场', word: '的确', reading: 'dí què' },
    { text: '他得了奖', word: '得', reading: 'dé' },
    { text: '说得到做得到', word: '得到', reading: 'de dào' },
    { text: '他们完不了工', word: '了', reading: 'liǎo' },
    { text: '突击队长到会', word: '长', reading: 'zhǎng' },
    { text: '教育署长到会', word: '署长', reading: 'shǔ zhǎng' },
    { text: '跑道长12米', word: '长', reading: 'cháng' },
    { text: '一块地', word: '地', reading: 'dì' },
    { text: '劳务输出地的情况', word: '地', reading: 'dì' },
  ],
}
