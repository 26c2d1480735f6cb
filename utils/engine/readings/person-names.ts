// Names of persons: the surname is read as a surname, on the name alone (曾 zēng, 任 rén, 单 shàn).
import type { ReadingLayer } from './layer'
import { readName } from './pinyin'

export const personNames: ReadingLayer = {
  name: 'person-names',
  read: ({ word, name, at = 0 }) => {
    if (name === undefined) return undefined
    const before = [...name.slice(0, at)].length
    return readName(name).slice(before, before + [...word].length)
  },
  examples: [
    { text: '副市长曾明出席', word: '曾', reading: 'zēng', persons: ['曾明'] },
    { text: '任晓燕表示，任务已完成', word: '任', reading: 'rén', persons: ['任晓燕'] },
    { text: '单大伟和仇晓', word: '仇', reading: 'qiú', persons: ['单大伟', '仇晓'] },
    { text: '尉迟明说', word: '尉迟', reading: 'yù chí', persons: ['尉迟明'] },
    { text: '区志强说', word: '区', reading: 'ōu', persons: ['区志强'] },
    { text: '盖家三兄弟', word: '盖', reading: 'gě', persons: ['盖家'] },
    { text: '解先生说', word: '解', reading: 'xiè', persons: ['解先生'] },
    { text: '解先生说', word: '先生', reading: 'xiān sheng', persons: ['解先生'] },
  ],
}
