// The chain above a place in Chinese and English, chosen among places of one name by the other places of the page.

import type { Lexicon } from '../lexicon'
import { DIVISION_SUFFIXES, kind } from '../vocabulary/kinds'
import { divisionEnglish } from './division'

/** Divisions that short names leave their last characters out of. */
const SUFFIXES = DIVISION_SUFFIXES
/** As many places of one name are listed where nothing decides between them. */
const MOST = 3

/** Districts of many cities are called so, and so is what is no district. */
const GENERIC = new RegExp(`^(?:${kind('cityward')})$`)

type Chain = readonly string[]

/** How often the page names a place or what lies in it, by full names. */
export type PlaceEvidence = ReadonlyMap<string, number>

/** 南津街街道 · 合川区 · 重庆市 — Nanjinjie Subdistrict, Hechuan District, Chongqing; undefined of what is no division of China. */
export function placeGloss(name: string, lexicon: Lexicon, evidence: PlaceEvidence): string | undefined {
  const { entities } = lexicon
  const chains = chainsOf(name, lexicon)
  if (!chains.length) {
    const former = entities.former(name)
    return former && `until ${former.until}; today ${glossOfChain(former.today, lexicon)}`
  }
  const weights = chains.map(chain => chain.slice(1).reduce((sum, above) => sum + (evidence.get(above) ?? 0), 0))
  const best = Math.max(...weights)
  if (best === 0 && GENERIC.test(name)) return undefined
  const likely = chains.filter((_, i) => weights[i] === best)
  const more = likely.length > MOST ? `; and ${likely.length - MOST} more` : ''
  return (
    likely
      .slice(0, MOST)
      .map(chain => glossOfChain(chain, lexicon))
      .join('; or ') + more
  )
}

/** The chains of all places of this name, each beginning with its own full name. */
function chainsOf(name: string, { entities }: Lexicon): Chain[] {
  const full = (each: string, above: readonly Chain[]) => above.map(chain => [each, ...chain])
  if (/[镇乡道木]$/.test(name)) {
    const towns = full(name, entities.towns(name))
    if (towns.length) return towns
  }
  const above = entities.above(name)
  if (!above.length) return []
  // A short name has the chains of its full ones.
  const chains = SUFFIXES.flatMap(suffix => full(name + suffix, entities.above(name + suffix)))
  if (!chains.length) return full(name, above)
  // 河北 is the province, whatever district of another city is called so.
  const province = chains.find(([own = '', ...higher]) => !higher.length && /[省区]$/.test(own))
  if (province) return [province]
  // Of 西安市 and the 西安区 of two other cities the capital is meant; 朝阳 is as often a district of Beijing.
  const [city, second] = chains.filter(([own = '', ...higher]) => higher.length === 1 && own.endsWith('市'))
  if (city && !second && name !== '朝阳' && chains.every(chain => chain === city || chain[0]?.endsWith('区'))) return [city]
  // Of 乌鲁木齐市 and the 乌鲁木齐县 in it the city is meant.
  return chains.filter(chain => !chains.some(([other]) => chain.slice(1).includes(other as string)))
}

/** What speaks for one place of a name rather than for another: the page's other names, and where those of one place only lie. */
export function gatherEvidence(names: readonly string[], lexicon: Lexicon): PlaceEvidence {
  const evidence = new Map<string, number>()
  for (const name of names) {
    const chains = chainsOf(name, lexicon)
    const [only] = chains
    const chain = chains.length > 1 ? [] : (only ?? lexicon.entities.former(name)?.today ?? [])
    for (const each of chain) evidence.set(each, (evidence.get(each) ?? 0) + 1)
  }
  return evidence
}

function glossOfChain(chain: Chain, lexicon: Lexicon): string {
  const english = chain.map(each =>
    each
      .split('、')
      .map(one => divisionEnglish(one, lexicon))
      .join(', ')
      .replace(/, ([^,]+)$/, ' and $1'),
  )
  return `${chain.join(' · ')} — ${english.join(', ')}`
}
