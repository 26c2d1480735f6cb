// Names that the page gives once are found wherever they stand.
import { HAN } from '../../text/characters'
import { isOneOf } from '../../vocabulary/look-up'
import { isAsSureAs } from '../ranking'
import type { Candidate, Page } from '../recognizer'

const NAME = new RegExp(`^[${HAN}·]+$`)

/** Mentions of the persons in `found` at all other places of the text. */
export function findAgain({ text, lexicon }: Page, found: readonly Candidate[]): Candidate[] {
  /** The names, and how long those are that begin with a character, the longest first. */
  const names = new Set<string>()
  const lengths = new Map<string, number[]>()
  for (const { kind, start, end, tier } of found) {
    const name = text.slice(start, end)
    if (kind !== 'person' || name.length < 2 || !NAME.test(name) || /(?:先生|女士|某)$/.test(name)) continue
    // A name that is a word as well is only found again by its own evidence.
    if (!isAsSureAs(tier, 'known-place')) continue
    if (name.length === 2 && (lexicon.frequency(name) > 0 || tier !== 'set-off')) continue
    names.add(name)
    const own = lengths.get(name.charAt(0)) ?? []
    if (!own.includes(name.length))
      lengths.set(
        name.charAt(0),
        [...own, name.length].sort((a, b) => b - a),
      )
  }
  const again: Candidate[] = []
  if (!names.size) return again
  const begins = isOneOf(Array.from(lengths.keys(), first => first.charCodeAt(0)))
  for (let at = 0; at < text.length; at++) {
    if (!begins(text.charCodeAt(at))) continue
    const length = lengths.get(text.charAt(at))?.find(each => names.has(text.slice(at, at + each)))
    if (length) again.push({ start: at, end: at + length, kind: 'person', tier: 'spoken-for' })
  }
  return again
}
