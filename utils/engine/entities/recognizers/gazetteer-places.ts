// Places that gazetteers know: divisions of China, short forms, countries, cities of the world.
import type { Candidate, Page, Recognizer } from '../recognizer'

/** What makes a place of a name that is a common word as well (和平, 东方): a place before it, or being somewhere. */
const BEFORE = /(?:[在赴到来抵至自从往]|位于|来自|前往|抵达)$/
const AFTER = /^(?:举行|召开|报道|电|讯|市委|区委|县委|当地|人民|境内)/

/** Counties have these names too (南部县), but texts mean a part of whatever they speak of. */
const DIRECTION = /^[东西南北中]部$/

const ambiguousHere = (page: Page, start: number, end: number): boolean => {
  const before = page.text.slice(Math.max(0, start - 2), start)
  const unit = page.units[page.endingAt[start] as number]
  if (unit?.known?.kind === 'place' && !unit.known.ambiguous && unit.known.gloss === '' && page.startingAt[end] === -1) return false
  return !BEFORE.test(before) && !AFTER.test(page.text.slice(end, end + 2))
}

export const gazetteerPlaces: Recognizer = {
  name: 'gazetteer-places',
  about: 'Names that the gazetteer has; those that are common words too only where something speaks for the place.',
  find: page =>
    page.units.flatMap(({ start, end, known }): Candidate[] => {
      if (known?.kind !== 'place') return []
      // The likeliest cut has 温州 市政府.
      const full = /[省市县区州]/.test(page.text.charAt(end)) && page.lexicon.entities.known(page.text.slice(start, end + 1))
      if (full && /^(?:.政府|.人民|.境内|.长)/.test(page.text.slice(end, end + 3)))
        return [{ start, end: end + 1, kind: 'place', score: 1.5 }]
      if (DIRECTION.test(page.text.slice(start, end)) || (known.ambiguous && ambiguousHere(page, start, end))) return []
      return [{ start, end, kind: 'place', score: 1.5, ...(known.gloss && { gloss: known.gloss }) }]
    }),
  examples: [
    { text: '沙坪坝区、九龙坡区负责同志汇报了情况。', finds: ['沙坪坝区', '九龙坡区'] },
    { text: '在涪陵分会场参会', finds: ['涪陵'] },
    { text: '会议在云南昆明举行', finds: ['云南', '昆明'] },
    { text: '维护世界和平，城中灯火辉煌，新建校舍来自南部', finds: [] },
  ],
}
