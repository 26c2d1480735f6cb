// The levels of the HSK, as the background sends them beside a Doc.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { makeLevels } from '../../utils/data/levels'
import { analyze } from '../../utils/engine/analyze'

it('has a level for the words of a text that are in the lists, and for no others', () => {
  const levels = makeLevels()(analyze('我们喜欢学习，也认真巡视脱贫攻坚现场。\n', makeLexicon()))
  expect(levels).toMatchObject({ 我们: 1, 喜欢: 1, 学习: 1, 也: 2, 认真: 3, 现场: 6 })
  expect(levels).not.toHaveProperty('巡视')
  expect(levels).not.toHaveProperty('。')
})
