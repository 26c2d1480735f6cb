// Words that dictionaries read in one way only, where pinyin-pro reads them otherwise. 儿 that only colours the syllable before it is r, as in CC-CEDICT.
import type { ReadingLayer } from './layer'

export const wordReadings: ReadingLayer = {
  name: 'word-readings',
  read: ({ word, base }, lexicon) => lexicon.reading(word)?.map((syllable, i) => syllable || (base[i] ?? '')),
  examples: [
    { text: '理发店照常营业', word: '理发店', reading: 'lǐ fà diàn' },
    { text: '列车驶入六安站', word: '六安', reading: 'lù ān' },
    { text: '台州港吞吐量增长', word: '台州', reading: 'tāi zhōu' },
  ],
}
