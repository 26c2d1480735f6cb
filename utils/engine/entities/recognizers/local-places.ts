// 我区, 全市, 该县: what a paper calls the place that it writes of, where the page says which that is.

import type { Candidate, Recognizer } from '../recognizer'
import { fullNames } from '../whole-page/division-namings'
import { homeOf } from '../whole-page/home-divisions'

const LOCAL = /(?<whose>[我全本该])(?<level>[区市县省旗])/g

export const localPlaces: Recognizer = {
  name: 'local-places',
  about: 'A level with 我, 本, 全 or 该 before it, where paper, signature or the names of the page tell which division it is.',
  find: page => {
    const { text, startingAt, endingAt } = page
    const matches = [...text.matchAll(LOCAL)].filter(({ index }) => startingAt[index] !== -1 && endingAt[index + 2] !== -1)
    if (!matches.length) return []
    const home = homeOf(page)
    return matches.flatMap(({ index: start, groups }): Candidate[] => {
      const { whose = '', level = '' } = groups ?? {}
      // 安徽全省 says itself which.
      const before = page.units[endingAt[start] as number]
      if (before?.known?.kind === 'place') {
        const own = fullNames(text.slice(before.start, before.end), page).filter(name => name.endsWith(level))
        return own.length === 1 ? [{ start, end: start + 2, kind: 'place', tier: 'standing', canonical: own[0] }] : []
      }
      const canonical = whose === '该' ? home.last(level, start) : home.division(level, start, whose !== '全')
      return canonical ? [{ start, end: start + 2, kind: 'place', tier: 'standing', canonical }] : []
    })
  },
  examples: [
    { text: '合川日报讯（记者 陈雨）昨日，我区召开会议，全市各区县参加。', finds: ['我区', '全市'] },
    { text: '中共兴安县委印发通知。全县上下积极行动，我市场前景广阔。', finds: ['全县'] },
    { text: '昨日，我区召开会议，全市各区县参加。', finds: [], not: ['合川日报讯（记者 陈雨）昨日，我区召开会议。'] },
    { text: '安徽全省进入收获期。', finds: ['全省'] },
    { text: '记者来到兴安县。该县葡萄丰收。', finds: ['该县'] },
  ],
}
