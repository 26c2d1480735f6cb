// Where a text names a division of China, and what its full name is.

import type { Span } from '../../text/span'
import { DIVISION_LEVELS } from '../../vocabulary/body-parts'
import { kind } from '../../vocabulary/kinds'
import type { Page } from '../recognizer'

/** A naming of a division, by its full name. */
export interface Naming extends Span {
  readonly division: string
}

const LEVELS = DIVISION_LEVELS
const LEVEL_TOLD = new RegExp(`^[省市县区旗州](?=${kind('tells')})`)
const LONGEST = 12

/** The full names of a division that is called so: 合川 → 合川区. */
export function fullNames(name: string, { lexicon: { entities } }: Page): string[] {
  if (LEVELS.some(level => name.endsWith(level)) && entities.above(name).length) return [name]
  return LEVELS.map(level => name + level).filter(full => entities.above(full).length > 0)
}

/** The division whose full or short name ends at `end`: the longest. */
export function divisionEndingAt(page: Page, end: number): string | undefined {
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    const name = page.text.slice(end - length, end)
    if (!page.lexicon.entities.above(name).length) continue
    const full = fullNames(name, page)
    return full.length === 1 ? full[0] : undefined
  }
  return undefined
}

/** Every naming of a division, of towns and streets as that of the county that they lie in. */
export function namingsOf(page: Page): Naming[] {
  const { text, units, lexicon } = page
  const namings: Naming[] = []
  for (const { start, end, known } of units) {
    if (known?.kind !== 'place') {
      // 南津街街道: a street that only one county has.
      if (!/^(?:街道|镇|乡)$/.test(text.slice(start, end))) continue
      for (let length = 8; length >= 3; length--) {
        const above = lexicon.entities.towns(text.slice(Math.max(0, end - length), end))
        if (!above.length) continue
        if (above.length === 1 && above[0]?.[0]) namings.push({ start, end, division: above[0][0] })
        break
      }
      continue
    }
    // 合川区委 is cut 合川 区委.
    const level = LEVEL_TOLD.exec(text.slice(end, end + 3))?.[0] ?? ''
    const full = fullNames(text.slice(start, end) + level, page)
    if (full.length === 1 && full[0] && (!known.ambiguous || level)) namings.push({ start, end, division: full[0] })
  }
  return namings
}
