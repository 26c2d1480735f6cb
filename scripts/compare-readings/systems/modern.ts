// pinyin-pro with its `modern` data.
import data from '@pinyin-pro/data/modern'
import { addDict } from 'pinyin-pro'
import { readWithPinyinPro } from '../pinyin-pro'

addDict(data)
export const { read, measured } = readWithPinyinPro()
