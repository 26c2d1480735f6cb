// Foreign and minority names: parts joined by a dot (买买提·艾力), and runs of the characters that such names are written with.

import { WHOLE_HAN } from '../../text/characters'
import { kind } from '../../vocabulary/kinds'
import { ADDRESSES, RANKS, ROLES } from '../../vocabulary/office-parts'
import { nameEvidence } from '../evidence'
import { partEnd, partStart } from '../foreign-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'
import type { Unit } from '../units'

const DOT = new RegExp(`[·•‧・．∙⋅]|(?<=[${WHOLE_HAN}])\\.(?=[${WHOLE_HAN}])`, 'gu')
/** Dots that have other uses: one. two, 一．总则. */
const DOUBTFUL_DOT = /[.．]/
/** 约翰·F·肯尼迪. */
const INITIAL = /^[A-Z]{1,2}(?=[·•‧・．∙⋅])/
/** A run of such characters before one of these is a place: 特罗波亚区. */
const PLACE_END = new RegExp(`^(?:${kind('foreign')}|[市州省区县郡镇岛湖河港湾堡山峰])`)
/** So does being somewhere, or where something is done. */
const AT = /(?:位于|来自|前往|抵达|飞抵|运抵|途经|迁至|毗邻)$/
const DONE_THERE = /^(?:举行|召开|开幕|闭幕|结束|发生|出生|附近|境内|当地|市区|郊外|一带)/
const LONGEST_PART = 8
/** So much evidence makes a name of two such characters. */
const SPOKEN_FOR = 2
/** The least level of every character in a word that is surely foreign, and the evidence that makes a person's name of it. */
const UNMISTAKABLE = -3.3
const NAMED = 1
/** Characters that follow names more often than they end them. */
const NOT_LAST =
  /[的了在是说和与及等对向将曾已也又还为于以之上下来去到中从被把让给当任率称著抵访获出作写想看受入死生让则就都不有要会能说道问答笑指]/
/** Numerals that such characters also are: 二百多万. */
const NUMERAL = /[一二三四五六七八九十百千]{2}|[百千万亿][多余]?[万元]/
/** So many others may stand between a name and a known place in a list. */
const LISTED = 3
/** What follows an institution's name. */
const INSTITUTION = new RegExp(`(?:${kind('business')})$`)

export const foreignNames: Recognizer = {
  name: 'foreign-names',
  about: 'Names with a dot between their parts, and runs of transliteration characters that no dictionary has.',
  find: page => {
    const { text, units } = page
    const found: Candidate[] = []
    let last = -1
    const commas = standsForCommas(text)
    for (const match of text.matchAll(DOT)) {
      const joined = last === match.index ? found.at(-1) : undefined
      const strict = commas || DOUBTFUL_DOT.test(match[0])
      const reached = joined?.start ?? partStart(page, match.index, strict) ?? (strict ? undefined : partBefore(page, match.index))
      const before = reached === undefined || joined ? reached : behindParticle(page, reached, match.index)
      const initial = INITIAL.exec(text.slice(match.index + 1, match.index + 4))?.[0].length
      const after = initial
        ? match.index + 1 + initial
        : (partEnd(page, match.index + 1, strict) ?? (strict ? undefined : partAfter(page, match.index + 1)))
      if (before === undefined || after === undefined) continue
      // 加西亚·马尔克斯·何塞 is one name of three parts.
      if (joined) found[found.length - 1] = { ...joined, end: after }
      else found.push({ start: before, end: after, kind: 'person', tier: 'set-off' })
      last = after
    }
    for (const unit of units) {
      const { start, end, kind } = unit
      if (kind === 'foreign' && (end - start > 2 || nameEvidence(text, start, end) >= SPOKEN_FOR)) found.push(...aloneName(page, unit))
      else if (kind === 'word' && end - start > 2 && isForeignWord(page, start, end)) found.push(...listedName(page, unit))
    }
    return found
  },
  examples: [
    { text: '村民买买提·艾力说，收成不错。', finds: ['买买提·艾力'] },
    { text: '总统约翰·史密斯发表讲话。', finds: ['约翰·史密斯'] },
    { text: '教练约翰松认为，亚历山大·雷腾今天到达', finds: ['约翰松', '亚历山大·雷腾'] },
    { text: '查尔斯三世和乔治·W·汉森到访', finds: ['查尔斯三世', '乔治·W·汉森'] },
    { text: '位于卡雷特山脉，在贝罗纳举行', finds: ['卡雷特山脉', '贝罗纳'] },
    { text: '自治区主席买合木提·吐尔地到会，阿不都热合曼∙吐尔逊说', finds: ['买合木提·吐尔地', '阿不都热合曼∙吐尔逊'] },
    { text: '王储穆罕默德·本·萨勒曼会见代表团，作家安娜．卡列尼娜', finds: ['穆罕默德·本·萨勒曼', '安娜．卡列尼娜'] },
    { text: '一．总则.二．分则，推进“党建引领·服务先行”行动，走过克伦威尔时代', finds: [], not: ['总统克伦威尔说'] },
  ],
}

/** Whether a unit could be part of such a name by its characters. */
function fits({ text, lexicon }: Page, unit: Unit): boolean {
  if (unit.kind === 'foreign') return true
  const word = text.slice(unit.start, unit.end)
  if (unit.known?.kind === 'person') return true
  if (lexicon.entities.breaks(word) || RANKS.has(word) || ROLES.has(word) || ADDRESSES.has(word)) return false
  return [...word].every(character => lexicon.entities.foreign(character) > -3.7)
}

