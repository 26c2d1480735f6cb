// Particulars of a notice: 时间：… 地点：… 电话：….
import { HAN } from '../../text/characters'
import { type KeptRule, stretchesOf } from './rule'

/** 电话：… 地址：… */
export const PARTICULAR = new RegExp(`^[${HAN}\\s]{2,8}[：:]\\s?\\S`)
/** So many particulars in a row are a notice. */
export const NOTICE = 4
/** Ems; longer ones are sentences of speakers. */
const WIDEST = 30

export const particulars: KeptRule = {
  name: 'particulars',
  about: 'Four and more short lines that begin with a word and a colon.',
  examples: [
    {
      source: '活动安排如下。\n\n时间：每周六上午9时\n地点：区文化馆二楼\n电话：023-12345678\n地址：清江区文化路12号',
      rows: ['地点：区文化馆二楼', '电话：023-12345678'],
    },
  ],
  find: ({ lines }) =>
    stretchesOf(lines, ({ text, width }) => PARTICULAR.test(text) && width < WIDEST).filter(([first, end]) => end - first >= NOTICE),
}
