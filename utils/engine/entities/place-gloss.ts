// The chain above a place, chosen among places of one name by the other places of the page.
import type { Knowledge } from './knowledge'

const KINDS: readonly (readonly [suffix: RegExp, kind: string])[] = [
  [/街道$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/乡$|苏木$/, 'township'],
  [/自治县$/, 'autonomous county'],
  [/县$/, 'county'],
  [/区$/, 'district'],
  [/自治州$/, 'autonomous prefecture'],
  [/旗$/, 'banner'],
  [/省$/, 'province'],
  [/市$/, 'city'],
]

/** 合川区 · 重庆市, with the kind before it: “district, 重庆市”. Several chains: the one that shares a name with `nearby`, else all of the first three. */
export function placeGloss(name: string, entities: Knowledge, nearby: ReadonlySet<string>): string | undefined {
  const chains = /[镇乡道木]$/.test(name) ? entities.towns(name) : []
  const all = chains.length ? chains : entities.above(name)
  if (!all.length) return entities.known(name)?.gloss || undefined
  const near = all.filter(chain => chain.some(above => nearby.has(above) || nearby.has(shorten(above))))
  const chosen = near.length ? near : all
  const kind =
    all.every(chain => chain.length === 0) && /市$/.test(name) ? 'municipality' : KINDS.find(([suffix]) => suffix.test(name))?.[1]
  const where = chosen.slice(0, 3).map(chain => chain.join(' · '))
  const more = chosen.length > 3 ? ` and ${chosen.length - 3} more` : ''
  const text = where.filter(Boolean).join('; ') + more
  return [kind, text].filter(Boolean).join(', ') || 'province-level division of China'
}

const shorten = (division: string) => division.replace(/(?:自治区|自治州|自治县|特别行政区|[省市区县])$/, '')
