// pinyin-pro as it comes.
import { readWithPinyinPro } from '../pinyin-pro'

export const { read, measured } = readWithPinyinPro()
