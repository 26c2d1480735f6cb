// Characters in the colour of their tone, as the style sheet has it.
import { toneOf } from '../../engine/systems'
import { charactersOf, type PlacedWord } from './lines'
import { mark } from './marks'

/** Marks the characters of the words by their tones until the signal. */
export function markTones(words: readonly PlacedWord[], signal: AbortSignal): void {
  const characters = words.flatMap(({ parts, syllables }) =>
    charactersOf(parts).map((part, i) => ({ kind: `tone-${toneOf(syllables[i] ?? '')}`, parts: [part] })),
  )
  mark(characters, signal)
}
