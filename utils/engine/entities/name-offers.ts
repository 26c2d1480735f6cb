// What could be a name of a person, Chinese or foreign, at an offset of a run of Han characters, and how likely it is.

import type { Lexicon } from '../lexicon'
import { isHan } from '../text/characters'
import { verbBehind } from '../vocabulary/around-names'
import { isIn } from '../vocabulary/look-up'
import { beginsSurname, hasTwoSurnames, isCompoundSurname } from '../vocabulary/names'
import { rankBehind } from '../vocabulary/office-parts'
import { DOT, isOfOffice, startsWithTitle } from './name-ends'

/** Log₁₀ probabilities: of a Chinese person among words, of a foreign name. */
const PERSON = -2.3
const FOREIGN = -3.4
/** Of a name that stands on the page beyond doubt. */
const ESTABLISHED = -3
/** Longest foreign name in one run. */
const FOREIGN_LENGTH = 8
/** Below this a character is hardly one of a foreign name. */
const FOREIGN_FLOOR = -3.5
/** So much must speak for a name with two surnames. */
const TWO_SURNAMES = 0.7
const COMMON_SURNAME = -2.8
/** What a dot beside it speaks for a foreign name. */
const BESIDE_DOT = 3
/** What each character beyond the second speaks for a foreign name: its characters keep company. */
const COHERENCE = 0.5

/** Surnames that are far more often something else, and characters that no given name has. */
const FUNCTION = /[和于由都则与从对同将被把向要让给为以及并而但是有在不也就还又等之那时成方万水云高明位乌]/
const NEVER_GIVEN = /[的了在是等及我你他她们这说把被没邨]/
/** Characters that no foreign name has, though lists of names give them. */
const isNeverForeign = isIn('的了在是等及我你他她们这说把被没会第委方')
/** Characters that names have now and then, text all the time. */
const SELDOM_GIVEN = /[街巷村镇县区乡市省州和与将就也都不为有对向从到又还已曾要会能可多最更很各每其之所以于由]/

/** Nouns that are no given name by themselves: 夏粮, 麦田, 梅树. */
const NEVER_ALONE = /^[方收粮田树园域策线型币商籍厂店果苗]$/

const givenScore = (entities: Lexicon['entities'], given: string): number =>
  NEVER_GIVEN.test(given)
    ? Number.NEGATIVE_INFINITY
    : entities.given(given) - (SELDOM_GIVEN.test(given) ? 1.2 : 0) - (NEVER_ALONE.test(given) ? 2 : 0)

/** What a name in front of a title never ends with: 宣传部|部长, 区监委|主任, 史志办|主任. */
const BODY_END = /[部委局办厅处室院会队组署科]$/
/** 柳湾三|个村: the numeral counts what follows. */
const COUNTED = /[一二三四五六七八九十两几]$/
const MEASURE = /^[个名位家次年天所座条项件场支对户村人月倍种类大]/
/** 缺|牛少犁, 无|米无盐: what stands before the name and its second character are a pair. */
const PAIRED =
  /^(?:缺.[少乏]|少.缺|无.无|有.有|没.没|千.万|东.西|南.北|一.[一二半]|半.半|不.不|又.又|边.边|越.越|多.多|少.少|左.右|前.后|上.下|里.外|七.八|三.[四五]|顶.[踏冒]|披.戴)/

/** Whether what follows shows that the last character of [start, end) is none of a name: 刘鹤副|总理, 夏播夏|种. */
function runsOn(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  const after = text.slice(end, end + 5)
  const [first, , third] = name
  if (BODY_END.test(name) && startsWithTitle(after)) return true
  if (/[副原前]$/.test(name) && startsWithTitle(after)) return true
  if (name.endsWith('常') && after.startsWith('务副')) return true
  if (COUNTED.test(name) && MEASURE.test(after)) return true
  if (PAIRED.test(text.slice(Math.max(0, start - 1), end))) return true
  // 夏播夏种, 边走边看: two words that begin alike.
  return first === third && isHan(after.charCodeAt(0))
}

/** Where names are looked for: in a run that ends at `to`. */
export interface Place {
  readonly text: string
  readonly to: number
  readonly lexicon: Lexicon
  readonly evidence: (start: number, end: number) => number
  /** Whether a unit up to `end` makes a better way than all that were offered. */
  readonly isBetter: (end: number, score: number) => boolean
  readonly offer: (end: number, score: number, kind: 'person' | 'foreign') => void
}

/** Offers the Chinese names of persons that begin at an offset. */
export function offerPersons(place: Place, at: number, established: ReadonlySet<string>): void {
  const { text, to, lexicon, evidence, isBetter, offer } = place
  const { entities } = lexicon
  if (!beginsSurname(text.charCodeAt(at))) return
  offerTwoSurnames(place, at)
  for (let length = isCompoundSurname(text.slice(at, at + 2)) ? 2 : 1; length > 0; length--) {
    const surname = entities.surname(text.slice(at, at + length))
    if (surname === Number.NEGATIVE_INFINITY) continue
    for (let end = at + length + 1; end <= Math.min(to, at + length + 2); end++) {
      const score = established.has(text.slice(at, end))
        ? ESTABLISHED
        : PERSON +
          surname +
          givenScore(entities, text.slice(at + length, end)) +
          (FUNCTION.test(text.charAt(at)) ? -2 : 0) +
          evidence(at, end)
      if (isBetter(end, score) && !runsOn(text, at, end) && !isOfOffice(text, at, end)) offer(end, score, 'person')
    }
  }
}

/** 叶刘淑仪: where something else than its form speaks for it. */
function offerTwoSurnames({ text, to, lexicon: { entities }, evidence, offer }: Place, at: number): void {
  const name = text.slice(at, Math.min(to, at + 4))
  if (!hasTwoSurnames(name) || evidence(at, at + 4) < TWO_SURNAMES || FUNCTION.test(name.charAt(0))) return
  const first = entities.surname(name.charAt(0))
  // 新闻官李揆成: what is seldom a surname is the end of an office.
  if (first < COMMON_SURNAME) return
  const surnames = first + entities.surname(name.charAt(1))
  offer(at + 4, PERSON + surnames + givenScore(entities, name.slice(2)) + evidence(at, at + 4), 'person')
}

/** Offers the foreign names that begin at an offset. */
export function offerForeign({ text, to, lexicon: { entities }, evidence, offer }: Place, at: number): void {
  let score = FOREIGN
  for (let end = at + 1; end <= to && end - at <= FOREIGN_LENGTH; end++) {
    const level = entities.foreign(text.charAt(end - 1))
    if (level < FOREIGN_FLOOR || isNeverForeign(text.charCodeAt(end - 1))) return
    score += level
    // 上将 and 大使 begin with such characters, and so does 通电话.
    if (rankBehind(text, end - 1) || verbBehind(text, end - 1)) continue
    const dotted = DOT.test(text.charAt(at - 1)) || (end === to && DOT.test(text.charAt(end)))
    if (!dotted && end - at < 2) continue
    const total = score + evidence(at, end) + COHERENCE * Math.max(0, end - at - 2)
    if (dotted) offer(end, total + BESIDE_DOT, 'foreign')
    else offer(end, total + (end - at === 2 ? -1.5 : 0), 'foreign')
  }
}
