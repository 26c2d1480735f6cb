// Characters with several readings: a classifier that was trained on sentences and on the words of CC-CEDICT (`scripts/train-readings.ts`).
import type { Lexicon } from '../lexicon'
import type { ReadingLayer, Unread } from './layer'
import { isSure } from './person-names'
import { choose } from './polyphone'
import { featuresOf } from './polyphone-features'

export const polyphones: ReadingLayer = {
  name: 'polyphones',
  read: (unread, lexicon) => {
    if (isDictionaryWord(unread, lexicon)) return undefined
    let reading: string[] | undefined
    let at = 0
    let i = 0
    for (const character of unread.word) {
      const chosen = readPolyphone(unread, character, at, unread.base[i] ?? '', lexicon)
      if (chosen !== undefined) {
        reading ??= [...unread.base]
        reading[i] = chosen
      }
      at += character.length
      i++
    }
    return reading
  },
  examples: [
    { text: '全年收购量稳步增加', word: '量', reading: 'liàng' },
    { text: '这项工程将由三家企业承建', word: '将', reading: 'jiāng' },
    { text: '村里还建了图书室', word: '还', reading: 'hái' },
    { text: '作者塞尔吉奥说', word: '塞尔吉奥', reading: 'sài ěr jí ào', persons: ['塞尔吉奥'] },
  ],
}

/** What dictionaries have as a word is read as they say, neutral tones and all: there the classifier mends no more than it spoils. */
export const isDictionaryWord = ({ word }: Unread, lexicon: Pick<Lexicon, 'hasWord'>): boolean => lexicon.hasWord(word)

/** Nothing where the character has one reading. */
function readPolyphone(unread: Unread, character: string, at: number, given: string, lexicon: Lexicon): string | undefined {
  const polyphone = lexicon.polyphone(character)
  if (!polyphone || isSure(unread, character)) return undefined
  return choose(polyphone, featuresOf(unread, at, given, lexicon))
}
