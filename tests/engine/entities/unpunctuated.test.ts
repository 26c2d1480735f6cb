// A page without punctuation names nobody by guess.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'

const lexicon = makeLexicon()
const personsOf = (text: string) => {
  const doc = analyze(text, lexicon)
  return doc.mentions.filter(({ kind }) => kind === 'person').map(({ start, end }) => doc.text.slice(start, end))
}
const SCRAMBLED =
  '田间管理要跟上 周围群众纷纷前来 陈旧设备全部更换 高温天气影响生产 李子丰收在望 张贴通知到户 王建国和孙丽华谈到收成\n'.repeat(6)

it('guesses no names where words run together', () => {
  expect(personsOf(SCRAMBLED)).toEqual([])
})

it('believes an office, and the head of a list', () => {
  expect(personsOf(`${SCRAMBLED}县长刘志强到场\n`)).toEqual(['刘志强'])
  expect(new Set(personsOf(`${SCRAMBLED}\n录取名单\n\n姓名 单位 职务\n\n刘志强 县财政局 科员\n\n周晓燕 县教育局 科员\n`))).toEqual(
    new Set(['刘志强', '周晓燕']),
  )
})

it('reads names of a page with punctuation', () => {
  expect(personsOf(SCRAMBLED.replaceAll(' ', '，'))).toContain('王建国')
})
