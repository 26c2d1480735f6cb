// pinyin-pro with its `complete` data.
import data from '@pinyin-pro/data/complete'
import { addDict } from 'pinyin-pro'
import { readWithPinyinPro } from '../pinyin-pro'

addDict(data)
export const { read, measured } = readWithPinyinPro()
