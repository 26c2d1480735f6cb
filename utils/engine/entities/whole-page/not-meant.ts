// What looks like a name by itself and is none by what stands around it, or by what else the page names; whoever finds it.

import { kind } from '../../vocabulary/kinds'
import { COUNTRIES } from '../../vocabulary/known-names'
import { organizationEnd } from '../../vocabulary/organization-parts'
import type { Candidate, Page } from '../recognizer'

/** Institutions of which there are many: 上海各工厂, 武汉一家医院, 三大航空公司. */
const SEVERAL = /^反革命|[各每某]|[一两几][家所间座个]|(?<![十第])[两三四五六七八九]大(?![学会代队])/
/** 加拿大公司, 日本学校: what a country has many of. */
const MANY = new RegExp(`^(?:${kind('many')})$`)
/** 太古城|中心: a place and the building there. */
const BUILDING = /(?:中心|商场|大厦|广场)$/
/** Behind 西北 and its like it is a direction. */
const DIRECTION = /^(?:方向|方(?!言)|角(?!度)|侧|风|面|偏|坡|约?[0-9０-９一二三四五六七八九十百几数]{1,4}[公海]?里)/
const REGION = /^[东西][北南]$|^华[北南东中]$/
/** 阿兹海默|症: called after somebody who is not spoken of. */
const CALLED_AFTER = /^(?:症|氏[症病]|综合[症征]|定[律理]|效应|指数|杆菌|病毒)/
/** 萧规曹|随. */
const IDIOM = 4
const ILLNESS = /[症病]$/
/** 人民大学|计统系|教授: behind the name of a body a part of it. */
const FACULTY = /[系院所部处科室厂]$/
/** 联想到, 长虹贯日: words that are no companies here. */
const VERBAL = /^[到起]/
/** 第一台, 3台. */
const COUNT = /[0-9０-９一二两三四五六七八九十百千万亿几数每整]$/
/** Adverbs and verbs that stand behind a surname by itself. */
const BEHIND_SURNAME = /^[曾已在将又也还就便因被把从对向于说称与和]/
/** Zipf frequency from which on a word is no given name where the surname stands alone elsewhere. */
const COMMON = 3.4
const COMMONER = 4

/** Whether the candidate is no name where it stands. */
export function isNotMeant(page: Page, all: readonly Candidate[]): (candidate: Candidate) => boolean {
  const parts = partsOfNames(page, all)
  const alone = surnamesAlone(page, all)
  const repeated = repeatedOf(page, all, alone)
  return candidate => {
    const { kind, start, end, tier } = candidate
    const { text, lexicon } = page
    const name = text.slice(start, end)
    switch (kind) {
      case 'organization':
        return (
          SEVERAL.test(name) ||
          parts.has(name) ||
          (name.endsWith('处') && parts.has(name.slice(0, -1))) ||
          isCommonNoun(page, name) ||
          (VERBAL.test(text.slice(end, end + 1)) && /v/.test(lexicon.tag(name)))
        )
      case 'person':
        return (
          (name.length === 2 && name.endsWith('匪')) ||
          CALLED_AFTER.test(text.slice(end, end + 2)) ||
          ILLNESS.test(name) ||
          (name.length > 1 && lexicon.entities.isNoName(text.slice(start, start + IDIOM))) ||
          (FACULTY.test(name) && organizationEnd(text.slice(Math.max(0, start - 6), start)) !== '') ||
          (/[州郡邦]/.test(text.charAt(start - 1)) && tier !== 'set-off' && isForeign(page, name)) ||
          (tier !== 'set-off' && alone.has(name.charAt(0)) && isSurnameAndWord(page, name, repeated))
        )
      case 'place':
        return (
          (REGION.test(name) && (DIRECTION.test(text.slice(end, end + 5)) || /[偏正向朝]/.test(text.charAt(start - 1)))) ||
          (page.script === 'Hant' && name === '冀' && tier !== 'believed') ||
          (name === '渝' && text.charAt(start - 1) === '不') ||
          (name === '台' && COUNT.test(text.charAt(start - 1)))
        )
      default:
        return false
    }
  }
}

/** Of 太古城中心, 加拿大公司: a place that is known, or a country, and no more than a common noun behind it. */
function isCommonNoun({ lexicon }: Page, name: string): boolean {
  const known = lexicon.entities.known(name)
  if (known) return false
  const end = organizationEnd(name)
  const place = name.slice(0, -(BUILDING.exec(name)?.[0].length || end.length || name.length))
  if (BUILDING.test(name)) return lexicon.entities.known(place)?.kind === 'place'
  return name === '国家大学' || (MANY.test(end) && COUNTRIES.has(place) && place.length > 1)
}

/** 德州奥斯汀: what stands right behind a state abroad is a town of it. */
const isForeign = ({ lexicon: { entities } }: Page, name: string): boolean =>
  Array.from(name).every(each => entities.foreign(each) > FITTING)
const FITTING = -3.9

/** Full names of the page's persons, and each part of those with dots: of 阿伦·海尔 the 海尔 of 海尔彗星. */
function partsOfNames({ text }: Page, all: readonly Candidate[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { kind, start, end, tier } of all) {
    if (kind !== 'person') continue
    const name = text.slice(start, end)
    if (/[·•‧・．∙⋅]/.test(name)) for (const part of name.split(/[·•‧・．∙⋅]/)) parts.add(part)
    else if (name.length > 2 && tier !== 'bare') parts.add(name)
  }
  return parts
}

/** Surnames of persons whom the page names in full, that stand by themselves at the beginning of a clause elsewhere: 杨在狱中，杨读书很快. */
function surnamesAlone({ text, units }: Page, all: readonly Candidate[]): ReadonlySet<string> {
  const full = new Set(
    all.flatMap(({ kind, start, end, tier }) => (kind === 'person' && end - start === 3 && tier !== 'bare' ? [text.charAt(start)] : [])),
  )
  const alone = new Set<string>()
  if (!full.size) return alone
  for (const { start, end } of units) {
    if (end - start > 1 || !full.has(text.charAt(start))) continue
    const begins = start === 0 || /[，。；：！？、“”（）\s]/.test(text.charAt(start - 1))
    if (begins && BEHIND_SURNAME.test(text.charAt(end))) alone.add(text.charAt(start))
  }
  return alone
}

/** Of the names that begin with one of these surnames, those that the page has more than once. */
function repeatedOf({ text }: Page, all: readonly Candidate[], surnames: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Map<string, number>()
  const lengths = new Set<number>()
  for (const { kind, start, end } of all)
    if (kind === 'person' && surnames.has(text.charAt(start))) {
      ends.set(text.slice(start, end), 0)
      lengths.add(end - start)
    }
  const repeated = new Set<string>()
  for (let at = 0; ends.size && at < text.length; at++)
    if (surnames.has(text.charAt(at)))
      for (const length of lengths) {
        const name = text.slice(at, at + length)
        const end = ends.get(name)
        if (end === undefined || end > at) continue
        if (end > 0) repeated.add(name)
        ends.set(name, at + length)
      }
  return repeated
}

/** Whether the rest of a name is a word that goes on with the surname: 杨|读书, 杨|曾|留学. */
function isSurnameAndWord({ lexicon }: Page, name: string, repeated: ReadonlySet<string>): boolean {
  const rest = name.slice(1)
  if (repeated.has(name)) return false
  return rest.length === 1 ? BEHIND_SURNAME.test(rest) : lexicon.frequency(rest) > (/v/.test(lexicon.tag(rest)) ? COMMON : COMMONER)
}
