// Surnames are read as such where a name is one: not at the head of foreign names, nor of what only may be a name.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Mention } from '../../../utils/engine/doc'
import { isForeignName, isGuessedName } from '../../../utils/engine/text/name-kind'
import { tokenize } from '../../../utils/engine/text/words'

const lexicon = makeLexicon()

/** The words of a text with a person in it, and how they are read. */
function read(text: string, person: string, titles: readonly string[] = []): string {
  const start = text.indexOf(person)
  const mention: Mention = { kind: 'person', start, end: start + person.length, ...(titles.length && { titles }) }
  return tokenize(text, [{ start: 0, end: text.length }], [mention], lexicon)
    .map(({ start, end, reading }) => `${text.slice(start, end)} ${reading?.join('')}`)
    .join(', ')
}

describe('a foreign name', () => {
  it.each(['哈里斯', '盖茨', '查尔顿', '巴特尔', '舒尔茨'])('is %s', name => expect(isForeignName(name, [], lexicon)).toBe(true))
  it.each(['曾国藩', '解振华', '华春莹', '查琼芳', '万里', '穆旦', '马丽', '单霞'])('is not %s', name =>
    expect(isForeignName(name, [], lexicon)).toBe(false),
  )
  it('is one word, and its first character no surname', () => {
    expect(read('查尔顿来访', '查尔顿')).toMatch(/^查尔顿 cháěrdùn,/)
    expect(read('盖茨来访', '盖茨')).toMatch(/^盖茨 gàicí,/)
  })
})

describe('a guessed name', () => {
  it.each(['朴拙', '那就', '解疑释', '要经常'])('is %s', name => expect(isGuessedName(name, [], lexicon)).toBe(true))
  it.each(['朴光浩', '单霞', '解振华', '仇虎', '曾明'])('is not %s', name => expect(isGuessedName(name, [], lexicon)).toBe(false))
  it('is read as if it were none', () => {
    expect(read('为党员解疑释惑', '解疑释')).toContain('解 jiě')
    expect(read('画风朴拙', '朴拙')).toContain('朴 pǔ')
  })
  it('is none behind an office or in a row of names', () => {
    expect(read('记者解炜报道', '解炜', ['记者'])).toContain('解 xiè')
    expect(read('张三、解炜、李四', '解炜')).toContain('解 xiè')
  })
})
