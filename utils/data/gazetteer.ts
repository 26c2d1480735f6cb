// Places, organisations and people by name: what `scripts/build-data/gazetteer.ts` compiled, and our own lists.

import type { Knowledge, KnownName } from '../engine/entities/knowledge'
import { COUNTRIES, FORMER_PLACES, type FormerPlace, HONG_KONG_TAIWAN, INSTITUTIONS, REGIONS } from '../engine/vocabulary/known-names'
import { SEVERAL_PEOPLES } from '../engine/vocabulary/place-parts'
import { makeBeginnings } from './beginnings'

/** Lines are divided by line breaks, a name from its gloss by a tab. */
export interface PackedGazetteer {
  /** A line a division: its depth (0 province, 1 city, 2 county), its name, and at counties the names of towns, after blanks. */
  readonly divisions: string
  /** Names that are common words as well, and those that hardly ever are meant. */
  readonly ambiguous: string
  readonly seldom: string
  /** Words that look like names and are none (文革, 重阳), divided by blanks. */
  readonly none: string
  readonly places: string
  readonly organizations: string
  readonly people: string
  /** Those of the people whose names are one word, divided by blanks. */
  readonly foreign: string
}

interface Division {
  readonly name: string
  readonly depth: number
  readonly above: readonly string[]
  readonly towns: string
}

const SUFFIX = /(?:特别行政区|自治[区州县旗]|[省市县区盟旗]|地区)$/
/** 内蒙古自治区 is 内蒙古, 广西壮族自治区 is 广西. */
const ETHNIC = /^(内蒙古|广西|西藏|宁夏|新疆).*自治区$/
/** 自治 names with several peoples keep only what stands before the first of them. */
const OF_PEOPLES = new RegExp(`${SEVERAL_PEOPLES}(?:自治.|区)$`)

/** 合川 of 合川区; nothing where one character would be left. */
export function shortName(division: string): string | undefined {
  const ethnic = ETHNIC.exec(division)?.[1]
  if (ethnic) return ethnic
  const short = division.replace(OF_PEOPLES, '').replace(SUFFIX, '')
  return short.length > 1 && short !== division ? short : undefined
}

function readDivisions(packed: string): Division[] {
  const chain: string[] = []
  return packed.split('\n').flatMap(line => {
    const depth = Number(line.charAt(0))
    const blank = line.indexOf(' ')
    const name = line.slice(1, blank < 0 ? undefined : blank)
    chain[depth] = name
    const above = chain.slice(0, depth).filter(Boolean).reverse()
    return name ? [{ name, depth, above, towns: blank < 0 ? '' : line.slice(blank + 1) }] : []
  })
}

/** Opens the gazetteer. */
export function openGazetteer(packed: PackedGazetteer): Pick<Knowledge, 'known' | 'isNoName' | 'lengths' | 'towns' | 'above' | 'former'> {
  const names = new Map<string, KnownName>()
  const beginnings = makeBeginnings(16)
  const chains = new Map<string, (readonly string[])[]>()
  const add = (name: string, known: KnownName) => {
    names.set(name, known)
    beginnings.add(name)
  }
  const divisions = readDivisions(packed.divisions)
  const unsure = new Set(packed.ambiguous.split(' '))
  const seldom = new Set(packed.seldom.split(' '))
  const none = new Set(packed.none.split(' '))
  /** What is said of a name, in objects of few shapes. */
  const knownAs = (kind: KnownName['kind'], name: string, gloss: string): KnownName =>
    seldom.has(name) ? { kind, gloss, ambiguous: true, seldom: true } : { kind, gloss, ambiguous: unsure.has(name) }
  const chain = (name: string, above: readonly string[]) => {
    const known = chains.get(name)
    if (known) known.push(above)
    else chains.set(name, [above])
  }
  const foreign = new Set(packed.foreign.split(' '))
  for (const [kind, lines] of [
    ['person', packed.people],
    ['organization', packed.organizations],
    ['place', packed.places],
  ] as const)
    for (const line of lines.split('\n')) {
      const tab = line.indexOf('\t')
      const name = line.slice(0, tab)
      const known = knownAs(kind, name, line.slice(tab + 1))
      add(name, kind === 'person' && foreign.has(name) ? { ...known, foreign: true } : known)
    }
  for (const { name, above } of divisions) {
    const short = shortName(name)
    add(name, knownAs('place', name, ''))
    chain(name, above)
    if (short) {
      add(short, knownAs('place', short, ''))
      chain(short, above)
    }
  }
  // The latest of one name: 南汇县 was a district before it was merged.
  const former = new Map<string, FormerPlace>()
  for (const place of FORMER_PLACES) {
    if (place.until >= (former.get(place.name)?.until ?? 0)) former.set(place.name, place)
    if (!names.has(place.name)) add(place.name, { kind: 'place', gloss: '' })
  }
  for (const [name, gloss] of INSTITUTIONS) add(name, { kind: 'organization', gloss })
  for (const [name, gloss] of COUNTRIES) add(name, { kind: 'place', gloss })
  for (const [name, gloss] of REGIONS) add(name, { kind: 'place', gloss, ambiguous: name.length === 1 })
  for (const { name, english, unsure } of HONG_KONG_TAIWAN) add(name, { kind: 'place', gloss: english, ambiguous: unsure })
  let towns: Map<string, Division[]> | undefined
  return {
    known: name => names.get(name),
    isNoName: word => none.has(word),
    lengths: beginnings.lengths,
    above: name => chains.get(name) ?? [],
    former: name => former.get(name),
    towns: name => {
      towns ??= indexTowns(divisions)
      return (towns.get(name) ?? []).map(division => [division.name, ...division.above])
    },
  }
}

/** Forty thousand names: only made when a text has a word that ends like one. */
function indexTowns(divisions: readonly Division[]): Map<string, Division[]> {
  const index = new Map<string, Division[]>()
  for (const division of divisions)
    for (const town of division.towns ? division.towns.split(' ') : []) {
      const known = index.get(town)
      if (known) known.push(division)
      else index.set(town, [division])
    }
  return index
}
