// 为 as a preposition (wèi, for whom something is done: 为群众服务) and as a verb (wéi, what something is: 以人为本); 只 behind a numeral.
import type { Lexicon } from '../lexicon'
import { neighbourOf, type ReadingLayer, type Unread } from './layer'

/** Words of the clause behind 为 in which its verb is looked for, and before it in which 以 is. */
const REACH = 12
/** Behind these 为 says what something is. */
const BEFORE_IS = /^(?:图|均|皆|多|约|实|即|各|其|均值|同比|总数|面积|[\d０-９.%％]+)$/
/** Behind these, which dictionaries take for nouns as well, it says as what somebody is chosen or something is seen: 被任命为大使. */
const BEFORE_AS = /^(?:任命|选举|推选|评选|增选|补选|提名|聘任|命名|评定|评价|解读|描述|翻译|诊断|定位|定义)$/
/** Behind these it says for whom, whatever follows. */
const BEFORE_FOR = /^(?:是|都|就|也|正|只|专门|积极|主动|进一步|并|并且|而|要|能|将|会|可|愿|不断|努力)$/
/** Verbs that another verb phrase follows; behind others 为 says what something becomes: 转化为. */
const BEFORE_VERB_PHRASE = /^(?:坚持|致力|继续|开始|准备|决定|计划|希望|承诺|负责|专注|旨在|围绕)$/
const NUMBER = /^[\d０-９一二三四五六七八九十百千万亿两零〇几数半多第负]+/
const NUMERAL = /[\d０-９一二两三四五六七八九十百千万亿几数半每这那哪]$/
const CLAUSE_END = /^[，。；：！？、]$/

export const prepositions: ReadingLayer = {
  name: 'prepositions',
  read: (unread, lexicon) => {
    if (unread.word === '只') return NUMERAL.test(neighbourOf(unread, -1)) ? ['zhī'] : undefined
    return unread.word === '为' ? [isFor(unread, lexicon) ? 'wèi' : 'wéi'] : undefined
  },
  examples: [
    { text: '为群众办实事', word: '为', reading: 'wèi' },
    { text: '企业积极为农户提供种苗', word: '为', reading: 'wèi' },
    { text: '以市场为导向', word: '为', reading: 'wéi' },
    { text: '图为施工现场', word: '为', reading: 'wéi' },
    { text: '知识转化为生产力', word: '为', reading: 'wéi' },
    { text: '会期为三天', word: '为', reading: 'wéi' },
    { text: '他被任命为副部长兼局长', word: '为', reading: 'wéi' },
    { text: '这里曾为县城', word: '为', reading: 'wéi' },
    { text: '仅有一只船靠岸', word: '只', reading: 'zhī' },
    { text: '他只去过一次北京', word: '只', reading: 'zhǐ' },
  ],
}

function isFor(unread: Unread, lexicon: Lexicon): boolean {
  const before = neighbourOf(unread, -1)
  const after = neighbourOf(unread, 1)
  const begins = before === '' || CLAUSE_END.test(before)
  if (CLAUSE_END.test(after) || after === '' || BEFORE_IS.test(before) || BEFORE_AS.test(before)) return false
  if (!begins && (NUMBER.test(after) || (before.length > 1 && lexicon.tag(before) === 'v' && !BEFORE_VERB_PHRASE.test(before))))
    return false
  for (let step = 1; step <= REACH; step++) {
    const word = neighbourOf(unread, -step)
    if (word === '以') return false
    if (word === '' || (word !== '、' && CLAUSE_END.test(word))) break
  }
  return begins || BEFORE_FOR.test(before) || doesSomething(unread, lexicon)
}

/** Whether a verb follows in the clause behind something that it can be done for, and no 的 makes it part of a noun. */
function doesSomething(unread: Unread, lexicon: Lexicon): boolean {
  let found = false
  for (let step = 2; step <= REACH; step++) {
    const word = neighbourOf(unread, step)
    if (word === '' || CLAUSE_END.test(word)) break
    if (word === '的') found = false
    else if (lexicon.tag(word) === 'v') found = true
  }
  return found
}
