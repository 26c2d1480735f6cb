// The levels of the HSK, as the analyst sends them beside a Doc.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { makeLevels } from '../../utils/data/levels'
import { analyze } from '../../utils/engine/analyze'

const lexicon = makeLexicon()
const levelsOf = makeLevels(lexicon)

it('has a level for the words of a text that are in the lists, and for no others', () => {
  const { words } = levelsOf(analyze('我们喜欢学习，也认真巡视脱贫攻坚现场。\n', lexicon))
  expect(words).toMatchObject({ 我们: 1, 喜欢: 1, 学习: 1, 也: 2, 认真: 3, 现场: 6 })
  expect(words).not.toHaveProperty('巡视')
  expect(words).not.toHaveProperty('。')
})

it('gives words that are made of such characters the level of the last of them, unless one is read otherwise than usual', () => {
  const { byCharacters } = levelsOf(analyze('大家在校园里看书，学员们听得出好坏，也爱好音乐。\n', lexicon))
  expect(byCharacters).toHaveProperty('看书', 1)
  expect(Object.keys(byCharacters)).not.toContain('爱好')
  expect(Object.values(byCharacters).every(level => level >= 1 && level <= 6)).toBe(true)
})
