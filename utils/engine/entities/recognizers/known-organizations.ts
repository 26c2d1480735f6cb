// Institutions that our list or a dictionary names, and party and state organs of a level: 市委, 县政府, 区政协.

import { HAN } from '../../text/characters'
import { kind } from '../../vocabulary/kinds'
import { LEVEL } from '../../vocabulary/organization-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'

const ORGAN = new RegExp(`(?<![${HAN}]{0,1}[有])[省市区县州旗]${kind('organ')}(?![员托会])`, 'g')

/** Where an institution begins that many places have, with the place before it: 美国财政部, 中国奥委会. */
export function withPlace({ text, units, endingAt }: Page, start: number, end: number): number {
  const before = units[endingAt[start] as number]
  if (before && LEVEL.test(text.slice(before.start, start)) && /[院协联]$/.test(text.slice(start, end))) return before.start
  if (before?.known?.kind !== 'place' || before.known.ambiguous) return start
  return /[部署局委院军会协厅学队排足篮省阁]$/.test(text.slice(start, end)) && !/^(?:国务院|中|全国)/.test(text.slice(start, end))
    ? before.start
    : start
}

export const knownOrganizations: Recognizer = {
  name: 'known-organizations',
  about: 'Names of institutions from lists; 市委, 县政府, 区政协 and their like.',
  find: page => {
    const { text, units, startingAt, endingAt } = page
    const found: Candidate[] = []
    for (const { start, end, known } of units)
      if (known?.kind === 'organization')
        found.push({ start: withPlace(page, start, end), end, kind: 'organization', tier: 'spoken-for', floor: 0.05, gloss: known.gloss })
    for (const match of text.matchAll(ORGAN)) {
      const start = match.index
      const end = start + match[0].length
      if (startingAt[start] !== -1 && (endingAt[end] !== -1 || startingAt[end] !== -1))
        found.push({ start, end, kind: 'organization', tier: 'likely' })
    }
    // 巴西队 where the likeliest cut has 巴西 队员.
    for (const { start, end, known } of units)
      if (known?.kind === 'place' && !known.ambiguous && /^队[员友长服]/.test(text.slice(end, end + 2)))
        found.push({ start, end: end + 1, kind: 'organization', tier: 'spoken-for' })
    return found
  },
  examples: [
    { text: '据新华社报道，国务院办公厅印发通知。', finds: ['新华社', '国务院办公厅'] },
    { text: '按照市委要求，县政府作出安排。', finds: ['市委', '县政府'] },
    { text: '巴西队员传球，省社科院和日本女排', finds: ['巴西队', '省社科院', '日本女排'] },
  ],
}
