// Places that gazetteers know: divisions of China, short forms, countries, cities of the world.
import { kind } from '../../vocabulary/kinds'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** What makes a place of a name that is a common word as well (和平, 东方): being somewhere, or an organ of it. */
const BEFORE = /(?:[在赴到来抵至自从往]|位于|来自|前往|抵达)$/
const AFTER = /^(?:举行|召开|报道|电|讯|当地|人民|境内)/
const ORGAN = new RegExp(`^[省市县区州旗]?(?:[省市县区州旗]委|[省市县区州旗]政府|${kind('state')}|[省市县区州旗]长)`)
const LEVELS = '省市县区州旗'

/** Counties have these names too (南部县), but texts mean a part of whatever they speak of. */
const DIRECTION = /^[东西南北中]部$/

export const gazetteerPlaces: Recognizer = {
  name: 'gazetteer-places',
  about: 'Names that the gazetteer has; those that are common words too only where something speaks for the place.',
  find: page => {
    const named = new Set(page.units.flatMap(({ start, end, known }) => (known?.kind === 'place' ? [page.text.slice(start, end)] : [])))
    return page.units.flatMap(({ start, end, known }): Candidate[] => {
      if (known?.kind !== 'place') return []
      // The likeliest cut has 温州 市政府.
      const full = /[省市县区州]/.test(page.text.charAt(end)) && page.lexicon.entities.known(page.text.slice(start, end + 1))
      if (full && /^(?:.政府|.人民|.境内|.长)/.test(page.text.slice(end, end + 3)))
        return [{ start, end: end + 1, kind: 'place', tier: 'known-place' }]
      if (DIRECTION.test(page.text.slice(start, end)) || (known.ambiguous && !isMeant(page, start, end, known.seldom === true, named)))
        return []
      // 陕西 is a province, whatever the tagger makes of its two characters.
      const floor = page.lexicon.entities.above(page.text.slice(start, end)).some(chain => !chain.length) ? {} : { floor: 0.1 }
      return [{ start, end, kind: 'place', tier: 'known-place', ...floor, ...(known.gloss && { gloss: known.gloss }) }]
    })
  },
  examples: [
    { text: '沙坪坝区、九龙坡区负责同志汇报了情况。', finds: ['沙坪坝区', '九龙坡区'] },
    { text: '在涪陵分会场参会', finds: ['涪陵'] },
    { text: '会议在云南昆明举行', finds: ['云南', '昆明'] },
    { text: '维护世界和平，城中灯火辉煌，新建校舍来自南部', finds: [], not: ['和平县委印发通知', '位于南部县'] },
    { text: '市民登上大桥，重阳登高，开设新店，解放区军民', finds: [], not: ['新店市委印发通知'] },
    { text: '陕西神木、甘肃民乐和广东阳春的客商', finds: ['陕西', '神木', '甘肃', '民乐', '广东', '阳春'] },
    { text: '县政协和政府部门，市中心，同心协力', finds: [], not: ['同心县委印发通知'] },
    { text: '阳春市三月植树。阳春的春天', finds: ['阳春市', '阳春'] },
  ],
}

/** Whether something beside a word that is seldom or not always a place speaks for the place, or the page names it in full. */
function isMeant(page: Page, start: number, end: number, seldom: boolean, named: ReadonlySet<string>): boolean {
  const { text } = page
  const name = text.slice(start, end)
  const after = text.slice(end, end + 5)
  if (ORGAN.test(after) || isBelow(page, start, name)) return true
  if (seldom) return false
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || AFTER.test(after) || isListed(page, start, end)) return true
  return Array.from(LEVELS).some(level => named.has(name + level))
}

/** Whether the place before it is the province or city that it belongs to: 四川平昌. */
function isBelow({ text, units, endingAt, lexicon }: Page, start: number, name: string): boolean {
  const before = units[endingAt[start] as number]
  if (before?.known?.kind !== 'place') return false
  const place = text.slice(before.start, start)
  return lexicon.entities.above(name).some(chain => chain.some(above => above === place || (place.length > 1 && above.startsWith(place))))
}

/** Whether a sure place stands beside it in a list. */
function isListed({ text, units, startingAt, endingAt }: Page, start: number, end: number): boolean {
  const before = text.charAt(start - 1) === '、' ? units[endingAt[start - 1] as number] : undefined
  const after = text.charAt(end) === '、' ? units[startingAt[end + 1] as number] : undefined
  return [before, after].some(unit => unit?.known?.kind === 'place' && !unit.known.ambiguous)
}
