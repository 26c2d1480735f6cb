// Offices in English, put together from their parts: 市委副书记 → Deputy Secretary of the Municipal Party Committee.
import { BODIES, MODIFIERS, RANKS, ROLES } from './office-parts'

/** The English of an office, '' where no part of it is known. */
export function glossOfTitle(title: string): string {
  const rank = ending(title, RANKS) ?? ending(title, ROLES)
  if (!rank) return ''
  let rest = title.slice(0, title.length - rank.length)
  let english = RANKS.get(rank) ?? ROLES.get(rank) ?? ''
  for (let modifier = ending(rest, MODIFIERS); modifier; modifier = ending(rest, MODIFIERS)) {
    const word = MODIFIERS.get(modifier) ?? ''
    english = word.startsWith('-') ? english + word : word.startsWith('to ') ? `${english} ${word}` : `${word} ${english}`
    rest = rest.slice(0, rest.length - modifier.length)
  }
  const body = glossOfBody(rest)
  return body ? (MERGED.has(`${rest} ${rank}`) ? english : `${english} of the ${body}`) : english
}

/** 区长 is a rank of its own; the 区政府 before it says nothing more. */
const MERGED = new Set(['区政府 区长', '市政府 市长', '县政府 县长', '省政府 省长', '镇政府 镇长', '乡政府 乡长'])

const ending = (text: string, words: ReadonlyMap<string, string>): string | undefined => {
  for (let length = Math.min(5, text.length); length > 0; length--) if (words.has(text.slice(-length))) return text.slice(-length)
  return undefined
}

/** The body from its longest known parts, right to left; what is not known stays Chinese. */
function glossOfBody(body: string): string {
  const parts: string[] = []
  let unknown = ''
  for (let rest = body; rest; ) {
    let known: string | undefined
    for (let length = Math.min(20, rest.length); length > 0 && !known; length--)
      if (BODIES.has(rest.slice(-length))) known = rest.slice(-length)
    if (known) {
      if (unknown) parts.push(unknown)
      unknown = ''
      parts.push(BODIES.get(known) as string)
      rest = rest.slice(0, rest.length - known.length)
    } else {
      unknown = rest.slice(-1) + unknown
      rest = rest.slice(0, -1)
    }
  }
  if (unknown) parts.push(unknown)
  // The outermost comes last in English but for the level: District COVID-19 Headquarters.
  const [inner = '', ...outer] = parts
  const level =
    outer.length && /^(?:Municipal|District|County|Provincial|National|Prefectural)$/.test(outer[0] as string) ? `${outer.shift()} ` : ''
  return [level + inner, ...outer].join(', ')
}
