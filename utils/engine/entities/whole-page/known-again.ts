// Names that the page gives once are found wherever they stand.
import { HAN } from '../../text/characters'
import { isOneOf } from '../../vocabulary/look-up'
import { isAsSureAs } from '../ranking'
import type { Candidate, Page } from '../recognizer'

const NAME = new RegExp(`^[${HAN}·]+$`)

/** Mentions of the persons in `found` at all other places of the text. */
export function findAgain({ text, lexicon }: Page, found: readonly Candidate[]): Candidate[] {
  const names = new Map<string, string[]>()
  for (const { kind, start, end, tier } of found) {
    const name = text.slice(start, end)
    if (kind !== 'person' || name.length < 2 || !NAME.test(name) || /(?:先生|女士|某)$/.test(name)) continue
    // A name that is a word as well is only found again by its own evidence.
    if (!isAsSureAs(tier, 'known-place')) continue
    if (name.length === 2 && (lexicon.frequency(name) > 0 || tier !== 'set-off')) continue
    const same = names.get(name.charAt(0)) ?? []
    if (!same.includes(name))
      names.set(
        name.charAt(0),
        [...same, name].sort((a, b) => b.length - a.length),
      )
  }
  const again: Candidate[] = []
  if (!names.size) return again
  const begins = isOneOf(Array.from(names.keys(), first => first.charCodeAt(0)))
  for (let at = 0; at < text.length; at++) {
    if (!begins(text.charCodeAt(at))) continue
    const name = names.get(text.charAt(at))?.find(each => text.startsWith(each, at))
    if (name) again.push({ start: at, end: at + name.length, kind: 'person', tier: 'spoken-for' })
  }
  return again
}
