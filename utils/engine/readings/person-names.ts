// Names of persons: the surname is read as a surname (曾 zēng, 任 rén, 单 shàn), the given name for itself and never in the neutral tone.
import type { Lexicon } from '../lexicon'
import { surnameReading } from '../vocabulary/names'
import type { ReadingLayer, Unread } from './layer'
import { readName, readText } from './pinyin'

/** Characters of given names that are read so there, whatever they are elsewhere. */
const IN_GIVEN_NAMES: Readonly<Record<string, string>> = {
  少: 'shào',
  曾: 'zēng',
  还: 'huán',
  嘎: 'gā',
  得: 'dé',
  地: 'dì',
  都: 'dū',
  的: 'dì',
  了: 'liǎo',
  着: 'zhuó',
  燕: 'yàn',
  长: 'cháng',
  行: 'xíng',
  为: 'wéi',
  盛: 'shèng',
  调: 'tiáo',
  传: 'chuán',
}
/** Parted as foreign names are. */
const FOREIGN = /[·•・‧．∙]/
const TONE = /[\u0300\u0301\u0304\u030c]/

/** Whether a character of a name is read as this layer says, whatever stands around it. */
export const isSure = ({ word, name, at = 0 }: Pick<Unread, 'word' | 'name' | 'at'>, character: string): boolean =>
  name !== undefined && (at === 0 && !FOREIGN.test(name) ? word.length < name.length || name.length === 1 : character in IN_GIVEN_NAMES)

export const personNames: ReadingLayer = {
  name: 'person-names',
  read: ({ word, name, at = 0 }, lexicon) => {
    if (name === undefined) return undefined
    if (name.length > 2 && lexicon.hasWord(name)) return readFamous(name, lexicon).slice(at, at + word.length)
    // A name that was not parted has no surname: 盖茨.
    return at === 0 && !FOREIGN.test(name) && (word.length < name.length || word.length === 1) ? readSurname(word) : readGiven(word)
  },
  examples: [
    { text: '副市长曾明出席', word: '曾', reading: 'zēng', persons: ['曾明'] },
    { text: '任晓燕表示，任务已完成', word: '任', reading: 'rén', persons: ['任晓燕'] },
    { text: '单大伟和仇晓', word: '仇', reading: 'qiú', persons: ['单大伟', '仇晓'] },
    { text: '尉迟明说', word: '尉迟', reading: 'yù chí', persons: ['尉迟明'] },
    { text: '区志强说', word: '区', reading: 'ōu', persons: ['区志强'] },
    { text: '万俟建明说', word: '万俟', reading: 'mò qí', persons: ['万俟建明'] },
    { text: '书记种建明', word: '种', reading: 'chóng', persons: ['种建明'] },
    { text: '书记员建明', word: '员', reading: 'yùn', persons: ['员建明'] },
    { text: '书记隗建明', word: '隗', reading: 'wěi', persons: ['隗建明'] },
    { text: '宁伟说', word: '宁', reading: 'níng', persons: ['宁伟'] },
    { text: '解先生说', word: '解', reading: 'xiè', persons: ['解先生'] },
    { text: '解先生说', word: '先生', reading: 'xiān sheng', persons: ['解先生'] },
    { text: '李重阳到会', word: '重阳', reading: 'chóng yáng', persons: ['李重阳'] },
    { text: '罗春燕到会', word: '春燕', reading: 'chūn yàn', persons: ['罗春燕'] },
    { text: '周少伟到会', word: '少伟', reading: 'shào wěi', persons: ['周少伟'] },
    { text: '张明白到会', word: '明白', reading: 'míng bái', persons: ['张明白'] },
    { text: '作家查尔斯', word: '查尔斯', reading: 'chá ěr sī', persons: ['查尔斯'] },
    { text: '盖茨捐款', word: '盖茨', reading: 'gài cí', persons: ['盖茨'] },
    { text: '阿布都拉·艾力到会', word: '阿布都拉', reading: 'ā bù dū lā', persons: ['阿布都拉·艾力'] },
  ],
}

/** Persons whom dictionaries know, foreign ones among them: 查尔斯 chá, though 查 is a surname zhā. */
function readFamous(name: string, lexicon: Lexicon): string[] {
  const corrections = lexicon.reading(name)
  return readText(name).map((syllable, i) => corrections?.[i] || syllable)
}

const readSurname = (surname: string): readonly string[] => surnameReading(surname) ?? readName(surname)

function readGiven(given: string): string[] {
  const syllables = readText(given)
  return Array.from(given, (character, i) => {
    const own = IN_GIVEN_NAMES[character]
    const syllable = syllables[i] ?? ''
    return own ?? (TONE.test(syllable.normalize('NFD')) ? syllable : (readText(character)[0] ?? ''))
  })
}
