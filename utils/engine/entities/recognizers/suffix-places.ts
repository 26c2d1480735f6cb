// Places that end with what they are: communities, estates, squares, roads, hills, stations.
import { HAN } from '../../text/characters'
import { DESCRIBING, END_WITH_PLACE, HOUSE_END, STRONG_END } from '../../vocabulary/place-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'
import type { Unit } from '../units'

/** Ends of one character make a name only of what is no common word. */
const WEAK = /^[省市县区州郡镇乡村邨路街巷坝沟江河湖海山岛湾港峡峰岭桥寺塔宫陵庙苑屯庄]$/
/** Such a name reaches back so far to the place or person that it begins with, in UTF-16 units. */
const LONGEST_HOUSE = 8
/** Ends of parts of an address, and what else names of two characters that no word list has are put before. */
const PART_END = /^[镇乡村街巷屯庄岭沟寨坝路]$/
const PREPOSITION = /^[在沿到从往赴于向至给]$/
const LONGEST_NAME = 8
const ALL_HAN = new RegExp(`^[${HAN}]+$`)
/** Longest name of a part of an address that follows another: 东关街道石桥社区. */
const LONGEST_PART = 7
/** Words from this Zipf frequency on are too common to be a name before a weak end. */
const COMMON = 3.4

export const suffixPlaces: Recognizer = {
  name: 'suffix-places',
  about: 'A name of a few characters with 社区, 小区, 路, 街道, 村 … behind it; towns and streets by the gazetteer.',
  find: page => {
    const found: Candidate[] = []
    let last = -1
    for (const unit of page.units) {
      if (unit.known?.kind === 'place' && !unit.known.ambiguous) last = unit.end
      const word = page.text.slice(unit.start, unit.end)
      const strong = STRONG_END.exec(page.text.slice(Math.max(0, unit.end - 4), unit.end))?.[0]
      if (!strong && !WEAK.test(word)) continue
      const town = townEndingAt(page, unit.end)
      const start =
        town ??
        (strong && HOUSE_END.test(strong) ? houseStart(page, unit) : undefined) ??
        (strong && END_WITH_PLACE.test(strong) ? undefined : partStart(page, last, unit)) ??
        nameStart(page, unit, strong ?? word, strong !== undefined) ??
        unlistedStart(page, unit, word)
      // 大埔区|区议员, 洛杉矶|湖人.
      if (start === undefined || /区区$|湖人$/.test(page.text.slice(start, unit.end + (word === '湖' ? 1 : 0)))) continue
      // What follows a place is of it; what only ends like one has the tagger to speak for it.
      const floor = last >= 0 && start === last ? {} : { floor: 0.05 }
      const sort: Pick<Candidate, 'tier' | 'floor'> = town === undefined ? { tier: 'structure', ...floor } : { tier: 'listed' }
      // 临河镇柳沟村: a town and its village.
      const inner = town === undefined ? /^..{1,3}[镇乡](?=..{1,3}村$)/.exec(page.text.slice(start, unit.end))?.[0].length : undefined
      if (inner) found.push({ start, end: start + inner, kind: 'place', ...sort })
      found.push({ start: start + (inner ?? 0), end: unit.end, kind: 'place', ...sort })
      last = unit.end
    }
    return found
  },
  examples: [
    { text: '记者在东关街道石桥社区看到', finds: ['东关街道', '石桥社区'] },
    { text: '病险水库除险加固，全镇村集体经济，疫情社区，先行示范区，阳关大道，等省', finds: [], not: ['走到石桥水库', '来到石桥社区'] },
    { text: '该小区实行封闭管理，各社区行动起来，各镇街严格落实小区管理。', finds: [], not: ['来到石桥社区', '家住阳光小区'] },
    { text: '这里是东关街道安全文明小区，环境优美。', finds: ['东关街道'] },
    { text: '家住柳岸花苑的居民', finds: ['柳岸花苑'] },
    { text: '参观了南昌革命历史博物馆和鲁迅故居', finds: ['南昌革命历史博物馆', '鲁迅故居'] },
    { text: '在双岭村，走到双巷街', finds: ['双岭村', '双巷街'] },
  ],
}

/** Where a town or street that the gazetteer has begins. */
function townEndingAt({ text, lexicon, startingAt }: Page, end: number): number | undefined {
  if (!/(?:街道|镇|乡|苏木)$/.test(text.slice(Math.max(0, end - 2), end))) return undefined
  for (let length = 9; length >= 3; length--) {
    const name = text.slice(Math.max(0, end - length), end)
    if (name.length < length || !ALL_HAN.test(name) || !lexicon.entities.towns(name).length) continue
    if (length > 3 || startingAt[end - length] !== -1) return end - length
  }
  return undefined
}

