// Words of dictionaries that are two words where they stand: 中意两国 (China and Italy), 台湾中选会, 还给我们介绍 (gives besides), not 还给我们 (gives back).
import type { Lexicon } from '../lexicon'
import { WHOLE_HAN } from '../text/characters'
import { neighbourOf, type ReadingLayer, type Unread } from './layer'

/** What two countries have or do. */
const OF_TWO_COUNTRIES =
  /^(?:一带一路|两国|两军|双方|双边|关系|友谊|友好|传统|全面|战略|合作|经贸|建交|建立|人民|命运|贸易|高层|元首|领导人|企业|文化|是|都|应|将|于|共建|携手|签署|联合|为)/
/** Words of the clause behind 还给 in which what is done is looked for, and before it in which the thing given back is. */
const REACH = 8
const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')
const GIVEN_BACK = /^(?:[把将被]|如数|原样|全部|悉数|退|交|归)$/

export const twoWords: ReadingLayer = {
  name: 'two-words',
  read: (unread, lexicon) => {
    const after = neighbourOf(unread, 1)
    switch (unread.word) {
      case '中意':
        return OF_TWO_COUNTRIES.test(after) ? ['zhōng', 'yì'] : undefined
      case '中肯':
        return OF_TWO_COUNTRIES.test(after) ? ['zhōng', 'kěn'] : undefined
      case '中选':
        return after.startsWith('会') || neighbourOf(unread, -1) === '从' ? ['zhōng', 'xuǎn'] : undefined
      case '还给':
        return givesBesides(unread, lexicon) ? ['hái', 'gěi'] : undefined
    }
    return undefined
  },
  examples: [
    { text: '中意双方友谊深厚', word: '中意', reading: 'zhōng yì' },
    { text: '她看到了中意的衣服', word: '中意', reading: 'zhòng yì' },
    { text: '推动中肯关系发展', word: '中肯', reading: 'zhōng kěn' },
    { text: '评价十分中肯', word: '中肯', reading: 'zhòng kěn' },
    { text: '台湾中选会表示', word: '中选', reading: 'zhōng xuǎn' },
    { text: '药品中选价格下降', word: '中选', reading: 'zhòng xuǎn' },
    { text: '洪水还给当地带来巨大损失', word: '还给', reading: 'hái gěi' },
    { text: '他把钱包还给失主，转身走了', word: '还给', reading: 'huán gěi' },
  ],
}

/** Whether something is done for whom it is given to: 还给当地带来损失. */
function givesBesides(unread: Unread, lexicon: Lexicon): boolean {
  for (let step = 1; step <= REACH; step++) {
    const word = neighbourOf(unread, -step)
    if (!HAN.test(word)) break
    if (GIVEN_BACK.test(word)) return false
  }
  for (let step = 2; step <= REACH; step++) {
    const word = neighbourOf(unread, step)
    if (!HAN.test(word)) break
    if (lexicon.tag(word) === 'v') return true
  }
  return false
}
