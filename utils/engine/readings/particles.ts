// 得 and 地 as particles: de behind a verb that is described (看得更重) and before a verb that it describes (认真地工作).
import { neighbourOf, type ReadingLayer } from './layer'

/** Behind these 得 is the verb "must" (děi). */
const BEFORE_MUST = /^(?:[我你他她它谁]们?|咱们|[都也还就总又才便可必非真]|必须|首先|最终|一定|大家)$/
/** Behind these it is the verb "get", mostly: 深得人心. */
const BEFORE_GET = /^[深甚颇尽方始才乃遂皆均未无所既终后因]$/
/** Before these 得 is the verb "get". */
const AFTER_GET = /^[\d０-９一二三四五六七八九十百千第奖分名票]/
/** What follows a place, not what is done in some way. */
const AFTER_GROUND = /^[的和与及或在是有块区段表处皮势价面下上里内外中间人]/
const HAN = /^\p{Script=Han}/u

export const particles: ReadingLayer = {
  name: 'particles',
  read: unread => {
    const { word } = unread
    if (word !== '得' && word !== '地') return undefined
    const before = neighbourOf(unread, -1)
    const after = neighbourOf(unread, 1)
    if (!HAN.test(before)) return undefined
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
    { text: '一块地', word: '地', reading: 'dì' },
    { text: '劳务输出地的情况', word: '地', reading: 'dì' },
  ],
}