/** Whether the dots of a page are the commas that OCR made of them. */
function standsForCommas(text: string): boolean {
  const dots = text.match(MIDDLE_DOT)?.length ?? 0
  return dots > FEW && dots * 2 > (text.match(/，/g)?.length ?? 0)
}
const MIDDLE_DOT = new RegExp(`(?<=[${WHOLE_HAN}])·(?=[${WHOLE_HAN}])`, 'gu')
const FEW = 20

/** 还有|邓肯·弗格森: what stands before is a word of two characters that no name begins with. */
function behindParticle({ text, units, startingAt, lexicon }: Page, start: number, dot: number): number {
  const unit = units[startingAt[start] as number]
  if (!unit || unit.end >= dot - 1 || unit.end - start !== 2) return start
  return PARTICLE.test(text.slice(start, unit.end)) || (lexicon.entities.breaks(text.slice(start, unit.end)) && dot - unit.end > 1)
    ? unit.end
    : start
}
const PARTICLE = /^(?:还有|只有|没有|包括|就是|例如|比如|名叫|叫做|以及|即使|正如|据说)$/

function partBefore(page: Page, dot: number): number | undefined {
  let start = dot
  for (let unit = page.units[page.endingAt[dot] as number]; unit && unit.end === start && fits(page, unit); ) {
    if (dot - unit.start > LONGEST_PART) break
    start = unit.start
    unit = page.units[page.endingAt[start] as number]
  }
  return start < dot ? start : undefined
}

function partAfter(page: Page, from: number): number | undefined {
  let end = from
  for (let unit = page.units[page.startingAt[from] as number]; unit && unit.start === end && fits(page, unit); ) {
    if (unit.end - from > LONGEST_PART) break
    end = unit.end
    unit = page.units[page.startingAt[end] as number]
  }
  if (end === from) return undefined
  return tailEnd(page, end, LONGEST_PART + from)
}

/** 亨利四世, but no 二十世纪. */
const REIGN = /^[一二三四五六七八九十]{1,2}世(?![纪界代])/

/** Where characters by themselves end that go on with a foreign name before them: 雷 腾, 约翰 松. */
export function tailEnd({ text, units, startingAt }: Page, from: number, most: number): number {
  let end = from
  for (let unit = units[startingAt[end] as number]; unit && unit.start === end && end < most; unit = units[startingAt[end] as number]) {
    if (unit.end > end + 1 || NOT_LAST.test(text.charAt(end)) || RANKS.has(text.slice(end, end + 2))) break
    end = unit.end
  }
  return end + (REIGN.exec(text.slice(end, end + 4))?.[0].length ?? 0)
}

/** Whether a word of the list is no more than such characters, a name that no dictionary explains: 克伦威尔. */
const isForeignWord = ({ text, lexicon }: Page, start: number, end: number): boolean =>
  /[RZS]/.test(lexicon.tag(text.slice(start, end))) &&
  Array.from(text.slice(start, end)).every(character => lexicon.entities.foreign(character) >= UNMISTAKABLE)

/** A word of such characters: a name only by what stands beside it. */
function listedName(page: Page, { start, end }: Unit): Candidate[] {
  const tail = tailEnd(page, end, end)
  if (isListedPlace(page, start, end)) return [{ start, end, kind: 'place', tier: 'bare', floor: 0.1 }]
  return tail > end || nameEvidence(page.text, start, end) >= NAMED ? [{ start, end: tail, kind: 'person', tier: 'bare', floor: 0.1 }] : []
}

/** A run alone: a place before 市 or 岛 or beside places in a list, else a person. */
function aloneName(page: Page, { start, end: least }: Unit): Candidate[] {
  const { text } = page
  const end = tailEnd(page, least, least)
  const name = text.slice(start, end)
  if (NUMERAL.test(name)) return []
  if (INSTITUTION.test(name)) return [{ start, end, kind: 'organization', tier: 'spoken-for' }]
  const suffix = PLACE_END.exec(text.slice(end, end + 2))?.[0]
  if (suffix) return [{ start, end: end + suffix.length, kind: 'place', tier: 'structure' }]
  const listed =
    isListedPlace(page, start, end) ||
    AT.test(text.slice(Math.max(0, start - 2), start)) ||
    (text.charAt(start - 1) === '在' && DONE_THERE.test(text.slice(end, end + 2)))
  return [{ start, end, kind: listed ? 'place' : 'person', tier: 'bare', floor: 0.1 }]
}

/** Whether 、 links the span, over at most some others, to a place that is known. */
function isListedPlace({ text, units, startingAt, endingAt }: Page, start: number, end: number): boolean {
  const isPlace = (unit: Unit | undefined) => unit?.known?.kind === 'place' && !unit.known.ambiguous
  for (let i = 0, at = start; i < LISTED && text.charAt(at - 1) === '、'; i++) {
    const unit = units[endingAt[at - 1] as number]
    if (!unit || isPlace(unit)) return unit !== undefined
    at = unit.start
  }
  for (let i = 0, at = end; i < LISTED && text.charAt(at) === '、'; i++) {
    const unit = units[startingAt[at + 1] as number]
    if (!unit || isPlace(unit)) return unit !== undefined
    at = unit.end
  }
  return false
}
