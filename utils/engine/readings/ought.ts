// 应 before what ought to be done (yīng: 双方应加强合作), and in answer to somebody (yìng: 应总统邀请, 与之相对应的).
import { WHOLE_HAN } from '../text/characters'
import { neighbourOf, type ReadingLayer, type Unread } from './layer'

/** Words of the clause behind 应 in which the invitation is looked for: the offices of who invites can be many. */
const REACH = 24
const HAN = new RegExp(`^[${WHOLE_HAN}]`, 'u')
const CLAUSE_END = /^[，。；：！？]$/
/** What is answered. */
const CALL = /^(?:.*邀请函?|.*之邀|邀|特邀|约请|.*请求|.*要求|.*号召|.*之约|之请|所请)$/
/** With these it is another word: 相对应, 呼应, 应对, 应和; 应约同他通话. */
const BEFORE_ANSWER = /[相对反呼响感照接策因供适]$/
const AFTER_ANSWER = /^[对和急变时运约了着]/
/** Adverbs and prepositions: behind 应 they begin what is to be done. */
const BEGINS = /^[dDp]$/
const VERB = /^[vaN]$/
/** Nouns, names and figures: what they are to 应 is told by what stands further off. */
const NOUN = /^[nSTRZrtqmQjsbf]$/
/** Behind these the word before is a verb or an adverb, whatever dictionaries tag it as. */
const AFTER_VERB = /^[了着过地好到于在入出成为起]$/
/** Before it at the beginning of a clause: 此访是应李强邀请. */
const BEFORE_CALL = /^(?:[，。；：！？、“（]|是|系|均|此次|将|日|并|曾)$/

export const ought: ReadingLayer = {
  name: 'ought',
  read: (unread, lexicon) => {
    if (unread.word !== '应' || unread.name !== undefined) return undefined
    const after = neighbourOf(unread, 1)
    if (after === '' || after === '的' || CLAUSE_END.test(after) || BEFORE_ANSWER.test(neighbourOf(unread, -1))) return ['yìng']
    if (AFTER_ANSWER.test(after)) return undefined
    const tag = unread.words[unread.index + 1]?.name ? 'R' : lexicon.tag(after)
    if (BEGINS.test(tag)) return ['yīng']
    if (answersCall(unread, VERB.test(tag))) return ['yìng']
    const isDone =
      VERB.test(tag) || (after.length > 1 && !NOUN.test(tag)) || AFTER_VERB.test(after.slice(-1)) || AFTER_VERB.test(neighbourOf(unread, 2))
    return isDone && HAN.test(after) ? ['yīng'] : undefined
  },
  examples: [
    { text: '双方应加强各领域合作', word: '应', reading: 'yīng' },
    { text: '各级干部应把群众放在心上', word: '应', reading: 'yīng' },
    { text: '家长应及时给孩子接种', word: '应', reading: 'yīng' },
    { text: '此事应坦白地说明', word: '应', reading: 'yīng' },
    { text: '应朝方邀请，代表团启程访问平壤', word: '应', reading: 'yìng' },
    { text: '他此行是应总统的邀请', word: '应', reading: 'yìng' },
    { text: '应采访对象要求，文中用了化名', word: '应', reading: 'yìng' },
    { text: '与之相对应的是产量下降', word: '应', reading: 'yìng' },
  ],
}

/** Whether somebody's call stands in the clause; before a verb, which mostly is to be done, at its end: 应采访对象要求，. */
function answersCall(unread: Unread, verb: boolean): boolean {
  const before = neighbourOf(unread, -1)
  if (verb && before !== '' && !BEFORE_CALL.test(before)) return false
  for (let step = 1; step <= REACH; step++) {
    const word = neighbourOf(unread, step)
    if (word === '' || CLAUSE_END.test(word)) return false
    if (CALL.test(word) && step > 1) return !verb || CLAUSE_END.test(neighbourOf(unread, step + 1))
  }
  return false
}