/** The place or person that the name of a museum or memorial begins with: 南昌八一纪念馆, 邓小平同志故居. */
function houseStart({ text, units, endingAt }: Page, unit: Unit): number | undefined {
  for (let before = units[endingAt[unit.start] as number]; before && unit.end - before.start <= LONGEST_HOUSE + 3; ) {
    if ((before.known && !before.known.ambiguous) || before.kind === 'person' || before.kind === 'foreign') return before.start
    if (/^(?:国家|国际|中华|世界)$/.test(text.slice(before.start, before.end)) && before.end < unit.start) return before.start
    if (/^[的在和与及等了到、于]$|^(?:参观|位于|来到)$/.test(text.slice(before.start, before.end))) return undefined
    before = units[endingAt[before.start] as number]
  }
  return undefined
}

/** Where two characters that are no word begin, with nothing or a preposition before them: 在双岭村, ——作和乡. */
function unlistedStart({ text, units, endingAt, lexicon }: Page, unit: Unit, suffix: string): number | undefined {
  if (!PART_END.test(suffix)) return undefined
  const second = units[endingAt[unit.start] as number]
  const first = second && (second.end - second.start === 2 ? second : units[endingAt[second.start] as number])
  if (first && /^[各全本该每]/.test(text.charAt(first.start))) return undefined
  if (!first || unit.start - first.start !== 2 || (first === second && lexicon.frequency(text.slice(first.start, first.end)) > COMMON))
    return undefined
  if (
    first !== second &&
    [first, second].some(({ start, end }) => DESCRIBING.has(text.slice(start, end)) && !/[大小老新东西南北]/.test(text.charAt(start)))
  )
    return undefined
  const before = units[endingAt[first.start] as number]
  return before === undefined || PREPOSITION.test(text.slice(before.start, before.end)) ? first.start : undefined
}

/** The next part of an address begins where the place before it ends. */
function partStart({ text, units, startingAt, endingAt, lexicon }: Page, last: number, unit: Unit): number | undefined {
  const place = units[endingAt[last] as number]
  // 南山 堡村: what a single character is left of belongs to the place before.
  if (
    place?.known &&
    last === unit.start - 1 &&
    !/[省市区县州旗镇乡]$/.test(text.slice(place.start, last)) &&
    PART_END.test(text.slice(unit.start, unit.end))
  )
    return place.start
  const length = unit.end - last
  if (last < 0 || length > LONGEST_PART || unit.start <= last) return undefined
  if (!ALL_HAN.test(text.slice(last, unit.end))) return undefined
  for (let next = units[startingAt[last] as number]; next && next.start < unit.start; next = units[startingAt[next.end] as number]) {
    const word = text.slice(next.start, next.end)
    if (DESCRIBING.has(word) || (word.length > 1 && (lexicon.entities.breaks(word) || lexicon.tag(word) === 'v'))) return undefined
    if (WEAK.test(text.slice(unit.start, unit.end)) && word.length > 1 && lexicon.frequency(word) > COMMON) return undefined
  }
  return startingAt[last] === -1 ? undefined : last
}

/** Whether a single character is hardly ever the verb that it could be: 盛. */
const seldom = (lexicon: Page['lexicon'], word: string): boolean => word.length === 1 && lexicon.frequency(word) < 5

/** Where the name before the end begins: it reaches back over no verb, place or description. */
function nameStart({ text, units, endingAt, lexicon }: Page, unit: Unit, suffix: string, strong: boolean): number | undefined {
  const suffixStart = unit.end - suffix.length
  let start = unit.start < suffixStart ? unit.start : undefined
  if (start !== undefined && !strong) return undefined
  let words = start === undefined ? 0 : 1
  for (
    let before = units[endingAt[start ?? suffixStart] as number];
    before && words < 3;
    before = units[endingAt[before.start] as number]
  ) {
    const word = text.slice(before.start, before.end)
    const place = before.known?.kind === 'place' && !before.known.ambiguous
    if (place && start !== undefined) {
      if (END_WITH_PLACE.test(suffix)) start = before.start
      break
    }
    if (
      STRONG_END.test(word) ||
      DESCRIBING.has(word) ||
      (before.kind === 'word' && lexicon.entities.breaks(word) && !seldom(lexicon, word))
    )
      break
    if (suffixStart - before.start > (strong ? LONGEST_NAME : 4)) break
    const frequency = lexicon.frequency(word)
    if (before.kind === 'word' && word.length > 1 && (frequency > (strong ? 5 : COMMON) || /[vrp]/.test(lexicon.tag(word)))) break
    start = before.start
    words += word.length === 1 ? 0.5 : 1
  }
  if (start === undefined) return undefined
  const name = text.slice(start, suffixStart)
  // Of 公民党区议员 the party is named, and no district.
  return name.length > 1 && !DESCRIBING.has(name) && !name.endsWith('党') && (strong || lexicon.frequency(name) <= COMMON)
    ? start
    : undefined
}
