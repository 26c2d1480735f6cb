// Names that the tagger sees: what characters and words around them say, learnt from newspaper sentences.
import { HAN } from '../../text/characters'
import { surnameLength } from '../../vocabulary/names'
import { RANKS } from '../../vocabulary/office-parts'
import { DESCRIBING, ONE_CHARACTER_REGIONS, PLACE_ENDS } from '../../vocabulary/place-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** So sure the tagger has to be to be asked before most rules, and to be asked at all. */
const SURE = 0.9
const LEAST = { person: 0.6, place: 0.5, organization: 0.6 } as const

const HAS_HAN = new RegExp(`[${HAN}]`)

const LONGEST_END = 4

/** A surname alone or with a rank is left to the rules, which know whom the page can mean: 周总理, 邓副总理. */
const isSurnameOnly = (name: string): boolean => {
  const rest = name.slice(surnameLength(name))
  return rest === '' || rest === '副' || RANKS.has(rest.replace(/^副/, ''))
}

/** Ends with no name before them: 大桥, 热门|景区. What is a common word as well is left to the gazetteer: 解放区. */
const isWord = ({ lexicon: { entities } }: Page, name: string): boolean =>
  beforeEnd(name) === '' || DESCRIBING.has(beforeEnd(name)) || entities.known(name)?.ambiguous === true

/** 陕 and 西 of 陕西, 美 and 德 of 传统美德: one character of a longer word. */
function isPartOfPlace({ text, units, startingAt, endingAt }: Page, start: number, end: number): boolean {
  if (end - start > 1) return false
  const unit = units[startingAt[start] === -1 ? (endingAt[end] as number) : (startingAt[start] as number)]
  if (!unit || unit.end - unit.start === 1) return false
  const word = text.slice(unit.start, unit.end)
  // 粤港澳 are three.
  if (Array.from(word).every(each => ONE_CHARACTER_REGIONS.has(each))) return false
  return unit.known?.kind === 'place' || NO_PLACES.test(word)
}
const NO_PLACES = /^(?:美德|古籍|华侨|英德|法德)$/

/** What stands before the end of a place's name: '' if it is no more than that end. */
const beforeEnd = (name: string): string => {
  for (let length = Math.min(LONGEST_END, name.length); length > 0; length--)
    if (PLACE_ENDS.has(name.slice(-length))) return name.slice(0, -length)
  return name
}

export const taggedNames: Recognizer = {
  name: 'tagged-names',
  about: 'What a model that learnt from newspaper sentences takes for a name, by the characters and words around it.',
  find: page =>
    page.tagging.names.flatMap(({ start, end, kind, belief }): Candidate[] => {
      const name = page.text.slice(start, end)
      if (belief < LEAST[kind] || isWord(page, name) || (kind === 'place' && isPartOfPlace(page, start, end))) return []
      if (kind === 'person' && (end - start === 1 || isSurnameOnly(name))) return []
      // The model learnt from Chinese; lines of a player in English are nothing to it.
      if (!HAS_HAN.test(name)) return []
      return [{ start, end, kind, tier: belief >= SURE ? 'believed' : 'supposed' }]
    }),
  examples: [
    { text: '村民杜小满昨天把信寄到了松岭林业所。', finds: ['杜小满', '松岭'] },
    { text: '拉维亚外交部发言人特兰科表示，欧盟委员会已批准这项计划。', finds: ['拉维亚外交部', '特兰科', '欧盟委员会'] },
  ],
}
